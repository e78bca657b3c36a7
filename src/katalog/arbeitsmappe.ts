import type { Arbeitsmappentabelle } from './form';

/** The tables that the examples refer to, by their names. The posts are those of the Südkreis (Drucksache 156/21). */
export const ARBEITSMAPPE: Readonly<Record<string, Arbeitsmappentabelle>> = {
  KIM_Stellen: [
    ['Stelle', 'Gruppe', 'Stufe', 'VZÄ', 'Sachkosten je VZÄ', 'Höchstbetrag'],
    ['Fallmanagement 1', '9c', 3, 1, 9700, 55000],
    ['Fallmanagement 2', '9c', 3, 1, 9700, 55000],
    ['Fallmanagement 3', '9c', 3, 0.5, 9700, 55000],
  ],
  KIM_Kommunen: [
    ['Kommune', 'Schlüssel'],
    ['Schwerte', 39],
    ['Unna', 35],
    ['Fröndenberg', 14],
    ['Holzwickede', 12],
  ],
  KIM_Optionen: [
    ['Option', 'Wert'],
    ['Leistungsentgelt', 0],
    ['Fortschreibung', true],
  ],
  KIM_Tarif: [
    ['Tarif', 'GültigAb', 'Gruppe', 'Stufe', 'Betrag', 'Quelle', 'Status'],
    ['TVöD-VKA', '01.04.2027', '9c', 3, 4700, 'Schätzung der Kämmerei', 'Annahme'],
  ],
  KIM_Foerdersaetze: [
    ['Baustein', 'Merkmal', 'GültigAb', 'GültigBis', 'Betrag', 'Art', 'Quelle', 'Status'],
    [
      'Klimaschutz',
      'PERSONAL',
      '01.01.2026',
      '31.12.2027',
      62000,
      'HÖCHSTBETRAG',
      'Bescheid',
      'veröffentlicht',
    ],
  ],
  KIM_Parameter: [
    ['Parameter', 'GültigAb', 'GültigBis', 'Wert', 'Quelle', 'Status'],
    ['U2', '01.01.2026', '31.12.2026', 0.0048, 'Satzung der Krankenkasse', 'veröffentlicht'],
  ],
  KIM_Stufen: [
    ['Art', 'Wert', 'Träger'],
    ['FESTBETRAG', 2500, 'ALLE'],
  ],
  KIM_Weiterleitung: [
    ['Empfänger', 'Von', 'Erhalten', 'Kosten', 'Zurückgezahlt'],
    ['Kreis', 'Land NRW', 1026000, 883500, 0],
    ['Bergkamen', 'Kreis', 142500, 57000, 0],
    ['Kamen', 'Bergkamen', 57000, 55480.2, 0],
    ['Bönen', 'Bergkamen', 28500, 26100, 2400],
  ],
  KIM_Tarifannahmen: [
    ['Ab', 'Prozent', 'Sockel', 'Mindestbetrag'],
    ['01.04.2027', 0.03, 0, 110],
  ],
};
