import { gefaltet } from '../core/text/falten';

const eintraege = <T>(woerter: Readonly<Record<string, T>>): [string, T][] =>
  Object.entries(woerter).map(([wort, gemeint]) => [gefaltet(wort), gemeint]);

/** KO-3: headings of other words, folded, by the column they mean where it is missing. */
export const ANDERE_WOERTER: ReadonlyMap<string, string> = new Map(
  eintraege({
    Gemeinde: 'Kommune',
    Stadt: 'Kommune',
    Beginn: 'Von',
    Ende: 'Bis',
    Entgeltgruppe: 'Gruppe',
    EG: 'Gruppe',
    Entgeltstufe: 'Stufe',
    Stellenanteil: 'VZÄ',
    Stellenumfang: 'VZÄ',
    Förderquote: 'Quote',
    Fördersatz: 'Quote',
    // Only `kommunen` has the column that this one means.
    Anteil: 'Schlüssel',
  }),
);

interface Frage {
  readonly gemeint: string;
  /** Asked only where this column is missing as well. */
  readonly ohne?: string;
}

/** KO-3: headings, folded, that may mean a column of another measure; nobody but the user knows. */
export const FRAGEN: ReadonlyMap<string, Frage> = new Map(
  eintraege<Frage>({
    Sachkosten: { gemeint: 'Sachkosten je VZÄ' },
    'Höchstbetrag gesamt': { gemeint: 'Höchstbetrag' },
    'Höchstbetrag gesamt je Jahr': { gemeint: 'Höchstbetrag' },
    Kosten: { gemeint: 'Kosten gesamt', ohne: 'Gruppe' },
    Personalkosten: { gemeint: 'Kosten gesamt', ohne: 'Gruppe' },
  }),
);
