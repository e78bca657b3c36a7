import fc from 'fast-check';
import type { OfficeSession } from '../../dev/excel/node/office-session';
import { planVon } from '../../src/vereinbarung/plan';
import { antwortenAus } from '../../src/vereinbarung/rueckweg/antworten';
import type { Vereinbarung } from '../../src/vereinbarung/form';
import { IM_JAHR, IN_DER_LAUFZEIT, inEuro } from '../faelle/suedkreis';
import { aendere, gelesen, oeffneMappe, schliesseMappe, schreibe, werteIn } from './arbeitsmappe';
import { kommune, parameter, satz, stelle } from './bau';
import { SUEDKREIS } from './suedkreis';
import { FEINDLICH, vereinbarungen } from './zufall';

const NEU: ReadonlySet<never> = new Set();
let session: OfficeSession;
afterEach(() => schliesseMappe(session));

const mappeMit = async (v: Vereinbarung, blank: 0 | null = null): Promise<void> => {
  session = oeffneMappe(true, { blank });
  await schreibe(session, planVon(v));
};

/** The figures of the year: own share in all, and what each town bears. */
const eigenanteil = async (): Promise<unknown> => (await werteIn(session, 'KIM Ergebnis', 'B10'))[0]?.[0];
const anteile = async (anzahl = 4): Promise<unknown[]> =>
  (await werteIn(session, 'KIM Ergebnis', `F22:F${21 + anzahl}`)).flat();
const kontrollen = async (): Promise<unknown[]> => [
  ...(await werteIn(session, 'KIM Ergebnis', 'B15:B17')).flat(),
  ...(await werteIn(session, 'KIM Haushalt', 'F5')).flat(),
];
const STIMMT = ['stimmt', 'stimmt', 'stimmt', 'stimmt'];

const spalte = (tabelle: string, name: string, zeile: number) => (workbook: Excel.Workbook) =>
  workbook.tables.getItem(tabelle).columns.getItem(name).getDataBodyRange().getCell(zeile, 0);

describe('BV-1 RW-2 die Vorlage nennt, worauf die Beträge außerdem beruhen', () => {
  const tag = (wert: string) => ({ wert, quelle: null });
  const KUENFTIG: Vereinbarung = {
    ...SUEDKREIS,
    angaben: {
      ...SUEDKREIS.angaben,
      von: tag('2026-01-01'),
      bis: tag('2027-12-31'),
      bezugVon: tag('2026-01-01'),
      bezugBis: tag('2026-12-31'),
    },
  };
  const entgelt = (werte: Partial<Vereinbarung['tarife'][number]>): Vereinbarung['tarife'][number] => ({
    tarif: 'TVöD-VKA',
    gueltigAb: '2027-04-01',
    gruppe: 'E9c',
    stufe: 3,
    betrag: 4_709.63,
    quelle: 'Erhöhung um 2,5 % ab 01.04.2027, angenommen am 05.12.2026',
    status: 'Annahme',
    ...werte,
  });
  /** The lines of the sources that tell of own values. */
  const eigene = async (): Promise<string[]> => {
    const texte = (await werteIn(session, 'KIM Vorlage', 'A1:A60')).flat().map(String);
    const quellen = texte[texte.indexOf('4  Quellen') + 1] ?? '';
    return quellen.split('\n').filter((zeile) => /^(Eigene|Fortschreibung|Tarifsteigerung)/.test(zeile));
  };

  /** What stands in the column of checks beside a label. */
  const geprueft = async (label: string): Promise<unknown> =>
    (await werteIn(session, 'KIM Vorlage', 'H6:I15')).find(([wort]) => wort === label)?.[1];
  const VORGEHEND = 'Eigene Werte aus KIM Tarife, die vorgehen';

  test('eigene Entgelte, Fördersätze und Parameter, jeden Beleg einmal und mit seinem Status', async () => {
    const werte = { gueltigAb: '2027-01-01', gueltigBis: '2027-12-31', wert: 1 };
    await mappeMit({
      ...KUENFTIG,
      tarife: [
        entgelt({}),
        entgelt({ stufe: 4 }),
        entgelt({ gueltigAb: '2027-10-01', quelle: 'Tarifeinigung', status: 'beschlossen' }),
        // Nothing of these concerns the agreement.
        entgelt({ gueltigAb: '2028-01-01', quelle: 'nach der Laufzeit' }),
        entgelt({ tarif: 'TV-L', quelle: 'anderer Tarif' }),
        entgelt({ tarif: null, gruppe: 'A11', quelle: 'Beamte' }),
      ],
      saetze: [
        satz({
          baustein: 'eigener Höchstbetrag',
          gueltigAb: '2026-01-01',
          gueltigBis: '2026-12-31',
          betrag: 1,
        }),
        satz({ baustein: 'X', gueltigAb: '2027-01-01', betrag: 1, quelle: 'Erlass', status: 'beschlossen' }),
        satz({ baustein: 'Y', gueltigAb: '2020-01-01', gueltigBis: '2025-12-31', betrag: 1, quelle: 'alt' }),
      ],
      parameter: [
        parameter({ ...werte, parameter: 'BBG RV', status: 'Entwurf' }),
        parameter({ ...werte, parameter: 'BBG KV', status: 'Entwurf' }),
        parameter({ ...werte, parameter: 'U2', wert: 0.005, status: 'Annahme' }),
        parameter({ ...werte, parameter: 'Umlage', wert: 0.05, status: 'beschlossen', gueltigBis: null }),
        parameter({
          ...werte,
          parameter: 'AV',
          gueltigAb: '2028-01-01',
          gueltigBis: null,
          status: 'Annahme',
        }),
      ],
    });
    expect(await eigene()).toEqual([
      'Eigene Entgelte: Erhöhung um 2,5 % ab 01.04.2027, angenommen am 05.12.2026 (Annahme)',
      'Eigene Entgelte: Tarifeinigung (beschlossen)',
      'Eigener Fördersatz, Baustein eigener Höchstbetrag: ohne Quelle',
      'Eigener Fördersatz, Baustein X: Erlass (beschlossen)',
      'Eigene Beitragssätze, Grenzen und Tarifleistungen: BBG RV (Entwurf), BBG KV (Entwurf), U2 (Annahme), Umlage (beschlossen)',
    ]);
    // Whoever checks the paper sees them beside the built-in table.
    expect(await geprueft(VORGEHEND)).toBe((await eigene()).join('\n'));
    expect(await geprueft('Quelle der eingebauten Entgelte')).toMatch(/^TVöD-VKA/);
  });

  test('neben dem Papier steht, was fehlt, statt nichts', async () => {
    const [erster, letzter] = [tag('2028-01-01'), tag('2028-12-31')];
    await mappeMit({
      ...KUENFTIG,
      angaben: { ...KUENFTIG.angaben, von: erster, bis: letzter, bezugVon: erster, bezugBis: letzter },
      optionen: { ...KUENFTIG.optionen, fortschreibung: { wert: true, quelle: null } },
      tarife: [entgelt({ gueltigAb: '2029-01-01' })],
    });
    expect(await geprueft(VORGEHEND)).toBe('keine');
    for (const label of ['Fördersatz an seinem Ende', 'Quelle der Fördersätze'])
      expect(await geprueft(label)).toBe('kein Baustein angegeben');
    const texte = (await werteIn(session, 'KIM Vorlage', 'A1:A60')).flat().map(String);
    expect(texte.join('\n')).not.toContain('kein Baustein');
  });

  test('Fortschreibung und Tarifsteigerung; Beamte, wo eine Stelle sie hat', async () => {
    await mappeMit({
      ...KUENFTIG,
      stellen: [...KUENFTIG.stellen, stelle({ stelle: 'Leitung', gruppe: 'A11', vzae: 1, kostenGesamt: 1 })],
      optionen: {
        ...KUENFTIG.optionen,
        fortschreibung: { wert: true, quelle: null },
        tarifsteigerung: { wert: 0.025, quelle: null },
      },
      tarife: [entgelt({ tarif: 'LBesO-NRW', gruppe: 'A11', quelle: 'Gesetzentwurf', status: 'Entwurf' })],
    });
    expect(await eigene()).toEqual([
      'Eigene Entgelte: Gesetzentwurf (Entwurf)',
      'Fortschreibung: Wo noch nichts veröffentlicht ist, gelten Entwürfe oder die letzten bekannten Werte (Annahme)',
      'Tarifsteigerung je Jahr nach dem Ende der Tarifeinigung: 2,50 % (Annahme)',
    ]);
  });

  test('ohne eigene Werte steht nichts davon da', async () => {
    await mappeMit(SUEDKREIS);
    expect(await eigene()).toEqual([]);
    expect(await geprueft(VORGEHEND)).toBe('keine');
  });

  test('der Text zählt eine Stelle, die in zwei Zeilen steht, im Bezugsjahr einmal', async () => {
    const halb = { stelle: 'a', gruppe: '9c', stufe: 3, vzae: 1, sachkosten: 9_700 };
    await mappeMit({
      ...SUEDKREIS,
      stellen: [stelle({ ...halb, bis: '2022-03-31' }), stelle({ ...halb, von: '2022-04-01' })],
    });
    const text = (await werteIn(session, 'KIM Vorlage', 'A1:A10')).flat().join('\n');
    expect(text).toContain('sind das diese Stellen: 1 VZÄ Entgeltgruppe 9c, Stufe 3. ');
  });
});

describe('Südkreis', () => {
  beforeEach(() => mappeMit(SUEDKREIS));

  test('PL-3 PL-4 Bezugsjahr und Laufzeit auf den Cent, Kontrollsummen stimmen', async () => {
    expect(await eigenanteil()).toBe(IM_JAHR.eigenanteil);
    expect((await werteIn(session, 'KIM Ergebnis', 'B4'))[0]?.[0]).toBe('im Mittel des Bezugsjahrs 2,5 VZÄ');
    expect(await anteile()).toEqual(IM_JAHR.inSchritten);
    const jahre = await werteIn(session, 'KIM Haushalt', 'I24:L25');
    expect(jahre.map((zeile) => zeile[3])).toEqual(IN_DER_LAUFZEIT.jahre);
    expect((await werteIn(session, 'KIM Haushalt', 'F38'))[0]?.[0]).toBe(IN_DER_LAUFZEIT.eigenanteil);
    expect(await kontrollen()).toEqual(STIMMT);
  });

  test('BV-1 der Text der Vorlage nennt genaue und runde Beträge, dazu Aufwand und Ertrag je Jahr', async () => {
    const text = (await werteIn(session, 'KIM Vorlage', 'A1:A10')).flat().join('\n');
    for (const stueck of [
      'Refinanzierung Südkreis',
      'Drucksache 156/21; Stand der Angaben 15.10.2021',
      'Aktenzeichen 36.01.02-KIM & Co',
      'Im Bezugsjahr vom 01.04.2022 bis 31.03.2023',
      `${inEuro(IM_JAHR.kosten)} EUR`,
      `Eigenanteil von ${inEuro(IM_JAHR.eigenanteil)} EUR (rund 50.000 EUR)`,
      `${inEuro(IN_DER_LAUFZEIT.eigenanteil)} EUR (die gerundeten Jahresbeträge in Abschnitt 2 ergeben 59.500 EUR)`,
      'Grundlagen der Förderung: Zuwendungsgeber Land Nordrhein-Westfalen; Aktenzeichen 36.01.02-KIM & Co; Höchstbetrag 55.000,00 EUR je VZÄ und Jahr',
      'sind das diese Stellen: 2,5 VZÄ Entgeltgruppe 9c, Stufe 3. ',
      'davon Sachkosten 24.250,00 EUR (angenommen)',
      'Schwerte: 19.500,00 EUR (genau 19.538,38 EUR)\nUnna: 17.500,00 EUR',
      'Zusammen sind das 50.000,00 EUR, 98,41 EUR weniger als der Eigenanteil; die trägt der Zuwendungsempfänger.',
      'Erträgen aus Förderung von',
    ])
      expect(text).toContain(stueck);
    expect(text).not.toContain('Abweichung');
    expect((await werteIn(session, 'KIM Vorlage', 'I6'))[0]?.[0]).toContain('Abweichung von 0,2 %');
    const genau = await werteIn(session, 'KIM Ergebnis', 'G21:G27');
    expect(genau.flat()).toEqual(['genau', 19_538.38, 17_534.44, 7_013.78, 6_011.81, 0, 50_098.41]);
    const rechenweg = (await werteIn(session, 'KIM Rechenweg', 'I5:L60')).flat().join('\n');
    expect(rechenweg).toMatch(/Schwerte[^]*19500/);
    const regeln = await werteIn(session, 'KIM Rechenweg', 'A5:B400');
    expect(regeln[0]).toEqual(['Worum es geht', 'Regel']);
    expect(regeln.filter(([wort, regel]) => (wort === '') !== (regel === ''))).toEqual([]);
    expect(regeln).toContainEqual(['Eigenanteil', 'EA-1']);
    expect((await werteIn(session, 'KIM Rechenweg', 'H5:I7')).slice(1)).toEqual([
      ['Betrag und Schritt', 'VT-1'],
      ['Größter Rest', 'VT-2'],
    ]);
  });

  test('AS-1 geänderte VZÄ, Schlüssel und Sätze rechnen überall neu, ohne Aufgabenbereich', async () => {
    // What Excel makes of 2.5.
    await aendere(session, spalte('KIM_Stellen', 'VZÄ', 2), 45_779);
    expect((await werteIn(session, 'KIM Ergebnis', 'B15'))[0]?.[0]).toBe('1 Zeile darüber, bitte prüfen');
    await aendere(session, spalte('KIM_Stellen', 'VZÄ', 2), 1);
    expect(await eigenanteil()).toBe(60_197.49);
    await aendere(session, spalte('KIM_Kommunen', 'Schlüssel', 0), 0);
    expect((await anteile()).reduce<number>((summe, anteil) => summe + Number(anteil), 0)).toBe(60_000);
    expect((await anteile())[0]).toBe(0);
    await aendere(session, spalte('KIM_Optionen', 'Wert', 0), 50_000);
    expect(await eigenanteil()).toBe(75_197.49);
    expect(await kontrollen()).toEqual(STIMMT);
  });

  test('PL-2 weitere Kommunen und Stellen haben Platz, und das Diagramm bleibt vollständig', async () => {
    await session.Excel.run(async (context) => {
      const { tables } = context.workbook;
      for (let i = 1; i <= 30; i += 1)
        tables.getItem('KIM_Kommunen').rows.add(undefined, [[`Stadt ${i}`, 1]]);
      await context.sync();
    });
    await session.idle();
    expect(await kontrollen()).toEqual(STIMMT);
    const diagramm = await werteIn(session, 'KIM Ergebnis', 'X22:Y25');
    expect(diagramm.at(-1)?.[0]).toBe('weitere');
    const summe = diagramm.reduce((s, zeile) => s + Number(zeile[1]), 0);
    expect(summe).toBe((await werteIn(session, 'KIM Ergebnis', 'B14'))[0]?.[0]);
  });
});

test('LE-2 auch wo Excel leere Zellen als 0 übergibt, gilt ohne Antwort die Vorgabe der Funktion', async () => {
  await mappeMit(SUEDKREIS, 0);
  expect(await anteile()).toEqual(IM_JAHR.inSchritten);
  expect(await kontrollen()).toEqual(STIMMT);
  schliesseMappe(session);
  const ohneRundung = { ...SUEDKREIS.angaben, rundung: { wert: null, quelle: null } };
  await mappeMit(
    {
      ...SUEDKREIS,
      angaben: ohneRundung,
      optionen: {},
      stellen: SUEDKREIS.stellen.map((s) => ({ ...s, hoechstbetrag: 55_000 })),
    },
    0,
  );
  expect(await anteile()).toEqual([19_538.38, 17_534.44, 7_013.78, 6_011.81]);
  expect(await kontrollen()).toEqual(STIMMT);
});

test('PL-3 die eigene Stelle einer Kommune trägt diese allein, auch wenn sie feindlich heißt', async () => {
  const feindlich = '=*<12/21>"?';
  await mappeMit({
    ...SUEDKREIS,
    kommunen: [...SUEDKREIS.kommunen.slice(0, 3), kommune({ kommune: feindlich, schluessel: 12 })],
    stellen: [
      ...SUEDKREIS.stellen,
      stelle({ stelle: '=1+1', kommune: feindlich, gruppe: '9c', stufe: 3, vzae: 1 }),
    ],
  });
  expect(await anteile()).toEqual([19_500, 17_500, 7_000, 6_000 + 10_365.83]);
  expect(await kontrollen()).toEqual(STIMMT);
});

test('PL-4 eine Kommune, die anders geschrieben ist, macht die Kontrolle rot', async () => {
  await mappeMit({
    ...SUEDKREIS,
    stellen: [
      ...SUEDKREIS.stellen,
      stelle({ stelle: 'A', kommune: 'Froendenberg', gruppe: '9c', stufe: 3, vzae: 1 }),
    ],
  });
  const [, mittel, gesamt, haushalt] = await kontrollen();
  expect([mittel, haushalt]).toEqual(['stimmt', 'stimmt']);
  expect(gesamt).toBe('weicht um -10.365,83 EUR ab');
});

test('SL-4 ein Festwert mit Begründung geht dem Schlüssel vor, ein gemischter Schlüssel wird gerechnet', async () => {
  const [a, b, c, d] = SUEDKREIS.kommunen;
  if (!a || !b || !c || !d) throw new Error();
  await mappeMit({ ...SUEDKREIS, kommunen: [a, { ...b, festwert: 30, begruendung: 'Ratsbeschluss' }, c, d] });
  expect(await anteile()).toEqual([21_000, 15_000, 7_500, 6_500]);
  expect(await kontrollen()).toEqual(STIMMT);
  schliesseMappe(session);
  await mappeMit({
    ...SUEDKREIS,
    gewichte: [
      { merkmal: 'Einwohner', gewicht: 60 },
      { merkmal: 'Fälle', gewicht: 40 },
    ],
    kommunen: [
      kommune({ kommune: 'A', merkmale: [46_000, 10] }),
      kommune({ kommune: 'B', merkmale: [59_000, 20] }),
    ],
  });
  expect(await anteile(2)).toEqual([20_000, 30_000]);
});

test('AS-7 der Abgleich zeigt, was vom Bescheidsatz abweicht', async () => {
  await mappeMit({
    ...SUEDKREIS,
    angaben: { ...SUEDKREIS.angaben, programm: { wert: 'Schulsozialarbeit NRW', quelle: null } },
    optionen: {
      ...SUEDKREIS.optionen,
      art: { wert: 'ANTEIL', quelle: null },
      quote: { wert: 0.8, quelle: null },
    },
  });
  const abgleich = await werteIn(session, 'KIM Eingaben', 'A33:C37');
  expect(abgleich.map((zeile) => [zeile[0], zeile[2]])).toEqual([
    ['Sätze laut Programm', ''],
    ['Option', 'Abgleich'],
    ['Art', 'wie Programm'],
    ['Quote', 'wie Programm'],
    ['Höchstbetrag', 'abweichend vom Bescheidsatz'],
  ]);
});

test('AS-5 der Plan legt nur neue Blätter an; SC-6 eine zweite Vereinbarung steht neben der ersten', async () => {
  const saetze = [
    {
      baustein: 'x',
      merkmal: null,
      gueltigAb: '2022-01-01',
      gueltigBis: null,
      betrag: 1,
      art: null,
      quelle: 'eigene',
      status: null,
    },
  ];
  const erste = { ...SUEDKREIS, saetze };
  expect(planVon(erste).sheets.map(({ kind }) => kind)).toEqual(Array(7).fill('new'));
  await mappeMit(erste);
  const zweite = {
    ...SUEDKREIS,
    angaben: { ...SUEDKREIS.angaben, titel: { wert: 'Nordkreis', quelle: null } },
  };
  await schreibe(session, planVon(zweite, { nummer: 2, vorhanden: new Set(['saetze'] as const) }));
  const stand = await gelesen(session);
  expect(antwortenAus(stand, 1).vereinbarung).toEqual(erste);
  expect(antwortenAus(stand, 2).vereinbarung).toEqual({ ...zweite, saetze });
  expect((await werteIn(session, 'KIM Ergebnis (2)', 'B10'))[0]?.[0]).toBe(IM_JAHR.eigenanteil);
});

test('AS-3 auf dem Nachbau, vom Schreiber des Produkts geschrieben: jede Vereinbarung kommt zurück', async () => {
  const muster = fc.sample(vereinbarungen, { numRuns: 12, seed: 7 });
  for (const [i, v] of muster.entries()) {
    const von1904 = i % 5 === 0;
    if (i > 0) schliesseMappe(session);
    session = oeffneMappe(false, { date1904: von1904 });
    await schreibe(session, planVon(v, { nummer: 1 + (i % 2), vorhanden: NEU }));
    await session.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      for (const [k, blatt] of worksheets.items.entries()) blatt.name = `Umbenannt ${k}`;
      const [letztes] = worksheets.items.slice(-1);
      if (letztes) letztes.position = 0;
      await context.sync();
    });
    const zurueck = antwortenAus(await gelesen(session, von1904), 1 + (i % 2));
    expect(zurueck).toEqual({ vereinbarung: v, funde: [], fehlend: [] });
  }
});

test('SC-4 so viele Anfragen wie eine kleine Vereinbarung, auch mit 200 Stellen und 20 Kommunen', async () => {
  session = oeffneMappe(false);
  const anfragen = jest.spyOn(session.host, 'process');
  const [erste] = SUEDKREIS.stellen;
  const [kommune1] = SUEDKREIS.kommunen;
  if (!erste || !kommune1) throw new Error();
  await schreibe(
    session,
    planVon({
      ...SUEDKREIS,
      stellen: Array<typeof erste>(200).fill(erste),
      kommunen: Array.from({ length: 20 }, (_, i) => ({ ...kommune1, kommune: `Stadt ${i}` })),
    }),
  );
  // The library lets go of ranges in requests of its own.
  const eigene = anfragen.mock.calls.filter(
    ([{ Actions }]) => !Actions.some(({ Name }) => Name === '_RemoveReference'),
  );
  expect(eigene.length).toBeLessThanOrEqual(6);
});

test('AS-6 jeder feindliche Text steht auf dem Nachbau, wie er war', async () => {
  session = oeffneMappe(false);
  const v: Vereinbarung = {
    ...SUEDKREIS,
    stellen: FEINDLICH.map((text) =>
      stelle({ stelle: text, kommune: text, gruppe: text, baustein: text, vzae: 1 }),
    ),
    kommunen: FEINDLICH.map((text) => kommune({ kommune: text, begruendung: text })),
  };
  await schreibe(session, planVon(v));
  expect(antwortenAus(await gelesen(session)).vereinbarung).toEqual(v);
});
