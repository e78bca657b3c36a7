/** 1 January 2000 counted from 1900. */
const IN_1900_SYSTEM = 36_526;

/** DA-1: whether days are counted from 1904. No property tells, but what DATE comes to does. */
export function askForDateSystem({ workbook }: Excel.RequestContext): () => boolean {
  const day = workbook.functions.date(2000, 1, 1).load('value');
  return () => day.value < IN_1900_SYSTEM;
}
