import { BESOLDUNG } from '../daten';
import { tagAlsText, type Tag } from '../zeit/datum';
import { endeVorBeginn } from './zeitraum';

/** PK-15: what to type to plan beyond the known values. */
const FORTSCHREIBUNG = '{"Fortschreibung".WAHR}';

const gegliedert = (anzahl: number): string => String(anzahl).replace(/\B(?=(\d{3})+$)/g, '.');

/** "im TV-L", "in der LBesO-NRW" */
const imTarif = (tarif: string): string => (tarif === BESOLDUNG ? `in der ${tarif}` : `im ${tarif}`);

/**
 * All sentences about failures of the core (FE-1): what, then what to do next. Where it happened, the caller puts
 * before them ("Argument „von“", "Zeile 7").
 */
export const FEHLER = {
  ungueltigeZahl: 'Das ist keine gültige Zahl. Bitte eine Zahl eingeben.',
  zahlZuGross: 'Werte über 10 Billionen (10.000.000.000.000) werden nicht berechnet. Bitte den Wert prüfen.',
  ergebnisZuGross:
    'Das Ergebnis liegt über 10 Billionen und wäre nicht mehr auf den Cent genau. Bitte die Eingaben prüfen.',

  endeVorBeginn,
  zeitraumZuLang: (von: Tag, bis: Tag, jahre: number): string =>
    `${tagAlsText(von)} bis ${tagAlsText(bis)} sind mehr als ${jahre} Jahre. Bitte die beiden Tage prüfen.`,
  stundenNegativ: 'Wochenstunden und Vollzeit dürfen nicht negativ sein. Bitte die Stunden prüfen.',
  vollzeitNull: 'Die Vollzeit darf nicht 0 Stunden sein.',

  /** The neighbours of a day without a value; an infinite one is none. */
  bekannt: (bis: Tag, ab: Tag): string => {
    const teile = Number.isFinite(bis) ? [`bekannt bis ${tagAlsText(bis)}`] : [];
    if (Number.isFinite(ab)) teile.push(`bekannt ab ${tagAlsText(ab)}`);
    return teile.join(', wieder ') || 'kein Wert bekannt';
  },
  parameterFehlt: (name: string, tag: Tag, bekannt: string, fortschreibbar: boolean): string =>
    `${name} ist für den ${tagAlsText(tag)} nicht hinterlegt (${bekannt}). Bitte ` +
    (fortschreibbar ? `als Optionen ${FORTSCHREIBUNG} angeben oder den Wert ` : '') +
    'in KIM_Parameter ergänzen.',
  jahressonderzahlungFehlt: (gruppe: string, tarif: string): string =>
    `Für ${gruppe} (${tarif}) ist keine Jahressonderzahlung hinterlegt. Bitte die Option Jahressonderzahlung auf FALSCH setzen oder den Satz in KIM_Parameter ergänzen.`,

  keineTabelle: (tarif: string, tag: Tag, aelteste: Tag): string =>
    `Für den ${tagAlsText(tag)} ist keine Entgelttabelle ${tarif} hinterlegt; die älteste gilt ab ${tagAlsText(aelteste)}. Bitte den Stichtag prüfen.`,
  keinEntgelt: (gruppe: string, tarif: string, tag: Tag, aelteste: Tag): string =>
    `Für den ${tagAlsText(tag)} ist kein Entgelt ${gruppe} (${tarif}) hinterlegt; die älteste Tabelle gilt ab ${tagAlsText(aelteste)}. Bitte das Datum prüfen oder eigene Werte in KIM_Tarif angeben.`,
  tarifZuAlt: (tarif: string, tag: Tag, ende: Tag, letzter: Tag): string =>
    `Für den ${tagAlsText(tag)} ist kein Entgelt hinterlegt: Die Tarifeinigung ${tarif} endet am ${tagAlsText(ende)}, ihre Tabellen gelten hier höchstens bis zum ${tagAlsText(letzter)} weiter. Bitte eigene Werte in KIM_Tarif angeben; Funktionen mit Optionen rechnen auch mit ${FORTSCHREIBUNG} oder {"Tarifsteigerung".0,025} weiter.`,
  keinBetrag: (gruppe: string, stufe: number, tarif: string, ab: Tag, stufen: readonly number[]): string =>
    `Für ${gruppe} Stufe ${stufe} (${tarif}) gibt es in der Tabelle ab ${tagAlsText(ab)} keinen Betrag; vorhanden: Stufe ${stufen.join(', ')}. Bitte die Stufe prüfen oder die Zeile in KIM_Tarif ergänzen.`,
  gruppeAnders: (gruppe: string, tarif: string, verwandte: readonly string[]): string =>
    `Die Entgeltgruppe ${gruppe} gibt es im ${tarif} nicht` +
    (/\d$/.test(gruppe)
      ? ` allein, sondern als ${verwandte.join(', ')}. Bitte eine davon angeben.`
      : `; vorhanden: ${verwandte.join(', ')}. Bitte die Gruppe prüfen.`),
  gruppeUnbekannt: (gruppe: string, tarif: string, bekannt: readonly string[]): string =>
    `Die Entgeltgruppe ${gruppe} ist ${imTarif(tarif)} nicht hinterlegt. Vorhanden sind ${bekannt.join(', ')}. Bitte die Gruppe prüfen.`,
  keineStufe: (gruppe: string, stufe: number, erste: number, letzte: number): string =>
    `${gruppe} hat keine Stufe ${stufe}, sondern die Stufen ${erste} bis ${letzte}. Bitte die Stufe prüfen.`,

  besoldungOhneOptionen: (gruppe: string, fehlende: readonly string[]): string =>
    `${gruppe} ist eine Besoldungsgruppe und braucht die ${fehlende.length === 1 ? 'Option' : 'Optionen'} ${fehlende.join(' und ')}; einen belegten allgemeinen Satz gibt es nicht. Bitte die eigenen Werte als Optionen angeben oder in EIGENANTEILE und HAUSHALT die Spalte Kosten gesamt ausfüllen.`,
  besoldungMitSeit: (gruppe: string): string =>
    `Für Besoldungsgruppen (${gruppe}) ist kein Stufenaufstieg hinterlegt. Bitte Seit leer lassen und die Stelle, wo eine neue Stufe beginnt, in zwei Zeilen teilen.`,

  kostenNull: 'Der Deckungsgrad von Kosten 0 ist nicht bestimmt.',
  quoteFehlt: 'Die Art ANTEIL braucht eine Quote, zum Beispiel 0,8 oder 80 %. Bitte die Quote angeben.',
  quoteOhneArt:
    'Eine Quote wirkt nur bei der Art ANTEIL, und eine Art ist nicht angegeben. Bitte die Art ANTEIL angeben oder die Quote weglassen.',
  quoteAndereArt: (art: string): string =>
    `Eine Quote wirkt nur bei der Art ANTEIL, angegeben ist die Art ${art}. Bitte die Art ANTEIL angeben oder die Quote weglassen.`,
  hoechstbetragFehlt: (art: string): string =>
    `Die Art ${art} braucht einen Höchstbetrag über 0. Bitte ihn angeben; ohne Höchstbetrag gehen nur ANTEIL, FEHLBEDARF und VOLL, ohne Förderung die Art OHNE.`,
  keinFoerdersatz: (baustein: string, merkmal: string, tag: Tag, bekannt: string): string =>
    `Baustein ${baustein}, ${merkmal}: Für den ${tagAlsText(tag)} ist kein Fördersatz hinterlegt (${bekannt}). Bitte den Satz des Bescheids in KIM_Foerdersaetze eintragen.`,
  keinMerkmal: (baustein: string, merkmal: string, bekannt: readonly string[]): string =>
    `Baustein ${baustein} hat kein Merkmal ${merkmal}; hinterlegt ${bekannt.length === 1 ? 'ist' : 'sind'} ${bekannt.join(', ')}. Bitte das Merkmal prüfen oder den Satz in KIM_Foerdersaetze eintragen.`,
  keinBaustein: (baustein: string, bekannt: readonly string[]): string =>
    `Baustein ${baustein} ist nicht hinterlegt; bekannt sind ${bekannt.join(', ')}. Bitte eigene Sätze in KIM_Foerdersaetze eintragen.`,

  keinSchluessel: 'Mindestens ein Schlüssel muss größer als 0 sein. Bitte die Schlüssel prüfen.',
  schluesselGemischt: (anteil: string, anzahl: string, prozentzahl: string): string =>
    `Schlüssel verschiedener Art: ${anteil} neben ${anzahl}. Mit ${prozentzahl} statt ${anteil} ergeben die Schlüssel genau 100. Bitte alle Schlüssel gleich schreiben, als Anteile (${anteil}) oder als Zahlen (${prozentzahl}).`,
  vorzeichenwechsel: (regel: string): string =>
    `Die Restregel ${regel} ließe einen Anteil das Vorzeichen wechseln. Bitte GRÖSSTER_REST verwenden, den größten Rest.`,

  keinGewicht: 'Mindestens ein Gewicht muss größer als 0 sein. Bitte die Gewichte prüfen.',
  merkmalLeer: (merkmal: string): string =>
    `Alle Werte des Merkmals „${merkmal}“ sind leer oder 0; nach ihm lässt sich nichts verteilen. Bitte die Spalte ausfüllen oder das Merkmal weglassen.`,
  alleAusgeschlossen: 'Alle sind ausgeschlossen. Bitte mindestens eine Kommune beteiligen.',
  festwertePassenNicht: (summe: string, gesamt: string, alle: boolean): string =>
    alle
      ? `Die Festwerte ergeben ${summe}, Gesamt ist ${gesamt}, und alle haben einen Festwert. Bitte die Festwerte oder die Option Gesamt ändern.`
      : `Die Festwerte ergeben ${summe}, mehr als Gesamt (${gesamt}). Bitte die Festwerte oder die Option Gesamt ändern.`,
  mindestensUeberHoechstens: (unten: string, oben: string): string =>
    `Mindestens ${unten} liegt über Höchstens ${oben}. Bitte die beiden prüfen.`,
  mindestensUeberGesamt: (summe: string, rest: string): string =>
    `Alle Mindestens ergeben zusammen ${summe}, zu verteilen sind aber nur ${rest}. Bitte Mindestens verringern oder die Option Gesamt erhöhen.`,
  hoechstensUnterGesamt: (summe: string, rest: string): string =>
    `Verteilt werden können höchstens ${summe}, zu verteilen sind aber ${rest}. Bitte Höchstens erhöhen oder die Option Gesamt verringern.`,
  restNachFestwerten: 'Gesamt (ohne die Festwerte)',
  keinVielfaches: (was: string, wert: string, schritt: string): string =>
    `${was} ${wert} ist kein Vielfaches der Rundung ${schritt}. Bitte den Wert oder die Option Rundung ändern.`,

  stufeUeberRest: (art: string, zusammen: string, rest: string): string =>
    `${art} für alle Kommunen ergibt ${zusammen} EUR, übrig sind nur ${rest} EUR. Bitte den Wert oder die Reihenfolge der Stufen prüfen.`,

  empfaengerDoppelt: (name: string, a: number, b: number): string =>
    `„${name}“ steht zweimal in der Liste der Empfänger (Zeilen ${a} und ${b}). Bitte zusammenfassen oder unterscheidbar benennen.`,
  zweiGeber: (name: string, geber: string): string =>
    `„${name}“ ist weder Empfänger noch der Geber „${geber}“. Bitte den Namen in der Spalte Von prüfen; jede Zuwendung hat eine eigene Tabelle.`,
  kreis:
    'Die Angaben in der Spalte Von verweisen aufeinander und führen zu keinem Geber. Bitte die Spalte Von prüfen.',

  keinHalbjahr: (ab: Tag, bis: Tag | null): string =>
    `Basiszinssatz: Ein Satz gilt vom 01.01. oder 01.07. an für ganze Halbjahre, hier ab ${tagAlsText(ab)}${bis === null ? '' : ` bis ${tagAlsText(bis)}`}. Bitte GültigAb und GültigBis prüfen.`,

  gruppeFehlt: (gruppe: boolean, stufe: boolean): string => {
    if (gruppe && stufe)
      return 'Gruppe und Stufe fehlen. Bitte die Spalten Gruppe und Stufe oder die Spalte Kosten gesamt ausfüllen.';
    const name = gruppe ? 'Gruppe' : 'Stufe';
    return `Die ${name} fehlt. Bitte die Spalte ${name} oder die Spalte Kosten gesamt ausfüllen.`;
  },
  summeUnterStellen:
    'Summen gehören nicht zwischen die Stellen; sie würden mitgerechnet. Bitte die Zeile weglassen.',
  zuVieleStellen: (anzahl: number, hoechstens: number): string =>
    `Die Tabelle hat ${gegliedert(anzahl)} Stellen; ein Aufruf rechnet höchstens ${gegliedert(hoechstens)}. Bitte die Stellen auf mehrere Aufrufe verteilen.`,
  zuVieleStellenmonate: (anzahl: number, hoechstens: number): string =>
    `Stellen mal Monate sind hier ${gegliedert(anzahl)}; ein Aufruf rechnet höchstens ${gegliedert(hoechstens)}, damit Excel nicht wartet. Bitte den Zeitraum kürzen oder die Stellen auf mehrere Aufrufe verteilen.`,
  zuVieleZeilen: (was: string, anzahl: number, hoechstens: number): string =>
    `${was} mal Kommunen ergäben ${gegliedert(anzahl)} Zeilen; ein Aufruf gibt höchstens ${gegliedert(hoechstens)}. Bitte den Zeitraum kürzen oder die Kommunen auf mehrere Aufrufe verteilen.`,
  rechenwegZuLang: (hoechstens: number): string =>
    `Der Rechenweg hätte mehr als ${gegliedert(hoechstens)} Zeilen. Bitte weniger Stellen oder einen kürzeren Zeitraum angeben, zum Beispiel eine einzelne Stelle.`,
  hoechstbetragGesamtGeteilt: (von: Tag, bis: Tag): string =>
    `Der Höchstbetrag gesamt gilt für die ganze Stelle (${tagAlsText(von)} bis ${tagAlsText(bis)}), und der Zeitraum schneidet davon etwas ab. Bitte den Zeitraum erweitern oder einen Höchstbetrag je VZÄ und Jahr angeben.`,
  vakanzZuLang: (vakanz: string, monate: string): string =>
    `Vakanz ${vakanz}: Die Stelle hat im Zeitraum nur ${monate} Monate. Bitte die unbesetzten Monate im Zeitraum angeben.`,
  jeJahrAbrechnen:
    'Der Zeitraum reicht über mehrere Kalenderjahre, und die Höchstbeträge gelten je Jahr. Bitte je Jahr abrechnen, oder die Option Abrechnung LAUFZEIT oder in jeder Zeile einen Höchstbetrag gesamt angeben.',
  optionInAbrechnung: (option: string): string =>
    option === 'Pool'
      ? 'Im Pool lässt sich nicht je Stelle abrechnen. Bitte die Option weglassen und die Stellen eines gemeinsamen Bescheids in einer Zeile zusammenfassen.'
      : `Die Option ${option} gehört zum Plan, nicht zur Abrechnung. Bitte sie weglassen.`,
  deckelFehlt:
    'Höchstbetrag oder Baustein fehlt. Bitte einen der beiden angeben; eine Stelle ohne Förderung hat die Art OHNE.',
  artWechselt: (baustein: string, tag: Tag, alt: string, neu: string, jahresanfang: boolean): string =>
    `Die Art von Baustein ${baustein} wechselt am ${tagAlsText(tag)} von ${alt} zu ${neu}. Bitte die Stelle an diesem Tag in zwei Zeilen teilen${jahresanfang ? ' oder die Abrechnung JAHR wählen' : ''}.`,
  deckelWechselt: (baustein: string, tag: Tag, ohne: boolean, jahresanfang: boolean): string =>
    `Baustein ${baustein} hat ${ohne ? `ab dem ${tagAlsText(tag)} keinen Höchstbetrag mehr` : `erst ab dem ${tagAlsText(tag)} einen Höchstbetrag`}. Bitte die Stelle an diesem Tag in zwei Zeilen teilen${jahresanfang ? ' oder die Abrechnung JAHR wählen' : ''}.`,
  stelleAusserhalb:
    'Die Stelle liegt außerhalb des Zeitraums. Bitte Von und Bis der Stelle oder den Zeitraum prüfen.',
  zuVieleProben:
    'Die Suche bräuchte zu viele Schritte. Bitte einen größeren Schritt, einen kürzeren Zeitraum oder die Option Höchstens angeben.',
  budgetReichtNicht: (gesucht: string, wert: string, eigenanteil: string): string =>
    `Auch mit ${gesucht} ${wert} bleibt ein Eigenanteil von ${eigenanteil}, mehr als das Budget, etwa weil Sachkosten nicht gefördert sind. Bitte das Budget, die Stelle oder die Option Höchstens prüfen.`,
  gesuchtNebenAnderem: (gesucht: string, spalte: string): string =>
    `Gesucht ist ${gesucht}, die Spalte ${spalte} gibt den Höchstbetrag aber schon vor. Bitte sie leer lassen.`,
  abschlagstermineFehlen:
    'Abschläge an Terminen brauchen die Option Abschlagstermine. Bitte sie ergänzen, zum Beispiel "30.04.;31.10.".',
  kommuneDoppelt: (name: string, a: number, b: number): string =>
    `Die Kommune ${name} steht zweimal in der Liste (Zeilen ${a} und ${b}). Bitte eine der Zeilen entfernen.`,
  kommuneUnbekannt: (name: string): string =>
    `Die Kommune ${name} steht nicht in der Liste der Kommunen. Bitte dort ergänzen (Schlüssel 0, wenn sie an gemeinsamen Stellen nicht beteiligt ist).`,
} as const;

/** FE-2: where a failure of a row belongs. */
export const ORT = {
  zeile: (zeile: number, name: string): string => `Zeile ${zeile}${name === '' ? '' : ` (${name})`}`,
} as const;
