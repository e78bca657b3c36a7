import { RECHNUNG, SCHRITT } from '../meldungen/schritte';
import { STATUS_FORTGESCHRIEBEN } from '../parameter/status';
import { euro, zahl } from '../rechenweg/schreibweise';
import type { Spur } from '../rechenweg/spur';
import { stufeAm } from '../tarif/stufe';
import type { Entgelt } from '../tarif/tarifwerk';
import type { Dezimal } from '../zahl/dezimal';
import { monatAlsText } from '../zeit/datum';
import type { Monatsabschnitt } from '../zeit/zeitraum';
import type { Kostenrechnung, Stellenangabe } from './kostenrechnung';
import { monatskosten, monatsschluessel, type Monatseingabe } from './monatskosten';
import type { Personen } from './personen';

/** "04/2022-12/2022" for neighbours, else every month. */
function monatsliste(monate: readonly Monatsabschnitt[]): string {
  const name = (m: Monatsabschnitt): string => monatAlsText(m.jahr, m.monat);
  const stelle = (m: Monatsabschnitt): number => m.jahr * 12 + m.monat;
  const laeufe: Monatsabschnitt[][] = [];
  for (const m of monate) {
    const lauf = laeufe.at(-1);
    const letzter = lauf?.at(-1);
    if (lauf !== undefined && letzter !== undefined && stelle(m) === stelle(letzter) + 1) lauf.push(m);
    else laeufe.push([m]);
  }
  return laeufe
    .map((lauf) => {
      const [erster, letzter] = [lauf[0] as Monatsabschnitt, lauf.at(-1) as Monatsabschnitt];
      return lauf.length === 1 ? name(erster) : `${name(erster)}-${name(letzter)}`;
    })
    .join(', ');
}

/** RW-1: months of equal cost stand apart if their sources differ, so that every source used is named. */
function belegschluessel(m: Monatseingabe, entgelt: Entgelt): string {
  const belege = [
    entgelt,
    m.zulage,
    m.jsz?.satz,
    ...(m.jsz?.tabellen ?? []),
    ...Object.values(m.saetze.werte),
  ];
  return belege.map((b) => [b?.quelle, b?.gueltigBis, b?.status].join()).join('|');
}

/** RW-1: equal months once, then how often they count, the one-off payments and the sum. */
export function erklaereKosten(
  rechnung: Kostenrechnung,
  angabe: Stellenangabe,
  personen: readonly Personen[],
  monate: readonly Monatsabschnitt[],
  gesamt: Dezimal,
  spur: Spur,
): void {
  const aufteilung = personen.map((p) => `${zahl(p.anzahl)} × ${zahl(p.umfang)}`).join(' + ');
  spur.notiere(
    'PK-1',
    SCHRITT.personen(angabe.gruppe),
    `${zahl(angabe.vzae)} VZÄ = ${aufteilung}`,
    angabe.vzae,
  );
  if (angabe.seit !== null) {
    // PK-13: what counts is the month's last day, even if the post ends before it.
    const { erster, monatstage } = monate.at(-1) as Monatsabschnitt;
    stufeAm(angabe.gruppe, angabe.stufe, angabe.seit, erster + monatstage - 1, spur);
  }
  const posten: string[] = [];
  for (const { anzahl, umfang } of personen) {
    const gleiche = new Map<string, Monatsabschnitt[]>();
    for (const monat of monate) {
      const eingabe = rechnung.monatseingabe(angabe, umfang, monat);
      const entgelt = rechnung.entgelt(angabe, monat.jahr, monat.monat);
      const schluessel = `${monatsschluessel(eingabe)}|${belegschluessel(eingabe, entgelt)}`;
      gleiche.set(schluessel, [...(gleiche.get(schluessel) ?? []), monat]);
    }
    for (const gruppe of gleiche.values()) {
      posten.push(erklaereGleicheMonate(rechnung, angabe, umfang, anzahl, gruppe, spur));
    }
    posten.push(...erklaereEinmalzahlungen(rechnung, angabe, umfang, anzahl, monate, spur));
  }
  spur.notiere('PK-11', SCHRITT.personalkosten, posten.join(' + '), gesamt);
}

function erklaereGleicheMonate(
  rechnung: Kostenrechnung,
  angabe: Stellenangabe,
  umfang: Dezimal,
  anzahl: Dezimal,
  monate: readonly Monatsabschnitt[],
  spur: Spur,
): string {
  const erster = monate[0] as Monatsabschnitt;
  const eingabe = rechnung.monatseingabe(angabe, umfang, erster);
  const entgelt = rechnung.entgelt(angabe, erster.jahr, erster.monat);
  const status = entgelt.fortgeschrieben ? STATUS_FORTGESCHRIEBEN : '';
  spur.notiere('TA-1', SCHRITT.tabellenentgelt(angabe.gruppe, status), monatsliste(monate), entgelt.betrag, [
    entgelt,
  ]);
  const { monat } = monatskosten(eingabe, spur);
  const summe = monat.times(monate.length).times(anzahl);
  const rechenweg = `${RECHNUNG.monate(monate.length, monatsliste(monate))} × ${zahl(anzahl)} × ${euro(monat)}`;
  spur.notiere('PK-11', SCHRITT.zwischensumme(zahl(umfang)), rechenweg, summe);
  return euro(summe);
}

function erklaereEinmalzahlungen(
  rechnung: Kostenrechnung,
  angabe: Stellenangabe,
  umfang: Dezimal,
  anzahl: Dezimal,
  monate: readonly Monatsabschnitt[],
  spur: Spur,
): string[] {
  const posten: string[] = [];
  for (const monat of monate) {
    for (const { zahlung, betrag } of rechnung.einmalzahlungen(angabe, umfang, monat)) {
      const summe = betrag.times(anzahl);
      const rechenweg = `${zahl(anzahl)} × ${euro(zahlung.wert)} × ${zahl(umfang)}`;
      const name = `${zahlung.bezeichnung} ${monatAlsText(monat.jahr, monat.monat)}`;
      spur.notiere('PK-10', name, rechenweg, summe, [zahlung]);
      posten.push(euro(summe));
    }
  }
  return posten;
}
