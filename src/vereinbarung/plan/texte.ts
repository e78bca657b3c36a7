/** What the sheets say. Sentences that carry amounts are formulas and stand in `vorlagentext.ts`. */

const oder = (woerter: readonly string[]): string => woerter.join(', ');

/** With points for thousands, as a German reads them. */
const tausender = (zahl: number): string => String(zahl).replace(/\B(?=(\d{3})+$)/g, '.');

/** PL-3: what an input cell takes. */
export const EINGABEHINWEIS = {
  text: (laenge: number): string => `Bitte einen Text mit höchstens ${laenge} Zeichen eingeben.`,
  wahl: (woerter: readonly string[]): string => `Möglich sind: ${oder(woerter)}.`,
  tag: 'Bitte einen Tag eingeben, zum Beispiel 01.01.2025.',
  anteil: 'Bitte einen Anteil bis 100 % eingeben und mit Komma schreiben, zum Beispiel 80 % oder 0,8.',
  jahr: (von: number, bis: number): string => `Bitte ein Jahr von ${von} bis ${bis} eingeben.`,
  zahl: (hoechstens: number): string =>
    `Bitte eine Zahl von 0 bis ${tausender(hoechstens)} eingeben. Bitte mit Komma schreiben, etwa 2,5: Aus 2.5 macht Excel ein Datum.`,
} as const;

export const BLATTTEXT = {
  eingaben: 'Eingaben',
  eingabenHinweis:
    'Hervorgehobene Zellen sind zum Ändern gedacht; alle Ergebnisse folgen sofort. Zeilen kommen am Ende einer Tabelle hinzu.',
  angabe: ['Angabe', 'Wert', 'Quelle'],
  optionen: 'Optionen der Berechnung',
  kommunen: 'Kommunen und Schlüssel',
  gewichte: 'Gewichte der Merkmale',
  programm: 'Sätze laut Programm',
  programmKopf: ['Option', 'Vorgabe', 'Abgleich'],
  wieProgramm: 'wie Programm',
  abweichend: 'abweichend vom Bescheidsatz',
  stellen: 'Stellen',
  komma:
    'Zahlen bitte mit Komma schreiben: 2,5. Aus 2.5 macht Excel ein Datum. Mehr als 10 VZÄ in einer Zeile sind rot und fett: bitte prüfen.',
  stellenlisteHinweis:
    'Eine Zeile je Stelle. Ändern Sie hier, was Sie möchten, und übernehmen Sie es danach im Aufgabenbereich. Das Blatt wird dann nicht mehr gebraucht.',
  stellenHinweis:
    'Eine Stelle ohne Kommune tragen alle nach Schlüssel, eine Stelle mit Kommune trägt diese allein.',
  ergebnis: 'Eigenanteil im Bezugsjahr',
  aufEinenBlick: 'Auf einen Blick',
  imBezugsjahr: 'im Mittel des Bezugsjahrs ',
  personalkosten: 'Personalkosten',
  sachkosten: 'Sachkosten',
  kostenInsgesamt: 'Kosten insgesamt',
  drittmittel: 'Drittmittel',
  foerderung: 'Förderung',
  ueberdeckung: 'Überdeckung',
  eigenanteil: 'Eigenanteil',
  deckungsgrad: 'Deckungsgrad',
  gemeinsam: 'davon nach Schlüssel zu teilen',
  anzahlKommunen: 'Zahl der Kommunen',
  summeKommunen: 'Anteile der Kommunen',
  gerundetDahinter: ', gerundet',
  kontrolleVzae: 'Kontrolle: VZÄ je Zeile bis 10',
  kontrolleMittel: 'Kontrolle: Mittel = Kosten',
  kontrolleAnteile: 'Kontrolle: Anteile + Rundung',
  kontrolleHaushalt: 'Kontrolle: Förderung + Drittmittel + Eigenanteil = Aufwand',
  stimmt: 'stimmt',
  eineZeileDarueber: ' Zeile darüber, bitte prüfen',
  zeilenDarueber: ' Zeilen darüber, bitte prüfen',
  standDerAngaben: 'Stand der Angaben ',
  einheit: 'EUR',
  anteileDerKommunen: 'Anteile der Kommunen in EUR',
  vereinbart: 'Vereinbart sind die Beträge der Spalte Gesamt: zusammen ',
  traegtEmpfaenger: ' EUR weniger als der Eigenanteil; die trägt der Zuwendungsempfänger.',
  mehrAlsEigenanteil: ' EUR mehr als der Eigenanteil.',
  laufzeit:
    'Das Blatt KIM Haushalt rechnet die Laufzeit je Haushaltsjahr ab; beides muss nicht dieselbe Summe ergeben.',
  stellenImJahr: 'Stellen im Bezugsjahr',
  jeStelle: 'Kosten und Deckung je Stelle in EUR',
  kostenJeStelle:
    'Die Spalte Kosten sind die Personalkosten; die Sachkosten stehen daneben, Kosten insgesamt sind beide zusammen.',
  genaueAnteile: 'Genaue Anteile, ohne eigene Stellen',
  diagrammDeckung: 'Kosten und Deckung im Bezugsjahr in EUR',
  kosten: 'Kosten',
  deckung: 'Deckung',
  eigeneStellen: 'Eigene Stellen',
  gesamt: 'Gesamt',
  diagrammdaten: 'Werte des Diagramms; eine Null bleibt leer',
  weitere: 'weitere',
  diagrammKommunen: 'Eigenanteil je Kommune in EUR',
  schluessel: 'Gerechneter Schlüssel',
  schluesselTabelle: 'Rechnerischer Schlüssel und Vorrang je Kommune',
  haushalt: 'Haushaltsjahre der Laufzeit',
  haushaltTabelle: 'Aufwand und Deckung je Haushaltsjahr und Kommune in EUR',
  diagrammJahre: 'Aufwand je Haushaltsjahr in EUR',
  aufwand: 'Aufwand',
  rechenweg: 'Rechenweg: Kosten und Deckung der Stellen',
  rechenwegAnteile: 'Rechenweg: Anteile der Kommunen und Rundung',
  rechenwegSchluessel: 'Rechenweg: gerechneter Schlüssel',
  rechenwegHinweis: 'Jeder Schritt im Bezugsjahr mit Regel, eingesetzten Zahlen, Betrag und Quelle',
  rechenwegRegel: 'Worum es geht',
  rechenwegWeitere:
    'Rechts daneben stehen die Schritte der Anteile. Den Rechenweg von KIM Haushalt zeigt dort „Rechenweg zu dieser Zelle“.',
  rechenwegLang:
    'Ein Blatt fasst 50.000 Schritte. Bei so vielen Stellen zeigt ihn =KIM.RECHENWEG für eine einzelne Stelle oder einen kürzeren Zeitraum.',
  tarife: 'Eigene Entgelte, Fördersätze und Parameter',
  tarifeHinweis: (orte: readonly string[]): string =>
    `Sie gehen den Werten des Add-ins vor und gelten für alle Vereinbarungen dieser Mappe. Von links nach rechts, soweit vorhanden: ${orte.join(', ')}.`,
  tarifeOrt: (tabelle: string, spalte: string): string => `${tabelle} ab Spalte ${spalte}`,
  vorlagePruefung: 'Zur Prüfung, wird nicht gedruckt',
  nichtsVeroeffentlicht: 'Es ist kein veröffentlichter Eigenanteil angegeben.',
  pruefung: {
    vergleich: 'Veröffentlichter Eigenanteil',
    rundung: 'Gerundete Anteile',
    zusammen: 'Zusammen ',
    vzae: 'VZÄ je Zeile bis 10',
    entgelte: 'Quelle der Entgelte',
    eingebaute: 'Quelle der eingebauten Entgelte',
    eigene: 'Eigene Werte aus KIM Tarife, die vorgehen',
    keineEigenen: 'keine',
    keinBaustein: 'kein Baustein angegeben',
    keinSatz: 'an diesem Tag kein Satz hinterlegt',
    satzAnfang: 'Fördersatz am Beginn des Bezugsjahres, EUR je VZÄ und Jahr',
    satzEnde: 'Fördersatz an seinem Ende',
    satzquelle: 'Quelle der Fördersätze',
    stellen: 'Stellen im Bezugsjahr, nach Tagen gewichtet',
    teilzeitige: 'Zeilen, die nicht das ganze Bezugsjahr gelten',
  },
  angenommen: ' (angenommen)',
  quellenraster: 'Quellen und wofür sie gelten; in der Vorlage steht jede einmal',
  finanzierungsart: {
    HÖCHSTBETRAG: 'Finanzierung bis zum Höchstbetrag',
    FESTBETRAG: 'Festbetragsfinanzierung',
    VOLL: 'Vollfinanzierung',
    PAUSCHALE: 'Pauschale',
    ANTEIL: 'Anteilfinanzierung',
    FEHLBEDARF: 'Fehlbedarfsfinanzierung',
    OHNE: 'ohne Förderung',
  },
  vorlageText: '1  Text der Vorlage',
  vorlageJahre: '2  Aufwand und Ertrag je Haushaltsjahr in EUR',
  jahreKopf: {
    jahr: 'Haushaltsjahr',
    aufwand: 'Aufwand',
    foerderung: 'Ertrag: Förderung',
    mitDrittmitteln: 'Ertrag: Förderung und Drittmittel',
    anteile: 'Ertrag: Anteile der Kommunen',
    genau: 'Ertrag: Anteile der Kommunen, genau',
    vereinbart: 'Anteile der Kommunen, gerundet',
  },
  jahreVereinbart: 'Vereinbart sind im Bezugsjahr ',
  jahreGerundet:
    'Spalte „gerundet“: jedes Jahr für sich im selben Schritt gerundet, ein Jahr wie das Bezugsjahr mit der vereinbarten Summe.',
  vorlageQuellen: { frueher: '3  Quellen', neu: '4  Quellen' },
  quellenworte: {
    bescheidVom: 'Bescheid',
    bezugVon: 'Bezugsjahr',
    sachkosten: 'Sachkosten',
    schluesselart: 'Schlüssel',
    rundung: 'Rundung',
  },
  eigeneQuellen: {
    entgelte: 'Eigene Entgelte',
    satz: 'Eigener Fördersatz, Baustein',
    parameter: 'Eigene Beitragssätze, Grenzen und Tarifleistungen',
    ohneQuelle: 'ohne Quelle',
    fortschreibung:
      'Fortschreibung: Wo noch nichts veröffentlicht ist, gelten Entwürfe oder die letzten bekannten Werte (Annahme)',
    steigerung: 'Tarifsteigerung je Jahr nach dem Ende der Tarifeinigung: ',
  },
  gewichtet: ' (nach Tagen im Bezugsjahr gewichtet)',
  bezugUeberLaufzeit:
    'Das Bezugsjahr reicht über die Laufzeit hinaus: An ihm werden die Anteile bemessen; die Beträge je Haushaltsjahr gelten nur für die Laufzeit.',
  vorgegebeneKosten: 'mit vorgegebenen Kosten',
  vorlageAufteilung: {
    frueher: '4  Anteile der Kommunen am Eigenanteil des Bezugsjahres in EUR',
    neu: '3  Anteile der Kommunen am Eigenanteil des Bezugsjahres in EUR',
  },
  vorlageHinweis: 'Gerechnet wird mit genauen Beträgen; vereinbart sind die der Spalte „gerundet“.',
  vorlageKommunenjahre: '5  Eigenanteile je Kommune und Haushaltsjahr in EUR, genau',
  kommunenjahre: (haushalt: string): string => `Wie auf dem Blatt ${haushalt}; `,
  /** Which of the amounts counts for a bill. */
  rechnung: {
    gerundet:
      'In Rechnung zu stellen sind, wenn die Vereinbarung nichts anderes sagt, je zwölf Monate die Beträge der Spalte „gerundet“.',
    genau:
      'In Rechnung zu stellen sind die genauen Beträge je Haushaltsjahr, bis die tatsächlichen Kosten feststehen.',
    jahreGerundet: 'in Rechnung zu stellen sind die gerundeten Beträge in Abschnitt 3.',
    jahreGenau: 'in Rechnung zu stellen, bis die tatsächlichen Kosten feststehen.',
  },
  genau: 'genau',
  gerundet: 'gerundet',
  unterschied: 'Unterschied',
} as const;

/** The unit of a column, above its heading. */
export const EINHEIT: Readonly<Record<string, string>> = {
  vzae: 'Vollzeit = 1',
  anteil: '80 % oder 0,8',
  schluessel: '',
  betrag: 'EUR',
  jeJahr: 'EUR je Jahr',
  jeVzaeUndJahr: 'EUR je VZÄ und Jahr',
  jeMonat: 'EUR je Monat',
  satzOderBetrag: 'Satz oder EUR',
  beginn: 'erster Tag',
  ende: 'letzter Tag',
  monate: 'Monate',
};

/** Sheets with empty tables, for those who go without the Assistent. */
export const LEERE_TABELLE = {
  von: 'Von',
  bis: 'Bis',
  hinweis:
    'Füllen Sie die hervorgehobenen Zellen aus; weitere Zeilen schreiben Sie einfach darunter. Die Formel rechts rechnet die ganze Tabelle.',
  ergebnis: 'Ergebnis',
  ausfuellen: 'Bitte die hervorgehobenen Zellen ausfüllen.',
  blaetter: {
    EIGENANTEILE: { blatt: 'Eigenanteile', titel: 'Eigenanteile je Stelle' },
    HAUSHALT: { blatt: 'Haushaltsjahre', titel: 'Eigenanteil je Haushaltsjahr und Kommune' },
    WEITERLEITUNG: { blatt: 'Weiterleitung', titel: 'Weiterleitung einer Zuwendung' },
  },
} as const;
