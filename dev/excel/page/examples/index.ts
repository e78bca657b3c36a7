import type { Host } from '../../host/host';
import { fillBaustein1 } from './baustein1';
import { fillStellen200 } from './stellen200';
import { fillSuedkreis } from './suedkreis';

export interface Example {
  readonly id: string;
  readonly label: string;
  readonly file: string;
  readonly fill: (host: Host) => void;
}

export const EXAMPLES: readonly [Example, ...Example[]] = [
  {
    id: 'suedkreis',
    label: 'Refinanzierung Südkreis (Drucksache 156/21)',
    file: 'KIM-Refinanzierung-Suedkreis.xlsx',
    fill: fillSuedkreis,
  },
  {
    id: 'baustein-1',
    label: 'Baustein 1 mit Assistenz und Weiterleitung',
    file: 'KIM-Baustein-1.xlsx',
    fill: fillBaustein1,
  },
  {
    id: '200-stellen',
    label: '200 Stellen in zehn Kommunen',
    file: 'KIM-200-Stellen.xlsx',
    fill: fillStellen200,
  },
  { id: 'leer', label: 'Leere Arbeitsmappe', file: 'Mappe1.xlsx', fill: () => undefined },
];
