import { EXAMPLE_AGREEMENTS } from '../../scripts/start/examples';
import { RELEASED } from '../../scripts/mappen/agreements';
import type { OfficeSession } from '../../dev/excel/node/office-session';
import { planVon } from '../../src/vereinbarung/plan';
import type { Vereinbarung } from '../../src/vereinbarung/form';
import { oeffneMappe, schliesseMappe, schreibe } from './arbeitsmappe';
import { SUEDKREIS } from './suedkreis';

let session: OfficeSession;
afterEach(() => schliesseMappe(session));

/** Points of a line, and how many characters of prose it holds in the column of the text. */
const PUNKTE = 15;
const BREITE = 52;
/** Excel makes no row higher. */
const HOECHSTENS = 409;

/** Lines that Excel makes of a text: it breaks between words. */
function umbrochen(text: string): number {
  return text
    .split('\n')
    .map((absatz) => {
      let [zeilen, stand] = [1, 0];
      for (const wort of absatz.split(' ')) {
        if (stand > 0 && stand + 1 + wort.length > BREITE) [zeilen, stand] = [zeilen + 1, wort.length];
        else stand += (stand > 0 ? 1 : 0) + wort.length;
      }
      return zeilen;
    })
    .reduce((summe, zeilen) => summe + zeilen, 0);
}

const lange = (v: Vereinbarung): Vereinbarung => ({
  ...v,
  kommunen: v.kommunen.map((k) => ({ ...k, kommune: `Verbandsgemeinde ${k.kommune ?? ''} am Rhein` })),
});

test.each<[string, Vereinbarung]>([
  ['Südkreis', SUEDKREIS],
  ['lange Namen', lange(SUEDKREIS)],
  ...EXAMPLE_AGREEMENTS.map(({ label, agreement }): [string, Vereinbarung] => [label, agreement]),
  ...Object.entries(RELEASED),
])('PL-5 %s: kein Text der Vorlage ist abgeschnitten, und keine Zeile viel zu hoch', async (_, v) => {
  session = oeffneMappe(true);
  await schreibe(session, planVon(v));
  const blatt = session.host.book.workbook.Worksheets.GetItem('KIM Vorlage');
  const zeilen = Array.from({ length: 40 }, (__, i) => blatt.GetRange(`A${i + 1}`)).filter(
    ({ Format }) => Format.WrapText,
  );
  const masse = zeilen.flatMap(({ Text, Format }) => {
    const text = Text?.[0]?.[0] ?? '';
    return text.length < 60 ? [] : [[text, Number(Format.RowHeight), umbrochen(text) * PUNKTE] as const];
  });
  expect(masse.length).toBeGreaterThan(3);
  const falsch = masse.filter(
    ([, hoehe, noetig]) => hoehe > HOECHSTENS || hoehe < noetig || hoehe > noetig + 2.5 * PUNKTE,
  );
  expect(falsch).toEqual([]);
});
