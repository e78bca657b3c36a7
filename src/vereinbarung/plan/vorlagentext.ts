import type { Angabename } from '../../mappe/angaben';
import { EIGENER_HOECHSTBETRAG } from '../aktualisierung/meldungen';
import type { Vereinbarung } from '../form';
import type { Ergebnisort } from './ergebnisraster';
import type { Jahresort } from './haushalt';
import * as f from './formeln';
import type { Planrahmen } from './rahmen';
import { BLATTTEXT } from './texte';
import type { Vorlagenaufbau } from './vorlagenaufbau';
import { SATZ_ANFANG, SATZ_ENDE, STELLEN, TEILZEITIGE } from './vorlagenpruefung';
import {
  gekuerzt,
  imBezugsjahr,
  inGanzenEintraegen,
  LAENGSTE_STELLENLISTE,
  stellenliste,
} from './vorlagenstellen';

/** A paragraph of the council paper: its formula, and how many characters its lines will have, roughly; none without text. */
export interface Absatz {
  readonly formel: string;
  readonly zeilen: readonly number[];
}

/** The text names so many towns at most, and no more than have a row; where there are more, it leads to their table. */
const GENANNTE_KOMMUNEN = 20;

/** EUR; what amounts are rounded to where the agreement has no step. */
const STANDARDSCHRITT = 100;

/** AK-3: how the Baustein is called under which a ceiling with a day has been entered. */
const EIGENER = EIGENER_HOECHSTBETRAG.baustein(1);

const euro = (betrag: string): string => `FIXED(${betrag},2)&" EUR"`;

/** A step for the amounts that are only shown: that of the agreement, or 100 EUR. */
const rund = (betrag: string, schritt: string): string => {
  const weite = `IF(N(${schritt})>=1,${schritt},${STANDARDSCHRITT})`;
  return `FIXED(ROUND(${betrag}/${weite},0)*${weite},0)&" EUR"`;
};

/** A part of a sentence that stands only where its answer does. */
export const falls = (name: string, davor: string, danach = ''): string =>
  `IF(${name}="","","${davor}"&${name}&"${danach}")`;

const oder = (name: string, sonst: string): string => `IF(${name}="","${sonst}",${name})`;

/** How many characters an answer brings with the words around it; none without an answer. */
const laengeMit = ({ vereinbarung }: Planrahmen, angabe: Angabename, worte: number): number => {
  const { length } = String(vereinbarung.angaben[angabe]?.wert ?? '');
  return length === 0 ? 0 : length + worte;
};

const prozent = (davor: string, zahl: string, danach: string): string =>
  `IF(${zahl}=0,"","${davor}"&ROUND(${zahl}*100,2)&" %${danach}")`;

const vzaeAb = (zahl: string): string =>
  `IF(${zahl}=0,"","förderfähig ab einem Mindestanteil von "&ROUND(${zahl},4)&" VZÄ je Stelle")`;

/** In the words of a notice, not of the option. */
function finanzierungsart(rahmen: Planrahmen): string {
  const art = f.ausOption(rahmen, 'Art', 'Wert');
  return Object.entries(BLATTTEXT.finanzierungsart).reduceRight(
    (sonst, [wert, wort]) => `IF(${art}="${wert}","${wort}",${sonst})`,
    '""',
  );
}

/**
 * The ceiling of the options; where a Baustein takes its place, the rates that it gives, also those of the workbook's own
 * table. Two where the rate changes within the Bezugsjahr.
 */
function hoechstbetrag(rahmen: Planrahmen, { istNeu }: Vorlagenaufbau): string {
  const betrag = f.optionszahl(rahmen, 'Höchstbetrag');
  const quelle = f.ausOption(rahmen, 'Höchstbetrag', 'Quelle');
  const eigener = `"Höchstbetrag "&${euro(betrag)}&" je VZÄ und Jahr"&IF(${quelle}="",""," ("&${quelle}&")")`;
  const [anfang, ende] = [SATZ_ANFANG, SATZ_ENDE];
  const wort = `IF(LEFT(${f.ausOption(rahmen, 'Baustein', 'Wert')},${EIGENER.length})="${EIGENER}","Höchstbetrag ","Fördersatz ")`;
  const danach = `IF(${ende}=${anfang},"",", am "&${f.tag(rahmen.name('bezugBis'))}&" "&${euro(ende)})`;
  const datiert = `IF(N(${anfang})*N(${ende})=0,"",${wort}&${euro(anfang)}&${danach}&" je VZÄ und Jahr")`;
  return `IF(${betrag}=0,${istNeu ? datiert : '""'},${eigener})`;
}

/** What the grant rests on: only what is known, so that no sentence has a gap. */
function grundlagen(rahmen: Planrahmen, aufbau: Vorlagenaufbau): Absatz {
  const n = (angabe: Angabename): string => rahmen.name(angabe);
  const mindesteigen = n('mindesteigenanteil');
  const teile = f.gereiht(
    '; ',
    falls(n('zuwendungsgeber'), 'Zuwendungsgeber '),
    f.amTag('Bescheid vom ', n('bescheidVom')),
    falls(n('aktenzeichen'), 'Aktenzeichen '),
    falls(n('programm'), 'Programm '),
    finanzierungsart(rahmen),
    prozent('Quote ', f.optionszahl(rahmen, 'Quote'), ' der Kosten'),
    hoechstbetrag(rahmen, aufbau),
    vzaeAb(f.optionszahl(rahmen, 'Mindestanteil')),
    prozent('Mindesteigenanteil ', `N(${mindesteigen})`, ' der Gesamtkosten'),
  );
  const laengen = [
    laengeMit(rahmen, 'zuwendungsgeber', 18),
    laengeMit(rahmen, 'bescheidVom', 15),
    laengeMit(rahmen, 'aktenzeichen', 15),
    laengeMit(rahmen, 'programm', 11),
    ...laengeDesHoechstbetrags(rahmen.vereinbarung),
    ...laengenDerFoerderung(rahmen.vereinbarung),
  ];
  return {
    formel: `=IF(${teile}="","","Grundlagen der Förderung: "&${teile}&".")`,
    zeilen: [laengen.reduce((summe, laenge) => summe + laenge, 26)],
  };
}

function laengeDesHoechstbetrags({ optionen: { hoechstbetrag } }: Vereinbarung): number[] {
  return hoechstbetrag ? [48 + (hoechstbetrag.quelle === null ? 0 : hoechstbetrag.quelle.length + 3)] : [];
}

/** Of Art, Quote and both minimums; a rate of a Baustein is about as long as a ceiling. */
function laengenDerFoerderung({ optionen, angaben }: Vereinbarung): number[] {
  return [
    optionen.art ? 35 : 0,
    optionen.quote ? 24 : 0,
    optionen.baustein && !optionen.hoechstbetrag ? 48 : 0,
    optionen.mindestanteil ? 56 : 0,
    angaben.mindesteigenanteil ? 45 : 0,
  ];
}

/** What the posts of the year cost, how much of it is granted, and what is left. */
function bezugsjahr(rahmen: Planrahmen, ort: Ergebnisort, { istNeueste }: Vorlagenaufbau): Absatz {
  const n = (angabe: Angabename): string => rahmen.name(angabe);
  const schritt = n('rundung');
  const [eigenanteil, drittmittel, sachkosten] = [
    ort.zelle('eigenanteil'),
    ort.zelle('drittmittel'),
    ort.zelle('sachkosten'),
  ];
  const genannteStellen = `${inGanzenEintraegen(rahmen, STELLEN)}&IF(${TEILZEITIGE}=0,"","${BLATTTEXT.gewichtet}")`;
  const stellen = `"Im Bezugsjahr vom "&${f.tag(n('bezugVon'))}&" bis "&${f.tag(n('bezugBis'))}&" sind das diese Stellen: "&IFERROR(${istNeueste ? genannteStellen : gekuerzt(rahmen, stellenliste(rahmen, imBezugsjahr))},"…")&". "`;
  const angenommen = `IF(${n('sachkosten')}="angenommen"," (angenommen)","")`;
  const kosten = `"Sie kosten "&${euro(ort.zelle('kosten'))}&" (rund "&${rund(ort.zelle('kosten'), schritt)}&")"&IF(${sachkosten}=0,"",", davon Sachkosten "&${euro(sachkosten)}&${angenommen})&". "`;
  const deckung = `"Die Förderung deckt "&${euro(ort.zelle('foerderung'))}&IF(${drittmittel}=0,"",", Drittmittel decken "&${euro(drittmittel)})&". Es verbleibt ein Eigenanteil von "&${euro(eigenanteil)}&" (rund "&${rund(eigenanteil, schritt)}&")."`;
  const hinaus = istNeueste
    ? `&IF((N(${n('bezugBis')})>N(${n('bis')}))+(N(${n('bezugVon')})<N(${n('von')}))>0," ${BLATTTEXT.bezugUeberLaufzeit}","")`
    : '';
  const laenge =
    laengeDesBezugsjahres(rahmen.vereinbarung) +
    (istNeueste && ragtHinaus(rahmen.vereinbarung) ? BLATTTEXT.bezugUeberLaufzeit.length : 0);
  return { formel: `=${stellen}&${kosten}&${deckung}${hinaus}`, zeilen: [laenge] };
}

const ragtHinaus = ({ angaben: { von, bis, bezugVon, bezugBis } }: Vereinbarung): boolean =>
  (bezugBis?.wert ?? '') > (bis?.wert ?? '') || (bezugVon?.wert ?? '') < (von?.wert ?? '');

function laengeDesBezugsjahres({ stellen, optionen, angaben }: Vereinbarung): number {
  const gruppen = new Set(stellen.map(({ gruppe, stufe }) => `${gruppe} ${stufe}`)).size;
  const sagt = (feld: 'sachkosten' | 'gemeinkosten' | 'drittmittel' | 'drittmittelJeVzae'): boolean =>
    optionen[feld] !== undefined || stellen.some((s) => s[feld] !== null);
  const angenommen = angaben.sachkosten?.wert === 'angenommen' ? 13 : 0;
  return [
    215 + Math.min(gruppen * 36, LAENGSTE_STELLENLISTE + 35),
    sagt('sachkosten') || sagt('gemeinkosten') ? 34 + angenommen : 0,
    sagt('drittmittel') || sagt('drittmittelJeVzae') ? 40 : 0,
  ].reduce((summe, laenge) => summe + laenge);
}

/** A line for a town, from its row in the table of shares: FIXED takes no columns, so each is written by itself. */
function kommunenzeile(ort: Ergebnisort, nummer: number, zeile: number): string {
  const [name, genau, gerundet] = [`$A$${zeile}`, `$D$${zeile}`, `$E$${zeile}`];
  const dahinter = `IF(ABS(${gerundet}-${genau})<0.005,""," (genau "&FIXED(${genau},2)&" EUR)")`;
  return `IF(${ort.anzahl}>${nummer},CHAR(10)&${name}&": "&FIXED(${gerundet},2)&" EUR"&${dahinter},"")`;
}

/** BV-1: who pays how much, and what rounding leaves. */
function anteile(rahmen: Planrahmen, ort: Ergebnisort, aufbau: Vorlagenaufbau): Absatz {
  const { anteile: tabelle, kommunenzeilen, istNeu } = aufbau;
  const genannt = Math.min(GENANNTE_KOMMUNEN, kommunenzeilen);
  const kommunen = Array.from({ length: genannt }, (_, i) => kommunenzeile(ort, i, tabelle + 1 + i)).join(
    '&',
  );
  const wo = istNeu
    ? `IF(${ort.anzahl}>${kommunenzeilen},"auf dem Blatt ${rahmen.blatt('ergebnis')}","in Abschnitt 3")`
    : '"in Abschnitt 4"';
  const viele = `"Den Eigenanteil tragen "&${ort.anzahl}&" Kommunen; ihre Anteile stehen "&${wo}&"."`;
  const einzeln = `"Den Eigenanteil tragen"&IF(${f.gerundet(rahmen)}," in vereinbarten, gerundeten Beträgen","")&":"&${kommunen}`;
  const zusammen = f.rundungssatz('Zusammen sind das ', ort.zelle('summe'), ort.rest);
  return {
    formel: `=IF(${ort.anzahl}>${genannt},${viele},${einzeln})&CHAR(10)&${zusammen}`,
    zeilen: laengenDerAnteile(rahmen),
  };
}

function laengenDerAnteile({ vereinbarung: { angaben, kommunen } }: Planrahmen): number[] {
  const istGerundet = (angaben.rundung?.wert ?? 0) > 0.01;
  const [betrag, schluss] = istGerundet ? [39, 108] : [19, 45];
  return kommunen.length > GENANNTE_KOMMUNEN
    ? [80, schluss]
    : [56, ...kommunen.map(({ kommune }) => (kommune ?? '').length + betrag), schluss];
}

function laufzeit(rahmen: Planrahmen, jahre: Jahresort, aufbau: Vorlagenaufbau): Absatz {
  const n = (angabe: Angabename): string => rahmen.name(angabe);
  const gerechnet = rund(jahre.summe(6), n('rundung'));
  const [von, bis] = [aufbau.jahre + 1, aufbau.jahre + 1 + aufbau.jahreszeilen];
  // As the table of the years adds it up, so that the paper does not name two.
  const ausTabelle = `"die gerundeten Jahresbeträge in Abschnitt 2 ergeben "&FIXED(SUMPRODUCT(($A$${von}:$A$${bis}="${BLATTTEXT.gesamt}")*1,$F$${von}:$F$${bis}),0)&" EUR"`;
  const genaehert = `"rund "&${gerechnet}`;
  const runde = aufbau.istNeu ? `IF(${f.gerundet(rahmen)},${ausTabelle},${genaehert})` : genaehert;
  const ertraege = `IF(${jahre.summe(5)}=0,"Förderung","Förderung und Drittmitteln")`;
  return {
    formel: `="In der Laufzeit vom "&${f.tag(n('von'))}&" bis "&${f.tag(n('bis'))}&" stehen Aufwendungen von "&${euro(jahre.summe(3))}&" Erträgen aus "&${ertraege}&" von "&${euro(`(${jahre.summe(4)}+${jahre.summe(5)})`)}&" gegenüber; der Eigenanteil beträgt "&${euro(jahre.summe(6))}&" ("&${runde}&")."`,
    zeilen: [250],
  };
}

function beschluss(rahmen: Planrahmen, ort: Ergebnisort): Absatz {
  const n = (angabe: Angabename): string => rahmen.name(angabe);
  return {
    formel: `="Beschlussvorschlag: Der Vereinbarung „"&${oder(n('titel'), '…')}&"“ wird zugestimmt. Die beteiligten Kommunen erstatten dem Zuwendungsempfänger"&${falls(n('zuwendungsempfaenger'), ' (', ')')}&" den nicht gedeckten Aufwand"&IF(${f.gerundet(rahmen)}," in vereinbarten, gerundeten Beträgen","")&", im Bezugsjahr zusammen "&FIXED(${ort.zelle('summe')},IF(${f.gerundet(rahmen)},0,2))&" EUR."&${falls(n('produkt'), ' Produkt: ', '.')}`,
    zeilen: [
      222 +
        laengeMit(rahmen, 'titel', 0) +
        laengeMit(rahmen, 'zuwendungsempfaenger', 3) +
        laengeMit(rahmen, 'produkt', 10),
    ],
  };
}

/**
 * BV-1: the text of the council paper, from exact figures with rounded ones beside them (RU-1: these are shown and never
 * computed with). Every amount is live; FIXED writes it in the language of the workbook.
 */
export const vorlagentext = (
  rahmen: Planrahmen,
  ort: Ergebnisort,
  jahre: Jahresort,
  aufbau: Vorlagenaufbau,
): Absatz[] => [
  grundlagen(rahmen, aufbau),
  bezugsjahr(rahmen, ort, aufbau),
  anteile(rahmen, ort, aufbau),
  laufzeit(rahmen, jahre, aufbau),
  beschluss(rahmen, ort),
];
