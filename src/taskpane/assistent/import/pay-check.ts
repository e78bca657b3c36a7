import { tagAusIso } from '../../../core/zeit/datum';
import type { FunctionsPort } from '../../../shared-runtime/port';
import type { Vereinbarung } from '../../../vereinbarung/form';
import type { Uebernahmezeile, Zellhinweis, Zellmangel } from '../../../vereinbarung/uebernahme';
import { decimal, wholeEuro } from '../amounts';
import { dayNumber, listTable } from '../figures/arguments';
import type { KnownBeside } from './reading';
import { UEBERNAHME } from './texts';

const MONTHS = 12;
/** Below it an amount is seldom that of a year. */
const SHARE = 1 / 3;

/** What the functions say of a group and a step. */
interface Pay {
  readonly monthly: number | null;
  readonly field: 'gruppe' | 'stufe' | null;
  readonly sentence: string;
}

const FIELD = /„(gruppe|stufe)“/;
const UNKNOWN: Pay = { monthly: null, field: null, sentence: '' };

/** AS-4: asked of the functions, so that a list is checked by the same rules as the cells. */
function payReader(port: FunctionsPort, answers: Vereinbarung): (row: Uebernahmezeile) => Pay {
  const { angaben, optionen } = answers;
  const given = dayNumber(angaben.bezugVon?.wert ?? angaben.von?.wert);
  const newest = port.newestPayTables()[0]?.validFrom ?? null;
  const tables = answers.tarife.length > 0 ? listTable(answers, 'tarife') : null;
  const known = new Map<string, Pay>();
  return ({ werte }) => {
    const { gruppe = null, stufe = null, von = null } = werte;
    const day = given ?? (typeof von === 'string' ? tagAusIso(von) : newest);
    if (gruppe === null || stufe === null || day === null) return UNKNOWN;
    const key = JSON.stringify([gruppe, stufe, day]);
    const before = known.get(key);
    if (before) return before;
    const outcome = port.calculate('ENTGELT', [gruppe, stufe, day, optionen.tarif?.wert ?? null, tables]);
    const pay = payOf(outcome);
    known.set(key, pay);
    return pay;
  };
}

function payOf(outcome: ReturnType<FunctionsPort['calculate']>): Pay {
  if (outcome.kind === 'result')
    return typeof outcome.value === 'number' ? { ...UNKNOWN, monthly: outcome.value } : UNKNOWN;
  const [finding] = outcome.findings;
  const field = FIELD.exec(finding?.place ?? '')?.[1];
  const isPay = field === 'gruppe' || field === 'stufe';
  return finding && isPay ? { monthly: null, field, sentence: finding.sentence } : UNKNOWN;
}

/**
 * What is known beside a list of posts: the term, and what the functions say of group, step and pay.
 *
 * @param answers with the tables that the workbook brings itself
 */
export function knownBeside(port: FunctionsPort | undefined, answers: Vereinbarung): KnownBeside {
  const { von, bis } = answers.angaben;
  const laufzeit = von?.wert && bis?.wert ? { von: von.wert, bis: bis.wert } : null;
  if (!port) return { reading: { laufzeit }, faults: () => [], remarks: () => [] };
  const payFor = payReader(port, answers);
  const stufeAm = (gruppe: string, stufe: number, seit: string, tag: string): number | null => {
    const outcome = port.calculate('STUFE', [gruppe, stufe, tagAusIso(seit), tagAusIso(tag)]);
    return outcome.kind === 'result' && typeof outcome.value === 'number' ? outcome.value : null;
  };
  const faults = (row: Uebernahmezeile): Zellmangel[] => {
    const { werte, funde } = row;
    // TB-1: nobody looks at group and step where the cost is given.
    if ((werte['kostenGesamt'] ?? null) !== null) return [];
    const { field, sentence } = payFor(row);
    if (field === null || funde.some(({ feld }) => feld === field)) return [];
    return [{ feld: field, satz: sentence, roh: werte[field] ?? null }];
  };
  const remarks = (row: Uebernahmezeile): Zellhinweis[] => {
    const { kostenGesamt: cost = null, vzae = null } = row.werte;
    const { monthly } = payFor(row);
    if (typeof cost !== 'number' || typeof vzae !== 'number' || monthly === null) return [];
    const pay = monthly * MONTHS * vzae;
    return cost < pay * SHARE
      ? [
          {
            feld: 'kostenGesamt',
            satz: UEBERNAHME.wenigKosten(wholeEuro(cost), decimal(vzae), wholeEuro(pay)),
          },
        ]
      : [];
  };
  return { reading: { laufzeit, stufeAm }, faults, remarks };
}
