import { gefaltet } from '../../core/text/falten';
import { ANGABEN, type Einzelangabe } from '../../mappe/angaben';
import { nameIn, quellenname } from '../../mappe/namen';
import type { Mappenspalte } from '../../mappe/spalte';
import { type Antwort, type Vereinbarung, VERSION, type Wert } from '../form';
import { RUECKWEGFEHLER } from '../meldungen';
import type { Feld } from '../ort';
import {
  ALLE_LISTEN,
  ALLE_OPTIONEN,
  EINMALIGE,
  type Liste,
  LISTEN,
  type Option,
  OPTIONSANGABEN,
  OPTIONSTABELLE,
  spaltenVon,
} from '../tabellen';
import type { Mappenstand, Zellinhalt } from './mappenstand';
import { datenzeilen, plaetzeIn } from './tabelle';
import { liesZelle } from './zelle';

/** A cell that can't be read as the answer that belongs there; the answer is then none. */
export interface Zellfund {
  readonly feld: Feld;
  readonly satz: string;
}

/** What the sheets of an agreement say. */
export interface Rueckweg {
  readonly vereinbarung: Vereinbarung;
  readonly funde: readonly Zellfund[];
  /** Names of cells and tables that every agreement has and this workbook does not. */
  readonly fehlend: readonly string[];
}

const QUELLE: Mappenspalte = OPTIONSTABELLE.spalten.quelle;
const OPTION_NACH_NAME: ReadonlyMap<string, Option> = new Map(
  ALLE_OPTIONEN.map((id) => [gefaltet(OPTIONSANGABEN[id].name), id]),
);
/** A list that an agreement may do without has no table then. */
const NOETIG: readonly Liste[] = ['stellen', 'kommunen'];

class Rueckleser {
  readonly funde: Zellfund[] = [];
  readonly fehlend: string[] = [];

  constructor(
    private readonly stand: Mappenstand,
    private readonly nummer: number,
  ) {}

  private lies(roh: Zellinhalt, spalte: Mappenspalte, feld: Feld): Wert | null {
    const gelesen = liesZelle(roh, spalte, this.stand.von1904);
    if (gelesen.gelungen) return gelesen.wert;
    this.funde.push({ feld, satz: gelesen.satz });
    return null;
  }

  private zelle(zellname: string): Zellinhalt {
    const name = nameIn(zellname, this.nummer);
    const inhalt = this.stand.namen.get(name);
    if (inhalt === undefined) this.fehlend.push(name);
    return inhalt ?? null;
  }

  angaben(): Record<string, Antwort> {
    const gelesen: Record<string, Antwort> = {};
    for (const [id, angabe] of Object.entries<Einzelangabe>(ANGABEN)) {
      const feld = { teil: 'angaben', id } as Feld;
      const wert = this.lies(this.zelle(angabe.zelle), angabe, feld);
      const quelle = this.lies(this.zelle(quellenname(angabe.zelle)), QUELLE, {
        ...feld,
        quelle: true,
      } as Feld);
      if (wert !== null || quelle !== null) gelesen[id] = { wert, quelle: quelle as string | null };
    }
    return gelesen;
  }

  optionen(): Record<string, Antwort> {
    const name = nameIn(OPTIONSTABELLE.name, this.nummer);
    const tabelle = this.stand.tabellen.get(name);
    const gelesen: Record<string, Antwort> = {};
    if (tabelle === undefined) {
      this.fehlend.push(name);
      return gelesen;
    }
    const plaetze = plaetzeIn(tabelle.kopf, Object.values(OPTIONSTABELLE.spalten));
    for (const { zellen } of datenzeilen(tabelle, plaetze)) {
      const [option = null, wert = null, quelle = null] = zellen;
      const id = OPTION_NACH_NAME.get(typeof option === 'string' ? gefaltet(option) : '');
      if (id === undefined) {
        const wort = typeof option === 'object' ? '' : String(option);
        this.funde.push({
          feld: { teil: 'optionen', id: null },
          satz: RUECKWEGFEHLER.optionUnbekannt(wort),
        });
        continue;
      }
      const feld: Feld = { teil: 'optionen', id };
      if (gelesen[id] !== undefined) {
        this.funde.push({ feld, satz: RUECKWEGFEHLER.optionDoppelt });
        continue;
      }
      const funde = this.funde.length;
      const gelesener = this.lies(wert, OPTIONSANGABEN[id], feld);
      if (gelesener !== null)
        gelesen[id] = {
          wert: gelesener,
          quelle: this.lies(quelle, QUELLE, { ...feld, quelle: true }) as string | null,
        };
      else if (this.funde.length === funde) this.funde.push({ feld, satz: RUECKWEGFEHLER.optionOhneWert });
    }
    return gelesen;
  }

  /** @param merkmale the headings of the keys that are mixed, where the list is that of the towns */
  liste(liste: Liste, merkmale: readonly string[]): Record<string, unknown>[] {
    const { name } = LISTEN[liste];
    const tabellenname = EINMALIGE.has(liste) ? name : nameIn(name, this.nummer);
    const tabelle = this.stand.tabellen.get(tabellenname);
    if (tabelle === undefined) {
      if (NOETIG.includes(liste)) this.fehlend.push(tabellenname);
      return [];
    }
    const spalten = spaltenVon(liste);
    const eigene: Mappenspalte[] = merkmale.map((merkmal) => ({ name: merkmal, art: 'zahl' }));
    const plaetze = plaetzeIn(tabelle.kopf, [...spalten.map(([, spalte]) => spalte), ...eigene]);
    return datenzeilen(tabelle, plaetze).map(({ zellen, nummer }) => {
      const zeile: Record<string, unknown> = Object.fromEntries(
        spalten.map(([id, spalte], i) => [
          id,
          this.lies(zellen[i] ?? null, spalte, { teil: liste, zeile: nummer, spalte: id }),
        ]),
      );
      if (liste === 'kommunen')
        zeile['merkmale'] = eigene.map((spalte, i) =>
          this.lies(zellen[spalten.length + i] ?? null, spalte, {
            teil: liste,
            zeile: nummer,
            spalte: spalte.name,
          }),
        );
      return zeile;
    });
  }
}

/**
 * AS-1, AS-3, SC-2: the sheets are the truth. The answers that a workbook holds, found by names alone: sheets may have been renamed and moved, tables
 * sorted, columns added, rows hidden.
 *
 * @param nummer SC-6: which agreement of the workbook
 */
export function antwortenAus(stand: Mappenstand, nummer = 1): Rueckweg {
  const leser = new Rueckleser(stand, nummer);
  const gewichte = leser.liste('gewichte', []);
  const merkmale = gewichte.map(({ merkmal }) => (merkmal as string | null) ?? '');
  const listen = ALLE_LISTEN.map((liste) => [
    liste,
    liste === 'gewichte' ? gewichte : leser.liste(liste, merkmale),
  ]);
  const vereinbarung = {
    version: VERSION,
    angaben: leser.angaben(),
    optionen: leser.optionen(),
    ...(Object.fromEntries(listen) as object),
  } as Vereinbarung;
  return { vereinbarung, funde: leser.funde, fehlend: leser.fehlend };
}
