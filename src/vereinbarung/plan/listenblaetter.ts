import type { NewSheet, SheetPlan } from '../../plan/plan';
import { PARAMETER } from '../../mappe/eigene-werte';
import { BLAETTER } from '../../mappe/namen';
import { STELLEN } from '../../mappe/stellen';
import type { Vereinbarung } from '../form';
import { ALLE_LISTEN, EINMALIGE, type Liste, LISTEN } from '../tabellen';
import type { Planrahmen } from './rahmen';
import { spaltenFuer } from './spalten';
import { breiteVon, eingabetabelle, eingabezellen, type Tabellenspalte } from './tabelle';
import * as teile from './teile';
import { BLATTTEXT, EINHEIT } from './texte';

const KOPF = 5;
/** PR-2 */
export const MEISTE_VZAE = 10;

/** PR-2: no post of one row has so many VZÄ; mostly they are hours of the week, or a day that Excel has made of `2.5`. */
function vieleVzae(spalten: readonly Tabellenspalte[]): teile.Blattteil {
  const ab = spalten.findIndex(({ spalte }) => spalte === STELLEN.spalten.vzae);
  const erste = teile.zelle(ab, KOPF + 1);
  const area = teile.flaeche(ab, KOPF + 1, ab, KOPF + Math.max(1, spalten[ab]?.werte.length ?? 0));
  const formula = `=IF(ISNUMBER(${erste}),${erste}>${MEISTE_VZAE},FALSE)`;
  return { conditions: [{ area, formula, ...teile.FARBE.schlecht, bold: true }] };
}

/** A table of posts, with the unit of each column above its heading (PL-6). */
export function stellenteile(
  vereinbarung: Vereinbarung,
  tabelle: string,
  hinweis: string,
): readonly teile.Blattteil[] {
  const spalten = spaltenFuer('stellen', vereinbarung);
  const einheiten = spalten.map(({ spalte }) => EINHEIT[spalte.mass ?? ''] ?? '');
  return [
    teile.titel(BLATTTEXT.stellen, hinweis, BLATTTEXT.komma),
    teile.eintraege(0, KOPF - 1, [einheiten]),
    teile.aussehen({
      area: teile.flaeche(0, KOPF - 1, spalten.length - 1, KOPF - 1),
      italic: true,
      color: teile.FARBE.nebensache,
      align: 'Right',
    }),
    ...eingabetabelle(tabelle, 0, KOPF, spalten),
    vieleVzae(spalten),
    teile.breiten(
      spalten.map(({ spalte }) => Math.max(breiteVon(spalte), (EINHEIT[spalte.mass ?? ''] ?? '').length + 1)),
    ),
    teile.druck({ quer: true, kopf: KOPF }),
    { frozenRows: KOPF, selected: `A${KOPF + 1}` },
  ];
}

/** PL-3: the posts. */
export const stellenblatt = (rahmen: Planrahmen): NewSheet =>
  teile.blatt(
    rahmen.blatt('stellen'),
    stellenteile(rahmen.vereinbarung, rahmen.tabelle('stellen'), BLATTTEXT.stellenHinweis),
  );

/** The lists of which a workbook has one; each has its columns, so that a later one finds them free. */
const BAENDER: readonly { readonly liste: Liste; readonly ab: number }[] = (() => {
  let ab = 0;
  return ALLE_LISTEN.filter((liste) => EINMALIGE.has(liste)).map((liste) => {
    const band = { liste, ab };
    ab += Object.keys(LISTEN[liste].spalten).length + 1;
    return band;
  });
})();

/** Names such as "Jahressonderzahlung E13 bis E15 (TVöD-VKA)", and sources, with more beside them. */
const LANG: readonly unknown[] = [PARAMETER.spalten.parameter, PARAMETER.spalten.quelle];
const LANGE_BREITE = 44;

/** Most of them lie right of what a window shows. */
const woSieStehen = BAENDER.map(({ liste, ab }) =>
  BLATTTEXT.tarifeOrt(LISTEN[liste].name, teile.zelle(ab, 1).slice(0, -1)),
);

/** TA-4, FS-1, PK-14: what the workbook brings itself. None where the agreement brings nothing, or it is there already. */
export function tarifeblatt({ vereinbarung, ziel }: Planrahmen): SheetPlan | null {
  const neue = BAENDER.filter(({ liste }) => vereinbarung[liste].length > 0 && !ziel.vorhanden.has(liste));
  if (neue.length === 0) return null;
  const blatt = teile.blatt(BLAETTER.tarife, [
    teile.titel(BLATTTEXT.tarife, BLATTTEXT.tarifeHinweis(woSieStehen)),
    ...neue.flatMap(({ liste, ab }) => [
      teile.ueberschrift(ab, KOPF - 1, LISTEN[liste].name),
      ...eingabetabelle(LISTEN[liste].name, ab, KOPF, spaltenFuer(liste, vereinbarung)),
    ]),
    teile.breiten(
      BAENDER.flatMap(({ liste }) => [
        ...spaltenFuer(liste, vereinbarung).map(({ spalte }) =>
          LANG.includes(spalte) ? LANGE_BREITE : breiteVon(spalte),
        ),
        3,
      ]),
    ),
    teile.druck({ quer: true, kopf: KOPF }),
    { frozenRows: KOPF, selected: teile.zelle(neue[0]?.ab ?? 0, KOPF + 1) },
  ]);
  if (ziel.vorhanden.size === 0) return blatt;
  // The sheet is there: its title and its columns are as the first agreement set them.
  const { name, blocks, tables = [], numberFormats = [] } = blatt;
  return {
    kind: 'existing',
    name,
    blocks: blocks.filter(({ at }) => !at.startsWith('A1')),
    tables,
    numberFormats,
    inputs: eingabezellen(blatt),
  };
}
