import { rufeAuf } from '../../src/berechnung/aufruf';
import { tagAlsText, tagAusIso } from '../../src/core/zeit/datum';
import { bereich, schritte, zeilen } from './aufruf';

type Optionen = readonly (readonly [string, unknown])[];

const KOMMUNEN = bereich(
  'Kommune | Schlüssel',
  'Schwerte | 39',
  'Unna | 35',
  'Fröndenberg | 14',
  'Holzwickede | 12',
);
const EINE = bereich('Kommune | Schlüssel', 'Unna | 1');
const S1 = bereich('Stelle | VZÄ | Kosten gesamt | Höchstbetrag', 'S1 | 2,5 | 187500 | 55000');
const NACH_TARIF = bereich('Stelle | Gruppe | Stufe | VZÄ | Höchstbetrag', 'CM | 9c | 3 | 2,5 | 55000');
const HALBJAHR = ['01.01.2022', '30.06.2022'] as const;
const JAHR = ['01.01.2022', '31.12.2022'] as const;

/** A plan with the serial numbers of days as days. */
function plane(
  stellen: unknown,
  [von, bis]: readonly [string, string],
  optionen: Optionen = [],
  kommunen: unknown = KOMMUNEN,
): string[] {
  const tage = /^4[4-6]\d{3}(?: \| 4[4-6]\d{3}(?= \|))?/;
  return zeilen('MONATSPLAN', stellen, kommunen, von, bis, optionen.length === 0 ? null : optionen)
    .slice(1)
    .map((zeile) =>
      zeile.replace(tage, (t) =>
        t
          .split(' | ')
          .map((x) => tagAlsText(Number(x)))
          .join(' | '),
      ),
    );
}

const spalte = (plan: readonly string[], i: number): string[] =>
  plan.map((z) => z.replace(/ \|$/, '').split(' | ')[i] ?? '');

describe('MP-1 bis MP-7 Monatsplan', () => {
  test('MP-5, MP-7 zwei Monate im Voraus und ein Abschlag je Quartal: am Ende ist nichts übrig', () => {
    expect(plane(S1, HALBJAHR)).toEqual([
      '01.01.2022 | 15625 | 0 | 0 | 22916,68 | 12500 | 19791,68 | 19791,68 |',
      '01.02.2022 | 15625 | 0 | 0 | 0 | 0 | -15625 | 4166,68 |',
      '01.03.2022 | 15625 | 0 | 0 | 22916,66 | 0 | 7291,66 | 11458,34 |',
      '01.04.2022 | 15625 | 0 | 0 | 0 | 12500 | -3125 | 8333,34 |',
      '01.05.2022 | 15625 | 0 | 0 | 22916,66 | 0 | 7291,66 | 15625 |',
      '01.06.2022 | 15625 | 0 | 0 | 0 | 0 | -15625 | 0 |',
      'Summe | 93750 | 0 | 0 | 68750 | 25000 | 0 | 0 |',
    ]);
  });

  test('MP-6 Ansicht ABSCHLÄGE: wann welche Kommune wie viel zahlt', () => {
    expect(plane(S1, HALBJAHR, [['Ansicht', 'ABSCHLÄGE']])).toEqual([
      '01.01.2022 | Schwerte | 4875',
      '01.01.2022 | Unna | 4375',
      '01.01.2022 | Fröndenberg | 1750',
      '01.01.2022 | Holzwickede | 1500',
      '01.04.2022 | Schwerte | 4875',
      '01.04.2022 | Unna | 4375',
      '01.04.2022 | Fröndenberg | 1750',
      '01.04.2022 | Holzwickede | 1500',
      'Summe |  | 25000',
    ]);
  });

  test('MP-5 Ansicht ANFORDERUNGEN: immer nach Bedarf', () => {
    const nachBedarf = [
      '01.01.2022 | 28.02.2022 | 31250 | 22916,68 | 0 | 45833,32',
      '01.03.2022 | 30.04.2022 | 31250 | 22916,66 | 22916,68 | 22916,66',
      '01.05.2022 | 30.06.2022 | 31250 | 22916,66 | 45833,34 | 0',
      'Summe |  | 93750 | 68750 |  |',
    ];
    expect(plane(S1, HALBJAHR, [['Ansicht', 'ANFORDERUNGEN']])).toEqual(nachBedarf);
    expect(
      plane(S1, HALBJAHR, [
        ['Ansicht', 'ANFORDERUNGEN'],
        ['Auszahlung', 'NACHTRÄGLICH'],
      ]),
    ).toEqual(nachBedarf);
    expect(plane(S1, ['15.01.2022', '20.02.2022'], [['Ansicht', 'ANFORDERUNGEN']])[0]).toMatch(
      /^15\.01\.2022 \| 20\.02\.2022 \| /,
    );
  });

  test('MP-2 die Jahressonderzahlung ist im November fällig, die Summe bleibt', () => {
    const plan = plane(NACH_TARIF, ['01.10.2022', '31.12.2022']);
    expect(spalte(plan, 1)).toEqual(['12868,95', '15078,84', '12868,95', '40816,74']);
    expect(spalte(plan, 8).slice(0, 3)).toEqual(['', 'Jahressonderzahlung', '']);
  });

  test('MP-1, MP-2 ein Kalenderjahr nach Tarif', () => {
    const personal = spalte(plane(NACH_TARIF, JAHR), 1);
    expect(personal).toEqual([
      ...new Array<string>(3).fill('12640,93'),
      ...new Array<string>(7).fill('12868,95'),
      ...['21708,63', '12868,95', '162583,02'],
    ]);
  });

  test('MP-2 ist die Stelle im November nicht mehr dabei, zählt ihr letzter Monat', () => {
    const plan = plane(NACH_TARIF, HALBJAHR);
    expect(spalte(plan, 1).slice(4)).toEqual(['12868,95', '17288,85', '80949,54']);
    expect(spalte(plan, 8).slice(4, 6)).toEqual(['', 'Jahressonderzahlung (im November nicht dabei)']);
    const ohne = plane(NACH_TARIF, HALBJAHR, [['Jahressonderzahlung', false]]);
    expect(spalte(ohne, 1).slice(4)).toEqual(['12868,95', '12868,95', '76529,64']);
    expect(spalte(ohne, 8).slice(0, 6)).toEqual(['', '', '', '', '', '']);
  });

  test('MP-1 eine Einmalzahlung steht in ihrem Monat', () => {
    const personal = spalte(plane(NACH_TARIF, ['01.05.2023', '31.07.2023']), 1).map((x) =>
      x.replace(',', '.'),
    );
    expect(Number(personal[1]) - Number(personal[0])).toBeGreaterThan(2.5 * 1240 - 1);
  });

  test('MP-4 FEHLBEDARF: eigenes Geld und Drittmittel zuerst', () => {
    const f = bereich(
      'Stelle | VZÄ | Kosten gesamt | Art | Drittmittel | Eigenmittel',
      'F | 1 | 96000 | FEHLBEDARF | 12000 | 12000',
    );
    const plan = plane(f, HALBJAHR, [['Bedarfsmonate', 1]]);
    expect(spalte(plan, 4)).toEqual(['1000', '7000', '7000', '7000', '7000', '7000', '36000']);
    expect(spalte(plan, 7).slice(0, 4)).toEqual(['-3000', '-3000', '-3000', '0']);
    expect(spalte(plan, 8)[0]).toBe('Vorfinanzierung');
  });

  test('MP-4 was verdient ist, bleibt es, auch wenn Drittmittel die Kosten eines Monats übersteigen', () => {
    const f = bereich('Gruppe | Stufe | VZÄ | Art | Drittmittel', '9c | 3 | 1 | FEHLBEDARF | 62000');
    const plan = plane(f, JAHR, [['Bedarfsmonate', 1]], EINE);
    const foerderung = spalte(plan, 4).map((x) => Number(x.replace(',', '.')));
    expect(foerderung.slice(0, 12).every((x) => x >= 0)).toBe(true);
    expect(foerderung[12]).toBe(3059.41);
  });

  test('MP-3 Förderung ohne Kosten steht in gleichen Teilen in den Monaten', () => {
    const p = bereich(
      'VZÄ | Kosten gesamt | Art | Höchstbetrag | Drittmittel',
      '1 | 0,001 | PAUSCHALE | 12000 | 0',
    );
    expect(spalte(plane(p, HALBJAHR, [['Bedarfsmonate', 1]], EINE), 4)).toEqual([
      ...new Array<string>(6).fill('1000'),
      '6000',
    ]);
  });

  test.each<[string, Optionen, string[]]>([
    ['TERMINE ohne Tage', [['Auszahlung', 'TERMINE']], ['0', '0', '0', '0', '68750', '0', '68750']],
    [
      'TERMINE an zwei Tagen, auch mit Jahr, Strich und „und“',
      [
        ['Auszahlung', 'TERMINE'],
        ['Termine', '1.2.2022 und 01.05. / 29.02.'],
      ],
      ['0', '45833,34', '0', '0', '22916,66', '0', '68750'],
    ],
    [
      'TERMINE in einer Zelle mit einem Tag, der doppelt zählt nicht doppelt',
      [
        ['Auszahlung', 'TERMINE'],
        ['Termine', tagAusIso('2024-03-15')],
      ],
      ['0', '0', '68750', '0', '0', '0', '68750'],
    ],
    [
      'TERMINE außerhalb: am ersten Tag',
      [
        ['Auszahlung', 'TERMINE'],
        ['Termine', '01.11.'],
      ],
      ['68750', '0', '0', '0', '0', '0', '68750'],
    ],
    ['NACHTRÄGLICH', [['Auszahlung', 'NACHTRÄGLICH']], ['0', '0', '0', '0', '0', '68750', '68750']],
  ])('MP-5 %s', (_name, optionen, erwartet) => {
    expect(spalte(plane(S1, HALBJAHR, optionen), 4)).toEqual(erwartet);
  });

  test.each<[string, Optionen, string[]]>([
    ['MONATLICH', [['Abschläge', 'MONATLICH']], [...new Array<string>(6).fill('4166,67'), '25000']],
    ['HALBJAHR', [['Abschläge', 'HALBJAHR']], ['25000', '0', '0', '0', '0', '0', '25000']],
    [
      'JAHR, am Ende, das bis nicht überschreitet',
      [
        ['Abschläge', 'JAHR'],
        ['Fälligkeit', 'ENDE'],
      ],
      ['0', '0', '0', '0', '0', '25000', '25000'],
    ],
    ['QUARTAL, am Ende', [['Fälligkeit', 'ENDE']], ['0', '0', '12500', '0', '0', '12500', '25000']],
    [
      'TERMINE',
      [
        ['Abschläge', 'TERMINE'],
        ['Abschlagstermine', '30.04.;31.10.'],
      ],
      ['0', '0', '0', '25000', '0', '0', '25000'],
    ],
  ])('MP-6 %s', (_name, optionen, erwartet) => {
    const abschlaege = spalte(plane(S1, HALBJAHR, optionen, EINE), 5);
    expect(abschlaege.map((x) => x.replace('4166,66', '4166,67').replace('4166,68', '4166,67'))).toEqual(
      erwartet,
    );
  });

  test('MP-6 ein Quartal, das der Zeitraum nur zum Teil deckt, zahlt nach seinen Monaten', () => {
    const liste = plane(S1, ['15.02.2022', '30.06.2022'], [['Ansicht', 'ABSCHLÄGE']], EINE);
    expect(spalte(liste, 0)).toEqual(['15.02.2022', '01.04.2022', 'Summe']);
    expect(spalte(liste, 2)).toEqual(['6250', '12500', '18750']);
  });

  test('MP-6 die Spalte Abschlag gilt je Kalenderjahr, leer oder 0 ist keiner', () => {
    const kommunen = bereich(
      'Kommune | Schlüssel | Abschlag',
      'Unna | 50 | 60000',
      'Selm | 50 |',
      'Werne | 0 | 0',
    );
    const liste = plane(
      S1,
      HALBJAHR,
      [
        ['Ansicht', 'ABSCHLÄGE'],
        ['Abschläge', 'JAHR'],
      ],
      kommunen,
    );
    expect(liste).toEqual(['01.01.2022 | Unna | 30000', '01.01.2022 | Selm | 12500', 'Summe |  | 42500']);
  });

  test('MP-7 Anfangsbestand, auch unter 0; mehr als der Bedarf', () => {
    const plan = plane(S1, HALBJAHR, [
      ['Anfangsbestand', -20000.5],
      ['Auszahlung', 'TERMINE'],
      ['Termine', '01.02.'],
    ]);
    expect(spalte(plan, 7)).toEqual([
      '-23125,5',
      '29999,5',
      '14374,5',
      '11249,5',
      '-4375,5',
      '-20000,5',
      '-20000,5',
    ]);
    expect(spalte(plan, 8)).toEqual([
      'Vorfinanzierung',
      'mehr als der Bedarf von zwei Monaten',
      'mehr als der Bedarf von zwei Monaten',
      'mehr als der Bedarf von zwei Monaten',
      'Vorfinanzierung',
      'Vorfinanzierung',
      '',
    ]);
    for (const [monate, wort] of [
      [1, 'einem Monat'],
      [3, '3 Monaten'],
    ] as const)
      expect(
        spalte(
          plane(S1, HALBJAHR, [
            ['Bedarfsmonate', monate],
            ['Auszahlung', 'TERMINE'],
            ['Termine', '01.02.'],
          ]),
          8,
        )[1],
      ).toBe(`mehr als der Bedarf von ${wort}`);
  });

  test('MP-1 nach VOLL hat ein angebrochener Monat keinen Anteil; ohne ganzen Monat zählen die Tage', () => {
    const voll: Optionen = [
      ['Monatsmethode', 'VOLL'],
      ['Bedarfsmonate', 1],
    ];
    expect(spalte(plane(S1, ['15.01.2022', '31.03.2022'], voll, EINE), 1)).toEqual([
      '0',
      '15625',
      '15625',
      '31250',
    ]);
    const kurz = bereich('VZÄ | Gruppe | Stufe | Höchstbetrag', '1 | 9c | 3 | 55000');
    const plan = plane(kurz, ['15.01.2022', '10.02.2022'], voll, EINE);
    expect(spalte(plan, 4)).toEqual(['0', '0', '0']);
    expect(spalte(plan, 5)[0]).toBe(spalte(plan, 1)[2]);
  });

  test('PR-1, KO-3 die Zeile Summe sagt, was zu Stellen, Tabelle und Optionen zu sagen ist', () => {
    const stellen = bereich(
      'Stelle | VZÄ | Kosten gesamt | Höchstbetrag | Amt',
      'A | 12 | 600000 | 55000 | 50',
      'B | 1 | 60000 | 55000 | 51',
    );
    const hinweis = spalte(
      plane(stellen, JAHR, [
        ['Termine', '01.05.'],
        ['Abschläge', 'TERMINE'],
        ['Abschlagstermine', '01.05.'],
        ['Fälligkeit', 'ENDE'],
      ]),
      8,
    ).at(-1);
    expect(hinweis?.split('; ')).toEqual([
      'A: 12 VZÄ: Wochenstunden? KIM.VZAE rechnet sie um',
      'nicht gelesen: Amt',
      'Option Termine nicht verwendet: Auszahlung BEDARF',
      'Option Fälligkeit nicht verwendet: Abschläge TERMINE',
    ]);
    expect(spalte(plane(S1, JAHR, [['Abschlagstermine', '01.05.']]), 8).at(-1)).toBe(
      'Option Abschlagstermine nicht verwendet: Abschläge QUARTAL',
    );
  });

  test('TB-3 eine Stelle außerhalb des Zeitraums kostet nichts, eine unbekannte Kommune wird gemeldet', () => {
    const stellen = bereich('Stelle | VZÄ | Kosten gesamt | Art | Von', 'A | 1 | 60000 | OHNE | 01.01.2030');
    expect(spalte(plane(stellen, HALBJAHR), 1).at(-1)).toBe('0');
    const fremd = bereich('Kommune | VZÄ | Kosten gesamt | Art', 'Bergkamen | 1 | 60000 | OHNE');
    expect(zeilen('MONATSPLAN', fremd, EINE, ...HALBJAHR)[0]).toContain('Bergkamen');
  });

  test('MP-1 gleiche Stellen zählen jede für sich', () => {
    const zwei = bereich(
      'Stelle | VZÄ | Kosten gesamt | Höchstbetrag',
      'A | 1 | 60000 | 55000',
      'B | 1 | 60000 | 55000',
    );
    expect(plane(zwei, HALBJAHR, [], EINE).at(-1)).toBe('Summe | 60000 | 0 | 0 | 55000 | 5000 | 0 | 0 |');
  });

  test.each([
    ['Termine', '31.11.'],
    ['Termine', '1.13.'],
    ['Termine', 'Mai'],
    ['Abschlagstermine', ';'],
  ])('MP-5, MP-6 Option %s: „%s“ ist kein Tag im Jahr', (option, wert) => {
    expect(zeilen('MONATSPLAN', S1, EINE, ...JAHR, [[option, wert]])).toEqual([
      `WERT: Argument „optionen“: Zeile 1, Spalte Wert (Option ${option}): „${wert}“ ist kein Tag im Jahr. Bitte die Tage als Text angeben, zum Beispiel "01.05.;01.10.".`,
    ]);
  });

  test('MP-6 Abschläge an Terminen brauchen die Termine', () => {
    expect(zeilen('MONATSPLAN', S1, EINE, ...JAHR, [['Abschläge', 'TERMINE']])).toEqual([
      'WERT: Argument „optionen“: Zeile 1, Spalte Wert (Option Abschläge): Abschläge an Terminen brauchen die Option Abschlagstermine. Bitte sie ergänzen, zum Beispiel "30.04.;31.10.".',
    ]);
  });

  describe('KO-3, MP-5, MP-6 was an Terminen nicht zählt', () => {
    const hinweis = (zeit: readonly [string, string], termine: unknown, ...weitere: Optionen): string =>
      plane(S1, zeit, [['Auszahlung', 'TERMINE'], ['Termine', termine], ...weitere], EINE).at(-1) ?? '';
    const ZWEI_JAHRE = ['01.01.2022', '31.12.2023'] as const;

    test('ein Jahr neben dem Tag, außer es ist das einzige des Plans', () => {
      const satz = 'Option Termine: Die Tage gelten in jedem Jahr, 2030 zählt nicht';
      expect(hinweis(JAHR, '01.02.2022;01.05.2030')).toContain(satz);
      expect(hinweis(JAHR, '01.02.22;01.05.30')).toContain(satz);
      expect(hinweis(ZWEI_JAHRE, '01.02.2022;01.05.2030')).toContain('in jedem Jahr, 2022, 2030 zählt nicht');
      expect(hinweis(JAHR, 47_604)).toContain(satz);
      for (const termine of ['01.02.2022;01.05.2022', '01.02.;01.05.', 44_682])
        expect(hinweis(JAHR, termine)).not.toContain('Option');
    });

    test('ein Tag, der in keinem Jahr des Plans liegt', () => {
      expect(hinweis(HALBJAHR, '01.05.;01.10.')).toContain('Option Termine: 01.10. nicht im Zeitraum');
      expect(hinweis(JAHR, '01.05.;01.10.')).not.toContain('Option');
      expect(plane(S1, HALBJAHR, [['Auszahlung', 'TERMINE']]).at(-1)).not.toContain('Option');
    });

    test('ebenso bei Abschlagsterminen, und nicht wo die Termine ohne Wirkung sind', () => {
      const abschlaege: Optionen = [
        ['Abschläge', 'TERMINE'],
        ['Abschlagstermine', '30.04.2021'],
      ];
      expect(plane(S1, JAHR, abschlaege).at(-1)).toContain(
        'Option Abschlagstermine: Die Tage gelten in jedem Jahr, 2021 zählt nicht',
      );
      expect(plane(S1, JAHR, [['Termine', '01.05.2030']]).at(-1)).toMatch(
        /Option Termine nicht verwendet: Auszahlung BEDARF$/,
      );
    });
  });

  test('TB-3 was die Option Rundung vom Eigenanteil nicht verteilt, sagt die letzte Zeile', () => {
    const zeit = ['01.01.2022', '31.01.2023'] as const;
    const mit = (kommunen: unknown): string => plane(S1, zeit, [['Rundung', 3_000]], kommunen).at(-1) ?? '';
    expect(mit(KOMMUNEN)).toMatch(
      /Rundung: vom Eigenanteil nicht verteilt 2022: -1\.000,00, 2023: 1\.166,67$/,
    );
    expect(plane(S1, JAHR, [['Rundung', 500]]).at(-1)).not.toContain('Rundung');
    expect(mit(bereich('Kommune | Schlüssel | Abschlag', 'Unna | 1 | 60000'))).not.toContain('Rundung');
  });

  describe('KO-3, TB-7 die Option Hinweis in den Ansichten ohne Hinweis', () => {
    const stellen = bereich('VZÄ | Kosten gesamt | Höchstbetrag | Bemerkung', '1 | 60000 | 55000 | x');
    const mit = (ansicht: string, hinweis: boolean): string[] =>
      zeilen('MONATSPLAN', stellen, EINE, ...HALBJAHR, [
        ['Ansicht', ansicht],
        ['Hinweis', hinweis],
      ]);

    test.each(['ABSCHLÄGE', 'ANFORDERUNGEN'])(
      '%s: eine Spalte am Ende, die letzte Zeile sagt es',
      (ansicht) => {
        const [kopf, erste, ...weitere] = mit(ansicht, true);
        expect(kopf).toMatch(/ \| Hinweis$/);
        expect(erste).toMatch(/ \|$/);
        expect(weitere.at(-1)).toMatch(/^Summe .* \| nicht gelesen: Bemerkung$/);
      },
    );

    test.each(['ABSCHLÄGE', 'ANFORDERUNGEN'])(
      '%s: ohne die Option bleibt das Ergebnis, wie es ist',
      (ansicht) => {
        expect(mit(ansicht, false)).toEqual(
          zeilen('MONATSPLAN', stellen, EINE, ...HALBJAHR, [['Ansicht', ansicht]]),
        );
        expect(mit(ansicht, false)[0]).not.toContain('Hinweis');
      },
    );

    test('PLAN hat seinen Hinweis ohnehin', () => {
      expect(mit('PLAN', true)).toEqual(mit('PLAN', false));
    });
  });

  test('TB-7 eine unbekannte Ansicht nennt nur die eigenen', () => {
    const unbekannt = [['Ansicht', 'x']];
    expect(zeilen('MONATSPLAN', S1, EINE, ...JAHR, unbekannt)).toEqual([
      'WERT: Argument „optionen“: Zeile 1, Spalte Wert (Option Ansicht): „x“ ist nicht bekannt. Möglich sind PLAN, ABSCHLÄGE, ANFORDERUNGEN.',
    ]);
    expect(zeilen('VERWENDUNGSNACHWEIS', S1, ...JAHR, unbekannt)[0]).toMatch(
      /Möglich sind FORMULAR, STELLEN\.$/,
    );
    expect(zeilen('EIGENANTEILE', S1, ...JAHR, unbekannt)[0]).toMatch(/ANFORDERUNGEN, FORMULAR, STELLEN\.$/);
  });

  test('TB-8 die Spalte Abschlag stört keine Funktion, die sie nicht kennt', () => {
    const kommunen = bereich('Kommune | Schlüssel | Abschlag', 'Unna | 1 | viel');
    expect(rufeAuf('HAUSHALT', [S1, kommunen, ...JAHR])).toEqual(rufeAuf('HAUSHALT', [S1, EINE, ...JAHR]));
    expect(zeilen('MONATSPLAN', S1, kommunen, ...JAHR)[0]).toMatch(
      /^WERT: Argument „kommunen“: Zeile 2 \(Unna\), Spalte Abschlag: /,
    );
  });

  test('RW-1 der Rechenweg nennt Monate, Auszahlungen, Abschläge und zuletzt den Bestand', () => {
    const zeige = (regel: string): string[] => schritte(regel, 'MONATSPLAN', NACH_TARIF, EINE, ...HALBJAHR);
    expect(zeige('MP-2')).toEqual(['davon Jahressonderzahlung, fällig 06/2022 | 4.419,90 | 4419,9']);
    expect(zeige('MP-3')).toEqual([
      'Stelle CM: verdiente Förderung 2022 nach Monaten | 10.735,87 + 10.735,87 + 10.735,87 + 10.929,53 + 10.929,53 + 14.683,33 | 68750',
    ]);
    expect(zeige('MP-5')[0]).toBe('Auszahlung der Förderung am 01.01.2022 | 21.471,74 | 21471,74');
    expect(zeige('MP-6')).toEqual(['Abschläge Unna 2022 | Eigenanteil 12.199,54 | 12199,54']);
    expect(zeige('MP-7').at(-1)).toBe(
      'Bestand 06/2022 | 17.288,85 + 0,00 + 0,00 + 0,00 - 17.288,85 - 0,00 | 0',
    );
    const fehlbedarf = bereich('VZÄ | Kosten gesamt | Art', '1 | 12000 | FEHLBEDARF');
    expect(schritte('MP-4', 'MONATSPLAN', fehlbedarf, EINE, '01.01.2022', '28.02.2022')).toEqual([
      'Zeile 2: verdiente Förderung 2022 nach Monaten | 1.000,00 + 1.000,00 | 2000',
    ]);
    const vereinbart = bereich('Kommune | Schlüssel | Abschlag', 'Unna | 1 | 20000');
    expect(schritte('MP-6', 'MONATSPLAN', S1, vereinbart, ...HALBJAHR)).toEqual([
      'Abschläge Unna 2022 | 20.000,00 × 6 / 12 | 10000',
    ]);
  });
});
