import type { Entry, NewSheet } from '../../plan/plan';
import * as teile from '../plan/teile';
import type { Blattbild } from './blattbild';
import { belegaussehen } from './belege';
import { kopiename } from './blattnamen';
import { KOPIESATZ, KOPIETEXT } from './meldungen';
import { zahlenformate } from './zahlenformate';

/** The looks of a planned sheet that suit a copy: nobody is asked to type there. */
function ansicht(vorlage: NewSheet, { zeile, zeilen, quer }: Blattbild): teile.Blattteil {
  const { looks = [], heights = [], conditions = [], charts = [], fittedRows, frozenRows, print } = vorlage;
  const letzte = zeile + zeilen.length;
  return {
    looks: looks.filter(({ style }) => style === undefined),
    // Rows that hold nothing need no height.
    heights: heights.filter(({ rows }) => Number(rows.split(':')[0]) <= letzte),
    conditions,
    charts,
    ...(fittedRows !== undefined && { fittedRows }),
    ...(frozenRows !== undefined && { frozenRows }),
    ...(print && { print: { ...print, landscape: quer } }),
  };
}

const schlicht = (bild: Blattbild): teile.Blattteil => ({
  ...teile.aussehen({ area: 'A1', bold: true, size: 16, color: teile.FARBE.titel }, ...belegaussehen(bild)),
  ...teile.druck({ quer: bild.quer }),
});

function kopiewert(wert: Blattbild['zeilen'][number][number]): Entry {
  if (wert === '') return null;
  return typeof wert === 'string' ? (KOPIESATZ.get(wert) ?? wert) : wert;
}

/**
 * AK-8: a sheet as plain values with its number formats, widths and page.
 *
 * @param ende of the names of the copy
 * @param vorlage its plan, for the looks; `undefined` where there is none that fits
 */
export function blattkopie(bild: Blattbild, ende: string, vorlage: NewSheet | undefined): NewSheet {
  const { rolle, zeile, spalte, zeilen, formate, breiten, formeln } = bild;
  const hinweis = zeile + zeilen.length + 2;
  return teile.blatt(kopiename(rolle, ende), [
    ...(zeilen.length > 0
      ? [
          teile.eintraege(
            spalte,
            zeile + 1,
            zeilen.map((reihe) => reihe.map(kopiewert)),
          ),
        ]
      : []),
    { numberFormats: zahlenformate(formate, zeile, spalte) },
    {
      widths: breiten.flatMap((points, s) => {
        const buchstabe = teile.spaltenbuchstabe(s);
        return points === null || points <= 0 ? [] : [{ columns: `${buchstabe}:${buchstabe}`, points }];
      }),
    },
    vorlage ? ansicht(vorlage, bild) : schlicht(bild),
    ...(formeln.length > 0
      ? [
          teile.anmerkung(0, hinweis, KOPIETEXT.formelnStehen(kopiename('formeln', ende))),
          teile.aussehen({ area: teile.zelle(0, hinweis), wrap: false }),
        ]
      : []),
    { selected: 'A1' },
  ]);
}

const FORMELKOPF = 4;

/** AK-8: the formulas of all sheets as texts, each with its place. */
export function formelblatt(bilder: readonly Blattbild[], ende: string): NewSheet {
  const zeilen = bilder.flatMap(({ rolle, formeln }) =>
    formeln.map(({ zelle, text }) => [kopiename(rolle, ende), zelle, text]),
  );
  const bis = FORMELKOPF + Math.max(1, zeilen.length);
  return teile.blatt(kopiename('formeln', ende), [
    teile.titel(KOPIETEXT.formeln, KOPIETEXT.formelnHinweis),
    teile.eintraege(0, FORMELKOPF, [[...KOPIETEXT.formelspalten], ...zeilen]),
    teile.kopfzeile(`A${FORMELKOPF}:C${FORMELKOPF}`),
    teile.aussehen(
      { area: `A${FORMELKOPF + 1}:C${bis}`, vertical: 'Top' },
      { area: `C${FORMELKOPF + 1}:C${bis}`, wrap: true },
    ),
    teile.breiten([30, 9, 110]),
    teile.druck({ quer: true, kopf: FORMELKOPF }),
    { frozenRows: FORMELKOPF, selected: 'A1' },
  ]);
}
