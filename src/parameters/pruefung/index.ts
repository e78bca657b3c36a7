import type { Parameterdateien } from '../formen';
import { pruefeFoerdersaetze } from './foerdersaetze';
import { pruefeEinmalzahlungen, pruefeJahressonderzahlung, pruefeZulagen } from './gruppenwerte';
import { pruefeTarif } from './tarif';
import { pruefeZeitreihen } from './zeitreihen';

/**
 * All reasons to refuse the data files, each a sentence that names file and entry; none for good data. Runs in
 * the tests over the full files. The add-in itself does not carry it: its data are compiled in and cannot change.
 */
export const pruefeDateien = (dateien: Parameterdateien): string[] => [
  ...pruefeTarif(dateien.tarif),
  ...pruefeZeitreihen(dateien.zeitreihen),
  ...pruefeJahressonderzahlung(dateien.jahressonderzahlung),
  ...pruefeZulagen(dateien.zulagen),
  ...pruefeEinmalzahlungen(dateien.einmalzahlungen),
  ...pruefeFoerdersaetze(dateien.foerdersaetze),
];
