/**
 * What a script of custom functions finds in its world, as source text: everything has to be made inside the sandbox,
 * so that arrays and errors are of the same make as those of the functions. Calls and results pass as JSON, like the
 * messages between Excel and its runtime for custom functions.
 */
export const SANDBOX = `
(() => {
  const functions = new Map();
  const ErrorCode = {
    invalidValue: '#VALUE!', notAvailable: '#N/A', divisionByZero: '#DIV/0!', invalidNumber: '#NUM!',
    nullReference: '#NULL!', invalidName: '#NAME?', invalidReference: '#REF!',
  };
  class CustomFunctionsError extends Error {
    constructor(code, message) {
      super(message);
      this.code = code;
    }
  }
  // Excel shows a text of ours for these two only.
  const SPEAKING = [ErrorCode.invalidValue, ErrorCode.notAvailable];
  const associate = (id, fn) => {
    if (typeof id === 'string') functions.set(id.toUpperCase(), fn);
    else for (const [key, value] of Object.entries(id)) associate(key, value);
  };
  globalThis.CustomFunctions = { associate, Error: CustomFunctionsError, ErrorCode };

  const revived = (key, value) =>
    value !== null && typeof value === 'object' && 'code' in value
      ? new CustomFunctionsError(value.code, value.message)
      : value;
  const failed = (error) => {
    if (!(error instanceof CustomFunctionsError)) return { code: ErrorCode.invalidValue, message: String(error) };
    const speaks = error.message !== '' && SPEAKING.includes(error.code);
    return speaks ? { code: error.code, message: error.message } : { code: error.code };
  };
  const cell = (value) => {
    if (value === null || value === undefined) return null;
    if (value instanceof CustomFunctionsError) return failed(value);
    if (typeof value === 'number' && !Number.isFinite(value)) return { code: ErrorCode.invalidNumber };
    if (typeof value !== 'object' && typeof value !== 'function') return value;
    return { code: ErrorCode.invalidValue, message: 'Ein Ergebnis dieser Art kann nicht in einer Zelle stehen.' };
  };
  const result = (value) =>
    Array.isArray(value) ? value.map((row) => (Array.isArray(row) ? row.map(cell) : [cell(row)])) : cell(value);
  const one = async ({ id, args, address }) => {
    const fn = functions.get(id.toUpperCase());
    if (!fn) return { code: ErrorCode.invalidName, message: 'Zu ' + id + ' ist keine Funktion angemeldet.' };
    try {
      return result(await fn(...args, { functionName: id, address }));
    } catch (error) {
      return failed(error);
    }
  };
  return async (calls) => JSON.stringify(await Promise.all(JSON.parse(calls, revived).map(one)));
})()
`;
