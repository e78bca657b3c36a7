import { gefaltet } from '../../core/text/falten';
import { ANDERE_WOERTER, FRAGEN } from '../../mappe/woerter';
import { spaltenVon } from '../tabellen';
import {
  EINSATZORT,
  KOSTEN_JE_MONAT,
  KOSTEN_OFFEN,
  SACHKOSTEN_JE_STELLE,
  SACHKOSTEN_OFFEN,
  STUNDEN,
  type Uebernahmeliste,
} from './wahlfelder';

const KOSTENWOERTER = [
  'Personalkosten',
  'Kosten',
  'AG-Brutto',
  'Arbeitgeberbrutto',
  'Arbeitgeberkosten',
  'Personalaufwand',
] as const;
const ZEITEN = [
  '',
  ' je Jahr',
  ' pro Jahr',
  ' jährlich',
  ' p. a.',
  ' je Monat',
  ' pro Monat',
  ' monatlich',
  ' mtl.',
];

const mitZeit = (woerter: readonly string[]): string[] =>
  woerter.flatMap((wort) => ZEITEN.map((zeit) => wort + zeit));

/**
 * AS-11: further words that lists from payroll and Stellenplan have above their columns. The functions don't read them:
 * here a person sees what was guessed, and can correct it.
 */
const WEITERE: Readonly<Record<Uebernahmeliste, Readonly<Record<string, readonly string[]>>>> = {
  stellen: {
    stelle: [
      'Bezeichnung',
      'Bez.',
      'Stellenbezeichnung',
      'Stellenbez.',
      'Stellenname',
      'Funktion',
      'Funktionsbezeichnung',
      'Funktionsbez.',
      'Aufgabe',
      'Aufgabengebiet',
      'Tätigkeit',
      'Position',
      'Name',
      'Stelleninhaber',
      'Stelleninhaberin',
      'Stellen-Nr.',
      'Stellennummer',
      'Planstelle',
    ],
    kommune: ['Gebietskörperschaft', 'Anstellungsträger', 'Arbeitgeber', 'Träger'],
    gruppe: [
      'Eingruppierung',
      'Eingr.',
      'Gr.',
      'Entgeltgr.',
      'EntgGr',
      'EGr.',
      'EG/Stufe',
      'EG/St.',
      'Entgeltgruppe/Stufe',
      'Vergütungsgruppe',
      'Vergütung',
      'VergGr',
      'Besoldungsgruppe',
      'Besoldung',
      'EG/BesGr',
      'Entgelt-/Besoldungsgruppe',
      'Bes.-Gr.',
      'BesGr',
      'Bewertung',
      'Tarifgruppe',
      'Entgelt',
    ],
    stufe: [
      'Erfahrungsstufe',
      'Erf.-Stufe',
      'ErfSt',
      'Erf.',
      'Stufe/Erf.',
      'Entgeltst.',
      'Stufe am Beginn',
      'ES',
      'St.',
      'Stf.',
    ],
    vzae: [
      'VZ',
      'VK',
      'AK',
      'VZÄ-Anteil',
      'Vollzeitäquivalent',
      'Vollzeitäquivalente',
      'Umfang',
      'Beschäftigungsumfang',
      'Besch.-Umfang',
      'Besch.-Umf.',
      'BU',
      'Beschäftigungsgrad',
      'Besch.-Grad',
      'BG',
      'Arbeitszeitanteil',
      'Stellenant.',
      'VZÄ-Ant.',
      '%',
      'Prozent',
      'Anteil',
      'Stellen',
    ],
    von: [
      'ab',
      'besetzt ab',
      'besetzt seit',
      'besetzt von',
      'Besetzung ab',
      'Besetzung seit',
      'beschäftigt seit',
      'Einstellung',
      'Eintritt',
      'Vertragsbeginn',
    ],
    bis: [
      'besetzt bis',
      'Besetzung bis',
      'befristet bis',
      'befr. bis',
      'Befristung',
      'Vertragsende',
      'Austritt',
    ],
    seit: ['Stufe seit', 'in Stufe seit', 'Stufenbeginn'],
    kostenGesamt: ['Jahreskosten', ...mitZeit(KOSTENWOERTER)],
    sachkosten: [
      'Sachkosten',
      'Sachkosten pro VZÄ',
      'Sachkosten je Stelle',
      'Sachkosten pro Stelle',
      'Sachkostenpauschale',
    ],
    hoechstbetrag: ['Förderhöchstbetrag', 'Festbetrag', 'Pauschale'],
    drittmittel: ['Zuschüsse Dritter'],
  },
  kommunen: {
    kommune: ['Name', 'Ort', 'Gebietskörperschaft', 'Mitglied', 'Beteiligte', 'Kreisangehörige Kommune'],
    schluessel: [
      'VZÄ',
      'Einwohner',
      'Einwohnerzahl',
      'Einw.',
      'Fälle',
      'Fallzahl',
      'Prozent',
      'Wert',
      'Quote',
    ],
    begruendung: ['Grund', 'Bemerkung'],
  },
};

const falle = (wort: string): string => gefaltet(wort).replace(/[.:]/g, '');

/** The words, folded, with the field that they name; what comes first counts. */
function woerterVon(liste: Uebernahmeliste): ReadonlyMap<string, string> {
  const karte = new Map<string, string>();
  const merke = (wort: string, feld: string): void => {
    if (!karte.has(falle(wort))) karte.set(falle(wort), feld);
  };
  const spalten = spaltenVon(liste);
  for (const [feld, { name }] of spalten) merke(name, feld);
  const feldVon = (name: string): string | undefined =>
    spalten.find(([, spalte]) => spalte.name === name)?.[0];
  for (const [name, woerter] of Object.entries(ANDERE_WOERTER)) {
    const feld = feldVon(name);
    if (feld !== undefined) for (const wort of woerter) merke(wort, feld);
  }
  for (const [feld, woerter] of Object.entries(WEITERE[liste])) for (const wort of woerter) merke(wort, feld);
  return karte;
}

const WOERTER = { stellen: woerterVon('stellen'), kommunen: woerterVon('kommunen') } as const;

/** A bracket with the unit, or a unit behind a stroke: `Kosten (EUR)`, `Umfang in %`, `Kosten/EUR`. */
const EINHEIT =
  /\s*(?:[([][^()[\]]{0,40}[)\]]|\bin\s+(?:%|€|EUR|Euro|VZÄ|Prozent|Std\.?|Stunden)|\/\s*(?:€|EUR))\s*[:]?\s*$/i;

/** Whether the numbers below this heading count hundredths. */
export const zaehltProzent = (ueberschrift: string): boolean => /%|\bProzent\b/i.test(ueberschrift);

/** AS-11: the field that a heading names; null = none. */
function feldZu(ueberschrift: string, liste: Uebernahmeliste): string | null {
  const einzeilig = ueberschrift.replace(/\s+/g, ' ');
  const woerter = WOERTER[liste];
  return woerter.get(falle(einzeilig)) ?? woerter.get(falle(einzeilig.replace(EINHEIT, ''))) ?? null;
}

const STD = '(?:STDN?|STUNDEN?|STUNDENZAHL|H)';
const WOCHE = '(?:WOCHEN?|WOECH(?:ENTL(?:ICHE)?)?|WO|W)';
/** Folded: `Std./Wo.`, `h/Woche`, `Wo.-Std.`, `wöch. Std.`, `Std.`, `Arbeitszeit`, `reg. AZ`, `RAZ`. */
const STUNDENWORT = new RegExp(
  `^(?:${STD}(?:/|JE|PRO|INDER|ID)?${WOCHE}|${WOCHE}${STD}|STDN?|STUNDENZAHL|(?:REG|REGELM|${WOCHE})?(?:ARBEITSZEIT|AZ)(?:/${WOCHE})?|RAZ|IRWAZ)$`,
);
/** Hours as the unit of a heading: `Umfang (Std.)`, `Umfang in Stunden`. */
const IN_STUNDEN = /(?:[([]|\bin\s)\s*(?:W(?:o|ochen)?[.-]*)?(?:Std|Stunden|h)\b/i;

const FRAGEWOERTER = new Set(
  Object.entries(FRAGEN).flatMap(([wort, { misst }]) => (misst === 'stunden' ? [falle(wort)] : [])),
);

const nenntStunden = (wort: string): boolean => FRAGEWOERTER.has(wort) || STUNDENWORT.test(wort);

const ORTSWOERTER = new Set(['Einsatzort', 'Dienstort', 'Standort', 'Arbeitsort', 'Dienststelle'].map(falle));

const JE_VZAE = /\b(?:je|pro)\s*(?:VZÄ|VK|Vollzeit)/i;
const JE_STELLE = /\b(?:je|pro)\s*(?:Stelle|Planstelle|Person)/i;
const JE_MONAT = /Monat|\bmtl\b/i;
const JE_JAHR = /Jahr|jährlich|\bp\.?\s?a\b|gesamt/i;

/** What the amounts below a heading count for, as far as it says so. */
function mitMass(feld: string, ueberschrift: string): string {
  if (feld === 'sachkosten') {
    if (JE_STELLE.test(ueberschrift)) return SACHKOSTEN_JE_STELLE;
    return JE_VZAE.test(ueberschrift) ? feld : SACHKOSTEN_OFFEN;
  }
  if (feld !== 'kostenGesamt') return feld;
  if (JE_MONAT.test(ueberschrift)) return KOSTEN_JE_MONAT;
  return JE_JAHR.test(ueberschrift) ? feld : KOSTEN_OFFEN;
}

/** AS-11: what a column is by its heading; null = it says nothing. */
export function wahlZu(ueberschrift: string, liste: Uebernahmeliste): string | null {
  const feld = feldZu(ueberschrift, liste);
  if (liste === 'kommunen') return feld;
  const wort = falle(ueberschrift.replace(/\s+/g, ' ').replace(EINHEIT, ''));
  // Nobody but the user knows how many hours are a full post.
  if (nenntStunden(wort)) return zaehltProzent(ueberschrift) ? 'vzae' : STUNDEN;
  if (feld === 'vzae' && IN_STUNDEN.test(ueberschrift)) return STUNDEN;
  if (ORTSWOERTER.has(wort)) return EINSATZORT;
  return feld === null ? null : mitMass(feld, ueberschrift);
}
