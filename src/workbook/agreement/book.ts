import { BLATTANKER, BLAETTER, blattname, nameIn, quellenname, ZELLNAMEN } from '../../mappe/namen';
import { EINMALIGE, LISTEN, type Liste, OPTIONSTABELLE } from '../../vereinbarung/tabellen';
import { kanonisch } from '../../vereinbarung/kanonisch';
import { fingerprint } from './fingerprint';
import { type ProtocolSeal, readSeal } from '../refresh/seal';
import { isJournalKey, PROTOCOL_KEY, REGISTER_KEY } from './keys';
import { type JournalEntry, readJournalEntry } from './journal';
import { type ReadRegister, readRegister } from './register/read';

/** What a workbook has, as objects that more can be asked of in the same run. */
export interface BookItems {
  readonly sheets: readonly Excel.Worksheet[];
  readonly tables: readonly Excel.Table[];
  readonly names: readonly Excel.NamedItem[];
}

/** What a workbook holds of ours, and which names are taken in it. */
export interface Book {
  readonly register: ReadRegister;
  readonly journal: readonly JournalEntry[];
  readonly seal: ProtocolSeal | null;
  /** Keys of journal entries that are none of ours. */
  readonly unreadable: readonly string[];
  /** Of sheets, tables and names, in small letters. */
  readonly taken: ReadonlySet<string>;
  /** SC-6: tables that the workbook has once and has already. */
  readonly present: ReadonlySet<Liste>;
  readonly items: BookItems;
}

/** Asks for it in the next request. */
export function askForBook(context: Excel.RequestContext): () => Book {
  const { settings, worksheets, tables, names } = context.workbook;
  settings.load('items/key,items/value');
  worksheets.load('items/id,items/name');
  tables.load('items/id,items/name');
  names.load('items/name,items/formula');
  return () => {
    const value = (key: string): unknown => settings.items.find((own) => own.key === key)?.value;
    const entries = settings.items
      .filter(({ key }) => isJournalKey(key))
      .map(({ key }) => ({ key, entry: readJournalEntry(key, value(key)) }));
    const tableNames = new Set(tables.items.map(({ name }) => name.toLowerCase()));
    return {
      items: { sheets: worksheets.items, tables: tables.items, names: names.items },
      register: readRegister(value(REGISTER_KEY)),
      seal: readSeal(value(PROTOCOL_KEY)),
      journal: entries.flatMap(({ entry }) => entry ?? []),
      unreadable: entries.flatMap(({ key, entry }) => (entry === null ? [key] : [])),
      taken: new Set([
        ...[...worksheets.items, ...names.items].map(({ name }) => name.toLowerCase()),
        ...tableNames,
      ]),
      present: new Set([...EINMALIGE].filter((liste) => tableNames.has(LISTEN[liste].name.toLowerCase()))),
    };
  };
}

/** Entries of changes that had come to their end before the program did; nothing is left to do about them. */
export const finishedEntries = async ({ register, journal, seal }: Book): Promise<JournalEntry[]> => {
  if (register.kind !== 'read') return [];
  const finished: JournalEntry[] = [];
  for (const entry of journal) {
    if (entry.refresh) {
      if (seal?.checksum === entry.refresh.row.pruefsumme) finished.push(entry);
      continue;
    }
    const own = register.register.find(({ number }) => number === entry.number);
    const [after, before] = [entry.answers, entry.before].map((answers) => answers && kanonisch(answers));
    // Of a change that leaves the answers as they were the register can't tell.
    if (entry.action === 'remove' || !own || !after || after === before) continue;
    if (own.fingerprint === (await fingerprint(after))) finished.push(entry);
  }
  return finished;
};

/** Sheets of which each agreement has its own. */
const SHEETS = ['eingaben', 'stellen', 'ergebnis', 'haushalt', 'rechenweg', 'vorlage'] as const;

/** Every name that an agreement of this number may need. */
function namesOf(number: number): string[] {
  const cells = Object.values(ZELLNAMEN);
  const lists = (Object.keys(LISTEN) as Liste[]).filter((liste) => !EINMALIGE.has(liste));
  return [
    ...SHEETS.map((sheet) => blattname(BLAETTER[sheet], number)),
    ...[
      ...cells,
      ...cells.map(quellenname),
      ...Object.values(BLATTANKER),
      ...lists.map((liste) => LISTEN[liste].name),
      OPTIONSTABELLE.name,
    ].map((name) => nameIn(name, number)),
  ];
}

const MOST = 99;

/**
 * SC-6: the first number that is free in all names, in the register and in the journal; `null` if none is. Clearing up what was
 * begun under a number strikes it out of the register, whoever has it by then.
 */
export function freeNumber({ register, journal, taken }: Book): number | null {
  const ofRegister = register.kind === 'read' ? register.register.map((own) => own.number) : [];
  const used = [...ofRegister, ...journal.map((entry) => entry.number)];
  for (let number = 1; number <= MOST; number++)
    if (!used.includes(number) && !namesOf(number).some((name) => taken.has(name.toLowerCase())))
      return number;
  return null;
}
