import type { Stellenzeile, Tabellenfall } from './abschnitte';
import { alsBruch, alsText, gleich, minus, plus, type Bruch, type Eingabe } from './bruch';
import { ladeDaten } from './laden';
import { haushalt, haushaltssumme } from './haushalt';
import { Personalkosten } from './personalkosten';
import { Stellentabelle, addiere, type Betraege } from './tabellen';
import { verteilung, type Restregel } from './verteilung';

const DATEN = ladeDaten();
const PERSONAL = new Personalkosten(DATEN);
const z = alsBruch;

const verteilt = (
  betrag: Eingabe,
  schluessel: readonly Eingabe[],
  rundung: Eingabe = '0.01',
  regel?: Restregel,
): string[] => verteilung(z(betrag), schluessel.map(z), z(rundung), regel).map((a) => alsText(a));

/** The posts of the Südkreis agreement; 9,700 EUR per workplace is the concept's assumption. */
const FALL: Stellenzeile = {
  gruppe: 'E9c',
  stufe: 3,
  vzae: z('2.5'),
  hoechstbetrag: z('55000'),
  sachkostenJeVzae: z('9700'),
};
const SUEDKREIS = ['39', '35', '14', '12'];

const tabelle = (von: string, bis: string, rest: Partial<Tabellenfall> = {}): Stellentabelle =>
  new Stellentabelle(DATEN, PERSONAL, { von, bis, ...rest });

const zeile = (
  von: string,
  bis: string,
  stelle: Stellenzeile = FALL,
  rest: Partial<Tabellenfall> = {},
): Betraege => tabelle(von, bis, rest).zeile(stelle);

const text = (b: Betraege): Record<string, string> =>
  Object.fromEntries((Object.entries(b) as [string, Bruch][]).map(([name, wert]) => [name, alsText(wert)]));

function invariante(b: Betraege): void {
  const links = minus(plus(b.foerderung, b.drittmittel, b.eigenanteil), b.ueberdeckung);
  expect(gleich(links, plus(b.kosten, b.sachkosten))).toBe(true);
}

describe('distribution by key', () => {
  test('VT-2 50,098.41 by 39/35/14/12, to the cent and in steps of 500', () => {
    expect(verteilt('50098.41', SUEDKREIS)).toEqual(['19538.38', '17534.44', '7013.78', '6011.81']);
    expect(verteilt('50098.41', SUEDKREIS, '500')).toEqual(['19500.00', '17500.00', '7000.00', '6000.00']);
  });

  test('VT-2 the small examples', () => {
    expect(verteilt('10', ['62', '37'])).toEqual(['6.26', '3.74']);
    expect(verteilt('0.11', ['26', '25', '49'])).toEqual(['0.03', '0.03', '0.05']);
    expect(verteilt('100', ['1', '1', '1'])).toEqual(['33.34', '33.33', '33.33']);
  });

  test('VT-3 the difference goes to the first, last or largest party with a key', () => {
    expect(verteilt('100', ['0', '1', '1', '1', '0'], '0.01', 'ERSTE')).toEqual([
      '0.00',
      '33.34',
      '33.33',
      '33.33',
      '0.00',
    ]);
    expect(verteilt('100', ['0', '1', '1', '1', '0'], '0.01', 'LETZTE')).toEqual([
      '0.00',
      '33.33',
      '33.33',
      '33.34',
      '0.00',
    ]);
    expect(verteilt('100', ['3', '4', '4'], '1', 'GRÖSSTER_ANTEIL')).toEqual(['27.00', '37.00', '36.00']);
    expect(() => verteilt('0.02', ['1', '1', '1', '1'], '0.01', 'ERSTE')).toThrow('GRÖSSTER_REST');
  });

  test('VT-1 and VT-5 odd steps and negative amounts', () => {
    expect(verteilt('-100', ['1', '1', '1'])).toEqual(['-33.34', '-33.33', '-33.33']);
    expect(verteilt('1', ['1', '1'], '0.3')).toEqual(['0.60', '0.30']);
  });
});

describe('the case of Drucksache 156/21', () => {
  test('TB-1 a full year on the table of 2022 leaves 50,098.41', () => {
    const ergebnis = text(zeile('2022-04-01', '2023-03-31'));
    expect(ergebnis).toEqual({
      kosten: '163348.41',
      sachkosten: '24250.00',
      drittmittel: '0.00',
      foerderung: '137500.00',
      rueckzahlung: '0.00',
      ueberdeckung: '0.00',
      eigenanteil: '50098.41',
    });
    expect(verteilt('50098.41', SUEDKREIS, '500')).toEqual(['19500.00', '17500.00', '7000.00', '6000.00']);
  });

  test('TB-5 the term settled per year: 9,995.76 + 49,333.02 = 59,328.78', () => {
    const jahre = tabelle('2021-10-15', '2022-12-31').jahre(FALL);
    expect([...jahre].map(([jahr, b]) => [jahr, alsText(b.eigenanteil)])).toEqual([
      [2021, '9995.76'],
      [2022, '49333.02'],
    ]);
    expect(alsText(zeile('2021-10-15', '2022-12-31').eigenanteil)).toBe('59328.78');
    expect(alsText(zeile('2022-01-01', '2022-12-31').eigenanteil)).toBe('49333.02');
  });

  test('TB-5 a Baustein gives the ceiling month by month and the Art of its rate', () => {
    const mitBaustein = { ...FALL, hoechstbetrag: undefined, baustein: '2' };
    expect(text(zeile('2021-10-15', '2022-12-31', mitBaustein))).toEqual(
      text(zeile('2021-10-15', '2022-12-31')),
    );
    const billig = { ...mitBaustein, vzae: z('1'), kostenGesamt: z('50000'), sachkostenJeVzae: undefined };
    const pauschale = zeile('2023-01-01', '2023-12-31', billig);
    expect(
      [pauschale.foerderung, pauschale.ueberdeckung, pauschale.eigenanteil].map((b) => alsText(b)),
    ).toEqual(['57000.00', '7000.00', '0.00']);
    invariante(pauschale);
  });

  test('TB-5 LAUFZEIT: 210,000 for 36 months as one ceiling', () => {
    const stelle = {
      vzae: z('1'),
      kostenGesamt: z('72000'),
      hoechstbetrag: z('70000'),
      art: 'VOLL',
    } as const;
    const laufzeit = { abrechnung: 'LAUFZEIT' } as const;
    const ergebnis = zeile('2022-03-01', '2025-02-28', stelle, laufzeit);
    expect([ergebnis.kosten, ergebnis.foerderung].map((b) => alsText(b))).toEqual(['216000.00', '210000.00']);
    invariante(ergebnis);
  });

  test('TB-1 Kostenbasis GESAMT lets one ceiling cover both kinds of cost', () => {
    const stelle = {
      vzae: z('1'),
      kostenGesamt: z('50000'),
      sachkostenJeVzae: z('9700'),
      hoechstbetrag: z('55000'),
    };
    const je = (kostenbasis: 'PERSONAL' | 'GESAMT'): string =>
      alsText(zeile('2022-01-01', '2022-12-31', stelle, { kostenbasis }).foerderung);
    expect([je('PERSONAL'), je('GESAMT')]).toEqual(['50000.00', '55000.00']);
  });

  test('EA-2 a cheap post fills the gap of a dear one only in a pool', () => {
    const [billig, teuer] = ['50000', '60000'].map((kosten) => ({
      vzae: z('1'),
      kostenGesamt: z(kosten),
      hoechstbetrag: z('55000'),
    })) as [Stellenzeile, Stellenzeile];
    const jahr = tabelle('2022-01-01', '2022-12-31');
    expect(alsText(addiere([billig, teuer].map((s) => jahr.zeile(s))).eigenanteil)).toBe('5000.00');
    expect(alsText(jahr.pool([billig, teuer]).get(2022)?.eigenanteil ?? z('-1'))).toBe('0.00');
  });

  test('TB-3 budget: years and towns add up to the own share of the term', () => {
    const namen = ['Schwerte', 'Unna', 'Fröndenberg', 'Holzwickede'];
    const kommunen = namen.map((name, i) => ({ name, schluessel: z(SUEDKREIS[i] ?? '0') }));
    const plan = haushalt(tabelle('2021-10-15', '2022-12-31'), [FALL], kommunen);
    const summen = [...plan.values()].map((zeilen) => alsText(haushaltssumme(zeilen.kommunen).eigenanteil));
    expect(summen).toEqual(['9995.76', '49333.02']);
    expect((plan.get(2022)?.kommunen ?? []).map((k) => alsText(k.eigenanteil))).toEqual(
      verteilt('49333.02', SUEDKREIS),
    );
  });
});
