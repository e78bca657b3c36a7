import {
  durch,
  gleich,
  kleiner,
  mal,
  NULL,
  plus,
  Referenzfehler,
  runde,
  summe,
  ZWOELF,
  type Bruch,
} from './bruch';
import type { Daten, Satz } from './daten';
import { foerdersatzAm } from './foerdersatz';
import { obergrenze, type Art } from './foerderung';
import type { Stellendauer } from './angaben';
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
  /** Name; adjoining rows of one name and Kommune are one post (PK-10). */
  readonly stelle?: string | undefined;
  /** Found out by `mitDauer`; a row for itself is a post of its own. */
  readonly dauer?: Stellendauer | undefined;
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
  /** FO-8: below it there is no grant. */
  readonly mindestanteil?: Bruch | undefined;
  /** Share of the personnel cost that is added to the Sachkosten. */
  readonly gemeinkosten?: Bruch | undefined;
  /** Share of the Sachkosten that is granted within their ceiling. */
  readonly sachkostenQuote?: Bruch | undefined;
  readonly drittmittelJeVzae?: Bruch | undefined;
  /** TB-1: EUR for the whole part of the post, whatever VZÄ and months. */
  readonly hoechstbetragGesamt?: Bruch | undefined;
}

export interface Tabellenfall {
  readonly von: Tag;
  readonly bis: Tag;
  readonly kostenbasis?: 'PERSONAL' | 'GESAMT' | undefined;
  readonly abrechnung?: 'JAHR' | 'LAUFZEIT' | undefined;
  readonly monatsmethode?: Monatsmethode | undefined;
  readonly saetze?: readonly Satz[] | undefined;
  /** FO-9: the grants of all posts together are below the Bagatellgrenze. */
  readonly ohneFoerderung?: boolean | undefined;
}

/** Cost and other money of a post in a period, rounded per calendar year. */
export interface Posten {
  readonly kosten: Bruch;
  readonly sachkosten: Bruch;
  readonly drittmittel: Bruch;
  readonly eigenmittel: Bruch;
}

interface Grenzen {
  /** null = none (FO-7) */
  readonly obergrenze: Bruch | null;
  readonly sachkostengrenze: Bruch;
  readonly art: Art;
}

/** What is settled at once: a post's part of a calendar year, or of the whole term (LAUFZEIT). */
export interface Abschnitt extends Posten, Grenzen {
  readonly quote: Bruch | undefined;
  readonly sachkostenQuote?: Bruch | undefined;
}

/** Cuts posts into calendar years and finds cost and ceilings of each piece. */
export class Abschnittsrechnung {
  constructor(
    private readonly daten: Daten,
    private readonly personal: Personalkosten,
    private readonly fall: Tabellenfall,
  ) {}

  /** Days of the post inside the table's von..bis. */
  zeitraum(stelle: Stellenzeile): { von: Tag; bis: Tag } | null {
    const von = spaeterer(stelle.von ?? this.fall.von, this.fall.von);
    const bis = frueherer(stelle.bis ?? this.fall.bis, this.fall.bis);
    return von <= bis ? { von, bis } : null;
  }

  private jahreszeiten(stelle: Stellenzeile): { jahr: number; von: Tag; bis: Tag }[] {
    const zeitraum = this.zeitraum(stelle);
    const zeiten: { jahr: number; von: Tag; bis: Tag }[] = [];
    if (!zeitraum) return zeiten;
    for (let jahr = jahrVon(zeitraum.von); jahr <= jahrVon(zeitraum.bis); jahr += 1) {
      const von = spaeterer(zeitraum.von, tag(jahr, 1, 1));
      const bis = frueherer(zeitraum.bis, tag(jahr, 12, 31));
      zeiten.push({ jahr, von, bis });
    }
    return zeiten;
  }

  /** JAHR: every calendar year with its own ceilings. */
  jahresabschnitte(stelle: Stellenzeile): Map<number, Abschnitt> {
    // KO-3: nobody may believe that the quote counts, whether the post is inside the term or not.
    if (stelle.quote && !stelle.art && stelle.baustein === undefined)
      throw new Referenzfehler('WERT', 'Quote ohne Art');
    const zeiten = this.jahreszeiten(stelle);
    return new Map(
      zeiten.map(({ jahr, von, bis }) => [
        jahr,
        {
          ...this.posten(stelle, von, bis),
          ...this.foerderung(stelle, von, bis),
          quote: stelle.quote,
          sachkostenQuote: stelle.sachkostenQuote,
        },
      ]),
    );
  }

  /** FO-8, FO-9: below the Mindestanteil or the Bagatellgrenze a post is one without grant. */
  private foerderung(stelle: Stellenzeile, von: Tag, bis: Tag): Grenzen {
    const zuKlein = stelle.mindestanteil !== undefined && kleiner(stelle.vzae, stelle.mindestanteil);
    // What would limit a grant that there is not, nobody has to know.
    return zuKlein || this.fall.ohneFoerderung === true
      ? { obergrenze: null, sachkostengrenze: NULL, art: 'OHNE' }
      : this.grenzen(stelle, von, bis);
  }

  private posten(stelle: Stellenzeile, von: Tag, bis: Tag): Posten {
    const dauer = monate(von, bis, this.fall.monatsmethode);
    const anteilig = (jahresbetrag: Bruch | undefined): Bruch =>
      runde(durch(mal(jahresbetrag ?? NULL, dauer), ZWOELF));
    const kosten = stelle.kostenGesamt ? anteilig(stelle.kostenGesamt) : this.tarifkosten(stelle, von, bis);
    const jeVzae = (betrag: Bruch | undefined): Bruch => mal(betrag ?? NULL, stelle.vzae);
    const sachlich = durch(mal(jeVzae(stelle.sachkostenJeVzae), dauer), ZWOELF);
    return {
      kosten,
      sachkosten: runde(plus(sachlich, mal(stelle.gemeinkosten ?? NULL, kosten))),
      drittmittel: anteilig(plus(stelle.drittmittel ?? NULL, jeVzae(stelle.drittmittelJeVzae))),
      eigenmittel: anteilig(stelle.eigenmittel),
    };
  }

  private tarifkosten(stelle: Stellenzeile, von: Tag, bis: Tag): Bruch {
    const { gruppe, stufe, vzae, seit } = stelle;
    if (gruppe === undefined || stufe === undefined)
      throw new Referenzfehler('WERT', 'Gruppe und Stufe fehlen');
    return this.personal.summe({
      gruppe,
      stufe,
      vzae,
      von,
      bis,
      dauer: stelle.dauer ?? eigeneDauer(stelle, this.fall),
      ...(seit === undefined ? {} : { seit }),
    });
  }

  /** FO-1 and TB-5: ceilings of a period and the financing type that goes with them. */
  private grenzen(s: Stellenzeile, von: Tag, bis: Tag): Grenzen {
    const dauer = monate(von, bis, this.fall.monatsmethode);
    const sachkostengrenze = obergrenze(s.sachkostenHoechstbetrag ?? NULL, s.vzae, dauer);
    if (s.baustein !== undefined)
      return { ...this.bausteingrenze(s, s.baustein, von, bis), sachkostengrenze };
    const grenze = keine(s.hoechstbetrag) ? null : obergrenze(s.hoechstbetrag, s.vzae, dauer);
    return { obergrenze: grenze, sachkostengrenze, art: s.art ?? 'HÖCHSTBETRAG' };
  }

  /** TB-5: sum over months of rate x VZÄ x t / 12, rounded once; a month's rate is that of its first covered day. */
  private bausteingrenze(
    s: Stellenzeile,
    baustein: string,
    von: Tag,
    bis: Tag,
  ): { obergrenze: Bruch | null; art: Art } {
    const monatssaetze = monatsteile(von, bis).map((teil) => ({
      satz: foerdersatzAm(this.daten, baustein, teil.von, s.merkmal, this.fall.saetze),
      t: monate(teil.von, teil.bis, this.fall.monatsmethode),
    }));
    const [art, andere] = new Set(monatssaetze.map(({ satz }) => (satz.art ?? 'HÖCHSTBETRAG') as Art));
    // One settlement can follow one financing type only.
    if (art === undefined || andere !== undefined) throw new Referenzfehler('WERT', 'Art wechselt');
    const ohneGrenze = monatssaetze.filter(({ satz }) => keine(satz.wert)).length;
    if (ohneGrenze === monatssaetze.length) return { obergrenze: null, art };
    // FO-7: a ceiling for some months and none for others don't add up to one.
    if (ohneGrenze > 0) throw new Referenzfehler('WERT', 'Höchstbetrag nur zeitweise');
    const betraege = monatssaetze.map(({ satz, t }) => durch(mal(satz.wert, s.vzae, t), ZWOELF));
    return { obergrenze: runde(summe(betraege)), art };
  }
}

const keine = (betrag: Bruch | undefined): betrag is undefined => !betrag || gleich(betrag, NULL);

/** A row that nothing adjoins. */
export function eigeneDauer(stelle: Stellenzeile, fall: Tabellenfall): Stellendauer {
  const von = stelle.von ?? fall.von;
  return { von, bis: stelle.bis ?? fall.bis, zahltAb: von };
}

export const zusammen = (teile: readonly Posten[]): Posten => ({
  kosten: summe(teile.map((t) => t.kosten)),
  sachkosten: summe(teile.map((t) => t.sachkosten)),
  drittmittel: summe(teile.map((t) => t.drittmittel)),
  eigenmittel: summe(teile.map((t) => t.eigenmittel)),
});
