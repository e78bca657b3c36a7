import { TARIFE, ZUSATZVERSORGUNGEN } from '../core/daten';
import { ABSCHLAGSARTEN, AUSZAHLUNGEN, FAELLIGKEITEN } from '../core/monatsplan/planoptionen';
import { ABRECHNUNGEN, KOSTENBASEN, VAKANZMETHODEN } from '../core/tabellen/stelle';
import { MONATSMETHODEN } from '../core/zeit/monate';
import type { Mappenspalte, Mappentabelle } from './spalte';

/** The table of options: one in a row, found by its name. */
export const OPTIONEN = {
  name: 'KIM_Optionen',
  spalten: {
    option: { name: 'Option', art: 'text', pflicht: true },
    wert: { name: 'Wert', art: 'verschieden', pflicht: true },
  },
} as const satisfies Mappentabelle;

type Optionsliste = Readonly<Record<string, Mappenspalte>>;

/** PK-12: the options of employer cost. Frozen; additions go to the end. */
export const KOSTENOPTIONEN = {
  leistungsentgelt: { name: 'Leistungsentgelt', art: 'anteil' },
  umlage: { name: 'Umlage', art: 'anteil' },
  sanierungsgeld: { name: 'Sanierungsgeld', art: 'anteil' },
  u2: { name: 'U2', art: 'anteil' },
  zusatzbeitrag: { name: 'Zusatzbeitrag', art: 'anteil' },
  zulage: { name: 'Zulage', art: 'betrag' },
  jahressonderzahlung: { name: 'Jahressonderzahlung', art: 'wahrheit' },
  jszStichtag: { name: 'JSZ-Stichtag', art: 'wahrheit' },
  einmalzahlungen: { name: 'Einmalzahlungen', art: 'wahrheit' },
  tarif: { name: 'Tarif', art: 'wahl', woerter: TARIFE },
  fortschreibung: { name: 'Fortschreibung', art: 'wahrheit' },
  tarifsteigerung: { name: 'Tarifsteigerung', art: 'anteil' },
  zusatzversorgung: { name: 'Zusatzversorgung', art: 'wahl', woerter: ZUSATZVERSORGUNGEN },
  beihilfe: { name: 'Beihilfe', art: 'betrag' },
  versorgungszuschlag: { name: 'Versorgungszuschlag', art: 'anteil' },
} as const satisfies Optionsliste;

/** TB-1: further options of the table functions, of which every column of the posts is one too. */
export const TABELLENOPTIONEN = {
  kostenbasis: { name: 'Kostenbasis', art: 'wahl', woerter: KOSTENBASEN },
  pool: { name: 'Pool', art: 'wahrheit' },
  abrechnung: { name: 'Abrechnung', art: 'wahl', woerter: ABRECHNUNGEN },
  monatsmethode: { name: 'Monatsmethode', art: 'wahl', woerter: MONATSMETHODEN },
  hinweis: { name: 'Hinweis', art: 'wahrheit' },
  rundung: { name: 'Rundung', art: 'betrag' },
  bagatellgrenze: { name: 'Bagatellgrenze', art: 'betrag' },
  vakanzmethode: { name: 'Vakanzmethode', art: 'wahl', woerter: VAKANZMETHODEN },
} as const satisfies Optionsliste;

/** TB-7: the views of a result, by function, each with the one first that it gives unasked. */
export const ANSICHTEN = {
  MONATSPLAN: ['PLAN', 'ABSCHLÄGE', 'ANFORDERUNGEN'],
  VERWENDUNGSNACHWEIS: ['FORMULAR', 'STELLEN'],
} as const;

/** TB-7: which view of its result a function gives; a word of another function means the first one of its own. */
export const ANSICHT = {
  ansicht: {
    name: 'Ansicht',
    art: 'wahl',
    woerter: [...ANSICHTEN.MONATSPLAN, ...ANSICHTEN.VERWENDUNGSNACHWEIS],
  },
} as const satisfies Optionsliste;

/** MP-5 to MP-7: the options of MONATSPLAN. Frozen; additions go to the end. */
export const PLANOPTIONEN = {
  auszahlung: { name: 'Auszahlung', art: 'wahl', woerter: AUSZAHLUNGEN },
  bedarfsmonate: { name: 'Bedarfsmonate', art: 'zahl' },
  termine: { name: 'Termine', art: 'text' },
  abschlaege: { name: 'Abschläge', art: 'wahl', woerter: ABSCHLAGSARTEN },
  faelligkeit: { name: 'Fälligkeit', art: 'wahl', woerter: FAELLIGKEITEN },
  abschlagstermine: { name: 'Abschlagstermine', art: 'text' },
  anfangsbestand: { name: 'Anfangsbestand', art: 'betrag' },
} as const satisfies Optionsliste;

/** SB-4: the option of STELLENBUDGET. */
export const BUDGETOPTIONEN = {
  hoechstens: { name: 'Höchstens', art: 'zahl' },
} as const satisfies Optionsliste;
