import { GEBROCHEN, STELLENPLAN } from '../../faelle/stellenplan';
import {
  importOf,
  type ListImport,
  droppedColumns,
  rowNumber,
  rowTitle,
  withField,
  withHeadings,
} from '../../../src/taskpane/assistent/import/list-import';
import { lacksExtent } from '../../../src/taskpane/assistent/import/questions';
import { readImport } from '../../../src/taskpane/assistent/import/reading';
import { rowFindings, together } from '../../../src/taskpane/assistent/import/row-findings';
import { UEBERNAHME } from '../../../src/taskpane/assistent/import/texts';
import { takenFrom } from '../../../src/taskpane/assistent/import/taking';
import { differs, unreadablePosts } from '../../../src/taskpane/assistent/import/posts-table';
import { calculate } from '../../../src/shared-runtime/calculate';
import type { FunctionsPort } from '../../../src/shared-runtime/port';
import { withAnswer } from '../../../src/taskpane/assistent/state/place';
import { withRows } from '../../../src/taskpane/assistent/state/rows';
import { LEERE_VEREINBARUNG } from '../../../src/vereinbarung/form';
import { mistypedKeys } from '../../../src/taskpane/assistent/state/progress';
import type { Typed } from '../../../src/taskpane/assistent/state/rows';
import { STUNDEN, zellenAus, type Uebernahmeliste } from '../../../src/vereinbarung/uebernahme';

const mistyped = (typed: Typed): Typed =>
  Object.fromEntries(mistypedKeys({ typed }).map((key) => [key, typed[key] ?? '']));

const pasted = (text: string, list: Uebernahmeliste = 'stellen'): ListImport =>
  importOf(list, { kind: 'text', text }, zellenAus(text));

describe('AS-11 40 posts, five of them broken', () => {
  const work = pasted(STELLENPLAN);
  const reading = readImport(work);

  it('loses none: every row is read, listed with its reason, or above the headings', () => {
    expect(reading.rows).toHaveLength(40);
    expect(reading.skipped.map(({ number, reason }) => [number, reason])).toEqual([
      [1, 'über den Überschriften'],
      [23, 'Zwischenüberschrift: nur ein Name, keine weiteren Angaben'],
      [44, 'Summenzeile'],
    ]);
  });

  it('says what can’t be read, where, and why', () => {
    expect(reading.open).toBe(5);
    expect(reading.faulty.map(({ title, cells }) => [title, cells[0]?.name, cells[0]?.text])).toEqual(
      GEBROCHEN.map(({ nummer, feld, text }) => [`Case Management ${nummer}`, feld, text]),
    );
    for (const { cells } of reading.faulty) expect(cells[0]?.sentence).toMatch(/Bitte/);
  });

  it('reads what was mended in place, and leaves its row where it is', () => {
    const [first] = reading.faulty;
    const key = first?.cells[0]?.key ?? '';
    const mended = readImport({ ...work, mended: { [key]: 'E 11' } });
    expect(mended.open).toBe(4);
    expect(mended.faulty[0]?.cells[0]).toMatchObject({ text: 'E 11', sentence: null });
    expect(mended.rows[3]?.werte['gruppe']).toBe('E11');
  });

  it('takes over what is read, and what is not as typed text of its field', () => {
    const { rows, typed } = takenFrom(work, reading, 2);
    expect(rows[0]).toMatchObject({
      stelle: 'Case Management 1',
      gruppe: 'E9c',
      vzae: 0.5,
      von: '2025-01-01',
      sachkosten: 9_700,
    });
    expect(typed).toEqual({
      'stellen-5-gruppe': 'Leitungszulage',
      'stellen-12-vzae': 'nach Bedarf',
      'stellen-20-vzae': '1.500 ?',
      'stellen-28-von': '31.02.2025',
      'stellen-37-stufe': 'offen',
    });
  });

  it('leaves out what nobody wants', () => {
    const { rows, open, faulty } = readImport({ ...work, leftOut: [6] });
    expect([rows.length, open, faulty.length, faulty[0]?.isLeftOut]).toEqual([39, 4, 5, true]);
  });
});

it('AS-11 a field stands in one column', () => {
  const work = pasted('Stelle\tGruppe\tBemerkung\nA\t9c\t8\nB\t9c\t8');
  expect(work.mapping.felder).toEqual(['stelle', 'gruppe', null]);
  expect(withField(work, 2, 'gruppe').mapping.felder).toEqual(['stelle', null, 'gruppe']);
  expect(withField(work, 0, null).mapping.felder).toEqual([null, 'gruppe', null]);
});

it('AS-11 other headings, or none', () => {
  const work = pasted('Liste\tvon\nStelle\tGruppe\nA\t9c');
  expect(work.mapping).toEqual({ kopfzeile: 1, felder: ['stelle', 'gruppe'] });
  expect(withHeadings(work, null).mapping.kopfzeile).toBeNull();
  expect(readImport(withHeadings(work, null)).rows).toHaveLength(3);
  expect(withHeadings(work, 0).mapping.kopfzeile).toBe(0);
});

it('AS-11 hours say nothing before a full post is known', () => {
  const work = pasted('Stelle\tGruppe\tWochenstunden\nA\t9c\t19,5');
  expect(work.mapping.felder).toEqual(['stelle', 'gruppe', STUNDEN]);
  expect(readImport(work).questions).toEqual(['hours']);
  const known = readImport({ ...work, fullHours: '39' });
  expect([known.questions, known.rows[0]?.werte['vzae']]).toEqual([[], 0.5]);
});

/** A list with a column of notes, a running number and a total that is none. */
const MESSY = [
  'Stellenplan Integration/Inklusion, Stand 15.11.2025\t\tBearb.: Hr. K.',
  'lfd. Nr.\tBezeichnung\tStd./Wo.\tEG\tStufe\tbesetzt seit\tbis\tBem.',
  '1\tSachb. Fallmanagement\t39,0\tEG 9c\t3\t01.01.2026',
  '2\tSachb. Fallmanagement\t19,5\tE9c\t2\t1.2.26\t31.12.26\tTZ',
  '3\tKoordinierung\t39 Std.\tE 11\t4\t01.01.2026\t31.12.2026',
  '4\tKoordinierung\t29,25\tE11\tIV\t01.01.2026\t31.12.2026',
  '5\tTeamleitung\t39\tEG12\t5+\t01.01.2026\t\tZuL.',
  '6\tVerwaltung\t20\tE 8\t3\tJan 26\tDez 26',
  '7\tVerwaltung\t19.5\tE8\t3\t01.01.2026',
  '8\tSozialarbeit\t39\tS 11 b\t4\t01.01.2026\t31.12.2026',
  '9\tSozialarbeit\t39\tS11b\t4\t15.01.2026\t31.12.2026',
  '10\tSozialarbeit\t30\tS 12\t3\t01.01.2026\t30.06.2026\tbefr.',
  '\tZwischensumme\t254,75',
  '11\tSozialarbeit\t30\tS12\t3\t01.07.2026\t31.12.2026\tNN',
  '12\tPsychologin\t19,5\tE 13\t3\t01.03.2026\t31.12.2026',
  '13\tDolmetschdienst\t-\t-\t-\t-\t-\tSachkosten 12.000',
  '26\tFallmanagement West\t39\tE9c\t3\t01.01.2026\t31.12.2026\t50%',
  '27\tHonorarkraft\t\t\t\t01.01.2026\t31.12.2026\t8.400 €',
].join('\n');

it('AS-11 what is lost of a row or lacking is said, and totals that do not fit are', () => {
  const work = { ...pasted(MESSY), fullHours: '39' };
  const { checks, skipped, rows } = readImport(work);
  expect(rows.find(({ nr }) => nr === 9)?.werte['vzae']).toBe(0.5);
  expect(checks.map(({ number, sentences }) => [rowTitle(work, number, ''), sentences.join(' ')])).toEqual([
    ['Zeile 7 der Liste (lfd. Nr. 5)', expect.stringContaining('„ZuL.“')],
    [
      expect.stringContaining('(lfd. Nr. 13)'),
      expect.stringMatching(/„Sachkosten 12.000“.*als Kosten gesamt/),
    ],
    [
      expect.stringContaining('(lfd. Nr. 26)'),
      expect.stringMatching(/Spalte Bem\. steht „50%“.*bitte prüfen/),
    ],
    [expect.stringContaining('(lfd. Nr. 27)'), expect.stringMatching(/„8.400 €“.*Kosten gesamt/)],
  ]);
  expect(skipped.map(({ reason }) => reason)).toContain(
    'Summenzeile: In der Spalte Std./Wo. steht 254,75, die Zeilen darüber ergeben aber 313,25',
  );
  expect(UEBERNAHME.nichtGelesen(droppedColumns(work))).toBe('Nicht übernommen: lfd. Nr., Bem.');
});

it('AS-8 AS-11 what the checks will call wrong is known before, also while no period has been said', () => {
  const newestPayTables = () => [{ name: 'TVöD-VKA', validFrom: '01.04.2026', source: '' }];
  const port: FunctionsPort = {
    ...{ version: '1', dataOf: '', newestPayTables },
    ...{ payAmounts: () => [], builtInValues: () => [], costValues: () => [], calculate },
  };
  const list = (columns: string): ListImport =>
    pasted(`Stelle\tEG\tStufe\t${columns}\nAmt\tA 11\t8\t1\nBüro\t9c\t3\t0\nTor\t9z\t3\t1\nUhr\t9c\t3\t1`);
  const work = list('VZÄ');
  const { rows } = readImport(work);
  const found = rowFindings(port, LEERE_VEREINBARUNG, rows, work);
  expect(found.map(({ number, title }) => [number, title])).toEqual([
    [2, 'Amt'],
    [3, 'Büro'],
  ]);
  expect(found[0]?.sentences[0]).toMatch(/^Gruppe: A11 ist eine Besoldungsgruppe\./);
  expect(found[1]?.sentences).toEqual([expect.stringMatching(/^VZÄ: /)]);
  const without = list('Bemerkung');
  // That no post has an extent is told once, not in every row.
  expect(rowFindings(port, LEERE_VEREINBARUNG, readImport(without).rows, without)).toEqual([]);
  const [first, second] = found;
  if (!first || !second) throw new Error('Two rows are wrong.');
  expect(together([second], [first], [first]).map(({ sentences }) => sentences.length)).toEqual([2, 1]);
});

it('AS-11 a row is named by its number where the list has no running one', () => {
  const work = pasted('Stelle\tVZÄ\nA\t1');
  expect(rowTitle(work, 2, 'A')).toBe('Zeile 2: A');
});

it('AS-11 without a column of the extent all posts would have none', () => {
  const work = pasted('Stelle\tGruppe\tDauer\nA\t9c\t19,5');
  expect(lacksExtent(work)).toBe(true);
  expect(lacksExtent(withField(work, 2, STUNDEN))).toBe(false);
  expect(lacksExtent(pasted('Stelle\tBU\nA\t50 %'))).toBe(false);
  expect(lacksExtent(pasted('Gemeinde\tEinwohner\nA\t50', 'kommunen'))).toBe(false);
});

it('AS-11 hours that can’t be read are mended as hours, and are never taken for VZÄ', () => {
  const work = {
    ...pasted('Stelle\tGruppe\tWochenstunden\nA\t9c\t19.5\nB\t9c\t1.000'),
    fullHours: '39',
  };
  const reading = readImport(work);
  const [cell] = reading.faulty[0]?.cells ?? [];
  expect(cell?.name).toBe('Stunden je Woche');
  expect(cell?.sentence).toContain('etwa 19,5');
  const mended = readImport({ ...work, mended: { [cell?.key ?? '']: '19:30' } });
  expect(mended.rows[0]?.werte['vzae']).toBe(0.5);
  expect(takenFrom(work, reading, 0)).toEqual({
    rows: [
      { stelle: 'A', gruppe: 'E9c' },
      { stelle: 'B', gruppe: 'E9c' },
    ],
    typed: { 'stellen-0-vzae': '19.5 Wochenstunden', 'stellen-1-vzae': '1.000 Wochenstunden' },
  });
});

it('AS-11 what a list leaves open stays open in its field', () => {
  const work = pasted('Stelle\tGruppe\tVZÄ\nA\t9c\t1.000');
  const { rows, typed } = takenFrom(work, readImport(work), 0);
  expect(rows).toEqual([{ stelle: 'A', gruppe: 'E9c' }]);
  expect(Object.keys(mistyped(typed))).toEqual(['stellen-0-vzae']);
});

describe('AS-11 posts that are edited in the workbook', () => {
  const work = pasted('Stelle\tGruppe\tVZÄ\tVon\nA\t9c\t0,5\t1.4.22\nB\tE 9c\tviel\t31.2.24');
  const { rows, typed } = takenFrom(work, readImport(work), 0);
  const entered = { answers: withRows(LEERE_VEREINBARUNG, 'stellen', rows), typed };

  it('take along what can’t be read', () => {
    expect(unreadablePosts(entered)).toEqual([
      { zeile: 1, feld: 'vzae', text: 'viel' },
      { zeile: 1, feld: 'von', text: '31.2.24' },
    ]);
  });

  it('replace what was entered here only knowingly', () => {
    expect(differs(work, entered)).toBe(false);
    const other = withAnswer(entered.answers, { teil: 'stellen', zeile: 0, spalte: 'vzae' }, 1);
    expect(differs(work, { ...entered, answers: other })).toBe(true);
    expect(differs(work, { ...entered, typed: { ...typed, 'stellen-1-vzae': 'halb' } })).toBe(true);
  });
});

it('AS-11 towns with their keys', () => {
  const work = pasted('Unna\t35\nSchwerte\tviel', 'kommunen');
  const reading = readImport(withField(work, 1, 'schluessel'));
  expect(reading.rows[0]?.werte).toEqual({ kommune: 'Unna', schluessel: 35 });
  expect(reading.faulty[0]).toMatchObject({ number: 2, title: 'Schwerte' });
});

it('AS-11 rows of a sheet have its numbers', () => {
  const cells = { kind: 'selection', sheet: 'Tabelle1', area: 'B5:C9' } as const;
  expect(rowNumber(importOf('stellen', cells, []), 2)).toBe(6);
  expect(rowNumber(pasted('A'), 2)).toBe(2);
});
