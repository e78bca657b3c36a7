import type { OfficeSession } from '../../dev/excel/node/office-session';
import type { Vereinbarung } from '../../src/vereinbarung/form';
import { isJournalKey } from '../../src/workbook/agreement/keys';
import { finishRemoval, pendingJournal } from '../../src/workbook/agreement/pending';
import type { Step } from '../../src/workbook/agreement/outcome';
import type { AgreementState } from '../../src/workbook/agreement/read-agreements';
import { undo } from '../../src/workbook/agreement/undo';
import { previewUpdate, type UpdatePreview } from '../../src/workbook/agreement/update/preview';
import type { Decisions } from '../../src/workbook/agreement/update/sheet-changes';
import { updateAgreement } from '../../src/workbook/agreement/update/update-agreement';
import { oeffneMappe, schliesseMappe } from '../vereinbarung/arbeitsmappe';
import { kommune, satz, stelle } from '../vereinbarung/bau';
import {
  close,
  comparable,
  created,
  done,
  FAULTS,
  openWritten,
  requestsOf,
  SMALL,
  stateOf,
} from './agreements';

let session: OfficeSession;
beforeEach(async () => {
  session = await openWritten();
});
afterEach(() => close(session));

const now = (): Record<string, unknown> => comparable(session);
const workbook = () => session.host.book.workbook;
const sheet = (name: string) => workbook().Worksheets.GetItem(name);
const table = (name: string) => workbook().Tables.GetItem(name);

const state = async (number = 1): Promise<AgreementState> => (await stateOf(number)).state;

const preview = async (answers: Vereinbarung, decisions?: Decisions): Promise<UpdatePreview> =>
  previewUpdate(await state(), answers, decisions);

async function updated(answers: Vereinbarung, decisions?: Decisions): Promise<Step> {
  const step = done(await updateAgreement(await preview(answers, decisions)));
  await session.idle();
  return step;
}

/** Without what the register says. */
const book = (): Record<string, unknown> => ({ ...now(), settings: [] });

const [erste] = SMALL.stellen;
const [unna, selm] = SMALL.kommunen;
if (!erste || !unna || !selm) throw new Error();
const mit = (values: Partial<Vereinbarung>): Vereinbarung => ({ ...SMALL, ...values });
const NEUE = stelle({
  stelle: '=neu',
  kommune: 'Unna',
  gruppe: 'S 8b',
  stufe: 2,
  vzae: 0.5,
  hoechstbetrag: 50_000,
});

/** Everything that an update in place may have to do. */
const ALLES = mit({
  angaben: {
    ...SMALL.angaben,
    titel: { wert: "'Nordkreis", quelle: null },
    bis: { wert: '2023-12-31', quelle: 'neu' },
    rundung: { wert: 500, quelle: null },
    programm: { wert: 'Schulsozialarbeit NRW', quelle: null },
  },
  optionen: {
    art: { wert: 'ANTEIL', quelle: null },
    quote: { wert: 0.8, quelle: 'Bescheid' },
    hoechstbetrag: { wert: 57_000, quelle: 'Bescheid' },
  },
  stellen: [{ ...erste, vzae: 0.75 }, NEUE, { ...NEUE, stelle: 'dritte' }],
  kommunen: [
    unna,
    { ...selm, festwert: 10, begruendung: 'Rat' },
    kommune({ kommune: 'Kamen', schluessel: 7 }),
  ],
  saetze: [satz({ baustein: 'x', gueltigAb: '2022-01-01', betrag: 1 })],
});

describe('SC-2 an agreement is changed in place', () => {
  test('SC-2 every answer, tables that grow, a sheet that is needed, formulas only where they have to', async () => {
    const before = await preview(ALLES);
    expect(before.obstacles).toEqual([]);
    expect(before.conflicts).toEqual([]);
    expect(before.sheets).toEqual(['KIM Tarife']);
    expect(before.tables).toEqual(expect.arrayContaining(['KIM_Stellen', 'KIM_Kommunen', 'KIM_Optionen']));
    expect(before.changes).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ where: 'Titel', before: '=Südkreis', after: "'Nordkreis" }),
        expect.objectContaining({ where: 'Stellen: VZÄ von 12/21', before: 1, after: 0.75 }),
      ]),
    );
    await updated(ALLES);
    const after = await state();
    expect(after.answers).toEqual(ALLES);
    expect(after).toMatchObject({ changes: [], deviations: [], findings: [], missing: [] });
    expect(
      workbook()
        .Settings.items()
        .filter(({ Key }) => isJournalKey(Key)),
    ).toEqual([]);
    expect(table('KIM_Stellen').GetRange().Address).toBe("'KIM Stellen'!A5:I8");
  });

  test('SC-2 the sheets say the same as new ones would', async () => {
    await updated(ALLES);
    const formulas = (name: string, address: string): unknown => sheet(name).GetRange(address).Formulas;
    const changed = ['Ergebnis', 'Haushalt', 'Vorlage'].map((name) => formulas(`KIM ${name}`, 'A1:L60'));
    schliesseMappe(session);
    session = oeffneMappe(false);
    await created(session, {
      ...ALLES,
      angaben: { ...ALLES.angaben, bis: { wert: '2022-12-31', quelle: null } },
      kommunen: ALLES.kommunen.slice(0, 2),
    });
    const fresh = ['Ergebnis', 'Haushalt', 'Vorlage'].map((name) => formulas(`KIM ${name}`, 'A1:L60'));
    // Of the helper blocks of the charts only the size differs, which stays as it was laid out.
    expect(changed).toEqual(fresh);
  });

  test('SC-3 one step back brings back all of it, and only if nobody has changed anything since', async () => {
    const before = now();
    const step = await updated(ALLES);
    sheet('KIM Stellen').GetRange('E6').Values = [[3]];
    expect(await undo(step)).toMatchObject({
      kind: 'changed',
      sentences: expect.arrayContaining([]) as string[],
    });
    sheet('KIM Stellen').GetRange('E6').Values = [['']];
    expect(await undo(step)).toMatchObject({ kind: 'changed' });
    sheet('KIM Stellen').GetRange('E6').Values = [[0.75]];
    expect(await undo(step)).toEqual({ kind: 'undone', sentences: [] });
    expect(now()).toEqual(before);
  });

  test('SC-3 one step back takes away what Excel has filled into a calculated column of hers', async () => {
    const own = table('KIM_Stellen');
    own.Columns.Add(null, [['Je Monat'], ['=E6*2/12']]);
    await session.idle();
    const before = now();
    const step = await updated(mit({ stellen: ALLES.stellen }));
    // The stand-in does not fill it by itself.
    sheet('KIM Stellen').GetRange('I7:I8').Formulas = [['=E7*2/12'], ['=E8*2/12']];
    await session.idle();
    expect(await undo(step)).toEqual({ kind: 'undone', sentences: [] });
    await session.idle();
    expect(now()).toEqual(before);
  });

  test('SC-2 back to fewer answers: tables shrink, formulas and labels go', async () => {
    const before = book();
    await updated(mit({ stellen: ALLES.stellen, kommunen: ALLES.kommunen }));
    await updated(SMALL);
    expect((await state()).answers).toEqual(SMALL);
    expect(table('KIM_Stellen').GetRange().Address).toBe("'KIM Stellen'!A5:I6");
    const rows = (model: Record<string, unknown>): unknown =>
      Object.entries((model['sheets'] as Record<string, object>)['KIM Ergebnis'] ?? {}).filter(([key]) =>
        key.startsWith('cell'),
      );
    expect(rows(book())).toEqual(rows(before));
  });

  test('SC-2 a mixed key: columns and a table of weights are added, and their numbers go again', async () => {
    const gemischt = mit({
      gewichte: [
        { merkmal: 'Einwohner', gewicht: 60 },
        { merkmal: 'Fälle', gewicht: 40 },
      ],
      kommunen: [
        { ...unna, merkmale: [46_000, 10] },
        { ...selm, merkmale: [59_000, 20] },
      ],
    });
    await updated(gemischt);
    expect((await state()).answers).toEqual(gemischt);
    await updated(SMALL);
    const { answers, deviations } = await state();
    expect(answers).toEqual(SMALL);
    expect(deviations).toEqual([]);
  });

  test('SC-2 nothing to do changes nothing but the register', async () => {
    const before = book();
    const nothing = await preview(SMALL);
    expect(nothing).toMatchObject({ changes: [], conflicts: [], formulas: 0, sheets: [], tables: [] });
    await updated(SMALL);
    expect(book()).toEqual(before);
  });
});

describe('SC-2 what she has changed', () => {
  test('SC-2 is shown with what was written, hers and the new one, and stays unless she decides otherwise', async () => {
    sheet('KIM Eingaben').GetRange('B7').Values = [['Ihrer']];
    table('KIM_Stellen').GetDataBodyRange().GetCell(0, 4).Formulas = [['=0.5*0.5']];
    sheet('KIM Ergebnis').GetRange('A21').Formulas = [['=SUM(1,1)']];
    await session.idle();
    const first = await preview(ALLES);
    expect(first.conflicts.map(({ where, before, hers, wanted }) => [where, before, hers, wanted])).toEqual(
      expect.arrayContaining([
        ['Titel', '=Südkreis', 'Ihrer', "'Nordkreis"],
        ['Stellen: VZÄ von 12/21', 1, 0.25, 0.75],
        [
          "'KIM Ergebnis'!A21",
          expect.stringContaining('KOSTENTEILUNG'),
          '=SUM(1,1)',
          expect.stringContaining('$21#,'),
        ],
      ]),
    );
    await updated(ALLES);
    const kept = await state();
    expect(kept.answers.angaben.titel?.wert).toBe('Ihrer');
    expect(kept.answers.stellen[0]?.vzae).toBe(0.25);
    expect(kept).toMatchObject({ changes: [], deviations: [{ kind: 'changed', now: '=SUM(1,1)' }] });
  });

  test('SC-2 gives way where she says so, a formula that she has typed as well', async () => {
    sheet('KIM Eingaben').GetRange('B7').Values = [['Ihrer']];
    table('KIM_Stellen').GetDataBodyRange().GetCell(0, 4).Formulas = [['=0.5*0.5']];
    await session.idle();
    let decisions: Decisions = new Map();
    for (let round = 0; round < 2; round++) {
      const { conflicts } = await preview(ALLES, decisions);
      decisions = new Map(conflicts.map(({ id }) => [id, 'neu']));
    }
    await updated(ALLES, decisions);
    expect((await state()).answers).toEqual(ALLES);
  });

  test('SC-2 what cannot be read is hers: an answer may take its place, nothing may not', async () => {
    const second = stelle({ stelle: 'zweite', gruppe: '6', stufe: 1, vzae: 1, von: '2022-02-01' });
    const [first] = SMALL.stellen;
    if (!first) throw new Error();
    const two = mit({ stellen: [first, second] });
    await updated(two);
    const [head = []] = table('KIM_Stellen').GetHeaderRowRange().Values ?? [];
    const cell = table('KIM_Stellen').GetDataBodyRange().GetCell(1, head.indexOf('Von'));
    cell.Values = [['31.02.2022']];
    const refused = await preview({ ...(await state()).answers, kommunen: [unna] });
    expect(refused.obstacles).toEqual([expect.stringMatching(/^'KIM Stellen'!\w+ lässt sich nicht lesen/)]);
    expect((await updateAgreement(refused)).kind).not.toBe('done');
    expect(cell.Values).toEqual([['31.02.2022']]);
    // Whoever deletes the post or says the day knows what goes.
    const seen = await state();
    for (const wanted of [two, mit({ stellen: [first] })])
      expect((await previewUpdate(seen, wanted, undefined, { known: seen.answers })).obstacles).toEqual([]);
    const body = table('KIM_Optionen').GetDataBodyRange();
    cell.Values = [['']];
    body.GetCell(0, 1).Values = [['viel']];
    const { answers } = await state();
    expect((await preview(answers)).obstacles).toEqual([expect.stringContaining('Höchstbetrag')]);
  });

  test('AS-5 SC-2 rows with columns of her own stay where they are', async () => {
    await updated(mit({ stellen: ALLES.stellen }));
    table('KIM_Stellen').Columns.Add(null, [['Vermerk'], ['a'], ['b'], ['c']]);
    const [a, , c] = ALLES.stellen;
    if (!a || !c) throw new Error();
    await updated(mit({ stellen: [a, c, stelle({ stelle: 'vierte', gruppe: '6', stufe: 1, vzae: 2 })] }));
    const body = table('KIM_Stellen').GetDataBodyRange().Values ?? [];
    expect(body.map((row) => [row[0], row.at(-1)])).toEqual([
      ['12/21', 'a'],
      ['', 'b'],
      ['dritte', 'c'],
      ['vierte', ''],
    ]);
  });

  test('AS-5 filled or formatted cells below and beside a table that has to grow are told, and nothing is touched', async () => {
    const place = (): void => {
      sheet('KIM Stellen').GetRange('B7').Values = [['meins']];
    };
    for (const [prepare, words] of [
      [place, "'KIM Stellen'!B7"],
      [() => (table('KIM_Stellen').ShowTotals = true), 'Summe'],
    ] as const) {
      prepare();
      const before = now();
      const outcome = await updateAgreement(await preview(mit({ stellen: ALLES.stellen })));
      expect(outcome).toMatchObject({ kind: 'refused', sentences: [expect.stringContaining(words)] });
      expect(now()).toEqual(before);
      sheet('KIM Stellen').GetRange('B7').Values = [['']];
    }
  });

  test('AS-5 what has changed since the preview is told, and nothing is touched', async () => {
    const seen = await preview(ALLES);
    sheet('KIM Eingaben').GetRange('B7').Values = [['zuletzt']];
    const before = now();
    expect(await updateAgreement(seen)).toMatchObject({
      kind: 'refused',
      sentences: [expect.stringContaining('inzwischen geändert')],
    });
    expect(now()).toEqual(before);
  });

  test('SC-2 sheets with rows inserted take new answers, and say so where formulas would have to be other ones', async () => {
    for (const own of workbook().Worksheets.items()) own.Name = `Blatt ${own.Name}`;
    sheet('Blatt KIM Ergebnis').GetRange('19:19').Insert('Down');
    const simple = mit({ stellen: [{ ...erste, vzae: 0.5 }, NEUE] });
    await updated(simple);
    expect(await state()).toMatchObject({ answers: simple, deviations: [] });
    const { obstacles } = await preview(ALLES);
    expect(obstacles).toEqual([expect.stringContaining('Blatt KIM Ergebnis')]);
  });

  test('SC-6 the other agreement of the workbook stays as it is', async () => {
    await created(session);
    const others = (): unknown[] =>
      Object.entries(now()['sheets'] as object).filter(([name]) => name.endsWith('(2)'));
    const before = others();
    await updated(mit({ stellen: ALLES.stellen, angaben: ALLES.angaben }));
    expect(others()).toEqual(before);
    expect(await state(2)).toMatchObject({ answers: SMALL, changes: [], deviations: [] });
  });
});

describe('SC-1 a fault while an agreement is changed', () => {
  /** With everything in it that has a way back of its own, and little else. */
  const NEU = mit({
    angaben: { ...SMALL.angaben, titel: { wert: 'neu', quelle: null } },
    optionen: { art: { wert: 'ANTEIL', quelle: null }, hoechstbetrag: { wert: 7, quelle: null } },
    stellen: [{ ...erste, vzae: 0.75, hoechstbetrag: 1 }, NEUE],
    saetze: [satz({ baustein: 'x', gueltigAb: '2022-01-01', betrag: 1 })],
  });

  test('SC-4 takes six requests', async () => {
    const seen = await preview(NEU);
    expect(await requestsOf(session, () => updateAgreement(seen))).toBeLessThanOrEqual(6);
  });

  test('SC-1 at any request, of whatever kind, leaves the old state', async () => {
    const before = now();
    for (let sync = 1; sync <= 6; sync++)
      // Every kind at some of the requests, so that all of them together try all kinds.
      for (const fault of FAULTS.filter((_, index) => index % 6 === sync - 1)) {
        const seen = await preview(NEU);
        session.host.faults.at(sync, fault);
        const outcome = await updateAgreement(seen);
        session.host.faults.clear();
        await session.idle();
        expect([sync, fault, outcome.kind]).toEqual([sync, fault, 'failed']);
        expect(now()).toEqual(before);
      }
  });

  test('SC-1 that lasts is told, and a further call brings the old state back', async () => {
    const before = now();
    for (const sync of [4, 6]) {
      const seen = await preview(NEU);
      session.host.faults.at(sync, { kind: 'cut', after: 90 });
      session.host.faults.from(sync + 1, { kind: 'transport', fault: 'accessDenied' });
      const outcome = await updateAgreement(seen);
      session.host.faults.clear();
      session.host.unknown.splice(0);
      if (outcome.kind !== 'left') throw new Error(outcome.kind);
      expect(await outcome.again()).toMatchObject({ kind: 'failed' });
      expect(now()).toEqual(before);
    }
  });

  /** With everything that a change may add to sheets that are there. */
  const MISCHUNG = mit({
    ...NEU,
    gewichte: [
      { merkmal: 'Einwohner', gewicht: 60 },
      { merkmal: 'Fälle', gewicht: 40 },
    ],
    kommunen: [
      { ...unna, merkmale: [46_000, 10] },
      { ...selm, merkmale: [59_000, 20] },
      kommune({ kommune: 'Kamen', schluessel: 7, merkmale: [5, 6] }),
    ],
  });

  /** What the next start shows and brings back. */
  async function resumed(): Promise<void> {
    session.host.faults.clear();
    session.host.unknown.splice(0);
    const [pending, ...others] = await pendingJournal();
    expect(others).toEqual([]);
    expect(pending).toMatchObject({ kind: 'begun', entry: { action: 'update', number: 1 }, stays: [] });
    if (pending) expect(await finishRemoval(pending)).toEqual({ kind: 'removed', sentences: [] });
    await session.idle();
    expect(await pendingJournal()).toEqual([]);
  }

  test.each([
    ['before a table grows', { kind: 'cut', after: 90 }],
    ['before a new table has its name', { kind: 'cut', after: 330 }],
    ['after all', { kind: 'unanswered', fault: 'timeout' }],
  ] as const)(
    'SC-1 Excel that ends in the one request that changes, %s: the next start brings back all of the old state',
    async (_, ending) => {
      const before = now();
      const seen = await preview(MISCHUNG);
      session.host.faults.at(4, ending);
      session.host.faults.from(5, { kind: 'transport', fault: 'accessDenied' });
      await updateAgreement(seen);
      await resumed();
      expect(now()).toEqual(before);
    },
  );

  test('SC-1 Excel that ends while a change is taken back: the next start brings back all of the old state', async () => {
    const before = book();
    const step = await updated(MISCHUNG);
    session.host.faults.at(7, { kind: 'cut', after: 40 });
    session.host.faults.from(8, { kind: 'transport', fault: 'accessDenied' });
    await undo(step);
    await resumed();
    expect(book()).toEqual(before);
    expect(await state()).toMatchObject({ answers: SMALL, changes: [], deviations: [] });
  });

  test('SC-1 Excel that ends right after the register was written has changed the agreement', async () => {
    const seen = await preview(NEU);
    session.host.faults.at(6, { kind: 'cut', after: 3 });
    session.host.faults.from(7, { kind: 'transport', fault: 'accessDenied' });
    await updateAgreement(seen);
    session.host.faults.clear();
    expect(await pendingJournal()).toEqual([]);
    expect(await state()).toMatchObject({ answers: NEU, changes: [] });
  });

  test('SC-3 a fault while it is taken back is overcome or told, and a further call mends it', async () => {
    const before = now();
    for (const sync of [3, 6]) {
      let step = await updated(NEU);
      session.host.faults.from(sync, { kind: 'transport', fault: 'accessDenied' });
      const outcome = await undo(step).catch(() => null);
      session.host.faults.clear();
      if (outcome?.kind === 'left') ({ step } = outcome);
      if (outcome?.kind !== 'undone') expect(await undo(step)).toMatchObject({ kind: 'undone' });
      for (const pending of await pendingJournal()) await finishRemoval(pending);
      expect(now()).toEqual(before);
    }
  });
});
