import { KOSTENTEILUNG } from '../../mappe/ergebnisse';
import type { Entry } from '../../plan/plan';
import type { Ergebnisort } from './ergebnisraster';
import * as f from './formeln';
import type { Planrahmen } from './rahmen';
import * as teile from './teile';
import { BLATTTEXT } from './texte';
import { LETZTE, TEXT, type Vorlagenaufbau } from './vorlagenaufbau';
import { zeilenJeKommune } from './wachstum';

/** Key, share, then exact, rounded and what is between them. */
const [SCHLUESSEL, ANTEIL, GENAU, GERUNDET, UNTERSCHIED] = [1, 2, 3, 4, 5];

const aussehen = (zeile: number, bis: number): teile.Blattteil[] => [
  teile.kopfzeile(teile.flaeche(TEXT, zeile, LETZTE, zeile), [
    teile.flaeche(SCHLUESSEL, zeile, LETZTE, zeile),
  ]),
  teile.summenzeilen(teile.flaeche(TEXT, zeile + 1, LETZTE, bis), 'Summe'),
  teile.schluesselzahlen(teile.flaeche(SCHLUESSEL, zeile + 1, SCHLUESSEL, bis)),
  teile.format(teile.flaeche(ANTEIL, zeile + 1, ANTEIL, bis), 'anteil'),
  teile.format(teile.flaeche(GENAU, zeile + 1, UNTERSCHIED, bis), 'betrag'),
];

/** In workbooks in which they stand last: results that spread. */
function spreizend(rahmen: Planrahmen, ort: Ergebnisort, zeile: number): teile.Blattteil[] {
  const genaue = ort.genaueAnteile;
  const [anfang] = genaue.split('#');
  const fehler = anfang ?? genaue;
  const namen = f.spalteVon(genaue, 1);
  const reihe = `SEQUENCE(ROWS(${genaue}))`;
  const [genau, gerundet] = [`$D$${zeile}#`, `$E$${zeile}#`];
  const ausErgebnis = (spalte: string): string =>
    f.jeName(namen, f.spalteVon(ort.kommunen, 1), `IF(SEQUENCE(ROWS(${spalte}))=1,0,${spalte})`);
  const spalte = (ueberschrift: string, summe: string, sonst: string): Entry =>
    teile.formel(
      f.ausser(fehler, `IF(${reihe}=1,"${ueberschrift}",IF(${reihe}=ROWS(${genaue}),${summe},${sonst}))`),
    );
  const uebernommen = (nummer: number): Entry => teile.formel(f.ausser(fehler, f.spalteVon(genaue, nummer)));
  return [
    teile.eintraege(TEXT, zeile, [
      [
        uebernommen(1),
        uebernommen(2),
        uebernommen(3),
        spalte(BLATTTEXT.genau, ort.zelle('eigenanteil'), ausErgebnis(ort.genau)),
        spalte(BLATTTEXT.gerundet, ort.zelle('summe'), ausErgebnis(ort.gesamt)),
        teile.formel(
          f.ausser(
            fehler,
            `IF(${reihe}=1,"${BLATTTEXT.unterschied}",IFERROR(${gerundet}*1,0)-IFERROR(${genau}*1,0))`,
          ),
        ),
      ],
    ]),
    ...aussehen(zeile, zeile + zeilenJeKommune(rahmen.masse)),
  ];
}

/** A row for each town, so that the sources have their place below; what does not fit is summed up in the last one. */
function zeilenweise(ort: Ergebnisort, zeile: number, zeilen: number): teile.Blattteil[] {
  const anzahl = ort.anzahl;
  const zeilenwerte = Array.from({ length: zeilen + 1 }, (_, i) => {
    const eigene = zeile + 1 + i;
    const davor = (spalte: number): string =>
      i === 0 ? '0' : `SUM(${teile.flaeche(spalte, zeile + 1, spalte, eigene - 1)})`;
    const gewaehlt = (eine: string, summe: string, weitere: string): string => {
      if (i === zeilen) return `IF(${anzahl}>=${zeilen},${summe},"")`;
      const danach = `IF(${anzahl}=${i},${summe},"")`;
      return i < zeilen - 1
        ? `IF(${anzahl}>${i},${eine},${danach})`
        : `IF(${anzahl}=${zeilen},${eine},IF(${anzahl}>${zeilen},${weitere},${danach}))`;
    };
    const wert = (eine: string, summe: string, weitere: string): Entry =>
      teile.formel(`=${gewaehlt(eine, summe, weitere)}`);
    const zahl = (spalte: number, quelle: string, eine: string, summe: string): Entry =>
      // Its Rechenweg follows the first reference.
      teile.formel(
        f.ausser(`INDEX(${quelle},1)`, gewaehlt(eine, summe, `ROUND(${summe}-${davor(spalte)},6)`)),
      );
    const ausGenauen = (spalte: number): Entry =>
      zahl(
        spalte,
        f.spalteVon(ort.genaueAnteile, spalte + 1),
        `INDEX(${ort.genaueAnteile},${i + 2},${spalte + 1})`,
        f.summeVon(ort.genaueAnteile, spalte + 1),
      );
    const unterschied = `ROUND(${teile.zelle(GERUNDET, eigene)}-${teile.zelle(GENAU, eigene)},2)`;
    return [
      wert(`INDEX(${ort.kommunen},${i + 2},1)`, '"Summe"', `"${BLATTTEXT.weitere}"`),
      ausGenauen(SCHLUESSEL),
      ausGenauen(ANTEIL),
      zahl(GENAU, ort.genau, `INDEX(${ort.genau},${i + 2})`, ort.zelle('eigenanteil')),
      zahl(GERUNDET, ort.gesamt, `INDEX(${ort.gesamt},${i + 2})`, ort.zelle('summe')),
      wert(unterschied, unterschied, unterschied),
    ];
  });
  return [
    teile.eintraege(TEXT, zeile, [
      [
        ...KOSTENTEILUNG.slice(0, GENAU).map(({ name }) => name),
        BLATTTEXT.genau,
        BLATTTEXT.gerundet,
        BLATTTEXT.unterschied,
      ],
      ...zeilenwerte,
    ]),
    ...aussehen(zeile, zeile + zeilen + 1),
  ];
}

/** BV-1: the exact share of each town, and beside it the rounded one that is agreed. */
export const anteilsteil = (
  rahmen: Planrahmen,
  ort: Ergebnisort,
  { istNeu, anteile, kommunenzeilen }: Vorlagenaufbau,
): teile.Blattteil[] =>
  istNeu ? zeilenweise(ort, anteile, kommunenzeilen) : spreizend(rahmen, ort, anteile);
