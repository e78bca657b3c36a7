/** SL-3: somebody who shares by key. Limits and key are whole numbers. */
export interface Begrenzter {
  readonly anteil: bigint;
  /** >= 0 */
  readonly mindestens: bigint;
  /** null = no limit; not below `mindestens` */
  readonly hoechstens: bigint | null;
}

/** A factor of the keys. */
interface Faktor {
  readonly zaehler: bigint;
  /** > 0 */
  readonly nenner: bigint;
}

/** SL-3: which limit, if any, holds for somebody. */
export type Grenze = 'frei' | 'mindestens' | 'hoechstens';

const vergleiche = (a: Faktor, b: Faktor): number => {
  const differenz = a.zaehler * b.nenner - b.zaehler * a.nenner;
  return differenz === 0n ? 0 : differenz < 0n ? -1 : 1;
};

const bei = (grenze: bigint, anteil: bigint): Faktor => ({ zaehler: grenze, nenner: anteil });

/** Which limit holds with every factor between `unter` (excluded) and `ober` (included); null = unbounded. */
function grenzeZwischen(b: Begrenzter, unter: Faktor, ober: Faktor | null): Grenze {
  if (b.anteil === 0n) return 'mindestens';
  if (b.hoechstens !== null && vergleiche(bei(b.hoechstens, b.anteil), unter) <= 0) return 'hoechstens';
  return ober !== null && vergleiche(bei(b.mindestens, b.anteil), ober) >= 0 ? 'mindestens' : 'frei';
}

/** Which limit changes what somebody gets with just this factor. */
function grenzeBei(b: Begrenzter, faktor: Faktor): Grenze {
  if (b.anteil === 0n) return 'mindestens';
  if (vergleiche(bei(b.mindestens, b.anteil), faktor) > 0) return 'mindestens';
  return b.hoechstens !== null && vergleiche(bei(b.hoechstens, b.anteil), faktor) < 0 ? 'hoechstens' : 'frei';
}

/** What all get together with a factor, times its denominator. */
function zusammen(beteiligte: readonly Begrenzter[], { zaehler, nenner }: Faktor): bigint {
  return beteiligte.reduce((summe, b) => {
    const nachSchluessel = zaehler * b.anteil;
    const unten = b.mindestens * nenner;
    const wert = nachSchluessel < unten ? unten : nachSchluessel;
    const oben = b.hoechstens === null ? wert : b.hoechstens * nenner;
    return summe + (wert > oben ? oben : wert);
  }, 0n);
}

/** The factors at which somebody meets or leaves a limit, ascending. */
function knicke(beteiligte: readonly Begrenzter[]): Faktor[] {
  const faktoren = beteiligte.flatMap(({ anteil, mindestens, hoechstens }) =>
    anteil === 0n
      ? []
      : [mindestens, ...(hoechstens === null ? [] : [hoechstens])]
          .filter((g) => g > 0n)
          .map((g): Faktor => ({ zaehler: g, nenner: anteil })),
  );
  return faktoren.sort(vergleiche);
}

/** The value that a limit sets. */
export const grenzwert = (b: Begrenzter, grenze: Exclude<Grenze, 'frei'>): bigint =>
  grenze === 'mindestens' ? b.mindestens : (b.hoechstens as bigint);

/** The factor for all for whom no limit holds: what the others leave, by the sum of the keys; null if there are none. */
function faktorDerFreien(
  beteiligte: readonly Begrenzter[],
  auf: readonly Grenze[],
  betrag: bigint,
): Faktor | null {
  let [zaehler, nenner] = [betrag, 0n];
  beteiligte.forEach((b, i) => {
    const grenze = auf[i] as Grenze;
    if (grenze === 'frei') nenner += b.anteil;
    else zaehler -= grenzwert(b, grenze);
  });
  return nenner === 0n ? null : { zaehler, nenner };
}

/**
 * SL-3: the one factor with which everybody gets min(max(factor x key; least); most) and all together get the amount.
 * What they get rises with the factor, by straight lines between the factors at which somebody meets a limit: so the
 * line is looked for by halves, and no iteration comes near the result instead of at it.
 *
 * @param betrag to be shared, between the sums of the least and the most
 * @returns for everybody whether a limit holds; whoever is `frei` shares by key what the others leave
 */
export function grenzen(beteiligte: readonly Begrenzter[], betrag: bigint): Grenze[] {
  const sortiert = knicke(beteiligte);
  let [von, bis] = [0, sortiert.length];
  while (von < bis) {
    const mitte = (von + bis) >>> 1;
    const faktor = sortiert[mitte] as Faktor;
    if (zusammen(beteiligte, faktor) < betrag * faktor.nenner) von = mitte + 1;
    else bis = mitte;
  }
  const unter = sortiert[von - 1] ?? { zaehler: 0n, nenner: 1n };
  const ober = sortiert[von] ?? null;
  const auf = beteiligte.map((b) => grenzeZwischen(b, unter, ober));
  const faktor = faktorDerFreien(beteiligte, auf, betrag);
  return faktor === null ? auf : beteiligte.map((b) => grenzeBei(b, faktor));
}
