const list = (names: readonly string[]): string => names.join(', ');
const MEISTE_ORTE = 3;
const einige = (orte: readonly string[]): string =>
  `${list(orte.slice(0, MEISTE_ORTE))}${orte.length > MEISTE_ORTE ? ' und weiteren Zellen' : ''}`;

/** What the pane says of results and of data that have changed. */
export const STAND = {
  aktuell: 'Ergebnisse aktuell.',
  veraltet: (tag: string): string => `Veraltet, geschrieben am ${tag}:`,
  geaendert: 'Eingaben und Ergebnis geändert, das Blatt ist noch nicht neu berechnet:',
  kennzahl: {
    bezugsjahr: (alt: string, neu: string): string => `Eigenanteil ${alt} € → ${neu} €`,
    laufzeit: (alt: string, neu: string): string => `Eigenanteil der Laufzeit ${alt} € → ${neu} €`,
  },
  andere: 'der Eigenanteil bleibt, andere Beträge sind heute anders.',
  fehler: (ort: string, satz: string | null): string =>
    satz === null
      ? `Fehler in ${ort}. Bitte die Mappe neu berechnen (Strg+Alt+F9).`
      : `Fehler in ${ort}: ${satz}`,
  versperrt: (ort: string, orte: readonly string[]): string =>
    orte.length === 0
      ? `#ÜBERLAUF! in ${ort}: Das Ergebnis braucht mehr freie Zellen; verbundene Zellen oder eine Tabelle sind im Weg.`
      : `#ÜBERLAUF! in ${ort}: Im Weg ist der Inhalt von ${einige(orte)}. Bitte dort löschen, was eingetragen wurde (Entf); das Ergebnis erscheint dann wieder.`,
  ueberschrieben: (orte: readonly string[]): string =>
    `Statt der Formel steht ein fester Wert, oder nichts, in ${einige(orte)}. „Formeln prüfen“ stellt sie wieder her.`,
  unbekannt:
    'Ob die Ergebnisse aktuell sind, lässt sich noch nicht sagen: Excel rechnet, oder eine Formel ist geändert.',
} as const;

export const NACHBERECHNUNG = {
  datenDesAddIns: 'Daten des Add-ins',
  version: (version: string, daten: string): string => `Add-in ${version}, Daten geprüft am ${daten}`,
  ohneAlt: 'Excel rechnet noch, oder eine Ergebnisformel fehlt.',
  erstRechnen:
    'Die bisherigen Beträge lassen sich so nicht vergleichen. Bitte die Mappe zuerst neu berechnen (Strg+Alt+F9).',
  unvollstaendig: 'Dem Bezugsjahr fehlt eine Angabe. Bitte die Vereinbarung zuerst bearbeiten.',
  anders: (funktionen: readonly string[]): string =>
    `Excel hat andere Beträge gerechnet als die Vorschau (${list(funktionen)}).`,
  ungeprueft: (funktionen: readonly string[]): string =>
    `Excel hat ${list(funktionen)} noch nicht fertig gerechnet oder gibt keine Auskunft. Ob die Beträge die der Vorschau sind, zeigt die Karte der Vereinbarung auf der Startseite.`,
  zurueckgenommen: 'Alles ist zurückgenommen; die Mappe ist wie vorher.',
  alt: 'Alt',
  neu: 'Neu',
  bild: (alt: string, neu: string): string => `Eigenanteil im Bezugsjahr: alt ${alt}, neu ${neu}`,
  unterschied: (differenz: string): string => `Unterschied: ${differenz}`,
  nichts: 'Es ändert sich kein Betrag.',
  keineKommunen: ['Rundung', 'Summe'],
} as const;

export const AKTUALISIEREN = {
  titel: 'Neue Tarife und Werte',
  wofuer:
    'Hier rechnen Sie die Vereinbarung mit neuen Entgelttabellen und Werten. Stellen, Schlüssel und Förderung ändern Sie auf der Startseite unter „Bearbeiten“.',
  zurStartseite: 'Start',
  liest: 'Die Vereinbarung wird gelesen …',
  fehlt: 'Die Blätter dieser Vereinbarung wurden nicht gefunden, oder die Funktionen sind nicht bereit.',
  neues: 'Was ist neu?',
  nichtsNeues:
    'Noch nichts eingetragen. Ohne neue Werte rechnet die Vorschau mit den Daten dieses Add-ins: Das genügt, wenn die Ergebnisse veraltet sind.',
  verwerfen: 'Neue Werte verwerfen',
  jahrFehlt: (jahr: number): string => `Werte für ${jahr}`,
  jahrFehltText: (anzahl: number): string =>
    `${anzahl} Werte der Sozialversicherung und des Tarifs enden mit dem Jahr davor. Sie werden eigene Zeilen mit Status, die sich im Blatt KIM Tarife ändern lassen.`,
  mitEntwuerfen: (jahr: number): string => `${jahr} mit Entwürfen, sonst wie ${jahr - 1}`,
  parameter: (was: string, anzahl: number): string => `${was}: ${anzahl} Zeilen für KIM_Parameter`,
  vorschau: 'Vorschau',
  vorschauUeberholt: 'Die Mappe hat sich geändert. Die Vorschau wird neu gerechnet …',
  rechnet: 'Alt und Neu werden verglichen …',
  wasGeschriebenWird:
    'Anwenden schreibt die neuen Zeilen in das Blatt KIM Tarife (sie gelten für alle Vereinbarungen dieser Mappe), trägt die KIM-Formeln dieser Vereinbarung neu ein, hält Alt und Neu auf einem eigenen Blatt fest und ergänzt das Protokoll. „Rückgängig“ hier im Bereich nimmt danach alles auf einmal zurück, das von Excel womöglich nur Teile.',
  anwenden: 'Anwenden',
  zurueck: 'Zurück zu den neuen Werten',
  schreibt: 'Es wird geschrieben, gerechnet und verglichen …',
  fertig:
    'Die Ergebnisse in den Blättern sind die der Vorschau. Alt und Neu stehen auf dem neuen Blatt und im Protokoll.',
  geschrieben: 'Geschrieben, aber nicht als gleich mit der Vorschau bestätigt.',
  rueckgaengig: 'Rückgängig',
  trotzdem: 'Trotzdem rückgängig machen',
  nimmtZurueck: 'Es wird zurückgenommen …',
  zurueckgenommen: 'Alles ist zurückgenommen; die Mappe ist wie vorher.',
} as const;

export const TABELLE = {
  titel: 'Neue Entgelttabelle',
  tarif: 'Tarif',
  ab: 'Gilt ab',
  einfuegen: 'Tabelle (mit Überschriften kopieren, hier Strg+V; auch der Inhalt einer CSV-Datei)',
  pruefen: 'Tabelle prüfen',
  auswahl: 'Auswahl in Excel prüfen',
  tagFehlt: 'Bitte eingeben, ab wann die Tabelle gilt, etwa 01.04.2027.',
  auswahlFehlt: 'Bitte in Excel einen zusammenhängenden Bereich mit der Tabelle auswählen.',
  gelesen: (betraege: number, funde: number): string =>
    `${betraege} Beträge gelesen, ${funde === 1 ? '1 Anmerkung' : `${funde} Anmerkungen`}.`,
  ort: (zeile: number, spalte: number | null): string =>
    spalte === null ? `Zeile ${zeile}` : `Zeile ${zeile}, Spalte ${spalte}`,
  erstBeheben: 'Bitte die Fehler in der Tabelle beheben und noch einmal prüfen.',
  uebernehmen: 'Tabelle übernehmen',
  quelle: (tarif: string, tag: string, heute: string): string =>
    `Tabelle ${tarif} ab ${tag}, eingefügt am ${heute}`,
  zeilen: (tarif: string, tag: string, status: string, anzahl: number): string =>
    `Entgelttabelle ${tarif} ab ${tag} (${status}): ${anzahl} Beträge für KIM_Tarif`,
} as const;

export const ANNAHME = {
  titel: 'Erhöhung der Entgelte',
  felder: {
    from: 'Erhöhung ab',
    prozent: 'Prozent',
    sockel: 'Sockelbetrag vor dem Prozentsatz (EUR)',
    mindestbetrag: 'mindestens (EUR)',
  },
  tagFehlt: 'Bitte eingeben, ab wann erhöht wird, etwa 01.04.2027.',
  keinTag: (text: string): string => `Den Tag ${text} gibt es nicht. Bitte so schreiben: 01.04.2027.`,
  keineZahl: 'Bitte Zahlen ab 0 eingeben, etwa 2,5.',
  uebernehmen: 'Erhöhung übernehmen',
  quelle: (wortlaut: string, tag: string, status: string, heute: string): string =>
    `Erhöhung um ${wortlaut} ab ${tag}, ${status === 'Annahme' ? 'angenommen' : 'eingetragen'} am ${heute}`,
  sehrKlein: (satz: string): string => `Das sind nur ${satz}. Für 3 % bitte 3 eingeben.`,
  zeilen: (tarif: string, wortlaut: string, tag: string, status: string, anzahl: number): string =>
    `Erhöhung ${tarif} um ${wortlaut} ab ${tag} (${status}): ${anzahl} Beträge für KIM_Tarif`,
} as const;

/** What has been typed and not been taken over: no preview without it. */
export const UEBERGANGEN = {
  teile: { table: 'Entgelttabelle', raise: 'Erhöhung', ownYear: 'Eigene Werte' },
  ab: (was: string, tag: string): string => `${was} ab ${tag}`,
  werte: (was: string, namen: readonly string[]): string =>
    namen.length === 0 ? was : `${was} (${list(namen)})`,
  satz: (was: string, knopf: string): string =>
    `Eingegeben, aber noch nicht übernommen: ${was}. Bitte „${knopf}“ drücken oder leeren.`,
  tabelle: (was: string, knopf: string): string =>
    `Eingegeben, aber noch nicht übernommen: ${was}. Bitte „${knopf}“ drücken (nach „${TABELLE.pruefen}“) oder leeren.`,
  zeigen: (teil: string): string => `Zur Eingabe: ${teil}`,
  leeren: (teil: string): string => `Leeren: ${teil}`,
} as const;

/** How a day is typed: an example was taken for a day that is there already. */
export const TAGFORM = 'TT.MM.JJJJ';

export const BELEG = { quelle: 'Quelle', status: 'Status' } as const;

export const EIGENE_WERTE = {
  titel: 'Eigene Werte',
  hinweis:
    'Beitragssätze, Grenzen und Fördersätze, die das Add-in noch nicht kennt. Leere Felder ändern nichts.',
  ab: 'Gelten ab',
  bis: 'Diese gelten bis (leer: auf Dauer)',
  kosten: 'Sozialversicherung, Zusatzversorgung und Tarif',
  hoechstbetrag: 'Höchstbetrag je VZÄ und Jahr',
  satz: (baustein: string, merkmal: string, art: string): string =>
    `Baustein ${baustein}, ${merkmal === 'ASSISTENZ' ? 'Assistenz, ' : ''}${art} je VZÄ und Jahr`,
  sachkosten: (spalte: string, bisher: string | null): string =>
    `${spalte} im Jahr${bisher === null ? '' : `, bisher ${bisher}`}`,
  feld: (name: string, istSatz: boolean): string => `${name} (${istSatz ? '%' : 'EUR'})`,
  zuletzt: (wert: string): string => `zuletzt ${wert}`,
  ersetzt: (tag: string, wert: string): string =>
    `Ab ${tag} gilt schon ein eigener Wert: ${wert}. Der neue ersetzt ihn.`,
  tage: 'Bitte eingeben, ab wann und bis wann die Werte gelten, etwa 01.01.2027 bis 31.12.2027.',
  keineZahl: (name: string): string => `${name}: Bitte eine Zahl ab 0 eingeben, etwa 8.850 oder 14,6.`,
  nichts: 'Bitte mindestens einen Wert eingeben.',
  quelle: (tag: string): string => `eigener Wert, eingetragen am ${tag}`,
  uebernehmen: 'Werte übernehmen',
  zeilen: (tag: string, namen: readonly string[], status: string): string =>
    `Eigene Werte ab ${tag} (${status}): ${list(namen)}`,
} as const;

export const DATENSTAND = {
  titel: 'Womit gerechnet wird: Tarifstand und Quellen',
  gilt: (ab: string, bis: string | null): string => (bis === null ? `gilt ab ${ab}` : `${ab} bis ${bis}`),
  eigene: (tabelle: string, ab: string, anzahl: number, status: readonly string[]): string =>
    `${tabelle}: ${anzahl} eigene Zeilen ab ${ab} gehen den eingebauten Werten vor${status.length > 0 ? ` (${list(status)})` : ''}`,
} as const;

/** AK-4: rates and ceilings beside the figures that they move. */
export const WERTE = {
  neu: 'Was neu ist',
  neues: (zeilen: string, quelle: string): string => `${zeilen}. Quelle: ${quelle}`,
  ersetzt: (was: string, alt: string, neu: string): string =>
    `In KIM Tarife ersetzt: ${was}: ${alt} → ${neu}`,
  weitereErsetzt: (anzahl: number): string =>
    `In KIM Tarife ersetzt: ${anzahl === 1 ? 'ein weiteres Entgelt' : `${anzahl} weitere Entgelte`}`,
  entgelt: (gruppe: string, stufe: number | string, tag: string): string =>
    `${gruppe} Stufe ${stufe} ab ${tag}`,
  satz: (baustein: string, merkmal: string, tag: string): string =>
    `Baustein ${baustein}${merkmal === '' ? '' : `, ${merkmal}`} ab ${tag}`,
  parameter: (name: string, tag: string): string => `${name} ab ${tag}`,
  ohneQuelle: 'ohne Quelle',
  eingetragen: 'Schon geändert in KIM Tarife',
  eingetragenes:
    'Diese Werte stehen dort anders als beim letzten Schreiben dieser Vereinbarung. In den alten Beträgen sind sie enthalten, sobald Excel gerechnet hat.',
  entgelteAnders: (anzahl: number, tag: string, beleg: string): string =>
    `${anzahl === 1 ? '1 Entgelt' : `${anzahl} Entgelte`} ab ${tag} neu oder anders${beleg === '' ? '' : ` (${beleg})`}`,
  saetzeAnders: (anzahl: number, tag: string, beleg: string): string =>
    `${anzahl === 1 ? '1 Fördersatz' : `${anzahl} Fördersätze`} ab ${tag} neu oder anders${beleg === '' ? '' : ` (${beleg})`}`,
  vorherEingetragen: (zeile: string): string => `In KIM Tarife schon vorher geändert: ${zeile}`,
  eigenanteil: (jahr: string, alt: string, neu: string): string => `Eigenanteil ${jahr}: ${alt} → ${neu}`,
  titel: 'Geänderte Sätze und Grenzen',
  keine: 'Beitragssätze und Grenzen bleiben, wie sie sind.',
  name: (name: string, zeit: string): string => `${name}, ${zeit}:`,
  stand: (wert: string, status: string, quelle: string): string =>
    `${wert} (${[status, quelle].filter((text) => text !== '').join(', ')})`,
  keiner: 'kein Wert',
  andererBeleg: (namen: readonly string[]): string =>
    `Gleich hoch, aber mit anderem Status oder anderer Quelle: ${list(namen)}.`,
  andere: 'Auch andere Vereinbarungen dieser Mappe',
  andereNote: 'KIM Tarife gilt für alle. Ihr Eigenanteil im Bezugsjahr ändert sich mit:',
  andererEigenanteil: (titel: string, alt: string, neu: string): string => `${titel}: ${alt} → ${neu}`,
  altVeraltet:
    'Die alten Beträge stehen so in den Blättern. Mit den Daten dieses Add-ins kämen schon ohne die neuen Werte andere heraus.',
  entwuerfe: (jahr: number, werte: readonly string[]): string =>
    `Entwürfe für ${jahr}, die ${jahr - 1} ablösen: ${list(werte)}. Mit ihnen rechnet auch die Option Fortschreibung; „${jahr} wie ${jahr - 1}“ lässt sie weg. Die Vorschau nennt jeden Wert vorher und nachher.`,
  entwurf: (name: string, bisher: string, neu: string): string => `${name} ${bisher} → ${neu}`,
} as const;

/** AK-6: results that no row of the protocol explains. */
export const FESTHALTEN = {
  satz: (
    zeile: { readonly nr: number; readonly zeit: string } | null,
    vorher: string,
    jetzt: string,
  ): string =>
    `Eigenanteil ${jetzt} € statt ${vorher} €${zeile === null ? '' : ` (Zeile ${zeile.nr} des Protokolls vom ${zeile.zeit})`}: Eine Änderung in den Blättern steht nicht im Protokoll.`,
  grund: 'Grund der Änderung',
  hinweis: (vorgabe: string): string => `Leer: „${vorgabe}“`,
  vorgabe: { vonHand: 'von Hand geändert', tarife: 'Werte in KIM Tarife geändert' },
  quelle: (grund: string): string => `Stand festgehalten: ${grund}`,
  knopf: 'Stand festhalten',
} as const;
