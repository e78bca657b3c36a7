import { durch, gleich, minus, NULL, Referenzfehler, type Bruch } from '../bruch';
import { UNVERGLICHEN, type Ausgabe, type Zelle } from './ausgabe';
import { gefaltet, gleicherName } from './namen';

export const NAMENSSPALTEN = [
  'Jahr',
  'Monat',
  'Fällig',
  'Stelle',
  'Kommune',
  'Empfänger',
  'Abschnitt',
  'Position',
] as const;

/** A finished table: headings, then rows. */
export type Fertig = readonly (readonly Zelle[])[];

const falsch = (text: string): never => {
  throw new Referenzfehler('WERT', text);
};

interface Zeile {
  readonly namen: readonly Zelle[];
  readonly wert: Bruch;
}

const plaetze = (tabelle: Fertig): number[] =>
  (tabelle[0] ?? []).flatMap((kopf, i) =>
    NAMENSSPALTEN.some((n) => typeof kopf === 'string' && gleicherName(n, kopf)) ? [i] : [],
  );

const namen = (tabelle: Fertig): string[] => plaetze(tabelle).map((i) => gefaltet(tabelle[0]?.[i] as string));

/** NB-1: the rows by their names, in the order that the headings of `reihenfolge` have. */
function zeilen(tabelle: Fertig, spalte: string, reihenfolge: readonly string[]): Zeile[] {
  const [kopf = [], ...rest] = tabelle;
  const platz = kopf.findIndex((k) => typeof k === 'string' && gleicherName(k, spalte));
  if (platz < 0) falsch(`keine Spalte ${spalte}`);
  const je = namen(tabelle);
  const orte = reihenfolge.map((n) => plaetze(tabelle)[je.indexOf(n)] ?? -1);
  return rest.map((z) => {
    const wert = z[platz];
    if (wert === undefined || typeof wert === 'string') return falsch('keine Zahl');
    return { namen: orte.map((o) => z[o] ?? ''), wert };
  });
}

const schluessel = (z: Zeile): string =>
  z.namen.map((n) => (typeof n === 'string' ? gefaltet(n) : `${n.z}/${n.n}`)).join('|');

const istSumme = (z: Zeile | undefined): boolean =>
  z?.namen.some((n) => typeof n === 'string' && gefaltet(n) === 'SUMME') ?? false;

/** NB-1, NB-2: the name columns | Alt | Neu | Differenz | Veränderung | Hinweis. */
export function nachberechnung(alt: Fertig, neu: Fertig, spalte = 'Eigenanteil'): Ausgabe {
  const reihenfolge = namen(neu);
  if (reihenfolge.length === 0 || [...reihenfolge].sort().join() !== namen(alt).sort().join())
    falsch('verschiedene Namensspalten');
  const alte = zeilen(alt, spalte, reihenfolge);
  const neue = zeilen(neu, spalte, reihenfolge);
  const verbraucht = new Set<Zeile>();
  const vergleich = (namensteil: readonly Zelle[], a: Bruch, n: Bruch, hinweis: string): Zelle[] => {
    const differenz = minus(n, a);
    return [...namensteil, a, n, differenz, gleich(a, NULL) ? '' : durch(differenz, a), hinweis];
  };
  const paare = neue.map((n): Zelle[] => {
    const a = alte.find((x) => !verbraucht.has(x) && schluessel(x) === schluessel(n));
    if (a === undefined) return vergleich(n.namen, NULL, n.wert, 'neu');
    verbraucht.add(a);
    return vergleich(n.namen, a.wert, n.wert, '');
  });
  const entfallen = alte
    .filter((a) => !verbraucht.has(a))
    .map((a) => vergleich(a.namen, a.wert, NULL, 'entfallen'));
  const mitSumme = istSumme(neue.at(-1));
  const vorne = mitSumme ? paare.slice(0, -1) : paare;
  const alle = [...vorne, ...entfallen, ...(mitSumme ? paare.slice(-1) : [])];
  // Words about the whole call stand in the last row.
  const letzte = alle.length - 1;
  const kopf = plaetze(neu).map((i) => neu[0]?.[i] ?? '');
  return [
    [...kopf, 'Alt', 'Neu', 'Differenz', 'Veränderung', 'Hinweis'],
    ...alle.map((z, i) => (i === letzte ? [...z.slice(0, -1), UNVERGLICHEN] : z)),
  ];
}
