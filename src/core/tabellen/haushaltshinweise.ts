import { HINWEIS } from '../meldungen/hinweise';
import { gruppiert } from '../sammlung';
import type { Hinweis, Stelle } from './stelle';
import type { Stellenergebnis } from './stellenergebnis';

/** So many posts are named with a sentence that concerns many. */
const GENANNTE = 3;

const name = ({ zeile, stelle }: Stelle): string => (stelle === '' ? HINWEIS.zeile(zeile) : stelle);

/** "Case 1, Case 2 und 3 weitere" */
function namen(stellen: readonly Stelle[]): string {
  const alle = [...new Set(stellen.map(name))];
  const genannt = alle.slice(0, GENANNTE).join(', ');
  return alle.length > GENANNTE ? HINWEIS.undWeitere(genannt, alle.length - GENANNTE) : genannt;
}

/** A row and what is said of it. */
export type MitHinweisen = Pick<Stellenergebnis, 'stelle' | 'hinweise'>;

/** The sentences of some rows, each once with the posts that it is about. */
function text(ergebnisse: readonly MitHinweisen[], gehoertDazu: (h: Hinweis) => boolean): string {
  const treffer = ergebnisse.flatMap(({ stelle, hinweise }) =>
    hinweise.filter(gehoertDazu).map(({ satz }) => ({ stelle, satz })),
  );
  return [...gruppiert(treffer, (t) => t.satz)]
    .map(([satz, gleiche]) => HINWEIS.zuStellen(namen(gleiche.map((t) => t.stelle)), satz))
    .join('; ');
}

/**
 * TB-3: what the column Hinweis of a year says: beside a Kommune the sentences of its own posts, beside `Summe` all of
 * the year. The last row has what concerns no year.
 *
 * @param besitzer by post: position of its Kommune, or null if it is shared
 */
export const hinweiseDesJahres = (
  jahr: number | null,
  ergebnisse: readonly MitHinweisen[],
  besitzer: readonly (number | null)[],
): ((kommune: number | null) => string) => nachKommunen(ergebnisse, besitzer, (h) => h.jahr === jahr);

/** SP-4: the same of all years together. */
export const hinweiseJeKommune = (
  ergebnisse: readonly MitHinweisen[],
  besitzer: readonly (number | null)[],
): ((kommune: number | null) => string) => nachKommunen(ergebnisse, besitzer, () => true);

function nachKommunen(
  ergebnisse: readonly MitHinweisen[],
  besitzer: readonly (number | null)[],
  gehoertDazu: (h: Hinweis) => boolean,
): (kommune: number | null) => string {
  const jeKommune = gruppiert(
    ergebnisse.map((e, i) => ({ e, besitzer: besitzer[i] as number | null })),
    (z) => z.besitzer,
  );
  return (kommune) =>
    text(kommune === null ? ergebnisse : (jeKommune.get(kommune) ?? []).map((z) => z.e), gehoertDazu);
}

/** PR-1: what all posts have to say of all years, for a result that has no row of the year. */
export const hinweiseAllerJahre = (ergebnisse: readonly MitHinweisen[]): string =>
  text(ergebnisse, () => true);
