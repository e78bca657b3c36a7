import { HINWEIS } from '../meldungen/hinweise';
import { NAME, RECHNUNG, SCHRITT } from '../meldungen/schritte';
import { STATUS_FORTGESCHRIEBEN } from '../parameter/status';
import { euro, zahl } from '../rechenweg/schreibweise';
import { ohneBetrag, type Spur } from '../rechenweg/spur';
import { gruppiert } from '../sammlung';
import { stufeAm } from '../tarif/stufe';
import type { Entgelt } from '../tarif/tarifwerk';
import { EINS, type Dezimal } from '../zahl/dezimal';
import { tagAlsText } from '../zeit/datum';
import type { Monatsabschnitt } from '../zeit/zeitraum';
import { bereichsmonate, type Bereichsmonat } from './entgeltbereiche';
import { kostenschluessel, type Monatseingabe } from './monatseingabe';
import { groessen, monatskosten } from './monatskosten';
import type { Monatslauf } from './monatslauf';
import { optionsbeleg } from './monatssaetze';
import { erklaereMonat } from './monatsspur';
import type { Personen } from './personen';
import {
  erklaereEinmalzahlungen,
  erklaerePersonen,
  erklaereSumme,
  erklaereZwischensumme,
  monatsliste,
  type Postenerklaerung,
} from './postenspur';

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

/** What is explained of a post that a tariff pays. */
interface Erklaerung extends Postenerklaerung {
  readonly lauf: Monatslauf;
  readonly jszStichtag: boolean;
  /** PK-16: assumed raise per year. */
  readonly tarifsteigerung: Dezimal;
}

/** RW-1: equal months once, then how often they count, the one-off payments and the sum. */
export function erklaereKosten(erklaerung: Erklaerung, gesamt: Dezimal): void {
  const { angabe, personen, lauf, spur } = erklaerung;
  const { gruppe, stufe, seit } = angabe;
  erklaerePersonen(erklaerung);
  if (seit !== null) {
    // PK-13: what counts is the month's last day, even if the post ends before it.
    const { erster, monatstage } = lauf.abschnitte.at(-1) as Monatsabschnitt;
    stufeAm(gruppe, stufe, seit, erster + monatstage - 1, ohneBetrag(spur));
  }
  const posten = personen.flatMap((p) => [
    ...erklaereMonate(erklaerung, p),
    ...erklaereEinmalzahlungen(erklaerung, p),
  ]);
  erklaereSumme(posten, gesamt, spur);
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
  const { umfang } = person;
  const bereiche = bereichsmonate(lauf, person, jszStichtag);
  const gleiche = gruppiert(lauf.monate, (m) => `${kostenschluessel(m)}|${belegschluessel(m)}`);
  const gezeigt = new Set<string>();
  return [...gleiche.values()].map((gruppe) => {
    const eingabe = gruppe[0] as Monatseingabe;
    const abschnitte = gruppe.map((m) => m.abschnitt);
    const schluessel = kostenschluessel(eingabe);
    erklaereEntgelt(erklaerung, eingabe.entgelt, monatsliste(abschnitte), gezeigt.has(schluessel));
    gezeigt.add(schluessel);
    const kosten = monatskosten(groessen(eingabe), person);
    erklaereMonat(eingabe, umfang, kosten, spur);
    erklaereBereiche(
      bereiche.filter((b) => gruppe.includes(b.monat)),
      umfang,
      spur,
    );
    return erklaereZwischensumme(abschnitte, kosten.monat, person, spur);
  });
}
