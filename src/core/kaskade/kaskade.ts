import { wertFehler, type Fachfehler } from '../fehler';
import { FEHLER, ORT } from '../meldungen/fehler';
import { SCHRITT } from '../meldungen/schritte';
import { euro, prozent, zahl } from '../rechenweg/schreibweise';
import type { Spur } from '../rechenweg/spur';
import type { Kommune } from '../tabellen/kommune';
import { gefaltet } from '../text/falten';
import { aufCent, kleineres, nichtNegativ, NULL, plus, summe, type Dezimal } from '../zahl/dezimal';
import type { Stufe } from './stufe';

/** SL-7, SL-8: what the steps take, EUR, with the sign of the amount. */
export interface Kaskade {
  /** By position of the Kommune. */
  readonly jeKommune: readonly Dezimal[];
  /** Who bears a part and is no Kommune, in order of appearance. */
  readonly andere: readonly { readonly traeger: string; readonly betrag: Dezimal }[];
  /** What is left for the key. */
  readonly rest: Dezimal;
}

/** One step: what it takes for one bearer, or for each Kommune. */
type Entnahme = { readonly traeger: string; readonly betrag: Dezimal } | { readonly jeKommune: Dezimal[] };

const anTraeger = (stufe: Stufe, betrag: Dezimal): Entnahme => ({
  traeger: stufe.traeger as string,
  betrag: aufCent(betrag),
});

function entnahme(stufe: Stufe, rest: Dezimal, kommunen: readonly Kommune[]): Entnahme {
  const { art, wert, traeger } = stufe;
  switch (art) {
    case 'ÜBER':
      return anTraeger(stufe, nichtNegativ(rest.minus(wert)));
    case 'ANTEIL':
      return anTraeger(stufe, wert.times(rest));
    case 'FESTBETRAG':
      if (traeger !== null) return anTraeger(stufe, kleineres(rest, wert));
      return { jeKommune: kommunen.map((k) => (k.schluessel.isZero() ? NULL : aufCent(wert))) };
    case 'JE EINHEIT':
      return { jeKommune: kommunen.map((k) => aufCent(wert.times(k.schluessel))) };
  }
}

/** The numbers of a step, for one of those who bear it. */
function rechnung({ art, wert, traeger }: Stufe, rest: Dezimal, kommune: Kommune | null): string {
  switch (art) {
    case 'ÜBER':
      return `max(0; ${euro(rest)} - ${euro(wert)})`;
    case 'ANTEIL':
      return `${prozent(wert)} × ${euro(rest)}`;
    case 'FESTBETRAG':
      return traeger === null ? euro(wert) : `min(${euro(rest)}; ${euro(wert)})`;
    case 'JE EINHEIT':
      return `${euro(wert)} × ${zahl((kommune as Kommune).schluessel)}`;
  }
}

/** SL-8: who bears how much so far. */
class Konten {
  readonly jeKommune: Dezimal[];
  private readonly orte: ReadonlyMap<string, number>;
  private readonly fremde = new Map<string, { readonly traeger: string; readonly betrag: Dezimal }>();

  constructor(kommunen: readonly Kommune[]) {
    this.jeKommune = kommunen.map(() => NULL);
    this.orte = new Map(kommunen.map((k, i) => [gefaltet(k.kommune), i]));
  }

  derKommune(i: number, betrag: Dezimal): void {
    this.jeKommune[i] = plus(this.jeKommune[i] as Dezimal, betrag);
  }

  dem(traeger: string, betrag: Dezimal): void {
    const name = gefaltet(traeger);
    const ort = this.orte.get(name);
    if (ort !== undefined) {
      this.derKommune(ort, betrag);
      return;
    }
    const bisher = this.fremde.get(name) ?? { traeger, betrag: NULL };
    this.fremde.set(name, { ...bisher, betrag: plus(bisher.betrag, betrag) });
  }

  get andere(): Kaskade['andere'] {
    return [...this.fremde.values()];
  }
}

/**
 * SL-7: takes step by step from an amount what somebody bears before the rest goes by key. The amount and every part
 * are rounded to the cent, and the next step works on what is left. A negative amount mirrors a positive one (VT-5).
 *
 * @throws Fachfehler `WERT` if a step takes more for all than is left
 */
export function kaskade(
  betrag: Dezimal,
  stufen: readonly Stufe[],
  kommunen: readonly Kommune[],
  spur?: Spur,
): Kaskade {
  const mitVorzeichen = (b: Dezimal): Dezimal => (betrag.isNegative() && !b.isZero() ? b.neg() : b);
  const konten = new Konten(kommunen);
  let rest = aufCent(betrag.abs());
  stufen.forEach((stufe, i) => {
    const notiere = (name: string, kommune: Kommune | null, teil: Dezimal): void => {
      const titel = SCHRITT.stufe(i + 1, stufe.art, name);
      spur?.notiere('SL-7', titel, rechnung(stufe, rest, kommune), mitVorzeichen(teil));
    };
    const genommen = entnahme(stufe, rest, kommunen);
    if ('traeger' in genommen) {
      const { traeger, betrag: teil } = genommen;
      konten.dem(traeger, teil);
      notiere(traeger, null, teil);
      rest = rest.minus(teil);
      return;
    }
    const zusammen = summe(genommen.jeKommune);
    if (zusammen.gt(rest)) throw ueberRest(stufe, zusammen, rest);
    genommen.jeKommune.forEach((teil, k) => {
      const kommune = kommunen[k] as Kommune;
      konten.derKommune(k, teil);
      if (!teil.isZero()) notiere(kommune.kommune, kommune, teil);
    });
    rest = rest.minus(zusammen);
  });
  spur?.notiere('SL-7', SCHRITT.nachStufen, euro(rest), mitVorzeichen(rest));
  return {
    jeKommune: konten.jeKommune.map(mitVorzeichen),
    andere: konten.andere.map((a) => ({ ...a, betrag: mitVorzeichen(a.betrag) })),
    rest: mitVorzeichen(rest),
  };
}

function ueberRest({ zeile, art }: Stufe, zusammen: Dezimal, rest: Dezimal): Fachfehler {
  return wertFehler(`${ORT.zeile(zeile, '')}: ${FEHLER.stufeUeberRest(art, euro(zusammen), euro(rest))}`);
}
