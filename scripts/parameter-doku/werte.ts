import type {
  Dateien,
  Einmaleintrag,
  Foerderdatei,
  Gruppeneintrag,
  Nachweis,
  Tarifwertedatei,
  Zeitreihendatei,
} from '../../src/parameters/formen';
import { datum, gruppenband, wert, zahl } from './anzeige';
import { absaetze, tabelle } from './markdown';
import type { Quellenverzeichnis } from './quellen';

const KOPF = ['Gültig ab', 'Gültig bis', 'Wert', 'Status', 'Quelle', 'Bemerkung'];

const rand = (e: Nachweis, quellen: Quellenverzeichnis): string[] => [
  e.nurFortschreibung === true ? `${e.status}, nur mit Fortschreibung` : e.status,
  quellen.verweis(e),
  [e.zweifel, e.bemerkung].filter((text) => text !== undefined).join('; '),
];

/** Whose values a file holds, where that differs: "Umlage (VBL)". */
const wessen = (name: string, wer: string | undefined): string =>
  wer === undefined ? name : `${name} (${wer})`;

/** The qualifying days of a one-off payment. */
function bedingung({ stichtag, einTagVon: von, einTagBis: bis }: Einmaleintrag): string {
  const teile = [
    ...(stichtag === null ? [] : [`Stichtag ${datum(stichtag)}`]),
    ...(von === undefined || bis === undefined ? [] : [`ein Tag vom ${datum(von)} bis ${datum(bis)}`]),
  ];
  return teile.length === 0 ? '' : ` (${teile.join(' und ')})`;
}

export const zeitreihenAbschnitt = (dateien: Dateien<Zeitreihendatei>, quellen: Quellenverzeichnis): string =>
  absaetze(
    '## Einzelwerte der Arbeitgeberkosten',
    ...Object.entries(dateien).map(([pfad, datei]) =>
      absaetze(
        `### ${wessen(datei.parameter, datei.kasse ?? datei.tarif)}`,
        `Datei \`${pfad}\`, Einheit ${datei.einheit}. ${datei.bemerkung ?? ''}`.trim(),
        tabelle(
          KOPF,
          datei.eintraege.map((e) => [
            datum(e.gueltigAb),
            datum(e.gueltigBis),
            wert(e.wert, datei.einheit),
            ...rand(e, quellen),
          ]),
        ),
      ),
    ),
  );

/** Bands of pay groups; one-off payments also have a name and a qualifying day. */
export const gruppenAbschnitt = (
  titel: string,
  dateien: Dateien<Tarifwertedatei<Gruppeneintrag | Einmaleintrag>>,
  quellen: Quellenverzeichnis,
): string =>
  absaetze(
    `## ${titel}`,
    ...Object.entries(dateien).map(([pfad, datei]) =>
      absaetze(
        `### ${wessen(titel, datei.tarif)}`,
        `Datei \`${pfad}\`, Einheit ${datei.einheit}. ${datei.bemerkung ?? ''}`.trim(),
        tabelle(
          ['Bezeichnung', 'Gruppen', ...KOPF],
          datei.eintraege.map((e) => [
            'bezeichnung' in e ? `${e.bezeichnung}${bedingung(e)}` : titel,
            gruppenband(e.gruppeVon, e.gruppeBis),
            datum(e.gueltigAb),
            datum(e.gueltigBis),
            wert(e.wert, datei.einheit),
            ...rand(e, quellen),
          ]),
        ),
      ),
    ),
  );

export const foerderAbschnitt = (dateien: Dateien<Foerderdatei>, quellen: Quellenverzeichnis): string =>
  absaetze(
    '## Fördersätze',
    ...Object.entries(dateien).map(([pfad, datei]) =>
      absaetze(
        `### Baustein ${datei.baustein}`,
        `Datei \`${pfad}\`. ${datei.bemerkung ?? ''}`.trim(),
        tabelle(
          ['Merkmal', 'Art', 'Je VZÄ', ...KOPF],
          datei.eintraege.map((e) => [
            e.merkmal,
            e.art ?? '',
            e.jeVzae === undefined ? '' : zahl(e.jeVzae),
            datum(e.gueltigAb),
            datum(e.gueltigBis),
            wert(e.wert, e.einheit),
            ...rand(e, quellen),
          ]),
        ),
      ),
    ),
  );
