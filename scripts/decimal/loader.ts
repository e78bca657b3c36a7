import { DROPPED } from './dropped';
import { trimmed } from './trim';

/** webpack loader: decimal.js in, what is shipped of it out. */
export default function loader(text: string): string {
  return trimmed(text, DROPPED);
}
