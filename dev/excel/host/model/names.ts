const TABLE = /^[\p{L}_\\][\p{L}\p{N}_.]{0,254}$/u;

/** Whether a table may be called so. */
export const isTableName = (name: string): boolean => TABLE.test(name);
