import { MERKMALE, type Merkmal } from '../core/daten';
import { wertFehler } from '../core/fehler';
import { bausteinname } from '../core/foerderung/foerdersatz';
import { STELLEN } from '../mappe/stellen';
import { MELDUNG } from './meldungen';
import { spalten, type Spalte } from './spalte';
import {
  datumOderLeer,
  endtagOderLeer,
  gruppe,
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
  },
  ['sachkosten', 'sachkostenHoechstbetrag', 'drittmittel', 'eigenmittel'],
);

export const SPALTEN: readonly Spalte<unknown>[] = Object.values(S);

/** KO-2: what names a post, and what a totals row has no sum of. */
const OHNE_SUMME: readonly Spalte<unknown>[] = [S.stelle, S.kommune, S.stufe, S.von, S.bis, S.seit];

export const NAMENSSPALTEN: readonly Spalte<unknown>[] = [S.stelle, S.kommune];
export const SUMMENSPALTEN = SPALTEN.filter((s) => !OHNE_SUMME.includes(s));
