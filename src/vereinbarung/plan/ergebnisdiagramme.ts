import {
  anzahl as zahl,
  ANTEILSDATEN,
  ANZAHLZEILE,
  b,
  DECKUNGSDATEN,
  gesamt,
  KOMMUNEN,
  kommunen,
  mitRundung,
  START,
  STELLEN,
  type Summe,
  fest,
} from './ergebnisraster';
import * as f from './formeln';
import type { Planrahmen } from './rahmen';
import * as teile from './teile';
import { BLATTTEXT } from './texte';

/** PL-2: rows of the helper block of a chart at most. */
export const DIAGRAMMZEILEN = 24;
/** More numbers would stand one over the other. */
const MIT_ZAHLEN = 12;
/** Right of the totals, and above the notes. */
const LINKS = 3;
const UNTEN = START - 4;

/**
 * PL-2: a chart has fixed cells. It reads this block, which has a row for each town, at most 24; its last row sums up
 * whoever does not fit, so that the chart stays complete when towns join. A row to spare would be an empty place in it.
 */
export function anteilsdiagramm(rahmen: Planrahmen): teile.Blattteil[] {
  const ab = ANTEILSDATEN;
  const orte = rahmen.masse.kommunen;
  const anzahl = Math.min(DIAGRAMMZEILEN, Math.max(1, orte));
  const erste = START + 1;
  const letzte = START + anzahl;
  const zeilen = Array.from({ length: anzahl }, (_, i) => {
    const name = `INDEX(${kommunen},${i + 2},1)`;
    const wert = `INDEX(${gesamt},${i + 2})`;
    if (i < anzahl - 1)
      return [
        teile.formel(`=IF(IFERROR(${zahl},0)>${i},${name},"")`),
        teile.formel(`=IF(IFERROR(${zahl},0)>${i},${wert},"")`),
      ];
    const davor = i === 0 ? '0' : `SUM(${teile.flaeche(ab + 1, erste, ab + 1, letzte - 1)})`;
    return [
      teile.formel(`=IF(IFERROR(${zahl},0)>${i},IF(${zahl}=${i + 1},${name},"${BLATTTEXT.weitere}"),"")`),
      teile.formel(`=IF(IFERROR(${zahl},0)>${i},ROUND(${b('summe')}-${davor},2),"")`),
    ];
  });
  return [
    teile.eintraege(ab, ANZAHLZEILE, [
      [
        BLATTTEXT.anzahlKommunen,
        teile.formel(f.ausser(fest(KOMMUNEN, START), `ROWS(${kommunen})-2-${mitRundung}`)),
      ],
    ]),
    teile.ueberschrift(ab, START - 1, BLATTTEXT.diagrammdaten),
    teile.eintraege(ab, START, [['Kommune', 'EUR'], ...zeilen]),
    teile.kopfzeile(teile.flaeche(ab, START, ab + 1, START), [teile.zelle(ab + 1, START)]),
    teile.ganzeEuro(teile.flaeche(ab + 1, erste, ab + 1, letzte)),
    teile.ueberschrift(LINKS, 4, BLATTTEXT.diagrammKommunen),
    {
      charts: [
        {
          name: BLATTTEXT.anteileDerKommunen,
          type: 'ColumnClustered',
          title: BLATTTEXT.diagrammKommunen,
          legend: false,
          labels: orte <= MIT_ZAHLEN,
          series: [
            {
              name: BLATTTEXT.eigenanteil,
              values: teile.flaeche(ab + 1, erste, ab + 1, letzte),
              categories: teile.flaeche(ab, erste, ab, letzte),
              color: teile.REIHE.eigenanteil,
            },
          ],
          from: teile.zelle(LINKS, 5),
          to: teile.zelle(STELLEN - 1, UNTEN),
        },
      ],
    },
  ];
}

/** What the posts cost and what covers it, whatever their number. */
export function deckungsdiagramm(): teile.Blattteil[] {
  const ab = DECKUNGSDATEN;
  const [kosten, deckung] = [START + 1, START + 2];
  const wert = (name: Summe): ReturnType<typeof teile.formel> => teile.formel(f.ausser(b(name), b(name)));
  const reihen = [
    [BLATTTEXT.personalkosten, teile.REIHE.personalkosten],
    [BLATTTEXT.sachkosten, teile.REIHE.sachkosten],
    [BLATTTEXT.foerderung, teile.REIHE.foerderung],
    [BLATTTEXT.drittmittel, teile.REIHE.drittmittel],
    [BLATTTEXT.eigenanteil, teile.REIHE.eigenanteil],
  ] as const;
  const bis = ab + reihen.length;
  return [
    teile.eintraege(ab, START, [
      ['EUR', ...reihen.map(([name]) => name)],
      [BLATTTEXT.kosten, wert('personalkosten'), wert('sachkosten'), null, null, null],
      [BLATTTEXT.deckung, null, null, wert('foerderung'), wert('drittmittel'), wert('eigenanteil')],
    ]),
    teile.kopfzeile(teile.flaeche(ab, START, bis, START), [teile.flaeche(ab + 1, START, bis, START)]),
    teile.ganzeEuro(teile.flaeche(ab + 1, kosten, bis, deckung)),
    teile.ueberschrift(STELLEN, 4, BLATTTEXT.diagrammDeckung),
    {
      charts: [
        {
          name: BLATTTEXT.deckung,
          type: 'ColumnStacked',
          title: BLATTTEXT.diagrammDeckung,
          legend: true,
          labels: true,
          series: reihen.map(([name, color], i) => ({
            name,
            values: teile.flaeche(ab + 1 + i, kosten, ab + 1 + i, deckung),
            categories: teile.flaeche(ab, kosten, ab, deckung),
            color,
          })),
          from: teile.zelle(STELLEN, 5),
          to: teile.zelle(STELLEN + 8, UNTEN),
        },
      ],
    },
  ];
}
