import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FunctionMetadata, ParameterMetadata } from '../../scripts/metadata/types';

/** What workbooks in the field rely on; a file of its own, so that a review sees every change of it. */
export interface Vertrag {
  readonly hinweis: string;
  readonly funktionen: readonly string[];
  readonly auswahl: Readonly<Record<string, readonly string[]>>;
  readonly spalten: Readonly<Record<string, readonly string[]>>;
  readonly optionen: Readonly<Record<string, readonly string[]>>;
  /** Names in the column Parameter of KIM_Parameter. */
  readonly parameter: readonly string[];
  readonly ausgabe: Readonly<Record<string, readonly string[]>>;
}

export const VERTRAG = JSON.parse(readFileSync(join(__dirname, 'vertrag.json'), 'utf8')) as Vertrag;

function parameterzeile(p: ParameterMetadata): string {
  const art =
    p.dimensionality === 'matrix' ? ': Bereich' : p.customEnumId === undefined ? '' : `: ${p.customEnumId}`;
  const text = `${p.name}${art}`;
  if (p.repeating === true) return `[${text}]…`;
  return p.optional === true ? `[${text}]` : text;
}

/** "MONATE(von; bis; [methode: Monatsmethode]) = Wert" */
export const signatur = (f: FunctionMetadata): string =>
  `${f.id}(${f.parameters.map(parameterzeile).join('; ')}) = ${f.result?.dimensionality === 'matrix' ? 'Tabelle' : 'Wert'}`;
