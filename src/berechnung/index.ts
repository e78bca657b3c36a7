import { erstattungszins } from './erstattungszins';
import { deckungsgrad, eigenanteil, foerderung, foerdersatz } from './foerderung';
import type { Berechnung } from './funktion';
import { monatsplan } from './monatsplan';
import { personalkosten } from './personalkosten';
import { eigenanteile, haushalt } from './tabellen';
import { schluessel } from './schluessel';
import { spitzabrechnung, verwendungsnachweis } from './istabrechnung';
import { nachberechnung } from './nachberechnung';
import { stellenbudget } from './stellenbudget';
import { tarifannahme } from './tarifannahme';
import { entgelt, stufe, tarifstand } from './tarif';
import { kostenteilung, verteilung } from './verteilung';
import { weiterleitung } from './weiterleitung';
import { monate, vzae } from './zeit';

/** A function that a Rechenweg can explain. */
export interface Eintrag {
  readonly berechne: Berechnung;
  /** For each argument: is it a range? A test holds this against the metadata that Excel gets. */
  readonly bereiche: readonly boolean[];
}

const WERT = false;
const BEREICH = true;

const eintrag = (berechne: Berechnung, ...bereiche: readonly boolean[]): Eintrag => ({ berechne, bereiche });

const FOERDERFALL = [WERT, WERT, WERT, WERT, WERT, WERT, WERT, WERT];

/** RW-1: every KIM function by its name, except RECHENWEG itself. */
export const BERECHNUNGEN: ReadonlyMap<string, Eintrag> = new Map([
  ['MONATE', eintrag(monate, WERT, WERT, WERT)],
  ['VZAE', eintrag(vzae, WERT, WERT)],
  ['ENTGELT', eintrag(entgelt, WERT, WERT, WERT, WERT, BEREICH)],
  ['STUFE', eintrag(stufe, WERT, WERT, WERT, WERT)],
  ['TARIFSTAND', eintrag(tarifstand, WERT, WERT, BEREICH)],
  ['PERSONALKOSTEN', eintrag(personalkosten, WERT, WERT, WERT, WERT, WERT, BEREICH, BEREICH, BEREICH)],
  ['FOERDERUNG', { berechne: foerderung, bereiche: FOERDERFALL }],
  ['EIGENANTEIL', { berechne: eigenanteil, bereiche: FOERDERFALL }],
  ['DECKUNGSGRAD', { berechne: deckungsgrad, bereiche: FOERDERFALL }],
  ['FOERDERSATZ', eintrag(foerdersatz, WERT, WERT, WERT, BEREICH)],
  ['VERTEILUNG', eintrag(verteilung, WERT, BEREICH, WERT, WERT)],
  ['EIGENANTEILE', eintrag(eigenanteile, BEREICH, WERT, WERT, BEREICH, BEREICH, BEREICH, BEREICH)],
  ['KOSTENTEILUNG', eintrag(kostenteilung, WERT, BEREICH, WERT, WERT, BEREICH)],
  ['HAUSHALT', eintrag(haushalt, BEREICH, BEREICH, WERT, WERT, BEREICH, BEREICH, BEREICH, BEREICH)],
  ['SCHLUESSEL', eintrag(schluessel, BEREICH, BEREICH, BEREICH)],
  ['WEITERLEITUNG', eintrag(weiterleitung, BEREICH)],
  ['ERSTATTUNGSZINS', eintrag(erstattungszins, BEREICH, BEREICH, BEREICH, WERT, WERT, BEREICH)],
  ['MONATSPLAN', eintrag(monatsplan, BEREICH, BEREICH, WERT, WERT, BEREICH, BEREICH, BEREICH, BEREICH)],
  [
    'STELLENBUDGET',
    eintrag(stellenbudget, WERT, BEREICH, WERT, WERT, WERT, WERT, BEREICH, BEREICH, BEREICH, BEREICH),
  ],
  ['NACHBERECHNUNG', eintrag(nachberechnung, BEREICH, BEREICH, WERT)],
  [
    'SPITZABRECHNUNG',
    eintrag(spitzabrechnung, BEREICH, BEREICH, WERT, WERT, BEREICH, BEREICH, BEREICH, BEREICH),
  ],
  [
    'VERWENDUNGSNACHWEIS',
    eintrag(verwendungsnachweis, BEREICH, WERT, WERT, BEREICH, BEREICH, BEREICH, BEREICH),
  ],
  ['TARIFANNAHME', eintrag(tarifannahme, BEREICH, WERT, BEREICH, BEREICH)],
]);
