import { eigenanteilVon, KOPF } from './kleinetabelle';

describe('KO-1 and KO-3 headings', () => {
  const zeile = (weitere: readonly unknown[] = []): unknown[] => ['S', 1, 60_000, 55_000, ...weitere];
  const mit = (koepfe: readonly unknown[], ...werte: readonly unknown[]): string =>
    eigenanteilVon([[...KOPF, ...koepfe], zeile(werte)]);
  const ohne = (fehlend: string, ersatz: string): string =>
    eigenanteilVon([KOPF.map((k) => (k === fehlend ? ersatz : k)), zeile()]);
  const NORMAL = '5000';

  test.each([
    ['Höchstbetrag', 'Höchstbetrag (T€)'],
    ['VZÄ', 'VZÄ (Std.)'],
    ['Kosten gesamt', 'Kosten gesamt (Monat)'],
    ['Höchstbetrag', 'Höchstbetag'],
    ['Höchstbetrag', 'Höchstbetrag gesamt je Jahr'],
    ['Höchstbetrag', 'Höchstbetrag (Plan)'],
    ['VZÄ', 'VZÄ (%)'],
    ['VZÄ', 'Wochenstunden'],
    ['Kosten gesamt', 'Kosten'],
    ['Kosten gesamt', 'Personalkosten'],
    ['Höchstbetrag', ''],
  ])('instead of %s: „%s“ is asked about', (fehlend, ersatz) => {
    expect(ohne(fehlend, ersatz)).toBe('WERT');
  });

  test.each([
    'Sachkosten',
    'Drittmitel',
    'Drittmittel (T€)',
    'Drittmittel (%)',
    'Quote (€)',
    'Eigenmitel',
    '',
  ])('a filled column „%s“ beside the others is asked about', (kopf) => {
    expect(mit([kopf], 4000)).toBe('WERT');
  });

  test.each([
    ['Höchstbetrag (T€)'],
    ['VZÄ (Std.)'],
    ['Höchstbetag'],
    ['Kostenstelle'],
    ['Stellennummer'],
    ['Amt'],
    ['Ort'],
    ['Zeit'],
    ['davon Kreis'],
    ['Kosten Bemerkung'],
  ])('„%s“ beside the proper columns is the user’s own', (kopf) => {
    expect(mit([kopf], 4000)).toBe(NORMAL);
  });

  test('two words for one column are refused, unless the proper one is there', () => {
    expect(mit(['Förderquote', 'Fördersatz', 'Art'], 0.5, 0.5, 'ANTEIL')).toBe('WERT');
    expect(mit(['Förderquote', 'Fördersatz', 'Art', 'Quote'], 0.5, 0.5, 'ANTEIL', 0.9)).toBe('6000');
    expect(mit(['Drittmittel:', 'Drittmittel (EUR)'], 1000, 2000)).toBe('WERT');
    expect(mit(['Drittmittel', 'Drittmittel (EUR)'], 10_000, 20_000)).toBe('0');
  });

  test('a Quote without any Art is refused', () => {
    expect(mit(['Quote'], 0.5)).toBe('WERT');
    expect(mit(['Quote'], 0)).toBe(NORMAL);
    expect(mit(['Quote', 'Art'], 0.5, 'Anteilsfinanzierung')).toBe('30000');
    expect(eigenanteilVon([[...KOPF, 'Quote'], zeile([0.5])], [['Art', 'ANTEIL']])).toBe('30000');
  });
});
