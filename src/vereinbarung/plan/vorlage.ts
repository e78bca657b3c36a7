import type { Entry, NamePlan, NewSheet } from '../../plan/plan';
import type { Ergebnisort } from './ergebnisraster';
import * as f from './formeln';
import { type Jahresort, jahreszeilen } from './haushalt';
import type { Planrahmen } from './rahmen';
import * as teile from './teile';
import { BLATTTEXT } from './texte';
import { zeilenJeKommune } from './wachstum';
import { type Absatz, quellentext, vorlagentext } from './vorlagentext';

const BREITEN = [52, 8, 8, 15, 15, 15];
const [TEXT, JAHRESWERTE, GENAU, RUND] = [0, 3, 4, 5];
/** Lines of the headings of the years. */
const KOPFZEILEN = 4;
/** Characters of a line, with room for wide letters; lines that a row can be high at most. */
const JE_ZEILE = 52;
const HOECHSTENS = 27;

/** One line more than the text has, for what is still to be answered and as a distance to the next. */
const hoehe = ({ zeilen }: Absatz): number =>
  zeilen.reduce((summe, laenge) => summe + Math.ceil(laenge / JE_ZEILE), 0) + 1;

function absatzteil(absatz: Absatz, zeile: number): teile.Blattteil[] {
  return [
    teile.eintraege(TEXT, zeile, [[teile.formel(absatz.formel)]]),
    teile.aussehen({ area: teile.zelle(TEXT, zeile), wrap: true, vertical: 'Top' }),
    ...(absatz.zeilen.length > 0 ? [teile.hoehe(zeile, Math.min(HOECHSTENS, hoehe(absatz)))] : []),
  ];
}

/**
 * BV-1: Ertrag and Aufwand per Haushaltsjahr, from the block of years beside the result. The total follows the last year,
 * so that a longer term leaves no gap.
 */
function jahresteil(rahmen: Planrahmen, jahre: Jahresort, zeile: number): teile.Blattteil[] {
  const anzahl = jahreszeilen(rahmen.masse);
  const bis = zeile + anzahl + 1;
  const gesamt = [jahre.summe(3), `ROUND(${jahre.summe(3)}-${jahre.summe(6)},2)`, jahre.summe(6)];
  const zeilen = Array.from({ length: anzahl + 1 }, (_, i) => {
    const jahr = jahre.zelle(i, 0);
    const [aufwand, eigenanteil] = [jahre.zelle(i, 1), jahre.zelle(i, 3)];
    const werte = [aufwand, `ROUND(${aufwand}-${eigenanteil},2)`, eigenanteil];
    // The row behind the last year; there is always one before it.
    const istSumme = i === 0 ? 'FALSE' : `${jahre.zelle(i - 1, 0)}<>""`;
    const je = (wert: string | null, summe: string): Entry => {
      const sonst = i === 0 ? '""' : `IF(${istSumme},${summe},"")`;
      return teile.formel(wert === null ? `=${sonst}` : `=IF(${jahr}<>"",${wert},${sonst})`);
    };
    const imBlock = i < anzahl;
    return {
      name: je(imBlock ? jahr : null, `"${BLATTTEXT.gesamt}"`),
      werte: werte.map((wert, s) => je(imBlock ? wert : null, gesamt[s] ?? '""')),
    };
  });
  const [jahr, ...koepfe] = BLATTTEXT.jahreKopf;
  return [
    teile.eintraege(TEXT, zeile, [[jahr], ...zeilen.map(({ name }) => [name])]),
    teile.eintraege(JAHRESWERTE, zeile, [koepfe, ...zeilen.map(({ werte }) => werte)]),
    teile.kopfzeile(teile.flaeche(TEXT, zeile, RUND, zeile), [
      teile.flaeche(JAHRESWERTE, zeile, RUND, zeile),
    ]),
    teile.aussehen(
      { area: teile.flaeche(JAHRESWERTE, zeile, RUND, zeile), wrap: true },
      { area: teile.flaeche(TEXT, zeile + 1, TEXT, bis), align: 'Left' },
    ),
    teile.summenzeilen(teile.flaeche(TEXT, zeile + 1, RUND, bis), BLATTTEXT.gesamt),
    teile.hoehe(zeile, KOPFZEILEN),
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
    teile.summenzeilen(teile.flaeche(TEXT, zeile + 1, RUND, bis), 'Summe'),
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
  const drucksache = `=${f.gereiht('; ', `IF(${n('drucksache')}="","","Drucksache "&${n('drucksache')})`, f.amTag('Stand ', n('stand')))}`;
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
    teile.druck({ quer: false }),
    { selected: 'A1' },
  ]);
  return { blatt, anker: rahmen.anker('vorlage', TEXT, teilung) };
}
