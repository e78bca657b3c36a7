import { tagAusIso } from '../../core/zeit/datum';

/** An entry on the time line with the words that name it in a message. ISO dates compare as text. */
export interface Zeitraumeintrag {
  readonly ort: string;
  readonly gueltigAb: string;
  readonly gueltigBis: string | null;
}

export type Luecken = 'Lücken verboten' | 'Lücken erlaubt';

const folgtTagAuf = (iso: string, vorher: string): boolean => tagAusIso(iso) === tagAusIso(vorher) + 1;

function pruefePaar(vorher: Zeitraumeintrag, eintrag: Zeitraumeintrag, luecken: Luecken): string | null {
  const wo = `${eintrag.ort} (ab ${eintrag.gueltigAb})`;
  if (eintrag.gueltigAb === vorher.gueltigAb) {
    return `${wo}: doppelt, ${vorher.ort} gilt ab demselben Tag.`;
  }
  if (eintrag.gueltigAb < vorher.gueltigAb) {
    return `${wo}: falsche Reihenfolge, ${vorher.ort} gilt erst ab ${vorher.gueltigAb}.`;
  }
  if (vorher.gueltigBis === null || eintrag.gueltigAb <= vorher.gueltigBis) {
    return `${wo}: überschneidet ${vorher.ort} (bis ${vorher.gueltigBis ?? 'offen'}).`;
  }
  if (luecken === 'Lücken verboten' && !folgtTagAuf(eintrag.gueltigAb, vorher.gueltigBis)) {
    return `${wo}: Lücke nach ${vorher.ort} (bis ${vorher.gueltigBis}).`;
  }
  return null;
}

/** Entries of one value must follow each other in time: oldest first, no overlap, no forbidden gap. */
export function pruefeZeitfolge(eintraege: readonly Zeitraumeintrag[], luecken: Luecken): string[] {
  const verkehrt = eintraege
    .filter((e) => e.gueltigBis !== null && e.gueltigBis < e.gueltigAb)
    .map((e) => `${e.ort}: gueltigBis ${e.gueltigBis} liegt vor gueltigAb ${e.gueltigAb}.`);
  const paare = eintraege.slice(1).map((e, i) => pruefePaar(eintraege[i] as Zeitraumeintrag, e, luecken));
  return [...verkehrt, ...paare.filter((satz) => satz !== null)];
}
