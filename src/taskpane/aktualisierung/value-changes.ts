import { istBesoldung } from '../../core/tarif/gruppe';
import { gruppeAusText } from '../../core/tarif/gruppentext';
import { tagAusIso } from '../../core/zeit/datum';
import type { FunctionsPort } from '../../shared-runtime/port';
import {
  wertaenderungen,
  type Wertaenderungen,
  type Wertstand,
} from '../../vereinbarung/aktualisierung/wertaenderung';
import type { Vereinbarung } from '../../vereinbarung/form';
import { listTable, optionTable } from '../assistent/figures/arguments';

const MONTHS = 12;
const two = (number: number): string => String(number).padStart(2, '0');

/** The first days of all months that an agreement is computed for. */
function monthsOf({ angaben: { von, bis, bezugVon, bezugBis } }: Vereinbarung): string[] {
  const days = [von, bis, bezugVon, bezugBis].flatMap((day) => day?.wert ?? []).sort();
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const [from, until] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  const months: string[] = [];
  for (let year = from; year <= until; year++)
    for (let month = 1; month <= MONTHS; month++) months.push(`${year}-${two(month)}-01`);
  return months.filter((month) => month >= `${first.slice(0, 7)}-01` && month <= last);
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
  const valuesOf = (answers: Vereinbarung): ((month: string) => ReadonlyMap<string, Wertstand>) => {
    const options = optionTable(answers);
    const own = answers.parameter.length > 0 ? listTable(answers, 'parameter') : null;
    return (month) =>
      new Map(
        port
          .costValues(tagAusIso(month), groups, options, own)
          .map(({ name, value, source, status }) => [name, { wert: value, quelle: source, status }]),
      );
  };
  const [old, now] = [valuesOf(before), valuesOf(after)];
  return wertaenderungen(monthsOf(after).map((monat) => ({ monat, alt: old(monat), neu: now(monat) })));
}
