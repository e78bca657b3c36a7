import { alle, mitOrt } from '../core/fehler';
import { HINWEIS } from '../core/meldungen/hinweise';
import { SCHRITT } from '../core/meldungen/schritte';
import { zahl } from '../core/rechenweg/schreibweise';
import { entgeltordnungVon } from '../core/tarif/gruppe';
import { sindWohlStunden } from '../core/zeit/vzae';
import { alsExcelzahl } from '../core/zahl/excelzahl';
import { Optionen } from '../eingabe/optionen';
import { pflichtArgument } from '../eingabe/skalar';
import { gruppe as leseGruppe, positiv, stufe as leseStufe } from '../eingabe/werte';
import { ORT } from '../eingabe/meldungen';
import { erklaereRundung, type Berechnung } from './funktion';
import { kostenrechnung } from './rahmen';
import { entnimm, insRechenweg } from './tabellenhinweise';
import { laufzeit } from './zeit';

/** PK-1 to PK-19 */
export const personalkosten: Berechnung<number> = (args, spur) => {
  const [gruppe, stufe, vzae, von, bis, optionen, tarife, parameter] = args;
  const nimm = insRechenweg(spur);
  const [stelle, g, s, v, gewaehlt] = alle(
    () => laufzeit(von, bis),
    () => pflichtArgument('gruppe', gruppe, leseGruppe),
    () => pflichtArgument('stufe', stufe, leseStufe),
    () => pflichtArgument('vzae', vzae, positiv),
    () => entnimm(Optionen.fuerKosten('optionen', optionen), nimm),
  );
  const angabe = { gruppe: g, stufe: s, vzae: v, seit: null, stelle, zahlt: stelle };
  if (sindWohlStunden(v)) spur?.notiere('PR-2', SCHRITT.vzae, HINWEIS.wochenstunden(zahl(v)), null);
  const kostenoptionen = gewaehlt.kostenoptionen();
  const ordnung = entgeltordnungVon(g, kostenoptionen.tarif);
  const rechnung = kostenrechnung(kostenoptionen, [ordnung], tarife, parameter, spur, nimm);
  const kosten = mitOrt(ORT.angabe, () => rechnung.personalkosten(angabe, stelle, spur));
  erklaereRundung(spur);
  return alsExcelzahl(kosten);
};
