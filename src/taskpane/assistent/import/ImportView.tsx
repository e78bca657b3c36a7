import { Button, Field } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, type ReactElement } from 'react';
import { gefaltet } from '../../../core/text/falten';
import type { Vereinbarung } from '../../../vereinbarung/form';
import { antwortfeld, type Uebernahmeliste, zellenAus } from '../../../vereinbarung/uebernahme';
import { Notice } from '../../ui/Notice';
import { useRest } from '../../ui/use-rest';
import { withOwnTables } from '../figures/own-tables';
import { useSettled } from '../use-figures';
import { useAssistant } from '../use-assistant';
import { FaultyRows } from './FaultyRows';
import { HowToRead } from './HowToRead';
import { importOf, type ListImport, type RowNote, rowNumber, rowTitle } from './list-import';
import { knownBeside } from './pay-check';
import { lacksExtent } from './questions';
import { ReadRows } from './ReadRows';
import { type ImportReading, readImport, type RowRemark } from './reading';
import { Replacing } from './Replacing';
import { rowFindings, together } from './row-findings';
import { RowNotes } from './RowNotes';
import { TableSource } from './TableSource';
import { takenFrom } from './taking';
import { UEBERNAHME } from './texts';

interface ImportViewProps {
  readonly work: ListImport;
  /** Somebody has left it; with a sentence about what came of it. */
  readonly onEnd: (said: string) => void;
}

/** AS-11: a list from elsewhere: where it comes from, how it is read, what of it can't be read, and taking it over. */
export function ImportView({ work, onEnd }: ImportViewProps): ReactElement {
  const { state, dispatch, own } = useAssistant();
  const { list, source } = work;
  const { answers } = state;
  const port = globalThis.kimFunctions;
  const all = useMemo(() => withOwnTables(answers, own, state.number === null), [answers, own, state.number]);
  const known = useMemo(() => knownBeside(port, all), [port, all]);
  const reading = useMemo(() => readImport(work, known), [work, known]);
  const settled = useSettled(reading.rows);
  const wrong = useMemo(
    () => (list === 'stellen' ? rowFindings(port, all, settled, work) : []),
    [port, all, settled, list, work],
  );
  const checks = notesOf(work, together(reading.checks, wrong));
  const remarks = notesOf(work, reading.remarks);
  const change = (next: ListImport): void => dispatch({ type: 'import', liste: list, work: next });
  const present = answers[list].length;
  const namesakes = useMemo(() => countNamesakes(answers, list, reading), [answers, list, reading]);
  const count = reading.rows.length;
  const end = (said: string): void => {
    dispatch({ type: 'import', liste: list, work: null });
    onEnd(said);
  };
  const take = (): void => {
    const replaces = work.replaces === true;
    const { rows, typed } = takenFrom(work, reading, replaces ? 0 : present);
    dispatch({ type: 'take-rows', liste: list, rows, typed, replaces, notes: [...checks, ...remarks] });
    const left = source.kind === 'table' && state.number === null ? UEBERNAHME.blattUebrig(source.sheet) : '';
    onEnd(`${UEBERNAHME.uebernommen(list, count)} ${left}`);
  };
  const isKnown = work.mapping.felder.some((field) => field !== null);
  // The headings of our own table say everything, as long as nobody has written others.
  const isOwnTable =
    isKnown && work.mapping.felder.every((choice) => choice === null || antwortfeld(choice) === choice);
  const { questions } = reading;
  const mustSay = namesakes > 0 && work.replaces === null && source.kind !== 'table';
  const isReadable = isKnown && count > 0 && questions.length === 0 && !mustSay;
  // The buttons have just come to where something else was, or have moved.
  const isResting = useRest([source.kind, reading.faulty.length, questions.length, namesakes > 0]);
  return (
    <div className="import">
      {source.kind === 'text' && <PastedText work={work} text={source.text} onChange={change} />}
      {source.kind === 'selection' && (
        <p className="note">{UEBERNAHME.ausMappe(source.sheet, source.area)}</p>
      )}
      {source.kind === 'table' && (
        <TableSource
          source={source}
          onChange={(next) => {
            const { fullHours, civilHours, points } = work;
            change({ ...next, fullHours, civilHours, points });
          }}
        />
      )}
      {work.rows.length > 0 && (source.kind !== 'table' || !isOwnTable) && (
        <HowToRead work={work} reading={reading} onChange={change} />
      )}
      <p role="status" className="read-count">
        {work.rows.length === 0
          ? UEBERNAHME.nochNichts
          : isKnown
            ? UEBERNAHME.gelesen(list, count, reading.open)
            : UEBERNAHME.ohneSpalten}
        {questions.length > 0 && ` ${UEBERNAHME.fehltNoch(questions.map((one) => UEBERNAHME.erst[one]))}`}
      </p>
      {present > 0 && source.kind !== 'table' && (
        <Replacing work={work} present={present} namesakes={namesakes} onChange={change} />
      )}
      <div role="status">
        {isKnown && count > 0 && lacksExtent(work) && (
          <Notice intent="warning">{UEBERNAHME.ohneUmfang(count)}</Notice>
        )}
      </div>
      <p className="buttons">
        <Button appearance="primary" disabledFocusable={isResting || !isReadable} onClick={take}>
          {UEBERNAHME.uebernehmen(list, count)}
        </Button>
        <Button disabledFocusable={isResting} onClick={() => end('')}>
          {UEBERNAHME.abbrechen}
        </Button>
      </p>
      {isKnown && !questions.some((one) => one !== 'civil-hours') && (
        <>
          <FaultyRows work={work} rows={reading.faulty} onChange={change} />
          <RowNotes title={UEBERNAHME.pruefen} notes={checks} />
          <RowNotes title={UEBERNAHME.hinweise} notes={remarks} />
          <ReadRows work={work} rows={reading.rows} />
          <RowNotes
            title={UEBERNAHME.uebergangen}
            notes={reading.skipped.map(({ number, reason, text }) => ({
              number,
              title: UEBERNAHME.nichtUebernommen(rowNumber(work, number), reason),
              text,
            }))}
          />
        </>
      )}
    </div>
  );
}

const notesOf = (work: ListImport, remarks: readonly RowRemark[]): RowNote[] =>
  remarks.map(({ number, title, sentences }) => ({
    number,
    title: rowTitle(work, number, title),
    text: sentences.join(' '),
  }));

/** How many rows of the list have a name that is there already. */
function countNamesakes(
  answers: Vereinbarung,
  list: Uebernahmeliste,
  { rows }: Pick<ImportReading, 'rows'>,
): number {
  const field = list === 'stellen' ? 'stelle' : 'kommune';
  const nameIn = (row: Readonly<Record<string, unknown>>): string => {
    const name = row[field];
    return typeof name === 'string' ? gefaltet(name) : '';
  };
  const there = new Set(answers[list].map((row) => nameIn({ ...row })).filter((name) => name !== ''));
  return rows.filter(({ werte }) => there.has(nameIn(werte))).length;
}

interface PastedTextProps {
  readonly work: ListImport;
  readonly text: string;
  readonly onChange: (next: ListImport) => void;
}

/** The interface to the clipboard is blocked in some hosts: a field takes Strg+V everywhere. */
function PastedText({ work, text, onChange }: PastedTextProps): ReactElement {
  const towns = useAssistant().state.answers.kommunen.map(({ kommune }) => kommune);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
  }, []);
  return (
    <Field label={UEBERNAHME.liste} hint={UEBERNAHME.listeHinweis}>
      {(control) => (
        <textarea
          {...control}
          ref={field}
          className="pasted"
          rows={4}
          wrap="off"
          spellCheck={false}
          value={text}
          onChange={({ target: { value } }) =>
            onChange({
              ...importOf(work.list, { kind: 'text', text: value }, zellenAus(value), false, towns),
              replaces: work.replaces,
            })
          }
        />
      )}
    </Field>
  );
}
