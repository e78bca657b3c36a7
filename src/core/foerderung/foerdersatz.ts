import type { Foerdersatz, Merkmal } from '../daten';
import { nvFehler } from '../fehler';
import { FEHLER } from '../meldungen/fehler';
import { RECHNUNG, SCHRITT } from '../meldungen/schritte';
import { nachbarn } from '../parameter/zeitreihe';
import type { Spur } from '../rechenweg/spur';
import { gemerkt, gruppiert, letzterBis } from '../sammlung';
import { ohneUnsichtbares } from '../text/falten';
import { tagAlsText, type Tag } from '../zeit/datum';

/** KO-1: "2" from 2, "Baustein 2", "baustein2", "II"; other names stay as they are, so that own programmes can be named. */
export const bausteinname = (text: string): string =>
  ohneUnsichtbares(text)
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^BAUSTEIN ?(?=.)/i, '')
    .replace(/^I{1,3}$/i, (zahl) => String(zahl.length));

/** KO-1: what names of the same Baustein have in common. */
export const bausteinschluessel = (name: string): string => name.toUpperCase();

/** FS-1: dated grant rates, the workbook's own before the built-in ones. */
export class Foerdersaetze {
  private readonly listen = new Map<string, readonly (readonly Foerdersatz[])[]>();

  constructor(
    private readonly eingebaut: readonly Foerdersatz[],
    private readonly eigene: readonly Foerdersatz[] = [],
  ) {}

  /** The rate of a day, or undefined in a gap. */
  finde(baustein: string, merkmal: Merkmal, tag: Tag): Foerdersatz | undefined {
    for (const liste of this.liste(baustein, merkmal)) {
      const satz = letzterBis(liste, (s) => s.gueltigAb, tag);
      if (satz !== undefined && (satz.gueltigBis === null || tag <= satz.gueltigBis)) return satz;
    }
    return undefined;
  }

  /**
   * FS-1: rate per 1.0 VZÄ and year in EUR (MINDESTANTEIL: VZÄ).
   *
   * @throws Fachfehler `NV` for an unknown Baustein or in a gap, naming the neighbours
   */
  satz(baustein: string, merkmal: Merkmal, tag: Tag, spur?: Spur): Foerdersatz {
    const satz = this.finde(baustein, merkmal, tag);
    if (satz === undefined) throw this.fehlt(baustein, merkmal, tag);
    spur?.notiere('FS-1', SCHRITT.foerdersatz(baustein, merkmal), RECHNUNG.am(tagAlsText(tag)), satz.wert, [
      satz,
    ]);
    return satz;
  }

  private fehlt(baustein: string, merkmal: Merkmal, tag: Tag): Error {
    const listen = this.liste(baustein, merkmal);
    if (listen.flat().length > 0) {
      return nvFehler(FEHLER.keinFoerdersatz(baustein, merkmal, tag, nachbarn(listen, tag)));
    }
    const alle = [...this.eigene, ...this.eingebaut];
    const gesucht = bausteinschluessel(baustein);
    const nachSchluessel = gruppiert(alle, (s) => bausteinschluessel(s.baustein));
    const merkmale = [...new Set(nachSchluessel.get(gesucht)?.map((s) => s.merkmal))];
    const bekannt = [...nachSchluessel.values()].map(([erster]) => (erster as Foerdersatz).baustein);
    return merkmale.length > 0
      ? nvFehler(FEHLER.keinMerkmal(baustein, merkmal, merkmale), 'Merkmal')
      : nvFehler(FEHLER.keinBaustein(baustein, bekannt.sort()), 'Baustein');
  }

  /** Own and built-in rates by time. Within a list no two hold on the same day. */
  private liste(baustein: string, merkmal: Merkmal): readonly (readonly Foerdersatz[])[] {
    const gesucht = bausteinschluessel(baustein);
    return gemerkt(this.listen, `${gesucht}|${merkmal}`, () =>
      [this.eigene, this.eingebaut].map((saetze) =>
        saetze
          .filter((s) => bausteinschluessel(s.baustein) === gesucht && s.merkmal === merkmal)
          .sort((a, b) => a.gueltigAb - b.gueltigAb),
      ),
    );
  }
}
