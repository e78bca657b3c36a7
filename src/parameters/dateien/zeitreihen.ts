import rentenversicherung from '../daten/sozialversicherung/rentenversicherung.json';
import arbeitslosenversicherung from '../daten/sozialversicherung/arbeitslosenversicherung.json';
import krankenversicherung from '../daten/sozialversicherung/krankenversicherung.json';
import zusatzbeitrag from '../daten/sozialversicherung/zusatzbeitrag.json';
import pflegeversicherung from '../daten/sozialversicherung/pflegeversicherung.json';
import bbgRv from '../daten/sozialversicherung/bbg-rv.json';
import bbgKv from '../daten/sozialversicherung/bbg-kv.json';
import bbgPv from '../daten/sozialversicherung/bbg-pv.json';
import u2 from '../daten/sozialversicherung/u2.json';
import umlageKvw from '../daten/zusatzversorgung/kvw/umlage.json';
import sanierungsgeldKvw from '../daten/zusatzversorgung/kvw/sanierungsgeld.json';
import umlageVbl from '../daten/zusatzversorgung/vbl/umlage.json';
import sanierungsgeldVbl from '../daten/zusatzversorgung/vbl/sanierungsgeld.json';
import umlageRzvk1 from '../daten/zusatzversorgung/rzvk-1/umlage.json';
import sanierungsgeldRzvk1 from '../daten/zusatzversorgung/rzvk-1/sanierungsgeld.json';
import umlageRzvk2 from '../daten/zusatzversorgung/rzvk-2/umlage.json';
import sanierungsgeldRzvk2 from '../daten/zusatzversorgung/rzvk-2/sanierungsgeld.json';
import hinzurechnungssatz from '../daten/zusatzversorgung/hinzurechnungssatz.json';
import hinzurechnungsabzug from '../daten/zusatzversorgung/hinzurechnungsabzug.json';
import hinzurechnungsgrenze from '../daten/zusatzversorgung/hinzurechnungsgrenze.json';
import leistungsentgeltTvl from '../daten/tarifleistungen/leistungsentgelt-tv-l.json';
import leistungsentgelt from '../daten/tarifleistungen/leistungsentgelt.json';
import basiszinssatz from '../daten/zinsen/basiszinssatz.json';
import type { Dateien, Zeitreihendatei } from '../formen';

/** Dated single values: one file per parameter, and of those that differ one per pension fund or tariff. */
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
  'zusatzversorgung/kvw/umlage.json': umlageKvw,
  'zusatzversorgung/kvw/sanierungsgeld.json': sanierungsgeldKvw,
  'zusatzversorgung/vbl/umlage.json': umlageVbl,
  'zusatzversorgung/vbl/sanierungsgeld.json': sanierungsgeldVbl,
  'zusatzversorgung/rzvk-1/umlage.json': umlageRzvk1,
  'zusatzversorgung/rzvk-1/sanierungsgeld.json': sanierungsgeldRzvk1,
  'zusatzversorgung/rzvk-2/umlage.json': umlageRzvk2,
  'zusatzversorgung/rzvk-2/sanierungsgeld.json': sanierungsgeldRzvk2,
  'zusatzversorgung/hinzurechnungssatz.json': hinzurechnungssatz,
  'zusatzversorgung/hinzurechnungsabzug.json': hinzurechnungsabzug,
  'zusatzversorgung/hinzurechnungsgrenze.json': hinzurechnungsgrenze,
  'tarifleistungen/leistungsentgelt.json': leistungsentgelt,
  'tarifleistungen/leistungsentgelt-tv-l.json': leistungsentgeltTvl,
  'zinsen/basiszinssatz.json': basiszinssatz,
};
