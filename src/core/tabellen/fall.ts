import type { Art } from '../daten';
import { wertFehler } from '../fehler';
import type { Foerdersaetze } from '../foerderung/foerdersatz';
import { FEHLER } from '../meldungen/fehler';
import { SCHRITT } from '../meldungen/schritte';
import type { Kostenrechnung } from '../personal/kostenrechnung';
import { bruchAlsText, euro, zahl } from '../rechenweg/schreibweise';
import { ohneBetrag, type Spur } from '../rechenweg/spur';
import type { Bruch } from '../zahl/bruch';
import { NULL, type Dezimal } from '../zahl/dezimal';
import { erklaereMonate, monate } from '../zeit/monate';
import { jahresabschnitte, zeitraumAlsText, type Jahresabschnitt, type Zeitraum } from '../zeit/zeitraum';
import { deckel, deckelJeVzae, jahresbetrag } from './deckel';
import type { Stelle, Tabellenoptionen } from './stelle';

/** TB-5: cost and other money of a post in one calendar year, each rounded, EUR. */
export interface Jahresposten {
  readonly jahr: number;
  readonly kosten: Dezimal;
  readonly sachkosten: Dezimal;
  readonly drittmittel: Dezimal;
  readonly eigenmittel: Dezimal;
}

/** What one ceiling applies to: a year (JAHR) or the whole term (LAUFZEIT) of a post. */
export interface Fall {
  readonly zeitraum: Zeitraum;
  readonly jahre: readonly Jahresposten[];
  readonly hoechstbetrag: Dezimal;
  readonly sachkostenHoechstbetrag: Dezimal;
  readonly baustein: string | null;
  readonly art: Art;
  readonly quote: Dezimal | null;
}

/** What the settlement of posts needs to know. */
export interface Rechenrahmen {
  readonly zeitraum: Zeitraum;
  readonly optionen: Tabellenoptionen;
  readonly kosten: Kostenrechnung;
  readonly saetze: Foerdersaetze;
}

function personalkosten(s: Stelle, z: Zeitraum, m: Bruch, rahmen: Rechenrahmen, spur?: Spur): Dezimal {
  if (s.kostenGesamt !== null) {
    const betrag = jahresbetrag(s.kostenGesamt, m);
    spur?.notiere('TB-1', SCHRITT.kostenGesamt, `${euro(s.kostenGesamt)} × ${bruchAlsText(m)} / 12`, betrag);
    return betrag;
  }
  const { gruppe, stufe, vzae, seit, zeitraum: stelle } = s;
  if (gruppe === null || stufe === null) {
    throw wertFehler(FEHLER.gruppeFehlt, gruppe === null ? 'Gruppe' : 'Stufe');
  }
  return rahmen.kosten.personalkosten({ gruppe, stufe, seit, vzae, stelle, zahlt: stelle }, z, spur);
}

function jahresposten(s: Stelle, a: Jahresabschnitt, rahmen: Rechenrahmen, spur?: Spur): Jahresposten {
  const m = monate(a, rahmen.optionen.monatsmethode);
  spur?.notiere('TB-5', SCHRITT.jahr(a.jahr), zeitraumAlsText(a), null);
  erklaereMonate(a, rahmen.optionen.monatsmethode, ohneBetrag(spur));
  const sachkosten = jahresbetrag(s.sachkosten.times(s.vzae), m);
  const posten = {
    jahr: a.jahr,
    kosten: personalkosten(s, a, m, rahmen, spur),
    sachkosten,
    drittmittel: jahresbetrag(s.drittmittel, m),
    eigenmittel: jahresbetrag(s.eigenmittel, m),
  };
  if (spur !== undefined) {
    const anteil = `${bruchAlsText(m)} / 12`;
    if (!sachkosten.isZero()) {
      spur.notiere(
        'TB-1',
        SCHRITT.sachkosten,
        `${euro(s.sachkosten)} × ${zahl(s.vzae)} VZÄ × ${anteil}`,
        sachkosten,
      );
    }
    if (!s.drittmittel.isZero()) {
      spur.notiere('TB-1', SCHRITT.drittmittel, `${euro(s.drittmittel)} × ${anteil}`, posten.drittmittel);
    }
  }
  return posten;
}

function fall(
  s: Stelle,
  z: Zeitraum,
  jahre: readonly Jahresposten[],
  rahmen: Rechenrahmen,
  spur?: Spur,
): Fall {
  const { monatsmethode, kostenbasis } = rahmen.optionen;
  const { hoechstbetrag, art } = deckel(s, z, rahmen.saetze, monatsmethode, spur);
  const jeVzae = s.sachkostenHoechstbetrag;
  const ohneSachkosten = jeVzae === null || kostenbasis === 'GESAMT' || art === 'OHNE';
  return {
    zeitraum: z,
    jahre,
    hoechstbetrag,
    sachkostenHoechstbetrag: ohneSachkosten
      ? NULL
      : deckelJeVzae(jeVzae, s.vzae, monate(z, monatsmethode), SCHRITT.hoechstbetragSachkosten, spur),
    baustein: s.baustein,
    art,
    quote: s.quote,
  };
}

/** TB-5: the settlements of a post, one by one - per calendar year, or one for the term. */
export function* faelle(s: Stelle, z: Zeitraum, rahmen: Rechenrahmen, spur?: Spur): Generator<Fall> {
  const abschnitte = jahresabschnitte(z);
  if (rahmen.optionen.abrechnung === 'JAHR') {
    for (const a of abschnitte) yield fall(s, a, [jahresposten(s, a, rahmen, spur)], rahmen, spur);
  } else {
    const jahre = abschnitte.map((a) => jahresposten(s, a, rahmen, spur));
    yield fall(s, z, jahre, rahmen, spur);
  }
}
