import { SCHRITT } from '../meldungen/schritte';
import { euro } from '../rechenweg/schreibweise';
import type { Spur } from '../rechenweg/spur';
import { minus, NULL, plus, summe, type Dezimal } from '../zahl/dezimal';
import { tagAlsText, type Tag } from '../zeit/datum';
import { jahresabschnitte, type Zeitraum } from '../zeit/zeitraum';
import { anTerminen, faellig, type Faelligkeitsbetrag } from './faelligkeiten';
import type { Planmonat } from './planmonate';
import type { Planoptionen } from './planoptionen';

/** MP-5: one request: the need of some months, paid in the first of them, EUR. */
export interface Anforderung extends Faelligkeitsbetrag {
  readonly bedarfBis: Tag;
  readonly ausgaben: Dezimal;
  readonly bisherAusgezahlt: Dezimal;
  /** What of the grant is left for later. */
  readonly rest: Dezimal;
}

const verdientIn = (monate: readonly Planmonat[]): Dezimal => summe(monate.map((m) => m.verdient));

/** MP-5 `BEDARF`: blocks of months from the first one on; a block's earned grant is paid in its first month. */
export function anforderungen(monate: readonly Planmonat[], bedarfsmonate: number): Anforderung[] {
  const liste: Anforderung[] = [];
  let [bisherAusgezahlt, rest] = [NULL, verdientIn(monate)];
  for (let i = 0; i < monate.length; i += bedarfsmonate) {
    const block = monate.slice(i, i + bedarfsmonate);
    const betrag = verdientIn(block);
    rest = minus(rest, betrag);
    liste.push({
      tag: (block[0] as Planmonat).abschnitt.von,
      bedarfBis: (block.at(-1) as Planmonat).abschnitt.bis,
      ausgaben: summe(block.map((m) => plus(m.personalkosten, m.sachkosten))),
      betrag,
      bisherAusgezahlt,
      rest,
    });
    bisherAusgezahlt = plus(bisherAusgezahlt, betrag);
  }
  return liste;
}

/** MP-5: the instalments of the grant, in order. */
export function auszahlungen(
  monate: readonly Planmonat[],
  zeitraum: Zeitraum,
  { auszahlung, bedarfsmonate, termine }: Planoptionen,
  spur?: Spur,
): Faelligkeitsbetrag[] {
  const zahlungen =
    auszahlung === 'BEDARF'
      ? anforderungen(monate, bedarfsmonate)
      : jahresabschnitte(zeitraum).flatMap((a) => {
          const betrag = verdientIn(monate.filter((m) => m.abschnitt.jahr === a.jahr));
          return auszahlung === 'TERMINE'
            ? faellig(betrag, anTerminen(a, termine))
            : [{ tag: a.bis, betrag }];
        });
  for (const { tag, betrag } of zahlungen)
    spur?.notiere('MP-5', SCHRITT.auszahlung(tagAlsText(tag)), euro(betrag), betrag);
  return zahlungen;
}
