import fc from 'fast-check';
import { kanonisch } from '../../src/vereinbarung/kanonisch';
import { blattmasse } from '../../src/vereinbarung/plan';
import { discardDraft, loadDraft, readDraft, saveDraft } from '../../src/workbook/agreement/draft';
import { fingerprint } from '../../src/workbook/agreement/fingerprint';
import { DRAFT_KEY } from '../../src/workbook/agreement/keys';
import { readRegister } from '../../src/workbook/agreement/register/read';
import { MOST_CHARACTERS, MOST_IN_FULL, type Registered } from '../../src/workbook/agreement/register/shape';
import { registerText, withAgreement, withoutAgreement } from '../../src/workbook/agreement/register/write';
import { stelle } from '../vereinbarung/bau';
import { SUEDKREIS } from '../vereinbarung/suedkreis';
import { modelOf } from './model';
import { closeWorkbook, openWorkbook } from './support';

const TIME = '2026-11-29T09:00:00.000Z';

async function registered(values: Partial<Registered> = {}): Promise<Registered> {
  const answers = values.answers ?? SUEDKREIS;
  return {
    number: 1,
    answers,
    fingerprint: await fingerprint(kanonisch(answers)),
    anchors: [{ name: 'KIM_Ergebnis', row: 20, column: 7 }],
    formulas: [{ anchor: 'KIM_Ergebnis', down: -11, right: -6, formula: '=SUM(1,1)' }],
    extent: blattmasse(answers),
    created: TIME,
    changed: TIME,
    program: '1.0.0',
    ...values,
  };
}

describe('SC-2 the register', () => {
  test('SC-2 comes back as it was written', async () => {
    const register = withAgreement([await registered({ number: 2 })], await registered());
    expect(readRegister(await registerText(register))).toEqual({ kind: 'read', register, rejected: 0 });
    expect(withoutAgreement(register, 1).map(({ number }) => number)).toEqual([2]);
    expect(withAgreement(register, await registered({ program: '2' }))[0]?.program).toBe('2');
  });

  test.each([undefined, 2, 3] as const)('AK-10 keeps how the sheets are divided: %s', async (fassung) => {
    const extent = { kommunen: 2, jahre: 1, ...(fassung && { fassung }) };
    const read = readRegister(await registerText([await registered({ extent })]));
    expect(read).toMatchObject({ register: [{ extent }], rejected: 0 });
    const newer = (await registerText([await registered({ extent: { ...extent, fassung: 3 } })])).replace(
      '"layout":3',
      '"layout":99',
    );
    expect(readRegister(newer)).toMatchObject({ register: [], rejected: 1 });
  });

  test('SC-2 holds hashes only where it would be larger than 300 KB, for the largest agreement first', async () => {
    const stellen = Array.from({ length: 4_000 }, (_, i) =>
      stelle({ stelle: `${'x'.repeat(60)} ${i}`, vzae: 1 }),
    );
    const large = await registered({ number: 2, answers: { ...SUEDKREIS, stellen } });
    const text = await registerText([await registered(), large]);
    expect(text.length).toBeLessThan(MOST_IN_FULL);
    const read = readRegister(text);
    if (read.kind !== 'read') throw new Error(read.why);
    expect(read.register.map(({ answers }) => answers !== null)).toEqual([true, false]);
    expect(read.register[1]).toEqual({
      ...large,
      answers: null,
      formulas: [{ ...large.formulas[0], formula: await fingerprint('=SUM(1,1)') }],
    });
    expect(await registerText(read.register)).toBe(text);
  });
});

describe('AS-15 a register that is none of ours', () => {
  const entry = async (): Promise<Record<string, unknown>> => {
    const { agreements } = JSON.parse(await registerText([await registered()])) as {
      agreements: [Record<string, unknown>];
    };
    return agreements[0];
  };
  const read = (agreements: unknown): ReturnType<typeof readRegister> =>
    readRegister(JSON.stringify({ version: 1, agreements }));

  test.each([
    ['a number', 7, 'kind'],
    ['an object', { version: 1, agreements: [] }, 'kind'],
    ['no JSON', '{"version":1', 'kind'],
    ['a list', '[]', 'kind'],
    ['no version', '{"agreements":[]}', 'kind'],
    ['a version of text', '{"version":"1","agreements":[]}', 'kind'],
    ['an older version', '{"version":0,"agreements":[]}', 'kind'],
    ['a newer version', '{"version":2,"agreements":[]}', 'newer'],
    ['no agreements', '{"version":1}', 'kind'],
    ['agreements by birth', '{"version":1,"__proto__":{"agreements":[]}}', 'kind'],
    ['too many agreements', JSON.stringify({ version: 1, agreements: Array(51).fill({}) }), 'kind'],
    ['1 MB', `{"version":1,"agreements":[],"x":"${'x'.repeat(MOST_CHARACTERS)}"}`, 'size'],
  ])('AS-15 %s is read as none', (_, value, why) => {
    expect(readRegister(value)).toEqual({ kind: 'unreadable', why });
  });

  test.each([undefined, null, ''])('AS-15 %j is an empty one', (value) => {
    expect(readRegister(value)).toEqual({ kind: 'read', register: [], rejected: 0 });
  });

  test.each([
    ['number', [0, 100, 1.5, '1', null]],
    ['fingerprint', ['x', 7, 'g'.repeat(64), null]],
    ['answers', [7, {}, '{}', '{"version":1}', undefined]],
    ['extent', [null, {}, { towns: -1, years: 1 }, { towns: '1', years: 1 }]],
    [
      'anchors',
      [null, [7], [{ name: 'Tabelle1', row: 0, column: 0 }], [{ name: 'KIM_Titel', row: -1, column: 0 }]],
    ],
    ['created', ['gestern', 7, '2026-99-99T00:00:00.000Z']],
    ['program', [1, 'x'.repeat(41), null]],
    [
      'formulas',
      [
        null,
        [7],
        [{ anchor: 'Tabelle1', down: 0, right: 0, formula: '=1' }],
        [{ anchor: 'KIM_Ergebnis', down: 0.5, right: 0, formula: '=1' }],
        [{ anchor: 'KIM_Ergebnis', down: 0, right: 0, formula: 'Text' }],
        [{ anchor: 'KIM_Ergebnis', down: 0, right: 2e6, formula: '=1' }],
      ],
    ],
  ])('AS-15 an entry with a wrong %s is passed over', async (field, values) => {
    for (const value of values) {
      const wrong = { ...(await entry()), [field]: value };
      expect(read([wrong])).toEqual({ kind: 'read', register: [], rejected: 1 });
    }
  });

  test('AS-15 two entries of one number are one', async () => {
    expect(read([await entry(), await entry()])).toMatchObject({ register: [{ number: 1 }], rejected: 1 });
  });

  test('AS-15 whatever a file brings, reading it answers', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.json(), fc.jsonValue()), (value) => {
        for (const reading of [readRegister(value), readDraft(value)])
          expect(['read', 'none', 'draft', 'unreadable']).toContain(reading.kind);
      }),
      { numRuns: 500 },
    );
  });
});

describe('AS-9 the draft', () => {
  test('AS-1 AS-9 is kept in the workbook, changes nothing else in it, and goes when it is discarded', async () => {
    const session = openWorkbook();
    const before = modelOf(session.host);
    expect(await loadDraft()).toEqual({ kind: 'none' });
    await discardDraft();
    await saveDraft({ answers: SUEDKREIS, number: null, unfinished: '' });
    const content = { answers: SUEDKREIS, number: 2, unfinished: '{"typed":{}}' };
    await saveDraft(content);
    expect(await loadDraft()).toMatchObject({ kind: 'draft', draft: content });
    expect({ ...modelOf(session.host), settings: [] }).toEqual(before);
    await discardDraft();
    expect(modelOf(session.host)).toEqual(before);
    session.host.book.workbook.Settings.Add(DRAFT_KEY, { answers: SUEDKREIS });
    expect(await loadDraft()).toEqual({ kind: 'unreadable', why: 'kind' });
    closeWorkbook(session);
  });

  test.each([
    ['without a moment', { saved: null }],
    ['of another number', { number: 0 }],
    ['with broken answers', { answers: '{}' }],
  ])('AS-15 one %s is none', (_, values) => {
    const draft = { version: 1, number: null, saved: TIME, answers: kanonisch(SUEDKREIS) };
    expect(readDraft(JSON.stringify(draft)).kind).toBe('draft');
    expect(readDraft(JSON.stringify({ ...draft, ...values }))).toEqual({ kind: 'unreadable', why: 'kind' });
  });
});
