import { REGELTITEL } from '../../mappe/regeltitel';
import { BLATTTEXT } from './texte';

const inAnfuehrung = (text: string): string => `"${text}"`;

/**
 * RW-1: what the rules of a Rechenweg are called, for the column ahead of it; where that has failed, the same error.
 *
 * @param rechenweg the cell in which it begins
 */
export function regelworte(rechenweg: string): string {
  const regeln = { Regel: BLATTTEXT.rechenwegRegel, ...REGELTITEL };
  const [nummern, titel] = [Object.keys(regeln), Object.values(regeln)].map((texte) =>
    texte.map(inAnfuehrung).join(','),
  );
  const wort = `CHOOSE(MATCH(INDEX(${rechenweg}#,0,1),{${nummern ?? ''}},0),${titel ?? ''})`;
  return `=IF(ISERROR(${rechenweg}),${rechenweg},IFERROR(${wort},""))`;
}
