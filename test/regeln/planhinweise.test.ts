import { rechenweg } from '../../src/berechnung/rechenweg';
import { DATENSTAND } from '../../src/parameters';

type Zeile = readonly unknown[];

const rw2 = (funktion: string, ...argumente: unknown[]): Zeile[] =>
  rechenweg([funktion, argumente]).filter((z) => z[0] === 'RW-2');

const UNSICHER = 'Annahme, Entwurf oder fortgeschrieben';

const NOVEMBER = ['9c', 3, 1, '01.11.2021', '30.11.2021'] as const;

test('RW-2 ein Rechenweg mit Personalkosten endet mit Planwert, Annahmen, Ausgeschlossenem und Stand', () => {
  const zeilen = rw2('PERSONALKOSTEN', ...NOVEMBER);
  const schritte = zeilen.map((z) => z[1]);
  expect([schritte[0], schritte[1]]).toEqual(['Planwert', 'Annahmen']);
  expect(schritte.slice(-2)).toEqual(['Nicht enthalten', 'Stand']);
  const texte = zeilen.map((z) => String(z[2])).join(' | ');
  for (const wort of [
    'keine Entgeltabrechnung',
    'Leistungsentgelt 2 %',
    'Jahressonderzahlung',
    'Zusatzbeitrag',
    'Zusatzversorgung',
    'U2',
    '§ 40b EStG',
    'Übergangsbereich',
    'Minijob',
    'persönliche Zulagen',
    'vermögenswirksame Leistungen',
    'Unfallversicherung',
    'Beamte',
  ]) {
    expect(texte).toContain(wort);
  }
});

test('RW-2 jede Annahme steht einmal mit ihrer Quelle da', () => {
  const annahmen = rw2('PERSONALKOSTEN', ...NOVEMBER).filter((z) => z[1] === UNSICHER);
  const quellen = annahmen.map((z) => String(z[4]));
  // Umlage and Sanierungsgeld of the KVW until 05/2022 (one source), Leistungsentgelt, U2.
  expect(quellen).toHaveLength(3);
  expect(quellen.every((q) => q.includes('Annahme'))).toBe(true);
});

test('RW-2 fortgeschriebene Werte und gesetzte Optionen zählen zu den Annahmen', () => {
  const optionen = [
    ['Fortschreibung', true],
    ['Umlage', 0.05],
  ];
  const zeilen = rw2('PERSONALKOSTEN', '9c', 3, 1, '01.04.2027', '30.04.2027', optionen);
  const quellen = zeilen.map((z) => String(z[4])).join(' | ');
  expect(quellen).toContain('fortgeschrieben');
  expect(quellen).toContain('Entwurf');
  expect(quellen).toContain('Option Umlage');
});

describe('RW-2 die Annahmen sagen, womit gerechnet wurde', () => {
  const annahmen = (optionen: unknown[][], parameter: unknown = null): unknown => {
    const zeilen = rw2('PERSONALKOSTEN', ...NOVEMBER, optionen, null, parameter).filter(
      (z) => z[1] === 'Annahmen',
    );
    expect(zeilen).toHaveLength(1);
    return zeilen[0]?.[2];
  };
  const LE = 'Leistungsentgelt 2 %';
  const JSZ = 'anteilige Jahressonderzahlung';
  const ZB = 'durchschnittlicher Zusatzbeitrag';
  const SAETZE = 'Sätze der Zusatzversorgung (KVW) und der U2';
  const VBL = 'Sätze der Zusatzversorgung (VBL) und der U2';

  test.each([
    [[], [LE, JSZ, ZB, SAETZE]],
    [[['Leistungsentgelt', 0.02]], [LE, JSZ, ZB, SAETZE]],
    [[['Leistungsentgelt', 0]], ['ohne Leistungsentgelt', JSZ, ZB, SAETZE]],
    [[['Leistungsentgelt', 0.015]], ['Leistungsentgelt 1,5 %', JSZ, ZB, SAETZE]],
    [[['Jahressonderzahlung', false]], [LE, 'ohne Jahressonderzahlung', ZB, SAETZE]],
    [[['JSZ-Stichtag', true]], [LE, 'Jahressonderzahlung nach dem Stichtag 1. Dezember', ZB, SAETZE]],
    [[['Zusatzbeitrag', 0.0159]], [LE, JSZ, 'Zusatzbeitrag 1,59 %', SAETZE]],
    [[['Einmalzahlungen', false]], [LE, JSZ, ZB, SAETZE, 'ohne tarifliche Einmalzahlungen']],
    [[['Zusatzversorgung', 'VBL']], [LE, JSZ, ZB, VBL]],
    [
      [['Tarifsteigerung', 0.025]],
      [LE, JSZ, ZB, SAETZE, 'Tarifsteigerung 2,5 % je Jahr nach dem Ende der Tarifeinigung'],
    ],
  ])('mit den Optionen %j', (optionen, erwartet) => {
    expect(annahmen(optionen)).toBe(erwartet.join(', '));
  });

  test('mit eigenen Werten in KIM_Parameter', () => {
    const parameter = [
      ['Parameter', 'GültigAb', 'Wert'],
      ['Leistungsentgelt', '01.01.2021', 0.03],
      ['Zusatzbeitrag', '01.01.2021', 0.02],
    ];
    expect(annahmen([], parameter)).toBe(
      `Leistungsentgelt nach KIM_Parameter, sonst 2 %, ${JSZ}, Zusatzbeitrag nach KIM_Parameter, sonst durchschnittlich, ${SAETZE}`,
    );
    expect(annahmen([['Leistungsentgelt', 0]], parameter)).toMatch(/^ohne Leistungsentgelt, /);
  });

  test('die 2 % sind die des TVöD; TV-L hat kein Leistungsentgelt und die VBL', () => {
    const tvl = (parameter: unknown = null): unknown => {
      const args = ['E10', 3, 1, '01.11.2023', '30.11.2023', [['Tarif', 'TV-L']], null, parameter];
      return rw2('PERSONALKOSTEN', ...args).find((z) => z[1] === 'Annahmen')?.[2];
    };
    expect(tvl()).toBe(['ohne Leistungsentgelt', JSZ, ZB, VBL].join(', '));
    const parameter = [
      ['Parameter', 'GültigAb', 'Wert'],
      ['Leistungsentgelt', '01.01.2023', 0.01],
    ];
    expect(tvl(parameter)).toMatch(/^Leistungsentgelt nach KIM_Parameter, sonst keines, /);
  });
});

test('RW-2 ohne Personalkosten nach Tarif bleibt nur der Stand', () => {
  const stand = `Daten vom ${DATENSTAND.split('-').reverse().join('.')}`;
  for (const zeilen of [rw2('EIGENANTEIL', 187500, 2.5, 55000), rw2('MONATE', '01.01.2022', '31.12.2022')]) {
    expect(zeilen).toEqual([['RW-2', 'Stand', `Add-in ${__KIM_VERSION__}, ${stand}`, '', '']]);
  }
});

test('RW-2 eine Tabelle mit Tarifkosten endet ebenso', () => {
  const stellen = [
    ['Gruppe', 'Stufe', 'VZÄ', 'Art'],
    ['9c', 3, 1, 'OHNE'],
  ];
  expect(rw2('EIGENANTEILE', stellen, '01.01.2022', '31.12.2022').at(0)?.[1]).toBe('Planwert');
});
