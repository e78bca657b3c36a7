import { zahlwort } from '../zahlwort';

const EUR = (betrag: number): string =>
  betrag
    .toFixed(2)
    .replace('.', ',')
    .replace(/\B(?=(\d{3})+,)/g, '.');

const prozent = (anteil: number): string => `${(anteil * 100).toFixed(1).replace('.', ',')} %`;

const endenVorher = (stellen: number): string =>
  stellen === 1 ? 'eine Stelle endet vorher' : `jede von ${stellen} Stellen endet vorher`;
const beginnenSpaeter = (stellen: number): string =>
  stellen === 1 ? 'eine Stelle beginnt später' : `jede von ${stellen} Stellen beginnt später`;

/** AS-8: what is wrong with an agreement, then what to do. */
export const BEFUNDSATZ = {
  keineStelle: 'Die Vereinbarung hat keine Stelle. Bitte mindestens eine eingeben.',
  keineKommune: 'Die Vereinbarung hat keine Kommune. Bitte mindestens eine eingeben.',
  angabeFehlt: (name: string): string => `${name} fehlt. Bitte den Tag eingeben.`,
  leereZeile: 'Diese Zeile ist leer. Bitte sie ausfüllen oder löschen.',
  kommuneOhneName: 'Diese Kommune hat keinen Namen. Bitte ihn eingeben.',
  ergebnisname: (name: string): string =>
    `„${name}“ heißt wie eine Ergebniszeile, und die rechnet Excel nicht mit. Bitte einen anderen Namen eingeben.`,
  merkmalsname: (name: string): string =>
    `Ein Merkmal braucht eine eigene Überschrift, „${name}“ ist leer, vergeben oder steht schon da. Bitte einen anderen Namen eingeben.`,
  zeitraumVerkehrt:
    'Das Ende des Bewilligungszeitraums liegt vor seinem Beginn. Bitte die beiden Tage prüfen.',
  ausserhalbDerBewilligung: (von: string, bis: string): string =>
    `Die Laufzeit liegt nicht ganz im Bewilligungszeitraum vom ${von} bis ${bis}. Bitte die Tage prüfen; außerhalb wird nichts gezahlt.`,
  keinJahr:
    'Das Bezugsjahr umfasst nicht genau zwölf Monate, und die Anteile gelten dann nicht für ein Jahr. Bitte die beiden Tage prüfen.',
  bezugAusserhalb: (von: string, bis: string): string =>
    `Das Bezugsjahr liegt ganz außerhalb der Laufzeit vom ${von} bis ${bis}. Bitte die Tage prüfen.`,
  bezugNachLaufzeit: (ende: string, stellen: number): string =>
    `Das Bezugsjahr reicht über das Ende der Laufzeit (${ende}) hinaus, und ${endenVorher(stellen)}: Sie zählt darin nur zum Teil, und die Anteile sind entsprechend kleiner. Bitte ein Bezugsjahr in der Laufzeit wählen oder das Feld Bis leeren.`,
  bezugVorLaufzeit: (beginn: string, stellen: number): string =>
    `Das Bezugsjahr beginnt vor der Laufzeit (${beginn}), und ${beginnenSpaeter(stellen)}: Sie zählt darin nur zum Teil, und die Anteile sind entsprechend kleiner. Bitte ein Bezugsjahr in der Laufzeit wählen oder das Feld Von leeren.`,
  bezugMitSpaeterenSaetzen: (ende: string, baustein: string): string =>
    `Das Bezugsjahr reicht über das Ende der Laufzeit (${ende}) hinaus. Dort zählen die Sätze, die in Baustein ${baustein} danach gelten. Bitte ein Bezugsjahr in der Laufzeit wählen, oder den Betrag aus dem Bescheid als eigenen Höchstbetrag eintragen und das Feld Baustein leeren.`,
  allesEigene:
    'Jede Stelle gehört einer Kommune, die sie allein trägt (Feld Kommune der Stelle). Der Schlüssel verteilt nichts. Bitte das Feld bei den Stellen leeren, die alle gemeinsam tragen.',
  angehoben: (name: string, schluessel: number, mindestens: number, summe: number): string =>
    `Mindestens hebt den Schlüssel von ${name} von ${zahlwort(schluessel)} auf ${zahlwort(mindestens)} und den Anteil von ${prozent(schluessel / summe)} auf ${prozent(mindestens / summe)}. Es zählt in der Einheit des Schlüssels, nicht in EUR. Bitte prüfen, ob das gemeint ist.`,
  ueberschneidungen: (anzahl: number, stellen: string): string =>
    `${anzahl} Stellen mit gleichem Namen überschneiden sich: ${stellen}. Bitte verschieden benennen, wenn es verschiedene Stellen sind, sonst Von und Bis prüfen.`,
  nichtNull: '0 zählt hier nicht. Bitte einen Wert größer als 0 eingeben oder das Feld leeren.',
  sachkostenNichtGefoerdert:
    '0 zählt hier nicht. Bitte einen Wert größer als 0 eingeben; werden Sachkosten nicht gefördert, bitte dieses Feld und den Sachkosten-Höchstbetrag leeren.',
  ohneKosten:
    '0 zählt hier nicht, und es gälte der Tarif. Bitte die Kosten eingeben oder das Feld leeren; eine Stelle ohne Kosten bitte löschen.',
  stufeNull: 'Eine Stufe 0 gibt es nicht. Bitte eine Zahl von 1 bis 6 eingeben.',
  ohneAnteil:
    '0 zählt hier nicht. Bitte einen Wert größer als 0 eingeben oder das Feld leeren; trägt die Kommune nichts, bitte Ausschluss wählen.',
  schrittOhneCent:
    'Der Schritt besteht aus ganzen Cent. Bitte 0,01 oder mehr eingeben, zum Beispiel 500, oder das Feld leeren.',
  schrittLaesstLeer: (schritt: number, betrag: number, namen: readonly string[]): string =>
    `In Schritten von ${EUR(schritt)} EUR bleibt bei ${EUR(betrag)} EUR für ${namen.join(', ')} nichts übrig. Bitte einen kleineren Schritt eingeben.`,
  schrittZuGross: (schritt: number, betrag: number, verteilt: number): string =>
    `In Schritten von ${EUR(schritt)} EUR werden aus ${EUR(betrag)} EUR ${EUR(verteilt)} EUR. Bitte einen kleineren Schritt eingeben.`,
  ohneSchluesselUndStelle: (name: string): string =>
    `${name} hat weder Schlüssel noch eigene Stelle und trägt nichts. Bitte den Schlüssel eingeben oder die Kommune löschen.`,
  andersGeschrieben: (name: string, liste: string): string =>
    `Die Kommune heißt hier „${name}“ und in der Liste der Kommunen „${liste}“. Bitte beide gleich schreiben; sonst fehlt die Stelle bei ihrer Kommune.`,
  hoechstbetragUeberKosten: (stelle: string, kosten: number, hoechstbetrag: number): string =>
    `Der Höchstbetrag von ${EUR(hoechstbetrag)} EUR liegt über den Kosten der günstigsten Stelle (${stelle}: ${EUR(kosten)} EUR). Bitte prüfen, ob er je VZÄ und Jahr gilt.`,
  hoechstbetragNebenBaustein: (name: string, baustein: string): string =>
    `${name} zählt nicht: Baustein ${baustein} hat eigene Sätze, und die gehen vor. Bitte das Feld Baustein unter „Förderung im Einzelnen“ leeren, wenn der eigene Betrag gelten soll, sonst diesen Betrag löschen.`,
  stelleNebenBaustein: (name: string, baustein: string, istVonAllen: boolean): string =>
    `${name} dieser Stelle zählt nicht: Baustein ${baustein} hat eigene Sätze, und die gehen vor. Bitte den Betrag löschen, oder das Feld Baustein ${istVonAllen ? 'unter „Förderung im Einzelnen“' : 'der Stelle'} leeren, wenn er gelten soll.`,
  unterMindesteigenanteil: (ist: number, soll: number): string =>
    `Der Eigenanteil ist ${prozent(ist)} der Gesamtkosten, verlangt sind ${prozent(soll)}. Bitte Höchstbetrag, Quote und Drittmittel prüfen.`,
  weichtAb: (gerechnet: number, veroeffentlicht: number, anteil: number): string =>
    `Gerechnet ist ein Eigenanteil von ${EUR(gerechnet)} EUR, veröffentlicht sind ${EUR(veroeffentlicht)} EUR: ${EUR(Math.abs(gerechnet - veroeffentlicht))} EUR ${gerechnet < veroeffentlicht ? 'weniger' : 'mehr'}, eine Abweichung von ${prozent(anteil)}. Bitte zuerst Bezugsjahr und Sachkosten mit dem Papier vergleichen, danach Stellen, Stufen und Höchstbetrag.`,
  sachkostenAngenommen: (betrag: number, quelle: string | null): string =>
    `Im Eigenanteil stecken Sachkosten von ${EUR(betrag)} EUR, die angenommen sind${quelle === null ? '' : `; Quelle: ${quelle}`}. Bitte mit Bescheid und Vereinbarung vergleichen; nennen sie einen Betrag, ihn bei den Stellen eintragen.`,
  bezugAngenommen: (quelle: string): string =>
    `Das Bezugsjahr entscheidet über alle Anteile und ist nur angenommen. ${quelle.endsWith('.') ? quelle : `${quelle}.`} Bitte mit dem Papier vergleichen.`,
  programmzeit: (programm: string, von: string, bis: string): string =>
    `Die Sätze von ${programm} sind für ${von} bis ${bis} belegt, die Laufzeit reicht darüber hinaus. Bitte den Betrag aus dem Bescheid eintragen.`,
  programmdauer: (programm: string, monate: number): string =>
    `${programm} bewilligt höchstens ${monate} Monate auf einmal, die Laufzeit ist länger. Sie ist richtig, wenn mehrere Bescheide nacheinander gelten; sonst bitte das Ende ändern.`,
  vzaeUnter: (programm: string, vzae: string): string =>
    `${programm} fördert Stellen ab ${vzae} VZÄ. Bitte die VZÄ prüfen.`,
  abweichend: (name: string): string =>
    `${name}: abweichend vom Bescheidsatz des Programms. Bitte die Quelle des eigenen Wertes eintragen.`,
  bemerkung: (programm: string, satz: string): string =>
    `${programm}: ${satz}. Bitte mit dem Bescheid vergleichen.`,
  von1904:
    'Die Arbeitsmappe zählt Tage ab 1904, und Daten aus anderen Mappen verschieben sich um vier Jahre. Bitte in den Optionen von Excel das 1904-Datumssystem ausschalten.',
} as const;

/** AS-8: what functions find, as the pane says it. */
export const BEREICHSSATZ = {
  ergebniszeile: (zeile: string): string =>
    `${zeile} heißt wie eine Ergebniszeile und wird nicht mitgerechnet. Ist es keine Summe, bitte den Namen ändern, sonst die Zeile löschen.`,
  optionNull: (name: string): string =>
    `${name} ist 0 und zählt wie ein leeres Feld. Bitte den Wert eingeben oder das Feld leeren.`,
  leerOderNull: '0 ist hier nicht möglich. Bitte den Wert eingeben oder das Feld leeren.',
  ueberHundert: (prozent: string): string =>
    `Möglich sind höchstens 100 %, eingegeben sind ${prozent}. Bitte die Zahl prüfen.`,
  tarifFehlt: (was: string): string =>
    `Bitte ${was} oder unter „Weitere Angaben“ die Kosten gesamt eingeben.`,
  gleicheEinheit: 'Bitte alle Schlüssel in derselben Einheit eingeben, 60 % neben ganzen Zahlen also als 60.',
  begruendung: 'Bitte die Begründung eingeben.',
  andererBaustein:
    'Bitte einen davon eingeben, oder das Feld leeren und den Höchstbetrag aus dem Bescheid eintragen.',
  summenzeile: (zeile: string): string =>
    `${zeile} ist die Summe der Zeilen davor und würde mitgerechnet. Bitte löschen; ist es keine Summe, bitte ohne Wörter wie Summe oder gesamt benennen.`,
  ueberschneidung:
    ', denn beide heißen gleich. Sind es zwei Stellen, bitte eine umbenennen; ist es eine, bitte Von und Bis so eintragen, dass sie aufeinander folgen.',
  fortschreiben:
    'Bitte die letzten bekannten Werte fortschreiben (wo es für das Jahr schon Entwürfe gibt, gelten diese) oder einen eigenen Wert annehmen; das Ergebnis ist dann eine Annahme.',
  vorzeichen: 'So wechselte ein Anteil das Vorzeichen. Bitte bei „Rest an“ den größten Rest wählen.',
  besoldung: (gruppe: string, fehlend: string): string =>
    `${gruppe} ist eine Besoldungsgruppe. Für ${fehlend} gibt es keinen allgemeinen Satz. Bitte Ihre eigenen Werte unter „Förderung im Einzelnen“ eingeben oder bei der Stelle unter „Weitere Angaben“ die Kosten gesamt.`,
  wochenstunden: (vzae: string): string =>
    `${vzae} VZÄ sind wohl Wochenstunden. Bitte den Anteil einer vollen Stelle eingeben, zum Beispiel 0,5`,
} as const;

/** AS-8: ways out: where data end, and where a Baustein comes before an own amount. */
export const AUSWEGTEXT = {
  fortschreibung: 'Letzte bekannte Werte fortschreiben',
  eigenerWert: 'Eigenen Wert annehmen',
  beihilfe: 'Beihilfe eingeben',
  kostenGesamt: 'Kosten gesamt eingeben',
  ohneBaustein: 'Eigenen Betrag anwenden, Baustein leeren',
} as const;
