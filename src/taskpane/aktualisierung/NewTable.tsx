import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { ENTGELTORDNUNGEN, type Entgeltordnung } from '../../core/daten';
import type { FunctionsPort } from '../../shared-runtime/port';
import { pruefeTariftabelle } from '../../vereinbarung/aktualisierung/tabellenpruefung';
import {
  type Entgeltzelle,
  liesTariftabelle,
  type Tabellenfund,
} from '../../vereinbarung/aktualisierung/tariftabelle';
import { tarifzeilenAus } from '../../vereinbarung/aktualisierung/tarifzeilen';
import type { Vereinbarung } from '../../vereinbarung/form';
import type { Zellinhalt } from '../../vereinbarung/rueckweg/mappenstand';
import { zellenAus } from '../../vereinbarung/uebernahme';
import { readSelectedList } from '../../workbook/read/list-cells';
import { germanDay } from '../assistent/amounts';
import { tariffOf } from '../assistent/figures/tariff';
import { useRest } from '../ui/use-rest';
import { userErrorOf } from '../ui/user-error';
import { type Addition, surroundingsOf } from './additions';
import { dayIn } from './entries';
import { TABELLE } from './texts';

interface NewTableProps {
  readonly answers: Vereinbarung;
  readonly port: FunctionsPort;
  readonly onAdd: (addition: Addition) => void;
}

interface Checked {
  readonly cells: readonly Entgeltzelle[];
  readonly findings: readonly Tabellenfund[];
}

/** More than anybody reads; the number of all is told. */
const MOST_SHOWN = 30;

/** AK-3: a table from the clipboard, a CSV file or the selected cells, with everything that is to be said of it. */
export function NewTable({ answers, port, onAdd }: NewTableProps): ReactElement {
  const [tariff, setTariff] = useState<Entgeltordnung>(tariffOf(answers));
  const [from, setFrom] = useState('');
  const [source, setSource] = useState('');
  const [text, setText] = useState('');
  const [checked, setChecked] = useState<Checked | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const isResting = useRest([checked]);
  const day = dayIn(from);
  const changed = (): void => {
    setChecked(null);
    setProblem(null);
  };
  const check = (rows: readonly (readonly Zellinhalt[])[]): void => {
    if (day === null) {
      setProblem(TABELLE.tagFehlt);
      return;
    }
    const { zellen, funde } = liesTariftabelle(rows);
    const findings = [...funde, ...pruefeTariftabelle(zellen, surroundingsOf(port, answers, tariff, day))];
    setChecked({ cells: zellen, findings });
  };
  const select = (): void => {
    readSelectedList().then(
      (selected) =>
        selected.kind === 'list' ? check(selected.cells.rows) : setProblem(TABELLE.auswahlFehlt),
      (error: unknown) => setProblem(userErrorOf(error).text),
    );
  };
  const add = ({ cells }: Checked): void => {
    if (day === null) return;
    const grounds = source.trim() || TABELLE.quelle(tariff, germanDay(day));
    const tarife = tarifzeilenAus(cells, { tarif: tariff, gueltigAb: day, quelle: grounds, status: null });
    onAdd({
      label: TABELLE.zeilen(tariff, germanDay(day), tarife.length),
      source: grounds,
      tarife,
      parameter: [],
    });
  };
  const isSound = checked !== null && checked.findings.every(({ art }) => art !== 'Fehler');
  return (
    <section>
      <h2>{TABELLE.titel}</h2>
      <div className="fields">
        <Field label={TABELLE.tarif}>
          <Select
            value={tariff}
            onChange={(_, { value }) => {
              setTariff(ENTGELTORDNUNGEN.find((own) => own === value) ?? tariff);
              changed();
            }}
          >
            {ENTGELTORDNUNGEN.map((own) => (
              <option key={own}>{own}</option>
            ))}
          </Select>
        </Field>
        <Field label={TABELLE.ab}>
          <Input
            value={from}
            placeholder="01.04.2027"
            onChange={(_, { value }) => {
              setFrom(value);
              changed();
            }}
          />
        </Field>
        <Field label={TABELLE.quelleFeld}>
          <Input value={source} onChange={(_, { value }) => setSource(value)} />
        </Field>
        <Field label={TABELLE.einfuegen}>
          {(control) => (
            <textarea
              {...control}
              rows={5}
              className="pasted"
              value={text}
              onChange={({ target }) => {
                setText(target.value);
                changed();
              }}
            />
          )}
        </Field>
      </div>
      <p role="alert">{problem}</p>
      <p className="buttons">
        <Button disabledFocusable={isResting} onClick={() => check(zellenAus(text))}>
          {TABELLE.pruefen}
        </Button>
        <Button disabledFocusable={isResting} onClick={select}>
          {TABELLE.auswahl}
        </Button>
      </p>
      {checked && (
        <div role="status">
          <p>{TABELLE.gelesen(checked.cells.length, checked.findings.length)}</p>
          <ul className="table-findings">
            {checked.findings.slice(0, MOST_SHOWN).map(({ art, zeile, spalte, satz }, index) => (
              <li key={index}>
                <b>{art}</b> {zeile !== null && `${TABELLE.ort(zeile, spalte)}: `}
                {satz}
              </li>
            ))}
          </ul>
          {isSound ? (
            <Button disabledFocusable={isResting} onClick={() => add(checked)}>
              {TABELLE.uebernehmen}
            </Button>
          ) : (
            <p>{TABELLE.erstBeheben}</p>
          )}
        </div>
      )}
    </section>
  );
}
