import { gefaltet } from '../../core/text/falten';
import type { Zellinhalt } from '../rueckweg/mappenstand';
import { istLeer } from '../uebernahme/leer';
import { TABELLENFUND } from './meldungen';
import { centAus, gruppeIn, stufeAus, textVon } from './tarifzelle';

/** An amount of a pay table, with the cell that it was read from; rows and columns count from 1. */
export interface Entgeltzelle {
  readonly gruppe: string;
  readonly stufe: number;
  readonly cent: number;
  readonly zeile: number;
  readonly spalte: number;
}

/** What is to be said of a cell, or of the whole table. Errors keep it from being taken over. */
export interface Tabellenfund {
  readonly art: 'Fehler' | 'Warnung' | 'Hinweis';
  readonly zeile: number | null;
  readonly spalte: number | null;
  readonly satz: string;
}

export interface GeleseneTabelle {
  readonly form: 'matrix' | 'liste' | null;
  readonly zellen: readonly Entgeltzelle[];
  readonly funde: readonly Tabellenfund[];
}

type Zellen = readonly (readonly Zellinhalt[])[];

/** Headings stand near the top, below a title at most. */
const KOPF_SUCHEN = 20;
/** A table without headings has so many steps. */
const STUFEN_OHNE_KOPF = 6;

const LISTENWOERTER = {
  gruppe: ['Gruppe', 'Entgeltgruppe', 'Besoldungsgruppe', 'EG', 'Tarifgruppe', 'S-Gruppe'],
  stufe: ['Stufe', 'Entgeltstufe', 'Erfahrungsstufe'],
  betrag: ['Betrag', 'Entgelt', 'Monatsentgelt', 'Tabellenentgelt', 'Grundgehalt', 'EUR', 'Euro', 'Wert'],
} as const;

const EINHEIT = /\s*(?:[([].{0,20}[)\]]|in (?:EUR|Euro|€))$/i;

function spalteMit(zeile: readonly Zellinhalt[], woerter: readonly string[]): number {
  const gesucht = new Set(woerter.map(gefaltet));
  return zeile.findIndex((zelle) => gesucht.has(gefaltet(textVon(zelle).replace(EINHEIT, ''))));
}

interface Listenform {
  readonly form: 'liste';
  readonly kopf: number;
  readonly gruppe: number;
  readonly stufe: number;
  readonly betrag: number;
}

interface Matrixform {
  readonly form: 'matrix';
  /** -1 where there is none. */
  readonly kopf: number;
  readonly gruppe: number;
  readonly stufen: readonly { readonly spalte: number; readonly stufe: number }[];
}

function listenform(zeile: readonly Zellinhalt[], kopf: number): Listenform | null {
  const [gruppe = -1, stufe = -1, betrag = -1] = [
    LISTENWOERTER.gruppe,
    LISTENWOERTER.stufe,
    LISTENWOERTER.betrag,
  ].map((woerter) => spalteMit(zeile, woerter));
  return gruppe < 0 || stufe < 0 || betrag < 0 ? null : { form: 'liste', kopf, gruppe, stufe, betrag };
}

/** A row in which steps rise one by one, with a column before them for the groups. */
function matrixform(zeile: readonly Zellinhalt[], kopf: number): Matrixform | null {
  const stufen = zeile.flatMap((zelle, spalte) => {
    const stufe = spalte > 0 ? stufeAus(zelle) : null;
    return stufe === null ? [] : [{ spalte, stufe }];
  });
  const steigen = stufen.every(({ stufe }, i) => i === 0 || stufe === (stufen[i - 1]?.stufe ?? 0) + 1);
  const gruppe = (stufen[0]?.spalte ?? 0) - 1;
  return stufen.length > 1 && steigen && gruppe >= 0 ? { form: 'matrix', kopf, gruppe, stufen } : null;
}

/** As many amounts behind each group as a table has steps, and nothing else. */
function ohneKopf(zellen: Zellen): Matrixform | null {
  const mitGruppe = zellen.filter(([erste]) => gruppeIn(erste) !== null);
  const passen = mitGruppe.filter((zeile) => zeile.length === STUFEN_OHNE_KOPF + 1);
  if (mitGruppe.length < 2 || passen.length < mitGruppe.length) return null;
  const stufen = Array.from({ length: STUFEN_OHNE_KOPF }, (_, i) => ({ spalte: i + 1, stufe: i + 1 }));
  return { form: 'matrix', kopf: -1, gruppe: 0, stufen };
}

function formVon(zellen: Zellen): Listenform | Matrixform | null {
  const oben = zellen.slice(0, KOPF_SUCHEN);
  const formen = oben.flatMap((zeile, kopf) => listenform(zeile, kopf) ?? matrixform(zeile, kopf) ?? []);
  return formen[0] ?? ohneKopf(zellen);
}

class Tabellenleser {
  readonly zellen: Entgeltzelle[] = [];
  readonly funde: Tabellenfund[] = [];

  melde(art: Tabellenfund['art'], zeile: number | null, spalte: number | null, satz: string): void {
    this.funde.push({ art, zeile, spalte, satz });
  }

  /** The group of a row; `null` where the row is none of the table, or where that was told. */
  gruppe(zeile: readonly Zellinhalt[], nr: number, spalte: number): string | null {
    if (zeile.every(istLeer)) return null;
    const gruppe = gruppeIn(zeile[spalte]);
    if (gruppe !== null) return gruppe;
    const text = textVon(zeile[spalte]);
    const istAllein = zeile.filter((zelle) => !istLeer(zelle)).length === 1;
    if (istAllein) this.melde('Hinweis', nr, null, TABELLENFUND.uebergangen(zeile.map(textVon).join('')));
    else
      this.melde(
        'Fehler',
        nr,
        spalte + 1,
        text === '' ? TABELLENFUND.gruppeFehlt : TABELLENFUND.gruppe(text),
      );
    return null;
  }

  /** @returns whether the cell holds anything */
  betrag(gruppe: string, stufe: number, zelle: Zellinhalt | undefined, nr: number, spalte: number): boolean {
    const gelesen = centAus(zelle);
    if (!gelesen.gelungen) this.melde('Fehler', nr, spalte + 1, gelesen.satz);
    else if (gelesen.wert === null) return false;
    else this.zellen.push({ gruppe, stufe, cent: gelesen.wert, zeile: nr, spalte: spalte + 1 });
    return true;
  }

  matrixzeile(zeile: readonly Zellinhalt[], nr: number, { gruppe: an, stufen }: Matrixform): void {
    const gruppe = this.gruppe(zeile, nr, an);
    if (gruppe === null) return;
    const gefuellt = stufen.map(({ spalte, stufe }) => this.betrag(gruppe, stufe, zeile[spalte], nr, spalte));
    // Tables have no gaps: what is missing before or behind all steps is a step that the group does not have.
    const [erste, letzte] = [gefuellt.indexOf(true), gefuellt.lastIndexOf(true)];
    const [{ spalte: vorne, stufe: niedrigste } = { spalte: an, stufe: 1 }] = stufen;
    if (erste < 0) this.melde('Fehler', nr, vorne + 1, TABELLENFUND.betragFehlt(gruppe, niedrigste));
    stufen.forEach(({ spalte, stufe }, i) => {
      if (i > erste && i < letzte && gefuellt[i] === false)
        this.melde('Fehler', nr, spalte + 1, TABELLENFUND.betragFehlt(gruppe, stufe));
    });
  }

  listenzeile(zeile: readonly Zellinhalt[], nr: number, form: Listenform): void {
    const gruppe = this.gruppe(zeile, nr, form.gruppe);
    if (gruppe === null) return;
    const stufe = stufeAus(zeile[form.stufe]);
    if (stufe === null) {
      this.melde('Fehler', nr, form.stufe + 1, TABELLENFUND.stufe(textVon(zeile[form.stufe])));
      return;
    }
    if (!this.betrag(gruppe, stufe, zeile[form.betrag], nr, form.betrag))
      this.melde('Fehler', nr, form.betrag + 1, TABELLENFUND.betragFehlt(gruppe, stufe));
  }
}

const MATRIXWOERTER = /^(?:Entgelt|Besoldungs|S-)?gruppen?$/i;

/**
 * AK-3: a pay table from cells, as printed (a row for each group, a column for each step) or as a list (Gruppe, Stufe,
 * Betrag). Nothing is dropped in silence: a row that is none of the table is named, a cell that can't be read is an error.
 */
export function liesTariftabelle(zellen: Zellen): GeleseneTabelle {
  const leser = new Tabellenleser();
  const nichts = (satz: string): GeleseneTabelle => ({
    form: null,
    zellen: [],
    funde: [{ art: 'Fehler', zeile: null, spalte: null, satz }],
  });
  if (zellen.every((zeile) => zeile.every(istLeer))) return nichts(TABELLENFUND.leer);
  const form = formVon(zellen);
  if (form === null) return nichts(TABELLENFUND.nichtErkannt);
  if (form.kopf < 0) leser.melde('Hinweis', null, null, TABELLENFUND.ohneKopf(STUFEN_OHNE_KOPF));
  zellen.forEach((zeile, i) => {
    if (i <= form.kopf) return;
    // Printed tables say it once more on every page.
    if (form.form === 'matrix' && MATRIXWOERTER.test(textVon(zeile[form.gruppe]))) return;
    if (form.form === 'matrix') leser.matrixzeile(zeile, i + 1, form);
    else leser.listenzeile(zeile, i + 1, form);
  });
  if (leser.zellen.length === 0 && leser.funde.every(({ art }) => art !== 'Fehler'))
    return nichts(TABELLENFUND.leer);
  return { form: form.form, zellen: leser.zellen, funde: leser.funde };
}
