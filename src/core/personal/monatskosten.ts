import { CENTRECHNUNG, GROESSTER_BETRAG } from '../zahl/centrechnung';
import { NULL, type Dezimal } from '../zahl/dezimal';
import { DEZIMALRECHNUNG } from '../zahl/dezimalrechnung';
import { ausCent, inCent, wennAlle, type Zehnerbruch } from '../zahl/zehnerbruch';
import type { Monatseingabe } from './monatseingabe';
import { monatszeilen, type Entgeltgroessen, type Monatsgroessen, type Monatszeilen } from './monatszeilen';
import type { Umfang } from './personen';

/** PK-2 to PK-9: the lines of a month, EUR. */
export type Monatskosten = Monatszeilen<Dezimal>;

/** A month as decimals, and in whole numbers if it fits. */
export interface Groessen {
  readonly dezimal: Monatsgroessen<Dezimal, Dezimal>;
  readonly ganz: Monatsgroessen<number, Zehnerbruch> | null;
}

/** So many parts of a cent leave room for the share of a month in one denominator. */
const FEINSTER_CENT = 1e9;

/** An amount that is rounded later. */
function betrag(wert: Dezimal): Zehnerbruch | null {
  const cent = inCent(wert);
  if (cent === null || cent.nenner > FEINSTER_CENT || cent.zahl > GROESSTER_BETRAG * cent.nenner) return null;
  return cent;
}

/** What a month is computed from, for both arithmetics. */
export function groessen(m: Monatseingabe): Groessen {
  const { anteil, jszAnteil, saetze: monatssaetze } = m;
  const { saetze } = monatssaetze;
  const entgelte: Entgeltgroessen<Dezimal> = {
    entgelt: m.entgelt.betrag,
    zulage: m.zulage?.wert ?? NULL,
    jsz: m.jsz === null ? NULL : m.jsz.summe.times(m.jsz.satz.wert),
  };
  const ganze = wennAlle<Entgeltgroessen<Zehnerbruch>>({
    entgelt: betrag(entgelte.entgelt),
    zulage: betrag(entgelte.zulage),
    jsz: betrag(entgelte.jsz),
  });
  return {
    dezimal: { entgelte, saetze: saetze.dezimal, anteil, jszAnteil },
    ganz:
      saetze.ganz === null || ganze === null
        ? null
        : { entgelte: ganze, saetze: saetze.ganz, anteil, jszAnteil },
  };
}

/** MP-2: the same month as if there were no Jahressonderzahlung (PK-12); null if there is none. */
export function ohneJahressonderzahlung({ dezimal, ganz }: Groessen): Groessen | null {
  if (dezimal.entgelte.jsz.isZero()) return null;
  const ohne = <B, F>(m: Monatsgroessen<B, F>, jsz: F): Monatsgroessen<B, F> => ({
    ...m,
    entgelte: { ...m.entgelte, jsz },
  });
  return { dezimal: ohne(dezimal, NULL), ganz: ganz === null ? null : ohne(ganz, { zahl: 0, nenner: 1 }) };
}

const ganzeZeilen = ({ ganz }: Groessen, umfang: Umfang): Monatszeilen<number> | null =>
  ganz === null || umfang.ganz === null ? null : monatszeilen(CENTRECHNUNG, ganz, umfang.ganz);

const dezimaleZeilen = ({ dezimal }: Groessen, { umfang }: Umfang): Monatskosten =>
  monatszeilen(DEZIMALRECHNUNG, dezimal, umfang);

/** PK-2 to PK-9, PK-11: the lines of a month for one person, without one-off payments, in EUR. */
export function monatskosten(g: Groessen, umfang: Umfang): Monatskosten {
  const ganz = ganzeZeilen(g, umfang);
  if (ganz === null) return dezimaleZeilen(g, umfang);
  const namen = Object.keys(ganz) as (keyof Monatskosten)[];
  return Object.fromEntries(namen.map((name) => [name, ausCent(ganz[name])])) as unknown as Monatskosten;
}

/** PK-7: B of a month for one person, in EUR. */
export function beitragsgrundlage(g: Groessen, umfang: Umfang): Dezimal {
  const ganz = ganzeZeilen(g, umfang);
  return ganz === null ? dezimaleZeilen(g, umfang).b : ausCent(ganz.b);
}

/** PK-11: what months cost one person together, each as often as it counts, without one-off payments, in EUR. */
export function kostenDerMonate(
  monate: Iterable<{ readonly groessen: Groessen; readonly anzahl: number }>,
  umfang: Umfang,
): Dezimal {
  let cent = 0;
  let groesseres = NULL;
  for (const { groessen: g, anzahl } of monate) {
    const ganz = ganzeZeilen(g, umfang);
    if (ganz !== null) cent += ganz.monat * anzahl;
    else groesseres = groesseres.plus(dezimaleZeilen(g, umfang).monat.times(anzahl));
  }
  return groesseres.plus(ausCent(cent));
}
