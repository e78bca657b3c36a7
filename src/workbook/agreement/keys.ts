/**
 * AS-1: all that is kept besides the sheets, in `workbook.settings`. Every journal entry has a key of its own, so that two
 * panes at once do not take each other's away.
 */
export const REGISTER_KEY = 'KIM_Vereinbarungen';
/** AK-6: the last row of the protocol. */
export const PROTOCOL_KEY = 'KIM_Protokollstand';
export const DRAFT_KEY = 'KIM_Entwurf';
const JOURNAL_PREFIX = 'KIM_Journal ';

export const journalKey = (id: string): string => `${JOURNAL_PREFIX}${id}`;

export const isJournalKey = (key: string): boolean => key.startsWith(JOURNAL_PREFIX);
