import type { Dateien, Tarifdatei } from '../../src/parameters/formen';
import { tabellenname } from '../../src/core/tarif/tarifwerk';
import { ANLAGEN } from '../../src/parameters/schema/gruppen';
import { datum } from './anzeige';
import { absaetze, liste, mitLinks, tabelle } from './markdown';
import type { Quellenverzeichnis } from './quellen';

const zellen = (datei: Tarifdatei): number =>
  Object.values(datei.betraege)
    .flat()
    .filter((betrag) => betrag !== null).length;

/** Evidence that does not fit into a table cell; formulas as code, so that * stays *. */
function pruefvermerk(datei: Tarifdatei): string[] {
  const teile = [
    ...(datei.regelpruefung === undefined ? [] : [`Regel: \`${datei.regelpruefung}\``]),
    ...(datei.gegenprobe === undefined ? [] : [`Gegenprobe: ${mitLinks(datei.gegenprobe)}`]),
    ...(datei.bemerkung === undefined ? [] : [`Bemerkung: ${mitLinks(datei.bemerkung)}`]),
  ];
  return teile.length === 0 ? [] : [`Ab ${datum(datei.gueltigAb)}. ${teile.join('. ')}`];
}

const VORSPANN = `Die Beträge stehen in den Dateien. TVData nennt als Vorlage die PDF-Ausgaben von ver.di und dbb, ist aber
eine private Abschrift; das Gewicht tragen Regelprüfung und Gegenprobe. Eine neue Tabelle der Regel nach zu
errechnen und mit der Quelle zu vergleichen ist Teil der Tests. Nach dem letzten \`Gültig bis\` (Ende der
Tarifeinigung) gilt die jüngste Tabelle weiter und wird im Rechenweg als fortgeschrieben gekennzeichnet (TA-3). Die
Besoldung folgt keiner Tarifeinigung und gilt bis zur nächsten Tabelle (PK-18).`;

/** Coverage of the pay tables; the amounts themselves stand in the data files. */
export function tarifAbschnitt(dateien: Dateien<Tarifdatei>, quellen: Quellenverzeichnis): string {
  const abschnitte = ANLAGEN.map(({ tarif, anlage, ordner, gruppen }) => {
    const tabellen = Object.values(dateien).filter((d) => d.tarif === tarif && d.anlage === anlage);
    return absaetze(
      `### ${tabellenname({ tarif, anlage })} (${gruppen[0]} bis ${gruppen.at(-1)})`,
      `Dateien \`tarif/${ordner}/\`, Einheit EUR je Monat.`,
      tabelle(
        ['Gültig ab', 'Gültig bis', 'Zellen', 'Status', 'Quelle'],
        tabellen.map((d) => [
          datum(d.gueltigAb),
          datum(d.gueltigBis),
          String(zellen(d)),
          d.status,
          quellen.verweis(d),
        ]),
      ),
      liste(tabellen.flatMap(pruefvermerk)),
    );
  });
  return absaetze('## Entgelttabellen', VORSPANN, ...abschnitte);
}
