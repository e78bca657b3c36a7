import type { Entgeltordnung } from '../../core/daten';
import { gruppeAusText } from '../../core/tarif/gruppentext';
import { gefaltet } from '../../core/text/falten';
import { type Tag, tagAusIso } from '../../core/zeit/datum';
import type { FunctionsPort } from '../../shared-runtime/port';
import { type Satzzeile, satzgegenstand } from '../../vereinbarung/aktualisierung/foerderjahr';
import type { Parameterzeile } from '../../vereinbarung/aktualisierung/parameterjahr';
import type { Tabellenumfeld } from '../../vereinbarung/aktualisierung/tabellenpruefung';
import type { Tarifzeile } from '../../vereinbarung/aktualisierung/tarifzeilen';
import { ersetzt, ersetztMitEnde } from '../../vereinbarung/aktualisierung/zeilenersatz';
import type { Vereinbarung } from '../../vereinbarung/form';
import { listTable } from '../assistent/figures/arguments';
import { STANDARD_TARIFF } from '../assistent/figures/tariff';

/** Rows that are to come into the workbook, and on which grounds. */
export interface Addition {
  readonly label: string;
  readonly source: string;
  readonly tarife: readonly Tarifzeile[];
  readonly parameter: readonly Parameterzeile[];
  readonly saetze?: readonly Satzzeile[];
  /** Parts of the answers that are other ones with it. */
  readonly answers?: Partial<Pick<Vereinbarung, 'angaben' | 'optionen' | 'stellen'>>;
}

/** Which amount a row of `KIM_Tarif` sets. */
export const payKey = ({ tarif, gruppe, stufe, gueltigAb }: Vereinbarung['tarife'][number]): string =>
  JSON.stringify([
    tarif ?? STANDARD_TARIFF,
    gruppeAusText(gruppe ?? '') ?? gefaltet(gruppe ?? ''),
    stufe,
    gueltigAb,
  ]);
/** What a row of `KIM_Parameter` sets a value of. */
export const parameterSubject = ({ parameter, tarif }: Parameterzeile): string =>
  JSON.stringify([gefaltet(parameter ?? ''), tarif]);

/** AK-3: the answers with what is to come. What was assumed for the same day before gives way to it. */
export const withAdditions = (answers: Vereinbarung, additions: readonly Addition[]): Vereinbarung =>
  additions.reduce(
    (now, { tarife, parameter, saetze = [], answers: changed }) => ({
      ...now,
      ...changed,
      tarife: ersetzt(now.tarife, tarife, payKey),
      saetze: ersetztMitEnde(now.saetze, saetze, satzgegenstand),
      parameter: ersetztMitEnde(now.parameter, parameter, parameterSubject),
    }),
    answers,
  );

const CENTS = 100;

/** AK-3: what a new table is compared with. */
export function surroundingsOf(
  port: FunctionsPort,
  answers: Vereinbarung,
  tarif: Entgeltordnung,
  gueltigAb: string,
): Tabellenumfeld {
  const day = tagAusIso(gueltigAb);
  const own = answers.tarife.length > 0 ? listTable(answers, 'tarife') : null;
  const amountsOn = (on: Tag, rows: unknown) =>
    port.payAmounts(tarif, on, rows).map(({ group, step, amount, validFrom }) => ({
      gruppe: group,
      stufe: step,
      cent: Math.round(amount * CENTS),
      validFrom,
    }));
  const builtIn = amountsOn(day, null).filter(({ validFrom }) => validFrom === day);
  return {
    tarif,
    gueltigAb,
    davor: amountsOn(day - 1, own),
    eingebaut: builtIn.length > 0 ? { ab: gueltigAb, betraege: builtIn } : null,
    eigene: answers.tarife.flatMap((row) =>
      (row.tarif ?? STANDARD_TARIFF) === tarif &&
      row.gruppe !== null &&
      row.stufe !== null &&
      row.gueltigAb !== null
        ? [{ gruppe: row.gruppe, stufe: row.stufe, gueltigAb: row.gueltigAb }]
        : [],
    ),
  };
}
