import type { ValidationPlan } from '../../plan/plan';
import type { Mappenspalte, Mass } from '../../mappe/spalte';
import { laengeVon } from '../umfang';
import { EINGABEHINWEIS } from './texte';

type Regel = Pick<ValidationPlan, 'rule'> & { readonly satz: string };

const ERSTER_TAG = '1950-01-01';
const JAHRE = [1950, 2100] as const;

/**
 * What no number of an answer exceeds, by what it measures. A German Excel takes `2.5` for a day and makes 45,779 of it,
 * which would be computed as it stands.
 */
const JE_MASS: Readonly<Partial<Record<Mass, number>>> = {
  vzae: 1_000,
  schluessel: 100_000_000,
  jeVzaeUndJahr: 1_000_000,
  jeMonat: 100_000,
  monate: 1_200,
  satzOderBetrag: 100_000,
};
/** By name, where a column has no measure. */
const JE_NAME: Readonly<Record<string, number>> = { Stufe: 20, Bedarfsmonate: 12 };
const SONST = 1_000_000_000;

const hoechstens = ({ name, mass }: Mappenspalte): number =>
  JE_NAME[name] ?? (mass && JE_MASS[mass]) ?? SONST;

function regelFuer(spalte: Mappenspalte): Regel {
  switch (spalte.art) {
    case 'text': {
      const laenge = laengeVon(spalte);
      return {
        rule: { textLength: { formula1: laenge, operator: 'LessThanOrEqualTo' } },
        satz: EINGABEHINWEIS.text(laenge),
      };
    }
    case 'wahl': {
      const woerter = spalte.woerter ?? [];
      return {
        rule: { list: { inCellDropDown: true, source: woerter.join(',') } },
        satz: EINGABEHINWEIS.wahl(woerter),
      };
    }
    case 'wahrheit':
      return {
        rule: { list: { inCellDropDown: true, source: 'WAHR,FALSCH' } },
        satz: EINGABEHINWEIS.wahl(['WAHR', 'FALSCH']),
      };
    case 'tag':
      return {
        rule: { date: { formula1: ERSTER_TAG, operator: 'GreaterThanOrEqualTo' } },
        satz: EINGABEHINWEIS.tag,
      };
    case 'anteil':
      return {
        rule: { decimal: { formula1: 0, formula2: 1, operator: 'Between' } },
        satz: EINGABEHINWEIS.anteil,
      };
    case 'jahr':
      return {
        rule: { wholeNumber: { formula1: JAHRE[0], formula2: JAHRE[1], operator: 'Between' } },
        satz: EINGABEHINWEIS.jahr(...JAHRE),
      };
    default:
      return {
        rule: { decimal: { formula1: 0, formula2: hoechstens(spalte), operator: 'Between' } },
        satz: EINGABEHINWEIS.zahl(hoechstens(spalte)),
      };
  }
}

/** Excel's limits for the texts of a data validation. */
const TITEL = 32;

/** PL-3: what an input cell takes, with a German sentence. It warns and does not forbid: the functions say more. */
export function pruefregel(area: string, spalte: Mappenspalte): ValidationPlan[] {
  if (spalte.art === 'verschieden') return [];
  const { rule, satz } = regelFuer(spalte);
  return [{ area, rule, error: { title: spalte.name.slice(0, TITEL), message: satz, style: 'Warning' } }];
}
