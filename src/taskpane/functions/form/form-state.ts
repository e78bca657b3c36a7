import type { CatalogueFunction } from '../catalogue/metadata';
import type { Move } from './following';

export interface FormState {
  /** What was typed, by the key of the field. */
  readonly texts: Readonly<Record<string, string>>;
  /** What has become of cells that a field refers to, until something else is typed there. */
  readonly moves: Readonly<Record<string, Move>>;
  /** Insert the way to the result in its place. */
  readonly traced: boolean;
}

/** A form with the first fields filled in. */
export function emptyForm(item: CatalogueFunction, filled: readonly string[] = []): FormState {
  const texts = Object.fromEntries(filled.map((text, index) => [item.parameters[index]?.name ?? '', text]));
  return { texts, moves: {}, traced: false };
}

export const isEmpty = ({ texts }: FormState): boolean => Object.values(texts).every((text) => text === '');

export function withText(state: FormState, key: string, text: string): FormState {
  const { [key]: _, ...moves } = state.moves;
  return { ...state, texts: { ...state.texts, [key]: text }, moves };
}

/** A text that was typed anew in the meantime stays. */
export function withMoves(state: FormState, moved: readonly Move[]): FormState {
  return moved
    .filter(({ key, before }) => state.texts[key] === before)
    .reduce<FormState>(
      (now, move) => ({
        ...now,
        texts: { ...now.texts, [move.key]: move.now ?? move.before },
        moves: { ...now.moves, [move.key]: move },
      }),
      state,
    );
}
