export const NEUIGKEITEN = {
  titel: 'Neuigkeiten',
  laden: 'Die Neuigkeiten werden geladen …',
  einzeln: 'Alle Änderungen im Einzelnen',
} as const;
