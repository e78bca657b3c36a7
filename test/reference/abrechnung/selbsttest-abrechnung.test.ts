import { alsBruch, alsText } from '../bruch';
import { Personalkosten } from '../personalkosten';
import { DATEN } from '../vergleich';
import { spalte } from './ausgabe';
import { Istrechnung, type Abgerechnet, type Istfall, type Istzeile } from './istrechnung';
import { spitzabrechnung } from './spitzabrechnung';
import { formular, stellenansicht } from './verwendungsnachweis';

const z = alsBruch;
const FALL: Istfall = { von: '2022-01-01', bis: '2022-12-31', mitIstDrittmittel: false };

const abgerechnet = (stellen: readonly Istzeile[], fall: Partial<Istfall> = {}): Abgerechnet[] =>
  new Istrechnung(DATEN, new Personalkosten(DATEN), { ...FALL, ...fall }).alle(stellen);

const texte = (stelle: Istzeile, fall: Partial<Istfall> = {}): string[] => {
  const [p] = abgerechnet([stelle], fall);
  return [p?.plan.foerderung ?? z(-1), p?.foerderung ?? z(-1)].map((b) => alsText(b));
};

const SUEDKREIS: Istzeile[] = [
  { vzae: z(1), kostenGesamt: z(75_000), hoechstbetrag: z(55_000), istKosten: z('74812.4') },
  { vzae: z(1), kostenGesamt: z(75_000), hoechstbetrag: z(55_000), istKosten: z('56310.25'), vakanz: z(3) },
  { vzae: z('0.5'), kostenGesamt: z(37_500), hoechstbetrag: z(55_000), istKosten: z(38_145) },
];
const KOMMUNEN = (
  [
    ['Schwerte', 39, 19_500],
    ['Unna', 35, 17_500],
    ['Fröndenberg', 14, 7000],
    ['Holzwickede', 12, 6000],
  ] as const
).map(([name, schluessel, abschlag]) => ({ name, schluessel: z(schluessel), abschlag: z(abschlag) }));

test('SP-2 to SP-4 Südkreis 2022', () => {
  const posten = abgerechnet(SUEDKREIS);
  expect(posten.map((p) => alsText(p.foerderung))).toEqual(['55000.00', '41250.00', '27500.00']);
  expect(posten.map((p) => alsText(p.eigenanteil))).toEqual(['19812.40', '15060.25', '10645.00']);
  const ausgabe = spitzabrechnung(posten, KOMMUNEN);
  expect(spalte(ausgabe, 'Ist')).toEqual(['17751.88', '15931.18', '6372.47', '5462.12', '45517.65']);
  expect(spalte(ausgabe, 'Erstattung')).toEqual(['1748.12', '1568.82', '627.53', '537.88', '4482.35']);
  expect(spalte(ausgabe, 'Plan').at(-1)).toBe('50000.00');
});

test('SP-2 Bayern: 3.4 vacant months, VOLL', () => {
  const stelle: Istzeile = {
    vzae: z('0.5'),
    kostenGesamt: z(30_000),
    hoechstbetrag: z(19_700),
    art: 'FESTBETRAG',
    istKosten: z(25_000),
    vakanz: z('3.4'),
  };
  expect(texte(stelle, { vakanzmethode: 'VOLL' })).toEqual(['9850.00', '7387.50']);
  expect(texte(stelle, { vakanzmethode: 'KEINE' })[1]).toBe('9850.00');
  expect(() => texte({ ...stelle, vakanz: z('12.1') })).toThrow('Vakanz');
});

test('SP-2 without Ist: plan by months, a post vacant all year is 0', () => {
  const stelle = { vzae: z(1), kostenGesamt: z(60_000), hoechstbetrag: z(55_000) };
  const [halb] = abgerechnet([{ ...stelle, vakanz: z(6) }]);
  expect([halb?.kosten, halb?.foerderung].map((b) => alsText(b ?? z(-1)))).toEqual(['30000.00', '27500.00']);
  const [leer] = abgerechnet([{ ...stelle, vakanz: z(12) }]);
  expect([leer?.kosten, leer?.eigenanteil].map((b) => alsText(b ?? z(-1)))).toEqual(['0.00', '0.00']);
});

test('SP-3 ANTEIL, FEHLBEDARF, FESTBETRAG, PAUSCHALE, VOLL', () => {
  const mit = { mitIstDrittmittel: true };
  const anteil: Istzeile = {
    vzae: z(1),
    kostenGesamt: z(100_000),
    art: 'ANTEIL',
    quote: z('0.8'),
    drittmittel: z(10_000),
    istKosten: z(92_000),
    istDrittmittel: z(14_000),
  };
  expect(texte(anteil, mit)).toEqual(['80000.00', '70400.00']);
  const fehlbedarf: Istzeile = {
    vzae: z(1),
    kostenGesamt: z(100_000),
    art: 'FEHLBEDARF',
    drittmittel: z(15_000),
    eigenmittel: z(20_000),
    istKosten: z(92_000),
    istDrittmittel: z(18_000),
  };
  expect(texte(fehlbedarf, mit)).toEqual(['65000.00', '54000.00']);
  const fest = (art: 'FESTBETRAG' | 'PAUSCHALE', hoechstbetrag: number, ist: string): string[] =>
    texte({ vzae: z(1), kostenGesamt: z(60_000), art, hoechstbetrag: z(hoechstbetrag), istKosten: z(ist) });
  expect(fest('FESTBETRAG', 16_700, '15900.25')).toEqual(['16700.00', '15900.25']);
  expect(fest('PAUSCHALE', 57_000, '48750.3')).toEqual(['57000.00', '48750.30']);
  const voll: Istzeile = {
    vzae: z(1),
    kostenGesamt: z(80_000),
    art: 'VOLL',
    drittmittel: z(8000),
    istKosten: z(83_000),
  };
  expect(texte(voll)).toEqual(['72000.00', '72000.00']);
});

test('SP-2, SP-3 Sachkosten: Lünen, one month vacant; GESAMT', () => {
  const luenen: Istzeile = {
    vzae: z(1),
    kostenGesamt: z(70_000),
    hoechstbetrag: z(55_000),
    sachkostenJeVzae: z(9700),
    sachkostenHoechstbetrag: z(9700),
    istKosten: z('60500.75'),
    istSachkosten: z('6120.4'),
    vakanz: z(1),
  };
  expect(texte(luenen)).toEqual(['64700.00', '56537.07']);
  const gesamt: Istzeile = {
    vzae: z(1),
    kostenGesamt: z(60_000),
    hoechstbetrag: z(57_000),
    istKosten: z(45_000),
    istSachkosten: z('8800.5'),
  };
  expect(texte(gesamt, { kostenbasis: 'GESAMT' })[1]).toBe('53800.50');
});

test('SP-2 Höchstbetrag gesamt is not cut: 210,000 for 36 months, 4 vacant', () => {
  const stelle: Istzeile = {
    vzae: z(1),
    kostenGesamt: z(72_000),
    art: 'VOLL',
    hoechstbetragGesamt: z(210_000),
    istKosten: z('205500.5'),
    vakanz: z(4),
  };
  expect(texte(stelle, { von: '2022-03-01', bis: '2025-02-28' })).toEqual(['210000.00', '205500.50']);
  const ohne = { ...stelle, hoechstbetragGesamt: undefined };
  expect(() => texte(ohne, { von: '2022-03-01', bis: '2025-02-28' })).toThrow('je Jahr');
});

test('VN-1 to VN-3 Südkreis, 137,500 paid out', () => {
  const posten = abgerechnet(
    SUEDKREIS.map((s, i) => ({ ...s, ausgezahlt: z([55_000, 55_000, 27_500][i] ?? 0) })),
  );
  const ausgabe = formular(posten);
  const wert = (abschnitt: string, position: string, kopf: string): string =>
    spalte(ausgabe, kopf)[
      spalte(ausgabe, 'Position').findIndex(
        (p, i) => p === position && spalte(ausgabe, 'Abschnitt')[i] === abschnitt,
      )
    ] ?? '';
  expect(wert('Einnahmen', 'Zuwendung des Landes', 'Lt. Bescheid')).toBe('137500.00');
  expect(wert('Einnahmen', 'Zuwendung des Landes', 'Lt. Abrechnung')).toBe('123750.00');
  expect(wert('Ergebnis', 'Mögliche Erstattung', 'Lt. Abrechnung')).toBe('13750.00');
  expect(wert('Ausgaben', 'Insgesamt', 'Lt. Abrechnung')).toBe('169267.65');
  expect(spalte(stellenansicht(posten), 'Mögliche Erstattung')).toEqual([
    '0.00',
    '13750.00',
    '0.00',
    '13750.00',
  ]);
});
