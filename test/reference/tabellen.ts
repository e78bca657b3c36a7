import { durch, gleich, min, minus, NULL, plus, summe, type Bruch } from './bruch';
import {
  Abschnittsrechnung,
  zusammen,
  type Abschnitt,
  type Stellenzeile,
  type Tabellenfall,
} from './abschnitte';
import type { Daten } from './daten';
import { eigenanteilAus, foerderungAus } from './foerderung';
import type { Personalkosten } from './personalkosten';

export interface Betraege {
  readonly kosten: Bruch;
  readonly sachkosten: Bruch;
  readonly drittmittel: Bruch;
  readonly foerderung: Bruch;
  readonly ueberdeckung: Bruch;
  readonly eigenanteil: Bruch;
}

export const LEER: Betraege = {
  kosten: NULL,
  sachkosten: NULL,
  drittmittel: NULL,
  foerderung: NULL,
  ueberdeckung: NULL,
  eigenanteil: NULL,
};

export const addiere = (b: readonly Betraege[]): Betraege => ({
  kosten: summe(b.map((x) => x.kosten)),
  sachkosten: summe(b.map((x) => x.sachkosten)),
  drittmittel: summe(b.map((x) => x.drittmittel)),
  foerderung: summe(b.map((x) => x.foerderung)),
  ueberdeckung: summe(b.map((x) => x.ueberdeckung)),
  eigenanteil: summe(b.map((x) => x.eigenanteil)),
});

/** TB-1: null stands for the blank cell of a post without cost. */
export function deckungsgradAus(b: Betraege): Bruch | null {
  const gesamt = plus(b.kosten, b.sachkosten);
  return gleich(gesamt, NULL) ? null : durch(b.foerderung, gesamt);
}

export class Stellentabelle {
  private readonly abschnitte: Abschnittsrechnung;

  constructor(
    daten: Daten,
    personal: Personalkosten,
    private readonly fall: Tabellenfall,
  ) {
    this.abschnitte = new Abschnittsrechnung(daten, personal, fall);
  }

  /** TB-1: one row for each post; the years of the post are settled separately and added (TB-5). */
  zeile(stelle: Stellenzeile): Betraege {
    if (this.fall.abrechnung !== 'LAUFZEIT') return addiere([...this.jahre(stelle).values()]);
    const ganz = this.abschnitte.laufzeit(stelle);
    return ganz ? this.abrechnung(ganz) : LEER;
  }

  /** TB-5: the settled calendar years of a post (method JAHR). */
  jahre(stelle: Stellenzeile): Map<number, Betraege> {
    const ergebnis = new Map<number, Betraege>();
    for (const [jahr, abschnitt] of this.abschnitte.jahresabschnitte(stelle))
      ergebnis.set(jahr, this.abrechnung(abschnitt));
    return ergebnis;
  }

  /** What a pool of posts gets per year (EA-2): cost, ceilings and third-party money are added first. */
  pool(stellen: readonly Stellenzeile[]): Map<number, Betraege> {
    const jahre = new Map<number, Abschnitt[]>();
    for (const stelle of stellen)
      for (const [jahr, a] of this.abschnitte.jahresabschnitte(stelle))
        jahre.set(jahr, [...(jahre.get(jahr) ?? []), a]);
    const ergebnis = new Map<number, Betraege>();
    for (const [jahr, teile] of jahre) ergebnis.set(jahr, this.abrechnung(zusammen(teile)));
    return ergebnis;
  }

  /** FO and EA for one section; Überdeckung follows from the invariant TB-4. */
  private abrechnung(a: Abschnitt): Betraege {
    const gesamt = plus(a.kosten, a.sachkosten);
    const beides = this.fall.kostenbasis === 'GESAMT';
    const haupt = foerderungAus({ ...a, kosten: beides ? gesamt : a.kosten });
    // Under GESAMT the one ceiling covers the Sachkosten already; a second grant for them would be double.
    const sachkostenfoerderung = beides || a.art === 'OHNE' ? NULL : min(a.sachkosten, a.sachkostengrenze);
    const foerderung = plus(haupt.foerderung, sachkostenfoerderung);
    const eigenanteil = eigenanteilAus(
      gesamt,
      { foerderung, rueckzahlung: haupt.rueckzahlung },
      a.drittmittel,
    );
    const ueberdeckung = minus(plus(foerderung, a.drittmittel, eigenanteil), gesamt);
    return { ...a, foerderung, eigenanteil, ueberdeckung };
  }
}
