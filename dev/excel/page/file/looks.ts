/** The names under which the stand-in keeps looks and those of a file, where they differ by more than a capital letter. */
export interface Stroke {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

export const SIDES = [
  ['Top', 'top'],
  ['Bottom', 'bottom'],
  ['Left', 'left'],
  ['Right', 'right'],
] as const;

export const HORIZONTAL = [
  ['Left', 'left'],
  ['Center', 'center'],
  ['Right', 'right'],
  ['Fill', 'fill'],
  ['Justify', 'justify'],
  ['CenterAcrossSelection', 'centerContinuous'],
  ['Distributed', 'distributed'],
] as const;

export const VERTICAL = [
  ['Top', 'top'],
  ['Center', 'middle'],
  ['Bottom', 'bottom'],
  ['Justify', 'justify'],
  ['Distributed', 'distributed'],
] as const;

export const LINES = [
  ['Double', 'double'],
  ['Dash', 'dashed'],
  ['Dot', 'dotted'],
] as const;

/** Upright letters one below the other. */
export const STACKED = [180, 'vertical'] as const;
