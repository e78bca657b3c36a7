/** All sentences about an agreement: what is wrong, then what to do. Where it is, `ortVon` says. */

const KUERZE = 40;

const kurz = (text: string): string => (text.length > KUERZE ? `${text.slice(0, KUERZE)}…` : text);

const oder = (woerter: readonly string[]): string =>
  woerter.length < 2 ? woerter.join() : `${woerter.slice(0, -1).join(', ')} oder ${woerter.at(-1) ?? ''}`;

/** AS-15: what comes with a file may have been changed by anybody. */
export const LESEFEHLER = {
  zuLang: (zeichen: number): string =>
    `Die gespeicherte Vereinbarung ist größer als ${zeichen} Zeichen und wird nicht gelesen. Bitte eine Fassung aus einer Sicherung verwenden.`,
  keinJson:
    'Die gespeicherte Vereinbarung ist beschädigt und wird nicht gelesen. Bitte die Angaben aus den Blättern übernehmen.',
  keineVereinbarung: 'Hier steht keine Vereinbarung. Bitte die Angaben aus den Blättern übernehmen.',
  andereFassung: (version: string): string =>
    `Die Fassung ${version} kennt dieses Add-in nicht. Bitte das Add-in aktualisieren oder die Angaben aus den Blättern übernehmen.`,
  unbekannt: (name: string): string =>
    `„${kurz(name)}“ gehört zu keiner Vereinbarung. Bitte die Angaben aus den Blättern übernehmen.`,
  keineListe: 'Hier wird eine Liste gebraucht. Bitte die Angaben aus den Blättern übernehmen.',
  keinEintrag: 'Hier wird ein Eintrag mit Feldern gebraucht. Bitte die Angaben aus den Blättern übernehmen.',
  zuVieleZeilen: (hoechstens: number): string =>
    `Es sind mehr als ${hoechstens} Zeilen. Bitte die Vereinbarung teilen.`,
  merkmale: (anzahl: number): string =>
    `Hier werden so viele Werte gebraucht, wie es Gewichte gibt: ${anzahl}. Bitte die Kommune neu eingeben.`,
} as const;

/** What an answer can't be. */
export const WERTFEHLER = {
  text: 'Hier wird ein Text gebraucht. Bitte ihn neu eingeben.',
  zahl: 'Hier wird eine Zahl gebraucht. Bitte sie neu eingeben.',
  wahrheit: 'Hier wird WAHR oder FALSCH gebraucht. Bitte eines davon eingeben.',
  tag: 'Hier wird ein Tag ab dem 01.01.1950 gebraucht. Bitte ihn ausschreiben: 01.01.2022.',
  wahl: (woerter: readonly string[]): string => `Möglich sind ${oder(woerter)}. Bitte eines davon eingeben.`,
  wert: 'Hier wird eine Zahl, ein Text oder WAHR oder FALSCH gebraucht. Bitte den Wert neu eingeben.',
  zuLang: (hoechstens: number): string => `Der Text ist länger als ${hoechstens} Zeichen. Bitte ihn kürzen.`,
  zeichen: 'Der Text enthält Zeichen, die Excel nicht speichern kann. Bitte ihn neu eingeben.',
  fehlerwert: (fehler: string): string =>
    `Hier steht der Fehlerwert ${kurz(fehler)}. Bitte die Formel prüfen oder den Wert eingeben.`,
  zuGross: 'Werte über 10 Billionen werden nicht berechnet. Bitte den Wert prüfen.',
} as const;

/** AS-7: what a programme says of its amount. */
export const BETRAGSSATZ = {
  ausDemBescheid: 'Betrag aus dem Bescheid',
  jeVzaeUndJahr: (betrag: string): string => `höchstens ${betrag} EUR je VZÄ und Jahr`,
  laufzeit: (betrag: string): string =>
    `höchstens ${betrag} EUR für die ganze Laufzeit; als Höchstbetrag je VZÄ und Jahr eintragen, was der Bescheid daraus macht`,
  quote: (prozent: string): string => `${prozent} % der Kosten`,
} as const;

/** AS-7: how the source of dated rates ends, for the sheets to put the papers themselves in its place. */
export const IM_RECHENWEG = 'die Quelle jedes Satzes nennt der Rechenweg';

/** AS-7: where answers come from that a programme fills in. */
export const VORGABEQUELLE = {
  datierteSaetze: (programm: string): string => `${programm}: Sätze mit ihrem Datum; ${IM_RECHENWEG}`,
} as const;

export const verweistAufRechenweg = (quelle: string): boolean => quelle.endsWith(IM_RECHENWEG);

/** AS-7: how the source of an answer begins that the program has proposed and nobody has named. */
export const VORSCHLAG = 'Vorschlag: ';

/** AS-3: what keeps the sheets from being read as answers. */
export const RUECKWEGFEHLER = {
  optionUnbekannt: (name: string): string =>
    `Eine Option „${kurz(name)}“ gibt es nicht. Bitte den Namen prüfen oder die Zeile löschen.`,
  optionDoppelt: 'Diese Option steht schon darüber. Bitte eine der Zeilen löschen.',
  optionOhneWert: 'Diese Option hat keinen Wert. Bitte ihn eintragen oder die Zeile löschen.',
} as const;

/** AS-11: what keeps a cell of a list from elsewhere from being read. */
export const UEBERNAHMEFEHLER = {
  zahl: (text: string, beispiel: string): string =>
    `„${kurz(text)}“ ist keine Zahl. Bitte sie eingeben, etwa ${beispiel}.`,
  uhrzeit: (text: string, beispiel: string): string =>
    `„${kurz(text)}“ sind Stunden und Minuten. Bitte eine Zahl eingeben, etwa ${beispiel}.`,
  mehrdeutig: (text: string, tausender: string, dezimal: string): string =>
    `„${kurz(text)}“ kann ${kurz(tausender)} oder ${kurz(dezimal)} sein. Bitte eine der beiden Zahlen eingeben.`,
  negativ: (text: string): string =>
    `„${kurz(text)}“ ist kleiner als 0. Das kann hier nicht sein, bitte die Zahl prüfen.`,
  prozent: (text: string): string =>
    `„${kurz(text)}“ ist ein Anteil, hier steht ein Betrag in EUR. Bitte ihn ohne % eingeben, etwa 50.000.`,
  stufe: (text: string): string =>
    `„${kurz(text)}“ ist keine Stufe. Möglich sind 1 bis 6, bei Besoldungsgruppen 3 bis 12. Bitte eine eingeben, etwa 3.`,
  stufeOhneJahr: (text: string, mitJahr: string): string =>
    `„${kurz(text)}“ nennt einen Tag ohne Jahr. Bitte das Jahr dazuschreiben, etwa ${kurz(mitJahr)}.`,
  stufensprung: (text: string): string =>
    `„${kurz(text)}“ überspringt eine Stufe. Bitte die Stufe am Beginn eingeben und den Aufstieg prüfen.`,
  aufstieg:
    'Aus dem Tag des Aufstiegs ergibt sich nicht, seit wann die Stufe gilt. Bitte so schreiben: 3 (seit 1.7.2021).',
  zweimalSeit: 'Die Spalte Seit nennt einen anderen Tag. Bitte hier nur die Stufe eingeben, etwa 3.',
  zweiStufen: (beiGruppe: number, stufe: string | number | boolean): string =>
    `Hier steht die Stufe ${beiGruppe}, in der Spalte Stufe aber ${String(stufe)}. Bitte hier nur die Gruppe eingeben, etwa 9c.`,
  stunden: (text: string): string =>
    `„${kurz(text)}“ sind keine Wochenstunden einer Stelle: Möglich sind mehr als 1,5 und höchstens 60. Bitte Stunden eingeben, etwa 19,5, oder den Anteil in Prozent, etwa 50 %.`,
  ueberVollzeit: (stunden: string, voll: string): string =>
    `${stunden} Stunden sind mehr als die ${voll} einer vollen Stelle. Bitte die Stunden prüfen oder den Umfang so schreiben: ${stunden}/${voll}.`,
  sachkostenOhneVzae:
    'Ohne den Umfang der Stelle lässt sich der Betrag nicht auf ein VZÄ umrechnen. Bitte zuerst VZÄ eingeben.',
  bisVorVon: 'Das Ende liegt vor dem Beginn. Bitte Von und Bis prüfen.',
  ohneNamen:
    'Die Zeile hat keinen Namen. Bitte ihn eingeben, oder die Zeile weglassen, wenn sie eine Summe ist.',
  tag: (text: string): string => `„${kurz(text)}“ ist kein Tag. Bitte ihn ausschreiben: 01.01.2022.`,
  gibtEsNicht: (text: string): string => `Den Tag ${kurz(text)} gibt es nicht. Bitte ihn prüfen.`,
  zuFrueh: (text: string): string => `„${kurz(text)}“ liegt vor 1950. Bitte das Jahr prüfen.`,
  jahrhundert: (text: string): string =>
    `„${kurz(text)}“ kann in zwei Jahrhunderten liegen. Bitte das Jahr mit vier Ziffern schreiben.`,
  fernerTag: (tag: string, von: number, bis: number): string =>
    `Der ${tag} liegt zu weit weg von der Laufzeit ${von === bis ? von : `${von} bis ${bis}`}. Bitte das Jahr prüfen, oder das Feld leeren.`,
  gruppe: (text: string): string =>
    `„${kurz(text)}“ ist keine Entgelt- oder Besoldungsgruppe. Bitte sie eingeben, etwa 9c, S 11b oder A 11.`,
  vollzeit: (beamte: boolean): string =>
    beamte
      ? 'Die Spalte nennt Stunden. Bitte angeben, wie viele Wochenstunden eine volle Stelle für Beamte hat, etwa 41.'
      : 'Die Spalte nennt Stunden. Bitte angeben, wie viele Wochenstunden eine volle Stelle hat, etwa 39.',
} as const;

/** AS-11: what was understood in a cell that does not say it plainly. */
export const UEBERNAHMEHINWEIS = {
  ohneEnde: (text: string): string =>
    `„${kurz(text)}“: ohne eigenes Ende gelesen, die Stelle läuft bis zum Ende der Laufzeit.`,
  seit: (stufe: number, tag: string): string =>
    `Stufe ${stufe} gilt seit dem ${tag.split('-').reverse().join('.')}; danach steigt sie von selbst.`,
  tageszahl: (zahl: string, tag: string): string =>
    `„${zahl}“: als Tag gelesen, wie Excel Tage zählt: ${tag}.`,
  mehrAlsEineStelle: 'Mehr als eine volle Stelle für Beamte. Bitte den Umfang prüfen.',
} as const;

/** AS-11: why a row of a list from elsewhere is not taken over. */
export const UEBERGANGEN = {
  leer: 'leere Zeile',
  titel: 'über den Überschriften',
  kopf: 'Überschriften noch einmal',
  summe: 'Summenzeile',
  summeAnders: (spalte: string, steht: string, summe: string): string =>
    `Summenzeile: In der Spalte ${spalte} steht ${steht}, die Zeilen darüber ergeben aber ${summe}`,
  summeOhneNamen: 'Summenzeile ohne Namen: gleich der Summe der Zeilen darüber',
  zwischenueberschrift: 'Zwischenüberschrift: nur ein Name, keine weiteren Angaben',
  nichtsGewaehlt: 'in den gewählten Spalten leer',
  zuViele: (hoechstens: number): string => `mehr als ${hoechstens} Zeilen`,
} as const;

/** What the example says of itself and where its figures come from. */
export const BEISPIEL = {
  titel: 'Beispiel Südkreis',
  papier: 'Drucksache 156/21',
  beginn: 'angenommen',
  bezug: 'Entgelttabelle ab 01.04.2022',
  sachkosten: 'angenommen, wie KIM-Richtlinie Baustein 1',
  schluessel: 'aus den Anteilen der Drucksache 156/21',
} as const;
