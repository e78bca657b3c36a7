import type { Gruppeneintrag } from '../formen';
import type { Luecken, Zeitraumeintrag } from './zeitfolge';
import { pruefeZeitfolge } from './zeitfolge';

/** An entry with the words that name it in a message. */
export interface Verortet<Eintrag> {
  readonly ort: string;
  readonly eintrag: Eintrag;
}

interface Bandeintrag extends Zeitraumeintrag {
  readonly gruppen: readonly string[];
}

/** Groups of a band; none if the bounds do not make a band of one annex. */
function gruppenDesBandes(
  { gruppeVon, gruppeBis }: Gruppeneintrag,
  gruppen: readonly string[],
): readonly string[] {
  if (gruppeVon === null && gruppeBis === null) return gruppen;
  if (gruppeVon === null || gruppeBis === null || gruppeVon.charAt(0) !== gruppeBis.charAt(0)) return [];
  const von = gruppen.indexOf(gruppeVon);
  return von < 0 ? [] : gruppen.slice(von, gruppen.indexOf(gruppeBis) + 1);
}

/** Without gaps also means: every group from the first to the last day the entries speak of. */
function pruefeRand(
  pfad: string,
  gruppe: string,
  eigene: readonly Bandeintrag[],
  alle: readonly Bandeintrag[],
) {
  const bis = (e: Zeitraumeintrag): string => e.gueltigBis ?? 'offen';
  const erster = alle.map((e) => e.gueltigAb).sort()[0];
  const letzter = alle.map(bis).sort().at(-1);
  return eigene.some((e) => e.gueltigAb === erster) && eigene.some((e) => bis(e) === letzter)
    ? []
    : [`${pfad}: die Gruppe ${gruppe} ist nicht von ${erster} bis ${letzter} belegt.`];
}

/**
 * On no day may two bands hold for one group; without gaps, one must hold for each.
 *
 * @param gruppen the groups of the tariff, in order
 */
export function pruefeGruppenbaender(
  pfad: string,
  eintraege: readonly Verortet<Gruppeneintrag>[],
  luecken: Luecken,
  gruppen: readonly string[],
): string[] {
  const baender = eintraege.map(({ ort, eintrag }) => ({
    ort,
    gueltigAb: eintrag.gueltigAb,
    gueltigBis: eintrag.gueltigBis,
    gruppen: gruppenDesBandes(eintrag, gruppen),
  }));
  const saetze = eintraege
    .filter(({ eintrag }) => gruppenDesBandes(eintrag, gruppen).length === 0)
    .map(
      ({ ort, eintrag: { gruppeVon, gruppeBis } }) =>
        `${ort}: ${gruppeVon} bis ${gruppeBis} ist kein Gruppenband.`,
    );
  for (const gruppe of gruppen) {
    const eigene = baender.filter((band) => band.gruppen.includes(gruppe));
    saetze.push(...pruefeZeitfolge(eigene, luecken));
    if (luecken === 'Lücken verboten') saetze.push(...pruefeRand(pfad, gruppe, eigene, baender));
  }
  // Two bands that clash do so for each of their groups; one sentence is enough.
  return [...new Set(saetze)];
}
