import type { Entgeltordnung } from '../../core/daten';
import { tagAlsIso, tagAusIso } from '../../core/zeit/datum';
import { TARIF } from '../../mappe/eigene-werte';
import { namenVon } from '../../mappe/spalte';
import { TARIFANNAHMEN } from '../../mappe/tarifannahmen';
import type { Vereinbarung } from '../form';
import type { Entgeltzelle } from './tariftabelle';

/** A row of `KIM_Tarif`. */
export type Tarifzeile = Vereinbarung['tarife'][number];

const CENT = 100;

/** AK-3: the rows that a new table becomes. */
export const tarifzeilenAus = (
  zellen: readonly Entgeltzelle[],
  beleg: Pick<Tarifzeile, 'tarif' | 'gueltigAb' | 'quelle' | 'status'>,
): Tarifzeile[] =>
  zellen.map(({ gruppe, stufe, cent }) => ({
    tarif: beleg.tarif,
    gueltigAb: beleg.gueltigAb,
    gruppe,
    stufe,
    betrag: cent / CENT,
    quelle: beleg.quelle,
    status: beleg.status,
  }));

/** An assumed raise; amounts in EUR per month, the percentage as a share. */
export interface Tarifrundenannahme {
  /** `JJJJ-MM-TT` */
  readonly ab: string;
  readonly prozent: number | null;
  readonly sockel: number | null;
  readonly mindestbetrag: number | null;
}

type Bereich = readonly (readonly unknown[])[];

/** AK-3, NB-3: assumed raises as the argument `annahmen` of TARIFANNAHME, whose rule computes the amounts. */
export const annahmenbereich = (runden: readonly Tarifrundenannahme[]): Bereich => [
  namenVon(TARIFANNAHMEN.spalten),
  ...runden.map(({ ab, prozent, sockel, mindestbetrag }) => [tagAusIso(ab), prozent, sockel, mindestbetrag]),
];

const isoVon = (wert: unknown): string | null => (typeof wert === 'number' ? tagAlsIso(wert) : null);

/** The rows of TARIFANNAHME's result, headings first, as answers. */
export function zeilenDerAnnahme(ergebnis: Bereich): Tarifzeile[] {
  const [kopf = [], ...zeilen] = ergebnis;
  const an = (name: string): number => kopf.indexOf(name);
  const S = TARIF.spalten;
  const text = (wert: unknown): string | null => (typeof wert === 'string' && wert !== '' ? wert : null);
  const zahl = (wert: unknown): number | null => (typeof wert === 'number' ? wert : null);
  return zeilen.map((zeile) => ({
    tarif: text(zeile[an(S.tarif.name)]) as Entgeltordnung | null,
    gueltigAb: isoVon(zeile[an(S.gueltigAb.name)]),
    gruppe: text(zeile[an(S.gruppe.name)]),
    stufe: zahl(zeile[an(S.stufe.name)]),
    betrag: zahl(zeile[an(S.betrag.name)]),
    quelle: text(zeile[an(S.quelle.name)]),
    status: text(zeile[an(S.status.name)]),
  }));
}
