import type { Vereinbarung } from '../../../src/vereinbarung/form';
import { BAUSTEIN_1 } from './baustein1';
import { manyPosts } from './many-posts';
import { SUEDKREIS } from './suedkreis';

/** An agreement whose workbook the try-out page offers. */
export interface ExampleAgreement {
  readonly id: string;
  readonly label: string;
  readonly file: string;
  readonly agreement: Vereinbarung;
}

export const EXAMPLE_AGREEMENTS: readonly ExampleAgreement[] = [
  {
    id: 'suedkreis',
    label: 'Refinanzierung Südkreis (Drucksache 156/21)',
    file: 'KIM-Refinanzierung-Suedkreis.xlsx',
    agreement: SUEDKREIS,
  },
  {
    id: 'baustein-1',
    label: 'Baustein 1 mit Assistenz und Weiterleitung',
    file: 'KIM-Baustein-1.xlsx',
    agreement: BAUSTEIN_1,
  },
  {
    id: '200-stellen',
    label: '200 Stellen in 20 Kommunen',
    file: 'KIM-200-Stellen.xlsx',
    agreement: manyPosts(200, 20),
  },
];
