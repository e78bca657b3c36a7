import { UEBERGANGEN } from '../meldungen';
import type { Zellinhalt } from '../rueckweg/mappenstand';
import { istLeer } from './leer';
import type { Zuordnung } from './spaltenwahl';
import { heisstSumme, Zwischensummen } from './summen';
import { antwortfeld, type Uebernahmeliste } from './wahlfelder';
import { wahlZu } from './woerter';

type Zeile = readonly Zellinhalt[];

const NAMEN: readonly (string | null)[] = ['stelle', 'kommune'];

/** Decides which rows are entries of the list. */
export class Zeilenwahl {
  private readonly summen = new Zwischensummen();
  private readonly gewaehlt: readonly { readonly wahl: string; readonly spalte: number }[];
  private readonly gruppenspalte: number;

  constructor(
    private readonly kopfzeile: number | null,
    felder: Zuordnung['felder'],
    private readonly liste: Uebernahmeliste,
  ) {
    this.gewaehlt = felder.flatMap((wahl, spalte) => (wahl === null ? [] : [{ wahl, spalte }]));
    this.gruppenspalte = felder.indexOf('gruppe');
  }

  /** Why the row is no entry; null = it is one. */
  grund(zeile: Zeile, i: number): string | null {
    const grund = this.ohneSummen(zeile, i) ?? this.summe(zeile);
    if (grund === null) this.summen.nimm(zeile);
    return grund;
  }

  private ohneSummen(zeile: Zeile, i: number): string | null {
    const istDarueber = this.kopfzeile !== null && i < this.kopfzeile;
    if (zeile.every(istLeer)) return UEBERGANGEN.leer;
    return istDarueber ? UEBERGANGEN.titel : null;
  }

  private summe(zeile: Zeile): string | null {
    const istStelle = this.gruppenspalte >= 0 && !istLeer(zeile[this.gruppenspalte]);
    const grund = heisstSumme(zeile, istStelle)
      ? UEBERGANGEN.summe
      : (this.ohneAngaben(zeile) ?? (this.istNamenloseSumme(zeile) ? UEBERGANGEN.summeOhneNamen : null));
    if (grund === UEBERGANGEN.summe || grund === UEBERGANGEN.summeOhneNamen) this.summen.beginneNeu();
    return grund;
  }

  private istNamenloseSumme(zeile: Zeile): boolean {
    const namen = this.gewaehlt.filter(({ wahl }) => NAMEN.includes(wahl));
    return (
      namen.length > 0 && namen.every(({ spalte }) => istLeer(zeile[spalte])) && this.summen.sindSumme(zeile)
    );
  }

  private ohneAngaben(zeile: Zeile): string | null {
    const gefuellt = this.gewaehlt.filter(({ spalte }) => !istLeer(zeile[spalte]));
    if (gefuellt.length === 0) return UEBERGANGEN.nichtsGewaehlt;
    const wieKopf = gefuellt.filter(({ wahl, spalte }) => {
      const zelle = zeile[spalte];
      const gemeint = typeof zelle === 'string' ? wahlZu(zelle, this.liste) : null;
      return gemeint !== null && antwortfeld(gemeint) === antwortfeld(wahl);
    });
    if (this.kopfzeile !== null && gefuellt.length > 1 && wieKopf.length === gefuellt.length)
      return UEBERGANGEN.kopf;
    if (this.gewaehlt.length > 2 && gefuellt.every(({ wahl }) => NAMEN.includes(wahl)))
      return UEBERGANGEN.zwischenueberschrift;
    return null;
  }
}
