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
  KOSTENTEILUNG: [50_042.5, KOMMUNEN, 500, 'LETZTE'],
  HAUSHALT: [STELLEN, KOMMUNEN, VON, BIS, OPTIONEN, TARIFE, SAETZE, PARAMETER],
  RECHENWEG: ['EIGENANTEIL', FALL.map((wert) => [[wert]])],
};
