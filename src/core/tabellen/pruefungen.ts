import type { Foerdersatz } from '../daten';
import { sofern, type Hinweisregel } from '../hinweisregel';
import { HINWEIS } from '../meldungen/hinweise';
import { zahl } from '../rechenweg/schreibweise';
import { brauchtFallgruppe, LETZTE_STUFE } from '../tarif/stufe';
import { tagAus, tagAlsText, type Tag } from '../zeit/datum';
import { sindWohlStunden } from '../zeit/vzae';
import { ausschluss, hatHoechstbetragGesamt } from './fall';
import {
  hatBaustein,
  hatEigenes,
  hatEigeneSachkosten,
  inDerZeile,
  istAusgeschlossen,
  istGesamt,
  stelle,
  type Lage,
} from './lage';
import type { Lesehinweis } from './stelle';

/** Last day on which cost sharing between municipalities is untaxed for all (§ 27 (22a) UStG). */
const UST_UEBERGANG_BIS: Tag = tagAus(2026, 12, 31);

/** LE-2: does the column decide something in this row? */
function wirkt(feld: Lesehinweis['feld'], l: Lage): boolean {
  switch (feld) {
    case 'eigenmittel':
      return l.art === 'FEHLBEDARF';
    case 'sachkostenHoechstbetrag':
      return hatEigeneSachkosten(l);
    case 'sachkostenQuote':
      return hatEigeneSachkosten(l) && stelle(l).sachkostenHoechstbetrag !== null;
    default:
      return true;
  }
}

const gelesen = (l: Lage): readonly string[] =>
  stelle(l)
    .lesehinweise.filter(({ feld }) => wirkt(feld, l))
    .map(({ satz }) => satz);

/** PR-1: the least share of a post that the grant asks for. */
function mindestanteil(l: Lage): readonly string[] {
  const { baustein, vzae } = stelle(l);
  if (baustein === null || l.art === 'OHNE') return [];
  const satz = l.rahmen.saetze.finde(baustein, 'MINDESTANTEIL', l.abschnitt.von);
  return satz !== undefined && vzae.lt(satz.wert) ? [HINWEIS.mindestanteil(zahl(satz.wert), baustein)] : [];
}

/** PR-1: a Baustein that could pay for Sachkosten, which nobody has asked for. */
function foerderbareSachkosten(l: Lage): readonly Foerdersatz[] {
  const { baustein, sachkostenHoechstbetrag } = stelle(l);
  if (baustein === null || sachkostenHoechstbetrag !== null || !hatEigeneSachkosten(l)) return [];
  const satz = l.rahmen.saetze.finde(baustein, 'SACHKOSTEN', l.abschnitt.von);
  return satz === undefined || satz.wert.isZero() ? [] : [satz];
}

const sachkosten = (l: Lage): readonly string[] =>
  foerderbareSachkosten(l).map((satz) => HINWEIS.sachkostenFoerderbar(satz.baustein, zahl(satz.wert)));

/** FS-2: doubts about the rates that the row uses or is asked about. */
const zweifel = (l: Lage): readonly string[] =>
  [...l.saetze, ...foerderbareSachkosten(l)].flatMap((s) =>
    s.zweifel === undefined ? [] : [HINWEIS.zweifel(s.baustein, s.merkmal, s.zweifel)],
  );

/** RW-2: rates that the workbook itself assumes. */
const angenommeneSaetze = (l: Lage): readonly string[] =>
  l.saetze
    .filter((s) => s.angenommen === true)
    .map((s) => HINWEIS.satzAngenommen(s.baustein, s.merkmal, tagAlsText(s.gueltigAb), s.status));

/** KO-3: GESAMT and a Baustein have sentences of their own about a ceiling where nothing is granted. */
const hoechstbetragOhne = (l: Lage): boolean =>
  l.art === 'OHNE' && hatEigenes(l, 'hoechstbetrag') && !hatBaustein(l);
const sachkostenHoechstbetragOhne = (l: Lage): boolean =>
  l.art === 'OHNE' && hatEigenes(l, 'sachkostenHoechstbetrag') && !istGesamt(l);

/** KO-3: a part of the Sachkosten is asked for, and there is no ceiling that it could be granted within. */
const sachkostenQuoteOhneGrenze = (l: Lage): boolean =>
  hatEigenes(l, 'sachkostenQuote') &&
  !istGesamt(l) &&
  l.art !== 'OHNE' &&
  stelle(l).sachkostenHoechstbetrag === null;

const eigenmittelVerdraengt = (l: Lage): boolean =>
  !stelle(l).eigenmittel.isZero() && l.art !== 'FEHLBEDARF' && inDerZeile(l, 'eigenmittel');

/** TA-5: step progress by plain durations, in a group where some cases have others. */
const stufenZweifelhaft = ({ posten: { angabe } }: Lage): boolean =>
  angabe !== null && angabe.seit !== null && angabe.stufe < LETZTE_STUFE && brauchtFallgruppe(angabe.gruppe);

/** PK-15, PK-16, PK-19, TA-3: what the cost by tariff rests on. */
const kosten = ({ posten: { angabe }, abschnitt, rahmen }: Lage): readonly string[] =>
  angabe === null ? [] : rahmen.kosten.hinweise(angabe, abschnitt);

const umsatzsteuer = (l: Lage): boolean =>
  l.abschnitt.bis > UST_UEBERGANG_BIS && !l.jahr.eigenanteil.isZero();

/** KO-3, FS-2, PR-1: what decides a grant; of no interest where there can be none. */
const ZUR_FOERDERUNG: readonly Hinweisregel<Lage>[] = [
  { regel: 'PR-1', saetze: mindestanteil },
  {
    regel: 'KO-3',
    trifftZu: (l) => hatEigenes(l, 'hoechstbetragGesamt') && hatBaustein(l),
    satz: HINWEIS.hoechstbetragGesamtVerdraengt,
  },
  {
    regel: 'KO-3',
    trifftZu: (l) => hatEigenes(l, 'hoechstbetrag') && hatHoechstbetragGesamt(stelle(l)),
    satz: HINWEIS.hoechstbetragNebenGesamt,
  },
  {
    regel: 'KO-3',
    trifftZu: (l) => hatEigenes(l, 'hoechstbetrag') && hatBaustein(l),
    satz: HINWEIS.hoechstbetragVerdraengt,
  },
  {
    regel: 'KO-3',
    trifftZu: (l) => hatEigenes(l, 'merkmal') && !hatBaustein(l),
    satz: HINWEIS.merkmalOhneBaustein,
  },
  { regel: 'KO-3', trifftZu: hoechstbetragOhne, satz: HINWEIS.ohneFoerderung('Höchstbetrag') },
  {
    regel: 'KO-3',
    trifftZu: (l) => l.art === 'OHNE' && hatEigenes(l, 'hoechstbetragGesamt') && !hatBaustein(l),
    satz: HINWEIS.ohneFoerderung('Höchstbetrag gesamt'),
  },
  {
    regel: 'KO-3',
    trifftZu: sachkostenHoechstbetragOhne,
    satz: HINWEIS.ohneFoerderung('Sachkosten-Höchstbetrag'),
  },
  {
    regel: 'KO-3',
    trifftZu: (l) => l.art === 'OHNE' && hatEigenes(l, 'sachkostenQuote') && !istGesamt(l),
    satz: HINWEIS.ohneFoerderung('Sachkosten-Quote'),
  },
  {
    regel: 'KO-3',
    trifftZu: (l) => hatEigenes(l, 'art') && hatBaustein(l) && stelle(l).art !== l.art,
    satz: HINWEIS.artVerdraengt,
  },
  {
    regel: 'KO-3',
    trifftZu: (l) => hatEigenes(l, 'quote') && l.art !== 'ANTEIL',
    satz: (l) => HINWEIS.quoteVerdraengt(l.art),
  },
  { regel: 'KO-3', trifftZu: eigenmittelVerdraengt, satz: (l) => HINWEIS.eigenmittelVerdraengt(l.art) },
  { regel: 'PR-1', saetze: sachkosten },
  { regel: 'FS-2', saetze: zweifel },
  { regel: 'FS-1', saetze: angenommeneSaetze },
  {
    regel: 'KO-3',
    trifftZu: (l) => hatEigenes(l, 'sachkostenHoechstbetrag') && istGesamt(l),
    satz: HINWEIS.sachkostenVerdraengt,
  },
  {
    regel: 'KO-3',
    trifftZu: (l) => hatEigenes(l, 'sachkostenQuote') && istGesamt(l),
    satz: HINWEIS.sachkostenQuoteVerdraengt,
  },
  { regel: 'KO-3', trifftZu: sachkostenQuoteOhneGrenze, satz: HINWEIS.sachkostenQuoteOhneGrenze },
];

/** FO-8 */
const unterMindestanteil = (l: Lage): readonly string[] => {
  const { mindestanteil: mindestens, vzae } = stelle(l);
  if (mindestens === null || ausschluss(stelle(l), l.rahmen) !== 'FO-8') return [];
  return [HINWEIS.unterMindestanteil(zahl(vzae), zahl(mindestens))];
};

/** The checks of a row, in the order in which the column Hinweis names them. */
export const PRUEFUNGEN: readonly Hinweisregel<Lage>[] = [
  { regel: 'LE-2', saetze: gelesen },
  {
    regel: 'PR-2',
    trifftZu: (l) => sindWohlStunden(stelle(l).vzae),
    satz: (l) => HINWEIS.wochenstunden(zahl(stelle(l).vzae)),
  },
  { regel: 'FO-8', saetze: unterMindestanteil },
  ...ZUR_FOERDERUNG.map((regel) => sofern((l: Lage) => !istAusgeschlossen(l), regel)),
  {
    regel: 'PR-1',
    trifftZu: (l) => !l.jahr.rueckzahlung.isZero(),
    satz: (l) => HINWEIS.rueckzahlung(istGesamt(l)),
  },
  {
    regel: 'PR-1',
    trifftZu: (l) => l.jahr.ueberdeckung.gt(l.jahr.rueckzahlung),
    satz: HINWEIS.ueberdeckung,
  },
  { regel: 'TA-5', trifftZu: stufenZweifelhaft, satz: HINWEIS.fallgruppe },
  { regel: 'PR-1', saetze: kosten },
  { regel: 'PR-1', trifftZu: umsatzsteuer, satz: HINWEIS.umsatzsteuer(tagAlsText(UST_UEBERGANG_BIS)) },
];
