import type { Entgeltordnung } from '../../core/daten';
import { gruppeAusText } from '../../core/tarif/gruppentext';
import { gefaltet } from '../../core/text/falten';
import { type Tag, tagAlsIso, tagAusIso } from '../../core/zeit/datum';
import type { BuiltInValue, FunctionsPort } from '../../shared-runtime/port';
import { type Satzzeile, satzgegenstand } from '../../vereinbarung/aktualisierung/foerderjahr';
import {
  type Parameterwert,
  type Parameterzeile,
  wieImVorjahr,
} from '../../vereinbarung/aktualisierung/parameterjahr';
import type { Tabellenumfeld } from '../../vereinbarung/aktualisierung/tabellenpruefung';
import type { Tarifzeile } from '../../vereinbarung/aktualisierung/tarifzeilen';
import { ersetzt, ersetztMitEnde } from '../../vereinbarung/aktualisierung/zeilenersatz';
import type { Vereinbarung } from '../../vereinbarung/form';
import { listTable } from '../assistent/figures/arguments';
import { fundOf, STANDARD_TARIFF, tariffOf } from '../assistent/figures/tariff';

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

const builtInValue = ({ name, validFrom, validTo, value, source, isDraft }: BuiltInValue): Parameterwert => ({
  parameter: name,
  gueltigAb: tagAlsIso(validFrom),
  gueltigBis: validTo === null ? null : tagAlsIso(validTo),
  wert: value,
  quelle: source,
  istEntwurf: isDraft,
});

const ownValue = (row: Parameterzeile): Parameterwert[] =>
  row.parameter !== null && row.gueltigAb !== null && typeof row.wert === 'number'
    ? [
        {
          parameter: row.parameter,
          gueltigAb: row.gueltigAb,
          gueltigBis: row.gueltigBis,
          wert: row.wert,
          quelle: row.quelle ?? '',
          istEntwurf: false,
        },
      ]
    : [];

const LIMITED = /\(([^()]+)\)$/;

/** What the agreement can't need: values of another tariff or another pension fund. */
function isOfUse({ parameter }: Parameterwert, answers: Vereinbarung): boolean {
  const [, limit] = LIMITED.exec(parameter) ?? [];
  return limit === undefined || limit === tariffOf(answers) || limit === fundOf(answers);
}

/** AK-3: all that is known of the parameters that the agreement may need, built in and by own rows. */
export const knownValues = (port: FunctionsPort, answers: Vereinbarung): readonly Parameterwert[] => [
  ...port
    .builtInValues()
    .map(builtInValue)
    .filter((value) => isOfUse(value, answers)),
  ...answers.parameter.flatMap(ownValue),
];

/** The rows that carry a year on. */
export interface YearRows {
  readonly year: number;
  readonly rows: readonly Parameterzeile[];
}

/** AK-3: the first year of the agreement that lacks values, with the rows that carry it on; `null` where none does. */
export function nextYear(port: FunctionsPort, answers: Vereinbarung, withDrafts: boolean): YearRows | null {
  const { von, bis, bezugVon, bezugBis } = answers.angaben;
  const days = [von, bis, bezugVon, bezugBis].flatMap((day) => day?.wert ?? []).sort();
  const [first, last] = [days[0], days.at(-1)].map((day) => Number(day?.slice(0, 4) ?? NaN));
  if (first === undefined || last === undefined) return null;
  const values = knownValues(port, answers);
  for (let year = first; year <= last; year++) {
    const rows = wieImVorjahr(year, values, answers.parameter, withDrafts);
    if (rows.length > 0) return { year, rows };
  }
  return null;
}
