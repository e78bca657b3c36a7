import { KOSTENPARAMETER } from '../../src/core/daten';
import { bereich, eigenanteile, NV, STELLE, WERT } from './bauen';
import { kosten, zeile } from './parameterzeile';

/** For every parameter a value that changes the cost of 2022. */
const ANDERS: Readonly<Record<string, number>> = {
  ...{
    Rentenversicherung: 0.2,
    Arbeitslosenversicherung: 0.03,
    Krankenversicherung: 0.15,
    Zusatzbeitrag: 0.02,
  },
  ...{
    Pflegeversicherung: 0.04,
    'BBG RV': 3_000,
    'BBG KV': 3_000,
    U2: 0.01,
    Umlage: 0.05,
    Sanierungsgeld: 0.04,
  },
  ...{ Leistungsentgelt: 0.03, Hinzurechnungssatz: 0.03, Hinzurechnungsabzug: 20, Hinzurechnungsgrenze: 90 },
  'BBG PV': 3_000,
};
const AUCH: Readonly<Record<string, string>> = {
  'Krankenversicherung allgemein': 'Krankenversicherung',
  'Krankenversicherung Zusatzbeitrag Durchschnitt': 'Zusatzbeitrag',
  'BBG RV AV Monat West': 'BBG RV',
  'BBG KV PV Monat': 'BBG KV',
  'BBG KV PV': 'BBG KV',
  'Umlage U2': 'U2',
  'Umlage Arbeitgeber': 'Umlage',
  'Sanierungsgeld Arbeitgeber': 'Sanierungsgeld',
};

test('PK-14 jeder Parameter hat hier seinen Fall', () => {
  expect(Object.keys(ANDERS)).toEqual(KOSTENPARAMETER);
});

describe.each(Object.entries(ANDERS))('PK-14 %s', (name, wert) => {
  test('die eigene Zeile geht für ihre Zeit vor', () => {
    const eigene = bereich(zeile(name, wert));
    expect(kosten(eigene)).not.toBe(kosten(null));
    expect(kosten(eigene, null, ['01.01.2021', '31.12.2021'])).toBe(
      kosten(null, null, ['01.01.2021', '31.12.2021']),
    );
    expect(eigenanteile(bereich(STELLE), null, null, null, eigene)).toHaveProperty([1, 2], kosten(eigene));
  });

  test('der Name in anderer Schreibweise', () => {
    for (const n of [name.toUpperCase(), name.replace(' ', '_'), ` ${name} `])
      expect(kosten(bereich(zeile(n, wert)))).toBe(kosten(bereich(zeile(name, wert))));
  });
});

test.each(Object.entries(AUCH))('PK-14 %s ist %s', (anders, name) => {
  const wert = ANDERS[name] ?? 0;
  expect(kosten(bereich(zeile(anders, wert)))).toBe(kosten(bereich(zeile(name, wert))));
});

test('PK-8 eine Zeile BBG KV setzt auch die Grenze der Pflegeversicherung, solange keine BBG PV daneben steht', () => {
  const [kv, pv] = [zeile('BBG KV', 3_000), zeile('BBG PV', 3_000)];
  const pvWieBisher = zeile('BBG PV', 4_837.5);
  expect(kosten(bereich(kv))).toBe(kosten(bereich(kv, pv)));
  expect(kosten(bereich(kv))).toBe(kosten(bereich(zeile('BBG KV PV', 3_000))));
  expect(kosten(bereich(kv, pvWieBisher))).toBe(kosten(bereich(pvWieBisher, kv)));
  const ersparnis = [bereich(kv, pvWieBisher), bereich(pv), bereich(kv)].map(
    (p) => Number(kosten(null)) - Number(kosten(p)),
  );
  expect(ersparnis[0]).toBeGreaterThan(0);
  expect(ersparnis[1]).toBeGreaterThan(0);
  expect(ersparnis[2]).toBeCloseTo(Number(ersparnis[0]) + Number(ersparnis[1]), 2);
});

test('PK-12 eine Option geht der eigenen Zeile vor', () => {
  expect(kosten(bereich(zeile('Umlage', 0.05)), [['Umlage', 0.06]])).toBe(kosten(null, [['Umlage', 0.06]]));
});

describe('PK-14 2027 kennen die Daten noch nicht', () => {
  const ZEIT = ['01.01.2027', '31.12.2027'];
  const ENDEND = [
    'Rentenversicherung',
    'Arbeitslosenversicherung',
    'Krankenversicherung',
    'Zusatzbeitrag',
    'Pflegeversicherung',
    'BBG RV',
    'BBG KV',
  ];
  const alle = [...ENDEND, 'Jahressonderzahlung'].map((n) =>
    zeile(n, ANDERS[n] ?? 0.8, { GültigAb: '01.01.2027', GültigBis: '31.12.2027' }),
  );

  test('ohne Fortschreibung #NV mit dem Nachbarn und dem Ausweg', () => {
    expect(kosten(null, null, ZEIT)).toEqual(
      NV(
        /ist für den 01.01.2027 nicht hinterlegt \(bekannt bis 31.12.2026\). Bitte als Optionen \{"Fortschreibung".WAHR\} angeben oder .* KIM_Parameter ergänzen\.$/,
      ),
    );
  });

  test('mit eigenen Werten für alles, was endet, wird gerechnet; fehlt einer, bleibt #NV', () => {
    expect(kosten(bereich(...alle), null, ZEIT)).toBeGreaterThan(0);
    for (const i of alle.keys())
      expect(kosten(bereich(...alle.filter((_, j) => j !== i)), null, ZEIT)).toHaveProperty('code', '#N/A');
  });

  test('mit Fortschreibung gelten die letzten bekannten Werte weiter, auch die eigenen', () => {
    const fort = [['Fortschreibung', true]];
    expect(kosten(null, fort, ZEIT)).toBeGreaterThan(0);
    const bis2028 = kosten(bereich(...alle), fort, ['01.01.2028', '31.12.2028']);
    expect(bis2028).not.toBe(kosten(null, fort, ['01.01.2028', '31.12.2028']));
    expect(bis2028).toBe(
      kosten(bereich(...alle.map((z) => ({ ...z, GültigBis: null }))), null, ['01.01.2028', '31.12.2028']),
    );
  });
});

test('FE-2 neben einem unbekannten Namen ist der Betrag nicht auch noch falsch', () => {
  expect(kosten(bereich(zeile('Zulage', 100)))).toEqual(
    WERT(/^Argument „parameter“: Zeile 2, Spalte Parameter: Der Parameter „Zulage“ .*Jahressonderzahlung\.$/),
  );
  expect(kosten(bereich({ ...zeile('Zulage', 0), Wert: 'x' }))).toEqual(
    WERT(/ \(und 1 weitere fehlerhafte Zelle\)$/),
  );
});

test.each([
  [
    zeile('Umsatzsteuer', 0.19),
    WERT(
      /^Argument „parameter“: Zeile 2, Spalte Parameter: Der Parameter „Umsatzsteuer“ ist nicht bekannt. Möglich sind Rentenversicherung/,
    ),
  ],
  [zeile('U2', -0.1), WERT(/Zeile 2, Spalte Wert: Der Anteil darf nicht negativ/)],
  [zeile('BBG RV', -1), WERT(/Zeile 2, Spalte Wert: Der Betrag darf nicht negativ/)],
  [
    zeile('U2', 0.1, { GültigBis: '31.12.2021' }),
    WERT(/Zeile 2, Spalte GültigBis: GültigBis liegt vor GültigAb. Bitte/),
  ],
])('PK-14 falsche Zeile %j', (falsch, erwartet) => {
  expect(kosten(bereich(falsch))).toEqual(erwartet);
});

test('PK-14 zwei Zeilen für denselben Tag sind #WERT!, auch unter zwei Namen', () => {
  const doppelt = bereich(
    zeile('BBG RV', 1),
    zeile('U2', 0),
    zeile('BBG RV AV', 2, { GültigAb: '31.12.2022', GültigBis: null }),
  );
  expect(kosten(doppelt)).toEqual(
    WERT(/^Argument „parameter“: KIM_Parameter: Die Zeilen 2 und 4 gelten für dieselbe Zeit. Bitte/),
  );
});
