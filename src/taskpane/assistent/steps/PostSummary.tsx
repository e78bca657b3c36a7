import { memo, type ReactElement } from 'react';
import type { Stellenzeile, Vereinbarung } from '../../../vereinbarung/form';
import { decimal, wholeEuro } from '../amounts';
import { lineId } from '../state/place';
import { STELLENSCHRITT } from '../texts';
import { useAssistant } from '../use-assistant';

const paidBy = ({ gruppe, stufe, kostenGesamt }: Stellenzeile): string | null => {
  if (kostenGesamt !== null) return wholeEuro(kostenGesamt);
  return gruppe === null ? null : `${gruppe}${stufe === null ? '' : `/${decimal(stufe)}`}`;
};

/** What a post costs can't be said without its extent, or without group or cost; an option may give them. */
const isIncomplete = (
  { vzae, gruppe, kostenGesamt }: Stellenzeile,
  { optionen }: Pick<Vereinbarung, 'optionen'>,
): boolean =>
  (vzae === null && optionen.vzae === undefined) ||
  (gruppe === null && kostenGesamt === null && !optionen.gruppe && !optionen.kostenGesamt);

interface PostSummaryProps {
  readonly post: number;
  /** One of its entries can't be read: what it costs without that says nothing. */
  readonly isUnread: boolean;
  /** One of its answers is. */
  readonly isWrong: boolean;
}

/** A post in one line; pressing it opens what is below. */
export function PostSummary({ post, isUnread, isWrong }: PostSummaryProps): ReactElement {
  const { state, dispatch, figures } = useAssistant();
  const row = state.answers.stellen[post];
  const open = state.post === post;
  const result = figures.posts[post];
  // Nothing is said of the one that somebody is filling in.
  const lacks = row !== undefined && !open && isIncomplete(row, state.answers);
  const facts = row
    ? [paidBy(row), row.vzae === null ? null : `${decimal(row.vzae)} VZÄ`, row.kommune].filter(
        (one) => one !== null,
      )
    : [];
  return (
    <Line
      id={lineId(post)}
      name={row?.stelle ?? STELLENSCHRITT.ohneName(post + 1)}
      facts={facts.join(' · ')}
      cost={result && !isUnread ? wholeEuro(result.cost) : ''}
      flag={isWrong ? STELLENSCHRITT.fehlerhaft : lacks ? STELLENSCHRITT.unvollstaendig : ''}
      open={open}
      onPress={() => dispatch({ type: 'post', post: open ? null : post })}
    />
  );
}

interface LineProps {
  readonly id: string;
  readonly name: string;
  readonly facts: string;
  readonly cost: string;
  /** What is amiss with it. */
  readonly flag: string;
  readonly open: boolean;
  readonly onPress: () => void;
}

/** Hundreds of them are drawn; only what has changed is drawn anew. */
const Line = memo(
  ({ id, name, facts, cost, flag, open, onPress }: LineProps): ReactElement => (
    <button
      type="button"
      id={id}
      className="row-button post"
      aria-expanded={open}
      data-wrong={flag !== ''}
      onClick={onPress}
    >
      <b>{name}</b>
      <span className="amount">{cost}</span>
      <small>
        {facts}
        {flag !== '' && <em> {flag}</em>}
      </small>
    </button>
  ),
  (before, after) =>
    before.id === after.id &&
    before.name === after.name &&
    before.facts === after.facts &&
    before.cost === after.cost &&
    before.flag === after.flag &&
    before.open === after.open,
);
Line.displayName = 'Line';
