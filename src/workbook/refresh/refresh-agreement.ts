import {
  type Blattkopf,
  nachberechnungsblatt,
  protokollblatt,
  protokollzeile,
} from '../../vereinbarung/aktualisierung/blaetter';
import type { Nachberechnungsbild } from '../../vereinbarung/aktualisierung/nachberechnung';
import type { Protokollvorgang } from '../../vereinbarung/aktualisierung/protokoll';
import type { Vereinbarung } from '../../vereinbarung/form';
import { kanonisch } from '../../vereinbarung/kanonisch';
import { fingerprint } from '../agreement/fingerprint';
import { type AgreementOutcome, refused } from '../agreement/outcome';
import type { AgreementState } from '../agreement/read-agreements';
import { AENDERUNG } from '../agreement/texts';
import { previewUpdate, type RefreshWork, type UpdatePreview } from '../agreement/update/preview';
import { updateAgreement } from '../agreement/update/update-agreement';
import { LONGEST_SHEET_NAME } from '../write/check-plan';
import { nextEntry, type ProtocolState, readProtocol } from './protocol';

/** AK-4: what a refresh will do to the workbook. */
export interface RefreshPreview {
  readonly update: UpdatePreview;
  readonly protocol: ProtocolState;
}

/** What is said of a refresh in its sheet and in the protocol. */
export interface RefreshRecord {
  readonly picture: Nachberechnungsbild;
  readonly entry: Protokollvorgang;
  /** Without the name of the sheet. */
  readonly head: Omit<Blattkopf, 'name'>;
  /** What the frozen sheet is called, if nothing else is. */
  readonly sheet: string;
}

/**
 * AK-4: what it comes to that the answers change, or that only the data behind them have. Nothing is changed.
 *
 * @throws WorkbookFault
 */
export async function previewRefresh(state: AgreementState, wanted: Vereinbarung): Promise<RefreshPreview> {
  // What is wanted comes from the sheets as they stand, so what she has changed in them is no conflict.
  const update = await previewUpdate(state, wanted, new Map(), { known: state.answers, entersAll: true });
  return { update, protocol: await readProtocol() };
}

/** The name, or with a number behind it if there is such a sheet. */
function freeSheetName(name: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const end = number === 1 ? '' : ` (${number})`;
    const free = name.slice(0, LONGEST_SHEET_NAME - end.length) + end;
    if (!taken.has(free.toLowerCase())) return free;
  }
}

/**
 * AK-5, AK-6: writes the new tables, enters the agreement's KIM formulas anew, and writes the frozen sheet and the row of the
 * protocol: one plan, all of it or nothing. If somebody has appended to the protocol since, nothing is begun.
 *
 * @throws only what is a mistake of ours
 */
export async function applyRefresh(
  { update, protocol }: RefreshPreview,
  { picture, entry, head, sheet }: RefreshRecord,
): Promise<AgreementOutcome> {
  const answers = await fingerprint(kanonisch(update.work.after));
  const { place, sheets, seal } = protocol;
  const row = await nextEntry(protocol, entry, answers);
  const appended = place === null ? protokollblatt(row) : protokollzeile(place, row);
  if (appended === null) return refused(AENDERUNG.protokollAnders);
  const named = { ...head, name: freeSheetName(sheet, sheets) };
  const refresh: RefreshWork = {
    sheets: [nachberechnungsblatt(picture, named), appended],
    trace: { picture, head: named, row, isFirst: place === null, sealed: seal },
  };
  return updateAgreement({ ...update, work: { ...update.work, refresh } });
}
