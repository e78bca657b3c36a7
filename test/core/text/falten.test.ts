import { gefaltet } from '../../../src/core/text/falten';

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
  ['', ''],
])('KO-1 „%s“ zählt als %s', (text, gleich) => {
  expect(gefaltet(text)).toBe(gleich);
});
