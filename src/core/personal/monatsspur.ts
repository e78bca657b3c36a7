import type { Beleg, Zeitwert, Zusatzversorgung } from '../daten';
import { NAME, RECHNUNG, SCHRITT } from '../meldungen/schritte';
import { euro, prozent, summeAlsText } from '../rechenweg/schreibweise';
import type { Spur } from '../rechenweg/spur';
import type { Entgelt } from '../tarif/tarifwerk';
import { EINS, kleineres, type Dezimal } from '../zahl/dezimal';
import { tagAus } from '../zeit/datum';
import type { Monatseingabe } from './monatseingabe';
import type { Monatskosten } from './monatskosten';
import { optionsbeleg } from './monatssaetze';
import { faktoren } from './postenspur';

/** PK-17: the fund that takes a capital-funded Beitrag instead of levies; it stands in the place of S. */
const KAPITALGEDECKT: Zusatzversorgung = 'RZVK II';

/** PK-16: an amount that has been raised rests on an option, beside its table. */
const annahmen = ({ erhoehungen }: Entgelt): Beleg[] =>
  erhoehungen.map((e) => optionsbeleg(NAME.tarifsteigerung, e.tag)).slice(-1);

/** RW-1: the lines of a month as a reader can recompute them. */
export function erklaereMonat(m: Monatseingabe, umfang: Dezimal, k: Monatskosten, spur: Spur): void {
  const { anteil } = m;
  const { werte, kasse } = m.saetze;
  const saetze = m.saetze.saetze.dezimal;
  const wt = faktoren(umfang, anteil);
  spur.notiere('PK-2', SCHRITT.e, `${euro(m.entgelt.betrag)}${wt}`, k.e);
  if (m.zulage !== null) {
    spur.notiere('PK-3', SCHRITT.z, `${euro(m.zulage.wert)}${wt}`, k.z, [m.zulage]);
  }
  const laufend = `${euro(k.e)} + ${euro(k.z)}`;
  const le = werte.Leistungsentgelt;
  spur.notiere('PK-4', SCHRITT.l, `(${laufend}) × ${prozent(le.wert)}`, k.l, [le]);
  if (m.jsz !== null) {
    const { satz, summe, tabellen } = m.jsz;
    const mittel = `${prozent(satz.wert)} × ${euro(summe)} / 3${faktoren(umfang, m.jszAnteil)} / 12`;
    spur.notiere('PK-5', SCHRITT.j, mittel, k.j, [satz, ...tabellen, ...m.jsz.entgelte.flatMap(annahmen)]);
  } else {
    const { jszOption } = m;
    const { jahr } = m.abschnitt;
    const schritt = SCHRITT.ohneJ(jahr, jszOption === 'JSZ-Stichtag');
    spur.notiere('PK-5', schritt, euro(k.j), k.j, [optionsbeleg(jszOption, tagAus(jahr, 1, 1))]);
  }
  const teileV = `${laufend} + ${euro(k.l)} + ${euro(k.j)}`;
  spur.notiere('PK-6', SCHRITT.v, teileV, k.v);
  const satz = (name: 'Umlage' | 'Sanierungsgeld'): string => `${euro(k.v)} × ${prozent(werte[name].wert)}`;
  spur.notiere('PK-6', SCHRITT.u, satz('Umlage'), k.u, [werte.Umlage]);
  const nameS = kasse === KAPITALGEDECKT ? SCHRITT.sBeitrag : SCHRITT.s;
  spur.notiere('PK-6', nameS, satz('Sanierungsgeld'), k.s, [werte.Sanierungsgeld]);
  erklaereHinzurechnung(m, k, spur);
  spur.notiere('PK-7', SCHRITT.b, `${euro(k.v)} + ${euro(k.h)}`, k.b);
  const deckel = (basis: Dezimal, grenze: Dezimal): string =>
    `min(${euro(basis)}; ${euro(grenze)}${faktoren(EINS, anteil)})`;
  const rvBasis = deckel(k.b, werte['BBG RV'].wert);
  const kvBasis = deckel(k.b, werte['BBG KV'].wert);
  const pvBasis = deckel(k.b, werte['BBG PV'].wert);
  const sv = (name: string, basis: string, s: Dezimal, betrag: Dezimal, quellen: readonly Zeitwert[]): void =>
    spur.notiere('PK-8', name, `${basis} × ${prozent(s)}`, betrag, quellen);
  sv(SCHRITT.rv, rvBasis, saetze.rv, k.rv, [werte.Rentenversicherung, werte['BBG RV']]);
  sv(SCHRITT.av, rvBasis, saetze.av, k.av, [werte.Arbeitslosenversicherung]);
  const kvWerte = [werte.Krankenversicherung, werte.Zusatzbeitrag, werte['BBG KV']];
  sv(SCHRITT.kv, kvBasis, saetze.kv, k.kv, kvWerte);
  sv(SCHRITT.pv, pvBasis, saetze.pv, k.pv, [werte.Pflegeversicherung, werte['BBG PV']]);
  const u2Basis = deckel(k.e.plus(k.z).plus(k.l).plus(k.h), werte['BBG RV'].wert);
  spur.notiere('PK-9', SCHRITT.u2, `${u2Basis} × ${prozent(werte.U2.wert)}`, k.u2, [werte.U2]);
  const teile = summeAlsText([k.v, k.u, k.s, k.rv, k.av, k.kv, k.pv, k.u2]);
  spur.notiere('PK-11', SCHRITT.monatEinerPerson, teile, k.monat);
}

function erklaereHinzurechnung(m: Monatseingabe, k: Monatskosten, spur: Spur): void {
  const { werte } = m.saetze;
  const grenze = werte.Hinzurechnungsgrenze.wert;
  const hoechstens = kleineres(werte.Hinzurechnungssatz.wert, werte.Umlage.wert);
  const rechnung = werte.Umlage.wert.isZero()
    ? m.saetze.kasse === KAPITALGEDECKT
      ? RECHNUNG.kapitalgedeckt
      : RECHNUNG.umlagesatzNull
    : `max(0; min(${euro(k.u)}; ${euro(grenze)}) / ${prozent(werte.Umlage.wert)} × ${prozent(hoechstens)}` +
      ` - ${euro(werte.Hinzurechnungsabzug.wert)}) + max(0; ${euro(k.u)} - ${euro(grenze)})`;
  spur.notiere('PK-7', SCHRITT.h, rechnung, k.h, [
    werte.Hinzurechnungssatz,
    werte.Hinzurechnungsabzug,
    werte.Hinzurechnungsgrenze,
  ]);
}
