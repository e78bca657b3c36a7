import { DIST } from '../../scripts/start/paths';
import { measureInBrowser } from './browser';
import { builtFunctions } from './built-functions';
import { measureCalculation } from './calculation';
import type { Figure } from './figure';
import { checkFigures, loadFigures, refreshFigures, writingFigures } from './stand-in/figures';

/** What can be measured by itself: `npm run bench -- <name>`. */
export interface BenchPart {
  readonly name: string;
  /** Said before it is measured, in German. */
  readonly what: string;
  /** Only with a build in `dist`. */
  readonly ofBuild: boolean;
  readonly measure: (built: boolean) => readonly Figure[] | Promise<readonly Figure[]>;
}

export const PARTS: readonly BenchPart[] = [
  { name: 'nachbau', what: 'Formeln im Nachbau von Excel', ofBuild: true, measure: () => loadFigures(DIST) },
  {
    name: 'vereinbarung',
    what: 'eine Vereinbarung schreiben',
    ofBuild: true,
    measure: () => writingFigures(DIST),
  },
  { name: 'pruefen', what: 'Formeln prüfen', ofBuild: true, measure: () => checkFigures(DIST) },
  { name: 'aktualisieren', what: 'aktualisieren', ofBuild: true, measure: () => refreshFigures(DIST) },
  { name: 'browser', what: 'Seite und Aufgabenbereich im Browser', ofBuild: true, measure: measureInBrowser },
  {
    name: 'rechnung',
    what: 'die Rechnung selbst',
    ofBuild: false,
    measure: (built) => measureCalculation(built ? builtFunctions(DIST) : null),
  },
];

/** The parts of these names, all without any. @throws Error if there is no such part */
export function partsNamed(names: readonly string[]): readonly BenchPart[] {
  const unknown = names.filter((name) => !PARTS.some((part) => part.name === name));
  if (unknown.length > 0)
    throw new Error(
      `Zu messen gibt es ${PARTS.map(({ name }) => name).join(', ')}, nicht ${unknown.join(', ')}.`,
    );
  return names.length === 0 ? PARTS : PARTS.filter(({ name }) => names.includes(name));
}
