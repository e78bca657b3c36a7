import type { BatchRequest, OfficeSession } from '@kim/excel';

const QUERY = 2;

/** What the library sends of its own accord: it hands results over and lets go of ranges. */
const isOwn = ({ Actions }: BatchRequest): boolean =>
  Actions.some(({ Name }) => Name === '_RemoveReference' || Name === 'SetInvocationArrayResults');

/** The writer looks at single cells until their functions have answered. */
const isWaiting = ({ Actions }: BatchRequest): boolean => {
  const asked = Actions.filter(({ ActionType }) => ActionType === QUERY);
  return (
    asked.length > 0 &&
    asked.every(({ QueryInfo }) => QueryInfo?.Select?.every((name) => /^values$/i.test(name)))
  );
};

/** How many requests have come since, those left out that only wait for results. */
export function countSyncs({ host }: OfficeSession): () => number {
  let count = 0;
  host.onRequest = (request) => {
    if (!isOwn(request) && !isWaiting(request)) count += 1;
  };
  return () => count;
}
