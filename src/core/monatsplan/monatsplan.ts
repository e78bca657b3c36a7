import { PLANHINWEIS, type Tabellenhinweis } from '../meldungen/hinweise';
import { SCHRITT } from '../meldungen/schritte';
import { euro, summeAlsText } from '../rechenweg/schreibweise';
import type { Spur } from '../rechenweg/spur';
import { gruppiert } from '../sammlung';
import type { Rechenrahmen } from '../tabellen/fall';
import { hinweiseAllerJahre } from '../tabellen/haushaltshinweise';
import { rechneHaushalt, type Haushaltsjahr } from '../tabellen/haushaltsjahre';
import type { Abschlagszahler } from '../tabellen/kommune';
import type { Stelle } from '../tabellen/stelle';
import { gelungen, misslungen, type Ausgang } from '../tabellen/zeilenfund';
import { NULL, plus, summe, type Dezimal } from '../zahl/dezimal';
import { ersterDesMonats, monatAlsText, type Tag } from '../zeit/datum';
import { abschlaege, type Abschlag } from './abschlaege';
import { auszahlungen } from './auszahlung';
import type { Faelligkeitsbetrag } from './faelligkeiten';
import { NOVEMBER } from './jahresteile';
import { planmonate, type Planmonat } from './planmonate';
import type { Planoptionen } from './planoptionen';

/** MP-7: one month of the cash plan, EUR. */
export interface Planzeile extends Planmonat {
  /** What of the grant is paid out. */
  readonly foerderung: Dezimal;
  readonly abschlaege: Dezimal;
  readonly saldo: Dezimal;
  readonly bestand: Dezimal;
  readonly hinweis: string;
}

export interface Monatsplan {
  readonly zeilen: readonly Planzeile[];
  readonly abschlaege: readonly Abschlag[];
  /** PR-1: what the posts have to say. */
  readonly hinweis: string;
  /** KO-3: what the table as a whole has to say. */
  readonly hinweise: readonly Tabellenhinweis[];
}

/** What is paid in a month, by its first day. */
function jeMonat(zahlungen: readonly Faelligkeitsbetrag[]): (erster: Tag) => Dezimal {
  const gruppen = gruppiert(zahlungen, (z) => ersterDesMonats(z.tag));
  return (erster) => summe((gruppen.get(erster) ?? []).map((z) => z.betrag));
}

/** What is earned up to each month. */
function verdientBis(monate: readonly Planmonat[]): Dezimal[] {
  let bisher = NULL;
  return monate.map((m) => (bisher = plus(bisher, m.verdient)));
}

function planzeilen(
  monate: readonly Planmonat[],
  foerderungIm: (erster: Tag) => Dezimal,
  abschlaegeIm: (erster: Tag) => Dezimal,
  { anfangsbestand, bedarfsmonate }: Planoptionen,
  spur?: Spur,
): Planzeile[] {
  const verdient = verdientBis(monate);
  let [bestand, ausgezahlt] = [anfangsbestand, NULL];
  return monate.map((m, i) => {
    const { jahr, monat, erster } = m.abschnitt;
    const einnahmen = [m.drittmittel, foerderungIm(erster), abschlaegeIm(erster)] as const;
    const [, foerderung, gezahlt] = einnahmen;
    const kosten = [m.personalkosten, m.sachkosten];
    const saldo = summe(einnahmen).minus(summe(kosten));
    const rechnung = [summeAlsText([bestand, ...einnahmen]), ...kosten.map(euro)].join(' - ');
    bestand = plus(bestand, saldo);
    ausgezahlt = plus(ausgezahlt, foerderung);
    spur?.notiere('MP-7', SCHRITT.bestand(monatAlsText(jahr, monat)), rechnung, bestand);
    // § 49a (4) VwVfG NRW: more is paid than the block of months from this one on will have earned.
    const bedarf = verdient[Math.min(i + bedarfsmonate, monate.length) - 1] as Dezimal;
    const hinweise = [
      bestand.lt(NULL) && PLANHINWEIS.vorfinanzierung,
      m.mitSonderzahlung && PLANHINWEIS.sonderzahlung(monat === NOVEMBER),
      ausgezahlt.gt(bedarf) && PLANHINWEIS.ueberBedarf(bedarfsmonate),
    ];
    const hinweis = hinweise.filter((satz) => satz !== false).join('; ');
    return { ...m, foerderung, abschlaege: gezahlt, saldo, bestand, hinweis };
  });
}

/** TB-3: what whole steps leave of the Eigenanteil, which no Abschlag pays; of no matter where all of them are agreed. */
function rundungshinweis(
  jahre: readonly Haushaltsjahr[],
  kommunen: readonly Abschlagszahler[],
): Tabellenhinweis[] {
  if (kommunen.every((k) => !k.abschlag.isZero())) return [];
  const reste = jahre.flatMap(({ abschnitt, rundung: { eigenanteil } }): [number, string][] =>
    eigenanteil.isZero() ? [] : [[abschnitt.jahr, euro(eigenanteil)]],
  );
  return reste.length === 0 ? [] : [{ regel: 'TB-3', satz: PLANHINWEIS.rundung(reste) }];
}

/**
 * MP-1 to MP-7: the monthly cash plan of the posts. Its figures are those of HAUSHALT for the same posts, term and
 * options, to the cent; only the month in which they fall due is new.
 *
 * @returns the plan, or the rows that can't be computed or name an unknown Kommune
 * @throws Fachfehler `WERT` for a Kommune listed twice, or for more than a call computes
 */
export function monatsplan(
  stellen: readonly Stelle[],
  kommunen: readonly Abschlagszahler[],
  rahmen: Rechenrahmen,
  optionen: Planoptionen,
  spur?: Spur,
): Ausgang<Monatsplan> {
  const gerechnet = rechneHaushalt(stellen, kommunen, rahmen, spur);
  if (gerechnet.ergebnis === null) return misslungen(gerechnet);
  const { ergebnisse, jahre, hinweise } = gerechnet.ergebnis;
  const monate = planmonate(ergebnisse, rahmen, spur);
  const zahlungen = auszahlungen(monate, rahmen.zeitraum, optionen, spur);
  const gezahlt = abschlaege(jahre, kommunen, optionen, rahmen.optionen.monatsmethode, spur);
  return gelungen({
    zeilen: planzeilen(monate, jeMonat(zahlungen), jeMonat(gezahlt), optionen, spur),
    abschlaege: gezahlt,
    hinweis: hinweiseAllerJahre(ergebnisse),
    hinweise: [...hinweise, ...rundungshinweis(jahre, kommunen)],
  });
}
