import { BEREICHSSATZ } from './saetze';

/** Sentences of the functions that speak of cells, rows and options, and what they are where there are fields. */
const ERSATZ: readonly (readonly [RegExp, (...teile: string[]) => string])[] = [
  [/^Der Wert fehlt oder ist 0\. .+$/s, () => BEREICHSSATZ.leerOderNull],
  [
    /^Eine? \S+ von [\d.,]+ \(([\d.,]+ %)\) ist nicht möglich\. Gemeint ist wohl .+$/s,
    (_, prozent = '') => BEREICHSSATZ.ueberHundert(prozent),
  ],
  [
    /Bitte die Spalten? (Gruppe|Stufe|Gruppe und Stufe) oder die Spalte Kosten gesamt ausfüllen\.$/,
    (_, was = '') => BEREICHSSATZ.tarifFehlt(was),
  ],
  [
    /^(?:\w+: )?(Schlüssel verschiedener Art: \S+ neben [\d.,]+)\. Anteile unter 1 .+$/s,
    (_, was = '') => `${was}. ${BEREICHSSATZ.gleicheEinheit}`,
  ],
  [/Bitte die Spalte Begründung ausfüllen\.$/, () => BEREICHSSATZ.begruendung],
  [
    /(nicht hinterlegt; bekannt sind .+\.) Bitte eigene Sätze in KIM_Foerdersaetze eintragen\.$/s,
    (_, bekannt = '') => `${bekannt} ${BEREICHSSATZ.andererBaustein}`,
  ],
];

/** AS-8: a sentence of a function in the words of the pane, where people fill in fields. */
export const imFeld = (satz: string): string =>
  ERSATZ.reduce((bisher, [muster, ersatz]) => bisher.replace(muster, ersatz), satz);
