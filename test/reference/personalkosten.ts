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
  runde,
  summe,
  EINS,
  gleich,
  Referenzfehler,
  type Bruch,
} from './bruch';
import { besoldung, istBeamtengruppe } from './besoldung';
import type { Eigenes, Optionen, Stelle } from './angaben';
import type { Daten, Reihe } from './daten';
import { monatsteile, tag, type Monatsteil, type Tag } from './monate';
import { Parameterwerk } from './parameterwerk';
import { stufeAm } from './stufe';

/** Every line of PK-2 to PK-11 for one person and month. */
export interface Monat {
  readonly jahr: number;
  readonly monat: number;
  readonly zeilen: Readonly<Record<string, Bruch>>;
  readonly summe: Bruch;
}

const HALB = bruch(1, 2);

/** PK-1: 2.5 VZÄ are two full persons and a half one. */
export function personen(vzae: Bruch): Bruch[] {
  const volle = abgerundet(vzae);
  const rest = minus(vzae, bruch(volle));
  const alle = Array.from({ length: Number(volle) }, () => EINS);
  return gleich(rest, NULL) ? alle : [...alle, rest];
}

export class Personalkosten {
  private readonly werk: Parameterwerk;

  constructor(
    daten: Daten,
    private readonly optionen: Optionen = {},
    eigenes: Eigenes = {},
  ) {
    this.werk = new Parameterwerk(daten, optionen, eigenes);
  }

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
    if (istBeamtengruppe(s.gruppe)) return this.beamtenmonat(s, w, teil);
    const o = this.optionen;
    const t = teil.anteil;
    const wert = (reihe: Reihe): Bruch => this.werk.wert(reihe, teil.erster);
    const E = runde(mal(this.entgelt(s, teil), w, t));
    const Z = runde(mal(this.werk.zulage(s.gruppe, teil.erster), w, t));
    const L = runde(mal(o.leistungsentgelt ?? wert('leistungsentgelt'), plus(E, Z)));
    const J = this.jahressonderzahlung(s, w, teil);
    const V = plus(E, Z, L, J);
    const umlagesatz = o.umlage ?? wert('umlage');
    const U = runde(mal(umlagesatz, V));
    const S = runde(mal(o.sanierungsgeld ?? wert('sanierung'), V));
    const H = hinzurechnung(U, umlagesatz, wert);
    const B = plus(V, H);

    const grenzeRv = mal(wert('bbgRv'), t);
    const basisRv = min(B, grenzeRv);
    const kvSatz = plus(wert('kv'), o.zusatzbeitrag ?? wert('zusatz'));
    const RV = runde(mal(HALB, wert('rv'), basisRv));
    const AV = runde(mal(HALB, wert('av'), basisRv));
    const KV = runde(mal(HALB, kvSatz, min(B, mal(wert('bbgKv'), t))));
    const PV = runde(mal(HALB, wert('pv'), min(B, mal(wert('bbgPv'), t))));
    // PK-9: the Hinzurechnung is pay liable to pension insurance, the Jahressonderzahlung one-off pay.
    const U2 = runde(mal(o.u2 ?? wert('u2'), min(plus(E, Z, L, H), grenzeRv)));
    const X = this.einmalzahlung(s, w, teil);
    const zeilen = { E, Z, L, J, V, U, S, H, B, RV, AV, KV, PV, U2, X };
    return { jahr: teil.jahr, monat: teil.monat, zeilen, summe: plus(V, U, S, RV, AV, KV, PV, U2, X) };
  }

  /** PK-18: pay with what is added to it, and the Versorgungszuschlag on the pay. */
  private beamtenmonat(s: Stelle, w: Bruch, teil: Monatsteil): Monat {
    const { zulage = NULL, beihilfe, versorgungszuschlag } = this.optionen;
    if (beihilfe === undefined || versorgungszuschlag === undefined)
      throw new Referenzfehler('WERT', 'Beihilfe und Versorgungszuschlag fehlen');
    if (s.seit !== undefined) throw new Referenzfehler('WERT', 'Seit bei Beamten');
    const tabelle = besoldung(s.gruppe, s.stufe, teil.erster);
    const E = runde(mal(plus(tabelle, zulage, beihilfe), w, teil.anteil));
    const V = runde(mal(versorgungszuschlag, tabelle, w, teil.anteil));
    const X = this.einmalzahlung(s, w, teil);
    return { jahr: teil.jahr, monat: teil.monat, zeilen: { E, V, X }, summe: plus(E, V, X) };
  }

  /** PK-13: the step of a month is the one reached by its last day. */
  private entgelt(s: Stelle, { erster, letzter }: Monatsteil): Bruch {
    const stufe = s.seit === undefined ? s.stufe : stufeAm(s.gruppe, s.stufe, s.seit, letzter);
    return this.werk.entgelt(s.gruppe, stufe, erster);
  }

  /** PK-5: accrued by days, or (JSZ-Stichtag) a twelfth for each touched month if 1 December is in the post. */
  private jahressonderzahlung(s: Stelle, w: Bruch, teil: Monatsteil): Bruch {
    const { jahressonderzahlung: gewaehlt = true, jszStichtag = false } = this.optionen;
    if (!gewaehlt) return NULL;
    const anteil = jszStichtag ? EINS : teil.anteil;
    if (jszStichtag && !(enthaelt(s, tag(teil.jahr, 12, 1)) && zahlt(s, teil))) return NULL;
    const satz = this.werk.jahressonderzahlung(s.gruppe, teil.jahr);
    const sommer = this.werk.merke(`sommer ${s.gruppe}/${s.stufe} ${s.seit ?? ''} ${teil.jahr}`, () =>
      this.sommerentgelt(s, teil.jahr),
    );
    return runde(durch(mal(satz, sommer, w, anteil), DREI_MONATE_ZWOELFTEL));
  }

  /** Three months of the pay that the Jahressonderzahlung is a rate of. */
  private sommerentgelt(s: Stelle, jahr: number): Bruch {
    const monate = monatsteile(tag(jahr, 7, 1), tag(jahr, 9, 30));
    return summe(monate.map((m) => plus(this.entgelt(s, m), this.werk.zulage(s.gruppe, m.erster))));
  }

  /** PK-10, PK-17: x w, never by days. */
  private einmalzahlung(s: Stelle, w: Bruch, teil: Monatsteil): Bruch {
    if (this.optionen.einmalzahlungen === false || !zahlt(s, teil)) return NULL;
    const { von, bis } = s.dauer ?? s;
    const treffer = this.werk
      .einmalzahlungen(s.gruppe)
      .filter(
        (z) =>
          z.ab <= teil.letzter &&
          (z.bis === null || teil.erster <= z.bis) &&
          (z.stichtag === null || enthaelt(s, z.stichtag)) &&
          (z.einTagVon === null || von <= (z.einTagBis ?? z.einTagVon)) &&
          (z.einTagBis === null || (z.einTagVon ?? z.einTagBis) <= bis),
      );
    return summe(treffer.map((z) => runde(mal(z.wert, w))));
  }
}

const DREI_MONATE_ZWOELFTEL = bruch(36);

/** Does the whole post cover the day? */
function enthaelt(s: Stelle, t: Tag): boolean {
  const { von, bis } = s.dauer ?? s;
  return von <= t && t <= bis;
}

/** PK-10: a month that two rows of a post share is the earlier row's. */
const zahlt = (s: Stelle, teil: Monatsteil): boolean => s.dauer === undefined || s.dauer.zahltAb <= teil.von;

/** PK-7, § 1 (1) sentences 3 and 4 SvEV: the levy itself caps the 2.5 %. */
function hinzurechnung(U: Bruch, umlagesatz: Bruch, wert: (reihe: Reihe) => Bruch): Bruch {
  if (!kleiner(NULL, umlagesatz)) return NULL;
  const grenze = wert('hinzurechnungsgrenze');
  const satz = min(wert('hinzurechnungssatz'), umlagesatz);
  const bisGrenze = durch(mal(min(U, grenze), satz), umlagesatz);
  const abzug = wert('hinzurechnungsabzug');
  return plus(max(NULL, runde(minus(bisGrenze, abzug))), max(NULL, minus(U, grenze)));
}
