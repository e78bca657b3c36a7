export { OHNE_ANGABEN, type Lesart, type Punktart, type Stufenrechner } from './lesart';
export { type Punktfrage, punktfrage } from './punkte';
export { type Zuordnung, erkenne } from './spaltenwahl';
export {
  antwortfeld,
  EINSATZORT,
  felderVon,
  istOffen,
  KOSTEN_JE_MONAT,
  KOSTEN_OFFEN,
  SACHKOSTEN_JE_STELLE,
  SACHKOSTEN_OFFEN,
  STUNDEN,
  type Uebernahmeliste,
  wahlenVon,
} from './wahlfelder';
export { umfangAus } from './stellenumfang';
export { nenntGeld } from './ungelesen';
export type { Uebernahmezeile, Zellhinweis, Zellmangel } from './uebernahmezeile';
export { type Uebergangen, type Uebernahme, uebernimm } from './zeilen';
export { zellenAus } from './zellen';
