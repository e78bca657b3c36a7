/** Everything a user reads on the try-out page. Texts of the product itself come from the add-in and its manifest. */
export const TEXTS = {
  title: 'KIM Refinanzierung ausprobieren',
  banner: 'Nachbau zum Ausprobieren – kein Microsoft Excel.',
  bannerMore: 'Funktionen und Aufgabenbereich sind das echte Add-in.',
  startFailed: 'Die Seite konnte nicht gestartet werden (Code P-01).',
  startAdvice: 'Bitte npm start beenden und neu aufrufen. Technische Angabe:',
  failed: 'Unerwarteter Fehler (Code P-02):',
  calculationFailed:
    'Die Berechnung ist ausgefallen (Code P-05), die Ergebnisse sind nicht mehr aktuell. Bitte die letzte Formel ändern.',
  viewFailed:
    'Die Anzeige der Arbeitsmappe ist ausgefallen (Code P-06). Die Arbeitsmappe selbst ist noch da und lässt sich speichern.',
  showAgain: 'Erneut anzeigen',
  example: 'Beispiel',
  open: 'Öffnen …',
  openTip: 'Eine Arbeitsmappe (.xlsx) von diesem Computer öffnen',
  save: 'Speichern',
  saveTip:
    'Als .xlsx mit allen Formeln speichern (Strg+S), für Excel mit dem Add-in und zum Weiterarbeiten hier',
  saveValues: 'Mit Werten',
  saveValuesTip:
    'Als .xlsx für LibreOffice oder Excel ohne Add-in speichern: KIM-Ergebnisse als Werte, ihre Formeln als Notiz',
  openFailed: (name: string): string =>
    `„${name}“ lässt sich nicht öffnen (Code P-03). Geöffnet werden Arbeitsmappen im Format .xlsx ohne Kennwort.`,
  openRefused: (name: string, sentence: string): string => `„${name}“ wird nicht geöffnet. ${sentence}`,
  tooLarge: (size: string, limit: string): string =>
    `Die Datei hat ${size}; geöffnet werden hier Dateien bis ${limit}.`,
  tooLargeUnpacked: (limit: string): string =>
    `Ihr Inhalt ist entpackt größer als ${limit}. So große Arbeitsmappen sind hier nicht möglich.`,
  tooMany: (what: string, limit: string): string =>
    `Sie enthält zu viele ${what}; möglich sind hier höchstens ${limit}.`,
  counted: {
    parts: 'Teile',
    sheets: 'Tabellenblätter',
    cells: 'Zellen und Zeilen mit Inhalt oder Format',
    formulas: 'Formeln',
    formulaSigns: 'Zeichen in einer Formel',
    tableCells: 'Zellen in Tabellen',
    columns: 'Angaben zu Spalten',
    lines: 'Formate für ganze Zeilen und Spalten',
    merges: 'verbundene Zellen',
    comments: 'Kommentare',
    names: 'Namen',
    validations: 'Regeln für Eingaben',
    rules: 'bedingte Formate',
    charts: 'Zeichnungen',
    settings: 'Einstellungen des Add-ins',
  },
  leave: (name: string): string =>
    `Ihre Änderungen in „${name}“ sind nicht gespeichert und gehen verloren. Trotzdem weiter?`,
  saveFailed: 'Die Datei lässt sich nicht speichern (Code P-04). Bitte erneut versuchen.',
  opened: (
    name: string,
    {
      unread,
      lost,
      renamed,
      unseen,
    }: {
      readonly unread: number;
      readonly lost: readonly string[];
      readonly renamed: readonly string[];
      readonly unseen: readonly string[];
    },
  ): string =>
    [
      `„${name}“ ist geöffnet.`,
      ...(unread > 0
        ? [`Formeln, die sich hier nicht lesen lassen und nur ihren letzten Wert zeigen: ${unread}.`]
        : []),
      ...(lost.length > 0
        ? [`Nicht übernommen und beim Speichern nicht mehr enthalten: ${lost.join(', ')}.`]
        : []),
      ...(renamed.length > 0
        ? [`Blätter, deren Namen Excel sich selbst vorbehält, heißen jetzt: ${renamed.join(', ')}.`]
        : []),
      ...(unseen.length > 0
        ? [`Hier nicht zu sehen, beim Speichern aber enthalten: ${unseen.join(', ')}.`]
        : []),
    ].join(' '),
  losses: {
    charts: 'Diagramme',
    images: 'Bilder',
    shapes: 'Formen und Textfelder',
    pivotTables: 'Pivot-Tabellen',
    slicers: 'Datenschnitte und Zeitachsen',
    macros: 'Makros',
    controls: 'Steuerelemente und eingebettete Objekte',
    connections: 'Verbindungen zu Daten und anderen Arbeitsmappen',
    conditionalFormats: 'ein Teil der bedingten Formate',
    sparklines: 'Sparklines',
    conversations: 'Unterhaltungen in Kommentaren (sie werden zu Notizen)',
    links: 'Hyperlinks (ihr Text bleibt)',
    filters: 'Filter',
    outlines: 'Gliederungen',
    pageBreaks: 'Seitenumbrüche',
    specialHeaders: 'Kopf- und Fußzeilen einzelner Seiten',
    passwords: 'Kennwörter von Tabellenblättern',
    bookProtection: 'der Schutz der Arbeitsmappe',
    names: 'Namen für Formeln und für einzelne Tabellenblätter',
    tables: 'Tabellen ohne Überschriften',
    richTexts: 'Formatierungen einzelner Wörter',
  },
  unseen: { conditionalFormats: 'bedingte Formate', comments: 'Kommentare' },
  saved: (name: string, missing: readonly string[], refusal: string | null): string =>
    [
      `„${name}“ wurde gespeichert, in der Regel im Ordner „Downloads“.`,
      ...(refusal === null ? [] : [`Excel öffnet die Datei, diese Seite aber nicht mehr. ${refusal}`]),
      ...(missing.length === 0 ? [] : [`Nicht enthalten: ${missing.join(', ')}.`]),
    ].join(' '),
  savedForExcel:
    'LibreOffice und ein Excel ohne Add-in zeigen die KIM-Formeln darin als #NAME?; dafür gibt es „Mit Werten“.',
  closeMessage: 'Meldung schließen',
  ribbon: 'Menüband',
  commands: 'Befehle',
  workbook: 'Arbeitsmappe',
  formulaArea: 'Zelle und Formel',
  groupFile: 'Datei',
  groupEdit: 'Bearbeiten',
  groupNumber: 'Zahlenformat',
  undo: 'Rückgängig',
  undoTip: 'Rückgängig (Strg+Z)',
  redo: 'Wiederholen',
  redoTip: 'Wiederholen (Strg+Y)',
  formats: [
    ['Standard', 'General'],
    ['Zahl mit zwei Nachkommastellen', '#,##0.00'],
    ['Betrag in Euro', '#,##0.00 "€"'],
    ['Prozent', '0.00%'],
    ['Datum', 'dd.mm.yyyy'],
    ['Text', '@'],
  ] as readonly (readonly [label: string, format: string])[],
  otherFormat: 'Eigenes Format',
  nameBox: 'Namenfeld: Zelle oder Name',
  formulaBar: 'Bearbeitungsleiste',
  noPlace: (text: string): string =>
    `„${text}“ ist weder eine Zelle noch ein Name dieser Arbeitsmappe. Beispiele: B5, A1:C10, KIM_Stellen.`,
  beyondEdge:
    'Die Zwischenablage ist größer als der Platz bis zum Rand des Blattes. Bitte weiter oben oder weiter links einfügen.',
  cell: (address: string, text: string): string =>
    text === '' ? `Zelle ${address}, leer` : `Zelle ${address}: ${text}`,
  /** Said after what a cell holds, by a screen reader. */
  hasChoices: 'Auswahlliste mit Alt+Pfeil nach unten',
  openChoices: 'Auswahlliste öffnen (Alt+Pfeil nach unten)',
  choices: 'Auswahlliste',
  editing: (address: string): string => `Eingabe in Zelle ${address}`,
  grid: (name: string): string => `Tabellenblatt ${name}`,
  selectAll: 'Alles markieren',
  columnWidth: (column: string): string => `Breite der Spalte ${column}`,
  fillHandle: 'Ausfüllen',
  sheets: 'Tabellenblätter',
  addSheet: 'Neues Blatt',
  renameSheet: (name: string): string => `Blatt ${name} umbenennen`,
  suggestions: 'Passende Funktionen, Tabellen und Namen',
  native: 'Funktion von Excel',
  table: 'Tabelle',
  name: 'Name',
  parts: {
    headersAndData: 'Überschriften und Zeilen, ohne Ergebniszeile',
    headers: 'nur die Überschriften',
    data: 'nur die Zeilen darunter',
    totals: 'nur die Ergebniszeile',
    all: 'die ganze Tabelle, auch die Ergebniszeile',
    column: 'Spalte der Tabelle',
  },
  parameters: 'Angaben der Funktion',
  optional: 'kann entfallen',
  values: 'Möglich:',
  pane: 'Aufgabenbereich',
  closePane: 'Aufgabenbereich schließen',
  ready: 'Bereit',
  entering: 'Eingabe',
  pointing: 'Zeigen',
  calculatingCell: 'wird noch berechnet',
  starting: 'Die Arbeitsmappe wird berechnet …',
  calculating: (count: number): string =>
    count === 1 ? 'Eine Funktion rechnet …' : `${count} Funktionen rechnen …`,
  sum: 'Summe',
  mean: 'Mittelwert',
  count: 'Anzahl',
  keys: 'F6: nächster Bereich · F2: Zelle bearbeiten',
  errors: {
    '#WERT!': 'Eine Angabe passt nicht zur Formel.',
    '#NV': 'Der gesuchte Wert ist nicht vorhanden.',
    '#DIV/0!': 'Es wird durch null geteilt.',
    '#BEZUG!': 'Die Formel verweist auf eine Zelle, die es nicht mehr gibt.',
    '#NAME?': 'Die Formel enthält einen Namen, den Excel nicht kennt. Bitte die Schreibweise prüfen.',
    '#ZAHL!': 'Die Zahl ist für diese Formel zu groß, zu klein oder nicht zulässig.',
    '#NULL!': 'Die Bereiche haben keine gemeinsame Zelle.',
    '#ÜBERLAUF!':
      'Das Ergebnis braucht mehrere Zellen, und nicht alle davon sind leer. Bitte den Platz rechts und unterhalb frei machen.',
    '#KALK!': 'Die Formel lässt sich so nicht berechnen.',
    '#BUSY!': 'Die Funktion rechnet noch.',
  } as Readonly<Record<string, string>>,
  faultFrom: (address: string, sentence: string): string => `Der Fehler kommt aus ${address}: ${sentence}`,
  formulaFault: (formula: string, sentence: string, place: number): string =>
    `Die Formel ${formula} lässt sich so nicht eingeben: ${sentence.replace(/\.$/, '')} (Zeichen ${place}).`,
  separator: 'Angaben werden mit Semikolon (;) getrennt, ein Komma steht vor Nachkommastellen.',
  decimalComma: 'Vor Nachkommastellen steht ein Komma, kein Punkt.',
  noThousands: (text: string): string =>
    `In einer Formel stehen Zahlen ohne Tausenderpunkt: ${text.replaceAll('.', '')} statt ${text}.`,
  dateInQuotes: (text: string): string => `In einer Formel steht ein Datum in Anführungszeichen: "${text}".`,
  textInQuotes: (text: string): string => `In einer Formel steht Text in Anführungszeichen: "${text}".`,
  textTooLong: (length: number): string =>
    `Eine Zelle fasst höchstens 32.767 Zeichen, nicht ${length.toLocaleString('de-DE')}. Bitte auf mehrere Zellen verteilen.`,
  sheetNameMissing: 'Ein Blatt braucht einen Namen.',
  sheetNameLong: (length: number): string =>
    `Ein Blattname darf höchstens 31 Zeichen lang sein, nicht ${length}.`,
  sheetNameSigns: 'Ein Blattname darf keines der Zeichen : \\ / ? * [ ] enthalten.',
  sheetNameApostrophe: 'Ein Blattname darf nicht mit einem Apostroph beginnen oder enden.',
  sheetNameReserved: (name: string): string =>
    `Den Blattnamen „${name}“ behält Excel sich selbst vor. Bitte einen anderen wählen.`,
  sheetNameTaken: (name: string): string => `Ein Blatt mit dem Namen „${name}“ gibt es schon.`,
  refused: {
    AccessDenied: 'Das Blatt ist geschützt und lässt sich hier nicht ändern.',
    InvalidOperation: 'Das ist an dieser Stelle nicht möglich.',
    InvalidArgument: 'Das ist hier nicht möglich. Bitte Eingabe und Markierung prüfen.',
  } as Readonly<Record<string, string>>,
  tableStays:
    'Eine Tabelle lässt sich hier nicht auf ein anderes Blatt ausschneiden. Bitte kopieren Sie sie dorthin.',
  chartPending: 'Das Diagramm erscheint, sobald gerechnet ist …',
  chartEmpty: 'Kein Diagramm: In den Zellen, aus denen es gezeichnet wird, stehen zurzeit keine Zahlen.',
  chartFault: (code: string): string =>
    `Kein Diagramm: In den Zellen, aus denen es gezeichnet wird, steht ${code}.`,
  chart: (title: string): string => `Diagramm: ${title}`,
} as const;
