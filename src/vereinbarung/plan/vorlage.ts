import type { NamePlan, NewSheet } from '../../plan/plan';
import type { Ergebnisort } from './ergebnis';
import * as f from './formeln';
import { type Jahresort, jahreszeilen } from './haushalt';
import type { Planrahmen } from './rahmen';
import * as teile from './teile';
import { BLATTTEXT } from './texte';
import { zeilenJeKommune } from './wachstum';
import { type Absatz, quellentext, vorlagentext } from './vorlagentext';

const BREITEN = [58, 11, 10, 15, 15, 15];
const [TEXT, JAHRESWERTE, GENAU, RUND] = [0, 3, 4, 5];
/** Characters of a line, with room for wide letters; points of a line; lines that a row can be high at most. */
const JE_ZEILE = 50;
const ZEILENHOEHE = 15;
const HOECHSTENS = 27;

const hoehe = ({ laenge }: Absatz): number =>
  Math.min(HOECHSTENS, Math.ceil(laenge / JE_ZEILE) + 1) * ZEILENHOEHE;

function absatzteil(absatz: Absatz, zeile: number): teile.Blattteil[] {
  return [
    teile.eintraege(TEXT, zeile, [[teile.formel(absatz.formel)]]),
    teile.aussehen({ area: teile.zelle(TEXT, zeile), wrap: true }),
    { heights: [{ rows: `${zeile}:${zeile}`, points: hoehe(absatz) }] },
  ];
}

/** BV-1: Ertrag and Aufwand per Haushaltsjahr, from the block of years beside the result. */
function jahresteil(rahmen: Planrahmen, jahre: Jahresort, zeile: number): teile.Blattteil[] {
  const anzahl = jahreszeilen(rahmen.masse);
  const bis = zeile + anzahl + 1;
  const leer = (jahr: number, formel: string): string => `=IF(${jahre.zelle(jahr, 0)}="","",${formel})`;
  const zeilen = Array.from({ length: anzahl }, (_, i) => {
    const [aufwand, eigenanteil] = [jahre.zelle(i, 1), jahre.zelle(i, 3)];
    return {
      name: teile.formel(leer(i, jahre.zelle(i, 0))),
      werte: [leer(i, aufwand), leer(i, `ROUND(${aufwand}-${eigenanteil},2)`), leer(i, eigenanteil)].map(
        teile.formel,
      ),
    };
  });
  const gesamt = [jahre.summe(3), `ROUND(${jahre.summe(3)}-${jahre.summe(6)},2)`, jahre.summe(6)];
  const [jahr, ...koepfe] = BLATTTEXT.jahreKopf;
  return [
    teile.eintraege(TEXT, zeile, [[jahr], ...zeilen.map(({ name }) => [name]), [BLATTTEXT.gesamt]]),
    teile.eintraege(JAHRESWERTE, zeile, [
      koepfe,
      ...zeilen.map(({ werte }) => werte),
      gesamt.map((formel) => teile.formel(`=${formel}`)),
    ]),
    teile.kopfzeile(teile.flaeche(TEXT, zeile, RUND, zeile), [
      teile.flaeche(JAHRESWERTE, zeile, RUND, zeile),
    ]),
    teile.aussehen(
      { area: teile.flaeche(JAHRESWERTE, zeile, RUND, zeile), wrap: true },
      { area: teile.flaeche(TEXT, zeile + 1, TEXT, bis), align: 'Left' },
      { area: teile.flaeche(TEXT, bis, RUND, bis), bold: true },
    ),
    { heights: [{ rows: `${zeile}:${zeile}`, points: 3 * ZEILENHOEHE }] },
    teile.format(teile.flaeche(JAHRESWERTE, zeile + 1, RUND, bis), 'betrag'),
  ];
}

/** BV-1: the exact share of each town, and beside it the rounded one that is agreed. */
function aufteilung(rahmen: Planrahmen, ort: Ergebnisort, zeile: number): teile.Blattteil[] {
  const anfang = `$A$${zeile}`;
  const namen = f.spalteVon(`${anfang}#`, 1);
  const reihe = `SEQUENCE(ROWS(${anfang}#))`;
  const andere = f.spalteVon(ort.kommunen, 1);
  const ausErgebnis = (spalte: string): string =>
    f.jeName(namen, andere, `IF(SEQUENCE(ROWS(${spalte}))=1,0,${spalte})`);
  const teilung = `=KIM.KOSTENTEILUNG(${ort.zelle('gemeinsam')},${ort.schluessel},0.01,${rahmen.name('restregel')})`;
  const genau = `IF(${reihe}=1,"${BLATTTEXT.genau}",${f.spalteVon(`${anfang}#`, 4)}+${ausErgebnis(ort.eigene)})`;
  const rund = `IF(${reihe}=1,"${BLATTTEXT.rund}",IF(${reihe}=ROWS(${anfang}#),${ort.zelle('summe')},${ausErgebnis(ort.gesamt)}))`;
  const bis = zeile + zeilenJeKommune(rahmen.masse);
  return [
    teile.eintraege(TEXT, zeile, [[teile.formel(teilung)]]),
    teile.eintraege(GENAU, zeile, [
      [teile.formel(f.ausser(anfang, genau)), teile.formel(f.ausser(anfang, rund))],
    ]),
    teile.kopfzeile(teile.flaeche(TEXT, zeile, RUND, zeile), [teile.flaeche(1, zeile, RUND, zeile)]),
    teile.format(teile.flaeche(2, zeile + 1, 2, bis), 'anteil'),
    teile.format(teile.flaeche(3, zeile + 1, RUND, bis), 'betrag'),
  ];
}

interface Vorlage {
  readonly blatt: NewSheet;
  /** Where the shares begin. */
  readonly anker: NamePlan;
}

/** PL-3, BV-1: what goes into the council paper. */
export function vorlagenblatt(rahmen: Planrahmen, ort: Ergebnisort, jahre: Jahresort): Vorlage {
  const absaetze = vorlagentext(rahmen, ort, jahre);
  const ersterAbsatz = 6;
  const jahresanfang = ersterAbsatz + absaetze.length + 2;
  const quellen = jahresanfang + jahreszeilen(rahmen.masse) + 4;
  const teilung = quellen + 4;
  const n = (angabe: Parameters<Planrahmen['name']>[0]): string => rahmen.name(angabe);
  const drucksache = `=IF(${n('drucksache')}="","","Drucksache "&${n('drucksache')}&"; ")&"Stand "&${f.tag(n('stand'))}`;
  const akten = `=IF(${n('aktenzeichen')}="","","Aktenzeichen "&${n('aktenzeichen')})`;
  const blatt = teile.blatt(rahmen.blatt('vorlage'), [
    teile.titel(teile.formel(`=${n('titel')}&""`), teile.formel(drucksache), teile.formel(akten)),
    teile.ueberschrift(TEXT, ersterAbsatz - 1, BLATTTEXT.vorlageText),
    ...absaetze.flatMap((absatz, i) => absatzteil(absatz, ersterAbsatz + i)),
    teile.ueberschrift(TEXT, jahresanfang - 1, BLATTTEXT.vorlageJahre),
    ...jahresteil(rahmen, jahre, jahresanfang),
    teile.ueberschrift(TEXT, quellen - 1, BLATTTEXT.vorlageQuellen),
    ...absatzteil(quellentext(rahmen), quellen),
    teile.ueberschrift(TEXT, teilung - 2, BLATTTEXT.vorlageAufteilung),
    teile.anmerkung(TEXT, teilung - 1, BLATTTEXT.vorlageHinweis),
    ...aufteilung(rahmen, ort, teilung),
    teile.breiten(BREITEN),
    teile.druck(false, null),
    { selected: 'A1' },
  ]);
  return { blatt, anker: rahmen.anker('vorlage', TEXT, teilung) };
}
