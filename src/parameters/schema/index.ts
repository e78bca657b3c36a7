import { ARTEN, MERKMALE, PARAMETERNAMEN, TARIFE } from '../../core/daten';
import type { Schema } from './feld';
import { ANTEIL, BETRAG, DATUM, LISTE, OBJEKT, TEXT, eines, oderNull, wahlweise } from './feld';
import { ANLAGEN, TVOED_GRUPPEN } from './gruppen';
import { EINHEITEN, HERKUENFTE, STATUS } from './wortschatz';

/** Schema per kind of file and entry: exactly these fields, nothing else. */

const NACHWEIS: Schema = {
  gueltigAb: DATUM,
  gueltigBis: oderNull(DATUM),
  quelle: TEXT,
  status: eines(STATUS),
  herkunft: eines(HERKUENFTE),
  adresse: TEXT,
  zweitquelle: wahlweise(TEXT),
  bemerkung: wahlweise(TEXT),
};

export const TARIFDATEI: Schema = {
  ...NACHWEIS,
  tarif: eines(TARIFE),
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

export const ZEITREIHENDATEI: Schema = { ...WERTEDATEI, parameter: eines(PARAMETERNAMEN) };

export const FOERDERDATEI: Schema = { baustein: TEXT, bemerkung: wahlweise(TEXT), eintraege: LISTE };

export const WERTEINTRAG: Schema = { ...NACHWEIS, wert: BETRAG, arbeitgeberanteil: wahlweise(ANTEIL) };

const GRUPPE = oderNull(eines(TVOED_GRUPPEN));

export const GRUPPENEINTRAG: Schema = { ...NACHWEIS, wert: BETRAG, gruppeVon: GRUPPE, gruppeBis: GRUPPE };

export const EINMALEINTRAG: Schema = { ...GRUPPENEINTRAG, bezeichnung: TEXT, stichtag: oderNull(DATUM) };

export const FOERDEREINTRAG: Schema = {
  ...NACHWEIS,
  wert: BETRAG,
  merkmal: eines(MERKMALE),
  art: oderNull(eines(ARTEN)),
  einheit: eines(EINHEITEN),
  jeVzae: wahlweise(BETRAG),
};
