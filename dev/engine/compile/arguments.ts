import { type CellError, type FunctionMetadata } from '../contract';

/** How a formula with the wrong number of arguments reads to the user, who can't even enter it in Excel. */
export function countFault(name: string, fn: FunctionMetadata, given: number): CellError | null {
  const endless = fn.parameters.some((parameter) => parameter.repeating);
  const needed = fn.parameters.filter((parameter) => !parameter.optional && !parameter.repeating).length;
  if (given < needed) {
    const missing = fn.parameters[given]?.name ?? '';
    return { code: '#VALUE!', message: `Zu wenige Argumente für ${name}: „${missing}“ fehlt.` };
  }
  if (given > fn.parameters.length && !endless) {
    const allowed = fn.parameters.length;
    return {
      code: '#VALUE!',
      message: `Zu viele Argumente für ${name}: höchstens ${allowed}, nicht ${given}.`,
    };
  }
  return null;
}
