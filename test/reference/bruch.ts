/**
 * Exact rational numbers on BigInt. The reference never touches binary floating point or a decimal library:
 * every intermediate value is a fraction, and rounding happens only where `runde` is written.
 */
export interface Bruch {
  readonly z: bigint;
  /** Always positive. */
  readonly n: bigint;
}

/** What the reference raises instead of an Excel error; `art` says which one a user would see. */
export class Referenzfehler extends Error {
  constructor(
    readonly art: 'WERT' | 'NV' | 'DIV0',
    text: string,
  ) {
    super(text);
  }
}

function ggt(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a;
  let y = b;
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** Denominators above this are worth the price of a reduction. */
const KUERZEN_AB = 1n << 256n;

export function bruch(z: bigint | number, n: bigint | number = 1n): Bruch {
  const nenner = BigInt(n);
  if (nenner === 0n) throw new Referenzfehler('DIV0', 'Division durch null');
  return nenner < 0n ? gekuerzt(-BigInt(z), -nenner) : gekuerzt(BigInt(z), nenner);
}

/** For what has been worked out: the denominator is positive. */
function gekuerzt(z: bigint, n: bigint): Bruch {
  if (n < KUERZEN_AB) return { z, n };
  const teiler = ggt(z, n);
  return { z: z / teiler, n: n / teiler };
}

export const NULL = bruch(0);
export const EINS = bruch(1);
export const ZWOELF = bruch(12);
export const CENT = bruch(1, 100);

export function plus(...werte: readonly Bruch[]): Bruch {
  let z = 0n;
  let n = 1n;
  for (const w of werte) {
    if (w.n === n) z += w.z;
    else if (z === 0n) [z, n] = [w.z, w.n];
    else [z, n] = [z * w.n + w.z * n, n * w.n];
  }
  return gekuerzt(z, n);
}

export const minus = (a: Bruch, b: Bruch): Bruch => plus(a, { z: -b.z, n: b.n });

export function mal(...werte: readonly Bruch[]): Bruch {
  let z = 1n;
  let n = 1n;
  for (const w of werte) [z, n] = [z * w.z, n * w.n];
  return gekuerzt(z, n);
}

export const durch = (a: Bruch, b: Bruch): Bruch => bruch(a.z * b.n, a.n * b.z);

/** -1, 0 or 1 */
export function vergleiche(a: Bruch, b: Bruch): number {
  const d = a.z * b.n - b.z * a.n;
  return d < 0n ? -1 : d > 0n ? 1 : 0;
}

export const gleich = (a: Bruch, b: Bruch): boolean => vergleiche(a, b) === 0;
export const kleiner = (a: Bruch, b: Bruch): boolean => vergleiche(a, b) < 0;
export const min = (...w: readonly Bruch[]): Bruch => w.reduce((a, b) => (kleiner(b, a) ? b : a));
export const max = (...w: readonly Bruch[]): Bruch => w.reduce((a, b) => (kleiner(a, b) ? b : a));
export const summe = (w: readonly Bruch[]): Bruch => plus(...w);

/** Largest whole number that is not above the value. */
export function abgerundet(a: Bruch): bigint {
  const q = a.z / a.n;
  return a.z < 0n && q * a.n !== a.z ? q - 1n : q;
}

/** RU-1: commercial rounding, half away from zero, to a multiple of `schritt`. */
export function runde(a: Bruch, schritt: Bruch = CENT): Bruch {
  const vielfache = durch(a, schritt);
  const betrag = vielfache.z < 0n ? -vielfache.z : vielfache.z;
  const gerundet = (2n * betrag + vielfache.n) / (2n * vielfache.n);
  return gekuerzt((vielfache.z < 0n ? -gerundet : gerundet) * schritt.z, schritt.n);
}

/** Reads plain decimal notation, with an optional exponent as JavaScript writes it. */
export function ausText(text: string): Bruch {
  const treffer = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(text.trim());
  if (!treffer) throw new Referenzfehler('WERT', `keine Dezimalzahl: ${text}`);
  const [, vorzeichen, ganz = '', alleStellen = '', exponent = '0'] = treffer;
  // Zeros at the end would only swell the denominator.
  const nachkomma = alleStellen.replace(/0+$/, '');
  const stellen = BigInt(exponent) - BigInt(nachkomma.length);
  const ziffern = BigInt(ganz + nachkomma) * (vorzeichen === '-' ? -1n : 1n);
  return stellen >= 0n ? bruch(ziffern * 10n ** stellen) : bruch(ziffern, 10n ** -stellen);
}

/** RU-2: a binary double counts as the decimal number of its 15 significant digits. */
export const ausZahl = (zahl: number): Bruch => ausText(zahl.toPrecision(15));

export type Eingabe = Bruch | number | string;

export function alsBruch(wert: Eingabe): Bruch {
  if (typeof wert === 'number') return ausZahl(wert);
  return typeof wert === 'string' ? ausText(wert) : wert;
}

/** Decimal text with a fixed number of places; refuses to hide digits. */
export function alsText(a: Bruch, stellen = 2): string {
  const faktor = 10n ** BigInt(stellen);
  if ((a.z * faktor) % a.n !== 0n) throw new Error(`hat mehr als ${stellen} Nachkommastellen: ${a.z}/${a.n}`);
  const skaliert = (a.z * faktor) / a.n;
  const ziffern = (skaliert < 0n ? -skaliert : skaliert).toString().padStart(stellen + 1, '0');
  const vorzeichen = skaliert < 0n ? '-' : '';
  if (stellen === 0) return vorzeichen + ziffern;
  return `${vorzeichen}${ziffern.slice(0, -stellen)}.${ziffern.slice(-stellen)}`;
}
