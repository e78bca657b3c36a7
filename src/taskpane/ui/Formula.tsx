import { Fragment, type ReactElement } from 'react';

/** Up to a semicolon, or a space between words; a text in quotes stays together. */
const PIECES = /(?:"[^"]*"?|[^;\s"])*(?:;|\s+|$)/g;

/**
 * A formula, broken after semicolons only, so that no word is torn. A piece that is wider than the pane by itself may
 * break after a bracket.
 */
export function Formula({ text }: { readonly text: string }): ReactElement {
  return (
    <span className="formula">
      {(text.match(PIECES) ?? []).filter(Boolean).map((piece, index) => (
        <Fragment key={index}>
          <span className="piece">
            {piece.split(/(?<=\()/).map((part, place) => (
              <Fragment key={place}>
                {place > 0 && <wbr />}
                {part}
              </Fragment>
            ))}
          </span>
          <wbr />
        </Fragment>
      ))}
    </span>
  );
}
