import type { Stellenzeile, Tabellenfall } from '../abschnitte';
import type { Eigenes, Optionen, Stelle } from '../angaben';
import {
  abgerundet,
  bruch,
  durch,
  EINS,
  gleich,
  kleiner,
  mal,
  max,
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
import { eigeneDauer } from '../abschnitte';
import { haushalt, type Kommune } from '../haushalt';
import {
  frueherer,
  jahrVon,
  monate,
  monatsteile,
  spaeterer,
  tag,
  tageImMonat,
  type Monatsteil,
  type Tag,
} from '../monate';
import { Personalkosten } from '../personalkosten';
import { Stellentabelle, type Betraege } from '../tabellen';
import { verteilung } from '../verteilung';

export type Auszahlung = 'BEDARF' | 'TERMINE' | 'NACHTRÄGLICH';
export type Abschlagsart = 'QUARTAL' | 'MONATLICH' | 'HALBJAHR' | 'JAHR' | 'TERMINE';

/** A day of every year. */
export interface Termin {
  readonly monat: number;
  readonly tag: number;
}
export interface Plankommune extends Kommune {
  /** EUR per calendar year; NULL: the own share of the year. */
  readonly abschlag: Bruch;
}
export interface Planfall {
  readonly tabelle: Tabellenfall;
  readonly optionen: Optionen;
  readonly eigenes?: Eigenes | undefined;
  readonly stellen: readonly Stellenzeile[];
  readonly kommunen: readonly Plankommune[];
  readonly auszahlung: Auszahlung;
  readonly bedarfsmonate: Bruch;
  readonly termine: readonly Termin[];
  readonly abschlaege: Abschlagsart;
  readonly faelligkeit: 'BEGINN' | 'ENDE';
  readonly abschlagstermine: readonly Termin[];
  readonly anfangsbestand: Bruch;
}

/** What falls into a month of the call. */
export interface Planmonat {
  readonly erster: Tag;
  readonly personalkosten: Bruch;
  readonly sachkosten: Bruch;
  readonly drittmittel: Bruch;
  /** MP-3, MP-4: what the cost of the month has earned. */
  readonly verdient: Bruch;
  /** MP-2: does it fall due here? */
  readonly mitJahressonderzahlung: boolean;
}
export interface Abschlag {
  readonly faellig: Tag;
  readonly kommune: string;
  readonly betrag: Bruch;
}
export interface Monatsplan {
  readonly monate: readonly Planmonat[];
  /** By month: the grant that is paid out. */
  readonly foerderung: readonly Bruch[];
  /** In the order of due days. */
  readonly abschlaege: readonly Abschlag[];
  readonly bloecke: readonly Block[];
}
/** Months that a request is made for at once. */
export interface Block {
  readonly von: number;
  readonly bis: number;
}

const falsch = (text: string): never => {
  throw new Referenzfehler('WERT', text);
};

const nullen = (n: number): Bruch[] => Array.from({ length: n }, () => NULL);

/** VT-2; nothing to go by: nothing to split. */
const aufteilen = (betrag: Bruch, gewichte: readonly Bruch[]): Bruch[] =>
  gewichte.every((g) => gleich(g, NULL)) ? nullen(gewichte.length) : verteilung(betrag, gewichte);

export class Planrechnung {
  private readonly alleMonate: readonly Monatsteil[];
  private readonly ganze: Stellentabelle;
  private readonly mit: Personalkosten;
  private readonly ohne: Personalkosten;

  constructor(
    daten: Daten,
    private readonly fall: Planfall,
  ) {
    const { optionen, eigenes, tabelle } = fall;
    this.alleMonate = [...monatsteile(tabelle.von, tabelle.bis)];
    this.mit = new Personalkosten(daten, optionen, eigenes);
    this.ohne = new Personalkosten(daten, { ...optionen, jahressonderzahlung: false }, eigenes);
    this.ganze = new Stellentabelle(daten, this.mit, tabelle);
  }

  plan(): Monatsplan {
    const { bedarfsmonate: b } = this.fall;
    if (b.z % b.n !== 0n || kleiner(b, EINS)) falsch('Bedarfsmonate');
    const je = this.fall.stellen.map((s) => this.stelle(s));
    const spalte = (f: (m: Planmonat) => Bruch, i: number): Bruch =>
      summe(je.map((m) => f(m[i] ?? LEERER_MONAT)));
    const alle = this.alleMonate.map(({ erster }, i) => ({
      erster,
      personalkosten: spalte((m) => m.personalkosten, i),
      sachkosten: spalte((m) => m.sachkosten, i),
      drittmittel: spalte((m) => m.drittmittel, i),
      verdient: spalte((m) => m.verdient, i),
      mitJahressonderzahlung: je.some((m) => m[i]?.mitJahressonderzahlung === true),
    }));
    const bloecke = this.bloecke(Number(abgerundet(b)));
    return {
      monate: alle,
      foerderung: this.foerderung(alle, bloecke),
      abschlaege: this.abschlaege(),
      bloecke,
    };
  }

  /** MP-1 to MP-4 for one post, over all months of the call. */
  private stelle(s: Stellenzeile): Planmonat[] {
    const jahre = this.ganze.jahre(s);
    return [...new Set(this.alleMonate.map((m) => m.jahr))].flatMap((jahr) => {
      const monate = this.alleMonate.filter((m) => m.jahr === jahr);
      const betraege = jahre.get(jahr);
      return betraege ? this.jahr(s, monate, betraege) : monate.map(() => LEERER_MONAT);
    });
  }

  private jahr(s: Stellenzeile, teile: readonly Monatsteil[], b: Betraege): Planmonat[] {
    const { von: anfang, bis: ende, monatsmethode } = this.fall.tabelle;
    const von = spaeterer(s.von ?? anfang, anfang);
    const bis = frueherer(s.bis ?? ende, ende);
    const eigene = teile.map((t) => {
      const ab = spaeterer(von, t.erster);
      const letzter = frueherer(bis, t.letzter);
      return ab <= letzter ? { ab, letzter } : null;
    });
    const gewichte = eigene.map((t) => (t ? monate(t.ab, t.letzter, monatsmethode) : NULL));
    const tarif = s.kostenGesamt ? null : this.tarifkosten(s, teile, eigene);
    const personal = tarif?.kosten ?? aufteilen(b.kosten, gewichte);
    const sach = aufteilen(b.sachkosten, gewichte);
    const dritte = aufteilen(b.drittmittel, gewichte);
    const kosten = personal.map((p, i) => plus(p, sach[i] ?? NULL));
    const verdient =
      s.art === 'FEHLBEDARF' && s.baustein === undefined
        ? eigenesZuerst(kosten, dritte, b.eigenanteil)
        : aufteilen(b.foerderung, kosten);
    return teile.map((t, i) => ({
      erster: t.erster,
      personalkosten: personal[i] ?? NULL,
      sachkosten: sach[i] ?? NULL,
      drittmittel: dritte[i] ?? NULL,
      verdient: verdient[i] ?? NULL,
      mitJahressonderzahlung: tarif?.faellig === i,
    }));
  }

  /** MP-1, MP-2: the months without Jahressonderzahlung, what it adds to the year in one of them. */
  private tarifkosten(
    s: Stellenzeile,
    teile: readonly Monatsteil[],
    eigene: readonly (Zeit | null)[],
  ): { readonly kosten: Bruch[]; readonly faellig: number | null } {
    const stelle = (t: Zeit): Stelle => ({
      gruppe: s.gruppe ?? '',
      stufe: s.stufe ?? 0,
      vzae: s.vzae,
      von: t.ab,
      bis: t.letzter,
      dauer: s.dauer ?? eigeneDauer(s, this.fall.tabelle),
      ...(s.seit === undefined ? {} : { seit: s.seit }),
    });
    const ohne = eigene.map((t) => (t ? this.ohne.summe(stelle(t)) : NULL));
    const mit = eigene.map((t) => (t ? this.mit.summe(stelle(t)) : NULL));
    const zusatz = minus(summe(mit), summe(ohne));
    const november = teile.findIndex((t, i) => t.monat === 11 && eigene[i] !== null);
    const letzter = eigene.map((t) => t !== null).lastIndexOf(true);
    const platz = november >= 0 ? november : letzter;
    const kosten = ohne.map((b, i) => (i === platz ? plus(b, zusatz) : b));
    return { kosten, faellig: gleich(zusatz, NULL) ? null : platz };
  }

  /** MP-5: whole blocks from the first month of the call on. */
  private bloecke(laenge: number): Block[] {
    const anzahl = Math.ceil(this.alleMonate.length / laenge);
    return Array.from({ length: anzahl }, (_, i) => ({
      von: i * laenge,
      bis: Math.min((i + 1) * laenge, this.alleMonate.length) - 1,
    }));
  }

  private foerderung(alle: readonly Planmonat[], bloecke: readonly Block[]): Bruch[] {
    const zahlungen = nullen(alle.length);
    const dazu = (platz: number, betrag: Bruch): void => {
      zahlungen[platz] = plus(zahlungen[platz] ?? NULL, betrag);
    };
    if (this.fall.auszahlung === 'BEDARF') {
      for (const block of bloecke)
        dazu(block.von, summe(alle.slice(block.von, block.bis + 1).map((m) => m.verdient)));
      return zahlungen;
    }
    for (const { jahr, von, bis } of this.jahresteile()) {
      const imJahr = alle.flatMap((m, i) => (jahrVon(m.erster) === jahr ? [i] : []));
      const betrag = summe(imJahr.map((i) => alle[i]?.verdient ?? NULL));
      if (this.fall.auszahlung === 'NACHTRÄGLICH') {
        dazu(imJahr.at(-1) ?? 0, betrag);
        continue;
      }
      const tage = terminImJahr(this.fall.termine, von, bis);
      verteilung(
        betrag,
        tage.map(() => EINS),
      ).forEach((teil, i) => {
        dazu(this.monatVon(tage[i] ?? von), teil);
      });
    }
    return zahlungen;
  }

  monatVon(t: Tag): number {
    return this.alleMonate.findIndex((m) => m.erster <= t && t <= m.letzter);
  }

  private jahresteile(): { readonly jahr: number; readonly von: Tag; readonly bis: Tag }[] {
    const { von, bis } = this.fall.tabelle;
    return [...new Set(this.alleMonate.map((m) => m.jahr))].map((jahr) => ({
      jahr,
      von: spaeterer(von, tag(jahr, 1, 1)),
      bis: frueherer(bis, tag(jahr, 12, 31)),
    }));
  }

  /** MP-6 */
  private abschlaege(): Abschlag[] {
    const { kommunen, stellen, abschlaege } = this.fall;
    if (abschlaege === 'TERMINE' && this.fall.abschlagstermine.length === 0)
      falsch('Abschlagstermine fehlen');
    const jahre = haushalt(this.ganze, stellen, kommunen);
    return this.jahresteile().flatMap(({ jahr, von, bis }) => {
      const dauer = monate(von, bis, this.fall.tabelle.monatsmethode);
      const raten = this.raten(von, bis);
      const je = kommunen.map((k, i) => {
        const eigener = jahre.get(jahr)?.kommunen[i]?.eigenanteil ?? NULL;
        const betrag = gleich(k.abschlag, NULL) ? eigener : runde(durch(mal(k.abschlag, dauer), ZWOELF));
        return verteilung(
          betrag,
          raten.map((r) => r.gewicht),
        );
      });
      return raten.flatMap(({ faellig }, r) =>
        kommunen.map((k, i) => ({ faellig, kommune: k.name, betrag: je[i]?.[r] ?? NULL })),
      );
    });
  }

  private raten(von: Tag, bis: Tag): { readonly faellig: Tag; readonly gewicht: Bruch }[] {
    const art = this.fall.abschlaege;
    if (art === 'TERMINE')
      return terminImJahr(this.fall.abschlagstermine, von, bis).map((faellig) => ({
        faellig,
        gewicht: EINS,
      }));
    const laenge = { QUARTAL: 3, MONATLICH: 1, HALBJAHR: 6, JAHR: 12 }[art];
    const jahr = jahrVon(von);
    return Array.from({ length: 12 / laenge }, (_, i) => i * laenge + 1).flatMap((monat) => {
      const ende = monat + laenge - 1;
      const ab = spaeterer(von, tag(jahr, monat, 1));
      const letzter = frueherer(bis, tag(jahr, ende, tageImMonat(jahr, ende)));
      if (ab > letzter) return [];
      const gewicht = monate(ab, letzter, this.fall.tabelle.monatsmethode);
      return [{ faellig: this.fall.faelligkeit === 'BEGINN' ? ab : letzter, gewicht }];
    });
  }
}

interface Zeit {
  readonly ab: Tag;
  readonly letzter: Tag;
}

const LEERER_MONAT: Planmonat = {
  erster: '',
  personalkosten: NULL,
  sachkosten: NULL,
  drittmittel: NULL,
  verdient: NULL,
  mitJahressonderzahlung: false,
};

/** MP-4: what the cost has left over so far, after all own money of the year and the third-party money until then. */
function eigenesZuerst(kosten: readonly Bruch[], dritte: readonly Bruch[], eigenes: Bruch): Bruch[] {
  const bisher = kosten.map((_, i) => {
    const k = summe(kosten.slice(0, i + 1));
    const d = summe(dritte.slice(0, i + 1));
    return max(NULL, minus(k, plus(d, eigenes)));
  });
  return bisher.map((b, i) => minus(b, bisher[i - 1] ?? NULL));
}

/** Days of the list inside the year's part, in order; none: its first day. */
function terminImJahr(termine: readonly Termin[], von: Tag, bis: Tag): Tag[] {
  const tage = termine.map((t) => tag(jahrVon(von), t.monat, t.tag)).filter((t) => von <= t && t <= bis);
  return tage.length === 0 ? [von] : [...new Set(tage)].sort();
}

export const DEFAULT_BEDARFSMONATE = bruch(2);
export const DEFAULT_TERMINE: readonly Termin[] = [
  { monat: 5, tag: 1 },
  { monat: 10, tag: 1 },
];
