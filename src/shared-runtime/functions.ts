/**
 * The one entry of `functions.js`. A single entry lets the bundler put all modules into one scope, which makes the
 * file several kilobytes smaller than one entry per subject.
 */
import '../functions/foerderung';
import '../functions/personalkosten';
import '../functions/rechenweg';
import '../functions/tabellen';
import '../functions/tarif';
import '../functions/verteilung';
import '../functions/zeit';
import './announce';
