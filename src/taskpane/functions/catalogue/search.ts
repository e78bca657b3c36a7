import { gefaltet } from '../../../core/text/falten';
import { eintragZu } from '../../../katalog';
import type { CatalogueFunction } from './metadata';

/** So that `verteilen` finds `Verteilt` and `Monat` as well as `Monaten`: short words are left as they are. */
const ENDING = /(?<=.{4})(?:EN|EM|ER|ES|E|N|T|S)$/;

/**
 * All functions that have every word of the query somewhere, also among the words of everyday use; endings, umlauts
 * and letter case don't matter (KO-1).
 */
export function search(functions: readonly CatalogueFunction[], query: string): CatalogueFunction[] {
  const words = query
    .split(/\s+/)
    .map((word) => gefaltet(word).replace(ENDING, ''))
    .filter(Boolean);
  return functions.filter((item) => {
    const text = gefaltet(textsOf(item).join('|'));
    return words.every((word) => text.includes(word));
  });
}

const textsOf = ({ id, name, description, parameters }: CatalogueFunction): (string | undefined)[] => [
  `KIM.${name}`,
  description,
  eintragZu(id)?.stichworte,
  ...parameters.flatMap((parameter) => [parameter.name, parameter.description]),
];
