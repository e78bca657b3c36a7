import type { ValidationPlan } from '../../plan/plan';
import type { Mappenspalte } from '../../mappe/spalte';
import { laengeVon } from '../umfang';
import { EINGABEHINWEIS } from './texte';

type Regel = Pick<ValidationPlan, 'rule'> & { readonly satz: string };

const ERSTER_TAG = '1950-01-01';

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
    default:
      return {
        rule: { decimal: { formula1: 0, operator: 'GreaterThanOrEqualTo' } },
        satz: EINGABEHINWEIS.zahl,
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
