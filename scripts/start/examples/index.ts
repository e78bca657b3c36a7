import type { Plan } from '../../../src/plan/plan';
import { BAUSTEIN_1 } from './baustein1';
import { STELLEN_200 } from './stellen200';
import { SUEDKREIS } from './suedkreis';

/** A workbook that the try-out page offers. */
export interface ExamplePlan {
  readonly id: string;
  readonly label: string;
  readonly file: string;
  readonly plan: Plan;
}

export const EXAMPLE_PLANS: readonly ExamplePlan[] = [
  {
    id: 'suedkreis',
    label: 'Refinanzierung Südkreis (Drucksache 156/21)',
    file: 'KIM-Refinanzierung-Suedkreis.xlsx',
    plan: SUEDKREIS,
  },
  {
    id: 'baustein-1',
    label: 'Baustein 1 mit Assistenz und Weiterleitung',
    file: 'KIM-Baustein-1.xlsx',
    plan: BAUSTEIN_1,
  },
  {
    id: '200-stellen',
    label: '200 Stellen in zehn Kommunen',
    file: 'KIM-200-Stellen.xlsx',
    plan: STELLEN_200,
  },
];
