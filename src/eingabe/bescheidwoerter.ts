import { gefaltet } from '../core/text/falten';

/** KO-1: what notices call the words of the lists, and short forms that leave no doubt. Folded, by the word meant. */
const BESCHEIDWOERTER: ReadonlyMap<string, string> = new Map(
  Object.entries({
    HÖCHSTBETRAG: ['Höchstbetragsförderung'],
    FESTBETRAG: ['Festbetragsfinanzierung'],
    VOLL: ['Vollfinanzierung'],
    PAUSCHALE: ['fachbezogene Pauschale'],
    ANTEIL: ['Anteilsfinanzierung', 'Anteilfinanzierung'],
    FEHLBEDARF: ['Fehlbedarfsfinanzierung'],
    'TVöD-VKA': ['TVöD'],
  }).flatMap(([wort, andere]) => andere.map((a): [string, string] => [gefaltet(a), gefaltet(wort)])),
);

/** The folded word of a list that a folded word of a notice stands for; any other word stands for itself. */
export const ausBescheid = (wort: string): string => BESCHEIDWOERTER.get(wort) ?? wort;
