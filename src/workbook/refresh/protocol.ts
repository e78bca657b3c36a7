import { PROTOKOLL } from '../../mappe/protokoll';
import type { Protokollort } from '../../vereinbarung/aktualisierung/blaetter';
import {
  eingabenteil,
  eintraegeIn,
  letzterEintrag,
  protokollbefunde,
  type Protokolleintrag,
  type Protokollvorgang,
  pruefsummeAus,
  pruefsummentext,
  pruefsummentexte,
} from '../../vereinbarung/aktualisierung/protokoll';
import { readArea, withoutSheet } from '../address';
import { contentsOf } from '../agreement/cells';
import { fingerprint } from '../agreement/fingerprint';
import { inWorkbook } from '../run';
import { askForSeal } from './ask-for-seal';
import { type ProtocolSeal, sealOf } from './seal';

/** AK-6: the protocol of the workbook as it stands, and which sheets there are. */
export interface ProtocolState {
  readonly entries: readonly Protokolleintrag[];
  /** What is kept of its last row outside of the sheets; `null` where none has been written. */
  readonly seal: ProtocolSeal | null;
  /** `null` where there is none yet. */
  readonly place: Protokollort | null;
  /** Names of sheets, in small letters. */
  readonly sheets: ReadonlySet<string>;
}

/** @throws WorkbookFault */
export const readProtocol = (): Promise<ProtocolState> =>
  inWorkbook(async (context) => {
    const { tables, worksheets } = context.workbook;
    tables.load('items/name');
    worksheets.load('items/name');
    const asked = askForSeal(context);
    await context.sync();
    const seal = asked.now();
    const sheets = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
    const table = tables.items.find(({ name }) => name.toLowerCase() === PROTOKOLL.name.toLowerCase());
    if (!table) return { entries: [], seal, place: null, sheets };
    const head = table.getHeaderRowRange().load('values,address');
    const body = table.getDataBodyRange().load('values,valueTypes,rowCount');
    const sheet = table.worksheet.load('name');
    await context.sync();
    const area = readArea(withoutSheet(head.address));
    if (area === null) throw new Error(head.address);
    const kopf = (head.values[0] ?? []).map(String);
    const place = {
      blatt: sheet.name,
      zeile: area.row,
      spalte: area.column,
      zeilen: 1 + body.rowCount,
      kopf,
    };
    return { entries: eintraegeIn({ kopf, zeilen: contentsOf(body) }), seal, place, sheets };
  });

/**
 * AK-6: the row that comes next.
 *
 * @param answers the fingerprint of the answers that are written with it
 */
export async function nextEntry(
  { entries, seal }: Pick<ProtocolState, 'entries' | 'seal'>,
  entry: Protokollvorgang,
  answers: string,
): Promise<Protokolleintrag> {
  const last = letzterEintrag(entries);
  // Where the last row is missing, its number stays missing.
  const before = seal && seal.nr > (last?.nr ?? 0) ? seal : last && sealOf(last);
  const nr = (before?.nr ?? 0) + 1;
  const part = eingabenteil(answers);
  const text = pruefsummentext(nr, entry, part, before?.checksum ?? '');
  return { ...entry, nr, pruefsumme: pruefsummeAus(await fingerprint(text), part) };
}

/** AK-6: what of the protocol is not as it was appended, as sentences. */
export async function protocolFindings({
  entries,
  seal,
}: Pick<ProtocolState, 'entries' | 'seal'>): Promise<string[]> {
  const texts = pruefsummentexte(entries);
  const prints = await Promise.all(texts.map(async (text) => [text, await fingerprint(text)] as const));
  return protokollbefunde(entries, new Map(prints), seal && { nr: seal.nr, pruefsumme: seal.checksum });
}

/** The protocol, with what of it is not as it was appended. */
export interface CheckedProtocol extends ProtocolState {
  readonly findings: readonly string[];
}

/** @throws WorkbookFault */
export async function checkedProtocol(): Promise<CheckedProtocol> {
  const protocol = await readProtocol();
  return { ...protocol, findings: await protocolFindings(protocol) };
}
