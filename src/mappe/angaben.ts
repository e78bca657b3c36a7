import { RESTREGELN } from '../core/verteilung/restregel';
import { ZELLNAMEN } from './namen';
import type { Mappenspalte } from './spalte';

/** Which part of an agreement an answer belongs to. */
export type Angabenteil = 'Angaben' | 'Zeiträume' | 'Förderung' | 'Verteilung';

/** An answer in a cell of its own, with its label. */
export interface Einzelangabe extends Mappenspalte {
  /** The workbook's name of the cell. */
  readonly zelle: string;
  readonly teil: Angabenteil;
  /** What its number counts, for the label. */
  readonly einheit?: string;
}

/** What the keys of the towns count. */
export const SCHLUESSELARTEN = ['VZÄ', 'Einwohner', 'Fälle', 'Prozent', 'eigener'] as const;

/** Whether the notice or the agreement names the cost of material, or somebody has assumed it. */
export const SACHKOSTENARTEN = ['genannt', 'angenommen'] as const;

/** The answers that stand in no table, in the order of the sheet. Frozen; additions go to the end of their part. */
export const ANGABEN = {
  titel: { name: 'Titel', zelle: ZELLNAMEN.titel, art: 'text', teil: 'Angaben' },
  zuwendungsempfaenger: {
    name: 'Zuwendungsempfänger',
    zelle: ZELLNAMEN.zuwendungsempfaenger,
    art: 'text',
    teil: 'Angaben',
  },
  zuwendungsgeber: {
    name: 'Zuwendungsgeber',
    zelle: ZELLNAMEN.zuwendungsgeber,
    art: 'text',
    teil: 'Angaben',
  },
  aktenzeichen: { name: 'Aktenzeichen', zelle: ZELLNAMEN.aktenzeichen, art: 'text', teil: 'Angaben' },
  bescheidVom: { name: 'Bescheid vom', zelle: ZELLNAMEN.bescheidVom, art: 'tag', teil: 'Angaben' },
  drucksache: { name: 'Drucksache', zelle: ZELLNAMEN.drucksache, art: 'text', teil: 'Angaben' },
  produkt: { name: 'Produkt', zelle: ZELLNAMEN.produkt, art: 'text', teil: 'Angaben' },
  stand: { name: 'Stand', zelle: ZELLNAMEN.stand, art: 'tag', teil: 'Angaben' },
  von: { name: 'Laufzeit von', zelle: ZELLNAMEN.von, art: 'tag', teil: 'Zeiträume' },
  bis: { name: 'Laufzeit bis', zelle: ZELLNAMEN.bis, art: 'tag', teil: 'Zeiträume' },
  bezugVon: { name: 'Bezugsjahr von', zelle: ZELLNAMEN.bezugVon, art: 'tag', teil: 'Zeiträume' },
  bezugBis: { name: 'Bezugsjahr bis', zelle: ZELLNAMEN.bezugBis, art: 'tag', teil: 'Zeiträume' },
  bewilligungVon: {
    name: 'Bewilligungszeitraum von',
    zelle: ZELLNAMEN.bewilligungVon,
    art: 'tag',
    teil: 'Zeiträume',
  },
  bewilligungBis: {
    name: 'Bewilligungszeitraum bis',
    zelle: ZELLNAMEN.bewilligungBis,
    art: 'tag',
    teil: 'Zeiträume',
  },
  programm: { name: 'Programm', zelle: ZELLNAMEN.programm, art: 'text', teil: 'Förderung' },
  mindesteigenanteil: {
    name: 'Mindesteigenanteil',
    zelle: ZELLNAMEN.mindesteigenanteil,
    art: 'anteil',
    teil: 'Förderung',
    einheit: 'der Gesamtkosten',
  },
  sachkosten: {
    name: 'Sachkosten sind',
    zelle: ZELLNAMEN.sachkosten,
    art: 'wahl',
    woerter: SACHKOSTENARTEN,
    teil: 'Förderung',
  },
  schluesselart: {
    name: 'Schlüssel nach',
    zelle: ZELLNAMEN.schluesselart,
    art: 'wahl',
    woerter: SCHLUESSELARTEN,
    teil: 'Verteilung',
  },
  schluesselStichtag: {
    name: 'Stichtag des Schlüssels',
    zelle: ZELLNAMEN.schluesselStichtag,
    art: 'tag',
    teil: 'Verteilung',
  },
  rundung: {
    name: 'Beträge in Schritten von',
    zelle: ZELLNAMEN.rundung,
    art: 'betrag',
    teil: 'Verteilung',
    einheit: 'EUR',
  },
  restregel: {
    name: 'Rest an',
    zelle: ZELLNAMEN.restregel,
    art: 'wahl',
    woerter: RESTREGELN,
    teil: 'Verteilung',
  },
  veroeffentlicht: {
    name: 'Veröffentlichter Eigenanteil',
    zelle: ZELLNAMEN.veroeffentlicht,
    art: 'betrag',
    teil: 'Verteilung',
    einheit: 'EUR im Jahr',
  },
} as const satisfies Readonly<Record<keyof typeof ZELLNAMEN, Einzelangabe>>;

/** The name of an answer. */
export type Angabename = keyof typeof ANGABEN;
