import { Button, Field, Input } from '@fluentui/react-components';
import { useEffect, useMemo, useState, type ReactElement } from 'react';
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
import { dateText } from '../ui/moments';
import { useRest } from '../ui/use-rest';
import { userErrorOf } from '../ui/user-error';
import { type Addition, surroundingsOf } from './additions';
import { dayIn } from './entries';
import { Part } from './Part';
import { ProofFields } from './ProofFields';
import { TariffField } from './TariffField';
import { TABELLE, TAGFORM } from './texts';
import { placeOf } from './ToPreview';
import type { TypedTable } from './untaken';

interface NewTableProps {
  readonly answers: Vereinbarung;
  readonly port: FunctionsPort;
  readonly typed: TypedTable;
  readonly onType: (typed: TypedTable) => void;
  readonly onAdd: (addition: Addition) => void;
}

interface Checked {
  readonly cells: readonly Entgeltzelle[];
  readonly findings: readonly Tabellenfund[];
}

/** More than anybody reads; the number of all is told. */
const MOST_SHOWN = 30;

/** AK-3: a table from the clipboard, a CSV file or the selected cells, with everything that is to be said of it. */
export function NewTable({ answers, port, typed, onType, onAdd }: NewTableProps): ReactElement {
  const { from, proof, text } = typed;
  const tariff = typed.tariff ?? tariffOf(answers);
  const [selected, setSelected] = useState<Checked | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const day = dayIn(from);
  const checkedOf = (rows: readonly (readonly Zellinhalt[])[]): Checked | null => {
    if (day === null) return null;
    const { zellen, funde } = liesTariftabelle(rows);
    const findings = [...funde, ...pruefeTariftabelle(zellen, surroundingsOf(port, answers, tariff, day))];
    return { cells: zellen, findings };
  };
  // Found again by whoever has looked at another view.
  const checkedText = useMemo(
    () => (typed.isChecked ? checkedOf(zellenAus(text)) : null),
    [typed.isChecked, text, day, tariff, answers, port],
  );
  const checked = selected ?? checkedText;
  const isResting = useRest([checked]);
  // Also when it is emptied from outside.
  useEffect(() => {
    setSelected(null);
    setProblem(null);
  }, [tariff, from, text]);
  const edit = (part: Partial<TypedTable>): void => onType({ ...typed, isChecked: false, ...part });
  const checkText = (): void => {
    setSelected(null);
    setProblem(day === null ? TABELLE.tagFehlt : null);
    edit({ isChecked: day !== null });
  };
  const checkSelected = (rows: readonly (readonly Zellinhalt[])[]): void => {
    const found = checkedOf(rows);
    if (found) setSelected(found);
    else setProblem(TABELLE.tagFehlt);
  };
  const select = (): void => {
    readSelectedList().then(
      (list) => (list.kind === 'list' ? checkSelected(list.cells.rows) : setProblem(TABELLE.auswahlFehlt)),
      (error: unknown) => setProblem(userErrorOf(error).text),
    );
  };
  const add = ({ cells }: Checked): void => {
    if (day === null) return;
    const { status } = proof;
    const [begin, today] = [germanDay(day), dateText(new Date())];
    const quelle = proof.source.trim() || TABELLE.quelle(tariff, begin, today);
    const tarife = tarifzeilenAus(cells, { tarif: tariff, gueltigAb: day, quelle, status });
    onAdd({
      label: TABELLE.zeilen(tariff, begin, status, tarife.length),
      source: quelle,
      tarife,
      parameter: [],
    });
  };
  const isSound = checked !== null && checked.findings.every(({ art }) => art !== 'Fehler');
  return (
    <Part title={TABELLE.titel} place={placeOf('table')}>
      <div className="fields">
        <TariffField value={tariff} onChange={(own) => edit({ tariff: own })} />
        <Field label={TABELLE.ab}>
          <Input value={from} placeholder={TAGFORM} onChange={(_, { value }) => edit({ from: value })} />
        </Field>
        <ProofFields proof={proof} onChange={(own) => edit({ proof: own, isChecked: typed.isChecked })} />
        <Field label={TABELLE.einfuegen}>
          {(control) => (
            <textarea
              {...control}
              rows={5}
              className="pasted"
              value={text}
              onChange={({ target }) => edit({ text: target.value })}
            />
          )}
        </Field>
      </div>
      <p role="alert">{problem}</p>
      <p className="buttons">
        <Button disabledFocusable={isResting} onClick={checkText}>
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
    </Part>
  );
}
