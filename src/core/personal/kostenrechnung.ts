import type { Einmalzahlung, Parametername, Parametersatz } from '../daten';
import type { Spur } from '../rechenweg/spur';
import { gemerkt } from '../sammlung';
import type { Entgelt, Tarifwerk } from '../tarif/tarifwerk';
import { GANZ, NICHTS, type Bruch } from '../zahl/bruch';
import { aufCent, NULL, type Dezimal } from '../zahl/dezimal';
import { tagAus, type Tag } from '../zeit/datum';
import { monatsanteil } from '../zeit/monate';
import { enthaelt, monatsabschnitte, type Monatsabschnitt, type Zeitraum } from '../zeit/zeitraum';
import { faelligeEinmalzahlungen, type FaelligeZahlung } from './einmalzahlungen';
import { entgeltbereich, HOECHSTER_BEREICH, type Entgeltbereich } from './geringfuegigkeit';
import { Grundentgelt } from './grundentgelt';
import { Jahressonderzahlungen } from './jahressonderzahlung';
import { bereichshinweise, tarifhinweise } from './kostenhinweise';
import { erklaereKosten } from './kostenspur';
import {
  anteilsschluessel,
  grundschluessel,
  monatskosten,
  type Jahressonderzahlung,
  type Monatseingabe,
  type Monatsgrund,
  type Monatskosten,
} from './monatskosten';
import { Satzquelle } from './monatssaetze';
import { fuerTarif, type EigeneParameter, type Kostenoptionen } from './optionen';
import { personenAus } from './personen';

/** A post as far as its employer cost depends on it. */
export interface Stellenangabe {
  readonly gruppe: string;
  /** 1 to 6 */
  readonly stufe: number;
  /** First day in `stufe`: switches step progress on (PK-13). */
  readonly seit: Tag | null;
  /** > 0 */
  readonly vzae: Dezimal;
  /** The whole period of the post (PK-10, JSZ-Stichtag). */
  readonly stelle: Zeitraum;
  /** PK-10: the days whose months of payment are this row's, so that no two rows of one post pay the same. */
  readonly zahlt: Zeitraum;
}

/** Months with the same number cost a person the same. */
interface BekannterGrund {
  readonly grund: Monatsgrund;
  readonly nummer: number;
}

/** w of PK-1, and as text for keys. */
interface Person {
  readonly umfang: Dezimal;
  readonly text: string;
}

/**
 * Employer cost of posts under one set of tables, parameters and options. Month values of the same rates,
 * table, group, step and share are computed once and reused for the life of the object, which is one call.
 */
export class Kostenrechnung {
  private readonly grund: Grundentgelt;
  private readonly saetze: Satzquelle;
  private readonly jsz: Jahressonderzahlungen;
  private readonly gruende = new Map<string, BekannterGrund>();
  private readonly nummern = new Map<string, number>();
  private readonly saetzeZumTarif = new Map<string, readonly string[]>();
  private readonly bekannt = new Map<string, Monatskosten>();

  private readonly zahlungen: readonly Einmalzahlung[];

  constructor(
    daten: Parametersatz,
    werk: Tarifwerk,
    eigene: EigeneParameter,
    private readonly optionen: Kostenoptionen,
  ) {
    this.grund = new Grundentgelt(daten, werk, optionen);
    this.saetze = new Satzquelle(daten, eigene, optionen);
    const { einmalzahlungen, tarif } = optionen;
    this.zahlungen = einmalzahlungen ? fuerTarif(daten.einmalzahlungen, tarif) : [];
    this.jsz = new Jahressonderzahlungen(daten, eigene, optionen, this.grund);
  }

  /**
   * PK-11: employer cost of a post in a period in EUR, the sum over months and persons. A planning figure.
   *
   * @throws Fachfehler `NV` for a day, group or step without data
   */
  personalkosten(angabe: Stellenangabe, zeitraum: Zeitraum, spur?: Spur): Dezimal {
    const personen = personenAus(angabe.vzae);
    const monate = monatsabschnitte(zeitraum);
    let gesamt = NULL;
    for (const { anzahl, umfang } of personen) {
      const person = { umfang, text: umfang.toString() };
      let jePerson = NULL;
      for (const monat of monate) {
        jePerson = jePerson.plus(this.monatswerte(angabe, person, monat).monat);
        for (const { betrag } of this.einmalzahlungen(angabe, umfang, monat))
          jePerson = jePerson.plus(betrag);
      }
      gesamt = gesamt.plus(jePerson.times(anzahl));
    }
    if (spur !== undefined) erklaereKosten({ rechnung: this, angabe, monate, spur }, personen, gesamt);
    return gesamt;
  }

  /** What a row of a table has to say about its cost in a period (PK-15, PK-16, PK-19, TA-3), each sentence once. */
  hinweise(angabe: Stellenangabe, zeitraum: Zeitraum): readonly string[] {
    const { gruppe, stufe, seit, stelle } = angabe;
    const monate = monatsabschnitte(zeitraum);
    const [erster, letzter] = [monate[0], monate.at(-1)].map((m) => m?.erster);
    // PK-12: only the Stichtag asks where the post begins and ends.
    const teil = this.optionen.jszStichtag ? `${stelle.von}-${stelle.bis}` : '';
    const imTarif = gemerkt(
      this.saetzeZumTarif,
      `${gruppe}|${stufe}|${seit}|${erster}|${letzter}|${teil}`,
      () => tarifhinweise(this, angabe, monate),
    );
    return [...imTarif, ...bereichshinweise(this, angabe, monate)];
  }

  /** PK-16: assumed raise per year. */
  get tarifsteigerung(): Dezimal {
    return this.optionen.tarifsteigerung ?? NULL;
  }

  /** PK-15: names of the rates of a month that rest on a draft or are carried on. */
  vorlaeufige({ erster }: Monatsabschnitt): readonly Parametername[] {
    return this.saetze.saetze(erster).vorlaeufige;
  }

  /** PK-5: null if switched off or, by the Stichtag, not due. */
  jahressonderzahlung(angabe: Stellenangabe, jahr: number): Jahressonderzahlung | null {
    return this.jsz.imJahr(angabe, jahr);
  }

  /** PK-19: E + Z + L + J + H of one person in the whole month, EUR. */
  vollerMonat(angabe: Stellenangabe, umfang: Dezimal, monat: Monatsabschnitt): Dezimal {
    return this.monatswerte(angabe, { umfang, text: umfang.toString() }, monat, GANZ).b;
  }

  /** PK-19: the range in which that pay lies. */
  entgeltbereich(angabe: Stellenangabe, umfang: Dezimal, monat: Monatsabschnitt): Entgeltbereich | null {
    // E alone decides for most posts, without a month to compute.
    const e = this.entgelt(angabe, monat.jahr, monat.monat).betrag.times(umfang);
    if (aufCent(e).gt(HOECHSTER_BEREICH)) return null;
    return entgeltbereich(this.vollerMonat(angabe, umfang, monat), monat.erster);
  }

  /** PK-2: table amount of a month. */
  entgelt(angabe: Stellenangabe, jahr: number, monat: number): Entgelt {
    return this.grund.entgelt(angabe, jahr, monat);
  }

  einmalzahlungen(angabe: Stellenangabe, umfang: Dezimal, monat: Monatsabschnitt): FaelligeZahlung[] {
    return faelligeEinmalzahlungen(this.zahlungen, angabe, umfang, monat);
  }

  /** @param anteil t of PK-1 */
  monatseingabe(
    angabe: Stellenangabe,
    umfang: Dezimal,
    monat: Monatsabschnitt,
    anteil = monatsanteil(monat, 'TAGGENAU'),
  ): Monatseingabe {
    return {
      ...this.monatsgrund(angabe, monat).grund,
      jszOption: this.optionen.jahressonderzahlung ? 'JSZ-Stichtag' : 'Jahressonderzahlung',
      jahr: monat.jahr,
      jszAnteil: this.jszAnteil(angabe, monat, anteil),
      umfang,
      anteil,
    };
  }

  /** Looked up once for all posts of a group, step and month: it is most of what a month costs in time. */
  private monatsgrund(angabe: Stellenangabe, { erster, jahr, monat }: Monatsabschnitt): BekannterGrund {
    const { gruppe, stufe, seit, stelle } = angabe;
    const imDezember = this.optionen.jszStichtag && enthaelt(stelle, tagAus(jahr, 12, 1));
    return gemerkt(this.gruende, `${gruppe}|${stufe}|${seit}|${imDezember}|${erster}`, () => {
      const grund = {
        saetze: this.saetze.saetze(erster),
        entgelt: this.entgelt(angabe, jahr, monat).betrag,
        zulage: this.grund.zulage(gruppe, erster),
        jsz: this.jsz.imJahr(angabe, jahr),
      };
      return { grund, nummer: gemerkt(this.nummern, grundschluessel(grund), () => this.nummern.size) };
    });
  }

  private monatswerte(
    angabe: Stellenangabe,
    { umfang, text }: Person,
    monat: Monatsabschnitt,
    anteil = monatsanteil(monat, 'TAGGENAU'),
  ): Monatskosten {
    const { nummer } = this.monatsgrund(angabe, monat);
    const schluessel = `${nummer}|${anteilsschluessel(text, anteil, this.jszAnteil(angabe, monat, anteil))}`;
    return gemerkt(this.bekannt, schluessel, () =>
      monatskosten(this.monatseingabe(angabe, umfang, monat, anteil)),
    );
  }

  /** PK-12, PK-10 `JSZ-Stichtag`: a whole twelfth for each touched month, once per post as a one-off payment is. */
  private jszAnteil({ zahlt }: Stellenangabe, monat: Monatsabschnitt, anteil: Bruch): Bruch {
    if (!this.optionen.jszStichtag) return anteil;
    return monat.von >= zahlt.von ? GANZ : NICHTS;
  }
}
