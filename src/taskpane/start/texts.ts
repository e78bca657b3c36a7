export const STARTSEITE = {
  titel: 'Start',
  zweck: 'Was kosten die Stellen, was wird davon gefördert, und wer trägt wie viel vom Rest?',
  anzahl: (anzahl: number) => `${anzahl} Funktionen, in jeder Zelle unter =KIM.`,
  manuell:
    'Excel berechnet diese Mappe nur auf Anforderung (Formeln > Berechnungsoptionen > Manuell). Nach Änderungen bitte F9 drücken.',
  ab1904:
    'Diese Mappe zählt die Tage ab 1904 (Datei > Optionen > Erweitert > 1904-Datumswerte). Datumszellen ergeben in den KIM-Funktionen darum Tage, die vier Jahre zu früh liegen. Bitte die Option abschalten und die Datumswerte prüfen, oder jedes Datum als Text angeben, zum Beispiel "31.12.2022". (DA-1)',
  versionenVerschieden: (bereich: string, funktionen: string) =>
    `Der Bereich hat die Version ${bereich}, die Funktionen haben ${funktionen}. Bitte starten Sie Excel neu, damit beide zusammenpassen.`,
  arbeiten: {
    neu: {
      titel: 'Neue Vereinbarung',
      text: 'Förderung, Stellen und Anteile der Kommunen Schritt für Schritt; am Ende stehen die Blätter in dieser Mappe.',
    },
    beispiel: {
      titel: 'Mit einem Beispiel beginnen',
      text: 'Die Vereinbarung des Südkreises zum Ansehen und Ändern.',
    },
    formel: {
      titel: 'Formel einfügen',
      text: 'Eine einzelne Berechnung in eine Zelle.',
    },
    tabelle: {
      titel: 'Leere Tabelle anlegen',
      text: 'Ohne den Assistenten: ein Blatt mit den Überschriften einer Funktion und einer fertigen Formel.',
    },
    rechenweg: {
      titel: 'Rechenweg zu dieser Zelle',
      text: 'Woher eine Zahl kommt, Schritt für Schritt.',
    },
    pruefen: {
      titel: 'Formeln prüfen',
      text: 'Ob alle KIM-Formeln der Mappe aktuell sind; veraltete neu berechnen, defekte reparieren.',
    },
  },
  standUndQuellen: 'Stand und Quellen',
  kurz: (version: string, daten: string) => `Add-in ${version}, Daten geprüft am ${daten}`,
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
  tarife: 'Neueste Entgelttabellen',
  gueltigAb: (tag: string) => `gilt ab ${tag}`,
  quelle: (quelle: string) => `Quelle: ${quelle}`,
  mappe: {
    titel: 'In dieser Mappe',
    laden: 'Die Vereinbarungen dieser Mappe werden gesucht …',
    entwurf: 'Entwurf',
    nichtGespeichert: (tag: string) => `noch nicht in den Blättern, zuletzt geändert am ${tag}`,
    laufzeit: (von: string, bis: string) => `${von} bis ${bis}`,
    stand: {
      gleich: 'wie eingefügt',
      geaendert: 'in den Blättern geändert',
      fehler: 'nicht vollständig lesbar',
    },
    festhalten: '„Neue Tarife“ hält den Stand fest.',
    belegGeaendert:
      'Ein Blatt „KIM Nachb.“ oder das Protokoll dieser Mappe wurde nach dem Anwenden geändert. „Neue Tarife“ nennt die Stelle.',
    geaendert: 'Die Mappe wurde geändert. Die Ergebnisse werden neu verglichen …',
    eigenanteil: 'Eigenanteil im Bezugsjahr:',
    bearbeiten: 'Bearbeiten',
    aktualisieren: 'Neue Tarife',
    aktualisierenName: (titel: string) => `Neue Tarife und Werte für ${titel}`,
    bearbeitenName: (titel: string) => `${titel} bearbeiten`,
    weitergeben: 'Weitergeben',
    weitergebenName: (titel: string) => `${titel} weitergeben`,
    kopien: {
      titel: 'Weitergegebene Kopie',
      text: 'Diese Mappe enthält Blätter, die zum Weitergeben kopiert wurden. Ihre Prüfsummen zeigen, ob seither etwas geändert wurde.',
      pruefen: 'Kopie prüfen',
    },
    entfernen: 'Entfernen',
    entfernenName: (titel: string) => `${titel} entfernen`,
    unterbrochen: {
      titel: 'Unterbrochener Vorgang',
      text: 'In dieser Mappe wurde etwas begonnen und nicht zu Ende gebracht. Geändert wird erst etwas, wenn Sie es gesehen haben.',
      ansehen: 'Ansehen und entscheiden',
    },
    fortsetzen: 'Fortsetzen',
    verwerfen: 'Verwerfen',
    wirklich: 'Der Entwurf wird aus der Mappe gelöscht.',
    jaVerwerfen: 'Ja, verwerfen',
    behalten: 'Behalten',
    verworfen: 'Der Entwurf wurde verworfen.',
    unlesbar:
      'In dieser Mappe liegt ein Entwurf, den dieses Add-in nicht lesen kann. Er bleibt, bis Sie einen neuen beginnen.',
  },
  rechtlich: 'Alle Berechnungen laufen auf diesem Gerät. Es werden keine Daten übertragen.',
} as const;
