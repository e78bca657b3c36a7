import type { Foerdersatz } from '../../../src/core/daten';
import { Foerdersaetze } from '../../../src/core/foerderung/foerdersatz';
import type { Kostenoptionen } from '../../../src/core/personal/optionen';
import type { Rechenrahmen } from '../../../src/core/tabellen/fall';
import type { Kommune } from '../../../src/core/tabellen/kommune';
import type { Stelle, Tabellenoptionen, Wahlfeld } from '../../../src/core/tabellen/stelle';
import { am, cent, d, DATEN, kostenrechnung, zr } from '../hilfen';
import { HOECHSTBETRAG_JE_VZAE, NAMEN, SACHKOSTEN_JE_VZAE, VZAE } from '../../faelle/suedkreis';
import { eigenanteile, type Ergebniszeile } from './rechnen';

/** What a row of the posts table says; amounts as digits. */
export interface Angaben {
  readonly name?: string;
  readonly kommune?: string;
  readonly zeit?: string;
  readonly gruppe?: string | null;
  readonly stufe?: number;
  readonly vzae?: string;
  readonly seit?: string;
  readonly kosten?: string;
  readonly sachkosten?: string;
  readonly baustein?: string;
  readonly merkmal?: 'PERSONAL' | 'ASSISTENZ';
  readonly hoechst?: string;
  readonly sachHoechst?: string;
  readonly art?: Stelle['art'];
  readonly quote?: string;
  readonly drittmittel?: string;
  readonly eigenmittel?: string;
  readonly mindestanteil?: string;
  readonly gemeinkosten?: string;
  readonly sachQuote?: string;
  readonly drittmittelJeVzae?: string;
  readonly gesamt?: string;
  readonly ausOptionen?: readonly Wahlfeld[];
}

const zahl = (ziffern: string | undefined): Stelle['quote'] => (ziffern === undefined ? null : d(ziffern));

/** A row as the functions hand it to the core, by default E9c step 3, 1.0 VZÄ, for the whole of the example's term. */
export const stelle = (a: Angaben, zeile = 2): Stelle => ({
  zeile,
  stelle: a.name ?? '',
  kommune: a.kommune ?? '',
  zeitraum: zr(a.zeit ?? '01.01.2020-31.12.2030'),
  gruppe: a.gruppe === undefined ? 'E9c' : a.gruppe,
  stufe: a.stufe ?? 3,
  vzae: d(a.vzae ?? '1'),
  seit: a.seit === undefined ? null : am(a.seit),
  kostenGesamt: zahl(a.kosten),
  sachkosten: d(a.sachkosten ?? '0'),
  baustein: a.baustein ?? null,
  merkmal: a.merkmal ?? null,
  hoechstbetrag: zahl(a.hoechst),
  sachkostenHoechstbetrag: zahl(a.sachHoechst),
  art: a.art ?? null,
  quote: zahl(a.quote),
  drittmittel: d(a.drittmittel ?? '0'),
  eigenmittel: d(a.eigenmittel ?? '0'),
  mindestanteil: zahl(a.mindestanteil),
  gemeinkosten: d(a.gemeinkosten ?? '0'),
  sachkostenQuote: zahl(a.sachQuote),
  drittmittelJeVzae: d(a.drittmittelJeVzae ?? '0'),
  hoechstbetragGesamt: zahl(a.gesamt),
  ist: null,
  ausOptionen: new Map(a.ausOptionen?.map((feld) => [feld, ''])),
  lesehinweise: [],
});

export const stellen = (angaben: readonly Angaben[]): Stelle[] => angaben.map((a, i) => stelle(a, i + 2));

export type Optionen = Partial<Tabellenoptionen> & { readonly saetze?: readonly Foerdersatz[] };

export const rahmen = (
  zeit: string,
  { saetze = [], ...optionen }: Optionen = {},
  kosten: Partial<Kostenoptionen> = {},
): Rechenrahmen => ({
  zeitraum: zr(zeit),
  optionen: {
    kostenbasis: 'PERSONAL',
    pool: false,
    abrechnung: 'JAHR',
    monatsmethode: 'TAGGENAU',
    hinweis: false,
    rundung: null,
    bagatellgrenze: null,
    vakanzmethode: 'GENAU',
    ...optionen,
  },
  kosten: kostenrechnung(kosten),
  saetze: new Foerdersaetze(DATEN.foerdersaetze, saetze),
});

const FELDER = ['kosten', 'sachkosten', 'drittmittel', 'foerderung', 'ueberdeckung', 'eigenanteil'] as const;

/** The six amounts of a row in the order of the table: Kosten, Sachkosten, Drittmittel, Förderung, Überdeckung, Eigenanteil. */
export const betraege = (z: Pick<Ergebniszeile, (typeof FELDER)[number]>): string =>
  FELDER.map((f) => cent(z[f])).join(' | ');

/** Every row of TB-1 in that notation, the sum last. */
export function tabelle(angaben: readonly Angaben[], zeit: string, optionen?: Optionen): string[] {
  const { zeilen, summe } = eigenanteile(stellen(angaben), rahmen(zeit, optionen));
  return [...zeilen, summe].map(betraege);
}

/** The Hinweise of the only row. */
export const hinweis = (a: Angaben, zeit: string, optionen?: Optionen): string =>
  eigenanteile(stellen([a]), rahmen(zeit, optionen)).zeilen[0]?.hinweis ?? '';

/** All posts of the Südkreis in one row. */
export const SUEDKREIS: Angaben = {
  name: 'CM Südkreis',
  vzae: String(VZAE),
  hoechst: String(HOECHSTBETRAG_JE_VZAE),
  sachkosten: String(SACHKOSTEN_JE_VZAE),
};

/** The Kommunen of the Südkreis with keys such as "39/35/14/12". */
export const kommunen = (schluessel: string): Kommune[] =>
  schluessel.split('/').map((k, i) => ({
    zeile: i + 2,
    kommune: NAMEN[i] ?? `Kommune ${i}`,
    schluessel: d(k),
  }));
