import { alle, mitOrt } from '../core/fehler';
import { zahl as zahlAlsText } from '../core/rechenweg/schreibweise';
import { bruchAlsDezimal } from '../core/zahl/bruch';
import { Dezimal } from '../core/zahl/dezimal';
import { alsExcelzahl } from '../core/zahl/excelzahl';
import { erklaereMonate, monate as monateImZeitraum, MONATSMETHODEN } from '../core/zeit/monate';
import { vzaeAusStunden } from '../core/zeit/vzae';
import { zeitraum, type Zeitraum } from '../core/zeit/zeitraum';
import { betragArgument, betragOptional, optional, pflichtArgument } from '../eingabe/skalar';
import { datum, endtag, wahl, zahl } from '../eingabe/werte';
import { ORT } from '../eingabe/meldungen';
import type { Berechnung } from './funktion';

/** DA-1: the two days of a call. */
export const laufzeit = (von: unknown, bis: unknown): Zeitraum => {
  const [erster, letzter] = alle(
    () => pflichtArgument('von', von, datum),
    () => pflichtArgument('bis', bis, endtag),
  );
  return mitOrt(ORT.argument('bis'), () => zeitraum(erster, letzter));
};

/** ZE-1 */
export const monate: Berechnung<number> = ([von, bis, methode], spur) => {
  const [z, gewaehlt] = alle(
    () => laufzeit(von, bis),
    () => optional('methode', methode, wahl(MONATSMETHODEN), 'TAGGENAU'),
  );
  erklaereMonate(z, gewaehlt, spur);
  return alsExcelzahl(bruchAlsDezimal(monateImZeitraum(z, gewaehlt)));
};

/** Full-time hours of TVöD-VKA. */
const VOLLZEIT = new Dezimal(39);

/** ZE-2 */
export const vzae: Berechnung<number> = ([wochenstunden, vollzeit], spur) => {
  const [stunden, voll] = alle(
    () => betragArgument('wochenstunden', wochenstunden, zahl),
    () => betragOptional('vollzeit', vollzeit, zahl, VOLLZEIT),
  );
  const ergebnis = vzaeAusStunden(stunden, voll);
  spur?.notiere('ZE-2', 'VZÄ', `${zahlAlsText(stunden)} / ${zahlAlsText(voll)} Stunden`, ergebnis);
  return alsExcelzahl(ergebnis);
};
