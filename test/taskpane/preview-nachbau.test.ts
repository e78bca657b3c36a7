import { type OfficeSession, openSession } from '../../dev/excel/node/office-session';
import type { FunctionsMetadata } from '../../dev/engine/contract';
import { ARBEITSMAPPE } from '../../src/katalog/arbeitsmappe';
import { BEISPIELE } from '../../src/katalog/beispiele';
import '../../src/shared-runtime/announce';
import type { FunctionsPort } from '../../src/shared-runtime/port';
import { describe as described, type Catalogue } from '../../src/taskpane/functions/catalogue/metadata';
import { canBeTraced, readForm, type Form } from '../../src/taskpane/functions/form/form';
import { emptyForm } from '../../src/taskpane/functions/form/form-state';
import { previewOf, type Preview } from '../../src/taskpane/functions/form/preview';
import { NO_CONTENTS, readContents, type Contents } from '../../src/workbook/read/contents';
import { built } from '../e2e/support/built';
import { closeWorkbook, failReading, isReading, Sheet } from '../workbook/support';

const catalogue = JSON.parse(built('functions.json')) as Catalogue & FunctionsMetadata;

let session: OfficeSession;
let user: Sheet;
let contents: Contents = NO_CONTENTS;
/** The script of the functions and this test are one page. */
const page = globalThis as { kimFunctions?: FunctionsPort | undefined };
const port = page.kimFunctions;

beforeAll(async () => {
  session = openSession({ metadata: catalogue, functions: built('functions.js') });
  Object.assign(globalThis, { Excel: session.Excel });
  user = new Sheet(session);
  let column = 0;
  for (const [name, rows] of Object.entries(ARBEITSMAPPE)) {
    const area = user.active.GetCell(0, column).GetResizedRange(rows.length - 1, (rows[0]?.length ?? 1) - 1);
    area.Values = rows.map((row) => row.map((value) => (typeof value === 'string' ? `'${value}` : value)));
    user.active.Tables.Add(area.Address, true).Name = name;
    column += (rows[0]?.length ?? 0) + 1;
  }
  contents = await readContents();
});
afterAll(async () => {
  await session.idle();
  closeWorkbook(session);
});
afterEach(() => {
  page.kimFunctions = port;
  jest.restoreAllMocks();
});

/** Between semicolons, but for those within quotes, braces and brackets. */
const ARGUMENTS = /(?:"(?:[^"]|"")*"|\{[^}]*\}|\[(?:[^[\]]|\[[^\]]*\])*\]|[^;"{}[\]])+|(?<=;)(?=;)/g;

function fill(id: string, formula: string, traced = false): Form | null {
  const item = catalogue.functions.find((other) => other.id === id);
  const [, inside] = new RegExp(`KIM\\.${id}\\(([^()]*)\\)`).exec(formula) ?? [];
  if (!item || inside === undefined) return null;
  const state = emptyForm(item);
  const texts: Record<string, string> = {};
  (inside.match(ARGUMENTS) ?? []).forEach((text, index) => {
    const parameter = item.parameters[index];
    // A choice is picked, not typed.
    texts[parameter?.name ?? ''] = parameter?.customEnumId ? text.replace(/"/g, '') : text;
  });
  return readForm(catalogue, item, { ...state, texts, traced }, contents);
}

function preview(id: string, { fields }: Form, traced = false): Promise<Preview | null> {
  const item = catalogue.functions.find((other) => other.id === id);
  if (!item) throw new Error(id);
  const given = fields.map(({ parameter, reading }) => ({ parameter, fragment: reading.fragment }));
  return previewOf({ item, fields: given, traced });
}

/** What the cell shows once the formula stands in it. */
async function inCell({ formula }: Form): Promise<unknown> {
  const cell = user.active.GetRange('CA1');
  cell.Formulas = [[formula?.invariant ?? '']];
  session.host.book.calculation.refresh();
  await session.idle();
  const spill = cell.GetSpillingToRangeOrNullObject();
  const shown = spill
    ? spill.Values
    : cell.Text?.[0]?.[0]?.startsWith('#')
      ? cell.Text[0][0]
      : cell.Values?.[0]?.[0];
  cell.Clear('Contents');
  await session.idle();
  return shown;
}

const ERRORS = { WERT: '#WERT!', NV: '#NV', DIV0: '#DIV/0!' } as const;

function asCell(shown: Preview | null): unknown {
  switch (shown?.kind) {
    case 'value':
      return shown.value;
    case 'table':
      return shown.rows;
    case 'finding':
      return ERRORS[shown.finding.error];
    default:
      return shown;
  }
}

describe('the preview is what the cell shows', () => {
  const examples = catalogue.functions
    .filter(canBeTraced)
    .map((item) => [item.id, described(item).example] as const);
  it.each(examples)('%s: %s', async (id, example) => {
    for (const traced of [false, true]) {
      const form = fill(id, example, traced);
      if (!form?.formula) throw new Error(`The form does not take ${example}`);
      const shown = await preview(id, form, traced);
      expect(['value', 'table']).toContain(shown?.kind);
      expect(asCell(shown)).toEqual(await inCell(form));
    }
  });

  const others = Object.entries(BEISPIELE)
    .filter(([id]) => canBeTraced({ id }))
    .flatMap(([id, { weitere, fehler }]) =>
      [...weitere.map(({ formel }) => formel), ...fehler].map((formula) => [id, formula] as const),
    );
  it('for the other examples, too, and for the mistakes', async () => {
    let compared = 0;
    for (const [id, formula] of others) {
      const form = fill(id, formula);
      if (!form?.formula) continue;
      compared += 1;
      expect([formula, asCell(await preview(id, form))]).toEqual([formula, await inCell(form)]);
    }
    expect(compared).toBeGreaterThan(50);
  });

  it('and says why there is none in the words of the function', async () => {
    const form = fill('VZAE', '=KIM.VZAE("viel")');
    const shown = form && (await preview('VZAE', form));
    expect(shown).toMatchObject({
      kind: 'finding',
      finding: { error: 'WERT', place: 'Argument „wochenstunden“' },
    });
  });
});

it('FO-1: a period in the place of the months gives what the cell shows, and what is wrong with it', async () => {
  const of = (monate: string): Form => {
    const form = fill('EIGENANTEIL', `=KIM.EIGENANTEIL(60000;1;55000;${monate})`);
    if (!form?.formula) throw new Error(monate);
    return form;
  };
  const half = of('01.07.2025 bis 31.12.2025');
  for (const traced of [false, true]) expect(await preview('EIGENANTEIL', half, traced)).not.toBeNull();
  expect(asCell(await preview('EIGENANTEIL', half))).toBe(32_500);
  expect(await inCell(half)).toBe(32_500);
  expect(await preview('EIGENANTEIL', of('31.12.2025 bis 01.07.2025'))).toMatchObject({
    kind: 'finding',
    finding: { place: 'Argument „monate“' },
  });
});

it('an empty cell that the function can not do without is called empty', async () => {
  const form = fill('EIGENANTEIL', '=KIM.EIGENANTEIL(BZ9;2,5;55000)');
  for (const traced of [false, true])
    expect(form && (await preview('EIGENANTEIL', form, traced))).toMatchObject({
      kind: 'empty',
      parameter: 'kosten',
      cell: 'BZ9',
    });
  const optional = fill('EIGENANTEIL', '=KIM.EIGENANTEIL(60000;1;55000;BZ9)');
  expect(optional && (await preview('EIGENANTEIL', optional))).toMatchObject({ kind: 'value' });
});

describe('where nothing can be said', () => {
  const form = (): Form => {
    const filled = fill('VZAE', '=KIM.VZAE(A1)');
    if (!filled) throw new Error('No form');
    return filled;
  };

  it('because the functions are of a version that does not calculate for the pane, nothing is', async () => {
    for (const old of [undefined, { ...port, calculate: undefined }]) {
      Object.assign(page, { kimFunctions: old });
      expect(await preview('VZAE', form())).toBeNull();
    }
  });

  it('because only Excel knows a value, that is said', async () => {
    session.host.book.workbook.Names.Add('Stunden', '=39/2');
    contents = await readContents();
    const named = fill('VZAE', '=KIM.VZAE(Stunden)');
    expect(named && (await preview('VZAE', named))).toEqual({ kind: 'in-cell' });
  });

  it('because a single value would come from several cells, that is said', async () => {
    session.host.book.workbook.Names.Add('Viele', '=Tabelle1!$A$1:$A$3');
    contents = await readContents();
    const named = fill('VZAE', '=KIM.VZAE(Viele)');
    expect(named && (await preview('VZAE', named))).toEqual({ kind: 'in-cell' });
  });

  it('because there are too many cells, they are not even read', async () => {
    const large = fill('VERTEILUNG', '=KIM.VERTEILUNG(10;A1:C9000)');
    const requests = jest.spyOn(session.host, 'process');
    expect(large && (await preview('VERTEILUNG', large))).toEqual({ kind: 'in-cell' });
    expect(requests.mock.calls.filter(([request]) => isReading(request))).toEqual([]);
  });

  it.each(['cellEditMode', 'timeout', 'activityLimit', 'responseTooLarge', 'accessDenied'] as const)(
    'because of %s, its code is, and the next reading is tried again',
    async (fault) => {
      user.put('BZ1', '39');
      const one = fill('VZAE', '=KIM.VZAE(BZ1)');
      if (!one) throw new Error('No form');
      const process = failReading(session, fault);
      expect(await preview('VZAE', one)).toMatchObject({ kind: 'unread' });
      process.mockRestore();
      expect(await preview('VZAE', one)).toEqual({ kind: 'value', value: 1 });
    },
  );
});
