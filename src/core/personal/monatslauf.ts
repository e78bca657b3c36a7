import type { Bruch } from '../zahl/bruch';
import { NULL, type Dezimal } from '../zahl/dezimal';
import type { Monatsabschnitt } from '../zeit/zeitraum';
import type { Kostenmonat } from './kostenmonat';
import type { Monatseingabe } from './monatseingabe';
import { groessen, kostenDerMonate, ohneJahressonderzahlung, type Groessen } from './monatskosten';
import type { Umfang } from './personen';

/** Neighbouring months that cost a person the same. */
export interface Monatsposten {
  readonly monate: readonly Monatseingabe[];
  readonly anzahl: number;
  readonly groessen: Groessen;
}

const gleicherAnteil = (a: Bruch, b: Bruch): boolean => a.zaehler === b.zaehler && a.nenner === b.nenner;

/** Values that come from the same row are the same object; comparing digits would cost more than it saves. */
const kostetDasselbe = (a: Monatseingabe, b: Monatseingabe): boolean =>
  a.saetze.saetze === b.saetze.saetze &&
  a.entgelt.betrag === b.entgelt.betrag &&
  a.zulage?.wert === b.zulage?.wert &&
  a.jsz === b.jsz &&
  gleicherAnteil(a.anteil, b.anteil) &&
  gleicherAnteil(a.jszAnteil, b.jszAnteil);

function postenAus(monate: readonly Monatseingabe[]): Monatsposten[] {
  const laeufe: Monatseingabe[][] = [];
  for (const monat of monate) {
    const davor = laeufe.at(-1);
    if (davor !== undefined && kostetDasselbe(davor[0] as Monatseingabe, monat)) davor.push(monat);
    else laeufe.push([monat]);
  }
  return laeufe.map((gleiche) => ({
    monate: gleiche,
    anzahl: gleiche.length,
    groessen: groessen(gleiche[0] as Monatseingabe),
  }));
}

/**
 * The ledger of a post's months: what each is computed from, with its evidence, whoever has the post. The cost is the
 * sum over it, the Rechenweg its reading.
 */
export class Monatslauf {
  readonly posten: readonly Monatsposten[];
  readonly abschnitte: readonly Monatsabschnitt[];
  /** The month with the lowest table amount. */
  readonly niedrigster: Groessen;

  constructor(readonly monate: readonly Monatseingabe[]) {
    this.posten = postenAus(monate);
    this.abschnitte = monate.map((m) => m.abschnitt);
    this.niedrigster = this.posten
      .map((p) => p.groessen)
      .reduce((a, b) => (b.dezimal.entgelte.entgelt.lt(a.dezimal.entgelte.entgelt) ? b : a));
  }

  /** PK-11: what the months cost one person, without one-off payments, in EUR. */
  kosten(person: Umfang): Dezimal {
    return kostenDerMonate(this.posten, person);
  }
  /** PK-11, MP-2: month by month what they cost one person, in the order of `abschnitte`. */
  jeMonat(person: Umfang): Kostenmonat[] {
    return this.posten.flatMap(({ monate, groessen: g }) => {
      const einer = (eines: Groessen): Dezimal => kostenDerMonate([{ groessen: eines, anzahl: 1 }], person);
      const kosten = einer(g);
      const ohne = ohneJahressonderzahlung(g);
      const monat = { kosten, davonSonderzahlung: ohne === null ? NULL : kosten.minus(einer(ohne)) };
      return monate.map(() => monat);
    });
  }
}
