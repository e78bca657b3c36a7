import { ANGABEN } from '../mappe/angaben';
import type { Mappenspalte } from '../mappe/spalte';
import { type Antwort, type Vereinbarung, VERSION, type Wert } from './form';
import { LESEFEHLER } from './meldungen';
import { bereichsname, type Feld, ortVon } from './ort';
import { ALLE_LISTEN, LISTEN, type Liste, OPTIONSANGABEN, OPTIONSTABELLE } from './tabellen';
import { HOECHSTENS } from './umfang';
import { pruefeWert } from './wert';

/** What keeps a text from being an agreement. */
export interface Lesefund {
  /** "Stellen, Zeile 3, VZÄ"; null = nowhere in particular. */
  readonly ort: string | null;
  readonly satz: string;
}

export type Leseergebnis =
  | { readonly gelungen: true; readonly vereinbarung: Vereinbarung }
  /** At least one; a damaged file may have more than are listed. */
  | { readonly gelungen: false; readonly funde: readonly Lesefund[] };

type Objekt = Readonly<Record<string, unknown>>;

const QUELLE: Mappenspalte = OPTIONSTABELLE.spalten.quelle;

const istObjekt = (roh: unknown): roh is Objekt =>
  typeof roh === 'object' && roh !== null && !Array.isArray(roh);

/** Own fields alone: nothing that an object has by birth is an answer. */
const feldVon = (objekt: Objekt, name: string): unknown =>
  Object.prototype.hasOwnProperty.call(objekt, name) ? objekt[name] : undefined;

class Leser {
  readonly funde: Lesefund[] = [];

  private melde(ort: string | null, satz: string): void {
    if (this.funde.length < HOECHSTENS.funde) this.funde.push({ ort, satz });
  }

  private unbekannte(objekt: Objekt, bekannt: readonly string[], ort: string | null): void {
    for (const name of Object.keys(objekt))
      if (!bekannt.includes(name)) this.melde(ort, LESEFEHLER.unbekannt(name));
  }

  private wert(roh: unknown, spalte: Mappenspalte, feld: Feld): Wert | null {
    const geprueft = pruefeWert(roh ?? null, spalte);
    if (geprueft.gelungen) return geprueft.wert;
    this.melde(ortVon(feld), geprueft.satz);
    return null;
  }

  private antworten(
    roh: unknown,
    teil: 'angaben' | 'optionen',
    spalten: Readonly<Record<string, Mappenspalte>>,
  ): Record<string, Antwort> {
    const gelesen: Record<string, Antwort> = {};
    if (!istObjekt(roh)) {
      this.melde(bereichsname(teil), LESEFEHLER.keinEintrag);
      return gelesen;
    }
    this.unbekannte(roh, Object.keys(spalten), bereichsname(teil));
    for (const [id, spalte] of Object.entries(spalten)) {
      const eintrag = feldVon(roh, id);
      if (eintrag === undefined) continue;
      const feld = { teil, id } as Feld;
      if (!istObjekt(eintrag)) {
        this.melde(ortVon(feld), LESEFEHLER.keinEintrag);
        continue;
      }
      this.unbekannte(eintrag, ['wert', 'quelle'], ortVon(feld));
      const wert = this.wert(feldVon(eintrag, 'wert'), spalte, feld);
      const quelle = this.wert(feldVon(eintrag, 'quelle'), QUELLE, { ...feld, quelle: true } as Feld);
      // An option without a value would be an error in the workbook (LE-2).
      const leer = wert === null && (quelle === null || teil === 'optionen');
      if (!leer) gelesen[id] = { wert, quelle: quelle as string | null };
    }
    return gelesen;
  }

  private liste(roh: unknown, liste: Liste, merkmale: number): Record<string, unknown>[] {
    if (!Array.isArray(roh)) {
      this.melde(bereichsname(liste), LESEFEHLER.keineListe);
      return [];
    }
    const hoechstens = HOECHSTENS.zeilen[liste];
    if (roh.length > hoechstens) {
      this.melde(bereichsname(liste), LESEFEHLER.zuVieleZeilen(hoechstens));
      return [];
    }
    return roh.map((zeile: unknown, i) => this.zeile(zeile, liste, i, merkmale));
  }

  private zeile(roh: unknown, liste: Liste, i: number, merkmale: number): Record<string, unknown> {
    const ganze: Feld = { teil: liste, zeile: i, spalte: null };
    if (!istObjekt(roh)) {
      this.melde(ortVon(ganze), LESEFEHLER.keinEintrag);
      return {};
    }
    const spalten = Object.entries<Mappenspalte>(LISTEN[liste].spalten);
    const eigene = liste === 'kommunen' ? ['merkmale'] : [];
    this.unbekannte(roh, [...spalten.map(([id]) => id), ...eigene], ortVon(ganze));
    const zeile: Record<string, unknown> = {};
    for (const [id, spalte] of spalten)
      zeile[id] = this.wert(feldVon(roh, id), spalte, { ...ganze, spalte: id });
    if (liste === 'kommunen') zeile['merkmale'] = this.merkmale(feldVon(roh, 'merkmale'), ganze, merkmale);
    return zeile;
  }

  private merkmale(roh: unknown, ort: Feld, anzahl: number): (Wert | null)[] {
    if (!Array.isArray(roh) || roh.length !== anzahl) {
      this.melde(ortVon(ort), LESEFEHLER.merkmale(anzahl));
      return [];
    }
    return roh.map((wert: unknown) => this.wert(wert, LISTEN.kommunen.spalten.schluessel, ort));
  }

  lies(roh: Objekt): Vereinbarung {
    this.unbekannte(roh, ['version', 'angaben', 'optionen', ...ALLE_LISTEN], null);
    const gewichte = feldVon(roh, 'gewichte');
    const merkmale = Array.isArray(gewichte) ? gewichte.length : 0;
    const listen = ALLE_LISTEN.map(
      (liste) => [liste, this.liste(feldVon(roh, liste), liste, merkmale)] as const,
    );
    return {
      version: VERSION,
      angaben: this.antworten(feldVon(roh, 'angaben'), 'angaben', ANGABEN),
      optionen: this.antworten(feldVon(roh, 'optionen'), 'optionen', OPTIONSANGABEN),
      ...Object.fromEntries(listen),
    } as Vereinbarung;
  }
}

const nein = (satz: string): Leseergebnis => ({ gelungen: false, funde: [{ ort: null, satz }] });

function geparst(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}

/**
 * AS-15: an agreement from a register or a draft, which came with a file and may hold anything: size, version, every
 * field and every value are checked. A column that the text does not know yet has no answer.
 */
export function liesVereinbarung(json: string): Leseergebnis {
  if (json.length > HOECHSTENS.zeichen) return nein(LESEFEHLER.zuLang(HOECHSTENS.zeichen));
  const roh = geparst(json);
  if (roh === undefined) return nein(LESEFEHLER.keinJson);
  if (!istObjekt(roh)) return nein(LESEFEHLER.keineVereinbarung);
  const version = feldVon(roh, 'version');
  if (typeof version !== 'number') return nein(LESEFEHLER.keineVereinbarung);
  if (version !== VERSION) return nein(LESEFEHLER.andereFassung(String(version)));
  const leser = new Leser();
  const vereinbarung = leser.lies(roh);
  return leser.funde.length === 0
    ? { gelungen: true, vereinbarung }
    : { gelungen: false, funde: leser.funde };
}
