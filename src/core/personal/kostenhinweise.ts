import { HINWEIS } from '../meldungen/hinweise';
import { prozent, zahl } from '../rechenweg/schreibweise';
import { gruppiert } from '../sammlung';
import type { Entgelt } from '../tarif/tarifwerk';
import { tagAlsText, type Tag } from '../zeit/datum';
import { monatsabschnitte, type Monatsabschnitt, type Zeitraum } from '../zeit/zeitraum';
import type { Kostenrechnung, Stellenangabe } from './kostenrechnung';
import { personenAus } from './personen';

/** TA-3, PK-16: what a table amount assumes about the time after the agreement; nothing within it. */
function zumEntgelt(
  { erhoehungen, fortgeschrieben, gueltigAb, gueltigBis }: Entgelt,
  satz: string,
): string[] {
  const erste = erhoehungen[0];
  if (erste !== undefined) return [HINWEIS.tarifsteigerung(satz, tagAlsText(erste.tag))];
  return fortgeschrieben
    ? [HINWEIS.tabelleFortgeschrieben(tagAlsText(gueltigAb), tagAlsText(gueltigBis as Tag))]
    : [];
}

/** PK-15, PK-16, PK-19, TA-3: what a table row has to say about its cost in a period, each sentence once. */
export function kostenhinweise(
  rechnung: Kostenrechnung,
  angabe: Stellenangabe,
  zeitraum: Zeitraum,
): readonly string[] {
  const monate = monatsabschnitte(zeitraum);
  const jahre = [...gruppiert(monate, (m) => m.jahr)].flatMap(([jahr, imJahr]) => {
    const namen = new Set(imJahr.flatMap((m) => rechnung.vorlaeufige(angabe, m)));
    return namen.size === 0 ? [] : [HINWEIS.vorlaeufig(jahr, [...namen])];
  });
  const satz = prozent(rechnung.tarifsteigerung);
  const entgelte = monate.flatMap((m) => rechnung.entgelte(angabe, m)).flatMap((e) => zumEntgelt(e, satz));
  const bereiche = personenAus(angabe.vzae).flatMap(({ umfang }) =>
    monate.flatMap((m: Monatsabschnitt) => {
      const bereich = rechnung.entgeltbereich(angabe, umfang, m);
      return bereich === null ? [] : [HINWEIS.entgeltbereich(bereich, zahl(umfang))];
    }),
  );
  return [...new Set([...jahre, ...entgelte, ...bereiche])];
}
