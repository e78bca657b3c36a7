/** What the pane knows about the way to Excel. */
export type State = 'waiting' | 'silent' | 'ready' | 'no-library' | 'no-excel' | 'no-functions';

interface Notice {
  readonly text: string;
  readonly tone: 'busy' | 'good' | 'bad';
}

export const NOTICES: Readonly<Record<State, Notice>> = {
  waiting: { tone: 'busy', text: 'Die Verbindung zu Excel wird aufgebaut …' },
  silent: {
    tone: 'bad',
    text: 'Excel antwortet nicht. Bitte schließen Sie diesen Bereich und öffnen Sie ihn erneut; hilft das nicht, starten Sie Excel neu.',
  },
  ready: { tone: 'good', text: 'Die Funktionen sind bereit. Geben Sie in einer Zelle =KIM. ein.' },
  'no-library': {
    tone: 'bad',
    text: 'Die Office-Bibliothek von Microsoft konnte nicht geladen werden. Ohne sie rechnen die Funktionen nicht. Bitte prüfen Sie die Internetverbindung, oder lassen Sie Ihre IT die Adresse appsforoffice.microsoft.com freigeben. Öffnen Sie danach diesen Bereich erneut.',
  },
  'no-excel': {
    tone: 'bad',
    text: 'Diese Seite ist der Aufgabenbereich eines Excel-Add-ins und arbeitet nur in Excel. Wie das Add-in eingerichtet wird, sagt Ihnen Ihre IT.',
  },
  'no-functions': {
    tone: 'bad',
    text: 'Die Funktionen konnten nicht gestartet werden. Bitte öffnen Sie diesen Bereich erneut; hilft das nicht, melden Sie Ihrer IT die unten stehende Version.',
  },
};

/** How long Excel may take before the pane says that something is wrong. */
export const PATIENCE_MS = 10_000;

/** Tells every change of state; the first one at once. */
export async function watchState(tell: (state: State) => void): Promise<void> {
  if (typeof Office === 'undefined') {
    tell('no-library');
    return;
  }
  tell('waiting');
  const timer = setTimeout(() => tell('silent'), PATIENCE_MS);
  const { host } = await Office.onReady();
  clearTimeout(timer);
  // Outside Office the library reports no host at all, whatever its types say.
  if ((host as Office.HostType | null) !== Office.HostType.Excel) tell('no-excel');
  else tell(globalThis.kimFunctions ? 'ready' : 'no-functions');
}
