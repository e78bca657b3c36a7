import type {
  Art,
  Beleg,
  Einmalzahlung,
  Foerdersatz,
  Gruppenwert,
  Merkmal,
  Parametername,
  Parametersatz,
  Tarif,
  Tariftabelle,
  Zeitwert,
} from '../core/daten';
import { PARAMETERNAMEN } from '../core/daten';
import { Dezimal, HUNDERT } from '../core/zahl/dezimal';
import { tagAusIso } from '../core/zeit/datum';
import { DATEIEN } from './dateien';
import type {
  Dateien,
  Einmaleintrag,
  Foerderdatei,
  Gruppeneintrag,
  Nachweis,
  Parameterdateien,
  Tarifdatei,
  Werteintrag,
  Wertedatei,
} from './formen';

/** Day up to which the sources were searched. Changes with every change of the data. */
export const DATENSTAND = '2026-11-22';

const tagOderNull = (iso: string | null) => (iso === null ? null : tagAusIso(iso));

const beleg = (eintrag: Nachweis): Beleg => ({
  gueltigAb: tagAusIso(eintrag.gueltigAb),
  gueltigBis: tagOderNull(eintrag.gueltigBis),
  quelle: eintrag.quelle,
  status: eintrag.status,
});

/** Files hold percentages as published (18.60); the core reckons with shares (0.186). */
const zeitwert = (eintrag: Werteintrag, einheit: string): Zeitwert => {
  const wert = new Dezimal(eintrag.wert);
  return { ...beleg(eintrag), wert: einheit === 'Prozent' ? wert.div(HUNDERT) : wert };
};

const gruppenwert = (eintrag: Gruppeneintrag, einheit: string): Gruppenwert => ({
  ...zeitwert(eintrag, einheit),
  gruppeVon: eintrag.gruppeVon,
  gruppeBis: eintrag.gruppeBis,
});

const einmalzahlung = (eintrag: Einmaleintrag, einheit: string): Einmalzahlung => ({
  ...gruppenwert(eintrag, einheit),
  bezeichnung: eintrag.bezeichnung,
  stichtag: tagOderNull(eintrag.stichtag),
});

const betragOderNull = (betrag: string | null) => (betrag === null ? null : new Dezimal(betrag));

const tariftabelle = (datei: Tarifdatei): Tariftabelle => ({
  ...beleg(datei),
  tarif: datei.tarif as Tarif,
  anlage: datei.anlage,
  betraege: new Map(
    Object.entries(datei.betraege).map(([gruppe, stufen]) => [gruppe, stufen.map(betragOderNull)]),
  ),
});

/** FS-1: a published 22,500 for 0.5 VZÄ becomes 45,000 per 1.0 VZÄ. */
const foerdersaetze = (datei: Foerderdatei): Foerdersatz[] =>
  datei.eintraege.map((eintrag) => {
    const satz = zeitwert(eintrag, eintrag.einheit);
    return {
      ...satz,
      wert: eintrag.jeVzae === undefined ? satz.wert : satz.wert.div(eintrag.jeVzae),
      baustein: datei.baustein,
      merkmal: eintrag.merkmal as Merkmal,
      art: eintrag.art as Art | null,
    };
  });

const alleEintraege = <Eintrag, Wert>(
  dateien: Dateien<Wertedatei<Eintrag>>,
  bilde: (eintrag: Eintrag, einheit: string) => Wert,
): Wert[] =>
  Object.values(dateien).flatMap((datei) => datei.eintraege.map((eintrag) => bilde(eintrag, datei.einheit)));

function zeitreihe(dateien: Parameterdateien['zeitreihen'], name: Parametername): Zeitwert[] {
  const datei = Object.values(dateien).find((d) => d.parameter === name);
  if (datei === undefined) throw new Error(`Zum Parameter „${name}“ gibt es keine Datei.`);
  return datei.eintraege.map((eintrag) => zeitwert(eintrag, datei.einheit));
}

/**
 * The built-in data in the shape the core reckons with. Pure; the files are compiled in. It trusts them:
 * `pruefeDateien` has refused broken ones in the tests, so that Excel does not pay for it at every start.
 */
export const ladeParametersatz = (dateien: Parameterdateien = DATEIEN): Parametersatz => ({
  datenstand: DATENSTAND,
  tarife: Object.values(dateien.tarif).map(tariftabelle),
  zeitreihen: Object.fromEntries(
    PARAMETERNAMEN.map((name) => [name, zeitreihe(dateien.zeitreihen, name)]),
  ) as Record<Parametername, Zeitwert[]>,
  jahressonderzahlung: alleEintraege(dateien.jahressonderzahlung, gruppenwert),
  zulagen: alleEintraege(dateien.zulagen, gruppenwert),
  einmalzahlungen: alleEintraege(dateien.einmalzahlungen, einmalzahlung),
  foerdersaetze: Object.values(dateien.foerdersaetze).flatMap(foerdersaetze),
});
