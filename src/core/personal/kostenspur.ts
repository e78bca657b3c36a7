import { HINWEIS } from '../meldungen/hinweise';
import { NAME, RECHNUNG, SCHRITT } from '../meldungen/schritte';
import { STATUS_FORTGESCHRIEBEN } from '../parameter/status';
import { euro, zahl } from '../rechenweg/schreibweise';
import { ohneBetrag, type Spur } from '../rechenweg/spur';
import { gruppiert } from '../sammlung';
import { stufeAm } from '../tarif/stufe';
import type { Entgelt } from '../tarif/tarifwerk';
import { EINS, type Dezimal } from '../zahl/dezimal';
import { monatAlsText, tagAlsText } from '../zeit/datum';
import type { Monatsabschnitt } from '../zeit/zeitraum';
import type { Kostenrechnung, Stellenangabe } from './kostenrechnung';
import { monatskosten, monatsschluessel, type Monatseingabe } from './monatskosten';
import { optionsbeleg } from './monatssaetze';
import type { Personen } from './personen';

/** "04/2022-12/2022" for neighbours, else every month. */
function monatsliste(monate: readonly Monatsabschnitt[]): string {
  const name = (m: Monatsabschnitt): string => monatAlsText(m.jahr, m.monat);
  const laeufe: [Monatsabschnitt, Monatsabschnitt][] = [];
  for (const m of monate) {
    const lauf = laeufe.at(-1);
    if (lauf !== undefined && m.erster === lauf[1].erster + lauf[1].monatstage) lauf[1] = m;
    else laeufe.push([m, m]);
  }
  return laeufe.map(([von, bis]) => (von === bis ? name(von) : `${name(von)}-${name(bis)}`)).join(', ');
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
  // PK-5: what a year has none of is said of that year.
  const jahr = m.jsz === null ? m.jahr : '';
  return [
    jahr,
    entgelt.erhoehungen.length,
    ...belege.map((b) => [b?.quelle, b?.gueltigBis, b?.status].join()),
  ].join('|');
}

/** What is explained, and to whom. */
interface Erklaerung {
  readonly rechnung: Kostenrechnung;
  readonly angabe: Stellenangabe;
  readonly monate: readonly Monatsabschnitt[];
  readonly spur: Spur;
}

/** RW-1: equal months once, then how often they count, the one-off payments and the sum. */
export function erklaereKosten(erklaerung: Erklaerung, personen: readonly Personen[], gesamt: Dezimal): void {
  const { angabe, monate, spur } = erklaerung;
  const { gruppe, stufe, seit, vzae } = angabe;
  const aufteilung = personen.map((p) => `${zahl(p.anzahl)} × ${zahl(p.umfang)}`).join(' + ');
  // No amount: persons are no money.
  spur.notiere('PK-1', SCHRITT.personen(gruppe), `${zahl(vzae)} VZÄ = ${aufteilung}`, null);
  if (seit !== null) {
    // PK-13: what counts is the month's last day, even if the post ends before it.
    const { erster, monatstage } = monate.at(-1) as Monatsabschnitt;
    stufeAm(gruppe, stufe, seit, erster + monatstage - 1, ohneBetrag(spur));
  }
  const posten = personen.flatMap((p) => [
    ...erklaereMonate(erklaerung, p),
    ...erklaereEinmalzahlungen(erklaerung, p),
  ]);
  spur.notiere('PK-11', SCHRITT.personalkosten, posten.map(euro).join(' + '), gesamt);
}

/** TA-1, PK-16: the table's amount and what it has been raised to. */
function erklaereEntgelt(
  { angabe, rechnung, spur }: Erklaerung,
  entgelt: Entgelt,
  liste: string,
  schonDa: boolean,
): void {
  const { gruppe } = angabe;
  const { erhoehungen } = entgelt;
  const zusaetze = [
    ...(entgelt.fortgeschrieben ? [STATUS_FORTGESCHRIEBEN] : []),
    ...(schonDa ? [SCHRITT.gleicheBetraege] : []),
  ];
  const laut = erhoehungen[0]?.vorher ?? entgelt.betrag;
  spur.notiere('TA-1', SCHRITT.tabellenentgelt(gruppe, zusaetze), liste, laut, [entgelt]);
  const faktor = zahl(rechnung.tarifsteigerung.plus(EINS));
  for (const { tag, vorher, betrag } of erhoehungen) {
    const schritt = SCHRITT.tarifsteigerung(gruppe, tagAlsText(tag));
    spur.notiere('PK-16', schritt, `${euro(vorher)} × ${faktor}`, betrag, [
      optionsbeleg(NAME.tarifsteigerung, tag),
    ]);
  }
}

/** PK-19: the ranges in which the person's pay lies in these months. */
function erklaereBereiche(
  { rechnung, angabe, spur }: Erklaerung,
  umfang: Dezimal,
  monate: readonly Monatsabschnitt[],
): void {
  for (const [bereich, gleiche] of gruppiert(monate, (m) => rechnung.entgeltbereich(angabe, umfang, m))) {
    if (bereich === null) continue;
    const betrag = rechnung.vollerMonat(angabe, umfang, gleiche[0] as Monatsabschnitt);
    const text = RECHNUNG.vollerMonat(euro(betrag), monatsliste(gleiche));
    spur.notiere('PK-19', HINWEIS.entgeltbereich(bereich, zahl(umfang)), text, null);
  }
}

function erklaereMonate(erklaerung: Erklaerung, { anzahl, umfang }: Personen): Dezimal[] {
  const { rechnung, angabe, monate, spur } = erklaerung;
  const faelle = monate.map((monat) => ({
    monat,
    eingabe: rechnung.monatseingabe(angabe, umfang, monat),
    entgelt: rechnung.entgelt(angabe, monat.jahr, monat.monat),
  }));
  const gleiche = gruppiert(
    faelle,
    ({ eingabe, entgelt }) => `${monatsschluessel(eingabe)}|${belegschluessel(eingabe, entgelt)}`,
  );
  const gezeigt = new Set<string>();
  return [...gleiche.values()].map((gruppe) => {
    const { eingabe, entgelt } = gruppe[0] as (typeof faelle)[number];
    const dieMonate = gruppe.map((f) => f.monat);
    const liste = monatsliste(dieMonate);
    const schluessel = monatsschluessel(eingabe);
    erklaereEntgelt(erklaerung, entgelt, liste, gezeigt.has(schluessel));
    gezeigt.add(schluessel);
    const { monat } = monatskosten(eingabe, spur);
    erklaereBereiche(erklaerung, umfang, dieMonate);
    const summe = monat.times(gruppe.length).times(anzahl);
    const rechenweg = `${RECHNUNG.monate(gruppe.length, liste)} × ${zahl(anzahl)} × ${euro(monat)}`;
    spur.notiere('PK-11', SCHRITT.zwischensumme(zahl(umfang)), rechenweg, summe);
    return summe;
  });
}

function erklaereEinmalzahlungen(erklaerung: Erklaerung, { anzahl, umfang }: Personen): Dezimal[] {
  const { rechnung, angabe, monate, spur } = erklaerung;
  return monate.flatMap((monat) =>
    rechnung.einmalzahlungen(angabe, umfang, monat).map(({ zahlung, betrag }) => {
      const summe = betrag.times(anzahl);
      const rechenweg = `${zahl(anzahl)} × ${euro(zahlung.wert)} × ${zahl(umfang)}`;
      const name = `${zahlung.bezeichnung} ${monatAlsText(monat.jahr, monat.monat)}`;
      spur.notiere('PK-10', name, rechenweg, summe, [zahlung]);
      return summe;
    }),
  );
}
