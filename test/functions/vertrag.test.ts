import {
  ARTEN,
  ENTGELTORDNUNGEN,
  KOSTENPARAMETER,
  MERKMALE,
  TARIFE,
  ZUSATZVERSORGUNGEN,
} from '../../src/core/daten';
import { ABSCHLAGSARTEN, AUSZAHLUNGEN, FAELLIGKEITEN } from '../../src/core/monatsplan/planoptionen';
import { GESUCHT } from '../../src/core/stellenbudget/gesucht';
import { ABRECHNUNGEN, KOSTENBASEN, VAKANZMETHODEN } from '../../src/core/tabellen/stelle';
import { RESTREGELN } from '../../src/core/verteilung/restregel';
import { ZINSMETHODEN } from '../../src/core/zinsen/zinstage';
import { MONATSMETHODEN } from '../../src/core/zeit/monate';
import {
  ANSICHT,
  BUDGETOPTIONEN,
  KOSTENOPTIONEN,
  PLANOPTIONEN,
  TABELLENOPTIONEN,
} from '../../src/mappe/optionen';
import { GEWICHTE, SCHLUESSELOPTIONEN, SCHLUESSELTABELLE } from '../../src/mappe/schluessel';
import { namenVon } from '../../src/mappe/spalte';
import { TABELLEN } from '../../src/mappe/tabellen';
import { BERECHNUNGEN } from '../../src/berechnung';
import { FUNKTIONEN, METADATEN } from './gebaut';
import { signatur, VERTRAG } from './vertrag';

const nachNamen = (a: string, b: string): number => (a < b ? -1 : 1);

describe('Eingefrorener Vertrag: Wer vertrag.json ändern muss, zerstört bestehende Arbeitsmappen', () => {
  test('Funktionen, Reihenfolge der Argumente, wahlfrei, wiederholt, Wert oder Bereich', () => {
    expect(METADATEN.functions.map(signatur)).toEqual(VERTRAG.funktionen);
  });

  test('Name und Kennung sind gleich, damit beides nie auseinanderläuft', () => {
    for (const f of METADATEN.functions) expect(f.name).toBe(f.id);
  });

  test('zu jeder Funktion der Metadaten gehört eine des Skripts und umgekehrt', () => {
    expect([...FUNKTIONEN.keys()].sort(nachNamen)).toEqual(METADATEN.functions.map((f) => f.id));
  });

  test('Auswahllisten', () => {
    const listen = (METADATEN.enums ?? []).map((e) => [e.id, e.values.map((w) => w.stringValue)]);
    expect(Object.fromEntries(listen)).toEqual(VERTRAG.auswahl);
    for (const e of METADATEN.enums ?? []) for (const w of e.values) expect(w.name).toBe(w.stringValue);
  });

  test('Auswahllisten sind die Wörter, mit denen gerechnet wird', () => {
    expect(VERTRAG.auswahl).toEqual({
      Art: ARTEN,
      Gesucht: GESUCHT,
      Merkmal: MERKMALE,
      Monatsmethode: MONATSMETHODEN,
      Restregel: RESTREGELN,
      Tarif: ENTGELTORDNUNGEN,
      Zinsmethode: ZINSMETHODEN,
    });
  });

  test('Spalten der Tabellen', () => {
    expect(VERTRAG.spalten).toEqual({
      stellen: namenVon(TABELLEN.stellen.spalten),
      stelle: namenVon(TABELLEN.stellen.spalten),
      kommunen: namenVon(TABELLEN.kommunen.spalten),
      tarife: namenVon(TABELLEN.tarife.spalten),
      saetze: namenVon(TABELLEN.saetze.spalten),
      parameter: namenVon(TABELLEN.parameter.spalten),
      stufen: namenVon(TABELLEN.stufen.spalten),
      empfaenger: namenVon(TABELLEN.empfaenger.spalten),
      annahmen: namenVon(TABELLEN.annahmen.spalten),
      gewichte: namenVon(GEWICHTE.spalten),
      'SCHLUESSEL.kommunen': namenVon(SCHLUESSELTABELLE.spalten),
    });
  });

  test('Namen der Parameter in KIM_Parameter', () => {
    expect(VERTRAG.parameter).toEqual([...KOSTENPARAMETER, 'Jahressonderzahlung', 'Basiszinssatz']);
  });

  test('Optionen und ihre Wörter', () => {
    const {
      Personalkosten: kosten,
      SCHLUESSEL,
      Zusatzversorgung,
      Kostenbasis,
      Abrechnung,
      Vakanzmethode,
      MONATSPLAN,
      STELLENBUDGET,
      Ansicht,
      Auszahlung,
      Abschläge,
      Fälligkeit,
      ...rest
    } = VERTRAG.optionen;
    const zusaetzlich = Object.values(rest)[0] ?? [];
    expect(kosten).toEqual(namenVon(KOSTENOPTIONEN));
    expect(zusaetzlich).toEqual(namenVon(TABELLENOPTIONEN));
    expect(SCHLUESSEL).toEqual(namenVon(SCHLUESSELOPTIONEN));
    expect(Zusatzversorgung).toEqual(ZUSATZVERSORGUNGEN);
    expect(KOSTENOPTIONEN.tarif.woerter).toEqual(TARIFE);
    expect(Kostenbasis).toEqual(KOSTENBASEN);
    expect(Abrechnung).toEqual(ABRECHNUNGEN);
    expect(Vakanzmethode).toEqual(VAKANZMETHODEN);
    expect(MONATSPLAN).toEqual(namenVon({ ...ANSICHT, ...PLANOPTIONEN }));
    expect(STELLENBUDGET).toEqual(namenVon(BUDGETOPTIONEN));
    expect(Ansicht).toEqual(ANSICHT.ansicht.woerter);
    expect(Auszahlung).toEqual(AUSZAHLUNGEN);
    expect(Abschläge).toEqual(ABSCHLAGSARTEN);
    expect(Fälligkeit).toEqual(FAELLIGKEITEN);
  });
});

test('RW-1 RECHENWEG weiß von jedem Argument wie Excel, ob es ein Bereich ist', () => {
  const ausMetadaten = METADATEN.functions
    .filter((f) => f.id !== 'RECHENWEG')
    .map((f) => [f.id, f.parameters.map((p) => p.dimensionality === 'matrix')]);
  const ausTabelle = [...BERECHNUNGEN].map(([id, e]) => [id, e.bereiche]);
  expect(Object.fromEntries(ausTabelle)).toEqual(Object.fromEntries(ausMetadaten));
});

test('FE-2 Fehlerwerte in Zellen erreichen die Funktionen', () => {
  expect(METADATEN.allowErrorForDataTypeAny).toBe(true);
});
