const ITEMS = [
  ['All', 'Alle'],
  ['Data', 'Daten'],
  ['Headers', 'Kopfzeilen'],
  ['Totals', 'Ergebnisse'],
  ['This Row', 'Diese Zeile'],
] as const;

/** Replaces the items in their brackets and the separators between brackets; column names are left alone. */
function rewrite(
  text: string,
  item: (name: string) => string,
  separators: RegExp,
  separator: string,
): string {
  return text
    .replace(/\[#([^\]]+)\]/g, (_, name: string) => `[#${item(name)}]`)
    .replace(separators, (between) => between.replace(/[;,]/, separator));
}

const lookUp = (name: string, from: 0 | 1): string => {
  const pair = ITEMS.find((candidate) => candidate[from].toUpperCase() === name.trim().toUpperCase());
  return pair ? pair[from === 0 ? 1 : 0] : name;
};

/** `KIM_Stellen[[#Alle];[VZÄ]]` becomes `KIM_Stellen[[#All],[VZÄ]]`. */
export const structuredToInvariant = (text: string): string =>
  rewrite(text, (name) => lookUp(name, 1), /\]\s*;\s*\[/g, ',');

export const structuredToGerman = (text: string): string =>
  rewrite(text, (name) => lookUp(name, 0), /\]\s*,\s*\[/g, ';');
