import { AKTUALISIERUNGSBLATT } from './meldungen';

/** A row of the comparison; amounts in EUR, the change as a share. */
export interface Vergleichsposten {
  readonly namen: readonly (string | number)[];
  readonly alt: number;
  readonly neu: number;
  readonly differenz: number;
  /** `null` where there was nothing before. */
  readonly veraenderung: number | null;
  /** "neu", "entfallen", or nothing. */
  readonly hinweis: string;
}

export type Vergleichsart = 'jahre' | 'kommunen' | 'stellen';

export interface Vergleichsteil {
  readonly art: Vergleichsart;
  readonly namensspalten: readonly string[];
  readonly posten: readonly Vergleichsposten[];
}

/** AK-4: what becomes of an agreement, before anything has changed. */
export interface Nachberechnungsbild {
  /** The own share of the Bezugsjahr, as the cells show it and as it will be. */
  readonly vorher: number;
  readonly nachher: number;
  readonly teile: readonly Vergleichsteil[];
}

/** AK-4: the results that are compared, with the column of their amounts. */
export const ERGEBNISBETRAG = {
  HAUSHALT: 'Eigenanteil',
  KOSTENTEILUNG: 'Betrag',
  EIGENANTEILE: 'Eigenanteil',
} as const;

type Zeilen = readonly (readonly unknown[])[];

const BETRAEGE = ['Alt', 'Neu', 'Differenz', 'Veränderung', 'Hinweis'];

const alsZahl = (wert: unknown): number => (typeof wert === 'number' ? wert : 0);

/** AK-4, NB-2: the result of NACHBERECHNUNG, headings first. */
export function vergleichsteil(art: Vergleichsart, ergebnis: Zeilen): Vergleichsteil {
  const [kopf = [], ...zeilen] = ergebnis;
  const ab = kopf.length - BETRAEGE.length;
  return {
    art,
    namensspalten: kopf.slice(0, ab).map(String),
    posten: zeilen.map((zeile) => {
      const [alt, neu, differenz, veraenderung, hinweis] = zeile.slice(ab);
      return {
        namen: zeile.slice(0, ab) as (string | number)[],
        alt: alsZahl(alt),
        neu: alsZahl(neu),
        differenz: alsZahl(differenz),
        veraenderung: typeof veraenderung === 'number' ? veraenderung : null,
        hinweis: String(hinweis),
      };
    }),
  };
}

const SUMMEN: readonly unknown[] = ['Summe', 'Gesamt'];
/** Whether a name stands for what rows come to. */
export const istSummenname = (name: unknown): boolean => SUMMEN.includes(name);
const istSumme = ({ namen }: Vergleichsposten): boolean => namen.some(istSummenname);

/** The line of all rows that do not change. */
export const istRest = ({ hinweis }: Vergleichsposten): boolean =>
  hinweis === AKTUALISIERUNGSBLATT.unveraendert;

const CENT = 100;
const HALBER_CENT = 0.005;
/** EUR that are the same to the cent. */
export const gleicherBetrag = (a: number, b: number): boolean => Math.abs(a - b) < HALBER_CENT;

/** AK-4: what changes, and in one line what does not, so that the rows come to the sum below them. */
export function mitRest(teil: Vergleichsteil): Vergleichsteil {
  const geaendert = nurGeaenderte(teil);
  const rest = teil.posten.filter((posten) => !geaendert.posten.includes(posten) && !istSumme(posten));
  if (geaendert.posten.length === 0 || rest.length === 0) return geaendert;
  const betrag = rest.reduce((summe, { alt }) => summe + Math.round(alt * CENT), 0) / CENT;
  const [, ...weitere] = teil.namensspalten;
  const zeile: Vergleichsposten = {
    namen: [AKTUALISIERUNGSBLATT.ohneAenderung(rest.length), ...weitere.map(() => '')],
    alt: betrag,
    neu: betrag,
    differenz: 0,
    veraenderung: null,
    hinweis: AKTUALISIERUNGSBLATT.unveraendert,
  };
  const { posten } = geaendert;
  const ab = posten.findIndex(({ namen: [erster] }) => istSummenname(erster));
  const vor = ab < 0 ? posten.length : ab;
  return { ...geaendert, posten: [...posten.slice(0, vor), zeile, ...posten.slice(vor)] };
}

/** AK-4: only what changes. */
export const nurGeaenderte = ({ posten, ...teil }: Vergleichsteil): Vergleichsteil => ({
  ...teil,
  posten: posten.filter(({ differenz, hinweis }) => differenz !== 0 || hinweis !== ''),
});
