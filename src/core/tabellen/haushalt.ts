import { wertFehler } from '../fehler';
import type { Tabellenhinweis } from '../meldungen/hinweise';
import { FEHLER } from '../meldungen/fehler';
import { NAME, SCHRITT } from '../meldungen/schritte';
import { euro } from '../rechenweg/schreibweise';
import type { Spur } from '../rechenweg/spur';
import { gefaltet } from '../text/falten';
import { summe } from '../zahl/dezimal';
import { jahresabschnitte } from '../zeit/zeitraum';
import type { Rechenrahmen } from './fall';
import { hinweiseDesJahres } from './haushaltshinweise';
import {
  KEINE_MITTEL,
  mitAufwand,
  mittelAus,
  plus,
  verteileMittel,
  type Haushaltsbetraege,
  type Mittel,
} from './mittel';
import { kommunenverzeichnis, type Kommune } from './kommune';
import { pruefeHaushaltszeilen } from './menge';
import { unbenutzteOptionen } from './optionshinweise';
import type { Stelle, Stellenergebnis } from './stelle';
import { rechneStellen } from './stellenrechnung';
import { gelungen, jeStelle, misslungen, type Ausgang } from './zeilenfund';

export interface Haushaltszeile extends Haushaltsbetraege {
  /** null = `Gesamt` */
  readonly jahr: number | null;
  readonly kommune: string;
  /** Empty without the option Hinweis. */
  readonly hinweis: string;
}

export interface Haushalt {
  readonly zeilen: readonly Haushaltszeile[];
  /** KO-3: what the table as a whole has to say. */
  readonly hinweise: readonly Tabellenhinweis[];
}

/** The money of a year, or of the term. */
interface Jahr {
  /** null = the term */
  readonly jahr: number | null;
  readonly jeKommune: readonly Mittel[];
  /** What whole steps leave of the shared Eigenanteil. */
  readonly rundung: Mittel;
}

/** Position of the Kommune a post belongs to, or null if it is shared. */
function zugehoerig({ kommune }: Stelle, verzeichnis: ReadonlyMap<string, number>): number | null {
  if (kommune === '') return null;
  const i = verzeichnis.get(gefaltet(kommune));
  if (i === undefined) throw wertFehler(FEHLER.kommuneUnbekannt(kommune), 'Kommune');
  return i;
}

/** The money of shared posts, and of those that belong to a Kommune, by year. */
class Sammlung {
  private readonly gemeinsam = new Map<number, Mittel>();
  private readonly eigene = new Map<number, Map<number, Mittel>>();

  /** @param besitzer position of the Kommune; null = shared */
  nimm({ jahre }: Stellenergebnis, besitzer: number | null): void {
    for (const j of jahre) {
      const m = mittelAus(j);
      if (besitzer === null) this.gemeinsam.set(j.jahr, plus(this.gemeinsameMittel(j.jahr), m));
      else {
        const imJahr = this.eigene.get(j.jahr) ?? new Map<number, Mittel>();
        this.eigene.set(j.jahr, imJahr.set(besitzer, plus(imJahr.get(besitzer) ?? KEINE_MITTEL, m)));
      }
    }
  }

  gemeinsameMittel(jahr: number): Mittel {
    return this.gemeinsam.get(jahr) ?? KEINE_MITTEL;
  }

  eigeneMittel(jahr: number, kommune: number): Mittel {
    return this.eigene.get(jahr)?.get(kommune) ?? KEINE_MITTEL;
  }
}

function zeilenFuer(
  { jahr, jeKommune, rundung }: Jahr,
  kommunen: readonly Kommune[],
  hinweis: (kommune: number | null) => string,
): Haushaltszeile[] {
  const zeilen = kommunen.map(({ kommune }, i) => ({
    jahr,
    kommune,
    ...mitAufwand(jeKommune[i] as Mittel),
    hinweis: hinweis(i),
  }));
  if (!rundung.eigenanteil.isZero())
    zeilen.push({ jahr, kommune: NAME.rundung, ...mitAufwand(rundung), hinweis: '' });
  const gesamt = jeKommune.reduce(plus, rundung);
  zeilen.push({ jahr, kommune: NAME.summe, ...mitAufwand(gesamt), hinweis: hinweis(null) });
  return zeilen;
}

/** The term: what its years add up to. */
const gesamtAus = (jahre: readonly Jahr[], kommunen: readonly Kommune[]): Jahr => ({
  jahr: null,
  jeKommune: kommunen.map((_, i) => jahre.map((j) => j.jeKommune[i] as Mittel).reduce(plus, KEINE_MITTEL)),
  rundung: jahre.map((j) => j.rundung).reduce(plus, KEINE_MITTEL),
});

/**
 * TB-3: Haushalt by calendar year and Kommune. Posts with a Kommune belong wholly to it, the others are shared by key.
 * Rows and columns add up to the cent; the last rows (`jahr` null) are the term. With the option Rundung the shared
 * Eigenanteil is distributed in steps, and a row `Rundung` carries what they leave.
 *
 * @returns the table, or the rows that can't be computed or name an unknown Kommune
 * @throws Fachfehler `WERT` for a Kommune listed twice, or for more rows than a call computes or gives
 */
export function haushalt(
  stellen: readonly Stelle[],
  kommunen: readonly Kommune[],
  rahmen: Rechenrahmen,
  spur?: Spur,
): Ausgang<Haushalt> {
  const { rundung, hinweis } = rahmen.optionen;
  const verzeichnis = kommunenverzeichnis(kommunen);
  const abschnitte = jahresabschnitte(rahmen.zeitraum);
  pruefeHaushaltszeilen(abschnitte.length, kommunen.length);
  const zugeordnet = jeStelle(stellen, (s) => zugehoerig(s, verzeichnis));
  const gerechnet = rechneStellen(stellen, rahmen, spur);
  const [besitzer, ergebnisse] = [zugeordnet.ergebnis, gerechnet.ergebnis];
  if (besitzer === null || ergebnisse === null) return misslungen(zugeordnet, gerechnet);
  const sammlung = new Sammlung();
  ergebnisse.forEach((e, i) => sammlung.nimm(e, besitzer[i] as number | null));
  const jahre = abschnitte.map(({ jahr }): Jahr => {
    const { anteile, rest } = verteileMittel(jahr, sammlung.gemeinsameMittel(jahr), kommunen, rundung, spur);
    const jeKommune = anteile.map((m, i) => plus(m, sammlung.eigeneMittel(jahr, i)));
    return { jahr, jeKommune, rundung: rest };
  });
  const alle = [...jahre, gesamtAus(jahre, kommunen)];
  const zeilen = alle.flatMap((j) =>
    zeilenFuer(j, kommunen, hinweis ? hinweiseDesJahres(j.jahr, ergebnisse, besitzer) : () => ''),
  );
  const summen = zeilen.filter((z) => z.jahr === null && z.kommune !== NAME.summe).map((z) => z.eigenanteil);
  spur?.notiere('TB-3', SCHRITT.gesamtEigenanteil, summen.map(euro).join(' + '), summe(summen));
  return gelungen({ zeilen, hinweise: unbenutzteOptionen(ergebnisse, rahmen.optionen) });
}
