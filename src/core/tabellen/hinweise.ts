import type { Foerdersaetze } from '../foerderung/foerdersatz';
import { HINWEIS } from '../meldungen/hinweise';
import { zahl } from '../rechenweg/schreibweise';
import { gruppiert } from '../sammlung';
import { brauchtFallgruppe } from '../tarif/stufe';
import { tagAus, tagAlsText, type Tag } from '../zeit/datum';
import { schnitt, type Zeitraum } from '../zeit/zeitraum';
import type { Jahresergebnis, Stelle, Tabellenoptionen } from './stelle';

/** Last day on which cost sharing between municipalities is untaxed for all (§ 27 (22a) UStG). */
const UST_UEBERGANG_BIS: Tag = tagAus(2026, 12, 31);

/** PR-1: the checks that concern one row by itself. */
export function hinweiseZurStelle(
  s: Stelle,
  z: Zeitraum,
  jahre: readonly Jahresergebnis[],
  saetze: Foerdersaetze,
  { kostenbasis }: Tabellenoptionen,
): string[] {
  const hinweise = [...s.lesehinweise];
  if (s.baustein !== null) {
    const mindestens = saetze.finde(s.baustein, 'MINDESTANTEIL', z.von);
    if (mindestens !== undefined && s.vzae.lt(mindestens.wert)) {
      hinweise.push(HINWEIS.mindestanteil(zahl(mindestens.wert), s.baustein));
    }
    if (s.hoechstbetrag !== null) hinweise.push(HINWEIS.hoechstbetragVerdraengt);
    if (s.art !== null) hinweise.push(HINWEIS.artVerdraengt);
    const foerderbar = saetze.finde(s.baustein, 'SACHKOSTEN', z.von);
    if (foerderbar !== undefined && s.sachkostenHoechstbetrag === null && !s.sachkosten.isZero()) {
      hinweise.push(HINWEIS.sachkostenFoerderbar(s.baustein, zahl(foerderbar.wert)));
    }
  }
  if (kostenbasis === 'GESAMT' && s.sachkostenHoechstbetrag !== null) {
    hinweise.push(HINWEIS.sachkostenVerdraengt);
  }
  if (jahre.some((j) => !j.rueckzahlung.isZero())) hinweise.push(HINWEIS.rueckzahlung);
  if (jahre.some((j) => j.ueberdeckung.gt(j.rueckzahlung))) hinweise.push(HINWEIS.ueberdeckung);
  if (s.seit !== null && s.gruppe !== null && brauchtFallgruppe(s.gruppe)) hinweise.push(HINWEIS.fallgruppe);
  if (z.bis > UST_UEBERGANG_BIS && jahre.some((j) => !j.eigenanteil.isZero())) {
    hinweise.push(HINWEIS.umsatzsteuer(tagAlsText(UST_UEBERGANG_BIS)));
  }
  return hinweise;
}

/** PR-1: rows of the same post whose periods overlap; by row, the row it overlaps with. */
export function ueberschneidungen(stellen: readonly Stelle[]): ReadonlyMap<Stelle, Stelle> {
  const benannte = stellen.filter((s) => s.stelle !== '');
  const treffer = new Map<Stelle, Stelle>();
  for (const gleiche of gruppiert(benannte, (s) => s.stelle).values()) {
    const sortiert = gleiche.sort((a, b) => a.zeitraum.von - b.zeitraum.von);
    let laengste = sortiert[0] as Stelle;
    for (const s of sortiert.slice(1)) {
      if (schnitt(laengste.zeitraum, s.zeitraum) !== null) {
        treffer.set(s, laengste);
        if (!treffer.has(laengste)) treffer.set(laengste, s);
      }
      if (s.zeitraum.bis > laengste.zeitraum.bis) laengste = s;
    }
  }
  return treffer;
}
