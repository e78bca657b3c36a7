import type {
  Art,
  Beleg,
  Einmalzahlung,
  Entgeltordnung,
  Foerdersatz,
  Merkmal,
  Parametername,
  Parametersatz,
  Tarif,
  Tariftabelle,
  Tarifwert,
  Zeitreihe,
  Zeitwert,
  Zusatzversorgung,
} from '../core/daten';
import { Dezimal, HUNDERT } from '../core/zahl/dezimal';
import { tagAusIso } from '../core/zeit/datum';
import { nurBis } from './bis';
import { DATEIEN } from './dateien';
import type {
  Dateien,
  Einmaleintrag,
  Foerderdatei,
  Gruppeneintrag,
  Nachweis,
  Parameterdateien,
  Tarifdatei,
  Tarifwertedatei,
  Werteintrag,
  Zeitreihendatei,
} from './formen';

/** Day up to which the sources were searched. Changes with every change of the data. */
export const DATENSTAND = '2026-11-28';

const tagOderNull = (iso: string | null) => (iso === null ? null : tagAusIso(iso));

const beleg = (eintrag: Nachweis): Beleg => ({
  gueltigAb: tagAusIso(eintrag.gueltigAb),
  gueltigBis: tagOderNull(eintrag.gueltigBis),
  quelle: eintrag.quelle,
  status: eintrag.status,
  ...(eintrag.nurFortschreibung === true ? { vorlaeufig: true } : {}),
  ...(eintrag.zweifel === undefined ? {} : { zweifel: eintrag.zweifel }),
});

/** Files hold percentages as published (18.60); the core reckons with shares (0.186). */
const zeitwert = (eintrag: Werteintrag, einheit: string): Zeitwert => {
  const wert = new Dezimal(eintrag.wert);
  return { ...beleg(eintrag), wert: einheit === 'Prozent' ? wert.div(HUNDERT) : wert };
};

const tarifwert = (eintrag: Gruppeneintrag, datei: Tarifwertedatei<unknown>): Tarifwert => ({
  ...zeitwert(eintrag, datei.einheit),
  tarif: datei.tarif as Tarif,
  gruppeVon: eintrag.gruppeVon,
  gruppeBis: eintrag.gruppeBis,
});

const einmalzahlung = (eintrag: Einmaleintrag, datei: Tarifwertedatei<unknown>): Einmalzahlung => {
  const { einTagVon: von, einTagBis: bis } = eintrag;
  return {
    ...tarifwert(eintrag, datei),
    bezeichnung: eintrag.bezeichnung,
    stichtag: tagOderNull(eintrag.stichtag),
    einTagIn: von === undefined || bis === undefined ? null : { von: tagAusIso(von), bis: tagAusIso(bis) },
  };
};

const betragOderNull = (betrag: string | null) => (betrag === null ? null : new Dezimal(betrag));

const tariftabelle = (datei: Tarifdatei): Tariftabelle => ({
  ...beleg(datei),
  tarif: datei.tarif as Entgeltordnung,
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
  dateien: Dateien<Tarifwertedatei<Eintrag>>,
  bilde: (eintrag: Eintrag, datei: Tarifwertedatei<unknown>) => Wert,
): Wert[] =>
  Object.values(dateien).flatMap((datei) => datei.eintraege.map((eintrag) => bilde(eintrag, datei)));

const zeitreihe = (datei: Zeitreihendatei): Zeitreihe => ({
  parameter: datei.parameter as Parametername,
  tarif: (datei.tarif ?? null) as Tarif | null,
  kasse: (datei.kasse ?? null) as Zusatzversorgung | null,
  werte: datei.eintraege.map((eintrag) => zeitwert(eintrag, datei.einheit)),
});

/** Scripts run without the constants of the build. */
const EINGEBAUT = typeof __KIM_DATEN_BIS__ === 'string' ? nurBis(DATEIEN, __KIM_DATEN_BIS__) : DATEIEN;

/**
 * The built-in data in the shape the core reckons with. Pure; the files are compiled in. It trusts them:
 * `pruefeDateien` has refused broken ones in the tests, so that Excel does not pay for it at every start.
 */
export const ladeParametersatz = (dateien: Parameterdateien = EINGEBAUT): Parametersatz => ({
  datenstand: DATENSTAND,
  tarife: Object.values(dateien.tarif).map(tariftabelle),
  zeitreihen: Object.values(dateien.zeitreihen).map(zeitreihe),
  jahressonderzahlung: alleEintraege(dateien.jahressonderzahlung, tarifwert),
  zulagen: alleEintraege(dateien.zulagen, tarifwert),
  einmalzahlungen: alleEintraege(dateien.einmalzahlungen, einmalzahlung),
  foerdersaetze: Object.values(dateien.foerdersaetze).flatMap(foerdersaetze),
});
