import { tagAlsIso } from '../../core/zeit/datum';
import type { BuiltInValue, FunctionsPort } from '../../shared-runtime/port';
import {
  type Parameterwert,
  type Parameterzeile,
  wieImVorjahr,
} from '../../vereinbarung/aktualisierung/parameterjahr';
import type { Vereinbarung } from '../../vereinbarung/form';
import { fundOf, tariffOf } from '../assistent/figures/tariff';

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
