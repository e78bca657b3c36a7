import type { Entry, NamePlan, NewSheet } from '../../plan/plan';
import type { Ergebnisort } from './ergebnisraster';
import * as f from './formeln';
import type { Jahresort } from './haushalt';
import type { Planrahmen } from './rahmen';
import * as teile from './teile';
import { BLATTTEXT } from './texte';
import { PRUEFBREITEN, pruefteil } from './vorlagenpruefung';
import { type Blattmasse, zeilenJeKommune } from './wachstum';
import { quellentext } from './vorlagenquellen';
import { type Absatz, vorlagentext } from './vorlagentext';

/** Text and towns, key, share, three columns of amounts; then what is not printed. */
const BREITEN = [50, 10, 8, 15, 15, 15, 3, ...PRUEFBREITEN];
const [TEXT, JAHRESWERTE, LETZTE] = [0, 3, 5];
/** Paragraphs of the text. */
const ABSAETZE = 5;
/** Lines of the headings of the years. */
const KOPFZEILEN = 3;
const HOECHSTE_JAHRE = 24;
/** Characters that a line holds; of a paragraph fewer, because it breaks between words. Lines that a row can be high at most. */
const JE_ZEILE = 56;
const JE_ABSATZZEILE = 50;
const HOECHSTENS = 27;
/** Part of a line, as a distance to the next paragraph. */
const ABSTAND = 0.5;

const hoehe = ({ zeilen }: Absatz): number =>
  zeilen.reduce(
    (summe, laenge) => summe + (laenge <= JE_ZEILE ? 1 : Math.ceil(laenge / JE_ABSATZZEILE)),
    ABSTAND,
  );

function absatzteil(absatz: Absatz, zeile: number): teile.Blattteil[] {
  return [
    teile.eintraege(TEXT, zeile, [[teile.formel(absatz.formel)]]),
    teile.aussehen({ area: teile.zelle(TEXT, zeile), wrap: true, vertical: 'Top' }),
    ...(absatz.zeilen.length > 0 ? [teile.hoehe(zeile, Math.min(HOECHSTENS, hoehe(absatz)))] : []),
  ];
}

/**
 * The rows of the years: one more than the term has, so that another year has its own, at most 24. What does not fit
 * is summed up in the last one.
 */
const jahreszeilen = ({ jahre }: Blattmasse): number => Math.min(HOECHSTE_JAHRE, Math.max(2, jahre + 1));

/** BV-1: Ertrag and Aufwand per Haushaltsjahr. The total follows the last year, so that no row is blank between them. */
function jahresteil(rahmen: Planrahmen, jahre: Jahresort, zeile: number): teile.Blattteil[] {
  const anzahl = jahreszeilen(rahmen.masse);
  const [erste, bis] = [zeile + 1, zeile + anzahl + 1];
  const [von, ende] = [rahmen.name('von'), `YEAR(${rahmen.name('bis')})`];
  const zeilen = Array.from({ length: anzahl + 1 }, (_, i) => {
    const eigene = `$A$${erste + i}`;
    const jahr = `YEAR(${von})+${i}`;
    const jahresname = i === anzahl - 1 ? `IF(${jahr}=${ende},${jahr},${jahr}&"–"&${ende})` : jahr;
    // The row behind the last year; there is always one before it.
    const gesamt = i === 0 ? '""' : `IF(${jahr}=${ende}+1,"${BLATTTEXT.gesamt}","")`;
    const letzte = `IF($A$${erste + i - 1}="","","${BLATTTEXT.gesamt}")`;
    const wert = (spalte: number, s: number): string => {
      const davor = teile.flaeche(JAHRESWERTE + s, erste, JAHRESWERTE + s, erste + i - 1);
      const rest = `ROUND(${jahre.summe(spalte)}-SUM(${davor}),2)`;
      const imJahr = i === anzahl - 1 ? rest : jahre.imJahr(eigene, spalte);
      return `IF(${eigene}="${BLATTTEXT.gesamt}",${jahre.summe(spalte)},${imJahr})`;
    };
    const [aufwand, anteile] = [wert(3, 0), wert(6, 2)];
    const werte = [
      aufwand,
      `ROUND(${teile.zelle(JAHRESWERTE, erste + i)}-${teile.zelle(JAHRESWERTE + 2, erste + i)},2)`,
      anteile,
    ];
    return {
      name: teile.formel(
        i === anzahl
          ? `=IF($A$${erste + i - 1}="${BLATTTEXT.gesamt}","",${letzte})`
          : `=IF(${jahr}<=${ende},${jahresname},${gesamt})`,
      ),
      werte: werte.map((w) => teile.formel(`=IF(${eigene}="","",${w})`)),
    };
  });
  const { jahr, aufwand, foerderung, mitDrittmitteln, anteile } = BLATTTEXT.jahreKopf;
  const ertrag = teile.formel(`=IF(${jahre.summe(5)}=0,"${foerderung}","${mitDrittmitteln}")`);
  return [
    teile.eintraege(TEXT, zeile, [[jahr], ...zeilen.map(({ name }) => [name])]),
    teile.eintraege(JAHRESWERTE, zeile, [[aufwand, ertrag, anteile], ...zeilen.map(({ werte }) => werte)]),
    teile.kopfzeile(teile.flaeche(TEXT, zeile, LETZTE, zeile), [
      teile.flaeche(JAHRESWERTE, zeile, LETZTE, zeile),
    ]),
    teile.aussehen(
      { area: teile.flaeche(JAHRESWERTE, zeile, LETZTE, zeile), wrap: true },
      { area: teile.flaeche(TEXT, erste, TEXT, bis), align: 'Left' },
    ),
    teile.summenzeilen(teile.flaeche(TEXT, erste, LETZTE, bis), BLATTTEXT.gesamt),
    teile.hoehe(zeile, KOPFZEILEN),
    teile.format(teile.flaeche(JAHRESWERTE, erste, LETZTE, bis), 'betrag'),
  ];
}

/** BV-1: the exact share of each town, and beside it the rounded one that is agreed. */
function aufteilung(rahmen: Planrahmen, ort: Ergebnisort, zeile: number): teile.Blattteil[] {
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
  const bis = zeile + zeilenJeKommune(rahmen.masse);
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
    teile.kopfzeile(teile.flaeche(TEXT, zeile, LETZTE, zeile), [teile.flaeche(1, zeile, LETZTE, zeile)]),
    teile.summenzeilen(teile.flaeche(TEXT, zeile + 1, LETZTE, bis), 'Summe'),
    teile.schluesselzahlen(teile.flaeche(1, zeile + 1, 1, bis)),
    teile.format(teile.flaeche(2, zeile + 1, 2, bis), 'anteil'),
    teile.format(teile.flaeche(JAHRESWERTE, zeile + 1, LETZTE, bis), 'betrag'),
  ];
}

interface Vorlage {
  readonly blatt: NewSheet;
  /** Where the shares begin. */
  readonly anker: NamePlan;
}

/** PL-3, BV-1: what goes into the council paper. */
export function vorlagenblatt(rahmen: Planrahmen, ort: Ergebnisort, jahre: Jahresort): Vorlage {
  const ersterAbsatz = 6;
  const jahresanfang = ersterAbsatz + ABSAETZE + 2;
  const quellen = jahresanfang + jahreszeilen(rahmen.masse) + 4;
  const teilung = quellen + 4;
  const absaetze = vorlagentext(rahmen, ort, jahre, teilung);
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
    ...pruefteil(rahmen, ort),
    teile.breiten(BREITEN),
    teile.druck({ quer: false, spalten: `A:${teile.spaltenbuchstabe(LETZTE)}` }),
    { selected: 'A1' },
  ]);
  return { blatt, anker: rahmen.anker('vorlage', TEXT, teilung) };
}
