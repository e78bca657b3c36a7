import { EINGABE } from '../../src/core/meldungen/eingabe';
import { FEHLER } from '../../src/core/meldungen/fehler';
import { MELDUNG } from '../../src/eingabe/meldungen';
import { fehler, roh } from './aufruf';
import { DIV0FAELLE, NVFAELLE, WERTFAELLE, type Meldungsfall } from './meldungsfaelle';
import { fehlermangel } from './zellpruefung';

/** Parts of other sentences, and what no input may lead to. */
const OHNE_FALL = ['bekannt', 'unerwartet'];

/** Is it the sentence of this name? Of those that repeat input only the place is checked. */
const passt = (schluessel: string, text: string): boolean =>
  [MELDUNG, FEHLER, EINGABE]
    .flatMap((katalog) => Object.entries(katalog).filter(([k]) => k === schluessel))
    .some(([, satz]) => typeof satz !== 'string' || text.includes(satz));

function geworfen(id: string, args: readonly unknown[]): unknown {
  try {
    roh(id, ...args);
  } catch (f) {
    return f;
  }
  return null;
}

describe.each([
  ['#VALUE!', WERTFAELLE],
  ['#N/A', NVFAELLE],
  ['#DIV/0!', DIV0FAELLE],
] as const)('FE-1 %s', (code, faelle: readonly Meldungsfall[]) => {
  test.each(faelle)('%s in %s', (schluessel, id, args, ort) => {
    const bild = fehler(id, ...args);
    expect(bild.code).toBe(code);
    expect(bild.text).toMatch(ort);
    if (code !== '#DIV/0!') expect(passt(schluessel, bild.text)).toBe(true);
    expect(fehlermangel(geworfen(id, args), ort)).toBeNull();
  });
});

test('FE-1 zu jedem Satz der Kataloge gibt es hier einen Fall', () => {
  const belegt = [...WERTFAELLE, ...NVFAELLE, ...DIV0FAELLE].map(([schluessel]) => schluessel);
  const alle = [MELDUNG, FEHLER, EINGABE]
    .flatMap((katalog) => Object.keys(katalog))
    .filter((k) => !OHNE_FALL.includes(k));
  expect(alle.filter((k) => !belegt.includes(k))).toEqual([]);
});
