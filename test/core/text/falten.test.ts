import { gefaltet, istSichtbar, nachZeichen, ohneUnsichtbares } from '../../../src/core/text/falten';

test.each([
  ['Höchstbetrag', 'HOECHSTBETRAG'],
  ['HOECHSTBETRAG', 'HOECHSTBETRAG'],
  ['höchst-betrag', 'HOECHSTBETRAG'],
  ['GRÖSSTER_REST', 'GROESSTERREST'],
  ['größter rest', 'GROESSTERREST'],
  ['GRÖẞTER REST', 'GROESSTERREST'],
  ['Sachkosten je VZÄ', 'SACHKOSTENJEVZAE'],
  ['sachkosten_je_VZAE', 'SACHKOSTENJEVZAE'],
  ['TVöD-VKA', 'TVOEDVKA'],
  ['JSZ-Stichtag', 'JSZSTICHTAG'],
  ['  Gültig\tAb\u00a0', 'GUELTIGAB'],
  ['Ho\u0308chstbetrag', 'HOECHSTBETRAG'],
  ['Sachkosten\u2011Höchstbetrag', 'SACHKOSTENHOECHSTBETRAG'],
  ['Sach\u00adkosten\u2010Höchstbetrag', 'SACHKOSTENHOECHSTBETRAG'],
  ['Sachkosten\u2013Höchstbetrag', 'SACHKOSTENHOECHSTBETRAG'],
  ['Kom\u200bmune\ufeff', 'KOMMUNE'],
  ['\u200eUnna\u2060', 'UNNA'],
  ['Ho\u00ad\u0308chstbetrag', 'HOECHSTBETRAG'],
  ['', ''],
])('KO-1 „%s“ zählt als %s', (text, gleich) => {
  expect(gefaltet(text)).toBe(gleich);
});

test('KO-1 was niemand sieht, gehört nicht zum Text; Zwischenräume schon', () => {
  expect(ohneUnsichtbares('Kreis\u00ad stadt \u200bUnna\ufeff')).toBe('Kreis stadt Unna');
  expect(ohneUnsichtbares('Fro\u0308ndenberg')).toBe('Fröndenberg');
  for (const leer of ['', ' ', '\t\n', '\u00a0', '\u00ad\u200b \u2060'])
    expect(istSichtbar(leer)).toBe(false);
  for (const text of ['0', '.', ' x ', '\0']) expect(istSichtbar(text)).toBe(true);
});

test('KO-1 geordnet wird nach Zeichen: gleiche Namen stehen beieinander, in welcher Sprache auch immer', () => {
  const namen = ['KLIMA', 'KLI\u00adMA', 'KLIMA', 'Ä', 'Z', 'a', ''];
  expect([...namen].sort(nachZeichen)).toEqual(['', 'KLIMA', 'KLIMA', 'KLI\u00adMA', 'Z', 'a', 'Ä']);
});
