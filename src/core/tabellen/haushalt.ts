import { wertFehler } from '../fehler';
import { FEHLER } from '../meldungen/fehler';
import { MITTEL, NAME, SCHRITT } from '../meldungen/schritte';
import { euro } from '../rechenweg/schreibweise';
import type { Spur } from '../rechenweg/spur';
import { gefaltet } from '../text/falten';
import { verteile } from '../verteilung/verteilung';
import { NULL, summe, type Dezimal } from '../zahl/dezimal';
import { jahresabschnitte } from '../zeit/zeitraum';
import type { Rechenrahmen } from './fall';
import { pruefeAnteile } from './invariante';
import { kommunenverzeichnis, type Kommune } from './kommune';
import type { Jahresergebnis, Stelle } from './stelle';
import { rechneStellen } from './stellenrechnung';
import { Zeilenpruefung } from './zeilenfehler';

/** TB-3: what a Kommune spends and gets in a year, EUR. */
export interface Haushaltsbetraege {
  readonly aufwand: Dezimal;
  /** Without Überdeckung. */
  readonly foerderung: Dezimal;
  readonly drittmittel: Dezimal;
  readonly eigenanteil: Dezimal;
}

export interface Haushaltszeile extends Haushaltsbetraege {
  /** null = `Gesamt` */
  readonly jahr: number | null;
  readonly kommune: string;
}

const FELDER = ['foerderung', 'drittmittel', 'eigenanteil'] as const;
type Mittel = Pick<Haushaltsbetraege, (typeof FELDER)[number]>;

const KEINE_MITTEL: Mittel = { foerderung: NULL, drittmittel: NULL, eigenanteil: NULL };

const plus = (a: Mittel, b: Mittel): Mittel => ({
  foerderung: a.foerderung.plus(b.foerderung),
  drittmittel: a.drittmittel.plus(b.drittmittel),
  eigenanteil: a.eigenanteil.plus(b.eigenanteil),
});

/** Money that pays for the cost: grant without R, third-party money without what exceeds the cost. */
const mittel = (j: Jahresergebnis): Mittel => ({
  foerderung: j.foerderung.minus(j.rueckzahlung),
  drittmittel: j.drittmittel.minus(j.ueberdeckung).plus(j.rueckzahlung),
  eigenanteil: j.eigenanteil,
});

/** TB-3: Aufwand of a Kommune is the sum of the money that pays for it. */
const mitAufwand = (m: Mittel): Haushaltsbetraege => ({
  aufwand: m.foerderung.plus(m.drittmittel).plus(m.eigenanteil),
  ...m,
});

/** TB-3: distributes the year's money of shared posts by key (VT-2, cents). */
function verteileMittel(
  jahr: number,
  gemeinsam: Mittel,
  kommunen: readonly Kommune[],
  spur?: Spur,
): Mittel[] {
  const schluessel = kommunen.map((k) => k.schluessel);
  const teile = FELDER.map((art) => {
    const betrag = gemeinsam[art];
    if (betrag.isZero()) return kommunen.map(() => NULL);
    spur?.notiere('TB-3', SCHRITT.nachSchluessel(jahr, MITTEL[art]), euro(betrag), betrag);
    const { anteile } = verteile(betrag, schluessel, undefined, undefined, spur);
    pruefeAnteile(anteile, betrag);
    return anteile;
  });
  return kommunen.map((_, i) => {
    const [foerderung, drittmittel, eigenanteil] = teile.map((t) => t[i]) as [Dezimal, Dezimal, Dezimal];
    return { foerderung, drittmittel, eigenanteil };
  });
}

/** Position of the Kommune a post belongs to, or null if it is shared. */
function zugehoerig({ kommune }: Stelle, verzeichnis: ReadonlyMap<string, number>): number | null {
  if (kommune === '') return null;
  const i = verzeichnis.get(gefaltet(kommune));
  if (i === undefined) throw wertFehler(FEHLER.kommuneUnbekannt(kommune), 'Kommune');
  return i;
}

/**
 * TB-3: Haushalt by calendar year and Kommune. Posts with a Kommune belong wholly to it, the others are shared
 * by key. Rows and columns add up to the cent; the last rows (`jahr` null) are the term.
 *
 * @throws Fachfehler `WERT` for an unknown Kommune or one listed twice
 */
export function haushalt(
  stellen: readonly Stelle[],
  kommunen: readonly Kommune[],
  rahmen: Rechenrahmen,
  spur?: Spur,
): Haushaltszeile[] {
  const verzeichnis = kommunenverzeichnis(kommunen);
  const pruefung = new Zeilenpruefung();
  const besitzer = stellen.map((s) => pruefung.versuche(s, () => zugehoerig(s, verzeichnis)));
  const ergebnisse = rechneStellen(stellen, rahmen, spur, pruefung);
  const zeilen: Haushaltszeile[] = [];
  const jahre: Mittel[][] = [];
  for (const { jahr } of jahresabschnitte(rahmen.zeitraum)) {
    let gemeinsam = KEINE_MITTEL;
    const eigene = kommunen.map(() => KEINE_MITTEL);
    ergebnisse.forEach((e, i) => {
      const j = e.jahre.find((x) => x.jahr === jahr);
      if (j === undefined) return;
      const b = besitzer[i] as number | null;
      if (b === null) gemeinsam = plus(gemeinsam, mittel(j));
      else eigene[b] = plus(eigene[b] as Mittel, mittel(j));
    });
    const anteile = verteileMittel(jahr, gemeinsam, kommunen, spur);
    const jeKommune = eigene.map((m, i) => plus(m, anteile[i] as Mittel));
    zeilen.push(...zeilenFuer(jahr, kommunen, jeKommune));
    jahre.push(jeKommune);
  }
  const gesamt = kommunen.map((_, i) => jahre.map((je) => je[i] as Mittel).reduce(plus, KEINE_MITTEL));
  zeilen.push(...zeilenFuer(null, kommunen, gesamt));
  const summen = gesamt.map((m) => m.eigenanteil);
  spur?.notiere('TB-3', SCHRITT.gesamtEigenanteil, summen.map(euro).join(' + '), summe(summen));
  return zeilen;
}

function zeilenFuer(
  jahr: number | null,
  kommunen: readonly Kommune[],
  je: readonly Mittel[],
): Haushaltszeile[] {
  const zeilen = kommunen.map((k, i) => ({ jahr, kommune: k.kommune, ...mitAufwand(je[i] as Mittel) }));
  return [...zeilen, { jahr, kommune: NAME.summe, ...mitAufwand(je.reduce(plus, KEINE_MITTEL)) }];
}
