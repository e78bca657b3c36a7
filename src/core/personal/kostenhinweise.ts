import { HINWEIS } from '../meldungen/hinweise';
import { SCHRITT } from '../meldungen/schritte';
import { prozent, zahl } from '../rechenweg/schreibweise';
import { gruppiert } from '../sammlung';
import type { Entgelt } from '../tarif/tarifwerk';
import type { Dezimal } from '../zahl/dezimal';
import { tagAlsText, type Tag } from '../zeit/datum';
import type { Bereichsmonat } from './entgeltbereiche';
import type { Monatseingabe } from './monatseingabe';
import type { Umfang } from './personen';

/** TA-3, PK-16: what the table amounts assume about the time after the agreement; each sentence once. */
class Tarifannahmen {
  private readonly gesteigertAb = new Set<Tag>();
  private readonly fortgeschrieben = new Map<Tag, Tag>();

  nimm({ erhoehungen, fortgeschrieben, gueltigAb, gueltigBis }: Entgelt): void {
    const erste = erhoehungen[0];
    if (erste !== undefined) this.gesteigertAb.add(erste.tag);
    else if (fortgeschrieben) this.fortgeschrieben.set(gueltigAb, gueltigBis as Tag);
  }

  saetze(steigerung: Dezimal): string[] {
    return [
      ...[...this.gesteigertAb].map((ab) => HINWEIS.tarifsteigerung(prozent(steigerung), tagAlsText(ab))),
      ...[...this.fortgeschrieben].map(([ab, ende]) =>
        HINWEIS.tabelleFortgeschrieben(tagAlsText(ab), tagAlsText(ende)),
      ),
    ];
  }
}

/**
 * PK-15, PK-16, TA-3: what the rates and table amounts of some months rest on, whatever the person's part in them.
 *
 * @param steigerung PK-16: assumed raise per year
 */
export function tarifhinweise(monate: readonly Monatseingabe[], steigerung: Dezimal): readonly string[] {
  const werte: string[] = [];
  const tarif = new Tarifannahmen();
  for (const [jahr, imJahr] of gruppiert(monate, (m) => m.abschnitt.jahr)) {
    const { jsz } = imJahr[0] as Monatseingabe;
    const namen = new Set<string>();
    for (const { saetze, entgelt } of imJahr) {
      for (const name of saetze.vorlaeufige) namen.add(name);
      tarif.nimm(entgelt);
    }
    if (jsz?.satz.vorlaeufig === true) namen.add(SCHRITT.jahressonderzahlung);
    if (namen.size > 0) werte.push(HINWEIS.vorlaeufig(jahr, [...namen]));
    for (const e of jsz?.entgelte ?? []) tarif.nimm(e);
  }
  return [...werte, ...tarif.saetze(steigerung)];
}

/** PK-19: where contributions of a person would follow other rules, each range once. */
export const bereichshinweise = (monate: readonly Bereichsmonat[], { umfang }: Umfang): readonly string[] =>
  [...new Set(monate.map((m) => m.bereich))].map((bereich) => HINWEIS.entgeltbereich(bereich, zahl(umfang)));
