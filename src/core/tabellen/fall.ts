import { wertFehler } from '../fehler';
import type { Bedingungen } from '../foerderung/foerderung';
import type { Foerdersaetze } from '../foerderung/foerdersatz';
import { jahresbetrag } from '../foerderung/hoechstbetrag';
import { FEHLER } from '../meldungen/fehler';
import { RECHNUNG, SCHRITT } from '../meldungen/schritte';
import type { Kostenrechnung } from '../personal/kostenrechnung';
import type { Stellenangabe } from '../personal/stellenangabe';
import { bruchAlsText, euro, prozent, zahl } from '../rechenweg/schreibweise';
import { ohneBetrag, type Spur } from '../rechenweg/spur';
import type { Bruch } from '../zahl/bruch';
import { NULL, plus, type Dezimal } from '../zahl/dezimal';
import { erklaereMonate, monate } from '../zeit/monate';
import { jahresabschnitte, zeitraumAlsText, type Jahresabschnitt, type Zeitraum } from '../zeit/zeitraum';
import { deckel, deckelJeVzae, OHNE_FOERDERUNG, type Deckel } from './deckel';
import type { Zusammenhang } from './posten';
import type { Stelle, Tabellenoptionen } from './stelle';
import { istSummenname } from './summenname';

/** TB-5: cost and other money of a post in one calendar year, each rounded, EUR. */
export interface Jahresposten {
  readonly jahr: number;
  /** By the Monatsmethode. */
  readonly monate: Bruch;
  readonly kosten: Dezimal;
  readonly sachkosten: Dezimal;
  readonly drittmittel: Dezimal;
  readonly eigenmittel: Dezimal;
}

/** What one ceiling applies to: a year (JAHR) or the whole term (LAUFZEIT) of a post. */
export interface Fall extends Bedingungen, Deckel {
  readonly jahre: readonly Jahresposten[];
  readonly sachkostenHoechstbetrag: Dezimal;
  readonly sachkostenQuote: Dezimal | null;
  readonly baustein: string | null;
}

/** What the settlement of posts needs to know. */
export interface Rechenrahmen {
  readonly zeitraum: Zeitraum;
  readonly optionen: Tabellenoptionen;
  readonly kosten: Kostenrechnung;
  readonly saetze: Foerdersaetze;
  /** FO-9: all grants together are below the Bagatellgrenze, so that there is none. */
  readonly unterBagatellgrenze?: true;
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
  const kosten = personalkosten(p, a, m, rahmen, spur);
  const gemeinkosten = s.gemeinkosten.isZero() ? NULL : s.gemeinkosten.times(kosten);
  const jeVzae = s.drittmittelJeVzae.isZero() ? NULL : s.drittmittelJeVzae.times(s.vzae);
  const posten = {
    jahr: a.jahr,
    monate: m,
    kosten,
    sachkosten: jahresbetrag(s.sachkosten.times(s.vzae), m, gemeinkosten),
    drittmittel: jahresbetrag(plus(s.drittmittel, jeVzae), m),
    eigenmittel: jahresbetrag(s.eigenmittel, m),
  };
  if (spur !== undefined) erklaereMittel(s, posten, spur);
  return posten;
}

/** RW-1: the yearly amounts of a post for its months; none that is 0. */
function erklaereMittel(s: Stelle, p: Jahresposten, spur: Spur): void {
  const monatlich = ` × ${bruchAlsText(p.monate)} / 12`;
  const jeVzae = (betrag: Dezimal): string => `${euro(betrag)} × ${zahl(s.vzae)} VZÄ`;
  const notiere = (schritt: string, teile: readonly string[], betrag: Dezimal, quelle?: string): void => {
    if (!betrag.isZero()) spur.notiere('TB-1', schritt, teile.join(' + '), betrag, quelle);
  };
  const sachkosten = s.sachkosten.isZero() ? [] : [jeVzae(s.sachkosten) + monatlich];
  const gemeinkosten = s.gemeinkosten.isZero() ? [] : [`${prozent(s.gemeinkosten)} × ${euro(p.kosten)}`];
  notiere(
    SCHRITT.sachkosten,
    [...sachkosten, ...gemeinkosten],
    p.sachkosten,
    s.ausOptionen.get('sachkosten'),
  );
  const proJahr = [
    ...(s.drittmittel.isZero() ? [] : [euro(s.drittmittel)]),
    ...(s.drittmittelJeVzae.isZero() ? [] : [jeVzae(s.drittmittelJeVzae)]),
  ];
  const summe = proJahr.length > 1 ? `(${proJahr.join(' + ')})` : proJahr.join();
  notiere(SCHRITT.drittmittel, [summe + monatlich], p.drittmittel, s.ausOptionen.get('drittmittel'));
  notiere(
    SCHRITT.eigenmittel,
    [euro(s.eigenmittel) + monatlich],
    p.eigenmittel,
    s.ausOptionen.get('eigenmittel'),
  );
}

/** FO-8, FO-9: why a post that asks for a grant gets none; null = it may get one. */
export function ausschluss(s: Stelle, rahmen: Rechenrahmen): 'FO-8' | 'FO-9' | null {
  if (rahmen.unterBagatellgrenze === true) return 'FO-9';
  return s.mindestanteil !== null && s.vzae.lt(s.mindestanteil) ? 'FO-8' : null;
}

function deckelMit(
  s: Stelle,
  abschnitte: readonly Jahresabschnitt[],
  rahmen: Rechenrahmen,
  spur?: Spur,
): Deckel {
  const grund = ausschluss(s, rahmen);
  if (grund === null) return deckel(s, abschnitte, rahmen.saetze, rahmen.optionen.monatsmethode, spur);
  if (grund === 'FO-8')
    spur?.notiere(
      'FO-8',
      SCHRITT.mindestanteil,
      RECHNUNG.unter(zahl(s.vzae), zahl(s.mindestanteil as Dezimal)),
      null,
    );
  return OHNE_FOERDERUNG;
}

function fall(
  s: Stelle,
  abschnitte: readonly Jahresabschnitt[],
  jahre: readonly Jahresposten[],
  rahmen: Rechenrahmen,
  spur?: Spur,
): Fall {
  const { monatsmethode, kostenbasis } = rahmen.optionen;
  const grenze = deckelMit(s, abschnitte, rahmen, spur);
  const jeVzae = s.sachkostenHoechstbetrag;
  const ohneSachkosten = jeVzae === null || kostenbasis === 'GESAMT' || grenze.art === 'OHNE';
  return {
    ...grenze,
    jahre,
    sachkostenHoechstbetrag: ohneSachkosten
      ? NULL
      : deckelJeVzae(
          jeVzae,
          s.vzae,
          abschnitte,
          monatsmethode,
          SCHRITT.hoechstbetragSachkosten,
          spur,
          s.ausOptionen.get('sachkostenHoechstbetrag'),
        ).hoechstbetrag,
    sachkostenQuote: s.sachkostenQuote,
    baustein: s.baustein,
    quote: s.quote,
  };
}

/** TB-1: does one ceiling hold for the whole of the row, whatever VZÄ and months? A Baustein goes before it. */
export const hatHoechstbetragGesamt = (s: Stelle): boolean =>
  s.hoechstbetragGesamt !== null && s.baustein === null && s.art !== 'OHNE';

/** TB-5: the settlements of a post, one by one - per calendar year, or one for the term. */
export function* faelle(p: Posten, z: Zeitraum, rahmen: Rechenrahmen, spur?: Spur): Generator<Fall> {
  const abschnitte = jahresabschnitte(z);
  if (rahmen.optionen.abrechnung === 'JAHR' && !hatHoechstbetragGesamt(p.stelle)) {
    for (const a of abschnitte) yield fall(p.stelle, [a], [jahresposten(p, a, rahmen, spur)], rahmen, spur);
  } else {
    const jahre = abschnitte.map((a) => jahresposten(p, a, rahmen, spur));
    if (jahre.length > 1) spur?.notiere('TB-5', SCHRITT.laufzeit, zeitraumAlsText(z), null);
    yield fall(p.stelle, abschnitte, jahre, rahmen, spur);
  }
}
