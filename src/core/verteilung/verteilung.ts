import { wertFehler } from '../fehler';
import { FEHLER } from '../meldungen/fehler';
import type { Spur } from '../rechenweg/spur';
import { Dezimal, NULL } from '../zahl/dezimal';
import { ganzzahlig } from './ganzzahlig';
import type { Restregel, Verteilung } from './restregel';
import { erklaereVerteilung } from './verteilspur';

export const CENT = new Dezimal('0.01');

/** Whole steps per party, and which of them are the rest that the rule gives to some. */
interface Aufteilung {
  readonly anteile: bigint[];
  readonly rest: ReadonlyMap<number, bigint>;
  /** VT-2: the parties whose share is no whole number of steps, largest fraction first. */
  readonly reihe: readonly number[];
}

/** VT-2 (Hare/Niemeyer): whole steps first, missing steps to the largest fractions, ties to the first. */
function groessterRest(schritte: bigint, schluessel: readonly bigint[], gesamt: bigint): Aufteilung {
  const reste: { i: number; rest: bigint }[] = [];
  let fehlend = schritte;
  const anteile = schluessel.map((k, i) => {
    const produkt = schritte * k;
    const ganze = produkt / gesamt;
    fehlend -= ganze;
    const rest = produkt - ganze * gesamt;
    if (rest > 0n) reste.push({ i, rest });
    return ganze;
  });
  reste.sort((a, b) => (a.rest === b.rest ? a.i - b.i : a.rest < b.rest ? 1 : -1));
  const reihe = reste.map(({ i }) => i);
  const rest = new Map(reihe.slice(0, Number(fehlend)).map((i) => [i, 1n]));
  for (const i of rest.keys()) anteile[i] = (anteile[i] as bigint) + 1n;
  return { anteile, rest, reihe };
}

/** VT-3: the party that bears the difference: first, last or largest with a key > 0. */
function traeger(schluessel: readonly bigint[], regel: Exclude<Restregel, 'GRÖSSTER_REST'>): number {
  if (regel === 'ERSTE') return schluessel.findIndex((k) => k > 0n);
  if (regel === 'LETZTE') return schluessel.reduce((letzter, k, i) => (k > 0n ? i : letzter), 0);
  return schluessel.reduce((groesster, k, i) => (k > (schluessel[groesster] as bigint) ? i : groesster), 0);
}

/** VT-3: every share commercially rounded, the difference to one party. */
function kaufmaennisch(
  schritte: bigint,
  schluessel: readonly bigint[],
  gesamt: bigint,
  regel: Exclude<Restregel, 'GRÖSSTER_REST'>,
): Aufteilung {
  const anteile = schluessel.map((k) => (2n * schritte * k + gesamt) / (2n * gesamt));
  const differenz = anteile.reduce((rest, a) => rest - a, schritte);
  const stelle = traeger(schluessel, regel);
  const neu = (anteile[stelle] as bigint) + differenz;
  if (neu < 0n) {
    throw wertFehler(FEHLER.vorzeichenwechsel(regel));
  }
  anteile[stelle] = neu;
  return { anteile, rest: differenz === 0n ? new Map() : new Map([[stelle, differenz]]), reihe: [] };
}

/**
 * VT-1 to VT-6: distribution of an amount by keys in steps. Whole-number arithmetic throughout; the shares
 * always add up to the rounded amount, negative amounts mirror positive ones.
 *
 * @param schluessel numbers >= 0, at least one > 0
 * @param schritt rounding step in EUR, > 0
 * @param namen what the Rechenweg calls the parties; without them by their number
 * @throws Fachfehler `WERT` for keys that are all zero, or if VT-3 would turn a share's sign
 */
export function verteile(
  betrag: Dezimal,
  schluessel: readonly Dezimal[],
  schritt: Dezimal = CENT,
  regel: Restregel = 'GRÖSSTER_REST',
  spur?: Spur,
  namen?: readonly string[],
): Verteilung {
  const schritte = betrag.abs().div(schritt).toDecimalPlaces(0);
  const ganze = ganzzahlig(schluessel);
  const gesamt = ganze.reduce((s, k) => s + k, 0n);
  if (gesamt === 0n) {
    throw wertFehler(FEHLER.keinSchluessel);
  }
  const anzahl = BigInt(schritte.toFixed(0));
  const aufteilung =
    regel === 'GRÖSSTER_REST'
      ? groessterRest(anzahl, ganze, gesamt)
      : kaufmaennisch(anzahl, ganze, gesamt, regel);
  const inEuro = (n: bigint): Dezimal => (n === 0n ? NULL : alsBetrag(n, schritt, betrag.isNegative()));
  const anteile = aufteilung.anteile.map(inEuro);
  const verteilt = alsBetrag(anzahl, schritt, betrag.isNegative());
  if (spur !== undefined) {
    const rest = new Map([...aufteilung.rest].map(([i, n]) => [i, inEuro(n)]));
    const { reihe } = aufteilung;
    erklaereVerteilung({ betrag, schluessel, schritt, regel, verteilt, anteile, rest, reihe, namen }, spur);
  }
  return { verteilt, anteile };
}

/** VT-2: parts of an amount by weights; all zero if there is nothing to give, whatever the weights. */
export const teile = (betrag: Dezimal, gewichte: readonly Dezimal[]): readonly Dezimal[] =>
  betrag.isZero() ? gewichte.map(() => NULL) : verteile(betrag, gewichte).anteile;

function alsBetrag(schritte: bigint, schritt: Dezimal, negativ: boolean): Dezimal {
  const betrag = new Dezimal(schritte).times(schritt);
  return negativ ? betrag.neg() : betrag;
}
