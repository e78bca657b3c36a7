import { Abschnittsrechnung, type Abschnitt, type Stellenzeile, type Tabellenfall } from '../abschnitte';
import {
  abgerundet,
  bruch,
  durch,
  gleich,
  kleiner,
  mal,
  max,
  min,
  minus,
  NULL,
  plus,
  Referenzfehler,
  runde,
  summe,
  ZWOELF,
  type Bruch,
} from '../bruch';
import type { Daten } from '../daten';
import { foerdersatzAm } from '../foerdersatz';
import { jahrVon, monate, monatsteile, type Tag } from '../monate';
import type { Personalkosten } from '../personalkosten';
import { Stellentabelle, type Betraege } from '../tabellen';

/** A post with what has come of it; absent is a blank cell (EUR and months for the period). */
export interface Istzeile extends Stellenzeile {
  readonly istKosten?: Bruch | undefined;
  readonly istSachkosten?: Bruch | undefined;
  readonly istDrittmittel?: Bruch | undefined;
  readonly vakanz?: Bruch | undefined;
  readonly bewilligt?: Bruch | undefined;
  readonly ausgezahlt?: Bruch | undefined;
}

export type Vakanzmethode = 'GENAU' | 'VOLL' | 'KEINE';

export interface Istfall extends Tabellenfall {
  readonly vakanzmethode?: Vakanzmethode | undefined;
  /** SP-2: without the column the Drittmittel of the plan count. */
  readonly mitIstDrittmittel: boolean;
  /** SP-1: refused. */
  readonly pool?: boolean | undefined;
  /** FO-9: refused. */
  readonly bagatellgrenze?: Bruch | undefined;
}

/** A post after settlement. */
export interface Abgerechnet {
  readonly stelle: Istzeile;
  readonly plan: Betraege;
  /** What was promised: the plan's grant, or `Bewilligt`. */
  readonly zugesagt: Bruch;
  readonly kosten: Bruch;
  readonly sachkosten: Bruch;
  readonly drittmittel: Bruch;
  readonly monate: Bruch;
  /** null: OHNE, or nothing to be capped. */
  readonly grenze: Bruch | null;
  readonly foerderung: Bruch;
  readonly eigenanteil: Bruch;
  /** SP-2: without any Ist the plan stands for it. */
  readonly mitIst: boolean;
}

const falsch = (text: string): never => {
  throw new Referenzfehler('WERT', text);
};

const gesetzt = (b: Bruch | undefined): b is Bruch => b !== undefined && !gleich(b, NULL);

export class Istrechnung {
  private readonly tabelle: Stellentabelle;
  private readonly abschnitte: Abschnittsrechnung;

  constructor(
    private readonly daten: Daten,
    personal: Personalkosten,
    private readonly fall: Istfall,
  ) {
    this.tabelle = new Stellentabelle(daten, personal, fall);
    this.abschnitte = new Abschnittsrechnung(daten, personal, fall);
  }

  /** SP-1 to SP-3 for all posts of a call. */
  alle(stellen: readonly Istzeile[]): Abgerechnet[] {
    if (this.fall.pool === true) falsch('Pool');
    if (this.fall.bagatellgrenze !== undefined) falsch('Bagatellgrenze');
    const einJahr = jahrVon(this.fall.von) === jahrVon(this.fall.bis);
    const ueberJahre = this.fall.abrechnung === 'LAUFZEIT' || stellen.every((s) => s.hoechstbetragGesamt);
    if (!einJahr && !ueberJahre) falsch('je Jahr abrechnen');
    return stellen.map((s) => this.eine(s));
  }

  private eine(stelle: Istzeile): Abgerechnet {
    const plan = this.tabelle.zeile(stelle);
    const teile = [...this.abschnitte.jahresabschnitte(stelle).values()];
    const [erster] = teile;
    const zeit = this.abschnitte.zeitraum(stelle);
    if (!erster || !zeit) return ausserhalb(stelle, plan);
    const ganze = monate(zeit.von, zeit.bis, this.fall.monatsmethode);
    const besetzt = minus(ganze, this.vakanz(stelle));
    if (kleiner(besetzt, NULL)) falsch('Vakanz über die Monate');
    const anteil = gleich(ganze, NULL) ? NULL : durch(besetzt, ganze);

    const mitIst = [stelle.istKosten, stelle.istSachkosten, stelle.istDrittmittel].some(gesetzt);
    const gekuerzt = (b: Bruch): Bruch => runde(mal(b, anteil));
    const kosten = mitIst ? (stelle.istKosten ?? NULL) : gekuerzt(plan.kosten);
    const sachkosten = mitIst
      ? runde(plus(stelle.istSachkosten ?? NULL, mal(stelle.gemeinkosten ?? NULL, kosten)))
      : gekuerzt(plan.sachkosten);
    const istDritte = this.fall.mitIstDrittmittel ? (stelle.istDrittmittel ?? NULL) : plan.drittmittel;
    const drittmittel = mitIst ? istDritte : gekuerzt(plan.drittmittel);

    const eigenmittel = summe(teile.map((t) => t.eigenmittel));
    const grenze = this.grenze(stelle, erster, plan, zeit.von, zeit.bis, anteil);
    const sachgrenze = runde(
      durch(mal(stelle.sachkostenHoechstbetrag ?? NULL, stelle.vzae, ganze, anteil), ZWOELF),
    );
    const ist = { kosten, sachkosten, drittmittel, eigenmittel, planDritte: plan.drittmittel };
    const foerderung = this.foerderung(erster, ist, grenze, sachgrenze);
    const bewilligt = gesetzt(stelle.bewilligt) ? stelle.bewilligt : null;
    const gedeckelt = bewilligt === null ? foerderung : min(foerderung, bewilligt);
    const eigenanteil = max(NULL, minus(plus(kosten, sachkosten), plus(gedeckelt, drittmittel)));
    const zugesagt = bewilligt ?? plan.foerderung;
    const gezeigteGrenze = erster.art === 'OHNE' ? null : grenze;
    return {
      stelle,
      plan,
      zugesagt,
      kosten,
      sachkosten,
      drittmittel,
      monate: besetzt,
      grenze: gezeigteGrenze,
      foerderung: gedeckelt,
      eigenanteil,
      mitIst,
    };
  }

  private vakanz({ vakanz = NULL }: Istzeile): Bruch {
    switch (this.fall.vakanzmethode ?? 'GENAU') {
      case 'GENAU':
        return vakanz;
      case 'VOLL':
        return bruch(abgerundet(vakanz));
      case 'KEINE':
        return NULL;
    }
  }

  /** SP-2: H0 x m / M, rounded once. */
  private grenze(s: Istzeile, a: Abschnitt, plan: Betraege, von: Tag, bis: Tag, anteil: Bruch): Bruch {
    if (a.art === 'OHNE') return NULL;
    if (s.hoechstbetragGesamt !== undefined) return s.hoechstbetragGesamt;
    if (a.obergrenze === null) {
      // FO-7: what the notice grants, without Sachkosten, is the limit.
      const bewilligt = gesetzt(s.bewilligt) ? s.bewilligt : this.ohneSachkosten(a, plan);
      return runde(mal(bewilligt, anteil));
    }
    const dauer = monate(von, bis, this.fall.monatsmethode);
    const genau =
      s.baustein === undefined
        ? durch(mal(s.hoechstbetrag ?? NULL, s.vzae, dauer), ZWOELF)
        : this.bausteingrenze(s, s.baustein, von, bis);
    return runde(mal(genau, anteil));
  }

  private bausteingrenze(s: Istzeile, baustein: string, von: Tag, bis: Tag): Bruch {
    const je = monatsteile(von, bis).map((teil) => {
      const satz = foerdersatzAm(this.daten, baustein, teil.von, s.merkmal, this.fall.saetze).wert;
      const t = monate(teil.von, teil.bis, this.fall.monatsmethode);
      return durch(mal(satz, s.vzae, t), ZWOELF);
    });
    return summe(je);
  }

  private ohneSachkosten(a: Abschnitt, plan: Betraege): Bruch {
    if (this.fall.kostenbasis === 'GESAMT') return plan.foerderung;
    return minus(plan.foerderung, sachfoerderung(a, plan.sachkosten, a.sachkostengrenze));
  }

  /** SP-3 */
  private foerderung(a: Abschnitt, ist: Ist, grenze: Bruch, sachgrenze: Bruch): Bruch {
    if (a.art === 'OHNE') return NULL;
    const gesamt = this.fall.kostenbasis === 'GESAMT';
    const kosten = gesamt ? plus(ist.kosten, ist.sachkosten) : ist.kosten;
    const ohneDritte = max(NULL, minus(kosten, ist.drittmittel));
    const haupt = (): Bruch => {
      switch (a.art) {
        case 'ANTEIL': {
          const neueDritte = max(NULL, minus(ist.drittmittel, ist.planDritte));
          const anteilig = runde(mal(a.quote ?? NULL, max(NULL, minus(kosten, neueDritte))));
          return min(anteilig, grenze, ohneDritte);
        }
        case 'FEHLBEDARF':
          return min(max(NULL, minus(kosten, plus(ist.drittmittel, ist.eigenmittel))), grenze);
        default:
          return min(ohneDritte, grenze);
      }
    };
    return gesamt ? haupt() : plus(haupt(), sachfoerderung(a, ist.sachkosten, sachgrenze));
  }
}

interface Ist {
  readonly kosten: Bruch;
  readonly sachkosten: Bruch;
  readonly drittmittel: Bruch;
  readonly eigenmittel: Bruch;
  readonly planDritte: Bruch;
}

function sachfoerderung({ sachkostenQuote }: Abschnitt, sachkosten: Bruch, grenze: Bruch): Bruch {
  return min(sachkostenQuote ? runde(mal(sachkostenQuote, sachkosten)) : sachkosten, grenze);
}

/** A post that has no day in the period. */
const ausserhalb = (stelle: Istzeile, plan: Betraege): Abgerechnet => ({
  stelle,
  plan,
  zugesagt: NULL,
  kosten: NULL,
  sachkosten: NULL,
  drittmittel: NULL,
  monate: NULL,
  grenze: null,
  foerderung: NULL,
  eigenanteil: NULL,
  mitIst: false,
});
