import fc from 'fast-check';
import { plusTage, tag, tageImMonat, type Tag } from './monate';

/** Fixed so that a red run can be repeated; another one can be tried from outside. */
export const SAAT = Number(process.env['REFERENZ_SAAT'] ?? 20210811);

/** Prefers first and last days of months, where the rules have their edges. */
export const tagZwischen = (vonJahr: number, bisJahr: number): fc.Arbitrary<Tag> =>
  fc
    .tuple(
      fc.integer({ min: vonJahr, max: bisJahr }),
      fc.integer({ min: 1, max: 12 }),
      fc.oneof(fc.constant(1), fc.constant(31), fc.integer({ min: 1, max: 31 })),
    )
    .map(([jahr, monat, t]) => tag(jahr, monat, Math.min(t, tageImMonat(jahr, monat))));

const SERIE_EINS = Date.UTC(1899, 11, 30);
const TAG_MS = 86_400_000;

/** Excel serial number, worked out by another way than the core's. */
export const serie = (t: Tag): number => Math.round((Date.parse(`${t}T00:00:00Z`) - SERIE_EINS) / TAG_MS);

export interface Zeitraum {
  readonly von: Tag;
  readonly bis: Tag;
}

/** Mostly short periods, because long ones cost time and find little more. */
export const zeitraum = (vonJahr: number, bisJahr: number, hoechstensTage = 2600): fc.Arbitrary<Zeitraum> =>
  fc
    .tuple(
      tagZwischen(vonJahr, bisJahr),
      fc.oneof(
        { weight: 5, arbitrary: fc.integer({ min: 0, max: 95 }) },
        { weight: 4, arbitrary: fc.integer({ min: 0, max: Math.min(480, hoechstensTage) }) },
        { weight: 1, arbitrary: fc.integer({ min: 0, max: hoechstensTage }) },
      ),
    )
    .map(([von, tage]) => {
      const bis = plusTage(von, tage);
      return { von, bis: bis > `${bisJahr}-12-31` ? tag(bisJahr, 12, 31) : bis };
    });

/** Round shares, shares from weekly hours with their binary tail, and odd ones. */
export const vzae = fc.oneof(
  fc.constantFrom(1, 0.5, 2.5, 0.75, 2, 0.43),
  fc.integer({ min: 1, max: 160 }).map((viertel) => viertel / 4 / 39),
  fc.integer({ min: 1, max: 4000 }).map((x) => x / 1000),
  fc.integer({ min: 1, max: 300 }).map((x) => x / 100 + 0.1 - 0.1),
);

/** Amounts as cells hold them: whole, in cents, or with a binary tail. */
export const betrag = (max: number): fc.Arbitrary<number> =>
  fc.oneof(
    fc.integer({ min: 0, max }),
    fc.integer({ min: 0, max: max * 100 }).map((x) => x / 100),
    fc.integer({ min: 0, max: max * 10 }).map((x) => x / 10 + 0.2),
  );

export const satz = (max: number): fc.Arbitrary<number> =>
  fc.oneof(
    fc.constant(0),
    fc.integer({ min: 1, max: max * 10_000 }).map((x) => x / 10_000),
    fc.integer({ min: 1, max: max * 1_000_000 }).map((x) => x / 1_000_000),
  );
