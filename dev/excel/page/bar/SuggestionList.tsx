import { type ReactElement, useLayoutEffect, useRef } from 'react';
import { useWorkspace } from '../context';
import type { Suggestion } from '../model/suggestions';
import { TEXTS } from '../texts';

/** They are many and say much about themselves. */
const FUNCTIONS: ReadonlySet<Suggestion['kind']> = new Set<Suggestion['kind']>(['own', 'native']);

/** All that fits; the list scrolls, and the chosen one stays in view. */
export function SuggestionList({ list }: { readonly list: readonly Suggestion[] }): ReactElement {
  const { assist } = useWorkspace();
  const chosen = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // Newer browsers give back a promise here, which must not become the clean-up of the effect.
    chosen.current?.scrollIntoView({ block: 'nearest' });
  }, [assist.index, list]);
  return (
    <div
      id="vorschlaege"
      role="listbox"
      aria-label={TEXTS.suggestions}
      className="suggestions"
      // What scrolls can be reached with the keyboard; its scroll bar must not take the keyboard from the entry.
      tabIndex={0}
      onMouseDown={(event) => event.preventDefault()}
    >
      {list.map((suggestion, index) => (
        <div
          key={`${suggestion.kind} ${suggestion.name}`}
          ref={index === assist.index ? chosen : undefined}
          id={`vorschlag-${index}`}
          role="option"
          aria-selected={index === assist.index}
          className="suggestion"
          onPointerDown={(event) => {
            event.preventDefault();
            assist.accept(suggestion);
          }}
        >
          <span className="name">{suggestion.name}</span>
          {(index === assist.index || !FUNCTIONS.has(suggestion.kind)) && (
            <span className="description">{suggestion.description}</span>
          )}
        </div>
      ))}
    </div>
  );
}
