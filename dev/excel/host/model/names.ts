const TABLE = /^[\p{L}_\\][\p{L}\p{N}_.]{0,254}$/u;

/** Whether a table may be called so. */
export const isTableName = (name: string): boolean => TABLE.test(name);

/** Excel keeps this name for the list of changes in a shared workbook, in every language its own. */
const RESERVED = /^(History|Verlauf)$/i;

/** Whether Excel keeps the name of a sheet to itself. */
export const isReservedSheetName = (name: string): boolean => RESERVED.test(name);
