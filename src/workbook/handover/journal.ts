import { triedTwice } from '../fault';
import { changingWorkbook } from '../run';
import { fieldsIn, own, parseSetting, textIn, timeIn } from '../agreement/untrusted';

/** SC-1: a copy that has been begun, or whose removal has; written before anything else and removed last. */
export interface HandoverEntry {
  /** Also what sheets are called for the moment of their beginning. */
  readonly id: string;
  readonly started: string;
  /** Of the agreement. */
  readonly title: string;
  /** The ids of its sheets by their names, once they are known. */
  readonly ids: Readonly<Record<string, string>>;
}

const PREFIX = 'KIM_Weitergabe ';
const VERSION = 1;
const ID = /^KIM [0-9a-f]{8}$/;
const MOST_CHARACTERS = 30_000;
const MOST_SHEETS = 200;
const LONGEST = 300;

export const handoverKey = (id: string): string => `${PREFIX}${id}`;

export const isHandoverKey = (key: string): boolean => key.startsWith(PREFIX);

export function queueHandover(context: Excel.RequestContext, { id, ...rest }: HandoverEntry): void {
  const title = rest.title.slice(0, LONGEST);
  context.workbook.settings.add(handoverKey(id), JSON.stringify({ version: VERSION, ...rest, title }));
}

/** AS-15: an entry that came with the file; `null` for one that is none of ours. */
export function readHandoverEntry(key: string, value: unknown): HandoverEntry | null {
  const id = key.slice(PREFIX.length);
  const parsed = parseSetting(value, VERSION, MOST_CHARACTERS);
  if (!isHandoverKey(key) || !ID.test(id) || parsed.kind !== 'fields') return null;
  const started = timeIn(own(parsed.fields, 'started'));
  const title = textIn(own(parsed.fields, 'title'), LONGEST);
  const fields = fieldsIn(own(parsed.fields, 'ids'));
  if (started === null || title === null || fields === null) return null;
  const ids = Object.entries(fields).map(([name, sheet]) => [name, textIn(sheet, LONGEST)] as const);
  if (ids.length > MOST_SHEETS || ids.some(([, sheet]) => sheet === null)) return null;
  return { id, started, title, ids: Object.fromEntries(ids) as Record<string, string> };
}

const settleOrThrow = (entry: HandoverEntry, isOpen: boolean): Promise<void> =>
  changingWorkbook(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(handoverKey(entry.id)).load('value');
    await context.sync();
    if (isOpen && setting.isNullObject) queueHandover(context, entry);
    if (!isOpen && !setting.isNullObject) setting.delete();
    await context.sync();
  });

/**
 * Brings the journal to what stands in the workbook, after something went wrong or has been taken back.
 *
 * @param isOpen something of it is left
 * @returns whether Excel has taken it; if not, the entry tells the next start
 */
export const settleHandover = (entry: HandoverEntry, isOpen: boolean): Promise<boolean> =>
  triedTwice(() => settleOrThrow(entry, isOpen));
