import { VORSCHLAG } from '../../vereinbarung/meldungen';

/** Everything the Assistent says. */

export const LISTEN = {
  zurueckholen: 'Löschen zurücknehmen',
  zurueck: 'Die gelöschte Zeile ist wieder da.',
} as const;

/** Why what was typed is no answer, and what to do. */
export const EINGABE = {
  jahrhundert: 'Das Jahr kann in zwei Jahrhunderten liegen. Bitte mit vier Ziffern schreiben.',
  mehrdeutig: (tausender: string, dezimal: string): string =>
    `Das kann ${tausender} oder ${dezimal} heißen. Bitte eine der beiden Zahlen eingeben.`,
  wochenstunden: (text: string): string =>
    `Das sind Stunden. Bitte die einer vollen Stelle dazuschreiben, bei 39 Wochenstunden also ${text}/39.`,
  ohneStunden: 'Ohne Umfang kostet die Stelle nichts. Bitte ihren Umfang eingeben oder die Stelle löschen.',
  umfang: 'Das ist kein Umfang einer Stelle. Bitte so schreiben: 0,5 oder 50 % oder in Stunden 19,5/39.',
  gruppe: 'Das ist keine Entgelt- oder Besoldungsgruppe. Bitte so schreiben: 9c, S 11b oder A 11.',
  kurzesJahr: 'Es fehlt das Jahr. Bitte so schreiben: 01.01.2022.',
  keinTag: 'Das ist kein Tag. Bitte so schreiben: 01.01.2022.',
  gibtEsNicht: (text: string): string => `Den Tag ${text} gibt es nicht. Bitte ihn prüfen.`,
  zuFrueh: 'Der Tag liegt vor 1950. Bitte das Jahr prüfen.',
  keineZahl: 'Das ist keine Zahl. Bitte so schreiben: 50.000 oder 2,5.',
  keinAnteil: 'Das ist kein Anteil. Bitte so schreiben: 80 %.',
  keineStufe: 'Das ist keine Stufe. Bitte eine Zahl von 1 bis 6 eingeben, bei Beamten von 3 bis 12.',
  hoechstens: 'Hier sind höchstens 100 % möglich. Bitte so schreiben: 80 %.',
  komma: (text: string): string => `Bitte mit Komma schreiben: ${text.replace('.', ',')}.`,
  prozent: (zahl: string): string => `Das Prozentzeichen fehlt. Gemeint ist wohl ${zahl} %.`,
  anteil: 'Hier steht ein Anteil, kein Betrag. Bitte so schreiben: 80 %.',
  keinEuro:
    'Hier zählt die Einheit des Schlüssels, nicht EUR. Bitte einen Schlüssel eingeben, bei Einwohnern also eine Einwohnerzahl.',
  negativ: 'Ein Anteil unter 0 % ist nicht möglich. Bitte so schreiben: 80 %.',
  keinProzent: 'Hier steht ein Betrag, kein Anteil. Bitte ohne % schreiben, zum Beispiel 50.000.',
} as const;

export const ASSISTENT = {
  ungelesen: 'Nicht alles in den Blättern ließ sich beim Öffnen lesen und gilt hier als leer:',
  neu: 'Neue Vereinbarung',
  aendern: (titel: string): string => `${titel} bearbeiten`,
  schritte: 'Schritte',
  schritt: {
    foerderung: 'Förderung',
    stellen: 'Stellen',
    verteilung: 'Verteilung',
    pruefen: 'Prüfen',
    einfuegen: 'Einfügen',
  },
  zustand: { empty: 'noch leer', open: 'offen', wrong: 'fehlerhaft', done: 'fertig' },
  weiter: (schritt: string): string => `Weiter: ${schritt}`,
  zurueck: 'Start',
  hilfe: 'Hilfe zu diesem Schritt',
  hilfeZumSchritt: 'Hilfe zu diesem Schritt (öffnet im Browser)',
  weitere: 'Weitere Angaben',
  quelle: 'Quelle',
  ohneAngabe: 'ohne Angabe',
  ja: 'ja',
  nein: 'nein',
} as const;

/** AS-9: where the work is kept. */
export const ENTWURF = {
  offen: 'Nicht gespeicherte Änderungen …',
  gemerkt: 'Entwurf in dieser Mappe gemerkt. Er bleibt erhalten, wenn Sie die Mappe speichern.',
  gescheitert: (text: string, code: string): string => `Der Entwurf ist nicht gesichert: ${text} (${code})`,
  erneut: 'Erneut sichern',
  frage: (titel: string): string =>
    `In dieser Mappe liegt ein Entwurf, der noch nicht in den Blättern steht: ${titel}. Was soll mit ihm geschehen?`,
  titel: 'Es gibt einen Entwurf',
  fortsetzen: 'Entwurf fortsetzen',
  verwerfen: 'Entwurf verwerfen und neu beginnen',
  verwerfenUndBearbeiten: 'Entwurf verwerfen und die Vereinbarung bearbeiten',
  blaetterBleiben: 'Die Vereinbarung in den Blättern bleibt bei beidem, wie sie ist.',
  abbrechen: 'Abbrechen',
  unlesbar:
    'In dieser Mappe liegt ein Entwurf, den dieses Add-in nicht lesen kann. Er bleibt, bis Sie hier etwas eingeben.',
} as const;

/** AS-10 */
export const FUSSZEILE = {
  titel: 'Ergebnis im Bezugsjahr',
  kosten: 'Kosten',
  foerderung: 'Förderung',
  drittmittel: 'Drittmittel',
  eigenanteil: 'Eigenanteil',
  fehlt: (was: string): string => `Noch kein Ergebnis: ${was}`,
  werteWo: 'Unter „Prüfen“ schreiben Sie die letzten bekannten Werte fort oder nehmen eigene an.',
  neueTarife: 'Neue Tarife',
  bild: (foerderung: string, eigenanteil: string): string =>
    `Von den Kosten sind ${foerderung} gefördert, ${eigenanteil} sind Eigenanteil.`,
  gesprochen: (kosten: string, foerderung: string, eigenanteil: string): string =>
    `Kosten ${kosten}, Förderung ${foerderung}, Eigenanteil ${eigenanteil}.`,
  fehlendes: {
    stellen: 'Es fehlt eine Stelle.',
    bezug: 'Es fehlt das Bezugsjahr.',
    unlesbar: (ort: string): string => `Eine Angabe lässt sich nicht lesen (${ort}).`,
    fehler: 'Eine Angabe ist noch unvollständig.',
    hier: (ort: string, satz: string): string => `${ort}. ${satz}`,
    funktionen: 'Die Funktionen sind nicht gestartet.',
  },
} as const;

export const FOERDERUNG = {
  einleitung: 'Was steht im Bescheid und in der Vereinbarung?',
  titelHinweis: 'Wie die Vereinbarung heißt, zum Beispiel „Refinanzierung Südkreis“.',
  programm: 'Programm',
  programmHinweis: 'Füllt Sätze und Art mit Quelle aus. Alles lässt sich danach ändern.',
  eigenes: 'anderes Programm',
  vomProgramm: 'vom Programm',
  abweichend: (vorgabe: string): string => `abweichend vom Bescheidsatz (${vorgabe})`,
  quelleProgramm: 'Quelle der Sätze',
  hoechstbetragHinweis: 'Was das Land höchstens zahlt, in EUR je Vollzeitstelle (VZÄ) und Jahr.',
  mitBaustein:
    'Das Add-in kennt die Sätze dieses Bausteins mit ihren Daten. Ein eigener Höchstbetrag zählt erst, wenn das Feld Baustein unter „Förderung im Einzelnen“ leer ist.',
  belegt: (von: string | null, bis: string | null): string =>
    [von === null ? '' : `ab ${von}`, bis === null ? '' : `bis ${bis}`]
      .filter((teil) => teil !== '')
      .join(' '),
  satzFolgt: 'Welcher Satz gilt, folgt aus Laufzeit und Bezugsjahr. Bitte die Tage unten eingeben.',
  satzAb: (tag: string, betrag: string | null, art: string): string =>
    betrag === null
      ? `ab ${tag}: Das Add-in kennt keinen Satz. Bitte den Betrag aus dem Bescheid eintragen.`
      : `ab ${tag}: ${art === 'PAUSCHALE' ? 'pauschal' : 'höchstens'} ${betrag} je VZÄ und Jahr`,
  eigeneAngaben: (angaben: readonly string[]): string =>
    angaben.length === 0
      ? 'Die Sätze des Programms zählen nicht. Bitte den Betrag aus dem Bescheid eintragen.'
      : `Es gelten Ihre Angaben (${angaben.join(', ')}), nicht die Sätze des Programms.`,
  artHinweis: 'Ohne Angabe: Höchstbetrag, es werden also nur tatsächliche Kosten gefördert.',
  artVomBaustein: (arten: readonly (readonly [ab: string, art: string])[]): string =>
    `Der Baustein legt sie fest: ${arten.map(([ab, art]) => (arten.length === 1 ? art : `ab ${ab} ${art}`)).join(', ')}. Eine Angabe hier zählt nicht.`,
  quoteHinweis: 'Nur bei Anteilsfinanzierung, zum Beispiel 80 %.',
  laufzeit: 'Laufzeit und Bezugsjahr',
  zeitraeume:
    'Die Laufzeit wird je Haushaltsjahr abgerechnet. Das Bezugsjahr sind zwölf Monate, mit deren Zahlen die Anteile vereinbart werden.',
  vorschlagJahr: (von: string, bis: string): string => `${von} bis ${bis} als Bezugsjahr übernehmen`,
  warumTarif: (tag: string): string => `Ab ${tag} gilt die Entgelttabelle, die am Ende der Laufzeit gilt.`,
  warumBeginn: 'Die ersten zwölf Monate der Laufzeit.',
  warumEnde: 'Die letzten zwölf Monate der Laufzeit.',
  warumKalenderjahr: 'Das erste volle Kalenderjahr der Laufzeit.',
  vorschlagEnde: {
    bis: (tag: string): string => `${tag} als Ende der Laufzeit übernehmen`,
    bezugBis: (tag: string): string => `${tag} als Ende des Bezugsjahrs übernehmen`,
  },
  warumSelberTag: 'Derselbe Tag im ersten Jahr, mit dem das Ende nicht vor dem Beginn liegt.',
  warumZwoelfMonate: 'Zwölf Monate ab dem Beginn des Bezugsjahrs.',
  bezugHinweis: 'Nach den Zahlen dieser zwölf Monate werden die Anteile vereinbart.',
  bezugBisHinweis: 'Der letzte Tag der zwölf Monate. Schritt 4 vergleicht mit einer veröffentlichten Zahl.',
  bezugQuelle: (quelle: string): string => `Bezugsjahr: ${quelle}`,
  ueberDasEnde:
    'Das reicht über das Ende der Laufzeit hinaus: Eine Stelle mit dem Ende „Bis“ zählt darin nur zum Teil.',
  angaben: 'Angaben zur Vereinbarung',
  optionen: 'Förderung im Einzelnen',
  hinweise: {
    zuwendungsempfaenger: 'Wer den Bescheid bekommen hat, zum Beispiel Kreis Unna.',
    stand: 'Von welchem Tag diese Angaben sind. Eine Aktualisierung ändert ihn nicht.',
    mindesteigenanteil: 'Wie viel der Gesamtkosten mindestens selbst zu tragen ist, zum Beispiel 10 %.',
    sachkosten: 'Ob Bescheid oder Vereinbarung die Sachkosten nennen.',
    kostenbasis: 'Ob die Förderung nur Personalkosten oder die Gesamtkosten zählt.',
    mindestanteil: 'Kleinere Stellen werden nicht gefördert, in VZÄ.',
    sachkostenQuote: 'Welcher Anteil der Sachkosten gefördert wird.',
    sachkostenHoechstbetrag: 'Bis zu welchem Betrag je VZÄ und Jahr Sachkosten gefördert werden, in EUR.',
    gemeinkosten: 'Zuschlag auf die Personalkosten, zum Beispiel 20 %.',
    pool: 'Ob freie Höchstbeträge einer Stelle bei einer anderen zählen.',
    abrechnung: 'Ob der Höchstbetrag je Jahr oder über die ganze Laufzeit gilt.',
    monatsmethode: 'Wie angefangene Monate zählen.',
    tarif: 'Ohne Angabe: TVöD-VKA.',
    beihilfe: 'Nur für Beamte: EUR je Monat einer vollen Stelle.',
    versorgungszuschlag: 'Nur für Beamte: Anteil am Grundgehalt, zum Beispiel 30 %.',
    tarifsteigerung: 'Angenommene Erhöhung je Jahr nach dem Ende der Tarifeinigung, zum Beispiel 2,5 %.',
    baustein: 'Baustein des Programms, dessen Sätze das Add-in kennt.',
  } as Readonly<Record<string, string>>,
} as const;

export const STELLENSCHRITT = {
  einleitung: 'Welche Stellen gehören dazu?',
  leer: 'Noch keine Stelle. Geben Sie die erste ein; jede weitere beginnt mit den Angaben der letzten.',
  erste: 'Erste Stelle eingeben',
  weitere: 'Weitere Stelle',
  weitereHinweis: 'beginnt mit den Angaben der letzten',
  ohneName: (nummer: number): string => `Stelle ${nummer}`,
  bearbeiten: (name: string): string => `${name} bearbeiten`,
  loeschen: 'Stelle löschen',
  fertig: 'Fertig',
  fehlerhaft: 'fehlerhaft',
  unvollstaendig: 'unvollständig',
  tarifHinweis: 'Gruppe zum Beispiel 9c, S 11b oder A 10. Vollzeit ist 1 VZÄ, eine halbe Stelle 0,5.',
  zusammen: (anzahl: number, vzae: string): string =>
    `${anzahl === 1 ? 'Eine Stelle' : `${anzahl} Stellen`}, ${vzae} VZÄ`,
  hinweise: {
    stelle: 'Bezeichnung, zum Beispiel Fallmanagement 1.',
    kommune: 'Nur wenn eine Kommune die Stelle allein trägt.',
    sachkosten: 'Arbeitsplatz und Sachkosten in EUR je VZÄ und Jahr.',
    kostenGesamt: 'Statt Gruppe und Stufe: Personalkosten der Stelle in EUR je Jahr.',
    von: 'Wenn die Stelle später beginnt als die Laufzeit.',
    bis: 'Wenn die Stelle früher endet.',
    seit: 'Seit wann die Stufe gilt; dann steigt sie von selbst.',
    hoechstbetrag: 'Wenn für diese Stelle ein anderer gilt, in EUR je VZÄ und Jahr.',
    drittmittel: 'Was andere zahlen, in EUR je Jahr.',
  } as Readonly<Record<string, string>>,
  arbeitsplatz: (betrag: string): string => `${betrag} übernehmen`,
  arbeitsplatzWarum: (betrag: string, quelle: string): string =>
    `In KIM Baustein 1 zählt ein Arbeitsplatz bis ${betrag} (${quelle}). Das ist eine Annahme, wenn Ihre Vereinbarung keinen Betrag nennt.`,
  arbeitsplatzGewaehlt: (quelle: string): string =>
    `Angenommen wie ein Arbeitsplatz in KIM Baustein 1 (${quelle}). Nennt Ihre Vereinbarung einen Betrag, bitte ihn hier eintragen.`,
  arbeitsplatzQuelle: (quelle: string): string =>
    `${VORSCHLAG}wie ein Arbeitsplatz in KIM Baustein 1, ${quelle}`,
  angenommen: 'angenommen',
  geloescht: (name: string): string => `${name} wurde gelöscht.`,
} as const;

export const VERTEILUNG = {
  einleitung: 'Wer teilt sich den Eigenanteil, und wonach?',
  kommunen: 'Kommunen und Schlüssel',
  kommunenHinweis:
    'Jede Zahl ist recht, auch die vereinbarten Beträge: Es zählt das Verhältnis. Die Eingabetaste beginnt die nächste Zeile.',
  kommune: (nummer: number): string => `Kommune ${nummer}`,
  schluessel: (name: string): string => `Schlüssel von ${name}`,
  weitere: 'Weitere Kommune',
  erste: 'Erste Kommune eingeben',
  loeschen: (name: string): string => `${name} löschen`,
  spalteKommune: 'Kommune',
  spalteSchluessel: 'Schlüssel',
  spalteMerkmal: 'Merkmal',
  spalteGewicht: 'Gewicht',
  genau: 'genau',
  rund: 'vereinbart',
  eigene: 'dazu eigene Stellen',
  summe: 'Summe',
  noch: 'Die Anteile erscheinen hier, sobald Förderung, Stellen und Schlüssel ausgefüllt sind.',
  falsch: (ort: string, satz: string): string =>
    `Die Anteile erscheinen hier, sobald dieser Fehler behoben ist: ${ort}. ${satz}`,
  unlesbar: 'Die Anteile erscheinen hier wieder, sobald sich alle Angaben lesen lassen.',
  ohneKommunen: 'Die Anteile erscheinen hier, sobald die Kommunen und ihre Schlüssel eingegeben sind.',
  rest: (betrag: string): string => `${betrag} bleiben wegen der Rundung unverteilt.`,
  restZuviel: (betrag: string): string =>
    `Durch die Rundung sind es ${betrag} mehr als der genaue Eigenanteil.`,
  groessterRest: (namen: string, schritt: string): string =>
    `Nach ganzen Schritten von ${schritt} bleibt etwas übrig. Es geht in Schritten an die größten Bruchteile: ${namen}.`,
  ohneRest: (schritt: string): string => `In ganzen Schritten von ${schritt} bleibt keiner übrig.`,
  differenz: (namen: string, regel: string): string => `Die Rundungsdifferenz trägt ${namen} (${regel}).`,
  rundungHinweis:
    'In welchen Schritten die Anteile vereinbart werden, zum Beispiel 500. Ohne Angabe: auf den Cent.',
  hinweise: {
    schluesselart: 'Was die Zahlen bedeuten.',
    schluesselStichtag: 'Von welchem Tag die Zahlen sind.',
    restregel: 'Wer bekommt, was ganze Schritte übrig lassen. Ohne Angabe: der größte Rest.',
    quelle: 'Woher der Schlüssel stammt, zum Beispiel DS 156/21.',
  } as Readonly<Record<string, string>>,
  besonderes: 'Gemischter Schlüssel, Mindest- und Festwerte',
  gemischt: 'Gemischter Schlüssel',
  gemischtHinweis:
    'Mehrere Merkmale mit Gewicht, zum Beispiel Einwohner 60 % und Fälle 40 %. Der einfache Schlüssel zählt dann nicht.',
  merkmal: (nummer: number): string => `Merkmal ${nummer}`,
  gewicht: (name: string): string => `Gewicht von ${name}`,
  merkmalLoeschen: (name: string): string => `${name} löschen`,
  vorrangHinweis:
    'Mindestens, Höchstens und Festwert zählen in der Einheit des Schlüssels, nicht in EUR: Wer nach Einwohnern teilt, gibt Einwohner ein.',
  allesEigene:
    'Jede Stelle gehört einer Kommune, die sie allein trägt. Der Schlüssel verteilt nichts, bis mindestens eine Stelle keine Kommune nennt.',
  gemeinsam: 'Alle Stellen gemeinsam tragen',
  weiteresMerkmal: 'Merkmal hinzufügen',
  vorrang: (name: string): string => `${name}: Mindestens, Höchstens, Festwert`,
  geloescht: (name: string): string => `${name} wurde gelöscht.`,
} as const;

export const PRUEFEN = {
  einleitung: 'Stimmt alles?',
  befunde: 'Prüfungen',
  keine: 'Es ist nichts zu beanstanden.',
  nurHinweise: 'Es ist nichts zu beanstanden. Bitte die Hinweise lesen.',
  stufe: { Fehler: 'Fehler', Warnung: 'Warnung', Hinweis: 'Hinweis' },
  ansehen: 'Ansehen',
  zumFeld: (ort: string): string => `${ort} ansehen`,
  jahre: 'Je Haushaltsjahr',
  jahr: 'Jahr',
  gesamt: 'Laufzeit',
  kommunen: 'Eigenanteil je Kommune und Haushaltsjahr',
  kommune: 'Kommune',
  aufwand: 'Aufwand',
  foerderung: 'Förderung',
  drittmittel: 'Drittmittel',
  eigenanteil: 'Eigenanteil',
  bild: (jahr: string, foerderung: string, eigenanteil: string): string =>
    `${jahr}: ${foerderung} gefördert, ${eigenanteil} Eigenanteil.`,
  genauJeJahr: (schritt: string): string =>
    `Die Beträge der Kommunen sind in jedem Jahr nach dem Schlüssel gerechnet. Vereinbart ist der Anteil am Bezugsjahr in Schritten von ${schritt}.`,
  /** Which of the amounts counts for a bill. */
  inRechnung: (vereinbart: string | null, anteile: string, laufzeit: string): string =>
    vereinbart === null
      ? `In Rechnung zu stellen sind diese Beträge, in der Laufzeit zusammen ${laufzeit}, bis die tatsächlichen Kosten feststehen.`
      : `In Rechnung zu stellen sind die vereinbarten Anteile, zusammen ${vereinbart} für zwölf Monate, wenn die Vereinbarung nichts anderes sagt${anteile}. Die Beträge je Haushaltsjahr dienen der Planung.`,
  noch: 'Die Haushaltsjahre erscheinen hier, sobald Laufzeit, Stellen und Kommunen ausgefüllt sind.',
  vergleich: 'Vergleich',
  vergleichHinweis: 'Ein Betrag, der schon veröffentlicht ist, zum Beispiel aus der Vorlage.',
  passt: (genau: string, abweichung: string, betrag: string): string =>
    `exakt ${genau}, Abweichung ${abweichung} (${betrag}): „rund“ passt.`,
  passtNicht: (genau: string, abweichung: string, betrag: string): string =>
    `exakt ${genau}, Abweichung ${abweichung} (${betrag}). Bitte zuerst Bezugsjahr und Sachkosten mit dem Papier vergleichen.`,
  vielleichtVeraltet: (geaendert: readonly ('bezug' | 'stellen')[]): string =>
    `Seit der Betrag hier steht, ${geaendert.map((teil) => (teil === 'bezug' ? 'hat sich das Bezugsjahr geändert' : 'haben sich die Stellen geändert')).join(' und ')}. Er gehört vielleicht noch zum früheren Stand.`,
  suchtJahre: 'Andere Bezugsjahre werden durchgerechnet …',
  keinAnderesJahr:
    'Mit keinem anderen Bezugsjahr um die Laufzeit passt der Betrag. Dann liegt es eher an Sachkosten, Stellen, Stufen oder Höchstbetrag.',
  andereJahre: 'Aus der Zahl geschlossen, keine Angabe des Papiers:',
  mitDemJahr: (von: string, bis: string, betrag: string, abweichung: string): string =>
    `Mit dem Bezugsjahr ${von} bis ${bis} wären es ${betrag} (Abweichung ${abweichung}).`,
  mitEinemSatz: (satz: string, art: string, jahr: string, betrag: string, abweichung: string): string =>
    `Mit ${satz} (${art}) in allen Monaten${jahr} wären es ${betrag} (Abweichung ${abweichung}).`,
  imJahr: (von: string, bis: string): string => ` des Bezugsjahrs ${von} bis ${bis}`,
  stattBaustein: 'Der Betrag gilt dann statt der Sätze des Bausteins, das Feld Baustein wird leer.',
  uebernehmen: 'Übernehmen',
  uebernommen: 'Übernommen.',
  zurueckVorher: 'Nicht übernehmen, zurück zu vorher',
  vorher: (betrag: string, abweichung: string): string => `Vorher: ${betrag} (Abweichung ${abweichung}).`,
  jahrUebernehmen: (von: string, bis: string): string => `Bezugsjahr ${von} bis ${bis} übernehmen`,
  satzUebernehmen: (satz: string, jahr: string): string => `${satz} in allen Monaten${jahr} übernehmen`,
  ausDerZahl: 'Aus dem veröffentlichten Eigenanteil geschlossen, keine Angabe des Papiers',
  satzAusDerZahl:
    'Satz des Programms, hier für alle Monate; das ist aus dem veröffentlichten Eigenanteil geschlossen',
  mehrerePassen: 'Mehrere davon passen etwa gleich gut. Was gemeint ist, sagt die Zahl allein nicht.',
  gleich: (genau: string): string => `exakt ${genau}, keine Abweichung.`,
  auchBei: (anzahl: number): string => (anzahl === 1 ? ' und eine weitere' : ` und ${anzahl} weitere`),
  wuerdenFortgeschrieben: 'Fortgeschrieben wird mit:',
  istFortgeschrieben: 'Fortgeschrieben, bis die Werte feststehen:',
  wertStand: (name: string, zeit: string, wert: string, status: string): string =>
    `${name}, ${zeit}: ${wert} (${status})`,
  eigeneWerte: 'Eigene Werte',
  eigeneWerteHinweis:
    'Annahmen für Jahre, deren Werte noch nicht feststehen. Sie kommen in die Tabelle KIM_Parameter und gelten für die ganze Mappe.',
  eigenerWert: (nummer: number): string => `Wert ${nummer}`,
  vorjahr: (jahr: number, wert: string): string => `${jahr}: ${wert}`,
  vorjahrUebernehmen: (vorjahr: string): string => `${vorjahr} übernehmen`,
  wertHinweis: 'Ein Satz wie 18,6 % oder eine Grenze in EUR je Monat.',
  weglassen: 'Löschen',
  loeschen: (name: string): string => `${name} löschen`,
  angenommen: 'Die letzten bekannten Werte werden fortgeschrieben. Das ist eine Annahme.',
} as const;

/** SC-2: the sheets of an agreement that is open here. */
export const BLAETTER_OFFEN = {
  stehen: 'Diese Vereinbarung steht in den Blättern der Mappe.',
  nurHier: 'Hier geändert, noch nicht in den Blättern. Schritt 5 ändert sie.',
  geaendert: (anzahl: number): string =>
    anzahl === 1
      ? 'In den Blättern wurde 1 Angabe geändert.'
      : `In den Blättern wurden ${anzahl} Angaben geändert.`,
  neuLesen: 'Blätter neu lesen',
  gelesen: 'Die Blätter sind neu gelesen.',
  beides: 'Hier und in den Blättern geändert',
  beidesHinweis:
    'Es gilt, was im Blatt steht, wenn Sie nichts anderes wählen. Was nur hier oder nur im Blatt geändert ist, bleibt geändert.',
  behalten: 'die Angabe von hier behalten',
  unlesbar: (anzahl: number): string =>
    anzahl === 1
      ? 'Eine Zelle der Blätter lässt sich nicht lesen und gilt als leer.'
      : `${anzahl} Zellen der Blätter lassen sich nicht lesen und gelten als leer.`,
  uebernehmen: 'Aus den Blättern übernehmen',
  abbrechen: 'Abbrechen',
} as const;

export const EINFUEGEN = {
  einleitung: 'Das wird in diese Mappe geschrieben. Was schon darin steht, bleibt unverändert.',
  fehler: (anzahl: number): string =>
    anzahl === 1
      ? 'Eine Angabe fehlt noch oder stimmt nicht. Dann lässt sich die Vereinbarung einfügen.'
      : `${anzahl} Angaben fehlen noch oder stimmen nicht. Dann lässt sich die Vereinbarung einfügen.`,
  warnungen: (satz: string, weitere: number): string =>
    weitere === 0
      ? `Eine Warnung ist offen: ${satz}`
      : `${weitere + 1} Warnungen sind offen, alle im Schritt Prüfen. Die erste: ${satz}`,
  passtNicht: (satz: string): string => `Passt nicht zur veröffentlichten Zahl. ${satz}`,
  siehtNach: 'Freie Namen werden gesucht …',
  pruefen: 'Prüfungen ansehen',
  blaetter: 'Neue Blätter',
  zweck: {
    'KIM Eingaben': 'Angaben, Optionen, Kommunen',
    'KIM Stellen': 'die Stellen',
    'KIM Ergebnis': 'Eigenanteil im Bezugsjahr, je Stelle und Kommune',
    'KIM Haushalt': 'Haushaltsjahre der Laufzeit',
    'KIM Rechenweg': 'jeder Rechenschritt mit Quelle',
    'KIM Vorlage': 'Text und Tabelle für die Vorlage',
    'KIM Tarife': 'eigene Entgelte, Fördersätze und Parameter',
  } as Readonly<Record<string, string>>,
  tabellen: 'Tabellen',
  zeilen: (anzahl: number): string => (anzahl === 1 ? '1 Zeile' : `${anzahl} Zeilen`),
  namen: (anzahl: number): string => `${anzahl} Namen, an denen das Add-in die Zellen wiederfindet`,
  einfuegen: 'In die Mappe einfügen',
  arbeitet: 'Die Blätter werden geschrieben, gerechnet und geprüft …',
  nimmtZurueck: 'Die Blätter werden zurückgenommen …',
  fertig: 'Die Vereinbarung steht in der Mappe.',
  seitdem: 'Seit dem Schreiben haben Sie hier etwas geändert. In den Blättern steht noch der Stand davor.',
  fertigHinweis:
    'Alles Weitere geht auch in den Blättern: Ändern Sie eine hervorgehobene Zelle, und alle Ergebnisse folgen.',
  laedtMit:
    'Das Add-in lädt ab jetzt zusammen mit dieser Mappe, damit Excel die Formeln rechnet, auch ohne diesen Bereich.',
  zumErgebnis: 'Zum Blatt Ergebnis',
  rueckgaengig: 'Rückgängig',
  trotzdem: 'Trotzdem rückgängig machen',
  zurueckgenommen: {
    create:
      'Die Blätter sind wieder entfernt. Ihre Angaben sind noch hier. Sie bleiben als Entwurf in dieser Mappe, bis Sie sie wieder einfügen oder verwerfen.',
    update:
      'Die Änderung ist zurückgenommen, die Blätter sind wie davor. Ihre Änderungen sind noch im Entwurf, bis Sie sie wieder schreiben oder verwerfen.',
  },
  entwurfVerwerfen: 'Entwurf verwerfen',
  gescheitert: 'Die Vereinbarung wurde nicht eingefügt.',
  erneutAufraeumen: 'Reste noch einmal entfernen',
} as const;

export const AENDERN = {
  vergleicht: 'Die Blätter werden verglichen …',
  fehlt:
    'Die Blätter dieser Vereinbarung sind nicht mehr in der Mappe. Sie können die Vereinbarung neu einfügen.',
  einleitung: 'Das ändert sich in den Blättern:',
  vonAuf: (alt: string, neu: string): string => `${alt} → ${neu}`,
  nichts: 'Die Blätter sind auf diesem Stand.',
  umfang: (blaetter: readonly string[], tabellen: readonly string[], formeln: number): string =>
    [
      blaetter.length > 0 ? `Neue Blätter: ${blaetter.join(', ')}.` : '',
      tabellen.length > 0 ? `Tabellen: ${tabellen.join(', ')}.` : '',
      formeln > 0 ? `${formeln} Formeln werden neu gesetzt.` : '',
    ]
      .filter((satz) => satz !== '')
      .join(' '),
  eigene: 'In den Blättern geändert',
  eigeneHinweis: 'Das haben Sie in den Blättern geändert. Es bleibt, wenn Sie nichts anderes wählen.',
  imBlatt: (blatt: string, neu: string): string => `im Blatt ${blatt}, hier ${neu}`,
  ersetzen: 'durch die Angabe von hier ersetzen',
  aendern: 'Blätter ändern',
} as const;
