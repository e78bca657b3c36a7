import { ARTEN, MERKMALE } from "../../core/daten";
import { deckungsgrad as grad, eigenanteil as anteilAus } from "../../core/foerderung/eigenanteil";
import {
  foerderung as foerderungAus,
  type Foerderfall,
  type Foerderung,
} from "../../core/foerderung/foerderung";
import { bausteinname, Foerdersaetze } from "../../core/foerderung/foerdersatz";
import { hoechstbetrag as deckelAus } from "../../core/foerderung/hoechstbetrag";
import type { Spur } from "../../core/rechenweg/spur";
import { Dezimal, NULL } from "../../core/zahl/dezimal";
import { alsExcelzahl } from "../../core/zahl/excelzahl";
import { PARAMETERSATZ } from "../../parameters";
import { saetzeAus } from "../argumente/saetze";
import {
  betragArgument,
  betragOptional,
  optional,
  optionalOhneNull,
  pflichtArgument,
} from "../argumente/skalar";
import { datum, nichtNegativ, positiv, quote as leseQuote, text, wahl } from "../argumente/werte";
import { erklaereRundung, type Berechnung } from "./funktion";
import { insRechenweg, type Hinweisnehmer } from "./tabellenhinweise";

const ZWOELF = new Dezimal(12);
const leseArt = wahl(ARTEN);

interface Fall {
  readonly fall: Foerderfall;
  readonly ergebnis: Foerderung;
}

/** Section 6: the eight arguments that FOERDERUNG, EIGENANTEIL and DECKUNGSGRAD share. */
function fallAus(args: readonly unknown[], spur: Spur | undefined): Fall {
  const [kosten, vzae, hoechstbetrag, monate, art, quote, drittmittel, eigenmittel] = args;
  const betrag = betragArgument("kosten", kosten, nichtNegativ);
  const umfang = pflichtArgument("vzae", vzae, positiv);
  const jeVzae = betragArgument("hoechstbetrag", hoechstbetrag, nichtNegativ);
  const dauer = optionalOhneNull("monate", monate, positiv, ZWOELF);
  const fall = {
    kosten: betrag,
    art: optional("art", art, leseArt, "HÖCHSTBETRAG"),
    quote: optionalOhneNull("quote", quote, leseQuote, null),
    drittmittel: betragOptional("drittmittel", drittmittel, nichtNegativ, NULL),
    eigenmittel: betragOptional("eigenmittel", eigenmittel, nichtNegativ, NULL),
    hoechstbetrag: deckelAus(jeVzae, umfang, dauer, spur),
  };
  return { fall, ergebnis: foerderungAus(fall, spur) };
}

/** FO-1 to FO-6 */
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
  const { werte, hinweise } = saetzeAus("saetze", saetze);
  nimm(hinweise);
  return new Foerdersaetze(PARAMETERSATZ.foerdersaetze, werte);
}

/** FS-1 */
export const foerdersatz: Berechnung<number> = ([baustein, stichtag, merkmal, saetze], spur) => {
  const name = pflichtArgument("baustein", baustein, (w) => bausteinname(text(w)));
  const tag = pflichtArgument("stichtag", stichtag, datum);
  const gewaehlt = optional("merkmal", merkmal, wahl(MERKMALE), "PERSONAL");
  return alsExcelzahl(saetzeMit(saetze, insRechenweg(spur)).satz(name, gewaehlt, tag, spur).wert);
};
