export const STARTSEITE = {
  titel: 'Start',
  zweck:
    'Was kostet eine Stelle, was wird davon gefördert, und wie verteilt sich der Eigenanteil? Gerechnet wird mit Formeln in Ihrer Arbeitsmappe.',
  anzahl: (anzahl: number) => `${anzahl} Funktionen, in jeder Zelle unter =KIM.`,
  manuell:
    'Excel berechnet diese Mappe nur auf Anforderung (Formeln > Berechnungsoptionen > Manuell). Nach Änderungen bitte F9 drücken.',
  ab1904:
    'Diese Mappe zählt die Tage ab 1904 (Datei > Optionen > Erweitert > 1904-Datumswerte). Datumszellen ergeben in den KIM-Funktionen darum Tage, die vier Jahre zu früh liegen. Bitte die Option abschalten und die Datumswerte prüfen, oder jedes Datum als Text angeben, zum Beispiel "31.12.2022". (DA-1)',
  versionenVerschieden: (bereich: string, funktionen: string) =>
    `Der Bereich hat die Version ${bereich}, die Funktionen haben ${funktionen}. Bitte starten Sie Excel neu, damit beide zusammenpassen.`,
  funktionWaehlen: 'Funktion einfügen',
  rechenweg: 'Rechenweg zu dieser Zelle',
  beispiel: {
    titel: 'Beispiel: Südkreis',
    text: 'Zweieinhalb Stellen kosten mit Arbeitsplatz im Jahr 187.598,41 €. Das Land fördert höchstens 55.000 € je Stelle. Für die vier Städte und Gemeinden bleiben 50.098,41 €, rund 50.000 €.',
    bild: 'Von 187.598,41 € Gesamtkosten sind 137.500 € gefördert, 50.098,41 € sind Eigenanteil.',
    foerderung: 'Förderung',
    foerderbetrag: '137.500 €',
    eigenanteil: 'Eigenanteil',
    eigenbetrag: '50.098,41 €',
    oeffnen: 'Im Formular öffnen',
  },
  stand: 'Stand',
  version: 'Add-in',
  daten: 'Daten geprüft am',
  tarife: 'Neueste Entgelttabellen',
  gueltigAb: (tag: string) => `gilt ab ${tag}`,
  quelle: (quelle: string) => `Quelle: ${quelle}`,
  rechtlich: 'Alle Berechnungen laufen auf diesem Gerät. Es werden keine Daten übertragen.',
} as const;
