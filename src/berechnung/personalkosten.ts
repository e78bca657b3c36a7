import { mitOrt } from '../core/fehler';
import { alsExcelzahl } from '../core/zahl/excelzahl';
import { Optionen } from '../eingabe/optionen';
import { pflichtArgument } from '../eingabe/skalar';
import { gruppe as leseGruppe, positiv, stufe as leseStufe } from '../eingabe/werte';
import { ORT } from '../eingabe/meldungen';
import { erklaereRundung, type Berechnung } from './funktion';
import { kostenrechnung } from './rahmen';
import { insRechenweg } from './tabellenhinweise';
import { laufzeit } from './zeit';

/** PK-1 to PK-14 */
export const personalkosten: Berechnung<number> = (args, spur) => {
  const [gruppe, stufe, vzae, von, bis, optionen, tarife, parameter] = args;
  const stelle = laufzeit(von, bis);
  const angabe = {
    gruppe: pflichtArgument('gruppe', gruppe, leseGruppe),
    stufe: pflichtArgument('stufe', stufe, leseStufe),
    vzae: pflichtArgument('vzae', vzae, positiv),
    seit: null,
    stelle,
    zahlt: stelle,
  };
  const gewaehlt = Optionen.fuerKosten('optionen', optionen);
  const nimm = insRechenweg(spur);
  nimm(gewaehlt.hinweise);
  const rechnung = kostenrechnung(gewaehlt.kostenoptionen(), tarife, parameter, spur, nimm);
  const kosten = mitOrt(ORT.angabe, () => rechnung.personalkosten(angabe, stelle, spur));
  erklaereRundung(spur);
  return alsExcelzahl(kosten);
};
