/**
 * The one entry of `functions.js`. A single entry lets the bundler put all modules into one scope, which makes the
 * file several kilobytes smaller than one entry per subject.
 */
import '../functions';
import './announce';
