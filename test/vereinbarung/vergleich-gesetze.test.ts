import fc from 'fast-check';
import type { Vereinbarung } from '../../src/vereinbarung/form';
import { kanonisch } from '../../src/vereinbarung/kanonisch';
import { dreiwege, eingriffe } from '../../src/vereinbarung/vergleich/dreiwege';
import { reihenfolgewirkung } from '../../src/vereinbarung/vergleich/reihenfolge';
import { kommune, stelle } from './bau';
import { SUEDKREIS } from './suedkreis';
import { vereinbarungen } from './zufall';

const [erste, zweite, dritte] = SUEDKREIS.stellen;
if (!erste || !zweite || !dritte) throw new Error('Der Fall hat drei Stellen.');

const mitStellen = (...stellen: Vereinbarung['stellen']): Vereinbarung => ({ ...SUEDKREIS, stellen });
const mitTitel = (titel: string): Vereinbarung => ({
  ...SUEDKREIS,
  angaben: { ...SUEDKREIS.angaben, titel: { wert: titel, quelle: null } },
});

describe('SC-2 drei Stände', () => {
  test('SC-2 wo niemand etwas geändert hat, gilt das Neue; Sortieren ist keine Änderung', () => {
    fc.assert(
      fc.property(vereinbarungen, vereinbarungen, (v, neu) => {
        expect(eingriffe(v, v)).toEqual([]);
        const sortiert = { ...v, stellen: [...v.stellen].reverse(), kommunen: [...v.kommunen].reverse() };
        expect(eingriffe(v, sortiert)).toEqual([]);
        const { ergebnis, eingriffe: keine } = dreiwege({ zuletzt: v, blatt: v, neu });
        expect(keine).toEqual([]);
        const menge = (w: Vereinbarung): string =>
          kanonisch({
            ...w,
            ...Object.fromEntries(
              (['stellen', 'tarife', 'saetze', 'parameter'] as const).map((liste) => [
                liste,
                w[liste].map((zeile) => kanonisch(zeile)).sort(),
              ]),
            ),
            kommunen: [],
            gewichte: [],
          });
        expect(menge(ergebnis)).toBe(menge(neu));
      }),
      { numRuns: 200 },
    );
  });

  test('SC-2 was sie im Blatt geändert hat, bleibt, wenn sie nichts anderes entscheidet', () => {
    fc.assert(
      fc.property(vereinbarungen, vereinbarungen, (v, blatt) => {
        const { ergebnis } = dreiwege({ zuletzt: v, blatt, neu: v });
        expect(kanonisch(ergebnis)).toBe(kanonisch(blatt));
      }),
      { numRuns: 200 },
    );
  });

  test('SC-2 beide Änderungen gelten, wo sie Verschiedenes betreffen', () => {
    const blatt = mitStellen({ ...erste, vzae: 0.8 }, zweite, dritte);
    const neu = mitTitel('Neuer Titel');
    const { ergebnis, eingriffe: liste } = dreiwege({ zuletzt: SUEDKREIS, blatt, neu });
    expect(ergebnis).toEqual({ ...neu, stellen: blatt.stellen });
    expect(liste).toEqual([
      expect.objectContaining({
        art: 'zelle',
        feld: 'vzae',
        zuletzt: 1,
        blatt: 0.8,
        neu: 1,
        streitig: false,
      }),
    ]);
  });

  test('SC-2 eine streitige Antwort nennt alle drei; ihre bleibt, oder sie entscheidet anders', () => {
    const staende = { zuletzt: SUEDKREIS, blatt: mitTitel('ihrer'), neu: mitTitel('neuer') };
    const { ergebnis, eingriffe: liste } = dreiwege(staende);
    expect(liste).toEqual([
      {
        art: 'antwort',
        teil: 'angaben',
        feld: 'titel',
        zuletzt: 'Refinanzierung Südkreis',
        blatt: 'ihrer',
        neu: 'neuer',
        streitig: true,
      },
    ]);
    expect(ergebnis.angaben.titel?.wert).toBe('ihrer');
    expect(dreiwege(staende, () => 'neu').ergebnis.angaben.titel?.wert).toBe('neuer');
  });

  test('SC-2 eine umbenannte Stelle ist dieselbe, eine neue und eine gelöschte sind Eingriffe', () => {
    const umbenannt = { ...zweite, stelle: 'Fallmanagement' };
    const neue = stelle({ stelle: 'Assistenz', gruppe: '6', stufe: 2, vzae: 0.25 });
    const blatt = mitStellen(erste, umbenannt, neue);
    expect(eingriffe(SUEDKREIS, blatt)).toEqual([
      expect.objectContaining({ art: 'zelle', feld: 'stelle', zuletzt: 'Case Management 2' }),
      expect.objectContaining({ art: 'zeile-neu', liste: 'stellen', streitig: false }),
      expect.objectContaining({ art: 'zeile-entfallen', liste: 'stellen', streitig: false }),
    ]);
    const neu = mitStellen(erste, zweite, { ...dritte, vzae: 0.75 });
    const { ergebnis, eingriffe: liste } = dreiwege({ zuletzt: SUEDKREIS, blatt, neu });
    expect(ergebnis.stellen).toEqual([erste, umbenannt, neue]);
    expect(liste.at(-1)).toMatchObject({ art: 'zeile-entfallen', streitig: true });
    expect(dreiwege({ zuletzt: SUEDKREIS, blatt, neu }, () => 'neu').ergebnis.stellen).toEqual(neu.stellen);
  });

  test('SC-2 was das Neue löscht, geht, wenn sie es nicht geändert hat; beidseits Gleiches ist kein Streit', () => {
    const neu = mitStellen(erste, dritte);
    expect(dreiwege({ zuletzt: SUEDKREIS, blatt: SUEDKREIS, neu }).ergebnis.stellen).toEqual([erste, dritte]);
    const blatt = mitStellen(erste, { ...zweite, vzae: 2 }, dritte);
    const geaendert = dreiwege({ zuletzt: SUEDKREIS, blatt, neu });
    expect(geaendert.ergebnis.stellen).toEqual(blatt.stellen);
    expect(geaendert.eingriffe).toEqual([expect.objectContaining({ art: 'zeile-neu', streitig: true })]);
    const neue = stelle({ stelle: 'Assistenz', vzae: 0.5 });
    const beide = mitStellen(...SUEDKREIS.stellen, neue);
    expect(dreiwege({ zuletzt: SUEDKREIS, blatt: beide, neu: beide })).toEqual({
      ergebnis: beide,
      eingriffe: [],
    });
  });
});

describe('SC-2 VT-2 Sortieren und der letzte Schritt', () => {
  const mit = (namen: readonly string[], restregel: 'ERSTE' | 'LETZTE' | null = null): Vereinbarung => ({
    ...SUEDKREIS,
    angaben: { ...SUEDKREIS.angaben, restregel: { wert: restregel, quelle: null } },
    kommunen: namen.map((name) =>
      kommune({ kommune: name, schluessel: name.startsWith('G') ? 10 : name.length }),
    ),
  });

  test.each([
    [['G1', 'G2', 'Unna'], ['G2', 'Unna', 'G1'], null, ['G2', 'G1']],
    [['G1', 'G2', 'Unna'], ['Unna', 'G1', 'G2'], null, []],
    [['G1', 'Unna'], ['Unna', 'G1'], 'ERSTE', ['G1', 'Unna']],
    [['G1', 'Unna', 'Selm'], ['Unna', 'G1', 'Selm'], 'LETZTE', []],
  ] as const)('SC-2 %j nach %j bei %s nennt %j', (davor, danach, regel, namen) => {
    expect(reihenfolgewirkung(mit(davor, regel), mit(danach, regel))).toEqual(namen);
  });
});
