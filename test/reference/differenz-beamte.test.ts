import fc from 'fast-check';
import { erwarteAusgabe } from './abrechnung/ausgabe';
import { mitFehlern, schrift, type Schrift } from './abrechnung/zufallszellen';
import type { Optionen } from './angaben';
import { berechne } from './aufruf';
import { ausZahl, type Bruch } from './bruch';
import { Personalkosten } from './personalkosten';
import { DATEN } from './vergleich';
import { SAAT, vzae, zeitraum, type Zeitraum } from './zufall';

interface Beamtenfall {
  readonly gruppe: string;
  readonly stufe: number;
  readonly vzae: number;
  readonly zeit: Zeitraum;
  /** null: the option is not there. */
  readonly beihilfe: number | null;
  readonly versorgungszuschlag: number | null;
  readonly zulage: number | null;
  readonly einmalzahlungen: boolean;
}

const gut: fc.Arbitrary<Beamtenfall> = fc.record({
  gruppe: fc.integer({ min: 5, max: 16 }).map((g) => `A${g}`),
  stufe: fc.integer({ min: 3, max: 12 }),
  vzae,
  zeit: fc.oneof(zeitraum(2021, 2024, 900), zeitraum(2025, 2034, 900)),
  beihilfe: fc.integer({ min: 1, max: 50_000 }).map((x) => x / 100),
  versorgungszuschlag: fc.integer({ min: 1, max: 600 }).map((x) => x / 1000),
  zulage: fc.option(fc.integer({ min: 1, max: 60_000 }).map((x) => x / 100)),
  einmalzahlungen: fc.boolean(),
});

const fall = mitFehlern(gut, [
  // Every group has step 8, so that nothing else is wrong.
  (f) => ({ ...f, stufe: 8, beihilfe: null }),
  (f) => ({ ...f, stufe: 8, versorgungszuschlag: null }),
  (f) => ({ ...f, zeit: { von: '2020-11-15', bis: '2021-02-28' } }),
]);

const oder = (name: string, zahl: number | null): Readonly<Record<string, Bruch>> =>
  zahl === null ? {} : { [name]: ausZahl(zahl) };

const referenz = (f: Beamtenfall): Optionen => ({
  ...oder('beihilfe', f.beihilfe),
  ...oder('versorgungszuschlag', f.versorgungszuschlag),
  ...oder('zulage', f.zulage),
  einmalzahlungen: f.einmalzahlungen,
});

const GRUPPEN = (g: string): readonly string[] => [g, g.toLowerCase().replace('a', 'a '), `Bes.Gr. ${g}`];

const aufruf = (f: Beamtenfall, s: Schrift): unknown[] => [
  GRUPPEN(f.gruppe)[s.ordnung % 3],
  f.stufe,
  s.zahl(f.vzae),
  s.tag(f.zeit.von),
  s.tag(f.zeit.bis),
  [
    ...(f.beihilfe === null ? [] : [['Beihilfe', s.geld(f.beihilfe)]]),
    ...(f.versorgungszuschlag === null ? [] : [['Versorgungszuschlag', s.satz(f.versorgungszuschlag)]]),
    ...(f.zulage === null ? [] : [['Zulage', s.geld(f.zulage)]]),
    ['Einmalzahlungen', s.wahr(f.einmalzahlungen)],
  ],
];

test('PK-18 PERSONALKOSTEN of Beamte', () => {
  fc.assert(
    fc.property(fall, schrift, (f, s) => {
      erwarteAusgabe(
        () => berechne('PERSONALKOSTEN', aufruf(f, s)),
        () => {
          const { gruppe, stufe, zeit } = f;
          const stelle = { gruppe, stufe, vzae: ausZahl(f.vzae), von: zeit.von, bis: zeit.bis };
          return [[new Personalkosten(DATEN, referenz(f)).summe(stelle)]];
        },
      );
    }),
    { seed: SAAT, numRuns: 5_000 },
  );
});
