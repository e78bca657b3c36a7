import type { Restregel } from '../verteilung/restregel';

/** What is spent, and the money that pays for it (TB-3). */
export const MITTEL = {
  aufwand: 'Aufwand',
  foerderung: 'Förderung',
  drittmittel: 'Drittmittel',
  eigenanteil: 'Eigenanteil',
} as const;

/** VT-3: who bears the difference of rounding. */
const TRAEGER: Readonly<Record<Exclude<Restregel, 'GRÖSSTER_REST'>, string>> = {
  ERSTE: 'erste',
  LETZTE: 'letzte',
  GRÖSSTER_ANTEIL: 'größte',
};

/**
 * RW-1: titles of the steps and the fixed words of their column Rechnung. Formulas of numbers stand where they are
 * computed. Arguments come ready for the reader.
 */
export const SCHRITT = {
  monate: (methode: string): string => `Monate (${methode})`,

  tabellenentgelt: (gruppe: string, zusaetze: readonly string[]): string =>
    `Tabellenentgelt ${gruppe}${zusaetze.length === 0 ? '' : ` (${zusaetze.join('; ')})`}`,
  gleicheBetraege: 'gleiche Beträge, andere Quelle',
  tarifsteigerung: (gruppe: string, tag: string): string => `Tarifsteigerung ${gruppe} ab ${tag}`,
  ausgangsstufe: (gruppe: string): string => `${gruppe}: Ausgangsstufe`,
  aufstieg: (gruppe: string, stufe: number): string => `${gruppe}: Aufstieg in Stufe ${stufe}`,

  personen: (gruppe: string): string => `Personen (${gruppe})`,
  e: 'E Tabellenentgelt',
  z: 'Z Zulage',
  l: 'L Leistungsentgelt',
  jahressonderzahlung: 'Jahressonderzahlung',
  j: 'J Jahressonderzahlung (ein Zwölftel)',
  ohneJ: (jahr: number, stichtag: boolean): string =>
    `J keine Jahressonderzahlung ${jahr}${stichtag ? `: 1. Dezember ${jahr} nicht in der Stelle` : ''}`,
  v: 'V ZV-pflichtiges Entgelt',
  u: 'U Umlage',
  s: 'S Sanierungsgeld',
  sBeitrag: 'S Beitrag zur Zusatzversorgung',
  h: 'H Hinzurechnung',
  b: 'B Beitragsgrundlage',
  rv: 'RV Rentenversicherung',
  av: 'AV Arbeitslosenversicherung',
  kv: 'KV Krankenversicherung',
  pv: 'PV Pflegeversicherung',
  u2: 'U2',
  bezuege: 'Grundgehalt, Zulage und Beihilfe',
  uebertragen: ' (auf Beamte übertragen)',
  monatEinerPerson: 'Monat einer Person',
  zwischensumme: (umfang: string): string => `Zwischensumme, Umfang ${umfang}`,
  personalkosten: 'Personalkosten',

  foerdermonate: 'Monate',
  vzae: 'VZÄ',
  eigenmittel: 'Eigenmittel',
  foerdersatz: (baustein: string, merkmal: string): string => `Fördersatz Baustein ${baustein}, ${merkmal}`,
  hoechstbetrag: 'Höchstbetrag',
  imZeitraum: (name: string, zeitraum: string): string => `${name} ${zeitraum}`,
  derLaufzeit: (name: string): string => `${name} der Laufzeit`,
  hoechstbetragSachkosten: 'Höchstbetrag Sachkosten',
  foerderung: (art: string): string => `Förderung (${art})`,
  foerderungSachkosten: 'Förderung Sachkosten',
  hoechstbetragGesamt: 'Höchstbetrag gesamt',
  mindestanteil: 'Mindestanteil nicht erreicht, keine Förderung',
  bagatellgrenze: 'Förderung aller Stellen und Bagatellgrenze',
  rueckzahlungPruefen: 'Rückzahlung prüfen',
  eigenanteil: 'Eigenanteil',
  deckungsgrad: 'Deckungsgrad',

  zuVerteilen: 'Zu verteilender Betrag',
  anteil: (name: string): string => `Anteil ${name}`,
  summeAnteile: 'Summe der Anteile',

  stufe: (nummer: number, art: string, traeger: string): string => `Stufe ${nummer} (${art}): ${traeger}`,
  nachStufen: 'Rest für den Schlüssel',
  eigeneVerwendung: (name: string): string => `${name}: eigene Verwendung`,
  weitergeleitet: (name: string): string => `${name}: weitergeleitet`,
  rueckfluss: (name: string): string => `${name}: Rückfluss`,
  saldo: (name: string): string => `${name}: Saldo`,
  zurueckzugeben: (name: string): string => `${name}: zurückzugeben`,
  verbleib: (geber: string): string => `Verbleib der Mittel von ${geber}`,
  zurueckzugebenAn: (geber: string): string => `Zurückzugeben an ${geber}`,
  zuschlag: 'Zuschlag auf den Basiszinssatz',
  zinstage: 'Zinstage',
  zinsen: (von: string, bis: string): string => `Zinsen ${von}-${bis}`,
  zinsenGesamt: 'Zinsen',
  tarifannahme: (gruppe: string, stufe: number, ab: string): string => `${gruppe} Stufe ${stufe} ab ${ab}`,
  anzahlBetraege: 'Anzahl der Beträge',
  differenz: (name: string): string => `Differenz ${name}`,
  rechnerisch: (kommune: string): string => `Rechnerisch ${kommune}`,
  ausgeschlossen: (kommune: string): string => `Ausschluss ${kommune}`,
  festwert: (kommune: string): string => `Festwert ${kommune}`,
  nachFestwerten: 'Gesamt nach Festwerten',
  grenze: (kommune: string, grenze: string): string => `${kommune}: ${grenze}`,
  faktor: 'Faktor L',
  schluesselVon: (kommune: string): string => `Schlüssel ${kommune}`,

  stelle: (zeile: number, name: string): string => (name === '' ? `Zeile ${zeile}` : `Stelle ${name}`),
  hinweise: (zeile: number, name: string): string => `Hinweise zu ${name === '' ? `Zeile ${zeile}` : name}`,
  jahr: (jahr: number): string => `Jahr ${jahr}`,
  kostenGesamt: 'Kosten gesamt',
  sachkosten: 'Sachkosten',
  drittmittel: 'Drittmittel',
  aufJahre: (name: string, gesamt: boolean, fehlbedarf: boolean): string =>
    `${name} auf die Jahre nach ${gesamt ? 'Gesamtkosten' : 'Personalkosten'} ohne Drittmittel${fehlbedarf ? ' und Eigenmittel' : ''}`,
  sachkostenAufJahre: 'Förderung Sachkosten auf die Jahre nach Sachkosten',
  stelleIst: (zeile: number, name: string): string => `Abrechnung ${name === '' ? `Zeile ${zeile}` : name}`,
  besetzteMonate: 'Besetzte Monate',
  hoechstbetragIst: 'Höchstbetrag nach Vakanz',
  foerderungIst: (art: string): string => `Förderung laut Abrechnung (${art})`,
  hoechstensBewilligt: 'Höchstens das Bewilligte',
  eigenanteilIst: 'Eigenanteil laut Abrechnung',
  eigenanteilAller: (ist: boolean): string => `Eigenanteil gemeinsamer Stellen (${ist ? 'Ist' : 'Plan'})`,
  ausgleich: (kommune: string): string => `${kommune}: Ist - Abschlag`,
  nachzahlungenUndErstattungen: 'Nachzahlungen - Erstattungen',
  erstattungOderRest: 'Ausgezahlt - Zuwendung laut Abrechnung',
  zuwendungIst: 'Zuwendung laut Abrechnung',
  pool: 'Ausgleich im Pool',
  summe: (name: string): string => `Summe ${name}`,
  summeDerStelle: (name: string, stelle: string): string => `Summe ${name}, ${stelle}`,
  laufzeit: 'Laufzeit',
  nachPool: (stelle: string): string => `${stelle} nach dem Ausgleich`,
  nachSchluessel: (jahr: number, name: string): string => `${jahr}: ${name} nach Schlüssel verteilen`,
  zurTabelle: 'Zur Tabelle',
  imJahr: (jahr: number, name: string): string => `${name} ${jahr}`,
  gesamt: (name: string): string => `Gesamt ${name}`,

  nachMonaten: (stelle: string, was: string, jahr: number): string =>
    `${stelle}: ${was} ${jahr} nach Monaten`,
  sonderzahlung: (monat: string): string => `davon Jahressonderzahlung, fällig ${monat}`,
  verdienteFoerderung: 'verdiente Förderung',
  auszahlung: (tag: string): string => `Auszahlung der Förderung am ${tag}`,
  abschlaege: (kommune: string, jahr: number): string => `Abschläge ${kommune} ${jahr}`,
  bestand: (monat: string): string => `Bestand ${monat}`,
  gesucht: (was: string): string => `Gesucht: ${was}`,
  passtNicht: 'Passt nicht in das Budget',
  jahre: 'Jahre',
  faelligkeiten: 'Fälligkeiten',
} as const;

/** Words inside the column Rechnung. */
export const RECHNUNG = {
  am: (tag: string): string => `am ${tag}`,
  stufeSeit: (stufe: number, tag: string): string => `Stufe ${stufe} seit ${tag}`,
  stufenzeit: (von: string, bis: string, umstellung: boolean): string =>
    `${von} bis ${bis}${umstellung ? ', neue Laufzeiten SuE' : ''}`,
  gruppe: (gruppe: string): string => `Gruppe ${gruppe}`,
  monate: (anzahl: number, liste: string): string =>
    `${anzahl} ${anzahl === 1 ? 'Monat' : 'Monate'} (${liste})`,
  umlagesatzNull: 'Umlagesatz 0',
  kapitalgedeckt:
    'kapitalgedeckter Beitrag, keine Umlage; der steuerpflichtige Teil über 4 % der BBG bleibt außer Ansatz',
  vollerMonat: (betrag: string, monate: string): string => `${betrag} im vollen Monat (${monate})`,
  ohneFoerderung: 'ohne Förderung',
  unter: (wert: string, grenze: string): string => `${wert} unter ${grenze}`,
  besetzt: (monate: string, frei: string): string => `${monate} - ${frei}`,
  unterBagatellgrenze: (summe: string, grenze: string): string => `${summe} unter ${grenze}: keine Förderung`,
  nichtUnterBagatellgrenze: (summe: string, grenze: string): string =>
    `${summe} nicht unter ${grenze}: Förderung bleibt`,
  foerdermonate: (monate: string, angegeben: boolean): string =>
    angegeben
      ? `${monate} Monate`
      : `${monate} Monate, weil keine angegeben sind; zu den Kosten eines anderen Zeitraums gehört KIM.MONATE(von; bis)`,
  hoechstbetrag: (betrag: string): string => `Höchstbetrag ${betrag}`,
  ohneHoechstbetrag: 'ohne Höchstbetrag',
  gerundet: (betrag: string, schritt: string): string => `${betrag} gerundet auf ${schritt}`,
  zinssatz: (basis: string, zuschlag: string, satz: string): string =>
    `max(0; ${basis} + ${zuschlag}) = ${satz}`,
  zuschlagNachGesetz:
    '§ 49a Abs. 3 Satz 1 VwVfG NRW, Stand 07.11.2025; ältere Bescheide und andere Länder: 5 %',
  methodeAngenommen: (methode: string): string => `${methode} (Annahme: für NRW ist keine Zählweise bekannt)`,
  mindestens: (betrag: string): string => `mindestens ${betrag}`,
  ohneGrenze: (betrag: string): string => `${betrag}, ohne Höchstbetrag`,
  merkmal: (wert: string, summe: string, merkmal: string): string => `${wert} von ${summe} ${merkmal}`,
  inSchritten: (genau: string, schritt: string): string =>
    `${genau}; in Schritten von ${schritt} nach größten Resten`,
  ganzeSchritte: (anzahl: string, schritt: string, rest: string, platz: number): string =>
    ` = ${anzahl} × ${schritt} + ${rest} (Rest auf Platz ${platz})`.replace('+ -', '- '),
  restschritte: (reste: string, schritt: string, anzahl: number): string =>
    `; in ganzen Schritten bleiben ${reste}: je ${schritt} an die größten Reste, Platz 1${anzahl > 1 ? ` bis ${anzahl}` : ''}`,
  kaufmaennisch: (betrag: string): string => `, gerundet ${betrag}`,
  restschritt: '; erhält einen der restlichen Schritte',
  differenz: (betrag: string, regel: keyof typeof TRAEGER): string =>
    `; trägt als ${TRAEGER[regel]} die Differenz ${betrag}`,
  // No semicolon: what stands behind one is what a share gets of the steps that are left.
  ohneRundung: (betrag: string): string => ` (genau, ohne Rundung: ${betrag})`,
  nach: (betrag: string, gewichte: string): string => `${betrag} nach ${gewichte}`,
  pool: (frei: string, luecken: string): string => `min(frei ${frei}; Lücken ${luecken})`,
} as const;

/** The columns of TB-1, as the steps call them that add them up. */
export const SUMMANDEN = {
  kosten: 'Kosten',
  sachkosten: 'Sachkosten',
  drittmittel: 'Drittmittel',
  foerderung: 'Förderung',
  ueberdeckung: 'Überdeckung',
  eigenanteil: 'Eigenanteil',
} as const;

/** The column Quelle. */
export const QUELLE = {
  stufenlaufzeit: '§ 16 TVöD-VKA, Anlage C: BT-V/BT-B SuE',
  option: (name: string): string => `Option ${name}`,
  gueltig: (quelle: string, von: string, bis: string | null, status: string): string =>
    `${quelle} (gültig ${bis === null ? `ab ${von}` : `${von}-${bis}`}${status === '' ? '' : `, ${status}`})`,
} as const;

/** Names of amounts, of the rows that add them up, and of tables. */
export const NAME = {
  foerderung: 'Förderung',
  rueckzahlung: 'Rückzahlung',
  summe: 'Summe',
  rundung: 'Rundung',
  mindestens: 'Mindestens',
  hoechstens: 'Höchstens',
  anlage: (tarif: string, anlage: string): string => `${tarif} Anlage ${anlage}`,
  besoldungsordnung: (tarif: string, ordnung: string): string => `${tarif} Besoldungsordnung ${ordnung}`,
  tabelleAb: (name: string, tag: string): string => `${name} ab ${tag}`,
  tarifsteigerung: 'Tarifsteigerung',
  zulage: 'Zulage',
  beihilfe: 'Beihilfe',
  versorgungszuschlag: 'Versorgungszuschlag',
  tarifannahme: (erhoehung: string, zeile: number): string =>
    `Tarifannahme ${erhoehung} (KIM_Tarifannahmen Zeile ${zeile})`,
  eigeneTabelle: 'eigene Werte (KIM_Tarif)',
} as const;
