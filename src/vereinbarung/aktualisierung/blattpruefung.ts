import * as teile from '../plan/teile';
import { NAMENSSPALTEN } from './blaetter';
import { AKTUALISIERUNGSBLATT, BLATTBEFUND } from './meldungen';
import { gleicherBetrag, istSummenname } from './nachberechnung';
import type { Protokolleintrag } from './protokoll';

/** Cells of a sheet from A1 on; a blank one is a blank text. */
type Zellen = readonly (readonly unknown[])[];

/** The amounts of a row: old, new, difference. */
const ALT = NAMENSSPALTEN;
const [NEU, DIFFERENZ, VERAENDERUNG, HINWEIS] = [ALT + 1, ALT + 2, ALT + 3, ALT + 4];
const BETRAEGE = [ALT, NEU, DIFFERENZ];
/** So many findings of a sheet are told: they show that it has been changed. */
const MEISTE = 3;

interface Zeile {
  /** On the sheet, counted from 1. */
  readonly nr: number;
  readonly reihe: readonly unknown[];
}

/** The cell that does not fit, and what it does not fit to. */
type Befund = readonly [zelle: string, wozu: string];

/** NaN for what is no number: it fits nothing. */
const zahl = ({ reihe }: Zeile, spalte: number): number => {
  const wert = reihe[spalte];
  return typeof wert === 'number' ? wert : NaN;
};
/** NB-1: a share is not rounded. */
const gleicherAnteil = (a: number, b: number): boolean => Math.abs(a - b) < 1e-6;

/** The share tells which of the amounts has been changed; without one it is taken to be the new amount. */
function geaenderteSpalte(zeile: Zeile): number {
  const ohneZahl = BETRAEGE.find((spalte) => Number.isNaN(zahl(zeile, spalte)));
  if (ohneZahl !== undefined) return ohneZahl;
  const [alt, neu, anteil] = [zahl(zeile, ALT), zahl(zeile, NEU), zahl(zeile, VERAENDERUNG)];
  if (Number.isNaN(anteil) || gleicherAnteil(anteil, zahl(zeile, DIFFERENZ) / alt)) return NEU;
  return gleicherAnteil(anteil, neu / alt - 1) ? DIFFERENZ : ALT;
}

function zeilenbefund(zeile: Zeile): Befund[] {
  const { nr } = zeile;
  const [alt, differenz, anteil] = [zahl(zeile, ALT), zahl(zeile, DIFFERENZ), zahl(zeile, VERAENDERUNG)];
  const bis = (spalte: number): string => BLATTBEFUND.betraege(teile.flaeche(ALT, nr, spalte, nr));
  if (gleicherBetrag(zahl(zeile, NEU) - alt, differenz)) {
    const passt = Number.isNaN(anteil) || alt === 0 || gleicherAnteil(anteil, differenz / alt);
    return passt ? [] : [[teile.zelle(VERAENDERUNG, nr), bis(DIFFERENZ)]];
  }
  const spalte = geaenderteSpalte(zeile);
  const wozu = spalte === DIFFERENZ ? bis(NEU) : BLATTBEFUND.differenz(teile.zelle(DIFFERENZ, nr));
  return [[teile.zelle(spalte, nr), wozu]];
}

const namen = ({ reihe }: Zeile): readonly unknown[] => reihe.slice(0, NAMENSSPALTEN);
const istSumme = (zeile: Zeile): boolean => namen(zeile).some(istSummenname);

/** Whether a row is one of those that a sum of a year, of a town or of all comes from. */
const gehoertZu = (summe: Zeile, { reihe }: Zeile): boolean =>
  namen(summe).every((name, i) => name === '' || istSummenname(name) || name === reihe[i]);

/** Only what changes has its row: where no row has the rest, old and new need not come to the sum, but the difference does. */
const summenbefunde = (zeilen: readonly Zeile[]): Befund[] =>
  zeilen.filter(istSumme).flatMap((summe) => {
    const summanden = zeilen.filter((zeile) => !istSumme(zeile) && gehoertZu(summe, zeile));
    const istGanz = summanden.some(({ reihe }) => reihe[HINWEIS] === AKTUALISIERUNGSBLATT.unveraendert);
    return (istGanz ? BETRAEGE : [DIFFERENZ]).flatMap((spalte): Befund[] => {
      const betrag = summanden.reduce((bisher, zeile) => bisher + zahl(zeile, spalte), 0);
      const passt = gleicherBetrag(betrag, zahl(summe, spalte));
      return passt ? [] : [[teile.zelle(spalte, summe.nr), BLATTBEFUND.zeilen]];
    });
  });

const istLeer = (reihe: readonly unknown[]): boolean => reihe.every((zelle) => zelle === '');

/** The rows below headings; what has no name or no amount is a note of somebody. */
function zeilenUnter(alle: readonly Zeile[], kopf: Zeile): Zeile[] {
  const darunter = alle.slice(kopf.nr);
  const ende = darunter.findIndex(({ reihe }) => istLeer(reihe.slice(0, HINWEIS)));
  return darunter
    .slice(0, ende < 0 ? darunter.length : ende)
    .filter(({ reihe }) => reihe[0] !== '' && !istLeer(reihe.slice(ALT, VERAENDERUNG)));
}

/** The own share beside the row of the protocol that has the same head; nothing where there is no protocol. */
function protokollbefund(
  zellen: Zellen,
  eigenanteil: Zeile,
  eintraege: readonly Protokolleintrag[],
): readonly Befund[] {
  const [was, titel, quelle, stand] = zellen.map(([erste]) => erste);
  const befunde = eintraege.flatMap((eintrag) => {
    const { nr, vorgang, summeVorher, summeNachher } = eintrag;
    const istSie =
      // Older versions named no title in the protocol.
      [AKTUALISIERUNGSBLATT.vorgang(String(titel)), was].includes(vorgang) &&
      AKTUALISIERUNGSBLATT.quelle(eintrag.quelle) === quelle &&
      AKTUALISIERUNGSBLATT.stand(eintrag.zeit, eintrag.version) === stand;
    if (!istSie) return [];
    const andere = [summeVorher, summeNachher].flatMap((summe, i): Befund[] =>
      // What is no number in the protocol is told of the protocol.
      Number.isNaN(summe) || gleicherBetrag(summe, zahl(eigenanteil, ALT + i))
        ? []
        : [[teile.zelle(ALT + i, eigenanteil.nr), BLATTBEFUND.protokollzeile(nr)]],
    );
    return [andere];
  });
  const [erste = eintraege.length === 0 ? [] : [['A2:A4', BLATTBEFUND.protokoll] as const]] = befunde;
  // Two refreshes of the same minute have the same head.
  return befunde.find(({ length }) => length === 0) ?? erste;
}

/**
 * AK-6: what of a frozen sheet is not as it was written: amounts beside their difference, rows beside their sum, and its head
 * beside its row of the protocol.
 *
 * @param zellen from A1 on
 * @returns sentences, none if all is well
 */
export function blattbefunde(
  blatt: string,
  zellen: Zellen,
  eintraege: readonly Protokolleintrag[],
): string[] {
  const alle = zellen.map((reihe, r) => ({ nr: r + 1, reihe }));
  const [oben, ...koepfe] = alle.filter(({ reihe }) =>
    BETRAEGE.every((spalte, i) => reihe[spalte] === AKTUALISIERUNGSBLATT.spalten[i]),
  );
  const eigenanteil = oben && alle[oben.nr];
  if (!eigenanteil) return [];
  const innen = koepfe.flatMap((kopf) => {
    const zeilen = zeilenUnter(alle, kopf);
    const einzeln = zeilen.flatMap(zeilenbefund);
    // A row that was typed over can't come to its sum.
    return einzeln.length > 0 ? einzeln : summenbefunde(zeilen);
  });
  const saetze = (befunde: readonly Befund[], folge: string): string[] =>
    befunde.map(([zelle, wozu]) => `${BLATTBEFUND.satz(blatt, zelle, wozu)} ${folge}`);
  return [
    ...saetze(protokollbefund(zellen, eigenanteil, eintraege), BLATTBEFUND.einesGeaendert),
    ...saetze([...zeilenbefund(eigenanteil), ...innen], BLATTBEFUND.blattGeaendert),
  ].slice(0, MEISTE);
}
