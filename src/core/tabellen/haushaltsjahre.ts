import { wertFehler } from '../fehler';
import { FEHLER } from '../meldungen/fehler';
import type { Tabellenhinweis } from '../meldungen/hinweise';
import { SCHRITT } from '../meldungen/schritte';
import type { Spur } from '../rechenweg/spur';
import { gefaltet } from '../text/falten';
import { jahresabschnitte, type Jahresabschnitt } from '../zeit/zeitraum';
import type { Rechenrahmen } from './fall';
import { kommunenverzeichnis, type Kommune } from './kommune';
import { pruefeZeilen } from './menge';
import { KEINE_MITTEL, mittelAus, plus, verteileMittel, type Mittel } from './mittel';
import { planeStellen } from './planzahlen';
import type { Stelle } from './stelle';
import type { Stellenergebnis } from './stellenergebnis';
import { gelungen, jeStelle, misslungen, type Ausgang } from './zeilenfund';

/** The money of a calendar year. */
export interface Haushaltsjahr {
  readonly abschnitt: Jahresabschnitt;
  readonly jeKommune: readonly Mittel[];
  /** What whole steps leave of the shared Eigenanteil. */
  readonly rundung: Mittel;
}

/** TB-3: the settled posts and the money of every year. */
export interface Haushaltsrechnung {
  readonly ergebnisse: readonly Stellenergebnis[];
  /** By post: position of its Kommune, or null if it is shared. */
  readonly besitzer: readonly (number | null)[];
  readonly jahre: readonly Haushaltsjahr[];
  /** KO-3, FO-9: what the table as a whole has to say. */
  readonly hinweise: readonly Tabellenhinweis[];
}

/** Position of the Kommune a post belongs to, or null if it is shared. */
function zugehoerig({ kommune }: Stelle, verzeichnis: ReadonlyMap<string, number>): number | null {
  if (kommune === '') return null;
  const i = verzeichnis.get(gefaltet(kommune));
  if (i === undefined) throw wertFehler(FEHLER.kommuneUnbekannt(kommune), 'Kommune');
  return i;
}

/**
 * TB-3: by post the position of its Kommune, or null if it is shared.
 *
 * @returns the positions, or the rows that name an unknown Kommune
 * @throws Fachfehler `WERT` for a Kommune listed twice
 */
export function besitzerVon(
  stellen: readonly Stelle[],
  kommunen: readonly Kommune[],
): Ausgang<readonly (number | null)[]> {
  const verzeichnis = kommunenverzeichnis(kommunen);
  return jeStelle(stellen, (s) => zugehoerig(s, verzeichnis));
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

/**
 * TB-3: settles the posts and gives every Kommune its part of the money of every year: of posts that belong to it all,
 * of the others by key. With the option Rundung the shared Eigenanteil is distributed in steps.
 *
 * @returns the years, or the rows that can't be computed or name an unknown Kommune
 * @throws Fachfehler `WERT` for a Kommune listed twice, or for more rows than a call computes or gives
 */
export function rechneHaushalt(
  stellen: readonly Stelle[],
  kommunen: readonly Kommune[],
  rahmen: Rechenrahmen,
  spur?: Spur,
): Ausgang<Haushaltsrechnung> {
  const { rundung } = rahmen.optionen;
  const zugeordnet = besitzerVon(stellen, kommunen);
  const abschnitte = jahresabschnitte(rahmen.zeitraum);
  pruefeZeilen(abschnitte.length + 1, kommunen.length + 1, SCHRITT.jahre);
  const geplant = planeStellen(stellen, rahmen, spur);
  const [besitzer, plan] = [zugeordnet.ergebnis, geplant.ergebnis];
  if (besitzer === null || plan === null) return misslungen(zugeordnet, geplant);
  const { ergebnisse, hinweise } = plan;
  const sammlung = new Sammlung();
  ergebnisse.forEach((e, i) => sammlung.nimm(e, besitzer[i] as number | null));
  const jahre = abschnitte.map((abschnitt): Haushaltsjahr => {
    const { jahr } = abschnitt;
    const { anteile, rest } = verteileMittel(jahr, sammlung.gemeinsameMittel(jahr), kommunen, rundung, spur);
    const jeKommune = anteile.map((m, i) => plus(m, sammlung.eigeneMittel(jahr, i)));
    return { abschnitt, jeKommune, rundung: rest };
  });
  return gelungen({ ergebnisse, besitzer, jahre, hinweise });
}
