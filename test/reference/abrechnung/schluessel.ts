import {
  bruch,
  durch,
  gleich,
  kleiner,
  mal,
  max,
  min,
  minus,
  NULL,
  plus,
  Referenzfehler,
  summe,
  vergleiche,
  EINS,
  type Bruch,
} from '../bruch';
import { verteilung } from '../verteilung';
import { UNVERGLICHEN, type Ausgabe, type Zelle } from './ausgabe';
import { doppelt, gefaltet, gleicherName } from './namen';

/** A row of `kommunen`; NULL is a blank amount. */
export interface Partei {
  readonly name: string;
  /** In the order of the columns. */
  readonly werte: readonly Bruch[];
  readonly mindestens: Bruch;
  readonly hoechstens: Bruch;
  readonly festwert: Bruch;
  readonly ausschluss: boolean;
  readonly begruendung: string;
}
export interface Gewicht {
  readonly merkmal: string;
  readonly gewicht: Bruch;
}
export interface Schluesselfall {
  readonly merkmale: readonly string[];
  readonly parteien: readonly Partei[];
  readonly gewichte: readonly Gewicht[];
  /** Absent: 1 */
  readonly gesamt?: Bruch | undefined;
  /** Absent: none */
  readonly rundung?: Bruch | undefined;
}

const falsch = (text: string): never => {
  throw new Referenzfehler('WERT', text);
};

const gesetzt = (b: Bruch): boolean => !gleich(b, NULL);

/** SL-1: one value for each party; who is excluded has none. */
function merkmalswerte(fall: Schluesselfall, merkmal: string): Bruch[] {
  if (gleicherName(merkmal, 'Sockel') && !fall.merkmale.some((m) => gleicherName(m, merkmal)))
    return fall.parteien.map((p) => (p.ausschluss ? NULL : EINS));
  const platz = fall.merkmale.findIndex((m) => gefaltet(m) === gefaltet(merkmal));
  if (platz < 0) falsch(`Merkmal ${merkmal} hat keine Spalte`);
  const werte = fall.parteien.map((p) => (p.ausschluss ? NULL : (p.werte[platz] ?? NULL)));
  if (!werte.some(gesetzt)) falsch(`Merkmal ${merkmal} ist überall 0`);
  return werte;
}

/** SL-1, SL-2: Gesamt x sum of (g / sum g) x (x_i / sum x), exact. */
function rechnerisch(fall: Schluesselfall, gesamt: Bruch): Bruch[] {
  if (fall.gewichte.some((g) => kleiner(g.gewicht, NULL))) falsch('Gewicht unter 0');
  const gewichtssumme = summe(fall.gewichte.map((g) => g.gewicht));
  if (!gesetzt(gewichtssumme)) falsch('kein Gewicht');
  const je = fall.gewichte.map(({ merkmal, gewicht }) => {
    const werte = merkmalswerte(fall, merkmal);
    const ganz = summe(werte);
    return werte.map((w) => mal(gesamt, durch(gewicht, gewichtssumme), durch(w, ganz)));
  });
  return fall.parteien.map((_, i) => summe(je.map((m) => m[i] ?? NULL)));
}

/** What bounds a free party: Mindestens from below, Höchstens (null = none) from above. */
interface Freie {
  readonly genau: Bruch;
  readonly unten: Bruch;
  readonly oben: Bruch | null;
}

const begrenzt = (f: Freie, faktor: Bruch): Bruch => {
  const mindestens = max(mal(faktor, f.genau), f.unten);
  return f.oben === null ? mindestens : min(mindestens, f.oben);
};

/** A number that the total can't be the sum of. */
const erreichbar = (f: Freie): Bruch | null => (gesetzt(f.genau) ? f.oben : f.unten);

/**
 * SL-3: the one factor L for which the bounded values add up to `ziel`. Between two break points (where a party
 * leaves its minimum or reaches its maximum) the sum is linear in L, so L follows from a division.
 */
function faktor(freie: readonly Freie[], ziel: Bruch): Bruch {
  const minima = summe(freie.map((f) => f.unten));
  if (kleiner(ziel, minima)) falsch('Mindestens über Gesamt');
  const maxima = freie.map(erreichbar);
  if (!maxima.includes(null) && kleiner(summe(maxima.map((m) => m ?? NULL)), ziel))
    falsch('Höchstens unter Gesamt');
  const wachsend = freie.filter((f) => gesetzt(f.genau));
  const knicke = wachsend
    .flatMap((f) => [f.unten, ...(f.oben === null ? [] : [f.oben])].map((grenze) => durch(grenze, f.genau)))
    .sort(vergleiche);
  const bei = (l: Bruch): Bruch => summe(freie.map((f) => begrenzt(f, l)));
  let unten = NULL;
  for (const knick of knicke) {
    if (kleiner(bei(knick), ziel)) unten = knick;
  }
  const jetzt = bei(unten);
  // Slope just above `unten`: parties beyond their minimum and below their maximum.
  const steigung = summe(
    wachsend
      .filter((f) => {
        const wert = mal(unten, f.genau);
        return !kleiner(wert, f.unten) && (f.oben === null || kleiner(wert, f.oben));
      })
      .map((f) => f.genau),
  );
  return gesetzt(steigung) ? plus(unten, durch(minus(ziel, jetzt), steigung)) : unten;
}

const istVielfaches = (b: Bruch, schritt: Bruch): boolean => {
  const q = durch(b, schritt);
  return q.z % q.n === 0n;
};

/** SL-5: VT-2 among the free parties. */
function gerundet(
  fall: Schluesselfall,
  ziel: Bruch,
  freie: readonly Freie[],
  werte: readonly Bruch[],
): Bruch[] {
  const { rundung } = fall;
  if (rundung === undefined) return [...werte];
  const grenzen = freie.flatMap((f) => [f.unten, f.oben ?? NULL]);
  if (![ziel, ...grenzen].every((b) => istVielfaches(b, rundung))) falsch('kein Vielfaches der Rundung');
  return gesetzt(ziel) ? verteilung(ziel, werte, rundung) : [...werte];
}

/** SL-6: which bound holds; left open where the party would stand on it without the bound as well. */
function grenzhinweis(f: Freie, wert: Bruch, l: Bruch, eindeutig: boolean): string {
  const frei = mal(l, f.genau);
  const amMinimum = gesetzt(f.unten) && gleich(wert, f.unten);
  const amMaximum = f.oben !== null && gleich(wert, f.oben);
  if (!amMinimum && !amMaximum) return '';
  if (!gesetzt(f.genau)) return amMinimum && !amMaximum ? 'Mindestens' : UNVERGLICHEN;
  if (!eindeutig || gleich(frei, wert) || (amMinimum && amMaximum)) return UNVERGLICHEN;
  return amMinimum ? 'Mindestens' : 'Höchstens';
}

function pruefe(fall: Schluesselfall): void {
  if (doppelt(fall.parteien.map((p) => p.name))) falsch('Kommune doppelt');
  for (const p of fall.parteien) {
    if ([...p.werte, p.mindestens, p.hoechstens, p.festwert].some((w) => kleiner(w, NULL)))
      falsch(`${p.name}: negativ`);
    if ((gesetzt(p.festwert) || p.ausschluss) && p.begruendung === '') falsch(`${p.name}: ohne Begründung`);
    if (gesetzt(p.hoechstens) && kleiner(p.hoechstens, p.mindestens))
      falsch(`${p.name}: Mindestens, Höchstens`);
  }
}

/** SL-1 to SL-6: Kommune | Rechnerisch | Schlüssel | Hinweis, `Summe`. */
export function schluessel(fall: Schluesselfall): Ausgabe {
  pruefe(fall);
  const gesamt = fall.gesamt ?? EINS;
  const genau = rechnerisch(fall, gesamt);
  const istFrei = fall.parteien.map((p) => !p.ausschluss && !gesetzt(p.festwert));
  const freie = fall.parteien.flatMap((p, i) =>
    istFrei[i] === true
      ? [
          {
            genau: genau[i] ?? NULL,
            unten: p.mindestens,
            oben: gesetzt(p.hoechstens) ? p.hoechstens : null,
          },
        ]
      : [],
  );
  const festwerte = summe(fall.parteien.map((p) => (p.ausschluss ? NULL : p.festwert)));
  const ziel = minus(gesamt, festwerte);
  const l = faktor(freie, ziel);
  const begrenzte = freie.map((f) => begrenzt(f, l));
  const eindeutig = freie.some((f, i) => {
    const wert = begrenzte[i] ?? NULL;
    return kleiner(f.unten, wert) && (f.oben === null || kleiner(wert, f.oben));
  });
  const freieWerte = gerundet(fall, ziel, freie, begrenzte);
  let platz = -1;
  const zeilen = fall.parteien.map((p, i): Zelle[] => {
    const r = genau[i] ?? NULL;
    if (p.ausschluss) return [p.name, NULL, NULL, `ausgeschlossen: ${p.begruendung}`];
    if (gesetzt(p.festwert)) return [p.name, r, p.festwert, `Festwert: ${p.begruendung}`];
    platz += 1;
    const f = freie[platz] ?? { genau: NULL, unten: NULL, oben: null };
    const hinweis = grenzhinweis(f, begrenzte[platz] ?? NULL, l, eindeutig);
    return [p.name, r, freieWerte[platz] ?? NULL, hinweis];
  });
  return [
    ['Kommune', 'Rechnerisch', 'Schlüssel', 'Hinweis'],
    ...zeilen,
    ['Summe', summe(genau), plus(summe(freieWerte), festwerte, bruch(0)), UNVERGLICHEN],
  ];
}
