import { OPTIONSFELDER } from '../../src/katalog/optionen';
import { calculate } from '../../src/shared-runtime/calculate';
import type { Catalogue, CatalogueFunction } from '../../src/taskpane/functions/catalogue/metadata';
import { findingOn } from '../../src/taskpane/functions/form/field-finding';
import { callOf, readForm, type Form } from '../../src/taskpane/functions/form/form';
import { emptyForm } from '../../src/taskpane/functions/form/form-state';
import { previewOf } from '../../src/taskpane/functions/form/preview';
import { problemOf } from '../../src/taskpane/functions/form/use-prepare';
import { NO_CONTENTS, type Contents } from '../../src/workbook/read/contents';
import { built } from '../e2e/support/built';

const catalogue = JSON.parse(built('functions.json')) as Catalogue;
const contents: Contents = { ...NO_CONTENTS, names: ['MeineOptionen'] };

function find(id: string): CatalogueFunction {
  const item = catalogue.functions.find((other) => other.id === id);
  if (!item) throw new Error(id);
  return item;
}

const COST = { gruppe: '9c', stufe: '3', vzae: '1', von: '01.01.2027', bis: '31.12.2027' };

function filled(id: string, texts: Readonly<Record<string, string>>): Form {
  const item = find(id);
  return readForm(catalogue, item, { ...emptyForm(item), texts }, contents);
}
const costs = (texts: Readonly<Record<string, string>>): Form =>
  filled('PERSONALKOSTEN', { ...COST, ...texts });

const fields = Object.keys(OPTIONSFELDER).flatMap((id) =>
  filled(id, {}).options.flatMap(({ label, choices }) => {
    const values = choices.map(({ value }) => value).filter(Boolean);
    return (values.length > 0 ? values : ['0,5', '500']).map((value) => [id, label, value] as const);
  }),
);

it('KO-3: every function takes the options that its form offers, with all their values', () => {
  const refused = fields.filter(([id, label, value]) => {
    const { values } = filled(id, { [`optionen-${label}`]: value }).fields.find(
      ({ key }) => key === 'optionen',
    )?.reading.fragment ?? { values: undefined };
    const args = find(id).parameters.map(({ name }) => (name === 'optionen' ? values : null));
    const outcome = calculate(id, args);
    const findings = outcome.kind === 'findings' ? outcome.findings : [];
    // Which numbers an option takes, it says itself.
    const isNumber = ['0,5', '500'].includes(value);
    const speakAgainst = findings.some(
      ({ place }) =>
        place?.startsWith('Argument „optionen“') === true &&
        !(isNumber && place.includes(`(Option ${label})`)),
    );
    return !values || speakAgainst;
  });
  expect(fields.length).toBeGreaterThan(40);
  expect(refused).toEqual([]);
});

it('options with a field stand in the formula as a list', () => {
  const form = costs({ 'optionen-Fortschreibung': 'WAHR', 'optionen-Tarifsteigerung': '2,5%' });
  expect(form.formula?.german).toBe(
    '=KIM.PERSONALKOSTEN("9c";3;1;"01.01.2027";"31.12.2027";{"Fortschreibung".WAHR;"Tarifsteigerung".0,025})',
  );
  expect(costs({}).formula?.german).toBe('=KIM.PERSONALKOSTEN("9c";3;1;"01.01.2027";"31.12.2027")');
});

it('beside others that were typed as a list', () => {
  const form = costs({ optionen: '{"Zulage".50}', 'optionen-Tarif': 'TV-L' });
  expect(form.formula?.german).toContain(';{"Zulage".50;"Tarif"."TV-L"})');
  expect(problemOf(costs({ optionen: '{1.2.3}', 'optionen-Tarif': 'TV-L' }))).toBe(
    'Bitte noch ausfüllen oder berichtigen: Optionen.',
  );
});

it.each([['A1:B4'], ['MeineOptionen']])('but not beside %s, which nothing can be added to', (optionen) => {
  const form = costs({ optionen, 'optionen-Tarif': 'TV-L' });
  expect(form.formula).toBeNull();
  expect(problemOf(form)).toBe('Bitte noch ausfüllen oder berichtigen: Tarif.');
  expect(costs({ optionen }).formula?.german).toContain(`;${optionen})`);
});

it('a number is a number', () => {
  expect(problemOf(costs({ 'optionen-Tarifsteigerung': 'viel' }))).toContain('Tarifsteigerung');
  expect(problemOf(costs({ 'optionen-Tarifsteigerung': 'B4' }))).toContain('Tarifsteigerung');
});

it('what the function says of an option stands at its field', async () => {
  Object.assign(globalThis, { kimFunctions: { calculate } });
  const item = find('PERSONALKOSTEN');
  const state = { ...emptyForm(item), texts: { ...COST, 'optionen-Tarifsteigerung': '5000' } };
  const form = readForm(catalogue, item, state, contents);
  const preview = await previewOf(callOf(item, state, form));
  Reflect.deleteProperty(globalThis, 'kimFunctions');
  const all = preview && 'all' in preview ? preview.all : [];
  const said = form.options.map((field) => [field.label, findingOn(field, all)] as const);
  expect(said.filter(([, sentence]) => sentence !== null)).toEqual([
    ['Tarifsteigerung', expect.stringContaining('zwischen 0 und 1') as string],
  ]);
});
