import type { OfficeSession } from '../../dev/excel/node/office-session';
import { neuerHoechstbetrag } from '../../src/vereinbarung/aktualisierung/foerderjahr';
import type { Vereinbarung } from '../../src/vereinbarung/form';
import { type Blattmasse, planVon } from '../../src/vereinbarung/plan';
import { PROGRAMME } from '../../src/vereinbarung/programme';
import { mitProgramm } from '../../src/vereinbarung/vorgabe';
import { oeffneMappe, schliesseMappe, schreibe, werteIn } from './arbeitsmappe';
import { kommune, stelle } from './bau';
import { SUEDKREIS } from './suedkreis';

let session: OfficeSession;
afterEach(() => schliesseMappe(session));

const mappeMit = async (v: Vereinbarung, masse?: Blattmasse): Promise<void> => {
  session = oeffneMappe(true);
  await schreibe(session, planVon(v, { nummer: 1, vorhanden: new Set(), ...(masse && { masse }) }));
};

const tag = (wert: string) => ({ wert, quelle: null });

/** The rows of the paper from a heading on to the next blank row. */
async function abschnitt(ueberschrift: string): Promise<unknown[][]> {
  const zeilen = await werteIn(session, 'KIM Vorlage', 'A1:F70');
  const ab = zeilen.findIndex(([text]) => text === ueberschrift) + 1;
  expect(ab).toBeGreaterThan(0);
  const leer = zeilen.slice(ab).findIndex(([text]) => text === '');
  return zeilen.slice(ab, leer < 0 ? undefined : ab + leer);
}

const text = async (): Promise<string> => (await werteIn(session, 'KIM Vorlage', 'A6:A10')).flat().join('\n');

const programm = (id: string) => {
  const eines = PROGRAMME.find((p) => p.id === id);
  if (!eines) throw new Error(id);
  return eines;
};

describe('BV-1 genaue und vereinbarte Beträge', () => {
  test('je Haushaltsjahr stehen sie nebeneinander, und darunter, warum sie verschieden sind', async () => {
    await mappeMit({
      ...SUEDKREIS,
      angaben: {
        ...SUEDKREIS.angaben,
        bezugVon: tag('2022-01-01'),
        bezugBis: tag('2022-12-31'),
      },
    });
    const jahre = await abschnitt('2  Aufwand und Ertrag je Haushaltsjahr in EUR');
    expect(jahre).toEqual([
      [
        'Haushaltsjahr',
        '',
        'Aufwand',
        'Ertrag: Förderung',
        'Ertrag: Anteile der Kommunen, genau',
        'Anteile der Kommunen, gerundet',
      ],
      [2021, '', 39_196.03, 29_200.27, 9_995.76, 10_000],
      [2022, '', 186_833.02, 137_500, 49_333.02, 49_500],
      ['Gesamt', '', 226_029.05, 166_700.27, 59_328.78, 59_500],
    ]);
    expect((await werteIn(session, 'KIM Vorlage', 'A18'))[0]?.[0]).toBe(
      'Vereinbart sind im Bezugsjahr 49.500,00 EUR, 166,98 EUR mehr als der Eigenanteil.',
    );
    expect(await text()).toContain(
      '59.328,78 EUR (die gerundeten Jahresbeträge in Abschnitt 2 ergeben 59.500 EUR)',
    );
  });

  test('ohne Rundung gibt es keine gerundeten', async () => {
    await mappeMit({
      ...SUEDKREIS,
      angaben: { ...SUEDKREIS.angaben, rundung: { wert: null, quelle: null } },
    });
    const [kopf, , zweites] = await abschnitt('2  Aufwand und Ertrag je Haushaltsjahr in EUR');
    expect(kopf?.slice(4)).toEqual(['Ertrag: Anteile der Kommunen', '']);
    expect(zweites?.slice(4)).toEqual([49_333.02, '']);
    expect((await werteIn(session, 'KIM Vorlage', 'A18:A19')).flat()).toEqual(['', '']);
  });

  test.each([
    [
      500,
      'In Rechnung zu stellen sind, wenn die Vereinbarung nichts anderes sagt, je zwölf Monate die Beträge der Spalte „gerundet“.',
      'Wie auf dem Blatt KIM Haushalt; in Rechnung zu stellen sind die gerundeten Beträge in Abschnitt 3.',
    ],
    [
      null,
      'In Rechnung zu stellen sind die genauen Beträge je Haushaltsjahr, bis die tatsächlichen Kosten feststehen.',
      'Wie auf dem Blatt KIM Haushalt; in Rechnung zu stellen, bis die tatsächlichen Kosten feststehen.',
    ],
  ])('ein Satz sagt, welche Beträge in Rechnung zu stellen sind (Schritt %s)', async (wert, satz, jeJahr) => {
    await mappeMit({
      ...SUEDKREIS,
      angaben: { ...SUEDKREIS.angaben, rundung: { wert, quelle: null } },
    });
    const texte = (await werteIn(session, 'KIM Vorlage', 'A20:A60')).flat();
    expect(texte).toContain(satz);
    expect(texte).toContain(jeJahr);
  });

  test('die Anteile stehen vor den Quellen; wer später beitritt, steht darin oder unter „weitere“', async () => {
    await mappeMit(SUEDKREIS);
    const namen = (await werteIn(session, 'KIM Vorlage', 'A1:A60')).flat();
    expect(namen.indexOf('4  Quellen')).toBeGreaterThan(namen.indexOf('Holzwickede'));
    const anteile = async (): Promise<unknown[][]> =>
      (await abschnitt('3  Anteile der Kommunen am Eigenanteil des Bezugsjahres in EUR'))
        .slice(2)
        .map((z) => [z[0], z[1], z[3], z[4], z[5]]);
    expect(await anteile()).toEqual([
      ['Schwerte', 39, 19_538.38, 19_500, -38.38],
      ['Unna', 35, 17_534.44, 17_500, -34.44],
      ['Fröndenberg', 14, 7_013.78, 7_000, -13.78],
      ['Holzwickede', 12, 6_011.81, 6_000, -11.81],
      ['Summe', 100, 50_098.41, 50_000, -98.41],
    ]);
    await session.Excel.run(async (context) => {
      for (const name of ['A', 'B', 'C'])
        context.workbook.tables.getItem('KIM_Kommunen').rows.add(undefined, [[name, 10]]);
      await context.sync();
    });
    await session.idle();
    const danach = await anteile();
    expect(danach.map(([name, schluessel]) => [name, schluessel])).toEqual([
      ['Schwerte', 39],
      ['Unna', 35],
      ['Fröndenberg', 14],
      ['Holzwickede', 12],
      ['A', 10],
      ['weitere', 20],
      ['Summe', 130],
    ]);
    expect(danach.at(-1)?.[3]).toBe(50_000);
    expect(await text()).toContain('7 Kommunen; ihre Anteile stehen auf dem Blatt KIM Ergebnis.');
  });
});

describe('BV-1 Grundlagen und Quellen', () => {
  test('jede Quelle steht einmal da, mit allem, wofür sie gilt', async () => {
    await mappeMit(SUEDKREIS);
    const [[quellen]] = (await abschnitt('4  Quellen')) as [[string]];
    expect(quellen.split('\n').slice(0, 3)).toEqual([
      'Zuwendungsgeber, Laufzeit bis, Rundung, Höchstbetrag: Drucksache 156/21',
      'Aktenzeichen: Bescheid, S. 1',
      'Laufzeit von: angenommen',
    ]);
  });

  test('AS-7 was vorgeschlagen und übernommen ist, heißt angenommen und nicht mehr Vorschlag', async () => {
    const quelle = 'Vorschlag: Die letzten zwölf Monate der Laufzeit.';
    await mappeMit({
      ...SUEDKREIS,
      angaben: { ...SUEDKREIS.angaben, bezugVon: { wert: '2022-04-01', quelle } },
      optionen: { ...SUEDKREIS.optionen, mindestanteil: { wert: 0.5, quelle: 'Vorschlag: wie bisher' } },
    });
    const [[quellen]] = (await abschnitt('4  Quellen')) as [[string]];
    expect(quellen).toContain('\nBezugsjahr: Die letzten zwölf Monate der Laufzeit (angenommen)\n');
    expect(quellen).toContain('\nMindestanteil: wie bisher (angenommen)\n');
    expect(quellen).not.toContain('Vorschlag');
  });

  test('FS-1 Sätze eines Programms nennen ihren Betrag und das Papier, in dem sie stehen', async () => {
    const { hoechstbetrag: _, ...optionen } = SUEDKREIS.optionen;
    await mappeMit(
      mitProgramm(
        { ...SUEDKREIS, optionen: { ...optionen, mindestanteil: { wert: 0.5, quelle: 'Bescheid' } } },
        programm('kim-nrw-2'),
      ),
    );
    expect(await text()).toContain(
      'Programm KIM NRW Baustein 2 Case Management; Fördersatz 55.000,00 EUR, am 31.03.2023 57.000,00 EUR je VZÄ und Jahr; förderfähig ab einem Mindestanteil von 0,5 VZÄ je Stelle.',
    );
    const [[quellen]] = (await abschnitt('4  Quellen')) as [[string]];
    expect(quellen).toContain(
      '\nProgramm, Baustein: Kreis Heinsberg, Vorlage 0049/2021 (Ratsdrucksache) (gültig 01.07.2020-31.12.2022, veröffentlicht); Kreis Coesfeld, Vorlage SV-10-0898 (Ratsdrucksache) (gültig 01.01.2023-31.12.2023, veröffentlicht)\n',
    );
    expect(quellen).not.toContain('Rechenweg');
  });

  test('Art, Quote und Mindesteigenanteil stehen bei den Grundlagen', async () => {
    await mappeMit({
      ...SUEDKREIS,
      angaben: { ...SUEDKREIS.angaben, mindesteigenanteil: { wert: 0.1, quelle: 'Richtlinie' } },
      optionen: {
        ...SUEDKREIS.optionen,
        art: { wert: 'ANTEIL', quelle: 'Bescheid' },
        quote: { wert: 0.8, quelle: 'Bescheid' },
      },
    });
    expect(await text()).toContain(
      'Anteilfinanzierung; Quote 80 % der Kosten; Höchstbetrag 55.000,00 EUR je VZÄ und Jahr (Drucksache 156/21); Mindesteigenanteil 10 % der Gesamtkosten.',
    );
  });

  test('AK-3 ein Höchstbetrag, der ab einem Tag ein anderer ist, bleibt im Satz', async () => {
    const beleg = {
      gueltigAb: '2023-01-01',
      gueltigBis: null,
      quelle: 'Erlass',
      status: 'beschlossen',
    } as const;
    await mappeMit({ ...SUEDKREIS, ...neuerHoechstbetrag(SUEDKREIS, 57_000, beleg) });
    expect(await text()).toContain('Höchstbetrag 55.000,00 EUR, am 31.03.2023 57.000,00 EUR je VZÄ und Jahr');
  });

  test('BV-1 Vorgänger und Nachfolger einer Stelle zählen nach ihren Tagen, zusammen einmal', async () => {
    const eine = { gruppe: '9c', stufe: 3, sachkosten: 9_700 };
    const bis = { ...eine, stelle: 'a', vzae: 1, bis: '2022-09-30' };
    await mappeMit({
      ...SUEDKREIS,
      stellen: [
        stelle(bis),
        stelle({ ...eine, stelle: 'b', vzae: 1, von: '2022-10-01' }),
        stelle({ ...eine, stelle: 'c', stufe: 4, vzae: 0.5 }),
      ],
    });
    expect(await text()).toContain(
      'diese Stellen: 1 VZÄ Entgeltgruppe 9c, Stufe 3; 0,5 VZÄ Entgeltgruppe 9c, Stufe 4 (nach Tagen im Bezugsjahr gewichtet). ',
    );
  });

  test.each([
    ['2022-04-01', '2023-03-31', true],
    ['2022-01-01', '2022-12-31', false],
    ['2021-10-01', '2022-09-30', true],
  ])(
    'BV-1 Bezugsjahr ab %s: reicht es über die Laufzeit hinaus, sagt der Text, warum',
    async (von, bis, ist) => {
      const angaben = { ...SUEDKREIS.angaben, bezugVon: tag(von), bezugBis: tag(bis) };
      await mappeMit({ ...SUEDKREIS, angaben });
      expect((await text()).includes('über die Laufzeit hinaus: An ihm werden die Anteile bemessen')).toBe(
        ist,
      );
    },
  );

  test('BV-1 eine lange Liste der Stellen endet mit einem ganzen Eintrag und sagt, wie viele fehlen', async () => {
    const gruppen = ['9a', '9b', '9c', '10', '11'];
    const stellen = gruppen.flatMap((gruppe) =>
      [1, 2, 3, 4, 5].map((stufe) => stelle({ stelle: `${gruppe}/${stufe}`, gruppe, stufe, vzae: 1 })),
    );
    await mappeMit({ ...SUEDKREIS, stellen });
    const [, liste = '', weitere] =
      /diese Stellen: (.*) und (\d+) weitere \(alle auf dem Blatt KIM Stellen\)\. /.exec(await text()) ?? [];
    const eintraege = liste.split('; ');
    expect(eintraege.length + Number(weitere)).toBe(stellen.length);
    for (const eintrag of eintraege)
      expect(eintrag).toMatch(/^1 VZÄ Entgeltgruppe (9[abc]|1[01]), Stufe [1-5]$/);
    expect(liste.length).toBeGreaterThan(650);
    expect(liste.length).toBeLessThanOrEqual(700);
  });

  test('VZÄ haben im Text höchstens vier Stellen', async () => {
    await mappeMit({
      ...SUEDKREIS,
      stellen: [stelle({ stelle: 'a', gruppe: '9c', stufe: 3, vzae: 20 / 39, sachkosten: 9_700 })],
    });
    expect(await text()).toContain('diese Stellen: 0,5128 VZÄ Entgeltgruppe 9c, Stufe 3. ');
  });
});

describe('BV-1 Eigenanteile je Kommune und Haushaltsjahr', () => {
  const UEBERSCHRIFT = '5  Eigenanteile je Kommune und Haushaltsjahr in EUR, genau';
  const tafel = async (): Promise<unknown[][]> =>
    (await abschnitt(UEBERSCHRIFT)).slice(1).map(([name, , ...werte]) => [name, ...werte]);

  test('sind die von KIM Haushalt, mit Summen in beiden Richtungen', async () => {
    await mappeMit(SUEDKREIS);
    const zeilen = await tafel();
    expect(zeilen[0]).toEqual(['Kommune', 2021, 2022, '', 'Gesamt']);
    expect(zeilen.at(-1)).toEqual(['Summe', 9_995.76, 49_333.02, '', 59_328.78]);
    const haushalt = (await werteIn(session, 'KIM Haushalt', 'A24:F60')).filter(([jahr]) => jahr !== '');
    for (const [name, im2021, im2022, , gesamt] of zeilen.slice(1))
      expect(
        [2021, 2022, 'Gesamt'].map((jahr) => haushalt.find((z) => z[0] === jahr && z[1] === name)?.[5]),
      ).toEqual([im2021, im2022, gesamt]);
    expect(zeilen).toHaveLength(6);
  });

  test('was keine Spalte und keine Zeile hat, steht unter dem letzten Jahr und „weitere“', async () => {
    await mappeMit(SUEDKREIS);
    await session.Excel.run(async (context) => {
      for (const name of ['A', 'B', 'C'])
        context.workbook.tables.getItem('KIM_Kommunen').rows.add(undefined, [[name, 10]]);
      const bis = context.workbook.names.getItem('KIM_Bis').getRange();
      bis.values = [[46_022]];
      await context.sync();
    });
    await session.idle();
    const zeilen = await tafel();
    expect(zeilen[0]).toEqual(['Kommune', 2021, 2022, '2023–2025', 'Gesamt']);
    expect(zeilen.slice(-2).map(([name]) => name)).toEqual(['weitere', 'Summe']);
    const summe = zeilen.at(-1) as number[];
    expect(summe[4]).toBeCloseTo((summe[1] ?? 0) + (summe[2] ?? 0) + (summe[3] ?? 0), 2);
    for (const spalte of [1, 2, 3, 4])
      expect(zeilen.slice(1, -1).reduce((sum, zeile) => sum + Number(zeile[spalte]), 0)).toBeCloseTo(
        Number(summe[spalte]),
        2,
      );
  });
});

test('AK-10 eine Mappe von früher behält die Aufteilung, mit der sie angelegt ist', async () => {
  await mappeMit(
    { ...SUEDKREIS, kommunen: [kommune({ kommune: 'Schwerte', schluessel: 1 })] },
    { kommunen: 1, jahre: 2 },
  );
  const namen = (await werteIn(session, 'KIM Vorlage', 'A1:A30')).flat();
  expect(namen.indexOf('3  Quellen')).toBeGreaterThan(0);
  expect(namen.slice(namen.indexOf('3  Quellen') + 5, 26)).toEqual(['Kommune', 'Schwerte', 'Summe']);
  expect((await werteIn(session, 'KIM Rechenweg', 'A5:G5'))[0]?.[6]).toBe('Regel');
});

test('AK-10 eine Mappe der Aufteilung 2 hat die Quellen zuletzt und keine Spalte vor dem Rechenweg', async () => {
  await mappeMit(SUEDKREIS, { kommunen: 4, jahre: 2, fassung: 2 });
  const namen = (await werteIn(session, 'KIM Vorlage', 'A1:A40')).flat();
  expect(namen).toContain('4  Quellen');
  expect(namen.join()).not.toMatch(/ Eigenanteile je Kommune|über die Laufzeit hinaus|In Rechnung|Stand der/);
  expect((await werteIn(session, 'KIM Rechenweg', 'A5:G5'))[0]).toEqual([
    'Regel',
    'Schritt',
    'Rechnung',
    'Betrag',
    'Quelle',
    '',
    'Regel',
  ]);
});
