import { Field, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { istOffen, KOSTEN_OFFEN, wahlenVon } from '../../../vereinbarung/uebernahme';
import { shortened } from '../../ui/shortened';
import { useAssistant } from '../use-assistant';
import { cellText, columnTitle, type ListImport, rowNumber, withField, withHeadings } from './list-import';
import { PointsQuestion } from './PointsQuestion';
import { pointQuestions } from './questions';
import { choiceName, UEBERNAHME } from './texts';

/** Headings stand near the top. */
const HEADING_ROWS = 20;
const SAMPLES = 3;
const LONGEST = 40;

interface ColumnsProps {
  readonly work: ListImport;
  readonly onChange: (next: ListImport) => void;
}

/** AS-11: the guess at the columns, each with its first values, to be corrected. */
export function Columns({ work, onChange }: ColumnsProps): ReactElement {
  const towns = useAssistant().state.answers.kommunen.map(({ kommune }) => kommune);
  const { rows, mapping, list } = work;
  const { kopfzeile, felder } = mapping;
  const points = pointQuestions(work);
  return (
    <>
      <Field label={UEBERNAHME.kopfzeile}>
        <Select
          value={kopfzeile === null ? '' : String(kopfzeile)}
          onChange={(_, { value }) =>
            onChange(withHeadings(work, value === '' ? null : Number(value), towns))
          }
        >
          <option value="">{UEBERNAHME.ohneKopf}</option>
          {rows.slice(0, HEADING_ROWS).map((row, index) => (
            <option key={index} value={index}>
              {UEBERNAHME.kopfIn(
                rowNumber(work, index + 1),
                shortened(row.map(cellText).join(' · '), LONGEST),
              )}
            </option>
          ))}
        </Select>
      </Field>
      {felder.map((choice, index) => {
        const question = points.find(({ spalte }) => spalte === index);
        const said = remarkOn(choice, list);
        return (
          <div key={index}>
            <Field
              label={columnTitle(work, index, LONGEST)}
              hint={samplesOf(work, index)}
              validationState={said === null ? 'none' : istOffen(choice) ? 'error' : 'warning'}
              validationMessage={said ?? ''}
            >
              <Select
                value={choice ?? ''}
                onChange={(_, { value }) => onChange(withField(work, index, value === '' ? null : value))}
              >
                <option value="">{UEBERNAHME.nicht}</option>
                {wahlenVon(list)
                  .filter((one) => !istOffen(one) || one === choice)
                  .map((one) => (
                    <option key={one} value={one}>
                      {choiceName(one, list)}
                    </option>
                  ))}
              </Select>
            </Field>
            {question && (
              <PointsQuestion
                work={work}
                question={question}
                title={columnTitle(work, index, LONGEST)}
                onChange={onChange}
              />
            )}
          </div>
        );
      })}
    </>
  );
}

/** What somebody should know of a choice before the list is taken over. */
function remarkOn(choice: string | null, list: ListImport['list']): string | null {
  if (choice === KOSTEN_OFFEN) return `${UEBERNAHME.bitteWaehlen} ${UEBERNAHME.kostenZeit}`;
  if (istOffen(choice)) return UEBERNAHME.bitteWaehlen;
  return choice === 'kommune' && list === 'stellen' ? UEBERNAHME.traegtAllein : null;
}

function samplesOf({ rows, mapping }: ListImport, column: number): string {
  const below = rows.slice((mapping.kopfzeile ?? -1) + 1);
  const texts = below.map((row) => cellText(row[column]).trim()).filter((text) => text !== '');
  return shortened(texts.slice(0, SAMPLES).join(' · '), LONGEST);
}
