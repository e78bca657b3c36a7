import { HINWEIS } from '../meldungen/hinweise';
import { SCHRITT } from '../meldungen/schritte';
import { prozent, zahl } from '../rechenweg/schreibweise';
import { gruppiert } from '../sammlung';
import type { Entgelt } from '../tarif/tarifwerk';
import { tagAlsText, type Tag } from '../zeit/datum';
import type { Monatsabschnitt } from '../zeit/zeitraum';
import type { Entgeltbereich } from './geringfuegigkeit';
import type { Kostenrechnung, Stellenangabe } from './kostenrechnung';
import { personenAus } from './personen';

/** TA-3, PK-16: what the table amounts assume about the time after the agreement; each sentence once. */
class Tarifannahmen {
  private readonly gesteigertAb = new Set<Tag>();
  private readonly fortgeschrieben = new Map<Tag, Tag>();

  nimm({ erhoehungen, fortgeschrieben, gueltigAb, gueltigBis }: Entgelt): void {
    const erste = erhoehungen[0];
    if (erste !== undefined) this.gesteigertAb.add(erste.tag);
    else if (fortgeschrieben) this.fortgeschrieben.set(gueltigAb, gueltigBis as Tag);
  }

  saetze(steigerung: string): string[] {
    return [
      ...[...this.gesteigertAb].map((ab) => HINWEIS.tarifsteigerung(steigerung, tagAlsText(ab))),
      ...[...this.fortgeschrieben].map(([ab, ende]) =>
        HINWEIS.tabelleFortgeschrieben(tagAlsText(ab), tagAlsText(ende)),
      ),
    ];
  }
}

/** PK-15, PK-16, TA-3: what the rates and table amounts of some months rest on, whatever the person's part in them. */
export function tarifhinweise(
  rechnung: Kostenrechnung,
  angabe: Stellenangabe,
  monate: readonly Monatsabschnitt[],
): readonly string[] {
  const werte: string[] = [];
  const tarif = new Tarifannahmen();
  for (const [jahr, imJahr] of gruppiert(monate, (m) => m.jahr)) {
    const jsz = rechnung.jahressonderzahlung(angabe, jahr);
    const namen = new Set<string>(imJahr.flatMap((m) => rechnung.vorlaeufige(m)));
    if (jsz?.satz.vorlaeufig === true) namen.add(SCHRITT.jahressonderzahlung);
    if (namen.size > 0) werte.push(HINWEIS.vorlaeufig(jahr, [...namen]));
    for (const m of imJahr) tarif.nimm(rechnung.entgelt(angabe, jahr, m.monat));
    for (const e of jsz?.entgelte ?? []) tarif.nimm(e);
  }
  return [...werte, ...tarif.saetze(prozent(rechnung.tarifsteigerung))];
}

/** PK-19: where contributions would follow other rules, by person. */
export function bereichshinweise(
  rechnung: Kostenrechnung,
  angabe: Stellenangabe,
  monate: readonly Monatsabschnitt[],
): readonly string[] {
  return personenAus(angabe.vzae).flatMap(({ umfang }) => {
    const alle = new Set(monate.map((m) => rechnung.entgeltbereich(angabe, umfang, m)));
    alle.delete(null);
    return [...alle].map((bereich) => HINWEIS.entgeltbereich(bereich as Entgeltbereich, zahl(umfang)));
  });
}
