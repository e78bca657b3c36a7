import { rechenweg, tabelle, type Zellwert } from './aufruf';
import { bereich, bild, eigenanteile, JAHR, NV, STELLE, WERT, type Zeile } from './bauen';

/** KO-2, KO-3, PK-12, PR-1, PR-2: what was filled in and would change nothing, or something else than was meant. */

const gesagt = (ergebnis: unknown): string => String((ergebnis as Zellwert[][]).at(-1)?.at(-1));
const SATZ: Zeile = { Baustein: 'Prog', GültigAb: '01.01.2020', Betrag: 60_000 };
const PARAMETER: Zeile = { Parameter: 'Umlage', GültigAb: '01.01.2020', Wert: 0.06 };
const ENTGELT: Zeile = { GültigAb: '01.10.2026', Gruppe: '13', Stufe: 3, Betrag: 5_000 };

const mitSatz = (satz: Zeile): unknown => bild('FOERDERSATZ', ['Prog', '01.06.2020', null, bereich(satz)]);
const mitParameter = (p: Zeile): unknown =>
  bild('PERSONALKOSTEN', ['9c', 3, 1, '01.01.2025', '31.01.2025', null, null, bereich(p)]);
const mitEntgelt = (e: Zeile): unknown => bild('ENTGELT', ['13', 3, '01.12.2026', null, bereich(e)]);

const ENDEN = [
  'Bis',
  'Ende',
  'Endet',
  'Gültig bis einschl.',
  'Gültigkeitsende',
  'Laufzeit bis',
  'Ablaufdatum',
];
const ANFAENGE = ['Von', 'Ab', 'Beginn', 'Gültig von', 'Seit'];

describe('KO-3 das Ende einer eigenen Zeile in anderen Worten', () => {
  test.each(ENDEN)('„%s“ fragt in saetze und parameter nach GültigBis', (wort) => {
    const frage = WERT(
      new RegExp(`Die Überschrift „${wort}“ ist nicht bekannt. Gemeint ist GültigBis\\? Bitte`),
    );
    expect(mitSatz({ ...SATZ, [wort]: '30.06.2021' })).toEqual(frage);
    expect(mitParameter({ ...PARAMETER, [wort]: '31.12.2020' })).toEqual(frage);
  });

  test.each([...ENDEN, 'GültigBis'])('„%s“ gibt es in tarife nicht', (wort) => {
    expect(mitEntgelt({ ...ENTGELT, [wort]: '30.11.2026' })).toEqual(
      WERT(/gibt es in KIM_Tarif nicht: Eine eigene Zeile gilt, bis die nächste beginnt\. Bitte/),
    );
  });

  test('leer, oder neben GültigBis, fragt niemand', () => {
    for (const wort of ENDEN) {
      expect(mitSatz({ ...SATZ, [wort]: null })).toBe(60_000);
      expect(mitEntgelt({ ...ENTGELT, [wort]: 0 })).toBe(5_000);
      expect(mitSatz({ ...SATZ, GültigBis: '31.12.2021', [wort]: 'x' })).toBe(60_000);
    }
  });

  test.each(ANFAENGE)('„%s“ fragt nach GültigAb, wo es fehlt', (wort) => {
    for (const [zeile, rufe] of [
      [SATZ, mitSatz],
      [PARAMETER, mitParameter],
      [ENTGELT, mitEntgelt],
    ] as const) {
      const { GültigAb, ...ohne } = zeile;
      expect(rufe({ ...ohne, [wort]: GültigAb })).toEqual(WERT(/Gemeint ist GültigAb\? Bitte/));
      expect(rufe({ ...zeile, [wort]: '01.01.2019' })).toEqual(rufe(zeile));
    }
  });

  test('andere Wörter mit bis sind die eigenen', () => {
    expect(mitSatz({ ...SATZ, 'Gruppe bis': 'x', Bisher: 'x', Endbetrag: 1 })).toBe(60_000);
  });
});

test('KO-3 eine Quote in saetze ist #WERT!, leer nicht', () => {
  for (const wort of ['Quote', 'Förderquote', 'Quote (%)'])
    expect(mitSatz({ ...SATZ, Art: 'ANTEIL', [wort]: 0.8 })).toEqual(
      WERT(/Eine Quote hat die Stelle, nicht der Fördersatz\. Bitte .* in stellen angeben/),
    );
  expect(mitSatz({ ...SATZ, Quote: null })).toBe(60_000);
});

describe('KO-3 eigene Entgelte für einen anderen Tarif', () => {
  const satz =
    'tarife: keine Zeile gilt für TV-L (ohne Angabe in der Spalte Tarif gilt eine Zeile für TVöD-VKA)';
  const TVL = [['Tarif', 'TV-L']];
  const { Höchstbetrag: _, ...ohne } = STELLE;
  const stellen = bereich({ ...ohne, Gruppe: '13', Art: 'OHNE' });
  const mit = (...zeilen: Zeile[]): string => gesagt(eigenanteile(stellen, TVL, bereich(...zeilen)));

  test('nennt der Hinweis, solange keine Zeile für den Tarif gilt', () => {
    expect(mit({ ...ENTGELT, GültigAb: '01.01.2022' })).toBe(satz);
    expect(mit(ENTGELT, { ...ENTGELT, Tarif: 'TV-L' })).toBe('');
    expect(rechenweg('ENTGELT', '13', 3, '01.12.2022', 'TV-L', bereich(ENTGELT))).toContainEqual([
      ...['KO-3', 'Zur Tabelle', satz, '', ''],
    ]);
  });
});

describe('KO-3 Angaben einer Stelle ohne Wirkung', () => {
  const { Höchstbetrag: _, ...ohne } = STELLE;
  const OHNE = { ...ohne, Art: 'OHNE' };
  const zeile = (z: Zeile, optionen: unknown = null): unknown =>
    tabelle('EIGENANTEILE', bereich(z), ...JAHR, optionen)[1]?.[9];

  test.each([
    ['Höchstbetrag', 55_000],
    ['Sachkosten-Höchstbetrag', 9_700],
  ])('%s neben der Art OHNE', (spalte, wert) => {
    expect(zeile({ ...OHNE, [spalte]: wert })).toBe(`${spalte} nicht verwendet: Art OHNE`);
    expect(zeile({ ...OHNE, [spalte]: 0 })).toBe('');
    expect(zeile(OHNE, [[spalte, wert]])).toBe('');
  });

  test('der Sachkosten-Höchstbetrag als Option, wenn alle Stellen die Art OHNE haben', () => {
    const option = [['Sachkosten-Höchstbetrag', 9_700]];
    expect(gesagt(eigenanteile(bereich(OHNE), option))).toBe(
      'Option Sachkosten-Höchstbetrag nicht verwendet: alle Stellen haben die Art OHNE',
    );
    expect(gesagt(eigenanteile(bereich({ ...OHNE, Höchstbetrag: null }, STELLE), option))).toBe('');
  });

  test('Merkmal ohne Baustein, in der Zeile und als Option', () => {
    for (const Merkmal of ['ASSISTENZ', 'PERSONAL'])
      expect(zeile({ ...STELLE, Merkmal })).toBe('Merkmal nicht verwendet: kein Baustein');
    expect(zeile({ ...ohne, Merkmal: 'ASSISTENZ', Baustein: 1 })).not.toContain('Merkmal');
    expect(gesagt(eigenanteile(bereich(STELLE), [['Merkmal', 'ASSISTENZ']]))).toBe(
      'Option Merkmal nicht verwendet: keine Stelle hat einen Baustein',
    );
    const beide = bereich(STELLE, { ...ohne, Höchstbetrag: null, Baustein: 1 });
    expect(gesagt(eigenanteile(beide, [['Merkmal', 'ASSISTENZ']]))).toBe('');
  });
});

describe('PK-12 zwei Optionen in einer Zeile', () => {
  test('sind #WERT! mit dem Strichpunkt', () => {
    const zeile = [['Tarif', 'TVöD', 'Zusatzversorgung', 'RZVK II']];
    for (const ergebnis of [
      eigenanteile(bereich(STELLE), zeile),
      bild('PERSONALKOSTEN', ['9c', 3, 1, ...JAHR, zeile]),
      eigenanteile(bereich(STELLE), [['Tarif', 'TVöD', 'höchstbetrag ', 1]]),
    ])
      expect(ergebnis).toEqual(
        WERT(
          /Zeile 1, Spalte 3: Zwischen zwei Optionen steht ein Strichpunkt, hier steht „.*“ in der Zeile einer/,
        ),
      );
  });

  test('eine Bemerkung daneben ist keine', () => {
    const bemerkt = [
      ['Option', 'Wert', 'Tarif'],
      ['Tarif', 'TVöD', 'Tarif des Kreises'],
    ];
    expect(eigenanteile(bereich(STELLE), bemerkt)).toEqual(eigenanteile(bereich(STELLE)));
  });
});

const K: readonly (readonly [string, unknown])[] = [
  ['Schwerte', 0.39],
  ['Unna', 35],
  ['Fröndenberg', 14],
  ['Holzwickede', 12],
];
const kommunen = (kopf: string, zeilen: readonly (readonly [string, unknown])[]): unknown[][] => [
  ['Kommune', kopf],
  ...zeilen.map((z) => [...z]),
];
const GEMEINSAM = bereich(STELLE);
const haushalt = (k: unknown[][], stellen: unknown[][] = GEMEINSAM, ...optionen: unknown[][]): unknown =>
  bild('HAUSHALT', [stellen, k, ...JAHR, [['Hinweis', true], ...optionen]]);

describe('PR-2 39 % als 0,39 neben 35, 14 und 12', () => {
  const frage =
    /Schlüssel verschiedener Art: 0,39 neben 35\. Mit 39 statt 0,39 ergeben die Schlüssel genau 100\. Bitte/;

  test('ist #WERT!, wo nach den Schlüsseln geteilt wird', () => {
    expect(bild('VERTEILUNG', [100, K.map(([, k]) => [k])])).toEqual(WERT(frage));
    expect(bild('KOSTENTEILUNG', [100, kommunen('Schlüssel', K)])).toEqual(WERT(frage));
    expect(haushalt(kommunen('Schlüssel', K))).toEqual(WERT(frage));
    expect(haushalt(kommunen('Schlüssel', K), bereich({ ...STELLE, Kommune: 'Unna' }))).not.toHaveProperty(
      'code',
    );
  });

  test('andere Mischungen bleiben ein Hinweis', () => {
    for (const schluessel of [
      [0.39, 35, 14],
      [0.5, 40],
      [1, 0.99],
      [0.4, 0.6],
      [50, 50],
    ])
      expect(bild('VERTEILUNG', [100, schluessel.map((k) => [k])])).not.toHaveProperty('code');
    expect(bild('VERTEILUNG', [100, [[0.4], [59], [1]]])).toEqual(WERT(/0,4 neben 59/));
  });
});

describe('PR-1 Schlüssel', () => {
  const ZWEI = [
    ['Schwerte', 60],
    ['Unna', 30],
  ] as const;
  const satz = 'Schlüssel ergeben 90 %, nicht 100 %';

  test('die Überschrift sagt %: auch ganze Zahlen sollen 100 ergeben', () => {
    for (const kopf of ['Schlüssel (%)', 'Schlüssel [v.H.]', 'Anteil (%)']) {
      expect(gesagt(haushalt(kommunen(kopf, ZWEI)))).toBe(satz);
      expect(rechenweg('KOSTENTEILUNG', 100, kommunen(kopf, ZWEI))).toContainEqual([
        'PR-1',
        'Zur Tabelle',
        satz,
        '',
        '',
      ]);
      expect(gesagt(haushalt(kommunen(kopf, [...ZWEI, ['Fröndenberg', 10]])))).toBe('');
    }
    for (const kopf of ['Schlüssel', 'Schlüssel (Einwohner)'])
      expect(gesagt(haushalt(kommunen(kopf, ZWEI)))).toBe('');
  });

  test('wer leer ausgeht, wird in HAUSHALT genannt', () => {
    const ohne = 'ohne Anteil (Schlüssel leer oder 0): Holzwickede';
    const mit = (k: unknown): unknown[][] => kommunen('Schlüssel', [...ZWEI, ['Holzwickede', k]]);
    for (const k of [null, 0, '']) {
      expect(gesagt(haushalt(mit(k)))).toBe(ohne);
      expect(rechenweg('HAUSHALT', GEMEINSAM, mit(k), ...JAHR)).toContainEqual([
        'PR-1',
        'Zur Tabelle',
        ohne,
        '',
        '',
      ]);
    }
    expect(gesagt(haushalt(mit(0), bereich({ ...STELLE, Kommune: 'Unna' })))).toBe('');
    const viele = Array.from({ length: 12 }, (_v, i) => [`K${i}`, 0] as const);
    expect(gesagt(haushalt(kommunen('Schlüssel', [...ZWEI, ...viele])))).toMatch(
      /: K0, .*, K9 und 2 weitere$/,
    );
  });
});

test('TB-3 HAUSHALT teilt in ganzen Cent: andere Schritte sind #WERT!, VERTEILUNG nimmt jeden', () => {
  const k = kommunen('Schlüssel', [['Unna', 1]]);
  for (const schritt of [0.003, 0.015, 0.001])
    expect(haushalt(k, GEMEINSAM, ['Rundung', schritt])).toEqual(
      WERT(/besteht hier aus ganzen Cent\. Bitte 0,01 oder mehr/),
    );
  for (const schritt of [0.01, 0.05, 1, 500])
    expect(haushalt(k, GEMEINSAM, ['Rundung', schritt])).not.toHaveProperty('code');
  expect(bild('VERTEILUNG', [1, [[1]], 0.003])).not.toHaveProperty('code');
});

test('PR-2 VZÄ über 10 nennt auch der Rechenweg von PERSONALKOSTEN', () => {
  const weg = (vzae: number): unknown[][] =>
    rechenweg('PERSONALKOSTEN', '9c', 3, vzae, '01.11.2021', '30.11.2021');
  const satz = ['PR-2', 'VZÄ', '38,5 VZÄ: Wochenstunden? KIM.VZAE rechnet sie um', '', ''];
  expect(weg(38.5)).toContainEqual(satz);
  expect(weg(10).filter(([regel]) => regel === 'PR-2')).toEqual([]);
});

describe('KO-2 letzte Zeilen, die wohl Summen sind', () => {
  const daten = [STELLE, { ...STELLE, Stelle: 'B', VZÄ: 0.5, Höchstbetrag: 60_000 }];
  const summe = { VZÄ: 1.5, Höchstbetrag: 115_000 };

  test.each([
    'Südkreis gesamt',
    'Summe Südkreis',
    'alle',
    'Alle Stellen',
    'Kreisgesamt',
    'Endergebnis',
    'Subtotal',
  ])('„%s“ mit lauter Summen ist #WERT!', (name) => {
    expect(eigenanteile(bereich(...daten, { Stelle: name, ...summe }))).toEqual(
      WERT(
        new RegExp(`Zeile 4 \\(„${name}“\\) ist die Summe der Zeilen darüber\\. Bitte .*Zeile Summe nennen`),
      ),
    );
    expect(eigenanteile(bereich(...daten, { ...STELLE, Stelle: name }))).toHaveLength(5);
  });

  test.each(['Halle', 'Schallenberg', 'Kreis'])('„%s“ ist eine Stelle wie jede andere', (name) => {
    expect(eigenanteile(bereich(...daten, { ...STELLE, Stelle: name, ...summe }))).toHaveLength(5);
  });

  test('ohne Namen unter benannten: gerechnet und genannt', () => {
    const t = eigenanteile(bereich(...daten, { ...STELLE, Stelle: null, VZÄ: 2 }));
    expect(gesagt(t)).toBe('Zeile 4 hat in der Spalte Stelle keinen Namen und wird mitgerechnet');
    const ohneNamen = [...daten, STELLE].map((z) => ({ ...z, Stelle: null, VZÄ: 3 }));
    expect(gesagt(eigenanteile(bereich(...ohneNamen)))).toBe('');
  });

  test('ohne eine Spalte, die Zeilen benennt, nennt der Satz sie', () => {
    const ohne = [1, 2, 3].map((VZÄ) => ({ VZÄ, Art: 'OHNE' }));
    expect(eigenanteile(bereich(...ohne))).toEqual(
      WERT(
        /Zeile 4 ist die Summe der Zeilen darüber\. Bitte .*oder die Spalte Stelle ergänzen und die Zeile dort Summe/,
      ),
    );
  });
});

describe('FE-1 Sätze, die sagen, was wo zu tun ist', () => {
  const feld = (z: Zeile): unknown => eigenanteile(bereich({ ...STELLE, ...z }));

  test('FE-2 der Ort nennt die Zeile mit ihrem Namen und die Spalte mit ihrer Überschrift', () => {
    const zeilen = bereich(
      { Stelle: 'A', EG: '9c', Stufe: 3, VZÄ: 1, 'Fördersatz (%)': 0.8, Art: 'ANTEIL' },
      { Stelle: 'Fallmanagement', EG: '9c', Stufe: 3, VZÄ: 1, 'Fördersatz (%)': 80, Art: 'ANTEIL' },
    );
    expect(eigenanteile(zeilen)).toEqual(
      WERT(/^Argument „stellen“: Zeile 3 \(Fallmanagement\), Spalte Fördersatz \(Quote\): Eine Quote von 80/),
    );
    expect(bild('KOSTENTEILUNG', [1, kommunen('Anteil', [['Unna', -1]])])).toEqual(
      WERT(/Zeile 2 \(Unna\), Spalte Anteil \(Schlüssel\): Der Schlüssel darf nicht negativ/),
    );
  });

  test('LE-2 eine fehlende Angabe ist leer oder 0', () => {
    for (const VZÄ of [0, null])
      expect(feld({ VZÄ })).toEqual(
        WERT(/Spalte VZÄ: Die Angabe ist leer oder 0, und 0 ist hier nicht möglich\. Bitte ausfüllen\.$/),
      );
  });

  test('DA-1 in Spalten, die leer bleiben dürfen', () => {
    for (const spalte of ['Von', 'Bis', 'Seit'])
      expect(feld({ [spalte]: 'unbefristet' })).toEqual(
        WERT(/Text TT\.MM\.JJJJ eingeben oder leer lassen\.$/),
      );
    expect(mitSatz({ ...SATZ, GültigBis: 'unbefristet' })).toEqual(WERT(/oder leer lassen\.$/));
    expect(mitSatz({ ...SATZ, GültigAb: 'immer' })).toEqual(WERT(/Text TT\.MM\.JJJJ eingeben\.$/));
    expect(mitSatz({ ...SATZ, GültigBis: 2021 })).toEqual(WERT(/Bitte den Tag ausschreiben: 31\.12\.2021$/));
    expect(mitSatz({ ...SATZ, GültigAb: 2021 })).toEqual(WERT(/Bitte den Tag ausschreiben: 01\.01\.2021$/));
  });

  test('FS-1 ein unbekanntes Merkmal nennt nur, was eine Stelle haben kann', () => {
    expect(feld({ Merkmal: 'x' })).toEqual(
      WERT(/„x“ ist nicht bekannt\. Möglich sind PERSONAL, ASSISTENZ\.$/),
    );
    expect(feld({ Merkmal: 'SACHKOSTEN' })).toEqual(WERT(/SACHKOSTEN ist kein Merkmal einer Stelle/));
  });

  test('TA-2 Gruppen, die es gibt und die nicht hinterlegt sind', () => {
    for (const gruppe of ['E15Ü', 'E2Ü', 'E13Ü', 'P7', 'S10'])
      expect(bild('ENTGELT', [gruppe, 3, '01.01.2022'])).toEqual(
        NV(/ist im TVöD-VKA nicht hinterlegt\. Vorhanden/),
      );
    expect(bild('ENTGELT', ['E9Ü', 3, '01.01.2022'])).toEqual(
      NV(/gibt es im TVöD-VKA nicht; vorhanden: E9a/),
    );
  });

  test('RU-4 Stufe „3,0“ und Gruppe „5,0“ werden gelesen', () => {
    expect(bild('ENTGELT', ['5,0', '3,0', '01.01.2022'])).toBe(bild('ENTGELT', [5, 3, '01.01.2022']));
    for (const falsch of ['3,5', '3.0', '30,0', '3,'])
      expect(bild('ENTGELT', ['5', falsch, '01.01.2022'])).toEqual(WERT(/Hier wird eine Stufe gebraucht/));
    for (const falsch of ['5,5', '5.0,0'])
      expect(bild('ENTGELT', [falsch, 3, '01.01.2022'])).toEqual(NV(/ist keine Entgeltgruppe/));
  });

  test('TA-4 Stufe 7 gibt es in KIM_Tarif nicht', () => {
    expect(mitEntgelt({ ...ENTGELT, Stufe: 7 })).toEqual(
      WERT(/Spalte Stufe: .* die Zahl 7\. Bitte eine Zahl von 1 bis 6/),
    );
  });

  test('KO-1 ein eigener Baustein behält seine Schreibweise und wird in jeder gefunden', () => {
    const saetze = bereich({ ...SATZ, Baustein: 'Jugendförderung Süd' });
    const satz = (baustein: string, tag: string): unknown =>
      bild('FOERDERSATZ', [baustein, tag, null, saetze]);
    expect(satz('JUGENDFÖRDERUNG  süd', '01.06.2020')).toBe(60_000);
    expect(satz('Jugendförderung Süd', '01.06.2019')).toEqual(
      NV(/^Baustein Jugendförderung Süd, PERSONAL: /),
    );
    expect(satz('Sport', '01.06.2020')).toEqual(NV(/Baustein Sport ist nicht .* 3, Jugendförderung Süd\./));
  });

  test('TB-1 was fehlt, wird genannt; eine Summe gehört nicht zwischen die Stellen', () => {
    expect(feld({ Gruppe: null })).toEqual(
      WERT(/Die Gruppe fehlt\. Bitte die Spalte Gruppe oder die Spalte Kosten gesamt/),
    );
    expect(feld({ Stufe: null })).toEqual(WERT(/Die Stufe fehlt\. Bitte die Spalte Stufe oder/));
    expect(feld({ Gruppe: null, Stufe: null })).toEqual(WERT(/Gruppe und Stufe fehlen\. Bitte die Spalten/));
    for (const Stelle of ['Zwischensumme', 'Summe KIM', 'KIM gesamt'])
      expect(feld({ Stelle, Gruppe: null })).toEqual(WERT(/Summen gehören nicht zwischen die Stellen/));
    expect(feld({ Stelle: 'Gesamtsteuerung', Gruppe: null })).toEqual(WERT(/Die Gruppe fehlt/));
  });

  test('FE-2 ohne Überschriften, und ein Name, den die Mappe nicht kennt', () => {
    expect(eigenanteile([['Fallmanagement', '9c', 3, 1]])).toEqual(
      WERT(
        /Bei einer Tabelle: KIM_Stellen\[\[#Kopfzeilen\];\[#Daten\]\]; bei einem Bereich die Überschriften mitmarkieren/,
      ),
    );
    expect(bild('KOSTENTEILUNG', [1, [['Unna', 1]]])).toEqual(
      WERT(/KIM_Kommunen\[\[#Kopfzeilen\];\[#Daten\]\]/),
    );
    const unbekannt = WERT(
      /: #NAME\?\. Diesen Namen kennt die Mappe nicht: Die Tabelle ist noch nicht angelegt/,
    );
    for (const wert of [{ code: '#NAME?' }, [[{ code: '#NAME?' }]]]) {
      expect(eigenanteile(wert)).toEqual(unbekannt);
      expect(eigenanteile(bereich(STELLE), wert)).toEqual(unbekannt);
      expect(bild('VERTEILUNG', [1, wert])).toEqual(unbekannt);
      expect(bild('MONATE', [wert, '31.12.2022'])).toEqual(unbekannt);
    }
  });
});
