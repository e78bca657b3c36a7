import { BESOLDUNG, type Tarif, type Zusatzversorgung } from '../core/daten';
import type { Angabe } from '../core/fehler';
import { EINGABE } from '../core/meldungen/eingabe';
import { ORT as ZEILENORT } from '../core/meldungen/fehler';
import { prozent, zahl } from '../core/rechenweg/schreibweise';
import { Dezimal, HUNDERT } from '../core/zahl/dezimal';

/** Longest piece of user input that a message repeats. */
const KUERZE = 40;

/** German notation; very large and very small numbers as Excel shows them: 1E+21. */
export const zahlwort = (wert: number): string =>
  String(wert).includes('e') ? String(wert).toUpperCase().replace('.', ',') : zahl(new Dezimal(wert));

/** What a cell holds, as a user recognises it. */
function zeige(wert: unknown): string {
  switch (typeof wert) {
    case 'string':
      return wert.trim() === '' ? 'nichts' : `der Text „${kurz(wert)}“`;
    case 'number':
      return Number.isFinite(wert) ? `die Zahl ${zahlwort(wert)}` : 'keine gültige Zahl';
    case 'boolean':
      return wert ? 'der Wert WAHR' : 'der Wert FALSCH';
    case 'object':
      return wert === null ? 'nichts' : Array.isArray(wert) ? 'ein Bereich' : 'ein Datentyp';
    default:
      return 'nichts Lesbares';
  }
}

const gebraucht = (was: string, wert: unknown, bitte: string): string =>
  `Hier wird ${was} gebraucht, gefunden wurde ${zeige(wert)}. Bitte ${bitte} eingeben.`;

const kurz = (text: string): string => (text.length > KUERZE ? `${text.slice(0, KUERZE)}…` : text);

/** The headings of a range, as many as a sentence takes. */
const GENANNTE = 8;

const gefunden = (ueberschriften: readonly string[]): string =>
  `Gefunden wurden ${ueberschriften
    .slice(0, GENANNTE)
    .map((ueberschrift) => `„${kurz(ueberschrift)}“`)
    .join(', ')}${ueberschriften.length > GENANNTE ? ' und weitere' : ''}.`;

const wohlProzent = (wert: Dezimal): string =>
  `Gemeint ist wohl ${zahl(wert)} %. Bitte ${zahl(wert)} % als ${zahl(wert.div(HUNDERT))} oder als ${zahl(wert)} % eingeben.`;

const ohneErgebniszeile =
  'Bitte die Ergebniszeile weglassen, in einer Tabelle mit [[#Kopfzeilen];[#Daten]] statt [#Alle],';

/** How sentences call what a cell holds: "Die Quote", "die Quote", "Eine Quote". */
export interface Wort {
  readonly satzanfang: string;
  readonly satzende: string;
  readonly unbestimmt: string;
}

const ARTIKEL = {
  der: { satzanfang: 'Der', satzende: 'den', unbestimmt: 'Ein' },
  die: { satzanfang: 'Die', satzende: 'die', unbestimmt: 'Eine' },
  das: { satzanfang: 'Das', satzende: 'das', unbestimmt: 'Ein' },
} as const;

const wort = (artikel: keyof typeof ARTIKEL, name: string): Wort => ({
  satzanfang: `${ARTIKEL[artikel].satzanfang} ${name}`,
  satzende: `${ARTIKEL[artikel].satzende} ${name}`,
  unbestimmt: `${ARTIKEL[artikel].unbestimmt} ${name}`,
});

export const WORT = {
  betrag: wort('der', 'Betrag'),
  wert: wort('der', 'Wert'),
  gewicht: wort('das', 'Gewicht'),
  schluessel: wort('der', 'Schlüssel'),
  anteil: wort('der', 'Anteil'),
  quote: wort('die', 'Quote'),
  zinssatz: wort('der', 'Zinssatz'),
  mindestanteil: wort('der', 'Mindestanteil'),
  monatszahl: wort('die', 'Zahl der Monate'),
} as const;

/**
 * All sentences about wrong input of the custom functions, without place: "Argument „von“" or "Zeile 7, Spalte VZÄ"
 * comes before them. What, then what to do next.
 */
export const MELDUNG = {
  fehlerwert: (name: string): string => `${name}. Bitte den Fehler in dieser Zelle beheben.`,
  nameUnbekannt:
    '#NAME?. Diesen Namen kennt die Mappe nicht: Die Tabelle ist noch nicht angelegt, oder ihr Name ist anders geschrieben. Bitte den Namen prüfen.',
  keineZahl: (wert: unknown): string => gebraucht('eine Zahl', wert, 'eine Zahl ohne Text und Einheit'),
  zahlMehrdeutig: (text: string): string =>
    EINGABE.zahlMehrdeutig(text.trim(), text.trim().replace('.', ''), text.trim().replace('.', ',')),
  zahlUnlesbar: (text: string): string => EINGABE.zahlUnlesbar(kurz(text)),
  negativ: (was: Wort): string => `${was.satzanfang} darf nicht negativ sein. Bitte ${was.satzende} prüfen.`,
  nichtPositiv: 'Der Wert muss größer als 0 sein. Bitte die Zahl prüfen.',
  schrittOhneCent:
    'Der Rundungsschritt besteht hier aus ganzen Cent. Bitte 0,01 oder mehr angeben, zum Beispiel 1, 10 oder 500.',
  schrittZuKlein: 'Der Rundungsschritt ist zu klein. Bitte mindestens 0,000001 angeben.',
  /** RU-3: what was meant can be told up to 100: somebody typed the figure of a percentage. */
  anteilUeberEins: (was: Wort, wert: Dezimal): string =>
    wert.gt(HUNDERT)
      ? `${was.unbestimmt} liegt zwischen 0 und 1. Bitte 80 % als 0,8 oder als 80 % eingeben.`
      : `${was.unbestimmt} von ${zahl(wert)} (${prozent(wert)}) ist nicht möglich. ${wohlProzent(wert)}`,
  mindestanteilZuGross: (wert: Dezimal): string =>
    wert.gt(HUNDERT)
      ? `Ein Mindestanteil von ${zahl(wert)} VZÄ ist nicht möglich. Bitte die VZÄ einer Stelle angeben, zum Beispiel 0,5.`
      : `Ein Mindestanteil von ${zahl(wert)} VZÄ ist nicht möglich. ${wohlProzent(wert)}`,
  keinDatum: (wert: unknown, entbehrlich: boolean): string =>
    `Hier wird ein Datum vom 01.01.1950 bis zum 31.12.9999 gebraucht, gefunden wurde ${zeige(wert)}. Bitte als Datum oder als Text TT.MM.JJJJ eingeben${entbehrlich ? ' oder leer lassen' : ''}.`,
  keinJahrestag: (eingabe: string): string =>
    `„${kurz(eingabe)}“ ist kein Tag im Jahr. Bitte die Tage als Text angeben, zum Beispiel "01.05.;01.10.".`,
  nurEineStelle: (anzahl: number): string =>
    `Hier wird genau eine Stelle gebraucht, gefunden wurden ${anzahl}. Bitte Überschriften und eine Zeile angeben.`,
  keineGanzenMonate: 'Gezählt werden ganze Monate, mindestens einer. Bitte zum Beispiel 1, 2 oder 3 angeben.',
  keinText: (wert: unknown): string => gebraucht('ein Text', wert, 'einen Text'),
  keineGruppe: (eingabe: string): string =>
    `„${kurz(eingabe)}“ ist keine Entgeltgruppe. Bitte zum Beispiel 9c, E9c oder S11b angeben.`,
  besoldung: (eingabe: string): string =>
    `„${kurz(eingabe)}“ ist eine Besoldungsgruppe, hinterlegt sind davon A5 bis A16 (LBesO NRW). Bitte die Gruppe prüfen oder in EIGENANTEILE und HAUSHALT die Spalte Kosten gesamt ausfüllen.`,
  besoldungOhneLaufzeit: (gruppe: string): string =>
    `Für Besoldungsgruppen (${gruppe}) sind keine Stufenlaufzeiten hinterlegt. Bitte die Stufe aus der Personalakte nehmen.`,
  besoldungAlsTarif: (moeglich: readonly string[]): string =>
    `Nach der LBesO-NRW werden alle Besoldungsgruppen gerechnet, ohne dass die Option es sagt. Bitte für die anderen Stellen ${moeglich.join(' oder ')} angeben oder die Option weglassen.`,
  andereEntgeltordnung: (gruppe: string, ordnung: string): string =>
    `${gruppe} gehört ${ordnung === BESOLDUNG ? `zur ${ordnung}` : 'nicht zur LBesO-NRW'}. Bitte Gruppe und Tarif prüfen oder die Zelle leer lassen.`,
  gruppeZuHoch: (eingabe: string): string =>
    `Die Entgeltgruppe ${eingabe} gibt es nicht: Die Gruppen enden mit E15, S18 und P16. Bitte die Gruppe prüfen.`,
  keineStufe: (wert: unknown): string =>
    gebraucht('eine Stufe', wert, 'eine Zahl von 1 bis 6, bei Besoldungsgruppen von 3 bis 12,'),
  unbekannteWahl: (eingabe: string, moeglich: readonly string[]): string =>
    `„${kurz(eingabe)}“ ist nicht bekannt. Möglich sind ${moeglich.join(', ')}.`,
  keineWahrheit: (wert: unknown): string => gebraucht('ein Wahrheitswert', wert, 'WAHR oder FALSCH'),
  fehlt: 'Die Angabe fehlt. Bitte ausfüllen.',
  fehltOderNull: 'Die Angabe ist leer oder 0, und 0 ist hier nicht möglich. Bitte ausfüllen.',
  nullWeglassen:
    '0 ist hier nicht möglich. Bitte einen Wert größer als 0 angeben oder das Argument weglassen.',
  einzelwert:
    'Hier wird ein einzelner Wert gebraucht, gefunden wurde ein Bereich. Bitte eine einzelne Zelle angeben.',
  keinBereich: 'Der Bereich ist nicht lesbar. Bitte einen rechteckigen Zellbereich angeben.',
  gestaltVerschieden: (
    eines: string,
    a: { readonly zeilen: number; readonly spalten: number },
    anderes: string,
    b: { readonly zeilen: number; readonly spalten: number },
  ): string =>
    `Die Bereiche sind verschieden groß: ${eines} hat ${a.zeilen} × ${a.spalten} Zellen, ${anderes} ${b.zeilen} × ${b.spalten}. Bitte gleich große Bereiche oder einzelne Werte angeben.`,
  bereichZuGross: (anzahl: number, hoechstens: number): string =>
    `Der Bereich hat ${zahlwort(anzahl)} Einträge, gerechnet wird mit höchstens ${zahlwort(hoechstens)}. Bitte einen kleineren Bereich angeben.`,
  leererBereich: 'Der Bereich enthält keine Daten. Bitte Überschriften und mindestens eine Zeile angeben.',
  keineSpalten: (bekannt: readonly string[], tabelle: string): string =>
    `Die erste Zeile muss Überschriften enthalten. Bekannt sind ${bekannt.join(', ')}. Bei einer Tabelle: ${tabelle}[[#Kopfzeilen];[#Daten]]; bei einem Bereich die Überschriften mitmarkieren.`,
  zahlenDaneben: (ueberschrift: string, gelesene: readonly string[]): string =>
    `Die Zahlen unter „${kurz(ueberschrift)}“ liest hier niemand; gelesen werden ${gelesene.join(', ')}. Bitte die Überschrift berichtigen oder die Spalte weglassen.`,
  spalteFehlt: (name: string, ueberschriften: readonly string[]): string =>
    `Die Spalte ${name} fehlt. ${gefunden(ueberschriften)} Bitte die Überschrift ergänzen.`,
  spalteUndOptionFehlen: (name: string, ueberschriften: readonly string[]): string =>
    `Die Spalte ${name} fehlt. ${gefunden(ueberschriften)} Bitte die Überschrift ergänzen oder die Option ${name} angeben.`,
  vergleichsspalteFehlt: (name: string, ueberschriften: readonly string[]): string =>
    `Eine Spalte „${kurz(name)}“ gibt es nicht. ${gefunden(ueberschriften)} Bitte im Argument spalte eine dieser Überschriften angeben.`,
  keineBetragsspalte: (name: string): string =>
    `„${kurz(name)}“ enthält keine Beträge. Bitte im Argument spalte die Überschrift einer Spalte mit Beträgen angeben.`,
  spalteNichtGefunden: (name: string, ueberschriften: readonly string[]): string =>
    `Eine Spalte ${name} gibt es nicht. ${gefunden(ueberschriften)}`,
  spalteDoppelt: (name: string): string =>
    `Die Spalte ${name} kommt zweimal vor. Bitte eine davon umbenennen.`,
  ueberschriftenGleich: (eine: string, andere: string, name: string): string =>
    `Die Überschriften „${kurz(eine)}“ und „${kurz(andere)}“ meinen beide die Spalte ${name}. Bitte eine davon umbenennen.`,
  andereEinheit: (ueberschrift: string, name: string): string =>
    `Die Überschrift „${kurz(ueberschrift)}“ nennt etwas anderes als die Spalte ${name}. Bitte die Werte umrechnen und die Überschrift ${name} schreiben, oder die Spalte anders nennen.`,
  klammerSagtMehr: (ueberschrift: string, name: string): string =>
    `In der Klammer von „${kurz(ueberschrift)}“ steht mehr, als die Spalte ${name} kennt. Gemeint ist ${name}? Bitte dann die Überschrift ${name} schreiben, sonst die Spalte anders nennen.`,
  hoechstbetragJeStelle: (ueberschrift: string): string =>
    `Die Überschrift „${kurz(ueberschrift)}“ nennt einen Betrag für die ganze Stelle im Jahr, die Spalte Höchstbetrag gilt je VZÄ und Jahr. Bitte umrechnen (Betrag / VZÄ) und die Überschrift Höchstbetrag schreiben, oder die Spalte anders nennen; ein Betrag für die ganze Laufzeit gehört in die Spalte Höchstbetrag gesamt.`,
  stundenStattVzae: (ueberschrift: string): string =>
    `Die Überschrift „${kurz(ueberschrift)}“ nennt Stunden, die Spalte VZÄ volle Stellen. Bitte mit KIM.VZAE umrechnen (19,5 Stunden sind 0,5) und die Überschrift VZÄ schreiben, oder die Spalte anders nennen.`,
  tarifOhneEnde: (ueberschrift: string): string =>
    `„${kurz(ueberschrift)}“ gibt es in KIM_Tarif nicht: Eine eigene Zeile gilt, bis die nächste beginnt. Bitte die Spalte weglassen und, wo danach ein anderes Entgelt gilt, eine Zeile mit dem Tag danach in GültigAb ergänzen.`,
  quoteInSaetzen: (ueberschrift: string): string =>
    `Eine Quote hat die Stelle, nicht der Fördersatz. Bitte die Spalte „${kurz(ueberschrift)}“ hier weglassen und die Quote in stellen angeben.`,
  gemeint: (ueberschrift: string, name: string): string =>
    `Die Überschrift „${kurz(ueberschrift)}“ ist nicht bekannt. Gemeint ist ${name}? Bitte die Überschrift so schreiben oder die Spalte anders nennen.`,
  ohneUeberschrift:
    'Über den Werten dieser Spalte steht keine Überschrift. Bitte die Überschrift ergänzen und verbundene Zellen trennen.',
  summenzeile: (zeile: number, spalte: string): string =>
    `Zeile ${zeile} hat in der Spalte ${spalte} keinen Namen und ist die Summe der Zeilen darüber. ${ohneErgebniszeile} oder die Zeile Summe nennen.`,
  summenzeileOhneSpalte: (zeile: number, spalte: string): string =>
    `Zeile ${zeile} ist die Summe der Zeilen darüber. ${ohneErgebniszeile} oder die Spalte ${spalte} ergänzen und die Zeile dort Summe nennen.`,
  summenzeileMitName: (zeile: number, name: string): string =>
    `Zeile ${zeile} („${kurz(name)}“) ist die Summe der Zeilen darüber. ${ohneErgebniszeile} oder die Zeile Summe nennen; ist sie keine Ergebniszeile, bitte ohne Wörter wie Summe oder gesamt benennen.`,
  weitereFehler: (anzahl: number, mindestens: boolean): string =>
    anzahl === 1
      ? ' (und 1 weitere fehlerhafte Zelle)'
      : ` (und ${mindestens ? 'mindestens ' : ''}${anzahl} weitere fehlerhafte Zellen)`,
  zweiSpalten:
    'Die Optionen haben zwei Spalten, Name und Wert. Bitte einen solchen Bereich angeben oder so eingeben: {"Fortschreibung".WAHR}',
  zweiOptionen: (name: string): string =>
    `Zwischen zwei Optionen steht ein Strichpunkt, hier steht „${kurz(name)}“ in der Zeile einer anderen. Bitte so eingeben: {"Pool".WAHR;"Umlage".0,05}; in einem Bereich hat jede Option eine eigene Zeile.`,
  gewichteSpalten:
    'Die Gewichte haben zwei Spalten, Merkmal und Gewicht. Bitte einen solchen Bereich angeben oder so eingeben: {"Einwohner".0,9;"Fälle".0,1}',
  merkmalOhneName: 'Der Name des Merkmals fehlt. Bitte ergänzen oder die Zeile löschen.',
  merkmalDoppelt: (name: string): string =>
    `Das Merkmal „${kurz(name)}“ steht zweimal da. Bitte eine Zeile entfernen.`,
  merkmalIstSpalte: (name: string): string =>
    `${name} ist eine Spalte mit eigener Bedeutung und kein Merkmal. Bitte das Merkmal anders nennen.`,
  merkmalOhneSpalte: (merkmal: string, ueberschriften: readonly string[]): string =>
    `Für das Merkmal „${kurz(merkmal)}“ fehlt eine Spalte. ${gefunden(ueberschriften)} Bitte die Überschrift ergänzen oder das Merkmal in gewichte prüfen.`,
  festwertUndAusschluss:
    'Festwert und Ausschluss schließen einander aus. Bitte eine der beiden Angaben löschen.',
  ohneBegruendung: (was: string): string => `${was} ohne Begründung. Bitte die Spalte Begründung ausfüllen.`,
  traegerFehlt: (art: string): string =>
    `Zu ${art} gehört ein Träger: wer diesen Teil zahlt. Bitte die Spalte Träger ausfüllen.`,
  traegerUeberzaehlig: (art: string): string =>
    `${art} zahlt jede Kommune nach ihrem Schlüssel. Bitte den Träger leer lassen.`,
  rundeOhneErhoehung:
    'Die Zeile erhöht nichts. Bitte Prozent, Sockel oder Mindestbetrag ausfüllen oder die Zeile löschen.',
  annahmeGiltFuerAlle: (ueberschrift: string, argument: string): string =>
    `Jede Annahme gilt für den ganzen Aufruf. Bitte die Spalte „${kurz(ueberschrift)}“ weglassen und das Argument ${argument} angeben.`,
  rundenfolge:
    'Die Annahmen stehen in der Reihenfolge ihrer Tage, hier liegt der Tag nicht nach dem darüber. Bitte sortieren.',
  keineNamensspalte: (moeglich: readonly string[]): string =>
    `Die erste Zeile muss Überschriften enthalten, darunter mindestens eine von ${moeglich.join(', ')}. Bitte die Überschriften mitmarkieren.`,
  andereNamensspalten: (alt: readonly string[], neu: readonly string[]): string =>
    `Die Tabellen sind von verschiedener Art: alt hat ${alt.join(', ')}, neu ${neu.join(', ')}. Bitte zwei Ergebnisse derselben Funktion angeben.`,
  optionOhneName: 'Der Name der Option fehlt. Bitte ergänzen oder die Zeile löschen.',
  optionOhneWert: 'Der Wert fehlt oder ist 0. Bitte den Wert eintragen oder die Zeile löschen.',
  unbekannteOption: (name: string, bekannt: readonly string[]): string =>
    `Die Option „${kurz(name)}“ ist nicht bekannt. Möglich sind ${bekannt.join(', ')}.`,
  optionDoppelt: (name: string): string => `Die Option ${name} steht zweimal da. Bitte eine Zeile entfernen.`,
  unbekannterParameter: (name: string, bekannt: readonly string[]): string =>
    `Der Parameter „${kurz(name)}“ ist nicht bekannt. Möglich sind ${bekannt.join(', ')}.`,
  andererTarif: (tarif: string): string =>
    `Der Parameter nennt den Tarif ${tarif}. Bitte hier denselben Tarif angeben oder die Zelle leer lassen.`,
  zeilenUeberschneiden: (a: number, b: number, name: string): string =>
    `${name}: Die Zeilen ${a} und ${b} gelten für dieselbe Zeit. Bitte GültigAb und GültigBis so setzen, dass sie sich nicht überschneiden.`,
  zeilenDoppelt: (a: number, b: number, name: string): string =>
    `${name}: Die Zeilen ${a} und ${b} gelten für dieselbe Gruppe und Stufe ab demselben Tag. Bitte eine der Zeilen entfernen.`,
  stellenmerkmal: (name: string): string =>
    `${name} ist kein Merkmal einer Stelle. Bitte PERSONAL oder ASSISTENZ angeben.`,
  endeVorBeginn: 'GültigBis liegt vor GültigAb. Bitte die beiden Tage prüfen.',
  nameStattErgebnis:
    'RECHENWEG braucht den Namen und die Angaben, nicht das Ergebnis. Bitte zum Beispiel so eingeben: =KIM.RECHENWEG("EIGENANTEIL";187500;2,5;55000).',
  zuVieleArgumente: (hoechstens: number): string =>
    `Die Funktion hat höchstens ${hoechstens} Argumente. Bitte die überzähligen entfernen.`,
  unerwartet:
    'Unerwarteter Fehler im Add-in (KIM-1). Bitte die Formel und die Eingaben dem Support mitteilen.',
} as const;

/** RW-2: what a Rechenweg with employer cost assumes. A rate that is not set is undefined. */
export const ANNAHME = {
  leistungsentgelt: (satz: Dezimal | undefined, eigene: boolean, tarif: Tarif): string => {
    if (satz?.isZero() === true) return 'ohne Leistungsentgelt';
    if (satz !== undefined) return `Leistungsentgelt ${prozent(satz)}`;
    if (tarif === 'TVöD-VKA') {
      return eigene ? 'Leistungsentgelt nach KIM_Parameter, sonst 2 %' : 'Leistungsentgelt 2 %';
    }
    return eigene ? 'Leistungsentgelt nach KIM_Parameter, sonst keines' : 'ohne Leistungsentgelt';
  },
  jahressonderzahlung: (stichtag: boolean): string =>
    stichtag ? 'Jahressonderzahlung nach dem Stichtag 1. Dezember' : 'anteilige Jahressonderzahlung',
  ohneJahressonderzahlung: 'ohne Jahressonderzahlung',
  zusatzbeitrag: (satz: Dezimal | undefined, eigene: boolean): string => {
    if (satz !== undefined) return `Zusatzbeitrag ${prozent(satz)}`;
    return eigene
      ? 'Zusatzbeitrag nach KIM_Parameter, sonst durchschnittlich'
      : 'durchschnittlicher Zusatzbeitrag';
  },
  saetze: (kasse: Zusatzversorgung): string => `Sätze der Zusatzversorgung (${kasse}) und der U2`,
  tarifsteigerung: (satz: Dezimal): string =>
    `Tarifsteigerung ${prozent(satz)} je Jahr nach dem Ende der Tarifeinigung`,
  /** PK-18 */
  besoldung: 'Beihilfe und Versorgungszuschlag nach den Optionen',
  uebertragen: 'Einmalzahlungen wie im TV-L',
  besoldungOhneSteigerung: 'ohne Tarifsteigerung (Erhöhungen gehören in KIM_Tarif)',
  ohneEinmalzahlungen: 'ohne tarifliche Einmalzahlungen',
} as const;

/** German names of arguments that Excel's dialog can only show in ASCII. */
const DEUTSCHER_NAME: ReadonlyMap<string, string> = new Map([
  ['vzae', 'VZÄ'],
  ['hoechstbetrag', 'Höchstbetrag'],
  ['schluessel', 'Schlüssel'],
  ['empfaenger', 'Empfänger'],
  ['saetze', 'Fördersätze'],
]);

/** As Excel's dialog calls it, so that it can be found there. */
function argument(name: string): string {
  const deutsch = DEUTSCHER_NAME.get(name);
  return deutsch === undefined ? `Argument „${name}“` : `Argument „${name}“ (${deutsch})`;
}

/** Where something is wrong. */
export const ORT = {
  argument,
  /** The argument that a failure of the core lies in, for functions whose arguments are called as the columns are. */
  angabe: (angabe: Angabe | undefined): string | null =>
    angabe === undefined ? null : argument(angabe.toLowerCase()),
  optionswert: (name: string): string => `Wert (Option ${name})`,
  zelle: (zeile: number, name: string, spalte: string): string =>
    `${ZEILENORT.zeile(zeile, kurz(name))}, Spalte ${spalte}`,
} as const;
