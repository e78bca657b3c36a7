import type { Fault } from '../../dev/excel/host/faults';
import type { OfficeSession } from '../../dev/excel/node/office-session';
import type { Vereinbarung } from '../../src/vereinbarung/form';
import { LEERE_VEREINBARUNG } from '../../src/vereinbarung/form';
import { createAgreement } from '../../src/workbook/agreement/create';
import { REGISTER_KEY } from '../../src/workbook/agreement/keys';
import type { AgreementOutcome, Step } from '../../src/workbook/agreement/outcome';
import { type AgreementState, readAgreements } from '../../src/workbook/agreement/read-agreements';
import { oeffneMappe, schliesseMappe } from '../vereinbarung/arbeitsmappe';
import { kommune, stelle } from '../vereinbarung/bau';
import { modelOf } from './model';
import { REFUSED } from './support';

/** As few answers as an agreement can have: what is tried with every fault is written often. */
export const SMALL: Vereinbarung = {
  ...LEERE_VEREINBARUNG,
  angaben: {
    titel: { wert: '=Südkreis', quelle: 'DS 156/21' },
    von: { wert: '2022-01-01', quelle: null },
    bis: { wert: '2022-12-31', quelle: null },
  },
  optionen: { hoechstbetrag: { wert: 55_000, quelle: 'Bescheid' } },
  stellen: [stelle({ stelle: '12/21', gruppe: '9c', stufe: 3, vzae: 1 })],
  kommunen: [kommune({ kommune: 'Unna', schluessel: 39 }), kommune({ kommune: 'Selm', schluessel: 61 })],
};

/** Term and Bezugsjahr of an agreement; without a Bezugsjahr it is the term. */
export function inTime(
  answers: Vereinbarung,
  [from, until]: readonly [string, string],
  [first, last]: readonly [string, string] = [from, until],
): Vereinbarung {
  const tag = (wert: string) => ({ wert, quelle: null });
  const times = { von: tag(from), bis: tag(until), bezugVon: tag(first), bezugBis: tag(last) };
  return { ...answers, angaben: { ...answers.angaben, ...times } };
}

/** Every way in which a request can fail, also in its middle and after all was done. */
export const FAULTS: readonly Fault[] = [
  ...REFUSED,
  { kind: 'error', code: 'GeneralException' },
  { kind: 'unanswered', fault: 'timeout' },
  ...[1, 3, 8, 40, 200].map((after): Fault => ({ kind: 'cut', after })),
];

export function done(outcome: AgreementOutcome): Step {
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
  return outcome.step;
}

export async function created(session: OfficeSession, answers: Vereinbarung = SMALL): Promise<Step> {
  const step = done(await createAgreement(answers));
  await session.idle();
  return step;
}

/** Opens a workbook of somebody's, in which an agreement has been written. */
export async function openWritten(): Promise<OfficeSession> {
  const session = oeffneMappe(false);
  furnish(session);
  await created(session);
  return session;
}

/** How many requests something takes. */
export async function requestsOf(session: OfficeSession, work: () => Promise<unknown>): Promise<number> {
  const { requests } = session.host.faults;
  await work();
  return session.host.faults.requests - requests;
}

/** What makes a workbook somebody's: content, formats, a table and names beside what is going to be written. */
export function furnish({ host }: OfficeSession): void {
  const { Worksheets, Names, Tables } = host.book.workbook;
  const home = Worksheets.active();
  home.GetRange('A1:B3').Formulas = [
    ['Mein', 'Haushalt'],
    ['x', 1],
    ['y', '=B2*2'],
  ];
  home.GetRange('A1:B3').Format.Fill.Color = '#FFEE00';
  Tables.Add('Tabelle1!A1:B3', true).Name = 'Meine';
  Names.Add('Eigener', home.GetRange('B3'));
}

/** What the workbook holds under the key of the register. */
export const registerOf = ({ host }: OfficeSession): unknown =>
  host.book.workbook.Settings.items().find(({ Key }) => Key === REGISTER_KEY)?.Value;

export const sheetNamesOf = ({ host }: OfficeSession): string[] =>
  host.book.workbook.Worksheets.items().map(({ Name }) => Name);

/** The agreement of a number, as it is in the sheets; with how many there are. */
export async function stateOf(
  number = 1,
): Promise<{ readonly state: AgreementState; readonly isLast: boolean }> {
  const { agreements } = await readAgreements();
  const state = agreements.find(({ registered }) => registered.number === number);
  if (!state) throw new Error('None found.');
  return { state, isLast: agreements.length === 1 };
}

/** Results have formats for thousands of rows to come, all alike. */
export const comparable = ({ host }: OfficeSession): Record<string, unknown> => modelOf(host, 60);

/** What tests bring about on purpose is nothing to tell of. */
export function close(session: OfficeSession): void {
  session.host.unknown.splice(0);
  schliesseMappe(session);
}
