export const EINFUEGEN = {
  trotzdem: 'Trotzdem einfügen',
  ersetzen: 'Ersetzen',
  zuletzt: (ort: string) => `Zuletzt eingefügt: ${ort}`,
  zuruecknehmen: 'Zurücknehmen',
  zuruecknehmenVon: (ort: string) => `Zurücknehmen: ${ort}`,
  fruehere: (anzahl: number) => (anzahl === 1 ? 'Eine frühere Einfügung' : `${anzahl} frühere Einfügungen`),
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
    'In der Zelle steht #ÜBERLAUF!: Das Ergebnis braucht mehr freie Zellen; auch verbundene Zellen und Tabellen sind im Weg. Bitte die Zellen darunter und rechts daneben freimachen, oder die Formel zurücknehmen und an anderer Stelle einfügen.',
  belegt: (ort: string) =>
    `${ort} ist nicht leer. Es wurde nichts geändert. Bitte eine leere Zelle auswählen und erneut einfügen.`,
  eigene: (ort: string) =>
    `In ${ort} steht eine Formel, die Sie von hier eingefügt haben. Es wurde nichts geändert. Soll die neue an ihre Stelle?`,
  vorigeSteht: (ort: string) => `In ${ort} steht wieder die vorige Formel.`,
  vorigeFehlt: (ort: string) =>
    `Die vorige Formel wurde aus ${ort} genommen und ließ sich nicht zurückschreiben. Bitte fügen Sie sie neu ein.`,
  imWeg: (ort: string, bereich: string) =>
    `Das Ergebnis braucht voraussichtlich ${bereich}, aber ${ort} ist nicht leer. Es wurde nichts geändert. Bitte eine freie Stelle auswählen. Fügen Sie trotzdem ein, zeigt Excel #ÜBERLAUF!, solange Zellen im Weg sind.`,
  inTabelle: (ort: string, tabelle: string) =>
    `${ort} liegt in der Tabelle ${tabelle}. Excel überträgt dort eine Formel auf die ganze Spalte, auch über andere Inhalte. Es wurde nichts geändert. Bitte eine Zelle außerhalb der Tabelle auswählen.`,
  tabelleImWeg: (tabelle: string, bereich: string) =>
    `Das Ergebnis braucht voraussichtlich ${bereich}; dort liegt die Tabelle ${tabelle}, und in Tabellen kann kein Ergebnis überlaufen. Es wurde nichts geändert. Bitte eine freie Stelle auswählen. Fügen Sie trotzdem ein, zeigt Excel #ÜBERLAUF!.`,
  anTabelle: (ort: string, tabelle: string) =>
    `${ort} grenzt an die Tabelle ${tabelle}. Excel würde die Formel zu einem Teil der Tabelle machen. Es wurde nichts geändert. Bitte eine Zelle auswählen, zwischen der und der Tabelle mindestens eine Zelle frei bleibt.`,
  zirkel: (ort: string, bezug: string) =>
    `Die Formel rechnet mit ${bezug}; stünde sie oder ihr Ergebnis ab ${ort}, würde sie mit sich selbst rechnen (Zirkelbezug). Es wurde nichts geändert. Bitte eine Zelle außerhalb auswählen.`,
  alsText: (ort: string) =>
    `${ort} ist als Text formatiert; Excel würde die Formel dort nur anzeigen und nicht rechnen. Es wurde nichts geändert. Bitte das Zahlenformat der Zelle auf Standard stellen oder eine andere Zelle auswählen.`,
  amRand: (ort: string, { rows, columns }: { readonly rows: number; readonly columns: number }) =>
    `Das Ergebnis braucht ab ${ort} mindestens ${rows} Zeilen und ${columns} Spalten; so viel Platz ist bis zum Rand des Blatts nicht. Es wurde nichts geändert. Bitte eine Zelle weiter oben oder links auswählen.`,
  zurueckgenommen: (ort: string) => `Die Formel in ${ort} wurde zurückgenommen.`,
  zurueckgegeben: (ort: string) =>
    `Die Formel in ${ort} wurde zurückgenommen. Der andere Inhalt steht wieder dort.`,
  aussehenBleibt: 'Zahlenformat und Spaltenbreite konnten nicht zurückgesetzt werden.',
  antwortFehlt:
    'Excel hat das nicht bestätigt; nachgesehen wurde in der Zelle. Hat im selben Moment jemand anderes dort etwas eingetragen, steht es nur noch im Versionsverlauf der Datei.',
  ungewiss: (ort: string) =>
    `Excel hat nicht geantwortet. Ob die Formel in ${ort} steht, ist ungewiss; bitte sehen Sie dort nach. „Zurücknehmen“ entfernt sie, falls sie dort steht.`,
  ueberholt: (ort: string) =>
    `Im selben Moment hat jemand anderes in ${ort} geschrieben, und dann noch einmal. Der letzte Inhalt bleibt stehen; der frühere steht hier zum Kopieren.`,
  zuvorgekommen: (ort: string) =>
    `Im selben Moment hat jemand anderes in ${ort} geschrieben. Dieser Inhalt bleibt stehen; die Formel steht nicht dort. Bitte eine leere Zelle auswählen und erneut einfügen.`,
  nichtAngenommen: {
    merged: (ort: string) =>
      `${ort} ist von verbundenen Zellen verdeckt; Excel hat die Formel dort nicht angenommen. Es wurde nichts geändert. Bitte eine andere Zelle auswählen oder die erste der verbundenen Zellen.`,
    'text-format': (ort: string) =>
      `${ort} ist inzwischen als Text formatiert; Excel hat die Formel dort nur angezeigt und nicht gerechnet. Sie wurde zurückgenommen. Bitte das Zahlenformat der Zelle auf Standard stellen oder eine andere Zelle auswählen.`,
    moved: (ort: string) =>
      `Im selben Moment haben sich Zellen verschoben, vielleicht weil jemand eine Zeile eingefügt hat. Die Formel in ${ort} hätte mit den falschen Zellen gerechnet und wurde zurückgenommen. Bitte prüfen Sie die Angaben und fügen Sie erneut ein.`,
  },
  unauffindbar: (ort: string, dort: string) =>
    `Excel findet die Zelle der eingefügten Formel nicht mehr; vielleicht wurde sie gelöscht. In ${ort}, wo sie eingefügt wurde, steht ${dort}. Es wurde nichts geändert.`,
  dort: {
    nothing: 'nichts',
    same: 'eine gleiche Formel, die aber auch eine Kopie sein kann',
    other: 'jetzt etwas anderes',
  },
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
  fluechtig:
    'Dieser Inhalt ließ sich auf diesem Gerät nicht sichern. Er steht nur hier und ist weg, sobald der Bereich neu geladen wird. Bitte gleich kopieren.',
} as const;
