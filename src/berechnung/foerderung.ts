import { ARTEN, MERKMALE, type Art } from '../core/daten';
import { alle, amOrt, mitOrt, wertFehler } from '../core/fehler';
import { deckungsgrad as grad, eigenanteil as anteilAus } from '../core/foerderung/eigenanteil';
import { pruefeOhneHoechstbetrag } from '../core/foerderung/finanzierungsart';
import {
  foerderung as foerderungAus,
  type Foerderfall,
  type Foerderung,
} from '../core/foerderung/foerderung';
import { bausteinname, Foerdersaetze } from '../core/foerderung/foerdersatz';
import { erklaereOhneHoechstbetrag, hoechstbetrag as deckelAus } from '../core/foerderung/hoechstbetrag';
import { FEHLER } from '../core/meldungen/fehler';
import { HINWEIS } from '../core/meldungen/hinweise';
import { RECHNUNG, SCHRITT } from '../core/meldungen/schritte';
import { zahl } from '../core/rechenweg/schreibweise';
import type { Spur } from '../core/rechenweg/spur';
import { Dezimal, NULL } from '../core/zahl/dezimal';
import { sindWohlStunden } from '../core/zeit/vzae';
import { alsExcelzahl } from '../core/zahl/excelzahl';
import { PARAMETERSATZ } from '../parameters';
import { saetzeAus } from '../eingabe/saetze';
import {
  betragArgument,
  betragOptional,
  optional,
  optionalOhneNull,
  pflichtArgument,
} from '../eingabe/skalar';
import { datum, nichtNegativ, positiv, quote as leseQuote, text, wahl } from '../eingabe/werte';
import { ORT } from '../eingabe/meldungen';
import { erklaereRundung, type Berechnung } from './funktion';
import { entnimm, insRechenweg, type Hinweisnehmer } from './tabellenhinweise';

const ZWOELF = new Dezimal(12);
const leseArt = wahl(ARTEN);

interface Fall {
  readonly fall: Foerderfall;
  readonly ergebnis: Foerderung;
}

/** KO-3: a scalar has no Hinweis, so a Quote that nothing is done with is refused. */
function pruefeQuote(quote: Dezimal | null, art: Art | null): void {
  if (quote === null || art === 'ANTEIL') return;
  const satz = art === null ? FEHLER.quoteOhneArt : FEHLER.quoteAndereArt(art);
  throw amOrt(ORT.argument('quote'), wertFehler(satz));
}

/** FO-7: a Höchstbetrag of 0 is none, as a blank one is. */
function grenzeAus(jeVzae: Dezimal, umfang: Dezimal, dauer: Dezimal, art: Art, spur?: Spur): Dezimal | null {
  if (!jeVzae.isZero()) return deckelAus(jeVzae, umfang, dauer, spur);
  mitOrt(ORT.argument('hoechstbetrag'), () => pruefeOhneHoechstbetrag(art));
  erklaereOhneHoechstbetrag(spur);
  return null;
}

/** Section 6: the eight arguments that FOERDERUNG, EIGENANTEIL and DECKUNGSGRAD share. */
function fallAus(args: readonly unknown[], spur: Spur | undefined): Fall {
  const [kosten, vzae, hoechstbetrag, monate, art, quote, drittmittel, eigenmittel] = args;
  const [betrag, umfang, jeVzae, dauer, gewaehlt, anteil, dritte, eigene] = alle(
    () => betragArgument('kosten', kosten, nichtNegativ),
    () => pflichtArgument('vzae', vzae, positiv),
    () => betragOptional('hoechstbetrag', hoechstbetrag, nichtNegativ, NULL),
    () => optionalOhneNull('monate', monate, positiv, null),
    () => optional('art', art, leseArt, null),
    () => optionalOhneNull('quote', quote, leseQuote, null),
    () => betragOptional('drittmittel', drittmittel, nichtNegativ, NULL),
    () => betragOptional('eigenmittel', eigenmittel, nichtNegativ, NULL),
  );
  const fall = {
    kosten: betrag,
    art: gewaehlt ?? 'HÖCHSTBETRAG',
    quote: anteil,
    drittmittel: dritte,
    eigenmittel: eigene,
  };
  pruefeQuote(fall.quote, gewaehlt);
  // First of all the months: cost of half a year and a ceiling of a year don't belong together.
  const monatszahl = dauer ?? ZWOELF;
  const rechnung = RECHNUNG.foerdermonate(zahl(monatszahl), dauer !== null);
  spur?.notiere('FO-1', SCHRITT.foerdermonate, rechnung, null);
  if (sindWohlStunden(umfang)) spur?.notiere('PR-2', SCHRITT.vzae, HINWEIS.wochenstunden(zahl(umfang)), null);
  if (fall.art !== 'FEHLBEDARF' && !fall.eigenmittel.isZero())
    spur?.notiere('KO-3', SCHRITT.eigenmittel, HINWEIS.eigenmittelVerdraengt(fall.art), null);
  const mitDeckel = { ...fall, hoechstbetrag: grenzeAus(jeVzae, umfang, monatszahl, fall.art, spur) };
  return { fall: mitDeckel, ergebnis: foerderungAus(mitDeckel, spur) };
}

/** FO-1 to FO-7 */
export const foerderung: Berechnung<number> = (args, spur) => {
  const { ergebnis } = fallAus(args, spur);
  erklaereRundung(spur);
  return alsExcelzahl(ergebnis.foerderung);
};

/** EA-1 */
export const eigenanteil: Berechnung<number> = (args, spur) => {
  const { fall, ergebnis } = fallAus(args, spur);
  const betrag = anteilAus(fall.kosten, ergebnis, fall.drittmittel, spur);
  erklaereRundung(spur);
  return alsExcelzahl(betrag);
};

/** DG-1 */
export const deckungsgrad: Berechnung<number> = (args, spur) => {
  const { fall, ergebnis } = fallAus(args, spur);
  const anteilswert = grad(fall.kosten, ergebnis.foerderung, spur);
  erklaereRundung(spur);
  return alsExcelzahl(anteilswert);
};

/** FS-1: the built-in rates with the workbook's own rows before them. */
export function saetzeMit(saetze: unknown, nimm: Hinweisnehmer): Foerdersaetze {
  return new Foerdersaetze(PARAMETERSATZ.foerdersaetze, entnimm(saetzeAus('saetze', saetze), nimm));
}

/** FS-1 */
export const foerdersatz: Berechnung<number> = ([baustein, stichtag, merkmal, saetze], spur) => {
  const [name, tag, gewaehlt, alleSaetze] = alle(
    () => pflichtArgument('baustein', baustein, (w) => bausteinname(text(w))),
    () => pflichtArgument('stichtag', stichtag, datum),
    () => optional('merkmal', merkmal, wahl(MERKMALE), 'PERSONAL'),
    () => saetzeMit(saetze, insRechenweg(spur)),
  );
  return alsExcelzahl(alleSaetze.satz(name, gewaehlt, tag, spur).wert);
};
