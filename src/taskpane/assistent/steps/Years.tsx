import type { ReactElement } from 'react';
import { euro, wholeEuro } from '../amounts';
import { CoverageBar } from '../CoverageBar';
import type { BudgetYear } from '../figures/budget';
import type { Shares } from '../figures/shares';
import { PRUEFEN } from '../texts';
import { useAssistant } from '../use-assistant';

const MOST_NAMED = 8;

/** What each town has agreed to bear, as on the sheets; many of them stand in the step before. */
const agreed = ({ towns }: Shares): string =>
  towns.length > MOST_NAMED
    ? ''
    : `: ${towns.map(({ name, rounded, own }) => `${name} ${euro(rounded + own)}`).join(', ')}`;

/** BV-1: cost and cover of every Haushaltsjahr, as a picture and in figures, then the towns. */
export function Years({ years }: { readonly years: readonly BudgetYear[] }): ReactElement {
  const { shares, answers } = useAssistant().figures;
  const step = answers.angaben.rundung?.wert ?? 0;
  // As on the sheets.
  const isRounded = step > 0.01;
  const term = years.at(-1);
  const single = years.slice(0, -1);
  const largest = Math.max(...single.map(({ cost }) => cost));
  const towns = term?.towns ?? [];
  const nameOf = (index: number): string =>
    index === years.length - 1 ? PRUEFEN.gesamt : (years[index]?.year ?? '');
  return (
    <>
      <ul className="years">
        {single.map((year) => (
          <li key={year.year}>
            <span>{year.year}</span>
            <CoverageBar
              grant={year.grant}
              thirdParty={year.thirdParty}
              own={year.own}
              scale={largest}
              label={PRUEFEN.bild(year.year, euro(year.grant), euro(year.own))}
            />
          </li>
        ))}
      </ul>
      <Scrolled label={PRUEFEN.jahre}>
        <table className="figures">
          <thead>
            <tr>
              <th scope="col">{PRUEFEN.jahr}</th>
              <th scope="col">{PRUEFEN.aufwand}</th>
              <th scope="col">{PRUEFEN.foerderung}</th>
              <th scope="col">{PRUEFEN.eigenanteil}</th>
            </tr>
          </thead>
          <tbody>
            {years.map(({ cost, grant, thirdParty, own }, index) => (
              <tr key={index} className={index === years.length - 1 ? 'total' : ''}>
                <th scope="row">{nameOf(index)}</th>
                <td>{wholeEuro(cost)}</td>
                <td>{wholeEuro(grant + thirdParty)}</td>
                <td>
                  <b>{wholeEuro(own)}</b>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolled>
      <h2>{PRUEFEN.kommunen}</h2>
      {isRounded && <p className="note">{PRUEFEN.genauJeJahr(euro(step))}</p>}
      <Scrolled label={PRUEFEN.kommunen}>
        <table className="figures">
          <thead>
            <tr>
              <th scope="col">{PRUEFEN.kommune}</th>
              {years.map((_, index) => (
                <th key={index} scope="col">
                  {nameOf(index)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {towns.map(({ name }, row) => (
              <tr key={row}>
                <th scope="row">{name}</th>
                {years.map((year, index) => (
                  <td key={index}>{wholeEuro(year.towns.find((town) => town.name === name)?.own ?? 0)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolled>
      {shares && term && (
        <p>{PRUEFEN.inRechnung(isRounded ? euro(shares.total) : null, agreed(shares), euro(term.own))}</p>
      )}
    </>
  );
}

interface ScrolledProps {
  readonly label: string;
  readonly children: ReactElement;
}

/** A table that may be wider than the pane, to be moved by keyboard as well. */
const Scrolled = ({ label, children }: ScrolledProps): ReactElement => (
  <div className="scrolled" role="region" aria-label={label} tabIndex={0}>
    {children}
  </div>
);
