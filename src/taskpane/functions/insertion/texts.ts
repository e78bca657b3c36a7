export const EINFUEGEN = {
  trotzdem: 'Trotzdem einfügen',
  zuletzt: (ort: string) => `Zuletzt eingefügt: ${ort}`,
  zuruecknehmen: 'Zurücknehmen',
} as const;

export const MELDUNG = {
  eingefuegt: (ort: string) => `Eingefügt in ${ort}.`,
  rechnet: 'Das Ergebnis wird berechnet …',
  rechnetNoch: 'Excel rechnet noch. Das Ergebnis erscheint in der Zelle.',
  ersetzt: 'In der Zelle steht inzwischen etwas anderes.',
  ungelesen: 'Das Ergebnis ließ sich nicht lesen. Bitte sehen Sie in der Zelle nach.',
  ergebnis: (text: string) => `Ergebnis: ${text}`,
  bereich: (ort: string) => `Das Ergebnis füllt ${ort}.`,
  ergebnisFehler: (text: string) =>
    `In der Zelle steht ${text}. Den Grund nennt Excel, wenn Sie auf das Zeichen neben der Zelle zeigen.`,
  ueberlauf:
    'In der Zelle steht #ÜBERLAUF!: Das Ergebnis braucht mehr freie Zellen. Bitte die Zellen darunter und rechts daneben freimachen, oder die Formel zurücknehmen und an anderer Stelle einfügen.',
  belegt: (ort: string) =>
    `${ort} ist nicht leer. Es wurde nichts geändert. Bitte eine leere Zelle auswählen und erneut einfügen.`,
  imWeg: (ort: string, bereich: string) =>
    `Das Ergebnis braucht voraussichtlich ${bereich}, aber ${ort} ist nicht leer. Es wurde nichts geändert. Bitte eine freie Stelle auswählen. Fügen Sie trotzdem ein, zeigt Excel #ÜBERLAUF!, solange Zellen im Weg sind.`,
  inTabelle: (ort: string, tabelle: string) =>
    `${ort} liegt in der Tabelle ${tabelle}. Excel überträgt dort eine Formel auf die ganze Spalte, auch über andere Inhalte. Es wurde nichts geändert. Bitte eine Zelle außerhalb der Tabelle auswählen.`,
  alsText: (ort: string) =>
    `${ort} ist als Text formatiert; Excel würde die Formel dort nur anzeigen und nicht rechnen. Es wurde nichts geändert. Bitte das Zahlenformat der Zelle auf Standard stellen oder eine andere Zelle auswählen.`,
  amRand: (ort: string, { rows, columns }: { readonly rows: number; readonly columns: number }) =>
    `Das Ergebnis braucht ab ${ort} mindestens ${rows} Zeilen und ${columns} Spalten; so viel Platz ist bis zum Rand des Blatts nicht. Es wurde nichts geändert. Bitte eine Zelle weiter oben oder links auswählen.`,
  zurueckgenommen: (ort: string) => `Die Formel in ${ort} wurde zurückgenommen.`,
  zurueckgegeben: (ort: string) =>
    `Die Formel in ${ort} wurde zurückgenommen. Der andere Inhalt steht wieder dort.`,
  verdraengtBeimEinfuegen: (ort: string) =>
    `Im selben Moment hat jemand anderes in ${ort} geschrieben. In der Zelle steht jetzt die Formel; der andere Inhalt ließ sich nicht zurückschreiben. „Zurücknehmen“ setzt ihn wieder ein.`,
  verdraengtBeimZuruecknehmen: (ort: string) =>
    `Im selben Moment hat jemand anderes in ${ort} geschrieben. Dieser Inhalt ließ sich nicht zurückschreiben. Bitte prüfen Sie die Zelle und tragen Sie ihn dort wieder ein.`,
  blattFehlt: (ort: string) => `Das Blatt von ${ort} gibt es nicht mehr. Es gibt nichts zurückzunehmen.`,
  schonLeer: (ort: string) => `${ort} ist schon leer. Es gibt nichts zurückzunehmen.`,
  veraendert: (ort: string) =>
    `${ort} wurde inzwischen geändert. Damit nichts verloren geht, bleibt der Inhalt stehen.`,
} as const;

/** What somebody else wrote and is in no cell any more. */
export const BEWAHRT = {
  titel: (ort: string) => `Anderer Inhalt von ${ort}`,
  kopieren: 'Kopieren',
  kopiert: 'Kopiert.',
  markiert: 'Der Text ist markiert. Bitte mit Strg+C kopieren.',
  fertig: 'Erledigt',
} as const;
