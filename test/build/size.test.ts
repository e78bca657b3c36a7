import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { SIZE_LIMITS } from '../../scripts/size/limits';
import { excess, measure, sizesOf, sizeTable } from '../../scripts/size/measure';
import { partsOf } from '../../scripts/size/parts';

const KB = 1000;
const parts = { library: 5_000, data: 7_001, own: 1 };

it('what is loaded is summed up after compression, file by file', () => {
  const contents = new Map([
    ['functions.js', randomBytes(85 * KB)],
    ['functions.json', randomBytes(99 * KB)],
    ['taskpane.html', randomBytes(1 * KB)],
    ['taskpane.js', Buffer.alloc(1000 * KB)],
    ['taskpane.css', randomBytes(2 * KB)],
    ['chunks/bereich.0123.js', randomBytes(10 * KB)],
    ['chunks/bereich.0123.css', randomBytes(5 * KB)],
    ['chunks/pakete-bereich.0123.js', randomBytes(100 * KB)],
    ['chunks/formular.0123.js', randomBytes(20 * KB)],
    ['chunks/pakete-formular.0123.js', randomBytes(30 * KB)],
    ['hilfe/hilfe.css', randomBytes(99 * KB)],
  ]);
  const measurements = measure(sizesOf(contents, parts), SIZE_LIMITS);
  const whole = Object.fromEntries(measurements.map(({ title, bytes }) => [title, Math.round(bytes / KB)]));
  expect(whole).toEqual({
    'Funktionen: decimal.js': 5,
    'Funktionen: Daten': 7,
    'Funktionen: eigener Code': 0,
    'Funktionen insgesamt': 85,
    'Aufgabenbereich, solange er zu ist': 4,
    'Aufgabenbereich, erste Ansicht': 119,
    'Aufgabenbereich insgesamt': 169,
  });
  expect(measurements.map(excess).filter(Boolean)).toEqual([
    'Zu groß: Funktionen: Daten hat 7,0 KB, erlaubt sind 7,0 KB.',
    'Zu groß: Funktionen insgesamt hat 85,0 KB, erlaubt sind 84,0 KB.',
  ]);
});

it('the parts of the functions add up to their script', () => {
  const library = `export const a = '${randomBytes(3000).toString('hex')}';`;
  const data = `export default { "b": "${randomBytes(2000).toString('hex')}" };`;
  const script = Buffer.from(`${library}${data}${randomBytes(500).toString('hex')}`);
  const measured = partsOf(script, [
    { file: '/p/node_modules/decimal.js/decimal.mjs', text: library },
    { file: '/p/src/parameters/daten/u2.json', text: `/* Not loaded. */ ${data}` },
    { file: '/p/src/core/daten.ts', text: 'export const own = 1;' },
  ]);
  expect(measured.library).toBeGreaterThan(2900);
  expect(measured.data).toBeGreaterThan(1900);
  expect(measured.data).toBeLessThan(2900);
  expect(measured.library + measured.data + measured.own).toBe(gzipSync(script).length);
});

it('is printed as a table, the German way', () => {
  expect(
    sizeTable([
      { title: 'Funktionen', bytes: 12_345, limit: 72_000 },
      { title: 'Daten', bytes: 1, limit: 1_000 },
    ]),
  ).toBe(
    [
      'Größe nach gzip  gemessen  erlaubt',
      'Funktionen        12,3 KB  72,0 KB',
      'Daten              0,0 KB   1,0 KB',
    ].join('\n'),
  );
});
