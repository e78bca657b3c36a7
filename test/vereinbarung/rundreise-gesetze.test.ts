import fc from 'fast-check';
import { isFormula } from '../../src/workbook/write/entry';
import { planVon } from '../../src/vereinbarung/plan';
import { antwortenAus } from '../../src/vereinbarung/rueckweg/antworten';
import type { Mappenstand, Tabellenstand } from '../../src/vereinbarung/rueckweg/mappenstand';
import type { Plan } from '../../src/plan/plan';
import type { Vereinbarung } from '../../src/vereinbarung/form';
import { ausgefuehrt } from './modell';
import { SUEDKREIS } from './suedkreis';
import { texte, vereinbarungen } from './zufall';
import { stelle } from './bau';

const NEU: ReadonlySet<never> = new Set();

test('AS-3 Antworten, Plan, Mappe, Antworten: 2.000 Vereinbarungen kommen zurück, wie sie waren', () => {
  fc.assert(
    fc.property(vereinbarungen, fc.boolean(), fc.integer({ min: 1, max: 3 }), (v, von1904, nummer) => {
      const stand = ausgefuehrt(planVon(v, { nummer, vorhanden: NEU }), von1904);
      expect(antwortenAus(stand, nummer)).toEqual({ vereinbarung: v, funde: [], fehlend: [] });
    }),
    { numRuns: 2_000 },
  );
});

/** The columns of a table in another order, with columns of the user's own between them, its rows from the last on. */
const umgestellt = ({ kopf, zeilen }: Tabellenstand): Tabellenstand => {
  const stelle1 = <T>(reihe: readonly T[], eigener: T): T[] => [...[...reihe].reverse(), eigener];
  return {
    kopf: stelle1(kopf, 'Mein Vermerk'),
    zeilen: [
      ...zeilen.map((zeile) => stelle1(zeile, 'nur für mich')),
      zeilen[0]?.map(() => null) ?? [],
    ].reverse(),
  };
};

test('AS-3 auch nach Sortieren, Umstellen, eigenen Spalten und leeren Zeilen, nur in anderer Reihenfolge', () => {
  fc.assert(
    fc.property(vereinbarungen, (v) => {
      const stand = ausgefuehrt(planVon(v));
      const anders: Mappenstand = {
        ...stand,
        tabellen: new Map([...stand.tabellen].map(([name, tabelle]) => [name, umgestellt(tabelle)])),
      };
      const { vereinbarung, funde } = antwortenAus(anders);
      expect(funde).toEqual([]);
      const reihenfolge = (w: Vereinbarung): Vereinbarung => ({
        ...w,
        stellen: [...w.stellen].reverse(),
        tarife: [...w.tarife].reverse(),
        saetze: [...w.saetze].reverse(),
        parameter: [...w.parameter].reverse(),
        kommunen: [...w.kommunen].reverse().map((k) => ({ ...k, merkmale: [...k.merkmale].reverse() })),
        gewichte: [...w.gewichte].reverse(),
      });
      expect(vereinbarung).toEqual(reihenfolge(v));
    }),
    { numRuns: 500 },
  );
});

const formelnIn = (plan: Plan): string[] =>
  plan.sheets.flatMap(({ blocks }) =>
    blocks.flatMap(({ rows }) => rows.flat().flatMap((e) => (isFormula(e) ? [e.formula] : []))),
  );

test('AS-6 10.000 feindliche Texte: keiner wird eine Formel, keiner ändert eine, alle kommen zurück', () => {
  const anzahl = 5;
  const jeLauf = 2_000;
  const harmlos = (i: number): Vereinbarung['stellen'][number] => stelle({ stelle: `S${i}`, vzae: 1 });
  const grundplan = formelnIn(
    planVon({ ...SUEDKREIS, stellen: Array.from({ length: jeLauf }, (_, i) => harmlos(i)) }),
  );
  const alle = fc.sample(texte(), { numRuns: anzahl * jeLauf, seed: 20_261_129 });
  expect(alle).toHaveLength(10_000);
  for (let lauf = 0; lauf < anzahl; lauf += 1) {
    const teil = alle.slice(lauf * jeLauf, (lauf + 1) * jeLauf);
    const v = { ...SUEDKREIS, stellen: teil.map((text, i) => ({ ...harmlos(i), stelle: text })) };
    const plan = planVon(v);
    expect(formelnIn(plan)).toEqual(grundplan);
    expect(antwortenAus(ausgefuehrt(plan)).vereinbarung.stellen.map((s) => s.stelle)).toEqual(teil);
  }
});

test('AS-6 keine Formel hängt von einem Text der Antworten ab, nur davon, was es gibt', () => {
  fc.assert(
    fc.property(vereinbarungen, texte(), (v, text) => {
      const ersetzt = (antworten: object): object =>
        Object.fromEntries(
          Object.entries(antworten as Record<string, { wert: unknown; quelle: string | null }>).map(
            ([id, a]) => [id, { ...a, quelle: a.quelle === null ? null : text }],
          ),
        );
      const anders = {
        ...v,
        angaben: ersetzt(v.angaben),
        optionen: ersetzt(v.optionen),
        stellen: v.stellen.map((s) => ({ ...s, stelle: s.stelle === null ? null : text })),
        kommunen: v.kommunen.map((k) => ({ ...k, kommune: k.kommune === null ? null : text })),
      } as Vereinbarung;
      expect(formelnIn(planVon(anders))).toEqual(formelnIn(planVon(v)));
    }),
    { numRuns: 300 },
  );
});
