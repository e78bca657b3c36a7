import { kalendertag, tagAusIso } from '../../../core/zeit/datum';
import type { BuiltInValue, FunctionsPort } from '../../../shared-runtime/port';
import type { Vereinbarung } from '../../../vereinbarung/form';
import { fundOf, tariffOf } from './tariff';

/** What is known of a parameter right before an own value of it begins. */
export interface LastValue {
  readonly year: number;
  /** EUR, or a share. */
  readonly value: number;
  readonly source: string;
}

const BAND = /^Jahressonderzahlung (\S+) bis (\S+) \((.+)\)$/;
const OF_GROUP = /^Jahressonderzahlung (\S+)$/;
const GROUP = /^([A-Z]+)(\d+)(.*)$/;

/** E9b comes behind E9a and before E10. */
function isBetween(group: string, first: string, last: string): boolean {
  const [of, from, to] = [group, first, last].map((name) => GROUP.exec(name));
  if (!of || !from || !to || of[1] !== from[1]) return false;
  const rank = ([, , number = '', letter = '']: RegExpExecArray): string => number.padStart(3, '0') + letter;
  return rank(of) >= rank(from) && rank(of) <= rank(to);
}

/** Whether a built-in value is the one that a row replaces in this agreement. */
function isMeant(name: string, parameter: string, answers: Vereinbarung): boolean {
  const tariff = tariffOf(answers);
  const fund = fundOf(answers);
  if ([parameter, `${parameter} (${tariff})`, `${parameter} (${fund})`].includes(name)) return true;
  const [, group] = OF_GROUP.exec(parameter) ?? [];
  const [, first = '', last = '', of] = BAND.exec(name) ?? [];
  return group !== undefined && of === tariff && isBetween(group, first, last);
}

/** AS-8: the value that a parameter has on the day before a row begins; `null` where none is known. */
export function lastValue(
  port: FunctionsPort | undefined,
  answers: Vereinbarung,
  { parameter, gueltigAb }: Vereinbarung['parameter'][number],
): LastValue | null {
  if (!port || parameter === null || gueltigAb === null) return null;
  const eve = tagAusIso(gueltigAb) - 1;
  const known = ({ name, validFrom, validTo, isDraft }: BuiltInValue): boolean =>
    !isDraft && validFrom <= eve && (validTo ?? eve) >= eve && isMeant(name, parameter, answers);
  const found = port.builtInValues().find(known);
  return found ? { year: kalendertag(eve).jahr, value: found.value, source: found.source } : null;
}

/** AK-3: the value that a parameter had last before a row begins, built in or of an own row; `null` where none is known. */
export function latestValue(
  port: FunctionsPort | undefined,
  answers: Vereinbarung,
  { parameter, gueltigAb }: Vereinbarung['parameter'][number],
): number | null {
  if (!port || parameter === null || gueltigAb === null) return null;
  const first = tagAusIso(gueltigAb);
  const builtIn = port
    .builtInValues()
    .filter(({ name, isDraft }) => !isDraft && isMeant(name, parameter, answers))
    .map(({ validFrom: from, value }) => ({ from, value }));
  const own = answers.parameter.flatMap((row) =>
    row.parameter === parameter && row.gueltigAb !== null && typeof row.wert === 'number'
      ? [{ from: tagAusIso(row.gueltigAb), value: row.wert }]
      : [],
  );
  const before = [...builtIn, ...own].filter(({ from }) => from < first).sort((a, b) => a.from - b.from);
  return before.at(-1)?.value ?? null;
}
