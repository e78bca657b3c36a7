import { WARNUNG } from './warnungen';

/** What reading a table has to say about it as a whole; the last row of the result and the Rechenweg carry it. */
export interface Tabellenhinweis {
  readonly regel: 'FO-9' | 'KO-2' | 'KO-3' | 'LE-2' | 'PR-1' | 'PR-2' | 'TB-3';
  readonly satz: string;
}

/** KO-2, KO-3, LE-2: the sentences of a `Tabellenhinweis`. */
export const TABELLENHINWEIS = {
  ergebniszeile: (zeile: number): string => `Ergebniszeile (Zeile ${zeile}) nicht mitgerechnet`,
  ohneName: (zeile: number, spalte: string): string =>
    `Zeile ${zeile} hat in der Spalte ${spalte} keinen Namen und wird mitgerechnet`,
  nichtGelesen: (ueberschriften: string): string => `nicht gelesen: ${ueberschriften}`,
  /** A column that another argument of the call has. */
  gehoertIn: (ueberschrift: string, argument: string): string => `${ueberschrift} (gehört in ${argument})`,
  weitere: (anzahl: number): string => `${anzahl} weitere`,
  ohneTarif: (tarif: string, standard: string): string =>
    `keine Zeile gilt für ${tarif} (ohne Angabe in der Spalte Tarif gilt eine Zeile für ${standard})`,
  unterBagatellgrenze: (foerderung: string, grenze: string): string =>
    `Förderung zusammen ${foerderung} EUR, unter der Bagatellgrenze ${grenze} EUR: keine Förderung`,
  optionNull: (name: string): string => `Option ${name} ist 0`,
  /** One row of the sentence below. */
  parameterzeile: (name: string, zeile: number): string => `${name} (Zeile ${zeile})`,
  parameterNull: (zeilen: string): string => `0 steht bei ${zeilen}`,
  /** Which range a sentence is about, if it is not `stellen`. */
  in: (argument: string, satz: string): string => `${argument}: ${satz}`,
} as const;

/** PR-1: the checks a row of a table carries; several are joined by a semicolon. */
export const HINWEIS = {
  ...WARNUNG,
  nullStattOption: (spalte: string, option: string): string =>
    `${spalte}: 0 statt der Option ${option} (eine leere Zelle zählt in Excel am Desktop als 0)`,
  optionStattLeer: (spalte: string, option: string): string =>
    `${spalte}: Option ${option}, weil die Zelle leer ist (Excel am Desktop rechnet hier mit 0)`,
  optionStattNull: (spalte: string, option: string): string =>
    `${spalte}: Option ${option}, weil 0 hier als leere Zelle zählt`,
  wochenstunden: (vzae: string): string => `${vzae} VZÄ: Wochenstunden? KIM.VZAE rechnet sie um`,
  eigenmittelVerdraengt: (art: string): string => `Eigenmittel nicht verwendet: Art ${art}`,
  quoteVerdraengt: (art: string): string => `Quote nicht verwendet: Art ${art}`,
  unterMindestanteil: (vzae: string, mindestens: string): string =>
    `${vzae} VZÄ liegen unter dem Mindestanteil ${mindestens}: keine Förderung`,
  hoechstbetragGesamtVerdraengt: 'Höchstbetrag gesamt nicht verwendet: Baustein geht vor',
  hoechstbetragNebenGesamt: 'Höchstbetrag nicht verwendet: Höchstbetrag gesamt geht vor',
  sachkostenQuoteOhneGrenze: 'Sachkosten-Quote nicht verwendet: kein Sachkosten-Höchstbetrag',
  sachkostenQuoteVerdraengt: 'Sachkosten-Quote nicht verwendet: Kostenbasis GESAMT',
  hoechstbetragVerdraengt: 'Höchstbetrag nicht verwendet: Baustein geht vor',
  artVerdraengt: 'Art nicht verwendet: Baustein geht vor',
  sachkostenFoerderbar: (baustein: string, betrag: string): string =>
    `Baustein ${baustein} fördert Sachkosten bis ${betrag} EUR je VZÄ und Jahr: Sachkosten-Höchstbetrag prüfen`,
  zweifel: (baustein: string, merkmal: string, satz: string): string =>
    `Baustein ${baustein}, ${merkmal}: ${satz}`,
  ohneFoerderung: (spalte: string): string => `${spalte} nicht verwendet: Art OHNE`,
  merkmalOhneBaustein: 'Merkmal nicht verwendet: kein Baustein',
  sachkostenVerdraengt: 'Sachkosten-Höchstbetrag nicht verwendet: Kostenbasis GESAMT',
  fallgruppe: 'Fallgruppe prüfen (besondere Stufenlaufzeit)',
  umsatzsteuer: (tag: string): string => `Kostenerstattung nach dem ${tag}: Umsatzsteuer prüfen (§ 2b UStG)`,
  vorlaeufig: (jahr: number, namen: readonly string[]): string =>
    `${jahr}: Entwurf oder fortgeschrieben (${namen.join(', ')})`,
  angenommen: (jahr: number, namen: readonly string[]): string =>
    `${jahr}: Annahme oder Entwurf in KIM_Parameter (${namen.join(', ')})`,
  entgelttabelle: (ab: string, status: string): string => `Entgelttabelle vom ${ab}: ${status}`,
  satzAngenommen: (baustein: string, merkmal: string, ab: string, status: string): string =>
    `Baustein ${baustein}, ${merkmal} ab ${ab}: ${status}`,
  tabelleFortgeschrieben: (ab: string, ende: string): string =>
    `Entgelttabelle vom ${ab} über das Ende der Tarifeinigung (${ende}) hinaus fortgeschrieben`,
  tarifsteigerung: (satz: string, ab: string): string =>
    `Tarifsteigerung ${satz} je Jahr ab ${ab} angenommen`,
  besoldungstabelle: (ab: string, status: string): string => `Besoldungstabelle vom ${ab}: ${status}`,
  besoldungOhneSteigerung:
    'Tarifsteigerung nicht verwendet: Besoldung folgt keiner Tarifeinigung, Erhöhungen gehören in KIM_Tarif',
  entgeltbereich: (bereich: 'Minijob' | 'Übergangsbereich', umfang: string): string =>
    bereich === 'Minijob'
      ? `Umfang ${umfang}: Minijob, die Abgaben sind andere als gerechnet (§ 8 SGB IV)`
      : `Umfang ${umfang}: Übergangsbereich, der Arbeitgeberanteil ist höher als gerechnet (§ 20 Abs. 2 und 2a SGB IV)`,
  /** TB-3: which posts a sentence is about. */
  zuStellen: (namen: string, satz: string): string => `${namen}: ${satz}`,
  zeile: (zeile: number): string => `Zeile ${zeile}`,
  undWeitere: (namen: string, anzahl: number): string => `${namen} und ${anzahl} weitere`,
} as const;

/** KO-3: options that no row of the table has a use for. */
export const OPTIONSHINWEIS = {
  hoechstbetrag: 'Option Höchstbetrag nicht verwendet: Baustein geht vor',
  art: 'Option Art nicht verwendet: Baustein geht vor',
  quote: 'Option Quote nicht verwendet: keine Stelle hat die Art ANTEIL',
  eigenmittel: 'Option Eigenmittel nicht verwendet: keine Stelle hat die Art FEHLBEDARF',
  merkmal: 'Option Merkmal nicht verwendet: keine Stelle hat einen Baustein',
  sachkostenOhne: 'Option Sachkosten-Höchstbetrag nicht verwendet: alle Stellen haben die Art OHNE',
  hoechstbetragGesamt: 'Option Höchstbetrag gesamt nicht verwendet: Baustein geht vor',
  sachkostenQuote: 'Option Sachkosten-Quote nicht verwendet: von keiner Stelle werden Sachkosten gefördert',
  sachkostenHoechstbetrag: 'Option Sachkosten-Höchstbetrag nicht verwendet: Kostenbasis GESAMT',
  planoption: (name: string, andere: string): string => `Option ${name} nicht verwendet: ${andere}`,
  jahreDerTermine: (name: string, jahre: readonly number[]): string =>
    `Option ${name}: Die Tage gelten in jedem Jahr, ${jahre.join(', ')} zählt nicht`,
  termineAusserhalb: (name: string, tage: readonly string[]): string =>
    `Option ${name}: ${tage.join(', ')} nicht im Zeitraum`,
} as const;

/** PR-1, PR-2: keys that are probably not meant so. */
export const SCHLUESSELHINWEIS = {
  verschieden: (anteil: string, anzahl: string): string =>
    `Schlüssel verschiedener Art: ${anteil} neben ${anzahl}. Anteile unter 1 und Zahlen über 1 prüfen`,
  ohneAnteil: (namen: string, weitere: number): string =>
    `ohne Anteil (Schlüssel leer oder 0): ${namen}${weitere === 0 ? '' : ` und ${weitere} weitere`}`,
  nichtHundert: (summe: string): string => `Schlüssel ergeben ${summe}, nicht 100 %`,
} as const;

/** SL-2 to SL-4: what the key of a Kommune comes from, if not from the Merkmale alone. */
export const SCHLUESSELGRUND = {
  frei: '',
  mindestens: 'Mindestens',
  hoechstens: 'Höchstens',
  festwert: (begruendung: string): string => `Festwert: ${begruendung}`,
  ausgeschlossen: (begruendung: string): string => `ausgeschlossen: ${begruendung}`,
  /** KO-3: limits that a Festwert overrides. */
  grenzeVerdraengt: (namen: string): string => `${namen} nicht verwendet: Festwert geht vor`,
} as const;

/** WL-3, WL-4, TB-9: what a level of passing on has to know. */
export const WEITERLEITUNGSHINWEIS = {
  vorfinanziert: 'aus eigenen Mitteln vorfinanziert',
  zuVielZurueck: (betrag: string): string => `${betrag} zu viel zurückgezahlt`,
  offenUnten: (betrag: string): string => `davon ${betrag} bei den Empfängern darunter`,
} as const;

const zahlwort = (anzahl: number): string => ['einem', 'zwei'][anzahl - 1] ?? String(anzahl);

/** MP-2, MP-7: what a month of the cash plan has to know. */
export const PLANHINWEIS = {
  vorfinanzierung: 'Vorfinanzierung',
  sonderzahlung: (imNovember: boolean): string =>
    `Jahressonderzahlung${imNovember ? '' : ' (im November nicht dabei)'}`,
  rundung: (jahre: readonly (readonly [number, string])[]): string =>
    `Rundung: vom Eigenanteil nicht verteilt ${jahre.map(([jahr, betrag]) => `${jahr}: ${betrag}`).join(', ')}`,
  ueberBedarf: (monate: number): string =>
    `mehr als der Bedarf von ${zahlwort(monate)} ${monate === 1 ? 'Monat' : 'Monaten'}`,
} as const;

/** SP-2, VN-1: what a settlement has to say of a post and of the whole. */
export const ISTHINWEIS = {
  planNachMonaten: 'Ist fehlt: Plan nach Monaten',
  ohneIstKosten: 'Ist-Kosten leer oder 0: Personalkosten 0',
  ohneIstSachkosten: 'Ist-Sachkosten leer oder 0: Sachkosten je VZÄ zählen nicht',
  ueberdeckung: (spalten: readonly string[]): string => `Überdeckung (${spalten.join(', ')})`,
  unterdeckung: (spalte: string, betrag: string): string =>
    `Unterdeckung (${spalte}): ${betrag}, weil Bewilligt von der Förderung nach Plan abweicht`,
} as const;

/** TB-9: the program proposes and never declares. */
export const VORSCHLAG =
  'Vorschlag nach Nr. 2 ANBest bzw. Bescheid; über eine Rückforderung entscheidet die Bewilligungsbehörde';

/** NB-2: a row that only one of two tables has. */
export const VERGLEICHSHINWEIS = { beide: '', neu: 'neu', entfallen: 'entfallen' } as const;
