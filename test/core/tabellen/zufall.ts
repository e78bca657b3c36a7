import fc from 'fast-check';
import { ARTEN } from '../../../src/core/daten';
import { ABRECHNUNGEN, KOSTENBASEN } from '../../../src/core/tabellen/stelle';
import { tagAlsText } from '../../../src/core/zeit/datum';
import { MONATSMETHODEN } from '../../../src/core/zeit/monate';
import { am } from '../hilfen';
import type { Angaben, Optionen } from './hilfen';

const ERSTER = am('01.01.2021');
const LETZTER = am('31.12.2023');

/** Prefers whole years and months to odd days, as agreements do. */
const spanne = fc
  .tuple(
    fc.oneof(
      fc.constantFrom(ERSTER, am('01.07.2021'), am('15.10.2021')),
      fc.integer({ min: ERSTER, max: LETZTER }),
    ),
    fc.oneof(fc.constantFrom(364, 729), fc.integer({ min: 0, max: 900 })),
  )
  .map(([von, tage]) => `${tagAlsText(von)}-${tagAlsText(Math.min(von + tage, LETZTER))}`);

export const ORTE = ['Schwerte', 'Unna', 'Fröndenberg'] as const;

const euro = (max: number): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constant('0'),
    fc.integer({ min: 0, max: max * 100 }).map((c) => (c / 100).toFixed(2)),
  );

/** Most posts have their cost given: what the tariff costs has its own laws. */
const post: fc.Arbitrary<Angaben> = fc.record(
  {
    kommune: fc.constantFrom('', '', ...ORTE),
    zeit: spanne,
    vzae: fc.constantFrom('1', '0.5', '2.5', '0.333'),
    kosten: euro(90_000),
    sachkosten: euro(12_000),
    hoechst: euro(70_000),
    sachHoechst: euro(12_000),
    art: fc.constantFrom(...ARTEN),
    quote: fc.constantFrom('0.8', '0.333', '1'),
    drittmittel: euro(60_000),
    eigenmittel: euro(20_000),
  },
  { requiredKeys: ['zeit', 'vzae', 'kosten', 'hoechst', 'art', 'quote'] },
);

const OHNE_DECKEL: readonly Angaben['art'][] = ['ANTEIL', 'FEHLBEDARF', 'VOLL'];

/** FO-7: some of the posts that can do without a ceiling have none. */
const postMitOderOhneDeckel: fc.Arbitrary<Angaben> = fc.tuple(post, fc.boolean()).map(([p, ohne]) => {
  const { hoechst: _, ...rest } = p;
  return ohne && OHNE_DECKEL.includes(p.art ?? null) ? rest : p;
});

export interface Zufallstabelle {
  readonly posten: readonly Angaben[];
  readonly zeit: string;
  readonly optionen: Optionen;
  readonly schluessel: string;
}

export const zufallstabelle: fc.Arbitrary<Zufallstabelle> = fc.record({
  posten: fc.array(postMitOderOhneDeckel, { minLength: 1, maxLength: 4 }),
  zeit: spanne,
  optionen: fc.record({
    kostenbasis: fc.constantFrom(...KOSTENBASEN),
    pool: fc.boolean(),
    abrechnung: fc.constantFrom(...ABRECHNUNGEN),
    monatsmethode: fc.constantFrom(...MONATSMETHODEN),
  }),
  schluessel: fc
    .tuple(
      fc.integer({ min: 1, max: 90 }),
      fc.integer({ min: 0, max: 90 }),
      fc.integer({ min: 0, max: 9000 }),
    )
    .map(([a, b, c]) => `${a}/${b}/${c / 100}`),
});
