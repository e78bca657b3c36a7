import { BESOLDUNG, type Einmalzahlung, type Parametersatz } from '../daten';
import { wertFehler } from '../fehler';
import { FEHLER } from '../meldungen/fehler';
import { NAME } from '../meldungen/schritte';
import type { Spur } from '../rechenweg/spur';
import { gemerkt, gruppiert } from '../sammlung';
import type { Tarifwerk } from '../tarif/tarifwerk';
import { NULL, type Dezimal } from '../zahl/dezimal';
import { monatsanteil } from '../zeit/monate';
import { monatsabschnitte, type Zeitraum } from '../zeit/zeitraum';
import { besoldungshinweise } from './besoldungshinweise';
import {
  besoldungsschluessel,
  besoldungszeilen,
  type Besoldungsmonat,
  type Besoldungszusatz,
} from './besoldungsmonat';
import { erklaereBesoldung } from './besoldungsspur';
import { faelligeEinmalzahlungen, summeDerZahlungen } from './einmalzahlungen';
import { kostenmonate, type Kostenmonat } from './kostenmonat';
import { ausOption } from './monatssaetze';
import { fuerTarif, type Kostenoptionen } from './optionen';
import { personenAus, type Umfang } from './personen';
import type { Stellenangabe } from './stellenangabe';

/** PK-18: the agreement whose one-off payments Beamte have been given as well. */
const ZAHLUNGEN_WIE = 'TV-L';

/** PK-18: the months of a post, and those that cost a person the same together. */
interface Besoldungslauf {
  readonly monate: readonly Besoldungsmonat[];
  readonly posten: readonly (readonly Besoldungsmonat[])[];
}

const kostenDerMonate = ({ posten }: Besoldungslauf, person: Umfang): Dezimal =>
  posten.reduce(
    (summe, gleiche) =>
      summe.plus(besoldungszeilen(gleiche[0] as Besoldungsmonat, person).monat.times(gleiche.length)),
    NULL,
  );

/**
 * PK-18: employer cost of posts with Beamte, LBesO NRW: table amount, Zulage, Beihilfe and Versorgungszuschlag, and the
 * one-off payments of the TV-L. No social insurance, no Zusatzversorgung, no Jahressonderzahlung.
 */
export class Besoldungskosten {
  private readonly zahlungen: readonly Einmalzahlung[];
  private readonly laeufe = new Map<string, Besoldungslauf>();

  constructor(
    daten: Parametersatz,
    private readonly werk: Tarifwerk,
    private readonly optionen: Kostenoptionen,
  ) {
    this.zahlungen = optionen.einmalzahlungen ? fuerTarif(daten.einmalzahlungen, ZAHLUNGEN_WIE) : [];
  }

  /**
   * PK-11, PK-18: employer cost of a post in a period in EUR, the sum over months and persons. A planning figure.
   *
   * @throws Fachfehler `WERT` without Beihilfe and Versorgungszuschlag, or with `seit`; `NV` for a day or step without data
   */
  personalkosten(angabe: Stellenangabe, zeitraum: Zeitraum, spur?: Spur): Dezimal {
    const personen = personenAus(angabe.vzae);
    const lauf = this.lauf(angabe, zeitraum);
    const abschnitte = lauf.monate.map((m) => m.abschnitt);
    const zahlungen = faelligeEinmalzahlungen(this.zahlungen, angabe, abschnitte);
    let gesamt = NULL;
    for (const person of personen) {
      const jePerson = kostenDerMonate(lauf, person).plus(summeDerZahlungen(zahlungen, person));
      gesamt = gesamt.plus(jePerson.times(person.anzahl));
    }
    if (spur !== undefined)
      erklaereBesoldung({ angabe, personen, monate: lauf.monate, zahlungen, spur }, gesamt);
    return gesamt;
  }

  /** PK-11, PK-18, MP-2: the same cost month by month, in EUR; there is no Jahressonderzahlung in it. */
  jeMonat(angabe: Stellenangabe, zeitraum: Zeitraum): Kostenmonat[] {
    const { monate } = this.lauf(angabe, zeitraum);
    const abschnitte = monate.map((m) => m.abschnitt);
    const zahlungen = faelligeEinmalzahlungen(this.zahlungen, angabe, abschnitte);
    const jePerson = personenAus(angabe.vzae).map((person) => ({
      person,
      monate: monate.map((m) => ({ kosten: besoldungszeilen(m, person).monat, davonSonderzahlung: NULL })),
    }));
    return kostenmonate(abschnitte, zahlungen, jePerson);
  }

  /** What a row of a table has to say about its cost in a period, each sentence once. */
  hinweise(angabe: Stellenangabe, zeitraum: Zeitraum): readonly string[] {
    return besoldungshinweise(
      this.lauf(angabe, zeitraum).monate.map((m) => m.entgelt),
      this.optionen.tarifsteigerung?.isZero() === false,
    );
  }

  private lauf(angabe: Stellenangabe, zeitraum: Zeitraum): Besoldungslauf {
    const { gruppe, stufe, seit } = angabe;
    if (seit !== null) throw wertFehler(FEHLER.besoldungMitSeit(gruppe), 'Seit');
    return gemerkt(this.laeufe, `${gruppe}|${stufe}|${zeitraum.von}|${zeitraum.bis}`, () => {
      const abschnitte = monatsabschnitte(zeitraum);
      const zusatz = this.zusatz(gruppe, zeitraum);
      const monate = abschnitte.map((abschnitt) => ({
        abschnitt,
        entgelt: this.werk.entgelt(BESOLDUNG, gruppe, stufe, abschnitt.erster),
        anteil: monatsanteil(abschnitt, 'TAGGENAU'),
        ...zusatz,
      }));
      return { monate, posten: [...gruppiert(monate, besoldungsschluessel).values()] };
    });
  }

  /** Beihilfe and Versorgungszuschlag have no general rate that anybody could have evidenced. */
  private zusatz(gruppe: string, { von }: Zeitraum): Besoldungszusatz {
    const { zulage, beihilfe, versorgungszuschlag } = this.optionen;
    if (beihilfe === undefined || versorgungszuschlag === undefined) {
      const fehlende = [
        ...(beihilfe === undefined ? [NAME.beihilfe] : []),
        ...(versorgungszuschlag === undefined ? [NAME.versorgungszuschlag] : []),
      ];
      throw wertFehler(FEHLER.besoldungOhneOptionen(gruppe, fehlende), 'Gruppe');
    }
    return {
      zulage: zulage === undefined ? null : ausOption(NAME.zulage, zulage, von),
      beihilfe: ausOption(NAME.beihilfe, beihilfe, von),
      versorgungszuschlag: ausOption(NAME.versorgungszuschlag, versorgungszuschlag, von),
    };
  }
}
