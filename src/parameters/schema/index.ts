import {
  ARTEN,
  ENTGELTORDNUNGEN,
  MERKMALE,
  PARAMETERNAMEN,
  TARIFE,
  ZUSATZVERSORGUNGEN,
} from '../../core/daten';
import type { Schema } from './feld';
import { ANTEIL, BETRAG, DATUM, LISTE, OBJEKT, TEXT, WAHR, WERT, eines, oderNull, wahlweise } from './feld';
import { ALLE_GRUPPEN, ANLAGEN } from './gruppen';
import { EINHEITEN, HERKUENFTE, STATUS, TABELLENSTATUS } from './wortschatz';

/** Schema per kind of file and entry: exactly these fields, nothing else. */

const NACHWEIS: Schema = {
  gueltigAb: DATUM,
  gueltigBis: oderNull(DATUM),
  quelle: TEXT,
  herkunft: eines(HERKUENFTE),
  adresse: TEXT,
  zweitquelle: wahlweise(TEXT),
  bemerkung: wahlweise(TEXT),
};

export const TARIFDATEI: Schema = {
  ...NACHWEIS,
  status: eines(TABELLENSTATUS),
  tarif: eines(ENTGELTORDNUNGEN),
  anlage: eines(ANLAGEN.map((a) => a.anlage)),
  einheit: eines(['EUR je Monat']),
  regelpruefung: wahlweise(TEXT),
  gegenprobe: wahlweise(TEXT),
  betraege: OBJEKT,
};

export const WERTEDATEI: Schema = {
  einheit: eines(EINHEITEN),
  bemerkung: wahlweise(TEXT),
  eintraege: LISTE,
};

export const ZEITREIHENDATEI: Schema = {
  ...WERTEDATEI,
  parameter: eines(PARAMETERNAMEN),
  tarif: wahlweise(eines(TARIFE)),
  kasse: wahlweise(eines(ZUSATZVERSORGUNGEN)),
};

export const TARIFWERTEDATEI: Schema = { ...WERTEDATEI, tarif: eines(TARIFE) };

export const FOERDERDATEI: Schema = { baustein: TEXT, bemerkung: wahlweise(TEXT), eintraege: LISTE };

const DATIERT: Schema = {
  ...NACHWEIS,
  status: eines(STATUS),
  wert: BETRAG,
  nurFortschreibung: wahlweise(WAHR),
};

export const WERTEINTRAG: Schema = { ...DATIERT, wert: WERT, arbeitgeberanteil: wahlweise(ANTEIL) };

const GRUPPE = oderNull(eines(ALLE_GRUPPEN));

export const GRUPPENEINTRAG: Schema = { ...DATIERT, gruppeVon: GRUPPE, gruppeBis: GRUPPE };

export const EINMALEINTRAG: Schema = {
  ...GRUPPENEINTRAG,
  bezeichnung: TEXT,
  stichtag: oderNull(DATUM),
  einTagVon: wahlweise(DATUM),
  einTagBis: wahlweise(DATUM),
};

export const FOERDEREINTRAG: Schema = {
  ...NACHWEIS,
  status: eines(STATUS),
  zweifel: wahlweise(TEXT),
  wert: BETRAG,
  merkmal: eines(MERKMALE),
  art: oderNull(eines(ARTEN)),
  einheit: eines(EINHEITEN),
  jeVzae: wahlweise(BETRAG),
};
