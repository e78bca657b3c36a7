export { type Zuordnung, STUNDEN, erkenne } from './spaltenwahl';
export { felderVon, type Uebernahmeliste } from './woerter';
export {
  type Uebergangen,
  type Uebernahme,
  type Uebernahmezeile,
  uebernimm,
  type Zellmangel,
} from './zeilen';
export { zellenAus } from './zellen';
