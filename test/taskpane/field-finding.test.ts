import { calculate } from '../../src/shared-runtime/calculate';
import type { Catalogue } from '../../src/taskpane/functions/catalogue/metadata';
import { findingOn } from '../../src/taskpane/functions/form/field-finding';
import { callOf, readForm } from '../../src/taskpane/functions/form/form';
import { emptyForm } from '../../src/taskpane/functions/form/form-state';
import { previewOf } from '../../src/taskpane/functions/form/preview';
import { NO_CONTENTS } from '../../src/workbook/read/contents';
import { built } from '../e2e/support/built';

const catalogue = JSON.parse(built('functions.json')) as Catalogue;

beforeAll(() => {
  Object.assign(globalThis, { kimFunctions: { calculate } });
});
afterAll(() => {
  Reflect.deleteProperty(globalThis, 'kimFunctions');
});

/** The fields of which the function says something, each with the beginning of it. */
async function said(id: string, texts: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const item = catalogue.functions.find((other) => other.id === id);
  if (!item) throw new Error(id);
  const state = { ...emptyForm(item), texts };
  const form = readForm(catalogue, item, state, NO_CONTENTS);
  const preview = await previewOf(callOf(item, state, form));
  const all = preview && 'all' in preview ? preview.all : [];
  const sentences = form.fields.map((field) => [field.key, findingOn(field, all)] as const);
  return Object.fromEntries(sentences.flatMap(([key, text]) => (text === null ? [] : [[key, text]])));
}

it('the function checks what is filled in while the rest is missing, each at its field', async () => {
  const texts = { gruppe: '9x', stufe: 'drei', vzae: 'drei', von: 'Januar 2025' };
  const fields = await said('PERSONALKOSTEN', texts);
  expect(Object.keys(fields)).toEqual(['gruppe', 'stufe', 'vzae', 'von']);
  expect(fields['vzae']).toMatch(/^Hier wird eine Zahl gebraucht, gefunden wurde der Text „drei“/);
  expect(fields['von']).toContain('„Januar 2025“');
});

it.each<[string, Readonly<Record<string, string>>, string, string]>([
  ['PERSONALKOSTEN', { von: '01.01.2022', bis: '31.12.2021' }, 'bis', 'liegt vor dem Beginn 01.01.2022'],
  ['PERSONALKOSTEN', { stufe: '7', von: '01.01.2022', bis: '31.12.2022' }, 'stufe', 'Stufe 7'],
  ['PERSONALKOSTEN', { von: '01.01.2022', bis: '31.12.2022', optionen: '{"Pool".1}' }, 'optionen', 'Zeile 1'],
])('the function checks them together: %s %j', async (id, texts, key, sentence) => {
  const fields = await said(id, { gruppe: '9c', stufe: '3', vzae: '1', ...texts });
  expect(Object.keys(fields)).toEqual([key]);
  expect(fields[key]).toContain(sentence);
});

it('what is missing is not reproached, and what is right is not named', async () => {
  expect(await said('EIGENANTEIL', { kosten: '60000' })).toEqual({});
  expect(await said('EIGENANTEIL', { kosten: '60000', vzae: '1', hoechstbetrag: '55000' })).toEqual({});
});
