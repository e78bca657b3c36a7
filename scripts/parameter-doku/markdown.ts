/** Markdown the way Prettier writes it, so that the generated file passes the format check unchanged. */

const zeile = (zellen: readonly string[], breiten: readonly number[]): string =>
  `| ${zellen.map((zelle, i) => zelle.padEnd(breiten[i] as number)).join(' | ')} |`;

export function tabelle(kopf: readonly string[], zeilen: readonly (readonly string[])[]): string {
  const breiten = kopf.map((k, i) => Math.max(3, k.length, ...zeilen.map((z) => (z[i] as string).length)));
  const strich = breiten.map((breite) => '-'.repeat(breite));
  return [kopf, strich, ...zeilen].map((zellen) => zeile(zellen, breiten)).join('\n');
}

export const liste = (punkte: readonly string[]): string => punkte.map((punkt) => `- ${punkt}`).join('\n');

/** Paragraphs with a blank line between them; empty ones are left out. */
export const absaetze = (...teile: readonly string[]): string => teile.filter((t) => t !== '').join('\n\n');

/** Web addresses become links, whatever else the text says stays as it is. */
export const mitLinks = (text: string): string =>
  text.replace(/https?:\/\/[^\s;)]*[^\s;).,:]/g, (url) => `<${url}>`);
