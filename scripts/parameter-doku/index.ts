import type { Parameterdateien } from '../../src/parameters/formen';
import { absaetze } from './markdown';
import { Quellenverzeichnis } from './quellen';
import { tarifAbschnitt } from './tarif';
import { foerderAbschnitt, gruppenAbschnitt, zeitreihenAbschnitt } from './werte';

const VORSPANN = `Diese Datei wird mit \`npm run docs:parameter\` aus \`src/parameters/daten\` erzeugt und nicht von
Hand geändert. Wie neue Werte dazukommen, steht in \`docs/tarif-aktualisieren.md\`.

Status: **veröffentlicht** heißt, die Zahl selbst steht in der Quelle; **Entwurf**, sie ist vorgeschlagen, aber nicht
beschlossen; **Annahme**, sie ist gesetzt; bei Entgelttabellen **abgeleitet**, sie ist mit der Tarifregel errechnet; bei der
Besoldung **Abschlag (Gesetz offen)**, sie wird im Vorgriff auf ein Gesetz gezahlt (PK-18). Was „nur mit Fortschreibung“
gilt, wird allein mit der Option Fortschreibung WAHR verwendet (PK-15). Die Herkunft sagt, was für eine Quelle es ist; nur
„amtlich“ ist amtlich.`;

/** Text of docs/parameter.md. */
export function parameterDoku(dateien: Parameterdateien, datenstand: string): string {
  const quellen = new Quellenverzeichnis();
  return `${absaetze(
    '# Eingebaute Parameter',
    `Stand der Recherche: ${datenstand.split('-').reverse().join('.')}.`,
    VORSPANN,
    tarifAbschnitt(dateien.tarif, quellen),
    zeitreihenAbschnitt(dateien.zeitreihen, quellen),
    gruppenAbschnitt('Jahressonderzahlung', dateien.jahressonderzahlung, quellen),
    gruppenAbschnitt('Zulage', dateien.zulagen, quellen),
    gruppenAbschnitt('Einmalzahlungen', dateien.einmalzahlungen, quellen),
    foerderAbschnitt(dateien.foerdersaetze, quellen),
    '## Quellenverzeichnis',
    quellen.alsListe(),
  )}\n`;
}
