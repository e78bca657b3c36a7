import type { Nachweis } from '../../src/parameters/formen';
import { liste, mitLinks } from './markdown';

/** Numbers the sources in the order in which the document names them. */
export class Quellenverzeichnis {
  private readonly eintraege: string[] = [];

  private nummer(eintrag: string): string {
    const index = this.eintraege.indexOf(eintrag);
    return `Q${index >= 0 ? index + 1 : this.eintraege.push(eintrag)}`;
  }

  /** "Q3" or "Q3, Q7" with the second source. */
  verweis({ quelle, herkunft = '', adresse = '', zweitquelle }: Nachweis): string {
    const erste = this.nummer(`${quelle}. Herkunft: ${herkunft}. ${mitLinks(adresse)}`);
    return zweitquelle === undefined
      ? erste
      : `${erste}, ${this.nummer(`Zweitquelle. ${mitLinks(zweitquelle)}`)}`;
  }

  alsListe(): string {
    return liste(this.eintraege.map((eintrag, i) => `**Q${i + 1}** ${eintrag}`));
  }
}
