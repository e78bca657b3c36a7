import { gefaltet } from '../../core/text/falten';
import { tagAusIso } from '../../core/zeit/datum';
import { STELLEN } from '../../mappe/stellen';
import type { FunctionsPort } from '../../shared-runtime/port';
import {
  einHoechstbetrag,
  neuerHoechstbetrag,
  satzgegenstand,
  satzposten,
  type Satzposten,
} from '../../vereinbarung/aktualisierung/foerderjahr';
import { letzteWerte } from '../../vereinbarung/aktualisierung/parameterjahr';
import { neueSachkosten, sachposten } from '../../vereinbarung/aktualisierung/sachkostenjahr';
import type { Wertbeleg } from '../../vereinbarung/aktualisierung/wertbeleg';
import type { Vereinbarung } from '../../vereinbarung/form';
import { euro } from '../assistent/amounts';
import { listTable } from '../assistent/figures/arguments';
import type { Addition } from './additions';
import { knownValues } from './next-year';
import { EIGENE_WERTE } from './texts';

/** What a value that somebody types becomes. */
type Rows = Partial<Pick<Addition, 'parameter' | 'saetze' | 'answers'>>;

/** AK-3: a value of the agreement that a later year may have a new one of. */
export interface OwnValue {
  readonly name: string;
  readonly isShare: boolean;
  /** What it was last; `null` where nothing is known. */
  readonly last: number | null;
  /** What an own row that begins on the very day says; `null` where there is none. */
  readonly there: number | null;
  readonly rows: (answers: Vereinbarung, value: number, proof: Wertbeleg) => Rows;
}

function lastRate(
  { calculate }: FunctionsPort,
  answers: Vereinbarung,
  { baustein, merkmal }: Satzposten,
  from: string,
): number | null {
  const own = answers.saetze.length > 0 ? listTable(answers, 'saetze') : null;
  const outcome = calculate('FOERDERSATZ', [baustein, tagAusIso(from) - 1, merkmal, own]);
  return outcome.kind === 'result' && typeof outcome.value === 'number' ? outcome.value : null;
}

/**
 * AK-3: what the agreement is granted at most, and its amounts of material. They go on until the next ones begin.
 *
 * @param from the day from which the new value is to hold
 */
export function grantValues(port: FunctionsPort, answers: Vereinbarung, from: string): OwnValue[] {
  const ceiling = einHoechstbetrag(answers);
  const values: OwnValue[] = satzposten(answers).map((posten) => ({
    name: EIGENE_WERTE.satz(posten.baustein, posten.merkmal, posten.art),
    isShare: false,
    last: lastRate(port, answers, posten, from),
    there:
      answers.saetze.find((row) => row.gueltigAb === from && satzgegenstand(row) === satzgegenstand(posten))
        ?.betrag ?? null,
    rows: (_, betrag, proof) => ({ saetze: [{ ...posten, betrag, ...proof, gueltigBis: null }] }),
  }));
  if (ceiling !== null)
    values.unshift({
      name: EIGENE_WERTE.hoechstbetrag,
      isShare: false,
      last: ceiling,
      there: null,
      rows: (now, value, proof) => {
        const { saetze, optionen } = neuerHoechstbetrag(now, value, proof);
        return { saetze, answers: { optionen } };
      },
    });
  const material = sachposten(answers, from);
  for (const posten of material) {
    const isOnly = material.filter(({ feld }) => feld === posten.feld).length === 1;
    values.push({
      name: EIGENE_WERTE.sachkosten(STELLEN.spalten[posten.feld].name, isOnly ? null : euro(posten.betrag)),
      isShare: false,
      last: posten.betrag,
      there: null,
      rows: (now, value, proof) => ({ answers: neueSachkosten(now, posten, value, proof) }),
    });
  }
  return values;
}

function ownOn({ parameter: rows }: Vereinbarung, name: string, day: string): number | null {
  const wert = rows.find(
    ({ parameter, gueltigAb }) => gueltigAb === day && gefaltet(parameter ?? '') === gefaltet(name),
  )?.wert;
  return typeof wert === 'number' ? wert : null;
}

/** AK-3: rates and ceilings of employer cost. */
export const costValues = (port: FunctionsPort, answers: Vereinbarung, from: string): OwnValue[] =>
  letzteWerte(knownValues(port, answers), from).map(({ parameter, wert: last }) => ({
    name: parameter,
    // Ceilings are far above.
    isShare: last < 1,
    last,
    there: ownOn(answers, parameter, from),
    rows: (_, wert, proof) => ({ parameter: [{ parameter, wert, tarif: null, ...proof }] }),
  }));

/** The values that were typed, as one addition. */
export function asAddition(
  answers: Vereinbarung,
  typed: readonly (readonly [OwnValue, number])[],
  proof: Wertbeleg,
  label: string,
): Addition {
  const addition = { label, source: proof.quelle, tarife: [] };
  return typed.reduce<Addition & Required<Pick<Addition, 'saetze' | 'answers'>>>(
    (sum, [own, value]) => {
      const {
        parameter = [],
        saetze = [],
        answers: changed,
      } = own.rows({ ...answers, ...sum.answers }, value, proof);
      return {
        ...addition,
        parameter: [...sum.parameter, ...parameter],
        saetze: [...sum.saetze, ...saetze],
        answers: { ...sum.answers, ...changed },
      };
    },
    { ...addition, parameter: [], saetze: [], answers: {} },
  );
}
