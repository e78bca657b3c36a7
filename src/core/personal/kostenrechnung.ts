import type { Einmalzahlung, Parametersatz } from '../daten';
import type { Spur } from '../rechenweg/spur';
import { gemerkt } from '../sammlung';
import { istBesoldung } from '../tarif/gruppe';
import type { Tarifwerk } from '../tarif/tarifwerk';
import { GANZ, NICHTS, type Bruch } from '../zahl/bruch';
import { NULL, type Dezimal } from '../zahl/dezimal';
import type { Tag } from '../zeit/datum';
import { monatsanteil } from '../zeit/monate';
import { monatsabschnitte, type Monatsabschnitt, type Zeitraum } from '../zeit/zeitraum';
import { Besoldungskosten } from './besoldungskosten';
import { faelligeEinmalzahlungen, summeDerZahlungen } from './einmalzahlungen';
import { bereichsmonate } from './entgeltbereiche';
import { Grundentgelt } from './grundentgelt';
import { Jahressonderzahlungen } from './jahressonderzahlung';
import { bereichshinweise, tarifhinweise } from './kostenhinweise';
import { kostenmonate, type Kostenmonat } from './kostenmonat';
import { erklaereKosten } from './kostenspur';
import type { Jahressonderzahlung, Monatseingabe } from './monatseingabe';
import { Monatslauf } from './monatslauf';
import { Satzquelle } from './monatssaetze';
import { fuerTarif, type EigeneParameter, type Kostenoptionen } from './optionen';
import { personenAus, type Personen } from './personen';
import type { Stellenangabe } from './stellenangabe';
import { Stufenverlauf } from './stufenverlauf';

/** What a post says of itself, worked out once for all years of its term. */
interface Besetzung {
  readonly personen: readonly Personen[];
  readonly verlauf: Stufenverlauf;
  /** By first day: the years of a term begin on different ones. */
  readonly laeufe: Map<Tag, { readonly bis: Tag; readonly lauf: Monatslauf }>;
}

/**
 * Employer cost of posts under one set of tables, parameters and options. What posts of a group, step and period have
 * in common is looked up once and reused for the life of the object, which is one call.
 */
export class Kostenrechnung {
  private readonly grund: Grundentgelt;
  private readonly saetze: Satzquelle;
  private readonly jsz: Jahressonderzahlungen;
  private readonly besoldung: Besoldungskosten;
  private readonly zahlungen: readonly Einmalzahlung[];
  private readonly besetzungen = new Map<Stellenangabe, Besetzung>();
  private readonly laeufe = new Map<string, Monatslauf>();
  private readonly hinweiseZumTarif = new Map<Monatslauf, readonly string[]>();

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
    this.besoldung = new Besoldungskosten(daten, werk, optionen);
    this.jsz = new Jahressonderzahlungen(daten, eigene, optionen, this.grund);
  }

  /**
   * PK-11: employer cost of a post in a period in EUR, the sum over months and persons. A planning figure. Posts with
   * Beamte are computed as PK-18 says.
   *
   * @throws Fachfehler `NV` for a day, group or step without data, `WERT` for what PK-18 refuses
   */
  personalkosten(angabe: Stellenangabe, zeitraum: Zeitraum, spur?: Spur): Dezimal {
    if (istBesoldung(angabe.gruppe)) return this.besoldung.personalkosten(angabe, zeitraum, spur);
    const { personen } = this.besetzung(angabe);
    const lauf = this.lauf(angabe, zeitraum);
    const zahlungen = faelligeEinmalzahlungen(this.zahlungen, angabe, lauf.abschnitte);
    let gesamt = NULL;
    for (const person of personen) {
      const jePerson = lauf.kosten(person).plus(summeDerZahlungen(zahlungen, person));
      gesamt = gesamt.plus(jePerson.times(person.anzahl));
    }
    if (spur !== undefined) {
      const { jszStichtag } = this.optionen;
      const { tarifsteigerung } = this;
      erklaereKosten({ angabe, personen, lauf, zahlungen, jszStichtag, tarifsteigerung, spur }, gesamt);
    }
    return gesamt;
  }

  /**
   * PK-11, MP-2: the same cost month by month, in EUR; with one-off payments in their months.
   *
   * @returns a month of `monatsabschnitte` of the period each; they add up to `personalkosten`
   */
  jeMonat(angabe: Stellenangabe, zeitraum: Zeitraum): Kostenmonat[] {
    if (istBesoldung(angabe.gruppe)) return this.besoldung.jeMonat(angabe, zeitraum);
    const { personen } = this.besetzung(angabe);
    const lauf = this.lauf(angabe, zeitraum);
    const zahlungen = faelligeEinmalzahlungen(this.zahlungen, angabe, lauf.abschnitte);
    const jePerson = personen.map((person) => ({ person, monate: lauf.jeMonat(person) }));
    return kostenmonate(lauf.abschnitte, zahlungen, jePerson);
  }

  /** What a row of a table has to say about its cost in a period (PK-15, PK-16, PK-18, PK-19, TA-3). */
  hinweise(angabe: Stellenangabe, zeitraum: Zeitraum): readonly string[] {
    if (istBesoldung(angabe.gruppe)) return this.besoldung.hinweise(angabe, zeitraum);
    const lauf = this.lauf(angabe, zeitraum);
    const zumTarif = gemerkt(this.hinweiseZumTarif, lauf, () =>
      tarifhinweise(lauf.monate, this.tarifsteigerung),
    );
    const zurPerson = this.besetzung(angabe).personen.flatMap((person) =>
      bereichshinweise(bereichsmonate(lauf, person, this.optionen.jszStichtag), person),
    );
    return [...zumTarif, ...zurPerson];
  }

  /** The months of a post of employees in a period with all that decides their cost. */
  lauf(angabe: Stellenangabe, zeitraum: Zeitraum): Monatslauf {
    const { laeufe, verlauf } = this.besetzung(angabe);
    const { von, bis } = zeitraum;
    const bekannt = laeufe.get(von);
    if (bekannt?.bis === bis) return bekannt.lauf;
    const lauf = this.gemeinsamerLauf(angabe, verlauf, zeitraum);
    laeufe.set(von, { bis, lauf });
    return lauf;
  }

  /** Posts of a group, with the same steps in the same period, have their months in common. */
  private gemeinsamerLauf(angabe: Stellenangabe, verlauf: Stufenverlauf, zeitraum: Zeitraum): Monatslauf {
    const { gruppe, stelle, zahlt } = angabe;
    // PK-12: only the Stichtag asks where the post begins and ends.
    const teil = this.optionen.jszStichtag ? `${stelle.von}|${stelle.bis}|${zahlt.von}` : '';
    const schluessel = `${gruppe}|${verlauf.kennung(zeitraum)}|${zeitraum.von}|${zeitraum.bis}|${teil}`;
    return gemerkt(
      this.laeufe,
      schluessel,
      () => new Monatslauf(this.monatseingaben(angabe, verlauf, monatsabschnitte(zeitraum))),
    );
  }

  /** PK-16: assumed raise per year. */
  private get tarifsteigerung(): Dezimal {
    return this.optionen.tarifsteigerung ?? NULL;
  }

  private besetzung(angabe: Stellenangabe): Besetzung {
    return gemerkt(this.besetzungen, angabe, () => ({
      personen: personenAus(angabe.vzae),
      verlauf: new Stufenverlauf(angabe),
      laeufe: new Map(),
    }));
  }

  private monatseingaben(
    angabe: Stellenangabe,
    verlauf: Stufenverlauf,
    abschnitte: readonly Monatsabschnitt[],
  ): Monatseingabe[] {
    const { gruppe } = angabe;
    const jszOption = this.optionen.jahressonderzahlung ? 'JSZ-Stichtag' : 'Jahressonderzahlung';
    const jszJeJahr = new Map<number, Jahressonderzahlung | null>();
    return abschnitte.map((abschnitt) => {
      const { erster, jahr, monat } = abschnitt;
      const anteil = monatsanteil(abschnitt, 'TAGGENAU');
      return {
        abschnitt,
        saetze: this.saetze.saetze(erster),
        entgelt: this.grund.entgelt(gruppe, verlauf.stufe(jahr, monat), jahr, monat),
        zulage: this.grund.zulage(gruppe, erster),
        jsz: gemerkt(jszJeJahr, jahr, () => this.jsz.imJahr(angabe, verlauf, jahr)),
        jszOption,
        anteil,
        jszAnteil: this.jszAnteil(angabe, abschnitt, anteil),
      };
    });
  }

  /** PK-12, PK-10 `JSZ-Stichtag`: a whole twelfth for each touched month, once per post as a one-off payment is. */
  private jszAnteil({ zahlt }: Stellenangabe, monat: Monatsabschnitt, anteil: Bruch): Bruch {
    if (!this.optionen.jszStichtag) return anteil;
    return monat.von >= zahlt.von ? GANZ : NICHTS;
  }
}
