const FORMATS: Readonly<Record<string, string>> = {
  TODAY: 'dd.mm.yyyy',
  DATE: 'dd.mm.yyyy',
  NOW: 'dd.mm.yyyy hh:mm',
  TIME: 'hh:mm',
};

/** The number format that a formula brings into a cell without one: `=TODAY()+30` is a date, `=TODAY()>A1` is not. */
export function formatOfFormula(formula: string): string | null {
  const [, name = ''] = /^=\s*([A-Z]+)\(/i.exec(formula) ?? [];
  return /[<>=&]/.test(formula.slice(1)) ? null : (FORMATS[name.toUpperCase()] ?? null);
}
