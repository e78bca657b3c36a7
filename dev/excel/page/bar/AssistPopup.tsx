import { type ReactElement, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { FunctionMetadata, ParameterMetadata } from '@kim/engine';
import { useWorkspace } from '../context';
import { parameterLabel } from '../model/suggestions';
import { valuesOf } from '../model/values';
import { TEXTS } from '../texts';
import { SuggestionList } from './SuggestionList';

interface Props {
  readonly anchor: RefObject<HTMLElement | null>;
}

function Signature({
  definition,
  parameter,
}: {
  readonly definition: FunctionMetadata;
  readonly parameter: number;
}): ReactElement {
  const { session } = useWorkspace();
  const current: ParameterMetadata | undefined = definition.parameters[parameter];
  const values = current ? valuesOf(session.parts.metadata, current) : [];
  return (
    <div className="signature" role="note" aria-label={TEXTS.parameters}>
      <div className="call">
        {session.parts.manifest.namespace}.{definition.name}(
        {definition.parameters.map((item, index) => (
          <span key={item.name}>
            {index > 0 && '; '}
            {index === parameter ? <strong>{parameterLabel(item)}</strong> : parameterLabel(item)}
          </span>
        ))}
        )
      </div>
      {current && (
        <div className="parameter" aria-live="polite">
          <strong>{current.name}</strong>
          {current.optional === true && ` (${TEXTS.optional})`}: {current.description}
        </div>
      )}
      {values.length > 0 && (
        <div className="values">
          {TEXTS.values} {values.map((value) => `"${value}"`).join(' · ')}
        </div>
      )}
    </div>
  );
}

/** Names that fit what is being written, the chosen one with its description; else the parameters of the function. */
export function AssistPopup({ anchor }: Props): ReactElement | null {
  const { assist } = useWorkspace();
  const { list, call } = assist;
  const popup = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ left: 0, top: 0 });

  useLayoutEffect(() => {
    const field = anchor.current?.getBoundingClientRect();
    const own = popup.current?.getBoundingClientRect();
    if (!field || !own) return;
    const below = field.bottom + 2;
    const top = below + own.height > window.innerHeight ? Math.max(4, field.top - own.height - 2) : below;
    const left = Math.max(4, Math.min(field.left, window.innerWidth - own.width - 4));
    setPlace((before) => (before.left === left && before.top === top ? before : { left, top }));
  });

  if (list.length === 0 && !call) return null;
  return (
    <div ref={popup} className="assist" style={place}>
      {list.length === 0 && call && <Signature {...call} />}
      {list.length > 0 && <SuggestionList list={list} />}
    </div>
  );
}
