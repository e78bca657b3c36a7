import { istBesoldung } from '../../core/tarif/gruppe';
import { gruppeAusText } from '../../core/tarif/gruppentext';
import { ersterDesMonats, tagAlsIso, tagAusIso, type Tag } from '../../core/zeit/datum';
import type { FunctionsPort } from '../../shared-runtime/port';
import {
  wertaenderungen,
  type Wertaenderungen,
  type Wertstand,
} from '../../vereinbarung/aktualisierung/wertaenderung';
import type { Vereinbarung } from '../../vereinbarung/form';
import { listTable, optionTable } from '../assistent/figures/arguments';

/** More than any month has, and no more than any two: from a first day into the next month. */
const A_MONTH_ON = 31;

/** The first days of all months that an agreement is computed for. */
function monthsOf({ angaben: { von, bis, bezugVon, bezugBis } }: Vereinbarung): Tag[] {
  const days = [von, bis, bezugVon, bezugBis].flatMap((day) => day?.wert ?? []).map(tagAusIso);
  if (days.length === 0) return [];
  const last = Math.max(...days);
  const months: Tag[] = [];
  for (
    let first = ersterDesMonats(Math.min(...days));
    first <= last;
    first = ersterDesMonats(first + A_MONTH_ON)
  )
    months.push(first);
  return months;
}

const groupsOf = ({ stellen }: Vereinbarung): string[] => {
  const groups = stellen.flatMap(({ gruppe }) => gruppeAusText(gruppe ?? '') ?? []);
  return [...new Set(groups)].filter((group) => !istBesoldung(group));
};

/** AK-4: the rates and ceilings that are other ones with what is to be written, in the months of the agreement. */
export function valueChanges(
  port: FunctionsPort,
  before: Vereinbarung,
  after: Vereinbarung,
): Wertaenderungen {
  const groups = groupsOf(after);
  const months = monthsOf(after);
  const valuesOf = (answers: Vereinbarung): ReadonlyMap<string, Wertstand>[] => {
    const own = answers.parameter.length > 0 ? listTable(answers, 'parameter') : null;
    return port
      .costValues(months, groups, optionTable(answers), own)
      .map(
        (values) =>
          new Map(
            values.map(({ name, value, source, status }) => [name, { wert: value, quelle: source, status }]),
          ),
      );
  };
  const [old, now] = [valuesOf(before), valuesOf(after)];
  const none: ReadonlyMap<string, Wertstand> = new Map();
  return wertaenderungen(
    months.map((month, i) => ({ monat: tagAlsIso(month), alt: old[i] ?? none, neu: now[i] ?? none })),
  );
}
