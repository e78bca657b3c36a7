import { MERKMALE, type Merkmal } from '../core/daten';
import { wertFehler } from '../core/fehler';
import { bausteinname } from '../core/foerderung/foerdersatz';
import type { Mappenspalte } from '../mappe/spalte';
import { STELLEN } from '../mappe/stellen';
import { MELDUNG } from './meldungen';
import { spalten, type Spalte } from './spalte';
import {
  anteil,
  datumOderLeer,
  endtagOderLeer,
  gruppe,
  mindestanteil,
  monatszahl,
  nichtNegativ,
  positiv,
  quote,
  stufe,
  text,
  wahl,
  type Leser,
} from './werte';

const baustein: Leser<string> = (wert) => bausteinname(text(wert));

const leseMerkmal = wahl(MERKMALE, STELLEN.spalten.merkmal.woerter);

/** A post is paid by PERSONAL or ASSISTENZ; the other Merkmale are no posts. */
const stellenmerkmal: Leser<Merkmal> = (wert) => {
  const merkmal = leseMerkmal(wert);
  const gemeint = STELLEN.spalten.merkmal.woerter.find((wort) => wort === merkmal);
  if (gemeint === undefined) throw wertFehler(MELDUNG.stellenmerkmal(merkmal));
  return gemeint;
};

/** TB-1: the input columns. LE-2: where 0 makes no sense, it stands for a blank cell. */
export const S = spalten(
  STELLEN.spalten,
  {
    stelle: text,
    kommune: text,
    gruppe,
    stufe,
    vzae: positiv,
    von: datumOderLeer,
    bis: endtagOderLeer,
    seit: datumOderLeer,
    kostenGesamt: nichtNegativ,
    sachkosten: nichtNegativ,
    baustein,
    merkmal: stellenmerkmal,
    hoechstbetrag: nichtNegativ,
    sachkostenHoechstbetrag: nichtNegativ,
    art: wahl(STELLEN.spalten.art.woerter),
    quote,
    drittmittel: nichtNegativ,
    eigenmittel: nichtNegativ,
    mindestanteil,
    gemeinkosten: anteil,
    sachkostenQuote: quote,
    drittmittelJeVzae: nichtNegativ,
    hoechstbetragGesamt: nichtNegativ,
    istKosten: nichtNegativ,
    istSachkosten: nichtNegativ,
    istDrittmittel: nichtNegativ,
    vakanz: monatszahl,
    bewilligt: nichtNegativ,
    ausgezahlt: nichtNegativ,
  },
  ['sachkosten', 'sachkostenHoechstbetrag', 'drittmittel', 'eigenmittel', 'drittmittelJeVzae'],
);

/** All columns of a settlement, which are options of every table function. */
export const ALLE_SPALTEN: readonly Spalte<unknown>[] = Object.values(S);

/** TB-8: the columns that say how a post is planned, without what has come of it. */
export const PLANSPALTEN: readonly Spalte<unknown>[] = Object.entries<Mappenspalte>(STELLEN.spalten)
  .filter(([, { nur }]) => nur === undefined)
  .map(([feld]) => S[feld as keyof typeof S]);

/** KO-2: what names a post, and what a totals row has no sum of. */
const OHNE_SUMME: readonly Spalte<unknown>[] = [S.stelle, S.kommune, S.stufe, S.von, S.bis, S.seit];

export const NAMENSSPALTEN: readonly Spalte<unknown>[] = [S.stelle, S.kommune];

/** KO-2: the columns whose numbers a totals row adds up. */
export const summenspalten = (spalten: readonly Spalte<unknown>[]): Spalte<unknown>[] =>
  spalten.filter((s) => !OHNE_SUMME.includes(s));
