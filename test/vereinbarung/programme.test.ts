import { ARTEN } from '../../src/core/daten';
import { betragssatz } from '../../src/vereinbarung/betragssatz';
import { LEERE_VEREINBARUNG } from '../../src/vereinbarung/form';
import daten from '../../src/vereinbarung/daten/programme.json';
import { liesVereinbarung } from '../../src/vereinbarung/lesen';
import { PROGRAMME, type Programm, programmVon, vorgabenVon } from '../../src/vereinbarung/programme';
import { abweichungen, istBelegt, mitProgramm, ohneProgramm } from '../../src/vereinbarung/vorgabe';
import { istTag } from '../../src/vereinbarung/wert';

const programm = (id: string): Programm => {
  const gefunden = PROGRAMME.find((p) => p.id === id);
  if (gefunden === undefined) throw new Error(id);
  return gefunden;
};

test('AS-7 jedes Programm hat Quelle, Stand und Status, und Beträge nur, wo sie belegt sind', () => {
  expect(PROGRAMME.length).toBeGreaterThan(15);
  const ids = PROGRAMME.map((p) => p.id);
  const namen = PROGRAMME.map((p) => p.name);
  expect([new Set(ids).size, new Set(namen).size]).toEqual([ids.length, namen.length]);
  for (const p of PROGRAMME) {
    expect([p.id, p.quelle, p.stand]).toEqual([
      p.id,
      expect.stringMatching(/\S/),
      expect.stringMatching(/\d{4}/),
    ]);
    expect(ARTEN).toContain(p.art);
    expect([p.id, p.konfidenz === 'C' ? [p.quote, p.betrag] : []]).toEqual([
      p.id,
      p.konfidenz === 'C' ? [null, null] : [],
    ]);
    expect([p.id, daten.find(({ id }) => id === p.id)?.status]).toEqual([
      p.id,
      p.konfidenz === 'C' ? 'Annahme' : 'veröffentlicht',
    ]);
    expect([p.id, p.betrag === null]).toEqual([p.id, p.bezug === null]);
    for (const tag of [p.gueltigAb, p.gueltigBis]) expect(tag === null || istTag(tag)).toBe(true);
  }
});

test.each([
  ['kim-nrw-1', { baustein: '1' }, 'höchstens 57.000 EUR je VZÄ und Jahr'],
  ['kim-nrw-1-assistenz', { baustein: '1', merkmal: 'ASSISTENZ' }, 'höchstens 45.000 EUR je VZÄ und Jahr'],
  ['kim-nrw-3', { art: 'PAUSCHALE' }, 'Betrag aus dem Bescheid'],
  [
    'schulsozialarbeit-nrw',
    { art: 'ANTEIL', quote: 0.8, hoechstbetrag: 70_000 },
    '80 % der Kosten, höchstens 70.000 EUR je VZÄ und Jahr',
  ],
  ['klimaschutz-erst', { art: 'ANTEIL', quote: 0.7 }, '70 % der Kosten'],
  [
    'klimaanpassung-a1',
    { art: 'ANTEIL' },
    expect.stringContaining('225.000 EUR für die ganze Laufzeit') as string,
  ],
  ['zukunft-region', { art: 'FEHLBEDARF' }, 'Betrag aus dem Bescheid'],
])('AS-7 %s füllt aus und nennt seinen Betrag', (id, vorgaben, satz) => {
  expect(vorgabenVon(programm(id))).toEqual(vorgaben);
  expect(betragssatz(programm(id))).toEqual(satz);
});

test('AS-7 eine Vorgabe füllt Antworten mit ihrer Quelle aus, jede kann man ändern, und man sieht es', () => {
  const schule = mitProgramm(LEERE_VEREINBARUNG, programm('schulsozialarbeit-nrw'));
  expect(programmVon(schule)?.id).toBe('schulsozialarbeit-nrw');
  expect(schule.angaben.zuwendungsgeber?.wert).toBe('Land');
  for (const antwort of Object.values(schule.optionen))
    expect(antwort.quelle).toMatch(/^Schulsozialarbeit NRW, Stand 2025\/2026: https:/);
  expect(abweichungen(schule)).toEqual([]);
  const anders = {
    ...schule,
    optionen: { ...schule.optionen, hoechstbetrag: { wert: 80_000, quelle: 'Bescheid' } },
  };
  expect(abweichungen(anders)).toEqual([{ option: 'hoechstbetrag', vorgabe: 70_000, wert: 80_000 }]);
  expect(liesVereinbarung(JSON.stringify(schule)).gelungen).toBe(true);
});

test('AS-7 ein anderes Programm nimmt mit, was vom früheren unverändert dasteht, und lässt Eigenes', () => {
  const schule = mitProgramm(LEERE_VEREINBARUNG, programm('schulsozialarbeit-nrw'));
  const eigener = { wert: 80_000, quelle: 'Bescheid' };
  const anders = {
    ...schule,
    optionen: { ...schule.optionen, hoechstbetrag: eigener, pool: { wert: true, quelle: null } },
  };
  const klima = mitProgramm(anders, programm('klimaschutz-anschluss'));
  expect(klima.optionen).toMatchObject({
    quote: { wert: 0.4 },
    hoechstbetrag: eigener,
    pool: { wert: true },
  });
  const kim = mitProgramm(schule, programm('kim-nrw-2'));
  expect(Object.keys(kim.optionen)).toEqual(['baustein']);
  expect(kim.angaben.zuwendungsgeber?.wert).toBe('Land');
  const wieder = ohneProgramm(anders);
  expect([wieder.angaben, wieder.optionen]).toEqual([
    {},
    { hoechstbetrag: eigener, pool: anders.optionen.pool },
  ]);
  const zuwendungsgeber = { wert: 'Land', quelle: 'Bescheid' };
  const eigene = { ...schule, angaben: { ...schule.angaben, zuwendungsgeber } };
  expect(ohneProgramm(eigene).angaben).toEqual({ zuwendungsgeber });
});

test('AS-7 datierte Sätze haben nicht die Quelle eines einzelnen Jahres', () => {
  const kim = mitProgramm(LEERE_VEREINBARUNG, programm('kim-nrw-2'));
  expect(kim.angaben.programm?.quelle).toMatch(/^KIM NRW Baustein 2 Case Management: Sätze mit ihrem Datum/);
});

test('AS-7 ein eigener Wert ist belegt, wenn er eine eigene Quelle hat; ohne Baustein zählt die des Betrags', () => {
  const kim = mitProgramm(LEERE_VEREINBARUNG, programm('kim-nrw-2'));
  const { baustein: _, ...ohne } = kim.optionen;
  const belegt = (quelle: string | null): boolean[] => {
    const v = { ...kim, optionen: { ...ohne, hoechstbetrag: { wert: 55_000, quelle } } };
    return abweichungen(v).map((eine) => istBelegt(v, eine));
  };
  expect([belegt(null), belegt('Bescheid vom 03.02.2021')]).toEqual([[false], [true]]);
});

test('AS-7 ohne Programm, oder mit einem eigenen, weicht nichts ab', () => {
  expect(abweichungen(LEERE_VEREINBARUNG)).toEqual([]);
  const eigenes = { ...LEERE_VEREINBARUNG, angaben: { programm: { wert: 'Eigenes', quelle: null } } };
  expect(abweichungen(eigenes)).toEqual([]);
});
