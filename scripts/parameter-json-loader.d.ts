import type { Betraege } from '../src/parameters/packen';

interface Ladekontext {
  getOptions(): { readonly gepackt: (betraege: Betraege) => string };
}

/** webpack loader: text of a data file in, text of a module out. */
declare const lader: {
  (this: Ladekontext, quelltext: string): string;
  /** The data file without the fields for reviewers. */
  gekuerzt(quelltext: string): unknown;
};
export = lader;
