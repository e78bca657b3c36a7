export const PRODUKT = 'KIM Refinanzierung';

/** At the foot of the pane. */
export const FUSS =
  'KIM heißt Kommunales Integrationsmanagement. Gerechnet wird auch für andere Förderprogramme.';

export const NAVIGATION = {
  bezeichnung: 'Bereiche',
  start: 'Start',
  functions: 'Funktionen',
  news: 'Neuigkeiten',
  help: 'Hilfe',
} as const;

export const ABSTURZ = {
  titel: 'Hier ist etwas schiefgegangen',
  text: 'Diese Ansicht konnte nicht angezeigt werden. Ihre Arbeitsmappe ist unverändert. Bitte versuchen Sie es erneut; hilft das nicht, laden Sie den Bereich neu und nennen Sie Ihrer IT den Code.',
  zurueck: 'Zur Startseite',
  neu: 'Bereich neu laden',
} as const;
