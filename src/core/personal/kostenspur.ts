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
import { zahlungsbetrag, type FaelligeZahlung } from './einmalzahlungen';
import { bereichsmonate, type Bereichsmonat } from './entgeltbereiche';
import { kostenschluessel, type Monatseingabe } from './monatseingabe';
import { groessen, monatskosten } from './monatskosten';
import type { Monatslauf } from './monatslauf';
import { optionsbeleg } from './monatssaetze';
import { erklaereMonat } from './monatsspur';
import type { Personen } from './personen';
import type { Stellenangabe } from './stellenangabe';

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
function belegschluessel(m: Monatseingabe): string {
  const { entgelt, jsz } = m;
  const belege = [entgelt, m.zulage, jsz?.satz, ...(jsz?.tabellen ?? []), ...Object.values(m.saetze.werte)];
  // PK-5: what a year has none of is said of that year.
  const jahr = jsz === null ? m.abschnitt.jahr : '';
  return [
    jahr,
    entgelt.erhoehungen.length,
    ...belege.map((b) => [b?.quelle, b?.gueltigBis, b?.status].join()),
  ].join('|');
}

/** What is explained, and to whom. */
interface Erklaerung {
  readonly angabe: Stellenangabe;
  readonly personen: readonly Personen[];
  readonly lauf: Monatslauf;
  readonly zahlungen: readonly FaelligeZahlung[];
  readonly jszStichtag: boolean;
  /** PK-16: assumed raise per year. */
  readonly tarifsteigerung: Dezimal;
  readonly spur: Spur;
}

/** RW-1: equal months once, then how often they count, the one-off payments and the sum. */
export function erklaereKosten(erklaerung: Erklaerung, gesamt: Dezimal): void {
  const { angabe, personen, lauf, spur } = erklaerung;
  const { gruppe, stufe, seit, vzae } = angabe;
  const aufteilung = personen.map((p) => `${zahl(p.anzahl)} × ${zahl(p.umfang)}`).join(' + ');
  // No amount: persons are no money.
  spur.notiere('PK-1', SCHRITT.personen(gruppe), `${zahl(vzae)} VZÄ = ${aufteilung}`, null);
  if (seit !== null) {
    // PK-13: what counts is the month's last day, even if the post ends before it.
    const { erster, monatstage } = lauf.abschnitte.at(-1) as Monatsabschnitt;
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
  { angabe, tarifsteigerung, spur }: Erklaerung,
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
  const faktor = zahl(tarifsteigerung.plus(EINS));
  for (const { tag, vorher, betrag } of erhoehungen) {
    const schritt = SCHRITT.tarifsteigerung(gruppe, tagAlsText(tag));
    spur.notiere('PK-16', schritt, `${euro(vorher)} × ${faktor}`, betrag, [
      optionsbeleg(NAME.tarifsteigerung, tag),
    ]);
  }
}

/** PK-19: the ranges in which the person's pay lies in these months. */
function erklaereBereiche(bereiche: readonly Bereichsmonat[], umfang: Dezimal, spur: Spur): void {
  for (const [bereich, gleiche] of gruppiert(bereiche, (b) => b.bereich)) {
    const { entgelt } = gleiche[0] as Bereichsmonat;
    const text = RECHNUNG.vollerMonat(euro(entgelt), monatsliste(gleiche.map((b) => b.monat.abschnitt)));
    spur.notiere('PK-19', HINWEIS.entgeltbereich(bereich, zahl(umfang)), text, null);
  }
}

function erklaereMonate(erklaerung: Erklaerung, person: Personen): Dezimal[] {
  const { lauf, jszStichtag, spur } = erklaerung;
  const { anzahl, umfang } = person;
  const bereiche = bereichsmonate(lauf, person, jszStichtag);
  const gleiche = gruppiert(lauf.monate, (m) => `${kostenschluessel(m)}|${belegschluessel(m)}`);
  const gezeigt = new Set<string>();
  return [...gleiche.values()].map((gruppe) => {
    const eingabe = gruppe[0] as Monatseingabe;
    const liste = monatsliste(gruppe.map((m) => m.abschnitt));
    const schluessel = kostenschluessel(eingabe);
    erklaereEntgelt(erklaerung, eingabe.entgelt, liste, gezeigt.has(schluessel));
    gezeigt.add(schluessel);
    const kosten = monatskosten(groessen(eingabe), person);
    erklaereMonat(eingabe, umfang, kosten, spur);
    erklaereBereiche(
      bereiche.filter((b) => gruppe.includes(b.monat)),
      umfang,
      spur,
    );
    const summe = kosten.monat.times(gruppe.length).times(anzahl);
    const rechenweg = `${RECHNUNG.monate(gruppe.length, liste)} × ${zahl(anzahl)} × ${euro(kosten.monat)}`;
    spur.notiere('PK-11', SCHRITT.zwischensumme(zahl(umfang)), rechenweg, summe);
    return summe;
  });
}

function erklaereEinmalzahlungen({ zahlungen, spur }: Erklaerung, person: Personen): Dezimal[] {
  const { anzahl, umfang } = person;
  const einzeln = zahlungen.flatMap(({ zahlung, monate }) => monate.map((monat) => ({ zahlung, monat })));
  einzeln.sort((a, b) => a.monat.erster - b.monat.erster);
  return einzeln.map(({ zahlung, monat }) => {
    const summe = zahlungsbetrag(zahlung, person).times(anzahl);
    const rechenweg = `${zahl(anzahl)} × ${euro(zahlung.wert)} × ${zahl(umfang)}`;
    const name = `${zahlung.bezeichnung} ${monatAlsText(monat.jahr, monat.monat)}`;
    spur.notiere('PK-10', name, rechenweg, summe, [zahlung]);
    return summe;
  });
}
