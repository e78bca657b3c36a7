import { type ReactElement, useEffect, useRef } from 'react';
import { cell } from '../../host/model/grid/rect';
import { useWorkspace } from '../context';
import { TEXTS } from '../texts';
import { type Geometry, HEAD_WIDTH } from './geometry';
import type { View } from './view';

interface Props {
  readonly geometry: Geometry;
  readonly view: View;
}

const HEIGHT = 200;

/** The arrow beside a cell with a list to choose from, and the list. The keyboard stays in the cell meanwhile. */
export function Choices({ geometry, view }: Props): ReactElement | null {
  const { choosing, selection } = useWorkspace();
  const { list, index } = choosing;
  const chosen = useRef<HTMLDivElement>(null);
  useEffect(() => {
    chosen.current?.scrollIntoView({ block: 'nearest' });
  }, [index]);
  if (list.length === 0) return null;
  const box = geometry.seen(cell(selection.active.row, selection.active.column), view);
  const left = box.left + HEAD_WIDTH;
  const below = box.top + box.height + HEIGHT <= view.top + view.height;
  return (
    <div className="choices">
      <button
        type="button"
        tabIndex={-1}
        aria-label={TEXTS.openChoices}
        title={TEXTS.openChoices}
        style={{ left: left + box.width, top: box.top, height: box.height }}
        onPointerDown={(event) => {
          event.preventDefault();
          if (index === null) choosing.open();
          else choosing.close();
        }}
      >
        ▾
      </button>
      {index !== null && (
        <div
          id="auswahl"
          role="listbox"
          aria-label={TEXTS.choices}
          style={{
            left,
            minWidth: box.width,
            maxHeight: HEIGHT,
            ...(below ? { top: box.top + box.height } : { top: box.top, transform: 'translateY(-100%)' }),
          }}
        >
          {list.map((choice, number) => (
            <div
              key={number}
              ref={number === index ? chosen : null}
              id={`auswahl-${number}`}
              role="option"
              aria-selected={number === index}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choosing.accept(number)}
            >
              {choice}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
