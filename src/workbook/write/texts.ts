import type { Obstacle } from './obstacle';
import type { Leftover, Referrer } from './task';
import type { Unsure } from './written';
import type { Cause } from './write-plan';

const list = (places: readonly string[]): string => places.join(', ');

/** Why a plan that had been begun was taken back; of a failure of Excel the pane has a sentence of its own. */
export const GRUND: Readonly<Record<Exclude<Cause['kind'], 'fault'>, (places: readonly string[]) => string>> =
  {
    displaced: (places) =>
      `Im selben Moment hat jemand anderes in ${list(places)} geschrieben oder dort formatiert. Das bleibt so, wie es war.`,
    moved: (places) =>
      `Im selben Moment wurden Zeilen, Spalten oder Zellen eingefügt oder gelöscht: ${list(places)} liegt nicht mehr dort, wo es vorgesehen war. Bitte schreiben Sie erneut.`,
    different: (places) => `Excel hat ${list(places)} nicht so angenommen, wie es vorgesehen war.`,
    'no-room': (places) =>
      `#ÜBERLAUF! in ${list(places)}: Das Ergebnis braucht mehr freie Zellen darunter oder rechts daneben. Bitte machen Sie dort Platz und schreiben Sie erneut.`,
  };

const WAS: Readonly<Record<Leftover['what'], (where: string) => string>> = {
  sheet: (where) => `das Blatt ${where}`,
  cell: (where) => where,
  table: (where) => `die Tabelle ${where}`,
  name: (where) => `der Name ${where}`,
  format: (where) => `das Format von ${where}`,
  comment: (where) => `ein Kommentar auf dem Blatt ${where}`,
};

const WARUM: Readonly<Record<Leftover['why'], (what: string) => string>> = {
  changed: (what) => `Geändert wurde inzwischen ${what}. Das bleibt stehen.`,
  moved: (what) =>
    `Zeilen, Spalten oder Zellen wurden eingefügt oder gelöscht: ${what}. Das bleibt stehen; bitte entfernen Sie es von Hand.`,
  referred: (what) => `Noch nicht entfernt, weil Formeln darauf verweisen: ${what}.`,
  fault: (what) => `Excel hat nicht hergegeben: ${what}. Bitte versuchen Sie es noch einmal.`,
};

/** What is left of a plan, and why. */
export const leftSentence = ({ what, where, why }: Leftover): string =>
  // A sheet of ours stays because of something on it, and that is what the place names.
  WARUM[why](what === 'sheet' && why === 'changed' ? where : WAS[what](where));

/** The same of much that was changed: in one sentence. */
export const changedSentence = (places: readonly string[]): string => WARUM.changed(list(places));

const UNGEWISS: Readonly<Record<Unsure['may'], (what: string) => string>> = {
  stand: (what) =>
    `Excel hat nicht geantwortet. Ob noch da ist: ${what}, ist ungewiss; bitte sehen Sie dort nach.`,
  'have-displaced': (what) =>
    `Excel hat nicht geantwortet. Hat im selben Moment jemand anderes dort etwas eingetragen (${what}), steht es nur noch im Versionsverlauf der Datei.`,
};

/** What nobody can ascertain. */
export const unsureSentence = ({ what, where, may }: Unsure): string => UNGEWISS[may](WAS[what](where));

/** What a person has to see before something is taken out that formulas refer to. */
export const referencesSentence = (references: readonly Referrer[]): string =>
  `Diese Formeln verweisen darauf und zeigen danach #BEZUG! oder #NAME?: ${list(bySheet(references))}.`;

const MOST_CELLS = 5;

/** Cells one by one, or how many where a sheet has a lot of them. */
function bySheet(references: readonly Referrer[]): string[] {
  const sheets = new Map<string, string[]>();
  for (const { where } of references) {
    const sheet = where.slice(0, Math.max(0, where.lastIndexOf('!')));
    sheets.set(sheet, [...(sheets.get(sheet) ?? []), where]);
  }
  return [...sheets].flatMap(([sheet, cells]) =>
    sheet === '' || cells.length <= MOST_CELLS ? cells : [`${cells.length} Zellen auf ${sheet}`],
  );
}

/** SC-5: why nothing was written. */
export function obstacleSentence(obstacle: Obstacle): string {
  switch (obstacle.kind) {
    case 'occupied':
      return `In ${obstacle.address} steht schon etwas. Es bleibt, wie es ist; bitte dort Platz schaffen und es erneut versuchen.`;
    case 'in-table':
      return `${obstacle.address} gehört zur Tabelle ${obstacle.table}. Bitte die Tabelle verschieben und es erneut versuchen.`;
    case 'formatted':
      return `${obstacle.address} ist schon formatiert und bleibt es. Bitte das Format dort löschen und es erneut versuchen.`;
    case 'sheet-taken':
      return `Ein Blatt ${obstacle.name} gibt es schon. Bitte es umbenennen.`;
    case 'table-taken':
    case 'name-taken':
      return `Eine Tabelle oder einen Namen ${obstacle.name} gibt es schon. Bitte umbenennen.`;
    case 'sheet-missing':
      return `Das Blatt ${obstacle.name} gibt es nicht mehr. Bitte es erneut versuchen.`;
    case 'sheet-protected':
      return `Das Blatt ${obstacle.name} ist geschützt. Bitte den Blattschutz aufheben.`;
    case 'changed':
      return `${obstacle.address} wurde inzwischen geändert. Bitte die Vorschau neu laden und erneut schreiben.`;
    case 'workbook-protected':
      return 'Die Struktur der Mappe ist geschützt, deshalb lassen sich keine Blätter einfügen oder entfernen. Bitte den Schutz unter Überprüfen aufheben.';
  }
}
