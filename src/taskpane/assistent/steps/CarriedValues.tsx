import { useMemo, type ReactElement } from 'react';
import { valueChanges } from '../../aktualisierung/value-changes';
import { monthsText, shownValue } from '../amounts';
import { withOwnTables } from '../figures/own-tables';
import { PRUEFEN } from '../texts';
import { useAssistant } from '../use-assistant';

/** PK-15: each rate and ceiling that is taken where nothing has been decided yet, with its amount and its Status. */
export function CarriedValues({ title }: { readonly title: string }): ReactElement | null {
  const { state, figures, own } = useAssistant();
  const { answers } = figures;
  const isNew = state.number === null;
  const port = globalThis.kimFunctions;
  const values = useMemo(() => {
    if (!port) return [];
    const all = withOwnTables(answers, own, isNew);
    const { fortschreibung: _, ...optionen } = all.optionen;
    const carried = { ...optionen, fortschreibung: { wert: true, quelle: null } };
    return valueChanges(port, { ...all, optionen }, { ...all, optionen: carried }).geaendert;
  }, [port, answers, own, isNew]);
  if (values.length === 0) return null;
  return (
    <>
      <p>{title}</p>
      <ul>
        {values.map(({ name, von, bis, neu }) => (
          <li key={`${name} ${von}`}>
            {neu && PRUEFEN.wertStand(name, monthsText(von, bis), shownValue(neu.wert), neu.status)}
          </li>
        ))}
      </ul>
    </>
  );
}
