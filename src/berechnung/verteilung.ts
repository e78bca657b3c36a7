import { alle } from '../core/fehler';
import { kaskade } from '../core/kaskade/kaskade';
import { kostenteilung as teile } from '../core/tabellen/kostenteilung';
import { pruefeSchluesselart, schluesselhinweise } from '../core/verteilung/schluesselhinweise';
import { RESTREGELN, type Restregel } from '../core/verteilung/restregel';
import { CENT, verteile } from '../core/verteilung/verteilung';
import type { Dezimal } from '../core/zahl/dezimal';
import { alsExcelzahl } from '../core/zahl/excelzahl';
import { imBereich } from '../eingabe/bereich';
import { kommunenAus } from '../eingabe/kommunen';
import { schluesselAus } from '../eingabe/schluessel';
import { schritt as leseSchritt } from '../eingabe/schritt';
import { betragArgument, optional } from '../eingabe/skalar';
import { stufenAus } from '../eingabe/stufen';
import { wahl, zahl } from '../eingabe/werte';
import { KOSTENTEILUNG } from '../mappe/ergebnisse';
import { namenVon } from '../mappe/spalte';
import { erklaereRundung, type Berechnung, type Zellwert } from './funktion';
import { entnimm, insRechenweg } from './tabellenhinweise';

const leseRestregel = wahl(RESTREGELN);

const betragAus = (betrag: unknown): Dezimal => betragArgument('betrag', betrag, zahl);
const schrittAus = (rundung: unknown): Dezimal => optional('rundung', rundung, leseSchritt, CENT);
const regelAus = (restregel: unknown): Restregel =>
  optional('restregel', restregel, leseRestregel, 'GRÖSSTER_REST');

/** VT-1 to VT-6: spills in the shape of the keys. */
export const verteilung: Berechnung<number[][]> = ([betrag, schluessel, rundung, restregel], spur) => {
  const [b, { zeilen, werte }, schritt, regel] = alle(
    () => betragAus(betrag),
    () => entnimm(schluesselAus('schluessel', schluessel), insRechenweg(spur)),
    () => schrittAus(rundung),
    () => regelAus(restregel),
  );
  const { anteile } = verteile(b, werte, schritt, regel, spur);
  insRechenweg(spur)(schluesselhinweise(werte));
  erklaereRundung(spur);
  let i = 0;
  const naechster = (): number => {
    const anteil = anteile[i++];
    return anteil === undefined ? 0 : alsExcelzahl(anteil);
  };
  return zeilen.map((zeile) => zeile.map(naechster));
};

const zelle = (wert: Dezimal | null): Zellwert => (wert === null ? '' : alsExcelzahl(wert));

/** TB-2, SL-7, SL-8 */
export const kostenteilung: Berechnung<Zellwert[][]> = (
  [betrag, kommunen, rundung, restregel, stufen],
  spur,
) => {
  const [b, { kommunen: liste, inProzent }, schritt, regel, vorweg] = alle(
    () => betragAus(betrag),
    () => entnimm(kommunenAus('kommunen', kommunen), insRechenweg(spur)),
    () => schrittAus(rundung),
    () => regelAus(restregel),
    () => entnimm(stufenAus('stufen', stufen), insRechenweg(spur)),
  );
  const werte = liste.map((k) => k.schluessel);
  const vorab = vorweg.length === 0 ? null : imBereich('stufen', () => kaskade(b, vorweg, liste, spur));
  const zeilen = imBereich('kommunen', () => {
    pruefeSchluesselart(werte);
    return teile(b, liste, schritt, regel, vorab, spur);
  });
  insRechenweg(spur)(schluesselhinweise(werte, inProzent));
  erklaereRundung(spur);
  return [
    namenVon(KOSTENTEILUNG),
    ...zeilen.map((z) => [z.kommune, zelle(z.schluessel), zelle(z.anteil), alsExcelzahl(z.betrag)]),
  ];
};
