import type { ReactElement } from 'react';
import { PRUEFEN } from '../texts';
import { useAssistant } from '../use-assistant';
import { CarriedValues } from './CarriedValues';
import { Comparison } from './Comparison';
import { Findings } from './Findings';
import { OwnValues } from './OwnValues';
import { Years } from './Years';

/** AS-13: what is wrong, what every year and town comes to, and how that compares with what has been published. */
export function CheckStep(): ReactElement {
  const { answers, years } = useAssistant().figures;
  return (
    <>
      <p className="note">{PRUEFEN.einleitung}</p>
      <Findings />
      {answers.optionen.fortschreibung?.wert === true && <CarriedValues title={PRUEFEN.istFortgeschrieben} />}
      <OwnValues />
      <h2>{PRUEFEN.vergleich}</h2>
      <Comparison />
      <h2>{PRUEFEN.jahre}</h2>
      {years ? <Years years={years} /> : <p className="note">{PRUEFEN.noch}</p>}
    </>
  );
}
