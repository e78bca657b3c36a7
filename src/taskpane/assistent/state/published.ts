import type { Stellenzeile, Vereinbarung } from '../../../vereinbarung/form';

/** What a published own share depends on, and the clerk can change afterwards. */
const PARTS = ['bezug', 'stellen'] as const;
export type PublishedPart = (typeof PARTS)[number];

/** What a post is called changes nothing. */
const withoutName = ({ stelle: _, ...post }: Stellenzeile): Partial<Stellenzeile> => post;

const partOf: Readonly<Record<PublishedPart, (answers: Vereinbarung) => unknown>> = {
  bezug: ({ angaben: { bezugVon, bezugBis } }) => [bezugVon?.wert, bezugBis?.wert],
  stellen: ({ stellen }) => stellen.map(withoutName),
};

/** AS-13: which parts of the answers are not any more what they were when the published figure was given. */
export const changedSince = (then: Vereinbarung, now: Vereinbarung): readonly PublishedPart[] =>
  PARTS.filter((part) => JSON.stringify(partOf[part](then)) !== JSON.stringify(partOf[part](now)));
