import type { Tabellenbetraege } from '../src/parameters/packen';

interface Ladekontext {
  readonly resourcePath: string;
  getOptions(): { readonly gepackt: (betraege: Tabellenbetraege, vorher?: Tabellenbetraege) => string };
  addDependency(datei: string): void;
}

/** webpack loader: text of a data file in, text of a module out. */
declare const lader: {
  (this: Ladekontext, quelltext: string): string;
  /** The data file without the fields for reviewers. */
  gekuerzt(quelltext: string): unknown;
  /** Path of the pay table before a pay table, of the same annex. */
  vorherige(datei: string): string | undefined;
};
export = lader;
