import type { Parametersatz, Zeitwert } from '../daten';
import type { Spur } from '../rechenweg/spur';
import { stufeAm } from '../tarif/stufe';
import type { Entgelt, Tarifwerk } from '../tarif/tarifwerk';
import { geltender } from '../parameter/zeitreihe';
import { imGruppenband } from '../tarif/gruppe';
import { GANZ } from '../zahl/bruch';
import { NULL, summe as summeAus, type Dezimal } from '../zahl/dezimal';
import { tagAus, tageImMonat, type Tag } from '../zeit/datum';
import { monatsanteil } from '../zeit/monate';
import { enthaelt, monatsabschnitte, type Monatsabschnitt, type Zeitraum } from '../zeit/zeitraum';
import { faelligeEinmalzahlungen } from './einmalzahlungen';
import { jahressonderzahlungssatz, jahressonderzahlungswerte } from './jahressonderzahlung';
import { monatskosten, monatsschluessel, type Jahressonderzahlung, type Monatseingabe } from './monatskosten';
import { ausOption, Satzquelle } from './monatssaetze';
import type { EigeneParameter, Kostenoptionen } from './optionen';
import { erklaereKosten } from './kostenspur';
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
}

/**
 * Employer cost of posts under one set of tables, parameters and options. Month values of the same rates,
 * table, group, step and share are computed once and reused for the life of the object, which is one call.
 */
export class Kostenrechnung {
  private readonly saetze: Satzquelle;
  private readonly jsz = new Map<string, Jahressonderzahlung>();
  private readonly monatswerte = new Map<string, Dezimal>();

  constructor(
    private readonly daten: Parametersatz,
    private readonly werk: Tarifwerk,
    private readonly eigene: EigeneParameter,
    readonly optionen: Kostenoptionen,
  ) {
    this.saetze = new Satzquelle(daten, eigene, optionen);
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
      let jePerson = NULL;
      for (const monat of monate) {
        jePerson = jePerson.plus(this.monatswert(angabe, umfang, monat));
        for (const { betrag } of this.einmalzahlungen(angabe, umfang, monat))
          jePerson = jePerson.plus(betrag);
      }
      gesamt = gesamt.plus(jePerson.times(anzahl));
    }
    if (spur !== undefined) erklaereKosten(this, angabe, personen, monate, gesamt, spur);
    return gesamt;
  }

  einmalzahlungen(
    angabe: Stellenangabe,
    umfang: Dezimal,
    monat: Monatsabschnitt,
  ): ReturnType<typeof faelligeEinmalzahlungen> {
    const gewaehrt = this.optionen.einmalzahlungen && this.optionen.tarif === 'TVöD-VKA';
    return gewaehrt
      ? faelligeEinmalzahlungen(this.daten.einmalzahlungen, angabe.gruppe, umfang, angabe.stelle, monat)
      : [];
  }

  /** PK-2: table amount on the first of the month, in the step of PK-13. */
  entgelt(angabe: Stellenangabe, jahr: number, monat: number): Entgelt {
    return this.werk.entgelt(
      this.optionen.tarif,
      angabe.gruppe,
      this.stufeImMonat(angabe, jahr, monat),
      tagAus(jahr, monat, 1),
    );
  }

  monatseingabe(angabe: Stellenangabe, umfang: Dezimal, monat: Monatsabschnitt): Monatseingabe {
    const anteil = monatsanteil(monat, 'TAGGENAU');
    return {
      saetze: this.saetze.saetze(monat.erster),
      entgelt: this.entgelt(angabe, monat.jahr, monat.monat).betrag,
      zulage: this.zulage(angabe.gruppe, monat.erster),
      jsz: this.jahressonderzahlung(angabe, monat),
      // PK-12 `JSZ-Stichtag`: a whole twelfth for each touched month.
      jszAnteil: this.optionen.jszStichtag ? GANZ : anteil,
      umfang,
      anteil,
    };
  }

  /** PK-13: the step reached by the month's last day (§ 17 (1) TVöD). */
  private stufeImMonat(angabe: Stellenangabe, jahr: number, monat: number): number {
    return angabe.seit === null
      ? angabe.stufe
      : stufeAm(angabe.gruppe, angabe.stufe, angabe.seit, tagAus(jahr, monat, tageImMonat(jahr, monat)));
  }

  private monatswert(angabe: Stellenangabe, umfang: Dezimal, monat: Monatsabschnitt): Dezimal {
    const eingabe = this.monatseingabe(angabe, umfang, monat);
    const schluessel = monatsschluessel(eingabe);
    let wert = this.monatswerte.get(schluessel);
    if (wert === undefined) {
      wert = monatskosten(eingabe).monat;
      this.monatswerte.set(schluessel, wert);
    }
    return wert;
  }

  /** PK-3: SuE-Zulage of a full post on a day; the option `Zulage` replaces it. */
  private zulage(gruppe: string, tag: Tag): Zeitwert | null {
    const { zulage, tarif } = this.optionen;
    if (zulage !== undefined) return ausOption('Zulage', zulage, tag);
    if (tarif !== 'TVöD-VKA') return null;
    const zulagen = this.daten.zulagen.filter((z) => imGruppenband(gruppe, z.gruppeVon, z.gruppeBis));
    return geltender([zulagen], tag) ?? null;
  }

  /** PK-5: rate and the sum of table amount and Zulage of July, August and September. */
  private jahressonderzahlung(angabe: Stellenangabe, { jahr }: Monatsabschnitt): Jahressonderzahlung | null {
    if (!this.optionen.jahressonderzahlung || this.jszEntfaellt(angabe, jahr)) return null;
    const stufen = [7, 8, 9].map((monat) => this.stufeImMonat(angabe, jahr, monat));
    const schluessel = `${angabe.gruppe}|${stufen.join()}|${jahr}`;
    let jsz = this.jsz.get(schluessel);
    if (jsz === undefined) {
      const satz = jahressonderzahlungssatz(this.daten, this.eigene, this.optionen, angabe.gruppe, jahr);
      const entgelte = [7, 8, 9].map((monat) => this.entgelt(angabe, jahr, monat));
      const zulagen = [7, 8, 9].flatMap((monat) => this.zulage(angabe.gruppe, tagAus(jahr, monat, 1)) ?? []);
      const summe = summeAus([...entgelte.map((e) => e.betrag), ...zulagen.map((z) => z.wert)]);
      jsz = { satz, summe, tabellen: [...entgelte, ...zulagen] };
      this.jsz.set(schluessel, jsz);
    }
    return jsz;
  }

  /**
   * PK-12 `JSZ-Stichtag`: none for a year whose 1 December the post does not contain, so its rate is not looked up.
   * A tariff without any rate is refused all the same.
   */
  private jszEntfaellt({ gruppe, stelle }: Stellenangabe, jahr: number): boolean {
    if (!this.optionen.jszStichtag || enthaelt(stelle, tagAus(jahr, 12, 1))) return false;
    jahressonderzahlungswerte(this.daten, this.eigene, this.optionen, gruppe);
    return true;
  }
}
