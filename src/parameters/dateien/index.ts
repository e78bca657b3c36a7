import baustein1 from '../daten/foerdersaetze/baustein-1.json';
import baustein2 from '../daten/foerdersaetze/baustein-2.json';
import baustein3 from '../daten/foerdersaetze/baustein-3.json';
import einmalzahlungenTvl from '../daten/tarifleistungen/einmalzahlungen-tv-l.json';
import einmalzahlungen from '../daten/tarifleistungen/einmalzahlungen.json';
import jahressonderzahlungTvl from '../daten/tarifleistungen/jahressonderzahlung-tv-l.json';
import jahressonderzahlung from '../daten/tarifleistungen/jahressonderzahlung.json';
import zulagen from '../daten/tarifleistungen/zulagen.json';
import type { Parameterdateien } from '../formen';
import { TARIFDATEIEN } from './tarif';
import { ZEITREIHENDATEIEN } from './zeitreihen';

/** All data files. A file under `daten/` that is not listed here fails a test. */
export const DATEIEN: Parameterdateien = {
  tarif: TARIFDATEIEN,
  zeitreihen: ZEITREIHENDATEIEN,
  jahressonderzahlung: {
    'tarifleistungen/jahressonderzahlung.json': jahressonderzahlung,
    'tarifleistungen/jahressonderzahlung-tv-l.json': jahressonderzahlungTvl,
  },
  zulagen: { 'tarifleistungen/zulagen.json': zulagen },
  einmalzahlungen: {
    'tarifleistungen/einmalzahlungen.json': einmalzahlungen,
    'tarifleistungen/einmalzahlungen-tv-l.json': einmalzahlungenTvl,
  },
  foerdersaetze: {
    'foerdersaetze/baustein-1.json': baustein1,
    'foerdersaetze/baustein-2.json': baustein2,
    'foerdersaetze/baustein-3.json': baustein3,
  },
};
