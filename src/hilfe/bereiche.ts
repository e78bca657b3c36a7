/** What has to be known before a range argument is filled in, by the name of the argument. */
type Bereichstexte = Readonly<Record<string, readonly string[]>>;

const EINHEIT =
  'Hinter einer Überschrift dürfen ein Doppelpunkt oder die Einheit der Spalte stehen, zum Beispiel VZÄ:, Schlüssel (%) oder Höchstbetrag (EUR).';

const ERGEBNISZEILE = (spalte: string): string =>
  `Heißt die letzte Zeile in der Spalte ${spalte} nur Summe, Gesamt, Gesamtsumme, Insgesamt, Ergebnis oder Total, zählt sie nicht mit. Eine letzte Zeile ohne Namen, deren Zahlen die Summen der Zeilen darüber sind, wird nicht geraten, sondern nachgefragt (#WERT!), ebenso eine, die „Südkreis gesamt“ oder „alle“ heißt. Andere letzte Zeilen ohne Namen zählen mit und werden genannt.`;

const TEXTZAHLEN =
  'Zahlen, die als Text in der Zelle stehen, werden gelesen, wenn sie nur eines heißen können: 57000, 0,5, 57.000,00 oder 80 %. Bei 1.234 wird nachgefragt, denn das könnten auch 1,234 sein.';

const TAGE =
  'Ein Datum ist ein ganzer Tag. Nur 2022 wäre für Excel ein Tag im Jahr 1905; solche Tage vor 1950 werden abgelehnt.';

export const BEREICHSTEXTE: Bereichstexte = {
  stelle: [
    'Die Spalten sind die von stellen, darunter steht eine einzige Zeile.',
    'Kosten gesamt, Drittmittel und Eigenmittel gelten für die VZÄ der Zeile und wachsen mit den gesuchten VZÄ.',
    TEXTZAHLEN,
  ],
  stellen: [
    'Eine Tabelle wird mit Überschriften und Daten angegeben, KIM_Stellen[[#Kopfzeilen];[#Daten]]; so bleibt ihre Ergebniszeile draußen.',
    ERGEBNISZEILE('Stelle'),
    `Die Reihenfolge der Spalten ist frei. ${EINHEIT}`,
    'Alle anderen Spalten gehören Ihnen, etwa Amt, Kostenstelle oder Bemerkung. Sie zählen nicht mit; welche das waren, sagen der Hinweis der letzten Zeile und der Rechenweg. Optionen wie Tarif oder Zulage sind keine Spalten.',
    'Könnte eine Überschrift eine Spalte meinen, die fehlt, wird nachgefragt (#WERT!): bei Sachkosten, bei Kosten ohne Gruppe, bei Höchstbetrag je Jahr, bei Wochenstunden, bei einem Tippfehler in einem langen Namen, bei einer Klammer, die nicht zur Spalte passt, wie (T€) oder (Monat), bei gefüllten Zellen ohne Überschrift.',
    'Angestellte und Beamte stehen in einer Tabelle: Stellen mit A5 bis A16 werden nach der LBesO NRW gerechnet, ohne Sozialversicherung und Jahressonderzahlung, und brauchen die Optionen Beihilfe und Versorgungszuschlag. Beruht ihr Grundgehalt auf einer abgeleiteten Tabelle oder einem Abschlag, sagt es der Hinweis.',
    'Eine Quote, zu der nirgends eine Art steht, wird abgelehnt (#WERT!). Andere Angaben, die ohne Wirkung bleiben, nennt der Hinweis.',
    TEXTZAHLEN,
    TAGE,
    'Mehr als 10 VZÄ in einer Zeile fallen im Hinweis auf: Das sind meist Wochenstunden, und KIM.VZAE rechnet sie um.',
  ],
  kommunen: [
    'Eine Tabelle wird mit Überschriften und Daten angegeben, KIM_Kommunen[[#Kopfzeilen];[#Daten]]; so bleibt ihre Ergebniszeile draußen.',
    ERGEBNISZEILE('Kommune'),
    `${EINHEIT} Beim Schlüssel darf es auch ein Datum oder ein Jahr sein: Schlüssel (31.12.2024).`,
    'Schlüssel sind von einer Art: nur Anteile unter 1 oder nur größere Zahlen. Steht beides da, sagt es der Hinweis oder der Rechenweg; 0,39 neben 35, 14 und 12 wird nachgefragt (#WERT!).',
    'Steht % in der Überschrift und ergeben die Schlüssel nicht 100 %, sagt es der Hinweis oder der Rechenweg. Der Hinweis von HAUSHALT nennt auch, wer ohne Anteil bleibt.',
    TEXTZAHLEN,
  ],
  'SCHLUESSEL.kommunen': [
    'Für jedes Merkmal der Gewichte steht eine Spalte mit seinem Namen da: Einwohner, Fälle, VZÄ. Dahinter darf in Klammern ein Tag oder Jahr stehen: Einwohner (31.12.2024).',
    ERGEBNISZEILE('Kommune'),
    'Festwert und Ausschluss brauchen eine Begründung. Wer nichts bekommen soll, wird ausgeschlossen; ein Festwert 0 zählt als leer.',
    'Mindestens, Höchstens und Festwert haben die Einheit der Option Gesamt: Ohne sie sind es Anteile, mit Gesamt 2,5 zum Beispiel VZÄ.',
    TEXTZAHLEN,
  ],
  'SCHLUESSEL.optionen': [
    'Links steht der Name, rechts der Wert. Direkt in der Formel: {"Gesamt".2,5;"Rundung".0,5}.',
  ],
  gewichte: [
    'Links steht das Merkmal, rechts sein Gewicht; eine Überschrift Merkmal und Gewicht darf darüber stehen.',
    'Direkt in der Formel: {"Einwohner".0,9;"Fälle".0,1}.',
  ],
  stufen: [
    'Die Stufen werden von oben nach unten genommen, jede rechnet mit dem, was die davor übrig lassen. Der Rest geht nach Schlüssel.',
    'Wer keine Kommune der Liste ist, bekommt eine Zeile darunter.',
  ],
  empfaenger: [
    'Eine Tabelle ist eine Zuwendung. Nur einer steht in Von, ohne selbst Empfänger zu sein: ihr Geber.',
    ERGEBNISZEILE('Empfänger'),
    'Was unten zurückgezahlt wird, ist oben keine Einnahme: Es bleibt im Saldo, bis es weitergegeben ist. Wer weiterleitet, steht auch für das ein, was darunter noch offen ist.',
    TEXTZAHLEN,
  ],
  annahmen: [
    'Je Zelle gilt das Größere: (Entgelt + Sockel) × (1 + Prozent), auf den Cent gerundet, oder Entgelt + Mindestbetrag. Ausgangspunkt ist das Entgelt am Tag davor.',
    'Das Ergebnis hat die Spalten von KIM_Tarif und den Status Annahme; es gehört in das Argument tarife.',
  ],
  tarife: [
    'Damit lassen sich erwartete Entgelte eintragen oder eingebaute ersetzen. Zeilen für die Zeit nach dem Ende des Tarifabschlusses sagen, wie es weitergeht.',
    'Eine Zeile gilt, bis die nächste beginnt; ein Ende hat sie nicht. Ohne Tarif gehört sie zum TVöD-VKA, mit einer Besoldungsgruppe zur LBesO-NRW; gilt keine Zeile für den Tarif der Rechnung, sagt es der Hinweis.',
  ],
  saetze: [
    'Damit rechnen die Funktionen auch für andere Programme als das Kommunale Integrationsmanagement.',
    'Das Ende steht in GültigBis; heißt die Spalte anders, wird nachgefragt (#WERT!). Eine Quote gehört zur Stelle und nicht hierher.',
    'Ein Betrag von 0 oder eine leere Zelle heißt bei ANTEIL, FEHLBEDARF und VOLL: keine Obergrenze. Bei OHNE wird kein Betrag gebraucht; bei den anderen Arten fehlt er (#WERT!).',
  ],
  parameter: [
    '0 ist ein Wert bei Umlage, Sanierungsgeld, U2, Zusatzbeitrag, Leistungsentgelt, Jahressonderzahlung, Hinzurechnungssatz und Hinzurechnungsabzug; überall sonst fehlt dann der Wert (#WERT!).',
    'Das Ende steht in GültigBis; heißt die Spalte anders, wird nachgefragt (#WERT!).',
    'Mit der Option Fortschreibung gilt der eigene Wert, der am spätesten endet, über sein Ende hinaus, wenn er nicht vor dem letzten veröffentlichten endet.',
  ],
  optionen: [
    'Links steht der Name, rechts der Wert. Weitere Spalten, etwa für Bemerkungen, stören nicht.',
    'Direkt in der Formel steht zwischen Name und Wert ein Punkt, zwischen zwei Optionen ein Strichpunkt: {"Fortschreibung".WAHR;"Tarif"."TV-L"}.',
    'Ein Name ohne Wert ist #WERT!; wer eine Option nicht braucht, lässt die Zeile weg. 0 gilt nur bei Sätzen und Beträgen, und der Hinweis oder der Rechenweg nennt sie.',
  ],
};
