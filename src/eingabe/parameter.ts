import type { Parametername, Zusatzversorgung } from '../core/daten';
import { wertFehler } from '../core/fehler';
import type { EigeneParameter, EigenerGruppenwert, EigenerWert } from '../core/personal/optionen';
import { NULL, type Dezimal } from '../core/zahl/dezimal';
import type { Tabellenargument } from '../mappe/tabellen';
import { MELDUNG } from './meldungen';
import { PARAMETER } from '../mappe/eigene-werte';
import { BELEG, belegAus, fragtNachGueltigkeit, liesEigene } from './eigene-werte';
import type { Gelesen } from './gelesen';
import { JAHRESSONDERZAHLUNG, ziel, type Ziel } from './parametername';
import { spalten, type Spalte } from './spalte';
import type { Tabelle } from './tabelle';
import { parameterNullHinweis } from './tabellenhinweise';
import { anteil, nichtNegativ, wahl, zinssatz } from './werte';

/** Values in EUR; all others are rates. */
const IN_EURO = new Set<Parametername | null>([
  'BBG RV',
  'BBG KV',
  'BBG PV',
  'Hinzurechnungsabzug',
  'Hinzurechnungsgrenze',
]);

/** LE-2: where 0 is a value; elsewhere it is the blank cell of the desktop. */
const AUCH_NULL = new Set<Parametername | null>([
  'Umlage',
  'Sanierungsgeld',
  'U2',
  'Zusatzbeitrag',
  'Leistungsentgelt',
  'Hinzurechnungssatz',
  'Hinzurechnungsabzug',
  'Basiszinssatz',
  // The Jahressonderzahlung.
  null,
]);

const S = spalten(PARAMETER.spalten, {
  parameter: ziel,
  ...BELEG,
  wert: nichtNegativ,
  tarif: wahl(PARAMETER.spalten.tarif.woerter),
});

/** How the value of a parameter is read. */
const wertspalte = (parameter: Parametername | null): Spalte<Dezimal> => ({
  ...S.wert,
  lese: parameter === 'Basiszinssatz' ? zinssatz : IN_EURO.has(parameter) ? nichtNegativ : anteil,
  nullIstLeer: !AUCH_NULL.has(parameter),
});

/** FE-2: beside a name that nobody knows any amount will do, because it is the name that is wrong. */
const KEIN_ZIEL: Ziel = {
  parameter: 'Hinzurechnungsabzug',
  gruppeVon: null,
  gruppeBis: null,
  tarif: null,
  kasse: null,
};

/** PK-17: a row that names the tariff or the pension fund goes before one that names none. */
const allgemein = (z: Zeile): number => (z.kasse === null ? 2 : 0) + (z.tarif === null ? 1 : 0);

/** PK-14: a value for one group goes before one for a band, that before one for all. */
const breite = (w: EigenerGruppenwert): number =>
  w.gruppeVon === null ? 2 : w.gruppeVon === w.gruppeBis ? 0 : 1;

type Zeile = Ziel & EigenerGruppenwert & { readonly zeile: number };

function zeileAus(tabelle: Tabelle, zeile: number): Zeile {
  const z = tabelle.pflicht(zeile, S.parameter, KEIN_ZIEL);
  const tarif = tabelle.lies(zeile, S.tarif);
  if (z.tarif !== null && tarif !== null && tarif !== z.tarif) {
    tabelle.melde(zeile, S.tarif, wertFehler(MELDUNG.andererTarif(z.tarif)));
  }
  return {
    ...z,
    ...belegAus(tabelle, zeile, PARAMETER.name, S),
    zeile,
    wert: tabelle.pflicht(zeile, wertspalte(z.parameter), NULL),
    tarif: z.tarif ?? tarif,
  };
}

/** What was read, in the order in which it is looked up. */
function geordnet(zeilen: readonly Zeile[]): EigeneParameter {
  const zeitreihen = new Map<Parametername, EigenerWert[]>();
  const jahressonderzahlung = zeilen
    .filter((z) => z.parameter === null)
    .sort((a, b) => allgemein(a) - allgemein(b) || breite(a) - breite(b));
  for (const z of [...zeilen].sort((a, b) => allgemein(a) - allgemein(b))) {
    if (z.parameter === null) continue;
    if (zeitreihen.has(z.parameter)) zeitreihen.get(z.parameter)?.push(z);
    else zeitreihen.set(z.parameter, [z]);
  }
  return { zeitreihen, jahressonderzahlung };
}

/**
 * PK-14: reads the workbook's own values of social insurance, ceilings, Jahressonderzahlung, Zusatzversorgung, U2.
 * Social insurance rates are full rates, half of which the employer bears. Two rows for the same day are a finding.
 *
 * @param kasse the pension fund of the call; rows that name another one do not concern it (PK-17)
 */
export function parameterAus(
  argument: Tabellenargument,
  wert: unknown,
  kasse: Zusatzversorgung,
): Gelesen<EigeneParameter> {
  const { werte, hinweise, funde } = liesEigene<Zeile>(
    {
      argument,
      name: PARAMETER.name,
      spalten: S,
      frage: fragtNachGueltigkeit,
      zeileAus,
      schluessel: (z) => `${z.parameter} ${z.gruppeVon} ${z.gruppeBis} ${z.tarif} ${z.kasse}`,
      doppelt: MELDUNG.zeilenUeberschneiden,
    },
    wert,
  );
  const nullen = werte
    .filter((z) => z.wert.isZero())
    .map((z) => ({ name: z.parameter ?? JAHRESSONDERZAHLUNG, zeile: z.zeile }));
  return {
    werte: geordnet(werte.filter((z) => z.kasse === null || z.kasse === kasse)),
    hinweise: [...hinweise, ...parameterNullHinweis(argument, nullen)],
    funde,
  };
}
