import { RECHNUNG, SCHRITT } from '../meldungen/schritte';
import { bruchAlsText, euro, zahl, summeAlsText } from '../rechenweg/schreibweise';
import type { Spur } from '../rechenweg/spur';
import type { Bruch } from '../zahl/bruch';
import type { Dezimal } from '../zahl/dezimal';
import { monatAlsText } from '../zeit/datum';
import type { Monatsabschnitt } from '../zeit/zeitraum';
import { zahlungsbetrag, type FaelligeZahlung } from './einmalzahlungen';
import type { Personen } from './personen';
import type { Stellenangabe } from './stellenangabe';

/** What is explained of a post, and to whom. */
export interface Postenerklaerung {
  readonly angabe: Stellenangabe;
  readonly personen: readonly Personen[];
  readonly zahlungen: readonly FaelligeZahlung[];
  readonly spur: Spur;
}

/** " × 0,5 × 17/31": only factors that change something. */
export function faktoren(umfang: Dezimal, anteil: Bruch): string {
  const w = umfang.eq(1) ? '' : ` × ${zahl(umfang)}`;
  const t = anteil.zaehler === anteil.nenner ? '' : ` × ${bruchAlsText(anteil)}`;
  return w + t;
}

/** "04/2022-12/2022" for neighbours, else every month. */
export function monatsliste(monate: readonly Monatsabschnitt[]): string {
  const name = (m: Monatsabschnitt): string => monatAlsText(m.jahr, m.monat);
  const laeufe: [Monatsabschnitt, Monatsabschnitt][] = [];
  for (const m of monate) {
    const lauf = laeufe.at(-1);
    if (lauf !== undefined && m.erster === lauf[1].erster + lauf[1].monatstage) lauf[1] = m;
    else laeufe.push([m, m]);
  }
  return laeufe.map(([von, bis]) => (von === bis ? name(von) : `${name(von)}-${name(bis)}`)).join(', ');
}

/** RW-1, PK-1: the persons that a post stands for. */
export function erklaerePersonen({ angabe: { gruppe, vzae }, personen, spur }: Postenerklaerung): void {
  const aufteilung = personen.map((p) => `${zahl(p.anzahl)} × ${zahl(p.umfang)}`).join(' + ');
  // No amount: persons are no money.
  spur.notiere('PK-1', SCHRITT.personen(gruppe), `${zahl(vzae)} VZÄ = ${aufteilung}`, null);
}

/** RW-1, PK-11: how often a month counts that costs one person `monat`; what that comes to. */
export function erklaereZwischensumme(
  monate: readonly Monatsabschnitt[],
  monat: Dezimal,
  { anzahl, umfang }: Personen,
  spur: Spur,
): Dezimal {
  const summe = monat.times(monate.length).times(anzahl);
  const rechenweg = `${RECHNUNG.monate(monate.length, monatsliste(monate))} × ${zahl(anzahl)} × ${euro(monat)}`;
  spur.notiere('PK-11', SCHRITT.zwischensumme(zahl(umfang)), rechenweg, summe);
  return summe;
}

/**
 * RW-1, PK-10: every one-off payment of some persons by itself.
 *
 * @param zusatz what stands behind the name of each
 */
export function erklaereEinmalzahlungen(
  { zahlungen, spur }: Postenerklaerung,
  person: Personen,
  zusatz = '',
): Dezimal[] {
  const { anzahl, umfang } = person;
  const einzeln = zahlungen.flatMap(({ zahlung, monate }) => monate.map((monat) => ({ zahlung, monat })));
  einzeln.sort((a, b) => a.monat.erster - b.monat.erster);
  return einzeln.map(({ zahlung, monat }) => {
    const summe = zahlungsbetrag(zahlung, person).times(anzahl);
    const rechenweg = `${zahl(anzahl)} × ${euro(zahlung.wert)} × ${zahl(umfang)}`;
    const name = `${zahlung.bezeichnung} ${monatAlsText(monat.jahr, monat.monat)}${zusatz}`;
    spur.notiere('PK-10', name, rechenweg, summe, [zahlung]);
    return summe;
  });
}

/** RW-1, PK-11: the sum of a post. */
export const erklaereSumme = (posten: readonly Dezimal[], gesamt: Dezimal, spur: Spur): void =>
  spur.notiere('PK-11', SCHRITT.personalkosten, summeAlsText(posten), gesamt);
