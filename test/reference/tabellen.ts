import {
  Abschnittsrechnung,
  zusammen,
  type Abschnitt,
  type Posten,
  type Stellenzeile,
  type Tabellenfall,
} from './abschnitte';
import {
  durch,
  EINS,
  gleich,
  kleiner,
  mal,
  min,
  minus,
  NULL,
  plus,
  Referenzfehler,
  runde,
  summe,
  type Bruch,
} from './bruch';
import type { Daten } from './daten';
import { eigenanteilAus, foerderungAus, foerderungVon, ungedeckt, type Ergebnis } from './foerderung';
import type { Personalkosten } from './personalkosten';
import { verteilung } from './verteilung';

/** What TB-1 shows of a post; `rueckzahlung` is the part of the Überdeckung that is grant (R of FO-3). */
export interface Betraege {
  readonly kosten: Bruch;
  readonly sachkosten: Bruch;
  readonly drittmittel: Bruch;
  readonly foerderung: Bruch;
  readonly rueckzahlung: Bruch;
  readonly ueberdeckung: Bruch;
  readonly eigenanteil: Bruch;
}

export const FELDER = [
  'kosten',
  'sachkosten',
  'drittmittel',
  'foerderung',
  'rueckzahlung',
  'ueberdeckung',
  'eigenanteil',
] as const;

export const addiere = (b: readonly Betraege[]): Betraege =>
  Object.fromEntries(FELDER.map((feld) => [feld, summe(b.map((x) => x[feld]))])) as unknown as Betraege;

export const LEER: Betraege = addiere([]);

/** TB-1: null stands for the blank cell of a post without cost. */
export function deckungsgradAus(b: Betraege): Bruch | null {
  const gesamt = plus(b.kosten, b.sachkosten);
  return gleich(gesamt, NULL) ? null : durch(b.foerderung, gesamt);
}

/** EA-1 for one year; the Überdeckung follows from the invariant TB-4. */
function bilanz(a: Posten, { foerderung, rueckzahlung }: Ergebnis): Betraege {
  const { kosten, sachkosten, drittmittel } = a;
  const gesamt = plus(kosten, sachkosten);
  const eigenanteil = eigenanteilAus(gesamt, { foerderung, rueckzahlung }, drittmittel);
  const ueberdeckung = minus(plus(foerderung, drittmittel, eigenanteil), gesamt);
  return { kosten, sachkosten, drittmittel, foerderung, rueckzahlung, ueberdeckung, eigenanteil };
}

const ohneGrenze = (a: Abschnitt): Abschnitt => ({ ...a, obergrenze: plus(a.kosten, a.sachkosten) });

export class Stellentabelle {
  private readonly abschnitte: Abschnittsrechnung;

  constructor(
    daten: Daten,
    personal: Personalkosten,
    private readonly fall: Tabellenfall,
  ) {
    this.abschnitte = new Abschnittsrechnung(daten, personal, fall);
  }

  /** TB-1: one row for each post. */
  zeile(stelle: Stellenzeile): Betraege {
    return addiere([...this.jahre(stelle).values()]);
  }

  /** TB-5: the calendar years of a post. */
  jahre(stelle: Stellenzeile): Map<number, Betraege> {
    if (this.fall.abrechnung === 'LAUFZEIT' || stelle.hoechstbetragGesamt !== undefined)
      return this.laufzeitjahre(stelle);
    const abschnitte = this.abschnitte.jahresabschnitte(stelle);
    return new Map([...abschnitte].map(([jahr, a]) => [jahr, this.abrechnung(a)]));
  }

  /** FO-2 to FO-5 for the personnel (or all) cost, and the grant for Sachkosten beside it. */
  private abrechnung(a: Abschnitt): Betraege {
    const haupt = this.hauptfoerderung(a);
    return bilanz(a, { ...haupt, foerderung: plus(haupt.foerderung, this.sachkostenfoerderung(a)) });
  }

  /** The cost that the Höchstbetrag covers. */
  private basis(a: Posten): Bruch {
    return this.fall.kostenbasis === 'GESAMT' ? plus(a.kosten, a.sachkosten) : a.kosten;
  }

  private hauptfoerderung(a: Abschnitt): Ergebnis {
    return foerderungAus({ ...a, kosten: this.basis(a) });
  }

  /** Under GESAMT the one ceiling covers the Sachkosten already; a second grant for them would be double. */
  private sachkostenfoerderung(a: Abschnitt): Bruch {
    const keine = this.fall.kostenbasis === 'GESAMT' || a.art === 'OHNE';
    const gefoerdert = a.sachkostenQuote ? runde(mal(a.sachkostenQuote, a.sachkosten)) : a.sachkosten;
    return keine ? NULL : min(gefoerdert, a.sachkostengrenze);
  }

  /**
   * LAUFZEIT: the yearly ceilings are one, and so is what the years leave to be granted; each kind of grant goes
   * to the years by the cost it covers (VT-2).
   */
  private laufzeitjahre(stelle: Stellenzeile): Map<number, Betraege> {
    this.pruefeUngeteilt(stelle);
    const jahre = this.abschnitte.jahresabschnitte(stelle);
    const teile = [...jahre.values()];
    const [erster] = teile;
    if (!erster) return new Map();
    const ganz = { ...alsEiner(teile, erster), ...eineGrenze(stelle, erster) };
    const je = teile.map((a) => ungedeckt({ ...a, kosten: this.basis(a) }));
    const haupt = foerderungVon({ ...ganz, kosten: this.basis(ganz) }, summe(je));
    const gedeckt = aufJahre(minus(haupt.foerderung, haupt.rueckzahlung), je);
    const zurueck = aufJahre(haupt.rueckzahlung, je);
    const sachkosten = teile.map((a) => a.sachkosten);
    const sach = aufJahre(this.sachkostenfoerderung(ganz), sachkosten);
    return new Map(
      [...jahre].map(([jahr, a], i) => {
        const rueckzahlung = zurueck[i] ?? NULL;
        const foerderung = plus(gedeckt[i] ?? NULL, rueckzahlung, sach[i] ?? NULL);
        return [jahr, bilanz(a, { foerderung, rueckzahlung })];
      }),
    );
  }

  /** TB-1: a ceiling for all of a post would be granted again in another call for another part of it. */
  private pruefeUngeteilt(stelle: Stellenzeile): void {
    const { von = this.fall.von, bis = this.fall.bis } = stelle;
    const teil = this.abschnitte.zeitraum(stelle);
    if (stelle.hoechstbetragGesamt !== undefined && teil !== null && (teil.von !== von || teil.bis !== bis))
      throw new Referenzfehler('WERT', 'Höchstbetrag gesamt gilt für die ganze Zeit der Zeile');
  }

  /**
   * EA-2 with pooling, totals per year: the ceilings of all posts together stand against what all posts could
   * use. Meant for posts of one Art and Baustein whose third-party money stays below their cost.
   */
  pool(stellen: readonly Stellenzeile[]): Map<number, Betraege> {
    const jahre = new Map<number, Abschnitt[]>();
    for (const stelle of stellen)
      for (const [jahr, a] of this.abschnitte.jahresabschnitte(stelle))
        jahre.set(jahr, [...(jahre.get(jahr) ?? []), a]);
    return new Map([...jahre].map(([jahr, teile]) => [jahr, this.poolsumme(teile)]));
  }

  private poolsumme(teile: readonly Abschnitt[]): Betraege {
    const grenze = grenzensumme(teile) ?? summe(teile.map((a) => this.verwendbar(a)));
    const gedeckt = min(summe(teile.map((a) => this.verwendbar(a))), grenze);
    const rueckzahlung = teile[0]?.art === 'PAUSCHALE' ? minus(grenze, gedeckt) : NULL;
    const sach = summe(teile.map((a) => this.sachkostenfoerderung(a)));
    return bilanz(zusammen(teile), { foerderung: plus(gedeckt, rueckzahlung, sach), rueckzahlung });
  }

  /** What a post could use if its ceiling were no limit. */
  private verwendbar(a: Abschnitt): Bruch {
    const { foerderung, rueckzahlung } = this.hauptfoerderung(ohneGrenze(a));
    return minus(foerderung, rueckzahlung);
  }
}

/** What Höchstbetrag gesamt puts in the place of the yearly ceilings. */
const eineGrenze = (stelle: Stellenzeile, { art }: Abschnitt): Partial<Abschnitt> =>
  stelle.hoechstbetragGesamt === undefined || art === 'OHNE'
    ? {}
    : { obergrenze: stelle.hoechstbetragGesamt };

/** FO-9: the table, without any grant if all grants together are below the Bagatellgrenze. */
export function mitBagatellgrenze(
  tabelle: (ohneFoerderung: boolean) => Stellentabelle,
  stellen: readonly Stellenzeile[],
  grenze: Bruch | undefined,
): Stellentabelle {
  const ganze = tabelle(false);
  if (grenze === undefined) return ganze;
  const zusammen = addiere(stellen.map((s) => ganze.zeile(s))).foerderung;
  return kleiner(zusammen, grenze) ? tabelle(true) : ganze;
}

/** The ceilings of all together; null = none has one (FO-7). */
function grenzensumme(teile: readonly Abschnitt[]): Bruch | null {
  const grenzen = teile.flatMap((a) => (a.obergrenze === null ? [] : [a.obergrenze]));
  if (grenzen.length === 0) return null;
  if (grenzen.length < teile.length) throw new Referenzfehler('WERT', 'Höchstbetrag nur zeitweise');
  return summe(grenzen);
}

/** The years of a term as one settlement, which can follow one financing type only. */
function alsEiner(teile: readonly Abschnitt[], { art, quote, sachkostenQuote }: Abschnitt): Abschnitt {
  if (teile.some((a) => a.art !== art)) throw new Referenzfehler('WERT', 'Art wechselt');
  const sachkostengrenze = summe(teile.map((a) => a.sachkostengrenze));
  return {
    ...zusammen(teile),
    obergrenze: grenzensumme(teile),
    sachkostengrenze,
    art,
    quote,
    sachkostenQuote,
  };
}

/** Without any cost to go by, the years count alike. */
function aufJahre(betrag: Bruch, gewichte: readonly Bruch[]): Bruch[] {
  const leer = gewichte.every((g) => gleich(g, NULL));
  return verteilung(betrag, leer ? gewichte.map(() => EINS) : gewichte);
}
