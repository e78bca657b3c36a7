import { tagAlsIso, tagAlsText, tagAusIso } from '../../core/zeit/datum';
import { STELLEN } from '../../mappe/stellen';
import type { Stellenzeile, Vereinbarung } from '../form';
import { HOECHSTENS } from '../umfang';
import { ANNAHMEQUELLE } from './meldungen';
import { istAnnahme, type Wertbeleg } from './wertbeleg';

/** Amounts of a post that have no day of their own. */
const FELDER = ['sachkosten', 'sachkostenHoechstbetrag'] as const;
type Sachfeld = (typeof FELDER)[number];

/** An amount per VZÄ and year of posts that a new one may follow. */
export interface Sachposten {
  readonly feld: Sachfeld;
  readonly betrag: number;
}

const JAHRESANFANG = /-01-01$/;

/** Whether a post in two rows costs what it does in one: every year is settled by itself, and nothing belongs to all of them. */
function istTeilbar(
  { optionen: { abrechnung, hoechstbetragGesamt } }: Vereinbarung,
  s: Stellenzeile,
): boolean {
  const ist = Object.entries(STELLEN.spalten).filter(([, spalte]) => 'nur' in spalte);
  return (
    abrechnung?.wert !== 'LAUFZEIT' &&
    (s.hoechstbetragGesamt ?? hoechstbetragGesamt?.wert ?? null) === null &&
    ist.every(([feld]) => s[feld as keyof Stellenzeile] === null)
  );
}

const betragVon = ({ optionen }: Vereinbarung, stelle: Stellenzeile, feld: Sachfeld): number | null =>
  stelle[feld] ?? optionen[feld]?.wert ?? null;

const beginnVon = ({ optionen }: Vereinbarung, { von }: Stellenzeile): string | null =>
  von ?? optionen.von?.wert ?? null;

const reichtBis = ({ optionen }: Vereinbarung, { bis }: Stellenzeile, tag: string): boolean =>
  (bis ?? optionen.bis?.wert ?? tag) >= tag;

/**
 * AK-3: the amounts of material that posts have from a day on; none where the day is not the first of a year.
 *
 * @param ab the day from which the new one is to hold
 */
export function sachposten(vereinbarung: Vereinbarung, ab: string): Sachposten[] {
  if (!JAHRESANFANG.test(ab)) return [];
  const stellen = vereinbarung.stellen.filter((stelle) => reichtBis(vereinbarung, stelle, ab));
  if (!stellen.every((stelle) => istTeilbar(vereinbarung, stelle))) return [];
  return FELDER.flatMap((feld) => {
    const betraege = new Set(stellen.map((stelle) => betragVon(vereinbarung, stelle, feld)));
    return [...betraege].flatMap((betrag) => (betrag === null || betrag === 0 ? [] : [{ feld, betrag }]));
  });
}

/** AK-3: posts of an older amount end with the year, and go on in a row of their own with the new one (FO-7). */
export function neueSachkosten(
  vereinbarung: Vereinbarung,
  { feld, betrag }: Sachposten,
  neu: number,
  { gueltigAb, quelle, status }: Wertbeleg,
): Pick<Vereinbarung, 'stellen' | 'angaben'> {
  const { von, bezugVon, sachkosten } = vereinbarung.angaben;
  const erster = [von?.wert, bezugVon?.wert].flatMap((tag) => tag ?? []).sort()[0] ?? gueltigAb;
  const stellen = vereinbarung.stellen.flatMap((stelle): Stellenzeile[] => {
    const trifft =
      reichtBis(vereinbarung, stelle, gueltigAb) && betragVon(vereinbarung, stelle, feld) === betrag;
    if (!trifft) return [stelle];
    const beginn = beginnVon(vereinbarung, stelle) ?? erster;
    const danach = { ...stelle, [feld]: neu };
    return beginn >= gueltigAb
      ? [danach]
      : [
          { ...stelle, bis: tagAlsIso(tagAusIso(gueltigAb) - 1) },
          { ...danach, von: gueltigAb },
        ];
  });
  const tag = tagAlsText(tagAusIso(gueltigAb));
  const belege = [sachkosten?.quelle, ANNAHMEQUELLE.abTag(tag, quelle, status)].flatMap((text) => text ?? []);
  const wert = istAnnahme(status) ? 'angenommen' : (sachkosten?.wert ?? 'genannt');
  return {
    stellen,
    angaben: {
      ...vereinbarung.angaben,
      sachkosten: { wert, quelle: belege.join('; ').slice(0, HOECHSTENS.prosa) },
    },
  };
}
