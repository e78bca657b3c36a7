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
  ['Ho\u0308chstbetrag', 'HOECHSTBETRAG'],
  ['Sachkosten\u2011Höchstbetrag', 'SACHKOSTENHOECHSTBETRAG'],
  ['Sach\u00adkosten\u2010Höchstbetrag', 'SACHKOSTENHOECHSTBETRAG'],
  ['', ''],
])('KO-1 „%s“ zählt als %s', (text, gleich) => {
  expect(gefaltet(text)).toBe(gleich);
});
