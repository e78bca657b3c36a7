import type { Foerdersaetze } from '../foerderung/foerdersatz';
import { zahl } from '../rechenweg/schreibweise';
import { brauchtFallgruppe, HINWEIS_FALLGRUPPE } from '../tarif/stufe';
import { tagAus, tagAlsText, type Tag } from '../zeit/datum';
import { schnitt, type Zeitraum } from '../zeit/zeitraum';
import type { Jahresergebnis, Stelle, Tabellenoptionen } from './stelle';

/** Last day on which cost sharing between municipalities is untaxed for all (§ 27 (22a) UStG). */
const UST_UEBERGANG_BIS: Tag = tagAus(2026, 12, 31);

export const HINWEIS_AUSSERHALB = 'außerhalb des Zeitraums';

/** PR-1: the checks that concern one row by itself. */
export function hinweiseZurStelle(
  s: Stelle,
  z: Zeitraum,
  jahre: readonly Jahresergebnis[],
  saetze: Foerdersaetze,
  { kostenbasis }: Tabellenoptionen,
): string[] {
  const hinweise: string[] = [];
  if (s.baustein !== null) {
    const mindestens = saetze.finde(s.baustein, 'MINDESTANTEIL', z.von);
    if (mindestens !== undefined && s.vzae.lt(mindestens.wert)) {
      hinweise.push(`VZÄ unter dem Mindestanteil ${zahl(mindestens.wert)} von Baustein ${s.baustein}`);
    }
    if (s.hoechstbetrag !== null) hinweise.push('Höchstbetrag nicht verwendet: Baustein geht vor');
    if (s.art !== null) hinweise.push('Art nicht verwendet: Baustein geht vor');
    const foerderbar = saetze.finde(s.baustein, 'SACHKOSTEN', z.von);
    if (foerderbar !== undefined && s.sachkostenHoechstbetrag === null && !s.sachkosten.isZero()) {
      hinweise.push(
        `Baustein ${s.baustein} fördert Sachkosten bis ${zahl(foerderbar.wert)} je VZÄ: Sachkosten-Höchstbetrag prüfen`,
      );
    }
  }
  if (kostenbasis === 'GESAMT' && s.sachkostenHoechstbetrag !== null) {
    hinweise.push('Sachkosten-Höchstbetrag nicht verwendet: Kostenbasis GESAMT');
  }
  if (jahre.some((j) => !j.ueberdeckung.isZero()))
    hinweise.push('Förderung über den Kosten: Rückzahlung prüfen');
  if (s.seit !== null && s.gruppe !== null && brauchtFallgruppe(s.gruppe)) hinweise.push(HINWEIS_FALLGRUPPE);
  if (z.bis > UST_UEBERGANG_BIS && jahre.some((j) => !j.eigenanteil.isZero())) {
    hinweise.push(
      `Kostenerstattung nach dem ${tagAlsText(UST_UEBERGANG_BIS)}: Umsatzsteuer prüfen (§ 2b UStG)`,
    );
  }
  return hinweise;
}

/** PR-1: rows of the same post whose periods overlap; by row, the row it overlaps with. */
export function ueberschneidungen(stellen: readonly Stelle[]): ReadonlyMap<Stelle, Stelle> {
  const nachName = new Map<string, Stelle[]>();
  for (const s of stellen) {
    if (s.stelle === '') continue;
    const gleiche = nachName.get(s.stelle);
    if (gleiche === undefined) nachName.set(s.stelle, [s]);
    else gleiche.push(s);
  }
  const treffer = new Map<Stelle, Stelle>();
  for (const gleiche of nachName.values()) {
    const sortiert = [...gleiche].sort((a, b) => a.zeitraum.von - b.zeitraum.von);
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
