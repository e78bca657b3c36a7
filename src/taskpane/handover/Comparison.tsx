import { Button, Field, Select, Spinner } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { FunctionsPort } from '../../shared-runtime/port';
import type { Nachberechnungsbild } from '../../vereinbarung/aktualisierung/nachberechnung';
import { COMPARED, pictureOf, type ComparedResults } from '../aktualisierung/picture-of';
import { Picture } from '../aktualisierung/Picture';
import { Notice } from '../ui/Notice';
import { useStage } from '../ui/use-stage';
import { VERGLEICH } from './texts';
import '../aktualisierung/aktualisierung.css';

/** AK-4: results as they were kept, or as the sheets show them now. */
export interface SavedState {
  readonly name: string;
  readonly results: () => Promise<ComparedResults>;
}

type Stage =
  | { readonly kind: 'asked' }
  | { readonly kind: 'told'; readonly sentence: string }
  | { readonly kind: 'compared'; readonly picture: Nachberechnungsbild };

async function compare(port: FunctionsPort, old: SavedState, now: SavedState): Promise<Stage> {
  const [before, after] = [await old.results(), await now.results()];
  if (COMPARED.some(({ name }) => !before.get(name) !== !after.get(name)))
    return { kind: 'told', sentence: VERGLEICH.unvollstaendig };
  const picture = pictureOf(port, before, after);
  return 'teile' in picture ? { kind: 'compared', picture } : { kind: 'told', sentence: picture.join(' ') };
}

interface ComparisonProps {
  readonly port: FunctionsPort;
  /** The oldest first. */
  readonly states: readonly SavedState[];
}

/** AK-4: two states of an agreement beside each other; nothing is changed. */
export function Comparison({ port, states }: ComparisonProps): ReactElement {
  const [chosen, setChosen] = useState([0, states.length - 1]);
  const { stage, setStage, run } = useStage<Stage>({ kind: 'asked' });
  const [old, now] = chosen.map((index) => states[index]);
  return (
    <>
      <h3>{VERGLEICH.titel}</h3>
      {VERGLEICH.felder.map((label, field) => (
        <Field key={label} label={label}>
          <Select
            value={chosen[field]}
            onChange={(_, { value }) => {
              setChosen(chosen.map((index, i) => (i === field ? Number(value) : index)));
              setStage({ kind: 'asked' });
            }}
          >
            {states.map(({ name }, index) => (
              <option key={index} value={index}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      ))}
      {stage.kind === 'working' && <Spinner label={stage.label} role="status" />}
      {stage.kind === 'told' && (
        <Notice intent="warning" urgent>
          {stage.sentence}
        </Notice>
      )}
      {stage.kind === 'compared' && <Picture picture={stage.picture} />}
      <Button
        onClick={() => {
          if (old && now)
            run(
              VERGLEICH.laeuft,
              () => compare(port, old, now),
              (sentence) => ({ kind: 'told', sentence }),
            );
        }}
      >
        {VERGLEICH.knopf}
      </Button>
    </>
  );
}
