import { durch, mal, NULL, Referenzfehler, runde, summe, ZWOELF, type Bruch } from './bruch';
import type { Daten, Satz } from './daten';
import { foerdersatzAm } from './foerdersatz';
import { obergrenze, type Art } from './foerderung';
import {
  frueherer,
  jahrVon,
  monate,
  monatsteile,
  spaeterer,
  tag,
  type Monatsmethode,
  type Tag,
} from './monate';
import type { Personalkosten } from './personalkosten';

/** One row of the posts table (TB-1) after blank cells took the option of the same name. */
export interface Stellenzeile {
  readonly kommune?: string | undefined;
  readonly gruppe?: string | undefined;
  readonly stufe?: number | undefined;
  readonly vzae: Bruch;
  readonly von?: Tag | undefined;
  readonly bis?: Tag | undefined;
  readonly seit?: Tag | undefined;
  readonly kostenGesamt?: Bruch | undefined;
  readonly sachkostenJeVzae?: Bruch | undefined;
  readonly baustein?: string | undefined;
  readonly merkmal?: string | undefined;
  readonly hoechstbetrag?: Bruch | undefined;
  readonly sachkostenHoechstbetrag?: Bruch | undefined;
  readonly art?: Art | undefined;
  readonly quote?: Bruch | undefined;
  readonly drittmittel?: Bruch | undefined;
  readonly eigenmittel?: Bruch | undefined;
}

export interface Tabellenfall {
  readonly von: Tag;
  readonly bis: Tag;
  readonly kostenbasis?: 'PERSONAL' | 'GESAMT' | undefined;
  readonly abrechnung?: 'JAHR' | 'LAUFZEIT' | undefined;
  readonly monatsmethode?: Monatsmethode | undefined;
  readonly saetze?: readonly Satz[] | undefined;
}

/** The part of a post that lies in one calendar year, or in the whole term (LAUFZEIT). */
export interface Abschnitt {
  readonly kosten: Bruch;
  readonly sachkosten: Bruch;
  readonly drittmittel: Bruch;
  readonly eigenmittel: Bruch;
  readonly obergrenze: Bruch;
  readonly sachkostengrenze: Bruch;
  readonly art: Art;
  readonly quote: Bruch | undefined;
}

/** Cuts posts into calendar years and finds cost and ceilings of each piece. */
export class Abschnittsrechnung {
  constructor(
    private readonly daten: Daten,
    private readonly personal: Personalkosten,
    private readonly fall: Tabellenfall,
  ) {}

  /** Days of the post inside the table's von..bis. */
  private zeitraum(stelle: Stellenzeile): { von: Tag; bis: Tag } | null {
    const von = spaeterer(stelle.von ?? this.fall.von, this.fall.von);
    const bis = frueherer(stelle.bis ?? this.fall.bis, this.fall.bis);
    return von <= bis ? { von, bis } : null;
  }

  jahresabschnitte(stelle: Stellenzeile): Map<number, Abschnitt> {
    const ergebnis = new Map<number, Abschnitt>();
    const zeitraum = this.zeitraum(stelle);
    if (!zeitraum) return ergebnis;
    for (let jahr = jahrVon(zeitraum.von); jahr <= jahrVon(zeitraum.bis); jahr += 1) {
      const von = spaeterer(zeitraum.von, tag(jahr, 1, 1));
      const bis = frueherer(zeitraum.bis, tag(jahr, 12, 31));
      ergebnis.set(jahr, this.abschnitt(stelle, von, bis));
    }
    return ergebnis;
  }

  /** LAUFZEIT: cost and other money are still those of the years, but one ceiling covers the whole term. */
  laufzeit(stelle: Stellenzeile): Abschnitt | null {
    const zeitraum = this.zeitraum(stelle);
    if (!zeitraum) return null;
    const teile = [...this.jahresabschnitte(stelle).values()];
    const ganz = this.grenzen(stelle, zeitraum.von, zeitraum.bis);
    return { ...zusammen(teile), ...ganz };
  }

  private abschnitt(stelle: Stellenzeile, von: Tag, bis: Tag): Abschnitt {
    const dauer = monate(von, bis, this.fall.monatsmethode);
    const anteilig = (jahresbetrag: Bruch | undefined): Bruch =>
      runde(durch(mal(jahresbetrag ?? NULL, dauer), ZWOELF));
    return {
      kosten: stelle.kostenGesamt ? anteilig(stelle.kostenGesamt) : this.tarifkosten(stelle, von, bis),
      sachkosten: anteilig(mal(stelle.sachkostenJeVzae ?? NULL, stelle.vzae)),
      drittmittel: anteilig(stelle.drittmittel),
      eigenmittel: anteilig(stelle.eigenmittel),
      quote: stelle.quote,
      ...this.grenzen(stelle, von, bis),
    };
  }

  private tarifkosten(stelle: Stellenzeile, von: Tag, bis: Tag): Bruch {
    const { gruppe, stufe, vzae, seit } = stelle;
    if (gruppe === undefined || stufe === undefined)
      throw new Referenzfehler('WERT', 'Gruppe und Stufe fehlen');
    // PK-10: whether a one-off payment is due depends on the whole post, not on the slice.
    const ganz = { ganzVon: stelle.von ?? this.fall.von, ganzBis: stelle.bis ?? this.fall.bis };
    return this.personal.summe({
      gruppe,
      stufe,
      vzae,
      von,
      bis,
      ...ganz,
      ...(seit === undefined ? {} : { seit }),
    });
  }

  /** FO-1 and TB-5: ceilings of a period and the financing type that goes with them. */
  private grenzen(
    s: Stellenzeile,
    von: Tag,
    bis: Tag,
  ): Pick<Abschnitt, 'obergrenze' | 'sachkostengrenze' | 'art'> {
    const dauer = monate(von, bis, this.fall.monatsmethode);
    const sachkostengrenze = obergrenze(s.sachkostenHoechstbetrag ?? NULL, s.vzae, dauer);
    if (s.art === 'OHNE') return { obergrenze: NULL, sachkostengrenze, art: 'OHNE' };
    if (s.baustein !== undefined)
      return { ...this.bausteingrenze(s, s.baustein, von, bis), sachkostengrenze };
    if (!s.hoechstbetrag) throw new Referenzfehler('WERT', 'Höchstbetrag oder Baustein fehlt');
    const art = s.art ?? 'HÖCHSTBETRAG';
    return { obergrenze: obergrenze(s.hoechstbetrag, s.vzae, dauer), sachkostengrenze, art };
  }

  /** TB-5: sum over months of rate x VZÄ x t / 12, rounded once. */
  private bausteingrenze(
    s: Stellenzeile,
    baustein: string,
    von: Tag,
    bis: Tag,
  ): { obergrenze: Bruch; art: Art } {
    const teile = monatsteile(von, bis).map((teil) => {
      const satz = foerdersatzAm(this.daten, baustein, teil.erster, s.merkmal, this.fall.saetze);
      const t = monate(teil.von, teil.bis, this.fall.monatsmethode);
      return { art: satz.art as Art | null, betrag: durch(mal(satz.wert, s.vzae, t), ZWOELF) };
    });
    return { obergrenze: runde(summe(teile.map((t) => t.betrag))), art: teile[0]?.art ?? 'HÖCHSTBETRAG' };
  }
}

export function zusammen(teile: readonly Abschnitt[]): Abschnitt {
  const je = (
    name: 'kosten' | 'sachkosten' | 'drittmittel' | 'eigenmittel' | 'obergrenze' | 'sachkostengrenze',
  ): Bruch => summe(teile.map((t) => t[name]));
  return {
    kosten: je('kosten'),
    sachkosten: je('sachkosten'),
    drittmittel: je('drittmittel'),
    eigenmittel: je('eigenmittel'),
    obergrenze: je('obergrenze'),
    sachkostengrenze: je('sachkostengrenze'),
    art: teile[0]?.art ?? 'OHNE',
    quote: teile[0]?.quote,
  };
}
