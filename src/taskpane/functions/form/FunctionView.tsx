import type { ReactElement } from 'react';
import { BackButton } from '../../ui/BackButton';
import type { View } from '../../ui/navigation';
import { Outside } from '../../ui/Outside';
import { Title } from '../../ui/Title';
import { describe, helpPageOf, type Catalogue } from '../catalogue/metadata';
import { canBeTraced } from './form';
import { FunctionForm } from './FunctionForm';
import { Introduction } from './Introduction';
import { FORMULAR } from './texts';
import { TraceGuide } from './TraceGuide';
import './form.css';

interface FunctionViewProps {
  readonly view: Extract<View, { name: 'function' }>;
  readonly catalogue: Catalogue;
}

/** What one function does, with an example and the form to use it. */
export default function FunctionView({ view, catalogue }: FunctionViewProps): ReactElement {
  const item = catalogue.functions.find(({ id }) => id === view.id);
  if (!item) throw new Error(`No such function: ${view.id}`);
  const { text, example } = describe(item);
  return (
    <>
      <div className="bar">
        <BackButton to={{ name: 'functions' }}>{FORMULAR.zurueck}</BackButton>
        <Outside href={helpPageOf(item)} label={FORMULAR.hilfeZu(`KIM.${item.name}`)}>
          {FORMULAR.hilfe}
        </Outside>
      </div>
      <Title>KIM.{item.name}</Title>
      <p>{text}</p>
      <Introduction example={example} />
      {canBeTraced(item) ? (
        <FunctionForm catalogue={catalogue} item={item} beginning={view} />
      ) : (
        <TraceGuide catalogue={catalogue} />
      )}
    </>
  );
}
