import type { Schema } from '../schema/feld';

const alsText = (wert: unknown): string => (typeof wert === 'string' ? `„${wert}“` : JSON.stringify(wert));

/**
 * Does `wert` have exactly the fields of the schema, each in its form? `ort` names file and entry; every
 * sentence returned is one refusal.
 */
export function pruefeForm(ort: string, wert: unknown, schema: Schema): string[] {
  if (typeof wert !== 'object' || wert === null || Array.isArray(wert)) {
    return [`${ort}: erwartet wird ein Objekt, gefunden wurde ${alsText(wert)}.`];
  }
  const felder = wert as Readonly<Record<string, unknown>>;
  const fremde = Object.keys(felder).filter((name) => !Object.keys(schema).includes(name));
  const saetze = fremde.map((name) => `${ort}: das Feld „${name}“ ist nicht vorgesehen.`);
  for (const [name, form] of Object.entries(schema)) {
    if (felder[name] === undefined) {
      if (form.wahlweise !== true) saetze.push(`${ort}: das Feld „${name}“ fehlt.`);
    } else if (!form.passt(felder[name])) {
      const gefunden = alsText(felder[name]);
      saetze.push(`${ort}: „${name}“ ist ${gefunden}, erwartet wird ${form.erwartet}.`);
    }
  }
  return saetze;
}
