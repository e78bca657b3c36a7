import { loadJson } from '../../ui/load-json';

/** What the pane uses of `functions.json`, the file that Excel itself reads. */
export interface Parameter {
  readonly name: string;
  readonly description?: string;
  readonly dimensionality?: 'scalar' | 'matrix';
  readonly optional?: boolean;
  readonly repeating?: boolean;
  readonly customEnumId?: string;
}

export interface CatalogueFunction {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly Parameter[];
  readonly result?: { readonly dimensionality?: 'scalar' | 'matrix' };
}

export interface Choice {
  readonly stringValue?: string;
  readonly tooltip?: string;
}

export interface Catalogue {
  readonly functions: readonly CatalogueFunction[];
  readonly enums?: readonly { readonly id: string; readonly values: readonly Choice[] }[];
}

/** The function that shows the way to the result of another one. */
export const RECHENWEG = 'RECHENWEG';

export const loadCatalogue = async (): Promise<Catalogue> => (await loadJson('functions.json')) as Catalogue;

/** Beside the pane, wherever that is served from: `helpUrl` names the server that Excel is told to take. */
export const helpPageOf = ({ id }: CatalogueFunction): string => `hilfe/${id.toLowerCase()}.html`;

/** The values that an argument may take, if it is a choice. The first one counts if nothing is said. */
export function choicesOf({ enums = [] }: Catalogue, { customEnumId }: Parameter): readonly Choice[] {
  return enums.find(({ id }) => id === customEnumId)?.values ?? [];
}

/** Descriptions end with an example; the pane sets it apart. */
export function describe({ description = '' }: CatalogueFunction): { text: string; example: string } {
  const [text = '', example = ''] = description.split(/\s*Beispiel:\s*/, 2);
  return { text, example: example.replace(/\.$/, '') };
}
