/** A chapter of the handbook: the file `docs/handbuch/<id>.md`, whose heading is its title. */
export interface Handbuchkapitel {
  readonly id: string;
  readonly titel: string;
}

/** The chapters in reading order. */
export const HANDBUCH = [
  { id: 'ueberblick', titel: 'Überblick' },
  { id: 'foerderung', titel: 'Schritt 1: Förderung' },
  { id: 'stellen', titel: 'Schritt 2: Stellen' },
  { id: 'verteilung', titel: 'Schritt 3: Verteilung' },
  { id: 'pruefen', titel: 'Schritt 4: Prüfen' },
  { id: 'einfuegen', titel: 'Schritt 5: Einfügen' },
  { id: 'blaetter', titel: 'Die Blätter' },
  { id: 'aktualisieren', titel: 'Aktualisieren' },
  { id: 'rechenweg', titel: 'Rechenweg zu dieser Zelle' },
  { id: 'formeln', titel: 'Formeln selbst schreiben' },
  { id: 'tabelle', titel: 'Leere Tabelle anlegen' },
  { id: 'formelpruefung', titel: 'Formeln prüfen' },
  { id: 'weitergeben', titel: 'Weitergeben' },
  { id: 'hilfe', titel: 'Wenn etwas nicht stimmt' },
  { id: 'zahlen', titel: 'Die Zahlen des Beispiels' },
] as const satisfies readonly Handbuchkapitel[];

/** The id of a chapter. */
export type Kapitel = (typeof HANDBUCH)[number]['id'];

/** The address of a chapter among the built pages. The pages of functions have the names that are left. */
export const kapitelseite = (id: Kapitel): string => `handbuch-${id}.html`;
