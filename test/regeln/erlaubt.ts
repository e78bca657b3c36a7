/**
 * Which rules the Rechenweg of a function may show, and why. `immer`: in every call; `auch`: in some, with the reason
 * for which it appears. What is in neither list would be a rule in the wrong place.
 */
export interface Erlaubt {
  readonly immer: readonly string[];
  readonly auch: Readonly<Record<string, string>>;
}

const FOERDERARTEN = {
  'FO-2': 'Art HÖCHSTBETRAG, FESTBETRAG, VOLL',
  'FO-3': 'Art PAUSCHALE, OHNE',
  'FO-4': 'Art ANTEIL',
  'FO-5': 'Art FEHLBEDARF',
  'FO-7': 'kein Höchstbetrag',
};

const AUCH_FOERDERFALL = {
  ...FOERDERARTEN,
  'KO-3': 'Eigenmittel ohne die Art FEHLBEDARF',
  'PR-2': 'VZÄ über 10',
};

const IMMER_PERSONALKOSTEN = ['TA-1', 'PK-1', 'PK-11'];

/** What every post of employees shows, and none of Beamte. */
export const NUR_TARIF = ['PK-2', 'PK-4', 'PK-5', 'PK-6', 'PK-7', 'PK-8', 'PK-9'];

const AUCH_PERSONALKOSTEN = {
  ...Object.fromEntries(NUR_TARIF.map((id) => [id, 'Entgeltgruppe'])),
  'PK-18': 'Besoldungsgruppe',
  'PK-3': 'SuE-Gruppe ab 07/2022 oder Option Zulage',
  'PK-10': 'Zahlungsmonat einer Einmalzahlung',
  'PK-16': 'Option Tarifsteigerung nach dem Ende der Tarifeinigung',
  'PK-19': 'Entgelt im Übergangsbereich oder Minijob',
  'LE-2': 'Option oder Zeile von KIM_Parameter mit dem Wert 0',
};

/** What a table has to say about itself. */
const ZUR_TABELLE = {
  'KO-2': 'Ergebniszeile nicht mitgerechnet',
  'KO-3': 'Spalte nicht gelesen, Angabe ohne Wirkung',
  'PR-1': 'Schlüssel in % ergeben nicht 100 %, eine Kommune ohne Anteil',
};

const SCHLUESSEL = { 'PR-2': 'Schlüssel verschiedener Art' };

const STELLENTABELLE = {
  'FO-8': 'eine Stelle unter dem Mindestanteil',
  'FO-9': 'Option Bagatellgrenze',
  ...FOERDERARTEN,
  ...ZUR_TABELLE,
  ...AUCH_PERSONALKOSTEN,
  ...Object.fromEntries(IMMER_PERSONALKOSTEN.map((id) => [id, 'Kosten nach Tarif'])),
  'TA-5': 'Spalte Seit',
  'FO-1': 'Höchstbetrag der Zeile oder Sachkosten-Höchstbetrag',
  'FS-1': 'Höchstbetrag aus einem Baustein',
  'EA-2': 'Option Pool',
};

const IMMER_ISTTABELLE = ['TB-1', 'TB-5', 'ZE-1', 'EA-1', 'RU-1', 'RW-2', 'SP-1', 'SP-2', 'SP-3'];

/** A settlement pools nothing and has no Bagatellgrenze. */
const { 'EA-2': _POOL, 'FO-9': _BAGATELLE, ...ISTTABELLE } = STELLENTABELLE;

const IMMER_STELLENTABELLE = ['TB-1', 'TB-5', 'ZE-1', 'EA-1', 'RU-1', 'RW-2'];

const VERTEILUNG = {
  'VT-2': 'Restregel GRÖSSTER_REST',
  'VT-3': 'Restregel ERSTE, LETZTE, GRÖSSTER_ANTEIL',
};

const FOERDERFALL = ['FO-1', 'RU-1', 'RW-2'];

/** RW-2 is everywhere: the last line tells version and data. */
export const ERLAUBT: Readonly<Record<string, Erlaubt>> = {
  MONATE: { immer: ['ZE-1', 'RW-2'], auch: {} },
  VZAE: { immer: ['ZE-2', 'RW-2'], auch: {} },
  ENTGELT: { immer: ['TA-1', 'RU-1', 'RW-2'], auch: {} },
  STUFE: { immer: ['TA-5', 'RW-2'], auch: {} },
  TARIFSTAND: { immer: ['TA-6', 'RW-2'], auch: {} },
  PERSONALKOSTEN: {
    immer: [...IMMER_PERSONALKOSTEN, 'RU-1', 'RW-2'],
    auch: { ...AUCH_PERSONALKOSTEN, 'PR-2': 'VZÄ über 10' },
  },
  FOERDERUNG: { immer: FOERDERFALL, auch: AUCH_FOERDERFALL },
  EIGENANTEIL: { immer: [...FOERDERFALL, 'EA-1'], auch: AUCH_FOERDERFALL },
  DECKUNGSGRAD: { immer: [...FOERDERFALL, 'DG-1'], auch: AUCH_FOERDERFALL },
  FOERDERSATZ: { immer: ['FS-1', 'RW-2'], auch: {} },
  VERTEILUNG: {
    immer: ['VT-1', 'RU-1', 'RW-2'],
    auch: { ...VERTEILUNG, 'PR-1': ZUR_TABELLE['PR-1'], ...SCHLUESSEL },
  },
  EIGENANTEILE: { immer: [...IMMER_STELLENTABELLE, 'DG-1'], auch: STELLENTABELLE },
  KOSTENTEILUNG: {
    immer: ['TB-2', 'VT-1', 'RU-1', 'RW-2'],
    auch: { ...VERTEILUNG, ...ZUR_TABELLE, ...SCHLUESSEL, 'SL-7': 'Stufen vor dem Schlüssel' },
  },
  HAUSHALT: {
    immer: [...IMMER_STELLENTABELLE, 'TB-3'],
    auch: {
      ...STELLENTABELLE,
      ...SCHLUESSEL,
      'VT-1': 'gemeinsame Stelle, nach Schlüssel verteilt',
      'VT-2': 'gemeinsame Stelle, nach Schlüssel verteilt',
    },
  },
  SPITZABRECHNUNG: {
    immer: [...IMMER_ISTTABELLE, 'SP-4'],
    auch: {
      ...ISTTABELLE,
      ...SCHLUESSEL,
      'VT-1': 'gemeinsame Stelle, nach Schlüssel verteilt',
      'VT-2': 'gemeinsame Stelle, nach Schlüssel verteilt',
    },
  },
  VERWENDUNGSNACHWEIS: {
    immer: [...IMMER_ISTTABELLE, 'SP-4', 'VN-1'],
    auch: { ...ISTTABELLE, 'VN-3': 'Ansicht FORMULAR' },
  },
  SCHLUESSEL: {
    immer: ['SL-1', 'SL-3', 'RW-2'],
    auch: {
      'SL-2': 'Ausschluss',
      'SL-4': 'Festwert',
      'SL-5': 'Option Rundung',
      'KO-2': ZUR_TABELLE['KO-2'],
      'KO-3': ZUR_TABELLE['KO-3'],
    },
  },
  WEITERLEITUNG: {
    immer: ['WL-1', 'WL-2', 'WL-3', 'WL-4', 'WL-5', 'RU-1', 'RW-2'],
    auch: {
      'FO-1': 'Höchstbetrag eines Empfängers',
      'KO-2': ZUR_TABELLE['KO-2'],
      'KO-3': ZUR_TABELLE['KO-3'],
    },
  },
  ERSTATTUNGSZINS: {
    immer: ['ZI-1', 'ZI-3', 'ZI-4', 'RU-1', 'RW-2'],
    auch: { 'LE-2': 'Zeile von KIM_Parameter mit dem Wert 0', 'KO-3': 'Spalte nicht gelesen' },
  },
  MONATSPLAN: {
    immer: [...IMMER_STELLENTABELLE, 'MP-1', 'MP-5', 'MP-6', 'MP-7'],
    auch: {
      ...STELLENTABELLE,
      ...SCHLUESSEL,
      'TB-3': 'gemeinsame Stelle, nach Schlüssel verteilt',
      'VT-1': 'gemeinsame Stelle, nach Schlüssel verteilt',
      'VT-2': 'gemeinsame Stelle, nach Schlüssel verteilt',
      'MP-2': 'Jahressonderzahlung nach Tarif',
      'MP-3': 'Förderung nach Kosten',
      'MP-4': 'Art FEHLBEDARF',
    },
  },
  STELLENBUDGET: {
    immer: [...IMMER_STELLENTABELLE, 'SB-1'],
    auch: {
      ...STELLENTABELLE,
      'SB-2': 'gesucht sind VZÄ',
      'SB-3': 'gesucht ist etwas anderes',
    },
  },
  NACHBERECHNUNG: { immer: ['NB-2', 'RU-1', 'RW-2'], auch: {} },
  TARIFANNAHME: { immer: ['NB-3', 'RU-1', 'RW-2'], auch: { 'KO-3': 'Spalte nicht gelesen' } },
};
