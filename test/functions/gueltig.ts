import { BIS, KOMMUNEN, SCHLUESSEL, STELLEN, VON } from '../faelle/suedkreis';

export const OPTIONEN = [
  ['Option', 'Wert'],
  ['Umlage', 0.045],
  ['Fortschreibung', true],
] as const;

export const TARIFE = [
  ['Tarif', 'GültigAb', 'Gruppe', 'Stufe', 'Betrag', 'Quelle', 'Status'],
  ['TVöD-VKA', '01.01.2028', 'E9c', 3, 5_000, 'Haushaltsplan', 'Annahme'],
] as const;

export const SAETZE = [
  ['Baustein', 'Merkmal', 'GültigAb', 'GültigBis', 'Betrag', 'Art', 'Quelle', 'Status'],
  ['Klima', 'PERSONAL', '01.01.2022', '31.12.2024', 60_000, 'HÖCHSTBETRAG', 'Bescheid', 'Bescheid'],
] as const;

export const PARAMETER = [
  ['Parameter', 'GültigAb', 'GültigBis', 'Wert', 'Quelle', 'Status'],
  ['U2', '01.01.2022', '31.12.2022', 0.007, 'Kasse', 'Annahme'],
] as const;

export const STUFEN = [
  ['Art', 'Wert', 'Träger'],
  ['ÜBER', 50_000, 'Land'],
  ['FESTBETRAG', 1_000, 'Bund'],
] as const;

export const MERKMALE = [
  ['Kommune', 'Einwohner', 'Mindestens', 'Höchstens', 'Festwert', 'Ausschluss', 'Begründung'],
  ['Schwerte', 46_000, 0.1, 0.9, null, null, null],
  ['Unna', 59_000, null, null, 0.5, false, 'Rat'],
] as const;

export const GEWICHTE = [
  ['Merkmal', 'Gewicht'],
  ['Einwohner', 3],
  ['Sockel', 1],
] as const;

export const SCHLUESSELOPTIONEN = [
  ['Gesamt', 1],
  ['Rundung', 0.1],
] as const;

export const EMPFAENGER = [
  ['Empfänger', 'Von', 'Erhalten', 'Kosten', 'VZÄ', 'Monate', 'Höchstbetrag', 'Zurückgezahlt', 'Aufstockung'],
  ['Kreis', 'Land NRW', 300_000, 231_450, 4, 12, 60_000, 0, 0],
  ['Lünen', 'Kreis', 64_700, 61_200.5, 1, 12, 64_700, 3_499.5, 100],
] as const;

export const ZINSPARAMETER = [
  ['Parameter', 'GültigAb', 'GültigBis', 'Wert', 'Quelle', 'Status'],
  ['Basiszinssatz', '01.01.2024', '30.06.2024', 0.04, 'Bundesbank', 'veröffentlicht'],
] as const;

export const ANNAHMEN = [
  ['Ab', 'Prozent', 'Sockel', 'Mindestbetrag'],
  ['01.04.2027', 0.03, 10, 110],
] as const;

export const ABSCHLAEGE = [
  ['Kommune', 'Schlüssel', 'Abschlag'],
  ['Schwerte', 60, 20_000],
  ['Unna', 40, null],
] as const;

export const PLANOPTIONEN = [
  ...OPTIONEN,
  ['Auszahlung', 'TERMINE'],
  ['Termine', '01.05.;01.10.'],
  ['Abschläge', 'HALBJAHR'],
  ['Fälligkeit', 'ENDE'],
  ['Anfangsbestand', 1_000],
] as const;

/** SP, VN: posts with what has come of them. */
export const ISTSTELLEN = [
  ['Stelle', 'Kosten gesamt', 'VZÄ', 'Höchstbetrag', 'Ist-Kosten', 'Ist-Drittmittel', 'Vakanz', 'Ausgezahlt'],
  ['A', 60_000, 1, 50_000, 58_000, 0, 0.02, 50_000],
  ['B', 40_000, 0.5, 55_000, 41_000, 500, 0, 20_000],
] as const;

const JAHR_2022 = ['01.01.2022', '31.12.2022'] as const;

const ALT = [
  ['Stelle', 'Betrag', 'Eigenanteil'],
  ['A', 100, 10],
  ['B', 200, 20],
] as const;
const NEU = [
  ['Stelle', 'Betrag', 'Eigenanteil'],
  ['A', 110, 11],
  ['C', 210, 21],
] as const;

const FALL = [187_500, 2.5, 55_000, 12, 'ANTEIL', 0.8, 1_000, 2_000] as const;

/** A call of every function with every argument set; the place to start from when one of them goes wrong. */
export const GUELTIG: Readonly<Record<string, readonly unknown[]>> = {
  MONATE: [VON, BIS, 'VOLL'],
  VZAE: [19.5, 39],
  ENTGELT: ['9c', 3, BIS, 'TVöD-VKA', TARIFE],
  STUFE: ['9c', 2, '01.01.2020', BIS],
  TARIFSTAND: [BIS, 'TVöD-VKA', TARIFE],
  PERSONALKOSTEN: ['9c', 3, 2.5, VON, BIS, OPTIONEN, TARIFE, PARAMETER],
  FOERDERUNG: FALL,
  EIGENANTEIL: FALL,
  DECKUNGSGRAD: FALL,
  FOERDERSATZ: [3, '01.07.2022', 'PERSONAL', SAETZE],
  VERTEILUNG: [50_042.5, SCHLUESSEL.map((k) => [k]), 500, 'ERSTE'],
  EIGENANTEILE: [STELLEN, VON, BIS, OPTIONEN, TARIFE, SAETZE, PARAMETER],
  KOSTENTEILUNG: [50_042.5, KOMMUNEN, 500, 'LETZTE', STUFEN],
  HAUSHALT: [STELLEN, KOMMUNEN, VON, BIS, OPTIONEN, TARIFE, SAETZE, PARAMETER],
  SCHLUESSEL: [MERKMALE, GEWICHTE, SCHLUESSELOPTIONEN],
  WEITERLEITUNG: [EMPFAENGER],
  ERSTATTUNGSZINS: [13_750, '31.12.2023', '31.12.2024', 0.05, 'TAGE/365', ZINSPARAMETER],
  MONATSPLAN: [STELLEN, ABSCHLAEGE, VON, BIS, PLANOPTIONEN, TARIFE, SAETZE, PARAMETER],
  STELLENBUDGET: [
    5_000,
    STELLEN.slice(0, 2),
    VON,
    BIS,
    'VZÄ',
    0.25,
    [...OPTIONEN, ['Höchstens', 2]],
    TARIFE,
    SAETZE,
    PARAMETER,
  ],
  NACHBERECHNUNG: [ALT, NEU, 'Betrag'],
  SPITZABRECHNUNG: [ISTSTELLEN, ABSCHLAEGE, ...JAHR_2022, OPTIONEN, TARIFE, SAETZE, PARAMETER],
  VERWENDUNGSNACHWEIS: [ISTSTELLEN, ...JAHR_2022, OPTIONEN, TARIFE, SAETZE, PARAMETER],
  TARIFANNAHME: [ANNAHMEN, 'TVöD-VKA', [['9c'], ['S11b']], TARIFE],
  RECHENWEG: ['EIGENANTEIL', FALL.map((wert) => [[wert]])],
};
