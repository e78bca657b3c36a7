import type { AnswerPlace } from '../state/place';
import type { Figures } from './figures';

/** What can't be computed as long as what was typed in a place can't be read: the year, the shares, the term. */
interface Reach {
  readonly year: boolean;
  readonly shares: boolean;
  readonly term: boolean;
}

const NOTHING: Reach = { year: false, shares: false, term: false };
const ALL: Reach = { year: true, shares: true, term: true };
const OF_THE_TERM: Reach = { year: false, shares: false, term: true };
const OF_THE_SHARES: Reach = { year: false, shares: true, term: true };

/** How far it reaches that a place can't be read. */
export function reachOf(place: AnswerPlace): Reach {
  switch (place.teil) {
    case 'optionen':
      return place.quelle ? NOTHING : ALL;
    case 'kommunen':
    case 'gewichte':
      return OF_THE_SHARES;
    case 'angaben':
      break;
    default:
      return ALL;
  }
  if (place.quelle) return NOTHING;
  if (place.id === 'bezugVon' || place.id === 'bezugBis') return ALL;
  if (place.id === 'von' || place.id === 'bis') return OF_THE_TERM;
  return place.id === 'rundung' || place.id === 'restregel' ? OF_THE_SHARES : NOTHING;
}

/** AS-10: no figures of answers among which one is missing because it can't be read: they would be other ones. */
export function withoutUnread(figures: Figures, unread: readonly AnswerPlace[]): Figures {
  const reaches = unread.map(reachOf);
  const [year, shares, term] = (['year', 'shares', 'term'] as const).map((what) =>
    reaches.some((reach) => reach[what]),
  );
  if (!year && !shares && !term) return figures;
  const isWrong = (post: number): boolean =>
    unread.some((place) => (place.teil === 'stellen' ? place.zeile === post : reachOf(place).year));
  return {
    ...figures,
    totals: year ? null : figures.totals,
    posts: figures.posts.map((post, index) => (isWrong(index) ? null : post)),
    shares: shares ? null : figures.shares,
    years: term ? null : figures.years,
  };
}
