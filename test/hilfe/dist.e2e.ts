import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { JSDOM } from 'jsdom';
import { signature } from '../../scripts/hilfe/syntax';
import type { Metadata } from '../../scripts/metadata/types';
import { HANDBUCH, kapitelseite } from '../../src/katalog/handbuch';
import { DIST } from '../e2e/site';
import { STEPS } from '../../src/taskpane/assistent/state/shape';
import { IM_JAHR, inEuro } from '../faelle/suedkreis';

const FOLDER = join(DIST, 'hilfe');
const read = (file: string): string => readFileSync(join(DIST, file), 'utf8');
const metadata = JSON.parse(read('functions.json')) as Metadata;
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.html'));
const sources = new Map(files.map((name) => [name, read(`hilfe/${name}`)]));
const pages = new Map<string, Document>();

function pageOf(name: string): Document {
  const page = pages.get(name) ?? new JSDOM(sources.get(name)).window.document;
  pages.set(name, page);
  return page;
}

const plain = (node: Element): string => node.textContent.replace(/\s+/g, ' ').trim();
const all = (page: Document, selector: string): Element[] => [...page.querySelectorAll(selector)];

test('every function has the page that Excel links to, and the rest is the handbook', () => {
  const linked = metadata.functions.map(({ helpUrl = '' }) => helpUrl.split('/hilfe/')[1]);
  const chapters = HANDBUCH.map(({ id }) => kapitelseite(id));
  expect([...linked, ...chapters, 'index.html'].sort()).toEqual([...files].sort());
});

for (const fn of metadata.functions)
  test(`the page of ${fn.id} says all that Excel is told`, () => {
    const text = plain(pageOf(`${fn.id.toLowerCase()}.html`).body);
    expect(text).toContain(signature(fn));
    for (const { description = '' } of [fn, ...fn.parameters])
      expect(text).toContain(description.replace(/ Beispiel: .*/, ''));
    const lists = fn.parameters.flatMap(({ customEnumId }) =>
      (metadata.enums ?? []).filter(({ id }) => id === customEnumId),
    );
    for (const { name, tooltip = '' } of lists.flatMap(({ values }) => values))
      expect(text).toContain(`${name} ${tooltip}`);
  });

test('the examples are computed', () => {
  const [first] = all(pageOf('eigenanteil.html'), '.beispiel');
  expect(first?.querySelector('.formel')?.textContent).toBe('=KIM.EIGENANTEIL(187500;2,5;55000)');
  expect(first?.querySelector('.ergebnis samp')?.textContent).toBe('50.000');
  const { personalkosten, kosten, eigenanteil } = IM_JAHR;
  const steps = all(pageOf('index.html'), '.schritte samp').map(plain);
  expect(steps).toEqual([personalkosten, kosten, eigenanteil].map(inEuro));
  const shares = all(pageOf('index.html'), '.schritte > :last-child tbody tr').map(plain);
  expect(shares).toContain('Fröndenberg140,147.000,00');
});

test('mistakes are shown with error and sentence', () => {
  const [mistake] = all(pageOf('entgelt.html'), '.fehlerliste li');
  expect(mistake?.querySelector('samp')?.textContent).toBe('#NV');
  expect(mistake?.querySelector('.fehler')?.textContent).toContain('E9a, E9b, E9c');
});

test('every step of the Assistent has its chapter, with figures that are computed', () => {
  for (const step of STEPS) expect(files).toContain(kapitelseite(step));
  const cells = all(pageOf(kapitelseite('verteilung')), 'tbody td').map(plain);
  expect(cells.slice(0, 4)).toEqual(['Schwerte', '39', '19.538,38 €', '19.500 €']);
  const [cost] = all(pageOf(kapitelseite('zahlen')), '.ergebnis samp').map(plain);
  expect(cost).toBe(inEuro(IM_JAHR.personalkosten));
});

for (const name of files)
  test.describe(name, () => {
    const page = (): Document => pageOf(name);
    const ids = (): string[] => all(page(), '[id]').map(({ id }) => id);

    test('has no broken link', () => {
      const links = all(page(), '[href], [src]').map(
        (item) => item.getAttribute('href') ?? item.getAttribute('src'),
      );
      expect(links.length).toBeGreaterThan(10);
      for (const link of links.filter(
        (item): item is string => item !== null && !item.startsWith('https:'),
      )) {
        const [file = '', anchor] = link.split('#');
        const target = file === '' ? name : file;
        expect([link, existsSync(join(FOLDER, target))]).toEqual([link, true]);
        if (anchor !== undefined)
          expect([link, pageOf(target).getElementById(anchor)]).not.toEqual([link, null]);
      }
    });

    test('has ids that are unique and exist where they are referred to', () => {
      expect(new Set(ids()).size).toBe(ids().length);
      for (const item of all(page(), '[aria-labelledby]'))
        expect(ids()).toContain(item.getAttribute('aria-labelledby'));
    });

    test('says which add-in and which data it was made with', () => {
      expect(plain(page().body)).toMatch(/Add-in \d+\.\d+\.\d+, Daten vom \d\d\.\d\d\.\d{4}$/);
    });

    test('has no script, no inline style, and forbids both', () => {
      expect(all(page(), 'script, style, [style]')).toEqual([]);
      expect(sources.get(name)).not.toMatch(/\son[a-z]+=|javascript:/i);
      const policy = page()
        .querySelector('meta[http-equiv="Content-Security-Policy"]')
        ?.getAttribute('content');
      expect(policy).toMatch(/^default-src 'none'; style-src 'self'; img-src 'self';/);
    });
  });

test('the pages are small', () => {
  const compressed = (text: string): number => gzipSync(text).length;
  for (const [name, text] of sources) expect([name, compressed(text) < 30_000]).toEqual([name, true]);
  expect(compressed(read('hilfe/hilfe.css'))).toBeLessThan(4_000);
  expect([...sources.values()].reduce((sum, text) => sum + compressed(text), 0)).toBeLessThan(
    sources.size * 12_000,
  );
});
