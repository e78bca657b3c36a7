import type { FunctionsPort } from '../../../shared-runtime/port';
import { WERTABSTAND } from '../../../vereinbarung/aktualisierung/meldungen';
import { istWeitWeg } from '../../../vereinbarung/aktualisierung/wertabstand';
import type { Vereinbarung } from '../../../vereinbarung/form';
import { befund, type Befund } from '../../../vereinbarung/pruefung/befund';
import { euro, finePercent } from '../amounts';
import { latestValue } from './last-value';

/** AK-3: own values that are far from the last one of their name, each at its field. */
export const ownValueFindings = (port: FunctionsPort | undefined, answers: Vereinbarung): Befund[] =>
  answers.parameter.flatMap((row, zeile) => {
    const last = latestValue(port, answers, row);
    if (last === null || typeof row.wert !== 'number' || !istWeitWeg(row.wert, last)) return [];
    const [now, before] = [row.wert, last].map(last < 1 ? finePercent : euro) as [string, string];
    return [
      befund('Warnung', { teil: 'parameter', zeile, spalte: 'wert' }, WERTABSTAND.weitWeg(now, before)),
    ];
  });
