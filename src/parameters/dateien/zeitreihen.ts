import rentenversicherung from '../daten/sozialversicherung/rentenversicherung.json';
import arbeitslosenversicherung from '../daten/sozialversicherung/arbeitslosenversicherung.json';
import krankenversicherung from '../daten/sozialversicherung/krankenversicherung.json';
import zusatzbeitrag from '../daten/sozialversicherung/zusatzbeitrag.json';
import pflegeversicherung from '../daten/sozialversicherung/pflegeversicherung.json';
import bbgRv from '../daten/sozialversicherung/bbg-rv.json';
import bbgKv from '../daten/sozialversicherung/bbg-kv.json';
import bbgPv from '../daten/sozialversicherung/bbg-pv.json';
import u2 from '../daten/sozialversicherung/u2.json';
import umlage from '../daten/zusatzversorgung/umlage.json';
import sanierungsgeld from '../daten/zusatzversorgung/sanierungsgeld.json';
import hinzurechnungssatz from '../daten/zusatzversorgung/hinzurechnungssatz.json';
import hinzurechnungsabzug from '../daten/zusatzversorgung/hinzurechnungsabzug.json';
import hinzurechnungsgrenze from '../daten/zusatzversorgung/hinzurechnungsgrenze.json';
import leistungsentgelt from '../daten/tarifleistungen/leistungsentgelt.json';
import type { Dateien, Zeitreihendatei } from '../formen';

/** Dated single values, one file per parameter of `PARAMETERNAMEN`. */
export const ZEITREIHENDATEIEN: Dateien<Zeitreihendatei> = {
  'sozialversicherung/rentenversicherung.json': rentenversicherung,
  'sozialversicherung/arbeitslosenversicherung.json': arbeitslosenversicherung,
  'sozialversicherung/krankenversicherung.json': krankenversicherung,
  'sozialversicherung/zusatzbeitrag.json': zusatzbeitrag,
  'sozialversicherung/pflegeversicherung.json': pflegeversicherung,
  'sozialversicherung/bbg-rv.json': bbgRv,
  'sozialversicherung/bbg-kv.json': bbgKv,
  'sozialversicherung/bbg-pv.json': bbgPv,
  'sozialversicherung/u2.json': u2,
  'zusatzversorgung/umlage.json': umlage,
  'zusatzversorgung/sanierungsgeld.json': sanierungsgeld,
  'zusatzversorgung/hinzurechnungssatz.json': hinzurechnungssatz,
  'zusatzversorgung/hinzurechnungsabzug.json': hinzurechnungsabzug,
  'zusatzversorgung/hinzurechnungsgrenze.json': hinzurechnungsgrenze,
  'tarifleistungen/leistungsentgelt.json': leistungsentgelt,
};
