import { Button, Field } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, type ReactElement } from 'react';
import { STUNDEN, zellenAus } from '../../../vereinbarung/uebernahme';
import { useRest } from '../../ui/use-rest';
import { CheckBox } from '../../ui/CheckBox';
import { useAssistant } from '../use-assistant';
import { Columns } from './Columns';
import { FaultyRows } from './FaultyRows';
import { importOf, type ListImport, readImport, takenFrom } from './list-import';
import { ReadRows } from './ReadRows';
import { SkippedRows } from './SkippedRows';
import { TableSource } from './TableSource';
import { UEBERNAHME } from './texts';

interface ImportViewProps {
  readonly work: ListImport;
  /** Somebody has left it; with a sentence about what came of it. */
  readonly onEnd: (said: string) => void;
}

/** AS-11: a list from elsewhere: where it comes from, how it is read, what of it can't be read, and taking it over. */
export function ImportView({ work, onEnd }: ImportViewProps): ReactElement {
  const { state, dispatch } = useAssistant();
  const { list, source } = work;
  const reading = useMemo(() => readImport(work), [work]);
  const change = (next: ListImport): void => dispatch({ type: 'import', liste: list, work: next });
  const present = state.answers[list].length;
  const count = reading.rows.length;
  const end = (said: string): void => {
    dispatch({ type: 'import', liste: list, work: null });
    onEnd(said);
  };
  const take = (): void => {
    const { rows, typed } = takenFrom(work, reading, work.replaces ? 0 : present);
    dispatch({ type: 'take-rows', liste: list, rows, typed, replaces: work.replaces });
    const left = source.kind === 'table' && state.number === null ? UEBERNAHME.blattUebrig(source.sheet) : '';
    onEnd(`${UEBERNAHME.uebernommen(list, count)} ${left}`);
  };
  const isKnown = work.mapping.felder.some((field) => field !== null);
  // The headings of our own table say everything, as long as nobody has written others.
  const isOwnTable = isKnown && !work.mapping.felder.includes(STUNDEN);
  const isReadable = isKnown && count > 0 && !reading.lacksHours;
  // The buttons have just come to where something else was, or have moved.
  const isResting = useRest([source.kind, reading.faulty.length]);
  return (
    <div className="import">
      {source.kind === 'text' && <PastedText work={work} text={source.text} onChange={change} />}
      {source.kind === 'selection' && (
        <p className="note">{UEBERNAHME.ausMappe(source.sheet, source.area)}</p>
      )}
      {source.kind === 'table' && (
        <TableSource source={source} onChange={(next) => change({ ...next, fullHours: work.fullHours })} />
      )}
      {work.rows.length > 0 && (source.kind !== 'table' || !isOwnTable) && (
        <Columns work={work} onChange={change} />
      )}
      <p role="status" className="read-count">
        {work.rows.length === 0
          ? UEBERNAHME.nochNichts
          : isKnown
            ? UEBERNAHME.gelesen(list, count, reading.open)
            : UEBERNAHME.ohneSpalten}
      </p>
      {present > 0 && source.kind !== 'table' && (
        <CheckBox
          label={UEBERNAHME.ersetzen(list, present)}
          checked={work.replaces}
          onChange={(replaces) => change({ ...work, replaces })}
        />
      )}
      <p className="buttons">
        <Button appearance="primary" disabledFocusable={isResting || !isReadable} onClick={take}>
          {UEBERNAHME.uebernehmen(list, count)}
        </Button>
        <Button disabledFocusable={isResting} onClick={() => end('')}>
          {UEBERNAHME.abbrechen}
        </Button>
      </p>
      {isKnown && !reading.lacksHours && (
        <>
          <FaultyRows work={work} rows={reading.faulty} onChange={change} />
          <ReadRows work={work} rows={reading.rows} />
          <SkippedRows work={work} rows={reading.skipped} />
        </>
      )}
    </div>
  );
}

interface PastedTextProps {
  readonly work: ListImport;
  readonly text: string;
  readonly onChange: (next: ListImport) => void;
}

/** The interface to the clipboard is blocked in some hosts: a field takes Strg+V everywhere. */
function PastedText({ work, text, onChange }: PastedTextProps): ReactElement {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
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
              ...importOf(work.list, { kind: 'text', text: value }, zellenAus(value)),
              replaces: work.replaces,
            })
          }
        />
      )}
    </Field>
  );
}
