import { wertFehler } from '../fehler';
import type { Bedingungen } from '../foerderung/foerderung';
import type { Foerdersaetze } from '../foerderung/foerdersatz';
import { jahresbetrag } from '../foerderung/hoechstbetrag';
import { FEHLER } from '../meldungen/fehler';
import { SCHRITT } from '../meldungen/schritte';
import type { Kostenrechnung } from '../personal/kostenrechnung';
import type { Stellenangabe } from '../personal/stellenangabe';
import { bruchAlsText, euro, zahl } from '../rechenweg/schreibweise';
import { ohneBetrag, type Spur } from '../rechenweg/spur';
import type { Bruch } from '../zahl/bruch';
import { NULL, type Dezimal } from '../zahl/dezimal';
import { erklaereMonate, monate } from '../zeit/monate';
import { jahresabschnitte, zeitraumAlsText, type Jahresabschnitt, type Zeitraum } from '../zeit/zeitraum';
import { deckel, deckelJeVzae, type Deckel } from './deckel';
import type { Zusammenhang } from './posten';
import type { Stelle, Tabellenoptionen } from './stelle';
import { istSummenname } from './summenname';

/** TB-5: cost and other money of a post in one calendar year, each rounded, EUR. */
export interface Jahresposten {
  readonly jahr: number;
  readonly kosten: Dezimal;
  readonly sachkosten: Dezimal;
  readonly drittmittel: Dezimal;
  readonly eigenmittel: Dezimal;
}

/** What one ceiling applies to: a year (JAHR) or the whole term (LAUFZEIT) of a post. */
export interface Fall extends Bedingungen, Deckel {
  readonly jahre: readonly Jahresposten[];
  readonly sachkostenHoechstbetrag: Dezimal;
  readonly baustein: string | null;
}

/** What the settlement of posts needs to know. */
export interface Rechenrahmen {
  readonly zeitraum: Zeitraum;
  readonly optionen: Tabellenoptionen;
  readonly kosten: Kostenrechnung;
  readonly saetze: Foerdersaetze;
}

/** A row that can be computed. */
export interface Posten {
  readonly stelle: Stelle;
  /** What its cost by tariff depends on; null = the cost is given. */
  readonly angabe: Stellenangabe | null;
}

/**
 * A row with what the other rows of its post say of it.
 *
 * @throws Fachfehler `WERT` without cost and without pay group or step
 */
export function postenAus(s: Stelle, { stelle, zahlt }: Zusammenhang): Posten {
  if (s.kostenGesamt !== null) return { stelle: s, angabe: null };
  const { gruppe, stufe, vzae, seit } = s;
  if (gruppe === null || stufe === null) {
    if (istSummenname(s.stelle)) throw wertFehler(FEHLER.summeUnterStellen);
    const satz = FEHLER.gruppeFehlt(gruppe === null, stufe === null);
    throw wertFehler(satz, gruppe === null ? 'Gruppe' : 'Stufe');
  }
  return { stelle: s, angabe: { gruppe, stufe, seit, vzae, stelle, zahlt } };
}

function personalkosten(p: Posten, z: Zeitraum, m: Bruch, rahmen: Rechenrahmen, spur?: Spur): Dezimal {
  const { kostenGesamt } = p.stelle;
  // `postenAus` gives every other post what its cost depends on.
  if (kostenGesamt === null) return rahmen.kosten.personalkosten(p.angabe as Stellenangabe, z, spur);
  const betrag = jahresbetrag(kostenGesamt, m);
  spur?.notiere('TB-1', SCHRITT.kostenGesamt, `${euro(kostenGesamt)} × ${bruchAlsText(m)} / 12`, betrag);
  return betrag;
}

function jahresposten(p: Posten, a: Jahresabschnitt, rahmen: Rechenrahmen, spur?: Spur): Jahresposten {
  const s = p.stelle;
  const m = monate(a, rahmen.optionen.monatsmethode);
  spur?.notiere('TB-5', SCHRITT.jahr(a.jahr), zeitraumAlsText(a), null);
  erklaereMonate(a, rahmen.optionen.monatsmethode, ohneBetrag(spur));
  const posten = {
    jahr: a.jahr,
    kosten: personalkosten(p, a, m, rahmen, spur),
    sachkosten: jahresbetrag(s.sachkosten.times(s.vzae), m),
    drittmittel: jahresbetrag(s.drittmittel, m),
    eigenmittel: jahresbetrag(s.eigenmittel, m),
  };
  if (spur !== undefined) {
    const notiere = (schritt: string, jeJahr: string, betrag: Dezimal): void => {
      if (!betrag.isZero()) spur.notiere('TB-1', schritt, `${jeJahr} × ${bruchAlsText(m)} / 12`, betrag);
    };
    notiere(SCHRITT.sachkosten, `${euro(s.sachkosten)} × ${zahl(s.vzae)} VZÄ`, posten.sachkosten);
    notiere(SCHRITT.drittmittel, euro(s.drittmittel), posten.drittmittel);
    notiere(SCHRITT.eigenmittel, euro(s.eigenmittel), posten.eigenmittel);
  }
  return posten;
}

function fall(
  s: Stelle,
  abschnitte: readonly Jahresabschnitt[],
  jahre: readonly Jahresposten[],
  rahmen: Rechenrahmen,
  spur?: Spur,
): Fall {
  const { monatsmethode, kostenbasis } = rahmen.optionen;
  const grenze = deckel(s, abschnitte, rahmen.saetze, monatsmethode, spur);
  const jeVzae = s.sachkostenHoechstbetrag;
  const ohneSachkosten = jeVzae === null || kostenbasis === 'GESAMT' || grenze.art === 'OHNE';
  return {
    ...grenze,
    jahre,
    sachkostenHoechstbetrag: ohneSachkosten
      ? NULL
      : deckelJeVzae(jeVzae, s.vzae, abschnitte, monatsmethode, SCHRITT.hoechstbetragSachkosten, spur),
    baustein: s.baustein,
    quote: s.quote,
  };
}

/** TB-5: the settlements of a post, one by one - per calendar year, or one for the term. */
export function* faelle(p: Posten, z: Zeitraum, rahmen: Rechenrahmen, spur?: Spur): Generator<Fall> {
  const abschnitte = jahresabschnitte(z);
  if (rahmen.optionen.abrechnung === 'JAHR') {
    for (const a of abschnitte) yield fall(p.stelle, [a], [jahresposten(p, a, rahmen, spur)], rahmen, spur);
  } else {
    const jahre = abschnitte.map((a) => jahresposten(p, a, rahmen, spur));
    yield fall(p.stelle, abschnitte, jahre, rahmen, spur);
  }
}
