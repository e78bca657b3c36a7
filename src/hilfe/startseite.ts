/** The texts of the index page. The case is the one the product starts from. */
export const STARTSEITE = {
  titel: 'Funktionen von KIM Refinanzierung',
  einleitung:
    'Die Funktionen rechnen in der Zelle, ohne Server: Personalkosten, Förderung, Eigenanteil und Verteilung auf Kommunen. Jede Zahl lässt sich bis zu Regel und Quelle zurückverfolgen.',

  handbuchText:
    'Vom Bescheid zu fertigen Blättern, ohne eine Formel zu schreiben: Das Handbuch erklärt den Aufgabenbereich Schritt für Schritt am Beispiel des Südkreises.',

  begriffe: 'Begriffe',
  begriffsliste: [
    {
      begriff: 'KIM',
      text: 'Kommunales Integrationsmanagement, ein Förderprogramm des Landes Nordrhein-Westfalen; seine Sätze sind hinterlegt. Für andere Programme, etwa Schulsozialarbeit, Klimaschutz oder Gigabitkoordination, wird genauso gerechnet: mit dem Höchstbetrag aus dem Bescheid oder mit eigenen Sätzen in der Tabelle KIM_Foerdersaetze.',
    },
    {
      begriff: 'VZÄ',
      text: 'Vollzeitäquivalent: 1 ist eine volle Stelle, 0,5 eine halbe. KIM.VZAE rechnet Wochenstunden um.',
    },
    {
      begriff: 'Personalkosten',
      text: 'Was der Arbeitgeber für eine Stelle aufwendet: Entgelt, Sonderzahlung, Sozialversicherung und Zusatzversorgung. In den Tabellen heißt ihre Spalte Kosten.',
    },
    {
      begriff: 'Gesamtkosten',
      text: 'Personalkosten und Sachkosten zusammen. Sie sind gemeint, wo eine Funktion das Argument kosten hat.',
    },
    {
      begriff: 'Eigenanteil',
      text: 'Was nach Förderung und Drittmitteln bleibt und die Kommunen selbst tragen.',
    },
  ],

  fall: 'Ein Fall von Anfang bis Ende',
  fallText:
    'Der Kreis Unna beschäftigt für das Fallmanagement im Südkreis 2,5 Vollzeitstellen in Entgeltgruppe 9c, Stufe 3 (Drucksache 156/21). Das Land fördert höchstens 55.000 EUR je Stelle und Jahr; was übrig bleibt, teilen sich vier Kommunen. Angenommen sind 9.700 EUR Sachkosten je Stelle.',
  schritte: [
    {
      titel: 'Personalkosten eines Jahres',
      formel: '=KIM.PERSONALKOSTEN("9c";3;2,5;"01.04.2022";"31.03.2023")',
    },
    { titel: 'Dazu die Sachkosten', formel: '=B1+2,5*9700' },
    {
      titel: 'Was die Förderung in diesen Monaten nicht deckt',
      formel: '=KIM.EIGENANTEIL(B2;2,5;55000;KIM.MONATE("01.04.2022";"31.03.2023"))',
    },
    {
      titel: 'Auf die Kommunen verteilt, auf volle 500 EUR',
      formel: '=KIM.KOSTENTEILUNG(B3;KIM_Kommunen[[#Kopfzeilen];[#Daten]];500)',
    },
  ],
  fallSchluss:
    'Das sind die Anteile der Drucksache. Sie nennt als Summe rund 50.000 EUR, ohne die Rechnung dahinter.',

  eingabe: 'So werden Formeln eingegeben',
  eingabePunkte: [
    'Zwischen den Argumenten steht ein Strichpunkt, in Zahlen ein Komma.',
    'Ein Argument lässt sich auslassen: zwei Strichpunkte hintereinander.',
    'Ein Datum ist eine Zelle mit Datum oder ein Text wie "01.04.2022".',
    'Gehören Kosten zu einem Zeitraum, gehören seine Monate dazu: KIM.MONATE mit denselben Tagen als viertes Argument von KIM.FOERDERUNG, KIM.EIGENANTEIL und KIM.DECKUNGSGRAD. Ohne Angabe gelten 12 Monate.',
    'Ein Bereich wird mit seinen Überschriften angegeben, eine Tabelle zum Beispiel als KIM_Stellen[[#Kopfzeilen];[#Daten]]. So bleibt ihre Ergebniszeile draußen. Die Reihenfolge der Spalten ist frei, und eigene Spalten dürfen daneben stehen.',
  ],

  nichtKlappt: 'Wenn keine Zahl erscheint',
  anzeigen: [
    {
      anzeige: '#WERT!, #NV',
      text: 'Eine Angabe passt nicht, oder zu ihr ist nichts hinterlegt. Das Warnzeichen neben der Zelle zeigt einen Satz mit dem Grund.',
    },
    {
      anzeige: '#NAME?',
      text: 'Excel kennt die Funktion nicht: Das Add-in ist nicht geladen, oder der Name ist falsch geschrieben.',
    },
    { anzeige: '#ÜBERLAUF!', text: 'Die Zellen, in die das Ergebnis gehört, sind nicht leer.' },
    { anzeige: '#BUSY!', text: 'Excel rechnet noch. Nach dem Öffnen kann das einige Sekunden dauern.' },
  ],
} as const;
