import { alsText, bruch, runde, type Bruch } from '../bruch';
import { ausgang, type Teile } from '../vergleich';
import { zahlAus } from '../zellen';

/** A cell whose text the concept does not quote, or whose content it leaves open. */
export const UNVERGLICHEN = '\u0000unverglichen';

/** An exact number, a text, "" for an empty cell. */
export type Zelle = Bruch | string;
/** What a function spills: headings, rows, mostly a row `Summe`. */
export type Ausgabe = readonly (readonly Zelle[])[];

const wert = (z: Zelle): string | number => (typeof z === 'string' ? z : zahlAus(z));

/** One line for each row, so that a difference shows where it is. */
const zeilenweise = (zeilen: readonly (readonly unknown[])[]): string =>
  zeilen.map((z) => JSON.stringify(z)).join('\n');

const alsBereich = (ergebnis: unknown): readonly (readonly unknown[])[] =>
  Array.isArray(ergebnis) ? (ergebnis as unknown[][]) : [[ergebnis]];

/** Same cells, or the same kind of error; cells that the reference leaves open are not looked at. */
export function erwarteAusgabe(ist: () => unknown, soll: () => Ausgabe, ordne = bleibt): void {
  let erwartet: Ausgabe = [];
  const sollText = ausgang(() => {
    erwartet = soll();
    return ordne(erwartet.map((z) => z.map(wert)));
  });
  const istText = ausgang(() => {
    const geordnet = ordne(alsBereich(ist()));
    return geordnet.map((z, i) => z.map((c, j) => (erwartet[i]?.[j] === UNVERGLICHEN ? UNVERGLICHEN : c)));
  });
  expect(lesbar(istText)).toBe(lesbar(sollText));
}

/** The same where the parts of a call are worked out one by one: any of their errors may be the one reported. */
export function erwarteTeile<T>(
  ist: () => unknown,
  teile: Teile<T>,
  soll: (werte: readonly T[]) => Ausgabe,
): void {
  if (teile.fehler.size > 0) expect([...teile.fehler]).toContain(ausgang(ist));
  else erwarteAusgabe(ist, () => soll(teile.werte));
}

const bleibt = (zeilen: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] => zeilen;

const lesbar = (text: string): string =>
  text.startsWith('[') ? zeilenweise(JSON.parse(text) as unknown[][]) : text;

/** For self-tests: numbers as decimal text with at most `stellen` places. */
export const alsTexte = (ausgabe: Ausgabe, stellen = 2): string[][] =>
  ausgabe.map((z) =>
    z.map((c) => (typeof c === 'string' ? c : alsText(runde(c, bruch(1n, 10n ** BigInt(stellen))), stellen))),
  );

/** The cells of one column below its heading. */
export function spalte(ausgabe: Ausgabe, kopf: string, stellen = 2): string[] {
  const [koepfe = [], ...zeilen] = alsTexte(ausgabe, stellen);
  const platz = koepfe.indexOf(kopf);
  if (platz < 0) throw new Error(`Spalte ${kopf} fehlt`);
  return zeilen.map((z) => z[platz] ?? '');
}
