import { gefaltet } from '../../core/text/falten';
import type { CatalogueFunction } from './metadata';

/** All functions that have every word of the query somewhere; umlauts and letter case don't matter (KO-1). */
export function search(functions: readonly CatalogueFunction[], query: string): CatalogueFunction[] {
  const words = query.split(/\s+/).map(gefaltet).filter(Boolean);
  return functions.filter((item) => {
    const text = gefaltet([`KIM.${item.name}`, item.description, ...argumentTexts(item)].join('|'));
    return words.every((word) => text.includes(word));
  });
}

const argumentTexts = ({ parameters }: CatalogueFunction): string[] =>
  parameters.flatMap(({ name, description = '' }) => [name, description]);
