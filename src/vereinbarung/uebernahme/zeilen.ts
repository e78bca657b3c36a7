import { gefaltet } from '../../core/text/falten';
import { ERGEBNISNAMEN } from '../../mappe/woerter';
import type { Wert } from '../form';
import { UEBERNAHMEFEHLER, UEBERGANGEN } from '../meldungen';
import type { Zellinhalt } from '../rueckweg/mappenstand';
import { LISTEN } from '../tabellen';
import { HOECHSTENS } from '../umfang';
import { bereinigt } from '../wert';
import { deute, gruppeUndStufe, type Spaltenlage } from './deutung';
import { istLeer } from './leer';
import { feldZu, type Uebernahmeliste, zaehltProzent } from './woerter';
import { STUNDEN, type Zuordnung } from './spaltenwahl';

/** A cell that could not be read. */
export interface Zellmangel {
  readonly feld: string;
  readonly satz: string;
  readonly roh: Zellinhalt;
}

/** A row that was read; a person mends what `funde` lists. */
export interface Uebernahmezeile {
  /** Counted from 1, in the cells that were given. */
  readonly nr: number;
  readonly werte: Readonly<Record<string, Wert | null>>;
  readonly funde: readonly Zellmangel[];
}

/** AS-11: a row that is no entry of the list, and why. */
export interface Uebergangen {
  readonly nr: number;
  readonly grund: string;
}

export interface Uebernahme {
  readonly zeilen: readonly Uebernahmezeile[];
  readonly uebergangen: readonly Uebergangen[];
}

type Zeile = readonly Zellinhalt[];

const SUMMENNAMEN = new Set([...ERGEBNISNAMEN, 'Zwischensumme', 'Übertrag', 'Summe gesamt'].map(gefaltet));

const istSummenzeile = (zeile: Zeile): boolean => {
  const erste = zeile.find((zelle) => !istLeer(zelle));
  return typeof erste === 'string' && SUMMENNAMEN.has(gefaltet(erste.replace(/[:.]/g, '')));
};

class Zeilenleser {
  private readonly lagen: readonly (Spaltenlage | null)[];

  constructor(
    zellen: readonly Zeile[],
    private readonly zuordnung: Zuordnung,
    private readonly liste: Uebernahmeliste,
    von1904: boolean,
    private readonly vollzeit: number | null,
  ) {
    const kopf = zuordnung.kopfzeile === null ? [] : (zellen[zuordnung.kopfzeile] ?? []);
    const spalten = LISTEN[liste].spalten;
    this.lagen = zuordnung.felder.map((wahl, i): Spaltenlage | null => {
      if (wahl === null) return null;
      const feld = wahl === STUNDEN ? 'vzae' : wahl;
      const spalte = spalten[feld as keyof typeof spalten];
      const ueberschrift = kopf[i];
      const inStunden = wahl === STUNDEN;
      const inProzent = !inStunden && typeof ueberschrift === 'string' && zaehltProzent(ueberschrift);
      return { feld, spalte, inProzent, von1904, inStunden };
    });
  }

  /** Why the row is no entry; null = it is one. */
  grund(zeile: Zeile, i: number): string | null {
    const { kopfzeile, felder } = this.zuordnung;
    if (kopfzeile !== null && i < kopfzeile)
      return zeile.every(istLeer) ? UEBERGANGEN.leer : UEBERGANGEN.titel;
    if (zeile.every(istLeer)) return UEBERGANGEN.leer;
    if (istSummenzeile(zeile)) return UEBERGANGEN.summe;
    const gewaehlt = felder.flatMap((feld, spalte) =>
      feld === null ? [] : [{ feld, zelle: zeile[spalte] }],
    );
    const gefuellt = gewaehlt.filter(({ zelle }) => !istLeer(zelle));
    if (gefuellt.length === 0) return UEBERGANGEN.nichtsGewaehlt;
    const wieKopf = gefuellt.filter(
      ({ feld, zelle }) => typeof zelle === 'string' && feldZu(zelle, this.liste) === feld,
    );
    if (kopfzeile !== null && gefuellt.length > 1 && wieKopf.length === gefuellt.length)
      return UEBERGANGEN.kopf;
    const namen = ['stelle', 'kommune'];
    if (
      felder.filter((feld) => feld !== null).length > 2 &&
      gefuellt.every(({ feld }) => namen.includes(feld))
    )
      return UEBERGANGEN.zwischenueberschrift;
    return null;
  }

  lies(zeile: Zeile, nr: number): Uebernahmezeile {
    const werte: Record<string, Wert | null> = {};
    const funde: Zellmangel[] = [];
    this.lagen.forEach((lage, spalte) => {
      if (lage === null) return;
      const roh = zeile[spalte] ?? null;
      const zusammen = this.zusammen(roh, lage);
      if (zusammen !== null) {
        Object.assign(werte, zusammen);
        return;
      }
      const gelesen = deute(roh, lage);
      if (!gelesen.gelungen) {
        funde.push({ feld: lage.feld, satz: gelesen.satz, roh });
        return;
      }
      const inStunden = this.zuordnung.felder[spalte] === STUNDEN && typeof gelesen.wert === 'number';
      if (!inStunden) werte[lage.feld] = gelesen.wert;
      else if (this.vollzeit === null) funde.push({ feld: lage.feld, satz: UEBERNAHMEFEHLER.vollzeit, roh });
      else werte[lage.feld] = bereinigt(gelesen.wert / this.vollzeit);
    });
    return { nr, werte, funde };
  }

  /** A cell that holds group and step, where no other column holds the step. */
  private zusammen(roh: Zellinhalt, { feld }: Spaltenlage): ReturnType<typeof gruppeUndStufe> {
    if (feld !== 'gruppe' || typeof roh !== 'string' || this.zuordnung.felder.includes('stufe')) return null;
    return gruppeUndStufe(roh);
  }
}

/**
 * AS-11: the rows of cells, read by the columns that a person has agreed to. Every row below the headings is either read
 * or listed with the reason why it is no entry; a cell that can't be read keeps what it holds for whoever mends it.
 *
 * @param von1904 DA-1: numbers in day columns are counted from 1904
 * @param vollzeit hours of a full post, for a column of hours; null = not known
 */
export function uebernimm(
  zellen: readonly Zeile[],
  zuordnung: Zuordnung,
  liste: Uebernahmeliste,
  von1904 = false,
  vollzeit: number | null = null,
): Uebernahme {
  const leser = new Zeilenleser(zellen, zuordnung, liste, von1904, vollzeit);
  const zeilen: Uebernahmezeile[] = [];
  const uebergangen: Uebergangen[] = [];
  zellen.forEach((zeile, i) => {
    if (i === zuordnung.kopfzeile) return;
    const grund =
      leser.grund(zeile, i) ??
      (zeilen.length >= HOECHSTENS.zeilen[liste] ? UEBERGANGEN.zuViele(HOECHSTENS.zeilen[liste]) : null);
    if (grund !== null) uebergangen.push({ nr: i + 1, grund });
    else zeilen.push(leser.lies(zeile, i + 1));
  });
  return { zeilen, uebergangen };
}
