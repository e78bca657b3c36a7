import { UEBERGANGEN } from '../meldungen';
import type { Zellinhalt } from '../rueckweg/mappenstand';
import { istLeer, zellwort } from './leer';
import type { Zuordnung } from './spaltenwahl';
import { heisstSumme, istTeilsumme, Zwischensummen } from './summen';
import { antwortfeld, type Uebernahmeliste } from './wahlfelder';
import { wahlZu } from './woerter';

type Zeile = readonly Zellinhalt[];

const NAMEN: readonly (string | null)[] = ['stelle', 'kommune'];

/** What a total adds up. */
const SUMMIERBAR: readonly (string | null)[] = [
  'vzae',
  'kostenGesamt',
  'drittmittel',
  'eigenmittel',
  'schluessel',
];
const HUNDERT = 100;

const alsText = (summe: number): string => String(Math.round(summe * HUNDERT) / HUNDERT).replace('.', ',');

/** Decides which rows are entries of the list. */
export class Zeilenwahl {
  private readonly summen = new Zwischensummen();
  private readonly gewaehlt: readonly { readonly wahl: string; readonly spalte: number }[];
  private readonly gruppenspalte: number;

  constructor(
    private readonly kopf: Zeile,
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
    if (heisstSumme(zeile, istStelle)) {
      const grund = this.andereSumme(zeile) ?? UEBERGANGEN.summe;
      this.summen.beginneNeu();
      return grund;
    }
    const grund =
      this.ohneAngaben(zeile) ?? (this.istNamenloseSumme(zeile) ? UEBERGANGEN.summeOhneNamen : null);
    if (grund === UEBERGANGEN.summeOhneNamen) this.summen.beginneNeu();
    return grund;
  }

  /** A total that is not that of the rows above it: one of the two is wrong. */
  private andereSumme(zeile: Zeile): string | null {
    for (const { wahl, spalte } of this.gewaehlt) {
      const summe = SUMMIERBAR.includes(antwortfeld(wahl))
        ? this.summen.andereSumme(zeile, spalte, istTeilsumme(zeile))
        : null;
      if (summe !== null)
        return UEBERGANGEN.summeAnders(
          zellwort(this.kopf[spalte] ?? wahl),
          zellwort(zeile[spalte]),
          alsText(summe),
        );
    }
    return null;
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
