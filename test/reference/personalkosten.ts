import {
  abgerundet,
  bruch,
  durch,
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
  EINS,
  gleich,
  type Bruch,
} from './bruch';
import type { Eigenes, Optionen, Stelle } from './angaben';
import type { Daten, Gruppenwert, Reihe, Zeitwert } from './daten';
import { entgelt, gueltig, imBand, zuletztGueltig } from './entgelt';
import { monatsteile, tag, type Monatsteil, type Tag } from './monate';
import { stufeAm } from './stufe';

/** Every line of PK-2 to PK-11 for one person and month. */
export interface Monat {
  readonly jahr: number;
  readonly monat: number;
  readonly zeilen: Readonly<Record<string, Bruch>>;
  readonly summe: Bruch;
}

const LEISTUNGSENTGELT = bruch(2, 100);
const HALB = bruch(1, 2);
const HUNDERT = bruch(100);
const HINZURECHNUNG_SATZ = bruch(25, 1000);
const HINZURECHNUNG_ABZUG = bruch(1330, 100);

/** PK-1: 2.5 VZÄ are two full persons and a half one. */
export function personen(vzae: Bruch): Bruch[] {
  const volle = abgerundet(vzae);
  const rest = minus(vzae, bruch(volle));
  const alle = Array.from({ length: Number(volle) }, () => EINS);
  return gleich(rest, NULL) ? alle : [...alle, rest];
}

export class Personalkosten {
  constructor(
    private readonly daten: Daten,
    private readonly optionen: Optionen = {},
    private readonly eigenes: Eigenes = {},
  ) {}

  /** PK-11 */
  summe(stelle: Stelle): Bruch {
    return summe(this.monate(stelle).map((m) => m.summe));
  }

  /** Persons x months, full persons first. Equal persons are calculated once. */
  monate(stelle: Stelle): Monat[] {
    const teile = monatsteile(stelle.von, stelle.bis);
    const je = new Map<string, Monat[]>();
    return personen(stelle.vzae).flatMap((w) => {
      const schluessel = `${w.z}/${w.n}`;
      const monate = je.get(schluessel) ?? teile.map((t) => this.monat(stelle, w, t));
      je.set(schluessel, monate);
      return monate;
    });
  }

  /** PK-2 to PK-11 for one person (share w of a full post) and one calendar month. */
  private monat(s: Stelle, w: Bruch, teil: Monatsteil): Monat {
    const { tarif = 'TVöD-VKA', leistungsentgelt = LEISTUNGSENTGELT } = this.optionen;
    const t = teil.anteil;
    const stufe = this.stufe(s, teil.letzter);
    const E = runde(mal(entgelt(this.daten, s.gruppe, stufe, teil.erster, tarif, this.eigenes.zellen), w, t));
    const Z = runde(mal(this.zulage(s.gruppe, teil.erster), w, t));
    const L = runde(mal(leistungsentgelt, plus(E, Z)));
    const J = this.jahressonderzahlung(s, w, teil);
    const V = plus(E, Z, L, J);
    const umlagesatz = this.optionen.umlage ?? this.wert('umlage', teil.erster);
    const U = runde(mal(umlagesatz, V));
    const S = runde(mal(this.optionen.sanierungsgeld ?? this.wert('sanierung', teil.erster), V));
    const H = hinzurechnung(U, umlagesatz);
    const B = plus(V, H);

    const grenzeRv = mal(this.wert('bbgRv', teil.erster), t);
    const basisRv = min(B, grenzeRv);
    const basisKv = min(B, mal(this.wert('bbgKv', teil.erster), t));
    const halb = (reihe: Reihe): Bruch => mal(HALB, this.wert(reihe, teil.erster));
    const zusatz = mal(HALB, this.optionen.zusatzbeitrag ?? this.wert('zusatz', teil.erster));
    const RV = runde(mal(halb('rv'), basisRv));
    const AV = runde(mal(halb('av'), basisRv));
    const KV = runde(mal(plus(halb('kv'), zusatz), basisKv));
    const PV = runde(mal(halb('pv'), basisKv));
    const U2 = runde(mal(this.optionen.u2 ?? this.wert('u2', teil.erster), min(plus(E, Z, L), grenzeRv)));
    const X = this.einmalzahlung(s, w, teil);
    const zeilen = { E, Z, L, J, V, U, S, H, B, RV, AV, KV, PV, U2, X };
    return { jahr: teil.jahr, monat: teil.monat, zeilen, summe: plus(V, U, S, RV, AV, KV, PV, U2, X) };
  }

  /** PK-13: the step of a month is the one reached by its last day. */
  private stufe(s: Stelle, letzterTag: Tag): number {
    return s.seit === undefined ? s.stufe : stufeAm(s.gruppe, s.stufe, s.seit, letzterTag);
  }

  /** PK-3; the option replaces it in every month and group. */
  private zulage(gruppe: string, erster: Tag): Bruch {
    if (this.optionen.zulage) return this.optionen.zulage;
    const treffer = this.daten.zulagen.filter((z) => imBand(gruppe, z));
    return gueltig(treffer, erster)?.wert ?? NULL;
  }

  /** PK-5: accrued by days, or (JSZ-Stichtag) a twelfth for each touched month if 1 December is in the post. */
  private jahressonderzahlung(s: Stelle, w: Bruch, teil: Monatsteil): Bruch {
    const { jahressonderzahlung: gewaehlt = true, jszStichtag = false, tarif = 'TVöD-VKA' } = this.optionen;
    if (!gewaehlt) return NULL;
    const stichtag = tag(teil.jahr, 12, 1);
    const enthalten = (s.ganzVon ?? s.von) <= stichtag && stichtag <= (s.ganzBis ?? s.bis);
    if (tarif === 'TV-L') throw new Referenzfehler('NV', 'TV-L: keine Jahressonderzahlung in den Daten');
    if (jszStichtag && !enthalten) return NULL;
    const band = (werte: readonly Gruppenwert[]): Gruppenwert[] => werte.filter((j) => imBand(s.gruppe, j));
    const eigene = band(this.eigenes.jahressonderzahlung ?? []);
    // The rate of a year; § 20 (VKA) looks at 1 September.
    const satz = this.geltend(eigene, band(this.daten.jahressonderzahlung), tag(teil.jahr, 9, 1));
    if (!satz) throw new Referenzfehler('NV', `keine Jahressonderzahlung ${s.gruppe} ${teil.jahr}`);
    const monate = monatsteile(tag(teil.jahr, 7, 1), tag(teil.jahr, 9, 30)).map((m) =>
      plus(
        entgelt(this.daten, s.gruppe, this.stufe(s, m.letzter), m.erster, tarif, this.eigenes.zellen),
        this.zulage(s.gruppe, m.erster),
      ),
    );
    const mittel = durch(summe(monate), bruch(3));
    return runde(durch(mal(satz.wert, mittel, w, jszStichtag ? EINS : teil.anteil), ZWOELF));
  }

  /** PK-10: x w, never by days. The built-in payments are those of the TVöD. */
  private einmalzahlung(s: Stelle, w: Bruch, teil: Monatsteil): Bruch {
    const { einmalzahlungen = true, tarif = 'TVöD-VKA' } = this.optionen;
    if (!einmalzahlungen || tarif === 'TV-L') return NULL;
    const von = s.ganzVon ?? s.von;
    const bis = s.ganzBis ?? s.bis;
    const treffer = this.daten.einmalzahlungen.filter(
      (z) =>
        imBand(s.gruppe, z) &&
        z.ab <= teil.letzter &&
        (z.bis === null || teil.erster <= z.bis) &&
        (z.stichtag === null || (von <= z.stichtag && z.stichtag <= bis)),
    );
    return summe(treffer.map((z) => runde(mal(z.wert, w))));
  }

  /** The value of a month is the one of its first day; what a workbook brings goes first (PK-14). */
  private wert(reihe: Reihe, erster: Tag): Bruch {
    const treffer = this.geltend(this.eigenes.reihen?.[reihe] ?? [], this.daten.reihen[reihe], erster);
    if (!treffer) throw new Referenzfehler('NV', `${reihe} am ${erster}`);
    return treffer.wert;
  }

  private geltend<T extends Zeitwert>(eigene: readonly T[], eingebaut: readonly T[], am: Tag): T | undefined {
    const treffer = gueltig(eigene, am) ?? gueltig(eingebaut, am);
    return (
      treffer ?? (this.optionen.fortschreibung ? zuletztGueltig([...eigene, ...eingebaut], am) : undefined)
    );
  }
}

/** PK-7, § 1 (1) sentences 3 and 4 SvEV */
function hinzurechnung(U: Bruch, umlagesatz: Bruch): Bruch {
  if (!kleiner(NULL, umlagesatz)) return NULL;
  const bis100 = mal(durch(min(U, HUNDERT), umlagesatz), HINZURECHNUNG_SATZ);
  return plus(max(NULL, runde(minus(bis100, HINZURECHNUNG_ABZUG))), max(NULL, minus(U, HUNDERT)));
}
