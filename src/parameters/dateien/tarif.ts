import anlageAAb202003 from '../daten/tarif/tvoed-vka-anlage-a/2020-03-01.json';
import anlageAAb202104 from '../daten/tarif/tvoed-vka-anlage-a/2021-04-01.json';
import anlageAAb202204 from '../daten/tarif/tvoed-vka-anlage-a/2022-04-01.json';
import anlageAAb202403 from '../daten/tarif/tvoed-vka-anlage-a/2024-03-01.json';
import anlageAAb202504 from '../daten/tarif/tvoed-vka-anlage-a/2025-04-01.json';
import anlageAAb202605 from '../daten/tarif/tvoed-vka-anlage-a/2026-05-01.json';
import anlageCAb202003 from '../daten/tarif/tvoed-vka-anlage-c/2020-03-01.json';
import anlageCAb202104 from '../daten/tarif/tvoed-vka-anlage-c/2021-04-01.json';
import anlageCAb202204 from '../daten/tarif/tvoed-vka-anlage-c/2022-04-01.json';
import anlageCAb202403 from '../daten/tarif/tvoed-vka-anlage-c/2024-03-01.json';
import anlageCAb202410 from '../daten/tarif/tvoed-vka-anlage-c/2024-10-01.json';
import anlageCAb202504 from '../daten/tarif/tvoed-vka-anlage-c/2025-04-01.json';
import anlageCAb202605 from '../daten/tarif/tvoed-vka-anlage-c/2026-05-01.json';
import anlageBAb202101 from '../daten/tarif/tv-l-anlage-b/2021-01-01.json';
import anlageBAb202212 from '../daten/tarif/tv-l-anlage-b/2022-12-01.json';
import anlageBAb202411 from '../daten/tarif/tv-l-anlage-b/2024-11-01.json';
import anlageBAb202502 from '../daten/tarif/tv-l-anlage-b/2025-02-01.json';
import anlageBAb202604 from '../daten/tarif/tv-l-anlage-b/2026-04-01.json';
import anlageBAb202701 from '../daten/tarif/tv-l-anlage-b/2027-01-01.json';
import anlageBAb202703 from '../daten/tarif/tv-l-anlage-b/2027-03-01.json';
import anlageBAb202801 from '../daten/tarif/tv-l-anlage-b/2028-01-01.json';
import besoldungAb202101 from '../daten/tarif/lbeso-nrw-a/2021-01-01.json';
import besoldungAb202212 from '../daten/tarif/lbeso-nrw-a/2022-12-01.json';
import besoldungAb202411 from '../daten/tarif/lbeso-nrw-a/2024-11-01.json';
import besoldungAb202502 from '../daten/tarif/lbeso-nrw-a/2025-02-01.json';
import besoldungAb202604 from '../daten/tarif/lbeso-nrw-a/2026-04-01.json';
import type { Dateien, Tarifdatei } from '../formen';

/** Pay tables; per annex the oldest first. */
export const TARIFDATEIEN: Dateien<Tarifdatei> = {
  'tarif/tvoed-vka-anlage-a/2020-03-01.json': anlageAAb202003,
  'tarif/tvoed-vka-anlage-a/2021-04-01.json': anlageAAb202104,
  'tarif/tvoed-vka-anlage-a/2022-04-01.json': anlageAAb202204,
  'tarif/tvoed-vka-anlage-a/2024-03-01.json': anlageAAb202403,
  'tarif/tvoed-vka-anlage-a/2025-04-01.json': anlageAAb202504,
  'tarif/tvoed-vka-anlage-a/2026-05-01.json': anlageAAb202605,
  'tarif/tvoed-vka-anlage-c/2020-03-01.json': anlageCAb202003,
  'tarif/tvoed-vka-anlage-c/2021-04-01.json': anlageCAb202104,
  'tarif/tvoed-vka-anlage-c/2022-04-01.json': anlageCAb202204,
  'tarif/tvoed-vka-anlage-c/2024-03-01.json': anlageCAb202403,
  'tarif/tvoed-vka-anlage-c/2024-10-01.json': anlageCAb202410,
  'tarif/tvoed-vka-anlage-c/2025-04-01.json': anlageCAb202504,
  'tarif/tvoed-vka-anlage-c/2026-05-01.json': anlageCAb202605,
  'tarif/tv-l-anlage-b/2021-01-01.json': anlageBAb202101,
  'tarif/tv-l-anlage-b/2022-12-01.json': anlageBAb202212,
  'tarif/tv-l-anlage-b/2024-11-01.json': anlageBAb202411,
  'tarif/tv-l-anlage-b/2025-02-01.json': anlageBAb202502,
  'tarif/tv-l-anlage-b/2026-04-01.json': anlageBAb202604,
  'tarif/tv-l-anlage-b/2027-01-01.json': anlageBAb202701,
  'tarif/tv-l-anlage-b/2027-03-01.json': anlageBAb202703,
  'tarif/tv-l-anlage-b/2028-01-01.json': anlageBAb202801,
  'tarif/lbeso-nrw-a/2021-01-01.json': besoldungAb202101,
  'tarif/lbeso-nrw-a/2022-12-01.json': besoldungAb202212,
  'tarif/lbeso-nrw-a/2024-11-01.json': besoldungAb202411,
  'tarif/lbeso-nrw-a/2025-02-01.json': besoldungAb202502,
  'tarif/lbeso-nrw-a/2026-04-01.json': besoldungAb202604,
};
