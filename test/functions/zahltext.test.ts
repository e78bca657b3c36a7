import { fehler, rechenweg, tabelle, type Zellwert } from './aufruf';
import { anfang, bereich, bild, eigenanteile, JAHR, mit, STELLE, WERT, type Zeile } from './bauen';
import { GUELTIG } from './gueltig';
import { plaetze } from './stellen';

/** RU-4: a number stored as text, in the notations that leave one meaning. */
const alsText = (zahl: number): string[] => {
  const komma = String(zahl).replace('.', ',');
  const gegliedert = new Intl.NumberFormat('de-DE', { minimumFractionDigits: 2, maximumFractionDigits: 9 });
  const prozent = String(Number((zahl * 100).toPrecision(12))).replace('.', ',');
  return [komma, `+${komma}`, gegliedert.format(zahl), `${gegliedert.format(zahl)} €`, `${prozent} %`];
};

const ZAHLEN = plaetze(
  ...['kosten', 'hoechstbetrag', 'drittmittel', 'eigenmittel', 'betrag', 'wochenstunden', 'vollzeit'],
  ...['vzae', 'monate', 'quote', 'rundung'],
);

describe.each(ZAHLEN)('RU-4 $id, „$name“', ({ id, i, name }) => {
  test('eine Zahl, die als Text dasteht, ist dieselbe Zahl', () => {
    const zahl = Number((GUELTIG[id] ?? [])[i]);
    expect(zahl).toBeGreaterThan(0);
    const gewollt = bild(id, mit(id, { [i]: zahl }));
    for (const text of alsText(zahl)) expect(bild(id, mit(id, { [i]: text }))).toEqual(gewollt);
    expect(bild(id, mit(id, { [i]: [[`\u00a0${zahl}`.replace('.', ',')]] }))).toEqual(gewollt);
  });

  test('1.234 und andere Schreibweisen sind #WERT!', () => {
    expect(bild(id, mit(id, { [i]: '1.234' }))).toEqual(
      WERT(
        new RegExp(
          `${anfang(name)}„1.234“ steht als Text in der Zelle und kann zweierlei heißen: 1234 oder 1,234. Bitte als Zahl eingeben.$`,
        ),
      ),
    );
    expect(bild(id, mit(id, { [i]: '0.5' }))).toEqual(
      WERT(
        new RegExp(
          `${anfang(name)}„0.5“ steht als Text in der Zelle und ist nicht eindeutig zu lesen. Bitte`,
        ),
      ),
    );
  });
});

const VOLL: Zeile = {
  ...STELLE,
  ...{ 'Sachkosten je VZÄ': 9_700.5, 'Sachkosten-Höchstbetrag': 5_000, Art: 'ANTEIL', Quote: 0.8 },
  ...{ Drittmittel: 1_000.25, Eigenmittel: 1_000, VZÄ: 2.5, Stufe: 3 },
};
const ZAHLSPALTEN = Object.keys(VOLL).filter((s) => typeof VOLL[s] === 'number' && s !== 'Stufe');

describe('RU-4 Spalten und Optionen', () => {
  test.each(ZAHLSPALTEN)('Spalte %s', (spalte) => {
    const gewollt = eigenanteile(bereich(VOLL));
    expect(gewollt).not.toHaveProperty('code');
    for (const text of alsText(Number(VOLL[spalte])))
      expect(eigenanteile(bereich({ ...VOLL, [spalte]: text }))).toEqual(gewollt);
    expect(eigenanteile(bereich({ ...VOLL, [spalte]: '57.000' }))).toEqual(
      WERT(
        new RegExp(
          `^Argument „stellen“: Zeile 2 \\(A\\), Spalte ${spalte}: „57.000“ steht als Text in der Zelle`,
        ),
      ),
    );
  });

  test('Spalte Kosten gesamt', () => {
    const kosten = (wert: unknown): unknown => eigenanteile(bereich({ ...STELLE, 'Kosten gesamt': wert }));
    expect(kosten('60.000,00 EUR')).toEqual(kosten(60_000));
  });

  test.each([
    ['Umlage', 0.05],
    ['Zulage', 180],
    ['Drittmittel', 1_000],
    ['VZÄ', 0.5],
    ['Quote', 0.5],
  ])('Option %s', (name, zahl) => {
    const rufe = (wert: unknown): unknown =>
      eigenanteile(
        bereich({ Stelle: 'A', Gruppe: '9c', Stufe: 3, Höchstbetrag: 55_000 }),
        [
          ['VZÄ', 1],
          ['Art', 'ANTEIL'],
          ['Quote', 0.8],
          [name, wert],
        ].filter(([n], i) => n !== name || i === 3),
      );
    expect(rufe(zahl)).not.toHaveProperty('code');
    for (const text of alsText(zahl)) expect(rufe(text)).toEqual(rufe(zahl));
  });
});

test('RU-4 Schlüssel: in VERTEILUNG, in KOSTENTEILUNG und in HAUSHALT', () => {
  expect(tabelle('VERTEILUNG', 100, [['39,0'], ['35'], [14], ['11 %']])).toEqual(
    tabelle('VERTEILUNG', 100, [[39], [35], [14], [0.11]]),
  );
  const kommunen = (a: unknown): unknown[][] =>
    bereich({ Kommune: 'A', Schlüssel: a }, { Kommune: 'B', Schlüssel: 1 });
  expect(tabelle('KOSTENTEILUNG', 100, kommunen('2,5'))).toEqual(
    tabelle('KOSTENTEILUNG', 100, kommunen(2.5)),
  );
  const haushalt = (a: unknown): unknown => bild('HAUSHALT', [bereich(STELLE), kommunen(a), ...JAHR]);
  expect(haushalt('2,5')).toEqual(haushalt(2.5));
});

describe('RU-4 eigene Tabellen', () => {
  const tarif = (Betrag: unknown): unknown =>
    bild('ENTGELT', [
      '9c',
      3,
      '01.02.2022',
      null,
      bereich({ GültigAb: '01.01.2022', Gruppe: '9c', Stufe: 3, Betrag }),
    ]);
  const satz = (Betrag: unknown): unknown =>
    bild('FOERDERSATZ', [
      'x',
      '01.06.2022',
      null,
      bereich({ Baustein: 'x', GültigAb: '01.01.2022', Betrag }),
    ]);
  const parameter = (Wert: unknown): unknown =>
    bild('PERSONALKOSTEN', [
      ...['9c', 3, 1, ...JAHR, null, null],
      bereich({ Parameter: 'U2', GültigAb: '01.01.2022', GültigBis: '31.12.2022', Wert }),
    ]);

  test('Betrag und Wert', () => {
    expect(tarif('4.000,50')).toBe(4_000.5);
    expect(satz('60000 €')).toBe(60_000);
    expect(parameter('0,7 %')).toBe(parameter(0.007));
    for (const rufe of [tarif, satz, parameter])
      expect(rufe('1.234')).toEqual(WERT(/„1.234“ steht als Text in der Zelle und kann zweierlei heißen/));
  });
});

test('RU-4 wo Text gemeint ist, bleibt Text: Stelle, Kommune, Baustein, Quelle', () => {
  const t = eigenanteile(bereich({ ...STELLE, Stelle: '1.234', Kommune: '80 %' })) as Zellwert[][];
  expect(t[1]?.slice(0, 2)).toEqual(['1.234', '80 %']);
  const saetze = bereich({ Baustein: '1,50', GültigAb: '01.01.2022', Betrag: 7 });
  expect(bild('FOERDERSATZ', ['1,50', '01.06.2022', null, saetze])).toBe(7);
});

test('RU-4 der Rechenweg zeigt die Zahlen, die gelesen wurden', () => {
  const text = rechenweg('FOERDERUNG', '60.000,00', '2,5', '55000 €', '12', 'ANTEIL', '80 %');
  expect(text).toEqual(rechenweg('FOERDERUNG', 60_000, 2.5, 55_000, 12, 'ANTEIL', 0.8));
  expect(text.map((z) => String(z[2])).join('\n')).toMatch(/55\.000,00 × 2,5[^]*80 % × 60\.000,00/);
});

test('RU-4 ein Datum wird nicht aus Text errechnet: 44562 als Text ist #WERT!', () => {
  expect(fehler('MONATE', '44562', '31.12.2022').text).toMatch(/gefunden wurde der Text „44562“/);
});
