import type { ReactElement } from 'react';
import type { Punktart, Punktfrage } from '../../../vereinbarung/uebernahme';
import type { ListImport } from './list-import';
import { RadioGroup } from './RadioGroup';
import { UEBERNAHME } from './texts';

interface PointsQuestionProps {
  readonly work: ListImport;
  readonly question: Punktfrage;
  readonly title: string;
  readonly onChange: (next: ListImport) => void;
}

/** AS-11: what points in the numbers of a column are; where its cells leave no doubt it is said, and can be changed. */
export function PointsQuestion({ work, question, title, onChange }: PointsQuestionProps): ReactElement {
  const { wahl, offenbar, beispiel } = question;
  // Thousands are no reading of 19.5.
  if (offenbar === 'DEZIMAL')
    return (
      <p className="note">
        {UEBERNAHME.punkte(title)}: {UEBERNAHME.dezimal(beispiel, beispiel.replace('.', ','))}
      </p>
    );
  const chosen = work.points[wahl] ?? offenbar;
  const said = chosen === null ? UEBERNAHME.punkteOffen : UEBERNAHME.tausenderpunkte;
  const choices: readonly (readonly [Punktart, string])[] = [
    ['TAUSENDER', UEBERNAHME.tausender(beispiel, beispiel.replaceAll('.', ''))],
    ['DEZIMAL', UEBERNAHME.dezimal(beispiel, beispiel.replace('.', ','))],
  ];
  return (
    <RadioGroup
      label={UEBERNAHME.punkte(title)}
      hint={chosen === 'DEZIMAL' ? undefined : said}
      chosen={chosen}
      choices={choices}
      onChoose={(punktart) => onChange({ ...work, points: { ...work.points, [wahl]: punktart } })}
    />
  );
}
