import type { Art, Foerdersatz } from '../daten';
import { HINWEIS } from '../meldungen/hinweise';
import { zahl } from '../rechenweg/schreibweise';
import { brauchtFallgruppe, LETZTE_STUFE } from '../tarif/stufe';
import { tagAus, tagAlsText, type Tag } from '../zeit/datum';
import { sindWohlStunden } from '../zeit/vzae';
import type { Jahresabschnitt } from '../zeit/zeitraum';
import type { Posten, Rechenrahmen } from './fall';
import type { Jahresergebnis, Lesehinweis, Stelle, Wahlfeld } from './stelle';

/** A row in one calendar year, with all that decides whether a check concerns its figures. */
export interface Lage {
  readonly posten: Posten;
  /** The part of the row in the year and in the term. */
  readonly abschnitt: Jahresabschnitt;
  readonly jahr: Jahresergebnis;
  readonly art: Art;
  /** The rates of the Baustein that the year uses. */
  readonly saetze: readonly Foerdersatz[];
  readonly rahmen: Rechenrahmen;
}

/** A check: the sentences it has for a row and year, mostly none. */
export type Pruefung = (lage: Lage) => readonly string[];

const wenn =
  (gilt: (lage: Lage) => boolean, satz: (lage: Lage) => string): Pruefung =>
  (lage) =>
    gilt(lage) ? [satz(lage)] : [];

/** Last day on which cost sharing between municipalities is untaxed for all (§ 27 (22a) UStG). */
const UST_UEBERGANG_BIS: Tag = tagAus(2026, 12, 31);

const stelle = (l: Lage): Stelle => l.posten.stelle;
const istGesamt = (l: Lage): boolean => l.rahmen.optionen.kostenbasis === 'GESAMT';

/** KO-3: the row itself says something of this field; an option speaks to the whole table. */
const inDerZeile = (l: Lage, feld: Wahlfeld): boolean => !stelle(l).ausOptionen.has(feld);

/** Sachkosten that a grant could cover beside the Höchstbetrag. */
const hatEigeneSachkosten = (l: Lage): boolean =>
  !stelle(l).sachkosten.isZero() && !istGesamt(l) && l.art !== 'OHNE';

/** LE-2: does the column decide something in this row? */
function wirkt(feld: Lesehinweis['feld'], l: Lage): boolean {
  switch (feld) {
    case 'eigenmittel':
      return l.art === 'FEHLBEDARF';
    case 'sachkostenHoechstbetrag':
      return hatEigeneSachkosten(l);
    case 'sachkosten':
    case 'drittmittel':
      return true;
  }
}

const gelesen: Pruefung = (l) =>
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

/** PR-1: a Baustein that could pay for Sachkosten, which nobody has gefragt for. */
function foerderbareSachkosten(l: Lage): Foerdersatz | undefined {
  const { baustein, sachkostenHoechstbetrag } = stelle(l);
  if (baustein === null || sachkostenHoechstbetrag !== null || !hatEigeneSachkosten(l)) return undefined;
  const satz = l.rahmen.saetze.finde(baustein, 'SACHKOSTEN', l.abschnitt.von);
  return satz?.wert.isZero() === true ? undefined : satz;
}

function sachkosten(l: Lage): readonly string[] {
  const satz = foerderbareSachkosten(l);
  return satz === undefined ? [] : [HINWEIS.sachkostenFoerderbar(satz.baustein, zahl(satz.wert))];
}

/** FS-2: doubts about the rates that the row uses or is gefragt about. */
function zweifel(l: Lage): readonly string[] {
  const gefragt = foerderbareSachkosten(l);
  const saetze = gefragt === undefined ? l.saetze : [...l.saetze, gefragt];
  return saetze.flatMap((s) =>
    s.zweifel === undefined ? [] : [HINWEIS.zweifel(s.baustein, s.merkmal, s.zweifel)],
  );
}

/** TA-5: step progress by plain durations, in a group where some cases have others. */
const stufenZweifelhaft = ({ posten: { angabe } }: Lage): boolean =>
  angabe !== null && angabe.seit !== null && angabe.stufe < LETZTE_STUFE && brauchtFallgruppe(angabe.gruppe);

/** PK-15, PK-16, PK-19, TA-3: what the cost by tariff rests on. */
const kosten: Pruefung = ({ posten: { angabe }, abschnitt, rahmen }) =>
  angabe === null ? [] : rahmen.kosten.hinweise(angabe, abschnitt);

/** KO-3: a ceiling of the row where nothing is granted; GESAMT and a Baustein have sentences of their own. */
const ohneFoerderung = (feld: 'hoechstbetrag' | 'sachkostenHoechstbetrag', spalte: string): Pruefung =>
  wenn(
    (l) =>
      l.art === 'OHNE' &&
      stelle(l)[feld] !== null &&
      inDerZeile(l, feld) &&
      (feld === 'hoechstbetrag' ? stelle(l).baustein === null : !istGesamt(l)),
    () => HINWEIS.ohneFoerderung(spalte),
  );

/** PR-1, PR-2, KO-3, LE-2: the checks of a row, in the order in which the column Hinweis names them. */
export const PRUEFUNGEN: readonly Pruefung[] = [
  gelesen,
  wenn(
    (l) => sindWohlStunden(stelle(l).vzae),
    (l) => HINWEIS.wochenstunden(zahl(stelle(l).vzae)),
  ),
  mindestanteil,
  wenn(
    (l) => stelle(l).baustein !== null && stelle(l).hoechstbetrag !== null && inDerZeile(l, 'hoechstbetrag'),
    () => HINWEIS.hoechstbetragVerdraengt,
  ),
  wenn(
    (l) => stelle(l).baustein === null && stelle(l).merkmal !== null && inDerZeile(l, 'merkmal'),
    () => HINWEIS.merkmalOhneBaustein,
  ),
  ohneFoerderung('hoechstbetrag', 'Höchstbetrag'),
  ohneFoerderung('sachkostenHoechstbetrag', 'Sachkosten-Höchstbetrag'),
  wenn(
    (l) => {
      const { baustein, art } = stelle(l);
      return baustein !== null && art !== null && art !== l.art && inDerZeile(l, 'art');
    },
    () => HINWEIS.artVerdraengt,
  ),
  wenn(
    (l) => stelle(l).quote !== null && l.art !== 'ANTEIL' && inDerZeile(l, 'quote'),
    (l) => HINWEIS.quoteVerdraengt(l.art),
  ),
  wenn(
    (l) => !stelle(l).eigenmittel.isZero() && l.art !== 'FEHLBEDARF' && inDerZeile(l, 'eigenmittel'),
    (l) => HINWEIS.eigenmittelVerdraengt(l.art),
  ),
  sachkosten,
  zweifel,
  wenn(
    (l) =>
      stelle(l).sachkostenHoechstbetrag !== null && istGesamt(l) && inDerZeile(l, 'sachkostenHoechstbetrag'),
    () => HINWEIS.sachkostenVerdraengt,
  ),
  wenn(
    (l) => !l.jahr.rueckzahlung.isZero(),
    (l) => HINWEIS.rueckzahlung(istGesamt(l)),
  ),
  wenn(
    (l) => l.jahr.ueberdeckung.gt(l.jahr.rueckzahlung),
    () => HINWEIS.ueberdeckung,
  ),
  wenn(stufenZweifelhaft, () => HINWEIS.fallgruppe),
  kosten,
  wenn(
    (l) => l.abschnitt.bis > UST_UEBERGANG_BIS && !l.jahr.eigenanteil.isZero(),
    () => HINWEIS.umsatzsteuer(tagAlsText(UST_UEBERGANG_BIS)),
  ),
];
