import { Field, Input, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { LISTEN } from '../../../vereinbarung/tabellen';
import { felderVon, STUNDEN, type Uebernahmeliste } from '../../../vereinbarung/uebernahme';
import { columnName } from '../../../workbook/address';
import { shortened } from '../../ui/shortened';
import { hoursOf, cellText, type ListImport, rowNumber, withField, withHeadings } from './list-import';
import { UEBERNAHME } from './texts';

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
  const { rows, mapping } = work;
  const { kopfzeile, felder } = mapping;
  const headings = kopfzeile === null ? [] : (rows[kopfzeile] ?? []);
  const nameOf = (index: number): string => {
    const heading = cellText(headings[index]).trim();
    return shortened(heading === '' ? UEBERNAHME.spalte(columnName(index)) : heading, LONGEST);
  };
  return (
    <section aria-labelledby="spalten">
      <h2 id="spalten">{UEBERNAHME.spalten}</h2>
      <div className="fields columns">
        <Field label={UEBERNAHME.kopfzeile}>
          <Select
            value={kopfzeile === null ? '' : String(kopfzeile)}
            onChange={(_, { value }) => onChange(withHeadings(work, value === '' ? null : Number(value)))}
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
        {felder.map((field, index) => (
          <Field key={index} label={nameOf(index)} hint={samplesOf(work, index)}>
            <Select
              value={field ?? ''}
              onChange={(_, { value }) => onChange(withField(work, index, value === '' ? null : value))}
            >
              <option value="">{UEBERNAHME.nicht}</option>
              {choicesFor(work.list).map(([value, name]) => (
                <option key={value} value={value}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
        ))}
        {felder.includes(STUNDEN) && (
          <Field
            label={UEBERNAHME.vollzeit}
            hint={UEBERNAHME.vollzeitHinweis}
            validationState={hoursOf(work) === null ? 'error' : 'none'}
            validationMessage={hoursOf(work) === null ? UEBERNAHME.vollzeitFehlt : ''}
          >
            <Input
              value={work.fullHours}
              autoComplete="off"
              onChange={(_, { value }) => onChange({ ...work, fullHours: value })}
            />
          </Field>
        )}
      </div>
    </section>
  );
}

function choicesFor(list: Uebernahmeliste): readonly (readonly [string, string])[] {
  const columns: Readonly<Record<string, { readonly name: string }>> = LISTEN[list].spalten;
  const fields = felderVon(list).map((field) => [field, columns[field]?.name ?? field] as const);
  return list === 'stellen' ? [...fields, [STUNDEN, UEBERNAHME.stunden]] : fields;
}

function samplesOf({ rows, mapping }: ListImport, column: number): string {
  const below = rows.slice((mapping.kopfzeile ?? -1) + 1);
  const texts = below.map((row) => cellText(row[column]).trim()).filter((text) => text !== '');
  return shortened(texts.slice(0, SAMPLES).join(' · '), LONGEST);
}
