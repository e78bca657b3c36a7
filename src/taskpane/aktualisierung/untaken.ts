import type { Entgeltordnung } from '../../core/daten';
import { germanDay } from '../assistent/amounts';
import { dayIn } from './entries';
import type { Proof } from './ProofFields';
import { ANNAHME, EIGENE_WERTE, TABELLE, UEBERGANGEN } from './texts';

interface TypedPart {
  /** As typed, like everything here. */
  readonly from: string;
  readonly proof: Proof;
}

export interface TypedTable extends TypedPart {
  /** `null`: that of the agreement. */
  readonly tariff: Entgeltordnung | null;
  readonly text: string;
  /** The text as it stands has been checked. */
  readonly isChecked: boolean;
}

export const RAISE_FIELDS = ['prozent', 'sockel', 'mindestbetrag'] as const;

export interface TypedRaise extends TypedPart, Readonly<Record<(typeof RAISE_FIELDS)[number], string>> {
  readonly tariff: Entgeltordnung | null;
}

export interface TypedYear extends TypedPart {
  /** Whose first and last day stood there before anybody typed. */
  readonly year: number | null;
  readonly until: string;
  /** By the name of the value. */
  readonly values: Readonly<Record<string, string>>;
}

/** AK-3: what stands in the fields and is not taken over. */
export interface Untaken {
  readonly table: TypedTable;
  readonly raise: TypedRaise;
  /** `null`: nobody has typed there. */
  readonly ownYear: TypedYear | null;
}

export type UntakenPart = keyof Untaken;

export const NOTHING_TYPED: Untaken = {
  table: { tariff: null, from: '', proof: { source: '', status: 'beschlossen' }, text: '', isChecked: false },
  raise: {
    tariff: null,
    from: '',
    prozent: '',
    sockel: '',
    mindestbetrag: '',
    proof: { source: '', status: 'Annahme' },
  },
  ownYear: null,
};

/** The fields of own values before anybody types. */
export const blankYear = (year: number | null): TypedYear => ({
  year,
  from: year === null ? '' : `01.01.${year}`,
  until: year === null ? '' : `31.12.${year}`,
  proof: { source: '', status: 'Annahme' },
  values: {},
});

const isTyped = (text: string): boolean => text.trim() !== '';

const since = (what: string, from: string): string => {
  const day = dayIn(from);
  return day === null ? what : UEBERGANGEN.ab(what, germanDay(day));
};

/** AK-4: by part the sentence that it has been typed and not been taken over. A choice alone is nothing typed. */
export function untakenSentences({ table, raise, ownYear }: Untaken): ReadonlyMap<UntakenPart, string> {
  const told = new Map<UntakenPart, string>();
  if ([table.from, table.proof.source, table.text].some(isTyped))
    told.set('table', UEBERGANGEN.tabelle(since(UEBERGANGEN.teile.table, table.from), TABELLE.uebernehmen));
  if ([raise.from, raise.proof.source, ...RAISE_FIELDS.map((field) => raise[field])].some(isTyped))
    told.set('raise', UEBERGANGEN.satz(since(UEBERGANGEN.teile.raise, raise.from), ANNAHME.uebernehmen));
  if (ownYear === null) return told;
  const blank = blankYear(ownYear.year);
  const names = Object.keys(ownYear.values).filter((name) => isTyped(ownYear.values[name] ?? ''));
  if (
    names.length > 0 ||
    isTyped(ownYear.proof.source) ||
    ownYear.from.trim() !== blank.from ||
    ownYear.until.trim() !== blank.until
  )
    told.set(
      'ownYear',
      UEBERGANGEN.satz(
        UEBERGANGEN.werte(since(UEBERGANGEN.teile.ownYear, ownYear.from), names),
        EIGENE_WERTE.uebernehmen,
      ),
    );
  return told;
}
