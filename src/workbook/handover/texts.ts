/** AK-8: what the workbook has to say of a copy. */
export const WEITERGABE = {
  inzwischenGeaendert:
    'Seit der Vorschau hat sich in den Blättern etwas geändert. Geschrieben wurde nichts; bitte die neue Vorschau ansehen.',
  bleibt: 'Die Kopie wurde seither geändert, deshalb wird nichts davon entfernt.',
} as const;
