import { alle, mitOrt } from '../core/fehler';
import { tarifannahme as rechne } from '../core/tarif/tarifannahme';
import { alsExcelzahl } from '../core/zahl/excelzahl';
import { gruppenAus } from '../eingabe/gruppenliste';
import { ORT } from '../eingabe/meldungen';
import { tarifannahmenAus } from '../eingabe/tarifannahmen';
import { TARIF } from '../mappe/eigene-werte';
import { namenVon } from '../mappe/spalte';
import { erklaereRundung, type Berechnung, type Zellwert } from './funktion';
import { entnimm, insRechenweg } from './tabellenhinweise';
import { tarifAus, werkMit } from './tarif';

/** NB-3, NB-4: rows in the columns of `KIM_Tarif`, to be handed on as `tarife`. */
export const tarifannahme: Berechnung<Zellwert[][]> = ([annahmen, tarif, gruppen, tarife], spur) => {
  const nimm = insRechenweg(spur);
  const [runden, name, gewaehlt, werk] = alle(
    () => entnimm(tarifannahmenAus('annahmen', annahmen), nimm),
    () => tarifAus(tarif),
    () => entnimm(gruppenAus('gruppen', gruppen), nimm),
    () => werkMit(tarife, nimm),
  );
  erklaereRundung(spur);
  const zeilen = mitOrt(ORT.argument(gewaehlt === null ? 'annahmen' : 'gruppen'), () =>
    rechne(runden, name, gewaehlt, werk, spur),
  );
  return [
    namenVon(TARIF.spalten),
    ...zeilen.map((z): Zellwert[] => [
      z.tarif,
      z.gueltigAb,
      z.gruppe,
      z.stufe,
      alsExcelzahl(z.betrag),
      z.quelle,
      z.status,
    ]),
  ];
};
