import type {
  Dateien,
  Einmaleintrag,
  Foerderdatei,
  Gruppeneintrag,
  Nachweis,
  Wertedatei,
  Zeitreihendatei,
} from '../../src/parameters/formen';
import { datum, gruppenband, wert, zahl } from './anzeige';
import { absaetze, tabelle } from './markdown';
import type { Quellenverzeichnis } from './quellen';

const KOPF = ['Gültig ab', 'Gültig bis', 'Wert', 'Status', 'Quelle', 'Bemerkung'];

const rand = (e: Nachweis, quellen: Quellenverzeichnis): string[] => [
  e.status,
  quellen.verweis(e),
  e.bemerkung ?? '',
];

export const zeitreihenAbschnitt = (dateien: Dateien<Zeitreihendatei>, quellen: Quellenverzeichnis): string =>
  absaetze(
    '## Einzelwerte der Arbeitgeberkosten',
    ...Object.entries(dateien).map(([pfad, datei]) =>
      absaetze(
        `### ${datei.parameter}`,
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
  dateien: Dateien<Wertedatei<Gruppeneintrag | Einmaleintrag>>,
  quellen: Quellenverzeichnis,
): string =>
  absaetze(
    `## ${titel}`,
    ...Object.entries(dateien).map(([pfad, datei]) =>
      absaetze(
        `Datei \`${pfad}\`, Einheit ${datei.einheit}. ${datei.bemerkung ?? ''}`.trim(),
        tabelle(
          ['Bezeichnung', 'Gruppen', ...KOPF],
          datei.eintraege.map((e) => [
            'bezeichnung' in e
              ? `${e.bezeichnung}${e.stichtag === null ? '' : ` (Stichtag ${datum(e.stichtag)})`}`
              : titel,
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
