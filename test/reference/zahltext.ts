import { ausText, bruch, durch, Referenzfehler, type Bruch } from './bruch';

/**
 * RU-4: a number that a cell holds as text, in German notation and only where it has one meaning. Dots are
 * thousands, and only together with a decimal comma or in two groups and more.
 */
export function ausZelltext(text: string): Bruch {
  const treffer = /^([+-]?)(.*?)\s*(€|EUR|%)?$/iu.exec(text.trim());
  const [, vorzeichen = '', ziffern = '', einheit] = treffer ?? [];
  const dezimal = ohnePunkte(ziffern);
  if (dezimal === undefined) throw new Referenzfehler('WERT', `„${text}“ kann zweierlei heißen`);
  const wert = ausText(`${vorzeichen === '-' ? '-' : ''}${dezimal}`);
  return einheit === '%' ? durch(wert, bruch(100)) : wert;
}

function ohnePunkte(ziffern: string): string | undefined {
  if (/^\d+(,\d+)?$/.test(ziffern)) return ziffern.replace(',', '.');
  const gruppiert = /^\d{1,3}(\.\d{3})+,\d+$|^\d{1,3}(\.\d{3}){2,}$/.test(ziffern);
  return gruppiert ? ziffern.replaceAll('.', '').replace(',', '.') : undefined;
}
