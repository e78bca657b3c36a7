import type { Einmalzahlung } from '../../../src/core/daten';
import { Fachfehler, versuche } from '../../../src/core/fehler';
import { KEINE_EIGENEN_PARAMETER, type Kostenoptionen } from '../../../src/core/personal/optionen';
import type { EigenesEntgelt } from '../../../src/core/tarif/tarifwerk';
import { summe } from '../../../src/core/zahl/dezimal';
import { PARAMETERSATZ } from '../../../src/parameters';
import { am, cent, d, kostenrechnung, mitSpur, schritteZu, zr } from '../hilfen';
import { angabe, kosten } from './hilfen';

const BEAMTE: Partial<Kostenoptionen> = { beihilfe: d(350), versorgungszuschlag: d('0.3') };

const hinweise = (zeit: string, optionen: Partial<Kostenoptionen> = BEAMTE, ...eigene: EigenesEntgelt[]) => {
  const rechnung = kostenrechnung(optionen, KEINE_EIGENEN_PARAMETER, eigene);
  return rechnung.hinweise(angabe('A11', 5, '1', zr(zeit)), zr(zeit));
};

/** A row of `KIM_Tarif`. */
const eigenes = (ab: string, status: string, betrag = '5000'): EigenesEntgelt => ({
  tarif: 'LBesO-NRW',
  gruppe: 'A11',
  stufe: 5,
  betrag: d(betrag),
  gueltigAb: am(ab),
  gueltigBis: null,
  quelle: 'Haushaltsplan',
  status,
});

/** Worked with whole-number fractions: A11 step 5 is 3,808.93 from 12/2022 on. */
test.each([
  ['ein voller Monat: 3.808,93 + 350,00 und 30 % davon', '1', '01.11.2023-30.11.2023', BEAMTE, '5301.61'],
  [
    'mit Zulage: (3.808,93 + 100,50 + 350,00)',
    '1',
    '01.11.2023-30.11.2023',
    { ...BEAMTE, zulage: d('100.5') },
    '5402.11',
  ],
  ['halbe Stelle, 16 von 30 Tagen', '0.5', '15.11.2023-30.11.2023', BEAMTE, '1413.76'],
  ['eineinhalb Stellen: eine volle und eine halbe Person', '1.5', '01.11.2023-30.11.2023', BEAMTE, '7952.42'],
  [
    'Beihilfe und Versorgungszuschlag 0',
    '1',
    '01.11.2023-30.11.2023',
    { beihilfe: d(0), versorgungszuschlag: d(0) },
    '3808.93',
  ],
] as const)('PK-18 A11 Stufe 5, %s', (_, vzae, zeit, optionen, erwartet) => {
  expect(kosten('A11', 5, vzae, zeit, optionen)).toBe(erwartet);
});

test('PK-18 gerundet wird je Teil: (Grundgehalt + Zulage + Beihilfe) zusammen, der Zuschlag vom ungerundeten Grundgehalt', () => {
  // (3,808.93 + 0.33 + 0.33) / 30 = 126.9863...; 0.3 x 3,808.93 / 30 = 38.0893
  const optionen = { zulage: d('0.33'), beihilfe: d('0.33'), versorgungszuschlag: d('0.3') };
  expect(kosten('A11', 5, '1', '30.11.2023-30.11.2023', optionen)).toBe('165.08');
});

describe('PK-18 was auf Besoldungsgruppen nicht wirkt', () => {
  const zeit = '01.11.2023-30.11.2023';
  test.each<[string, Partial<Kostenoptionen>]>([
    ['der Tarif', { tarif: 'TV-L' }],
    ['die Zusatzversorgung', { zusatzversorgung: 'RZVK II', umlage: d('0.1'), sanierungsgeld: d('0.1') }],
    ['die Sozialversicherung', { u2: d('0.1'), zusatzbeitrag: d('0.1') }],
    ['das Leistungsentgelt', { leistungsentgelt: d('0.1') }],
    ['die Jahressonderzahlung', { jahressonderzahlung: false }],
    ['ihr Stichtag', { jszStichtag: true }],
    ['die Tarifsteigerung', { tarifsteigerung: d('0.1') }],
  ])('%s', (_, optionen) => {
    expect(kosten('A11', 5, '1', zeit, { ...BEAMTE, ...optionen })).toBe(kosten('A11', 5, '1', zeit, BEAMTE));
  });

  test('2027 gibt es ohne Fortschreibung einen Betrag, denn Sätze der Sozialversicherung braucht er nicht', () => {
    // 4,371.53 + 350.00 + 1,311.46
    expect(kosten('A11', 5, '1', '01.03.2027-31.03.2027', BEAMTE)).toBe('6032.99');
    expect(kosten('A11', 5, '1', '01.03.2040-31.03.2040', BEAMTE)).toBe('6032.99');
  });

  test('Beihilfe und Versorgungszuschlag wirken auf Entgeltgruppen nicht', () => {
    expect(kosten('E9c', 3, '1', zeit, BEAMTE)).toBe(kosten('E9c', 3, '1', zeit));
  });
});

describe('PK-18 Einmalzahlungen wie im TV-L', () => {
  const unterschied = (vzae: string, zeit: string, optionen: Partial<Kostenoptionen> = {}): string => {
    const mit = d(kosten('A11', 5, vzae, zeit, { ...BEAMTE, ...optionen }));
    return cent(mit.minus(kosten('A11', 5, vzae, zeit, { ...BEAMTE, einmalzahlungen: false })));
  };

  test.each([
    [
      '1.800 EUR 12/2023 und zehnmal 120 EUR 2024, nach dem Umfang',
      '0.5',
      '01.12.2023-31.12.2024',
      '1500.00',
    ],
    ['1.300 EUR 03/2022', '1', '29.11.2021-31.03.2022', '1300.00'],
    ['ohne den Stichtag 29.11.2021 nichts', '1', '30.11.2021-31.03.2022', '0.00'],
    ['die 1.240 und 220 EUR des TVöD nicht', '1', '01.01.2023-30.11.2023', '0.00'],
  ])('%s', (_, vzae, zeit, erwartet) => {
    expect(unterschied(vzae, zeit)).toBe(erwartet);
    expect(unterschied(vzae, zeit, { tarif: 'TVöD-VKA' })).toBe(erwartet);
  });

  test('keine ist auf Gruppen beschränkt, die Beamte nicht haben', () => {
    const tvl = PARAMETERSATZ.einmalzahlungen.filter((z: Einmalzahlung) => z.tarif === 'TV-L');
    expect(tvl.map((z) => z.gruppeVon)).toEqual([null, null, null]);
  });
});

describe('PK-18 was nicht gerechnet wird', () => {
  const fehler = (
    optionen: Partial<Kostenoptionen>,
    stufe = 5,
    zeit = '01.11.2023-30.11.2023',
    seit?: string,
  ) => {
    const z = zr(zeit);
    const gruppe = angabe('A11', stufe, '1', z, seit);
    const wert = versuche(() => kostenrechnung(optionen).personalkosten(gruppe, z));
    if (!(wert instanceof Fachfehler)) throw new Error(`${cent(wert)} ist kein Fehler.`);
    return [wert.art, wert.angabe, wert.message];
  };

  test.each<[Partial<Kostenoptionen>, string]>([
    [{}, 'die Optionen Beihilfe und Versorgungszuschlag;'],
    [{ beihilfe: d(350) }, 'die Option Versorgungszuschlag;'],
    [{ versorgungszuschlag: d('0.3') }, 'die Option Beihilfe;'],
  ])('ohne Angabe %#: WERT, und der Satz sagt, was fehlt und wie es sonst geht', (optionen, fehlt) => {
    const satz = `A11 ist eine Besoldungsgruppe und braucht ${fehlt} einen belegten allgemeinen Satz gibt es nicht.`;
    expect(fehler(optionen)).toEqual(['WERT', 'Gruppe', expect.stringContaining(satz)]);
    expect(fehler(optionen)[2]).toContain('die Spalte Kosten gesamt ausfüllen');
  });

  test('Seit ist WERT', () => {
    expect(fehler(BEAMTE, 5, '01.11.2023-30.11.2023', '01.01.2020')).toEqual([
      'WERT',
      'Seit',
      expect.stringContaining('Für Besoldungsgruppen (A11) ist kein Stufenaufstieg hinterlegt.'),
    ]);
  });

  test('Stufen gibt es von 3 bis 12, in jeder Gruppe andere; davor und vor 2021 NV', () => {
    expect(fehler(BEAMTE, 2)).toEqual([
      'NV',
      'Stufe',
      expect.stringContaining('vorhanden: Stufe 3, 4, 5, 6, 7, 8, 9, 10, 11, 12'),
    ]);
    expect(fehler(BEAMTE, 5, '01.12.2020-31.01.2021')[0]).toBe('NV');
    expect(kosten('A16', 12, '1', '01.11.2023-30.11.2023', BEAMTE)).toBe('10550.89');
  });
});

describe('PK-18 Hinweise', () => {
  test('abgeleitete Tabellen und der Abschlag werden genannt, veröffentlichte nicht', () => {
    expect(hinweise('01.01.2022-31.12.2022')).toEqual(['Besoldungstabelle vom 01.01.2021: abgeleitet']);
    expect(hinweise('01.01.2023-31.12.2023')).toEqual([]);
    expect(hinweise('01.10.2024-30.04.2026')).toEqual([
      'Besoldungstabelle vom 01.11.2024: abgeleitet',
      'Besoldungstabelle vom 01.04.2026: Abschlag (Gesetz offen)',
    ]);
  });

  test('ebenso eigene Werte mit dem Status Annahme, aber keine beschlossenen', () => {
    const zeit = '01.01.2027-31.12.2027';
    expect(hinweise(zeit, BEAMTE, eigenes('01.01.2027', 'Annahme'))).toEqual([
      'Besoldungstabelle vom 01.01.2027: Annahme',
    ]);
    expect(hinweise(zeit, BEAMTE, eigenes('01.01.2027', 'Gesetz'))).toEqual([]);
  });

  test('PK-16 die Tarifsteigerung erhöht die Besoldung nicht, und das wird gesagt, sobald die jüngste Tabelle gilt', () => {
    const mit = { ...BEAMTE, tarifsteigerung: d('0.02') };
    const satz =
      'Tarifsteigerung nicht verwendet: Besoldung folgt keiner Tarifeinigung, Erhöhungen gehören in KIM_Tarif';
    expect(hinweise('01.01.2028-31.12.2028', mit).at(-1)).toBe(satz);
    expect(hinweise('01.01.2025-31.12.2025', mit)).not.toContain(satz);
    expect(hinweise('01.01.2028-31.12.2028', { ...mit, tarifsteigerung: d(0) })).not.toContain(satz);
  });

  test('PK-19 einen Minijob oder Übergangsbereich gibt es bei Beamten nicht', () => {
    const zeit = zr('01.01.2023-31.12.2023');
    expect(kostenrechnung(BEAMTE).hinweise(angabe('A11', 5, '0.1', zeit), zeit)).toEqual([]);
  });
});

test('MP-2 Monat für Monat sind die Kosten dieselben, ohne Sonderzahlung darin', () => {
  const z = zr('15.11.2023-31.03.2024');
  const rechnung = kostenrechnung(BEAMTE);
  const monate = rechnung.jeMonat(angabe('A11', 5, '1.5', z), z);
  // 11/2023 in part, 12/2023 with 1,800 EUR, then 120 EUR a month; 5,301.61 and 2,650.81 a month.
  expect(monate.map((m) => cent(m.kosten))).toEqual(['4241.29', '10652.42', '8132.42', '8132.42', '8132.42']);
  expect(cent(summe(monate.map((m) => m.kosten)))).toBe(
    cent(rechnung.personalkosten(angabe('A11', 5, '1.5', z), z)),
  );
  expect(monate.map((m) => cent(m.davonSonderzahlung))).toEqual(Array(5).fill('0.00'));
});

describe('PK-18 Rechenweg', () => {
  const schritte = (zeit: string, optionen: Partial<Kostenoptionen> = BEAMTE, ...eigene: EigenesEntgelt[]) =>
    mitSpur((spur) =>
      kostenrechnung(optionen, KEINE_EIGENEN_PARAMETER, eigene).personalkosten(
        angabe('A11', 5, '1', zr(zeit)),
        zr(zeit),
        spur,
      ),
    );

  test('nennt jede Zeile mit Rechnung, Betrag und Quelle', () => {
    const zeilen = schritteZu(schritte('15.11.2023-30.11.2023', { ...BEAMTE, zulage: d('100.5') }), 'PK-18');
    expect(zeilen.map((s) => [s.schritt, s.rechnung, s.betrag === null ? '' : cent(s.betrag)])).toEqual([
      ['Grundgehalt, Zulage und Beihilfe', '(3.808,93 + 100,50 + 350,00) × 8/15', '2271.70'],
      ['Versorgungszuschlag', '30 % × 3.808,93 × 8/15', '609.43'],
      ['Monat einer Person', '2.271,70 + 609,43', '2881.13'],
    ]);
    const quellen = zeilen.map(({ belege }) =>
      typeof belege === 'string' ? belege : belege.map((b) => b.quelle),
    );
    expect(quellen).toEqual([['Option Zulage', 'Option Beihilfe'], ['Option Versorgungszuschlag'], []]);
  });

  test('nennt die Tabelle mit ihrem Status', () => {
    const [tabelle] = schritteZu(schritte('01.05.2026-31.05.2026'), 'TA-1');
    expect([tabelle?.schritt, tabelle?.rechnung]).toEqual(['Tabellenentgelt A11', '05/2026']);
    expect(tabelle?.belege).toEqual([
      expect.objectContaining({ status: 'Abschlag (Gesetz offen)', gueltigAb: am('01.04.2026') }),
    ]);
  });

  test('zeigt gleiche Monate einmal, mit anderer Quelle ein zweites Mal', () => {
    const gleich = eigenes('01.06.2025', 'Bescheid', '4229.42');
    const zeilen = schritteZu(schritte('01.05.2025-31.07.2025', BEAMTE, gleich), 'TA-1');
    expect(zeilen.map((s) => [s.schritt, s.rechnung])).toEqual([
      ['Tabellenentgelt A11', '05/2025'],
      ['Tabellenentgelt A11 (gleiche Beträge, andere Quelle)', '06/2025-07/2025'],
    ]);
  });

  test('sagt bei Einmalzahlungen, dass sie übertragen sind', () => {
    const zahlungen = schritteZu(schritte('01.12.2023-31.01.2024'), 'PK-10').map((s) => s.schritt);
    expect(zahlungen).toHaveLength(2);
    for (const name of zahlungen) expect(name).toMatch(/ \(auf Beamte übertragen\)$/);
  });

  test('endet mit dem Ergebnis', () => {
    const summe = schritteZu(schritte('01.10.2023-31.01.2024'), 'PK-11').at(-1);
    expect(cent(summe?.betrag ?? d(0))).toBe(kosten('A11', 5, '1', '01.10.2023-31.01.2024', BEAMTE));
  });
});
