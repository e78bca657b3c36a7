import type { Tarif } from '../daten';
import { nvFehler } from '../fehler';
import { FEHLER } from '../meldungen/fehler';
import { NAME } from '../meldungen/schritte';
import type { Tag } from '../zeit/datum';
import { STATUS_FORTGESCHRIEBEN } from '../parameter/status';
import { tabellenname, type Tarifwerk } from './tarifwerk';

/** TA-6: which pay table is in force. */
export interface Tarifstand {
  readonly name: string;
  readonly gueltigAb: Tag;
  readonly quelle: string;
  readonly status: string;
}

interface Kandidat extends Tarifstand {
  readonly gueltigBis: Tag | null;
  readonly anlage: string;
}

/** Each distinct text once, joined. */
const verbinde = (texte: readonly string[]): string => [...new Set(texte.filter((t) => t !== ''))].join('; ');

/**
 * TA-6: the newest state of a tariff on a day. Annexes change on different dates (SuE on 01.10.2024), so
 * the newest date counts and the name says which annex brought it.
 *
 * @throws Fachfehler `NV` before the first table
 */
export function tarifstand(werk: Tarifwerk, tarif: Tarif, tag: Tag): Tarifstand {
  const kandidaten: Kandidat[] = werk.tabellen
    .filter((t) => t.tarif === tarif)
    .map((t) => ({ ...t, name: tabellenname(t) }));
  for (const z of werk.eigene) {
    if (z.tarif === tarif)
      kandidaten.push({ ...z, name: `${tarif} ${NAME.eigeneTabelle}`, anlage: NAME.eigeneTabelle });
  }
  const geltende = kandidaten.filter((k) => k.gueltigAb <= tag);
  if (geltende.length === 0) {
    const erste = Math.min(...kandidaten.map((k) => k.gueltigAb));
    throw nvFehler(FEHLER.keineTabelle(tarif, tag, erste));
  }
  const gueltigAb = Math.max(...geltende.map((k) => k.gueltigAb));
  const neueste = geltende.filter((k) => k.gueltigAb === gueltigAb);
  const fortgeschrieben = neueste.every((k) => k.gueltigBis !== null && tag > k.gueltigBis);
  return {
    name: verbinde(neueste.map((k) => k.name)),
    gueltigAb,
    quelle: verbinde(neueste.map((k) => k.quelle)),
    status: fortgeschrieben ? STATUS_FORTGESCHRIEBEN : verbinde(neueste.map((k) => k.status)),
  };
}
