import { kalendertag, tagAusIso } from '../../core/zeit/datum';
import type { Dateien, Einmaleintrag, Gruppeneintrag, Tarifwertedatei } from '../formen';
import { EINMALEINTRAG, GRUPPENEINTRAG, TARIFWERTEDATEI } from '../schema';
import type { Schema } from '../schema/feld';
import { gruppenDesTarifs } from '../schema/gruppen';
import type { Einheit } from '../schema/wortschatz';
import { ortDesEintrags, pruefeDateiform, pruefeNachweise } from './eintraege';
import { pruefeGruppenbaender } from './gruppenband';
import type { Luecken } from './zeitfolge';

interface Gruppenregel<Eintrag> {
  readonly eintrag: Schema;
  readonly einheit: Einheit;
  readonly luecken: Luecken;
  /** Entries of different series may hold side by side. */
  readonly reihe: (eintrag: Eintrag) => string;
  readonly zeitraum: { readonly name: string; readonly passt: (eintrag: Eintrag) => boolean };
}

const istMonatserster = (tag: number): boolean => kalendertag(tag).tag === 1;

const beginntAmErsten = (e: Gruppeneintrag): boolean => istMonatserster(tagAusIso(e.gueltigAb));

const vollerMonat = (e: Gruppeneintrag): boolean =>
  beginntAmErsten(e) && e.gueltigBis !== null && istMonatserster(tagAusIso(e.gueltigBis) + 1);

const vollesJahr = (e: Gruppeneintrag): boolean =>
  e.gueltigAb.endsWith('-01-01') && e.gueltigBis === `${e.gueltigAb.slice(0, 4)}-12-31`;

function pruefeGruppenwerte<Eintrag extends Gruppeneintrag>(
  dateien: Dateien<Tarifwertedatei<Eintrag>>,
  regel: Gruppenregel<Eintrag>,
): string[] {
  return Object.entries(dateien).flatMap(([pfad, datei]) => {
    const form = pruefeDateiform(pfad, datei, TARIFWERTEDATEI, regel.eintrag);
    if (form.length > 0) return form;
    const eintraege = datei.eintraege.map((eintrag, i) => ({ eintrag, ort: ortDesEintrags(pfad, i) }));
    const reihen = [...new Set(datei.eintraege.map(regel.reihe))];
    return [
      ...(datei.einheit === regel.einheit
        ? []
        : [`${pfad}: Einheit „${datei.einheit}“, erwartet wird „${regel.einheit}“.`]),
      ...pruefeNachweise(pfad, datei.eintraege),
      ...eintraege
        .filter(({ eintrag }) => !regel.zeitraum.passt(eintrag))
        .map(({ ort }) => `${ort}: der Zeitraum muss ${regel.zeitraum.name}.`),
      ...reihen.flatMap((reihe) =>
        pruefeGruppenbaender(
          pfad,
          eintraege.filter(({ eintrag }) => regel.reihe(eintrag) === reihe),
          regel.luecken,
          gruppenDesTarifs(datei.tarif),
        ),
      ),
    ];
  });
}

/** PK-5: one rate for every group and calendar year. */
export const pruefeJahressonderzahlung = (dateien: Dateien<Tarifwertedatei<Gruppeneintrag>>): string[] =>
  pruefeGruppenwerte(dateien, {
    eintrag: GRUPPENEINTRAG,
    einheit: 'Prozent',
    luecken: 'Lücken verboten',
    reihe: () => '',
    zeitraum: { name: 'ein volles Kalenderjahr sein', passt: vollesJahr },
  });

/** PK-3: groups without allowance are normal. */
export const pruefeZulagen = (dateien: Dateien<Tarifwertedatei<Gruppeneintrag>>): string[] =>
  pruefeGruppenwerte(dateien, {
    eintrag: GRUPPENEINTRAG,
    einheit: 'EUR je Monat',
    luecken: 'Lücken erlaubt',
    reihe: () => '',
    zeitraum: { name: 'an einem Monatsersten beginnen', passt: beginntAmErsten },
  });

/** PK-17: a span of days in which the post must lie with at least one. */
const pruefeSpanne = (ort: string, { einTagVon: von, einTagBis: bis }: Einmaleintrag): string[] =>
  von === undefined && bis === undefined
    ? []
    : von === undefined || bis === undefined || bis < von
      ? [`${ort}: „einTagVon“ und „einTagBis“ müssen zusammen eine Spanne ergeben.`]
      : [];

/** PK-10: due in whole months; different payments may fall into one month. */
export const pruefeEinmalzahlungen = (dateien: Dateien<Tarifwertedatei<Einmaleintrag>>): string[] => {
  const saetze = pruefeGruppenwerte(dateien, {
    eintrag: EINMALEINTRAG,
    einheit: 'EUR je Zahlungsmonat',
    luecken: 'Lücken erlaubt',
    reihe: (eintrag) => eintrag.bezeichnung,
    zeitraum: { name: 'aus vollen Kalendermonaten bestehen', passt: vollerMonat },
  });
  if (saetze.length > 0) return saetze;
  return Object.entries(dateien).flatMap(([pfad, datei]) =>
    datei.eintraege.flatMap((e, i) => pruefeSpanne(ortDesEintrags(pfad, i), e)),
  );
};
