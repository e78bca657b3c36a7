export const HILFE = {
  titel: 'Hilfe',
  anfang: 'So geht es los',
  schritte: [
    'Im Bereich Funktionen eine Funktion auswählen und die Angaben ausfüllen.',
    'In der Arbeitsmappe die Zelle anklicken, in der das Ergebnis stehen soll.',
    'Einfügen drücken. Die Formel rechnet mit, sobald sich eine Zelle ändert.',
  ],
  direkt: 'Oder direkt in einer Zelle =KIM. eingeben: Excel schlägt die Funktionen vor.',
  handbuch: 'Handbuch: vom Bescheid zu den Blättern, Schritt für Schritt',
  seiten: 'Hilfeseiten',
  alle: 'Alle Funktionen mit Beispielen',
  imBrowser: '(öffnet im Browser)',
  fehler: 'Wenn eine Zelle einen Fehler zeigt',
  fehlerwerte: [
    ['#WERT!', 'Eine Angabe passt nicht. Der Hinweis an der Zelle sagt, welche.'],
    [
      '#NV',
      'Ein Wert fehlt: Das Datum liegt außerhalb der Daten, die Gruppe, die Stufe oder den Baustein gibt es nicht, oder ein Satz ist für diese Zeit noch nicht bekannt. Der Hinweis an der Zelle sagt, was fehlt.',
    ],
    ['#ÜBERLAUF!', 'Das Ergebnis braucht mehr freie Zellen darunter oder rechts daneben.'],
    ['#NAME?', 'Das Add-in ist nicht geladen. Diesen Bereich öffnen; hilft das nicht, Excel neu starten.'],
    ['#BUSY!', 'Excel rechnet noch.'],
  ],
  neu: 'Was sich an Ergebnissen und im Add-in geändert hat, je Fassung.',
  neuigkeiten: 'Neuigkeiten anzeigen',
  support: 'Für den Support',
  angaben: (version: string, daten: string) => `Add-in ${version}, Daten ${daten}`,
} as const;
