import type { State } from './state';

/** Said before the pane is there. Where something went wrong: what happened, and what to do next. */
export interface Notice {
  readonly text: string;
  readonly tone: 'busy' | 'good' | 'bad';
  /** Loading the page once more may help. */
  readonly reload?: true;
}

/** How the way to Excel stands. */
export const ZUSTAND: Readonly<Record<State, Notice>> = {
  waiting: { tone: 'busy', text: 'Die Verbindung zu Excel wird aufgebaut …' },
  silent: {
    tone: 'bad',
    reload: true,
    text: 'Excel antwortet nicht. Bitte laden Sie den Bereich neu; hilft das nicht, starten Sie Excel neu. (KIM-001)',
  },
  ready: { tone: 'good', text: 'Die Funktionen sind bereit.' },
  'no-library': {
    tone: 'bad',
    reload: true,
    text: 'Die Office-Bibliothek von Microsoft konnte nicht geladen werden. Ohne sie rechnen die Funktionen nicht. Bitte prüfen Sie die Internetverbindung, oder lassen Sie Ihre IT die Adresse appsforoffice.microsoft.com freigeben. Laden Sie danach den Bereich neu. (KIM-002)',
  },
  'no-excel': {
    tone: 'bad',
    text: 'Diese Seite ist der Aufgabenbereich eines Excel-Add-ins und arbeitet nur in Excel. Wie das Add-in eingerichtet wird, sagt Ihnen Ihre IT. (KIM-003)',
  },
  'no-functions': {
    tone: 'bad',
    reload: true,
    text: 'Die Funktionen konnten nicht gestartet werden. Bitte laden Sie den Bereich neu; hilft das nicht, melden Sie Ihrer IT die unten stehende Version. (KIM-004)',
  },
};

export const START_GESCHEITERT: Notice = {
  tone: 'bad',
  reload: true,
  text: 'Der Aufgabenbereich konnte nicht geladen werden. Die Funktionen in den Zellen rechnen trotzdem. Bitte prüfen Sie die Verbindung zum Server des Add-ins, und laden Sie den Bereich neu. (KIM-005)',
};
