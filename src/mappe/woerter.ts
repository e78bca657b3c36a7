/** KO-2: what Excel, other programs and this one call the row that adds up a table. */
export const ERGEBNISNAMEN = ['Summe', 'Gesamt', 'Gesamtsumme', 'Insgesamt', 'Ergebnis', 'Total'] as const;

/** KO-3: other headings, by the column that they mean where it is missing. */
export const ANDERE_WOERTER: Readonly<Record<string, readonly string[]>> = {
  Kommune: ['Gemeinde', 'Stadt'],
  Von: ['Beginn'],
  Bis: ['Ende'],
  Gruppe: ['Entgeltgruppe', 'EG'],
  Stufe: ['Entgeltstufe'],
  VZÄ: ['Stellenanteil', 'Stellenumfang'],
  Quote: ['Förderquote', 'Fördersatz'],
  // Only `kommunen` has this column.
  Schlüssel: ['Anteil'],
};

/** A heading that may mean a column of another measure. */
export interface Frage {
  readonly gemeint: string;
  /** Asked only where this column is missing as well. */
  readonly ohne?: string;
  /** What it measures instead, if that has to be converted. */
  readonly misst?: 'betragGesamt' | 'stunden';
}

const HOECHSTBETRAG: Frage = { gemeint: 'Höchstbetrag', misst: 'betragGesamt' };
const STUNDEN: Frage = { gemeint: 'VZÄ', misst: 'stunden' };

const IST_KOSTEN: Frage = { gemeint: 'Ist-Kosten' };
const VAKANZ: Frage = { gemeint: 'Vakanz' };
const ABSCHLAG: Frage = { gemeint: 'Abschlag' };

const PROZENT: Frage = { gemeint: 'Prozent' };
const TRAEGER: Frage = { gemeint: 'Träger' };
const ZURUECKGEZAHLT: Frage = { gemeint: 'Zurückgezahlt' };
const VERWENDET: Frage = { gemeint: 'Kosten' };

/** KO-3: headings that nobody but the user can explain. */
export const FRAGEN: Readonly<Record<string, Frage>> = {
  Sachkosten: { gemeint: 'Sachkosten je VZÄ' },
  'Höchstbetrag gesamt je Jahr': HOECHSTBETRAG,
  'Höchstbetrag je Jahr': HOECHSTBETRAG,
  'Höchstbetrag pro Jahr': HOECHSTBETRAG,
  Kosten: { gemeint: 'Kosten gesamt', ohne: 'Gruppe' },
  Personalkosten: { gemeint: 'Kosten gesamt', ohne: 'Gruppe' },
  Wochenstunden: STUNDEN,
  Wochenarbeitszeit: STUNDEN,
  Stunden: STUNDEN,
  'Drittmittel pro VZÄ': { gemeint: 'Drittmittel je VZÄ' },
  Ist: IST_KOSTEN,
  'Ist-Personalkosten': IST_KOSTEN,
  'Personalkosten Ist': IST_KOSTEN,
  'Kosten Ist': IST_KOSTEN,
  'tatsächliche Kosten': IST_KOSTEN,
  'Sachkosten Ist': { gemeint: 'Ist-Sachkosten' },
  'Drittmittel Ist': { gemeint: 'Ist-Drittmittel' },
  Vakanzen: VAKANZ,
  Vakanztage: VAKANZ,
  Vakanzmonate: VAKANZ,
  'unbesetzte Monate': VAKANZ,
  Auszahlung: { gemeint: 'Ausgezahlt' },
  Auszahlungen: { gemeint: 'Ausgezahlt' },
  Bewilligung: { gemeint: 'Bewilligt' },
  Abschläge: ABSCHLAG,
  Abschlagszahlung: ABSCHLAG,
  Abschlagszahlungen: ABSCHLAG,
  Abschlagsbetrag: ABSCHLAG,
  Vorauszahlung: ABSCHLAG,
  Vorauszahlungen: ABSCHLAG,
  'gezahlte Abschläge': ABSCHLAG,
  'geleistete Abschläge': ABSCHLAG,
  Sockelbetrag: { gemeint: 'Sockel' },
  Mindesterhöhung: { gemeint: 'Mindestbetrag' },
  Erhöhung: PROZENT,
  Steigerung: PROZENT,
  Prozentsatz: PROZENT,
  GültigAb: { gemeint: 'Ab' },
  Mindestens: { gemeint: 'Mindestbetrag' },
  Kommune: TRAEGER,
  Zahler: TRAEGER,
  Betrag: { gemeint: 'Wert' },
  Minimum: { gemeint: 'Mindestens' },
  Maximum: { gemeint: 'Höchstens' },
  'fester Wert': { gemeint: 'Festwert' },
  Rückzahlung: ZURUECKGEZAHLT,
  Rückzahlungen: ZURUECKGEZAHLT,
  Verwendung: VERWENDET,
  'Eigene Verwendung': VERWENDET,
  'Ist-Kosten': VERWENDET,
  Ausgaben: VERWENDET,
};
