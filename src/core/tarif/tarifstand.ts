import type { Beleg, Entgeltordnung } from '../daten';
import { nvFehler } from '../fehler';
import { FEHLER } from '../meldungen/fehler';
import { NAME } from '../meldungen/schritte';
import { groesste, gruppiert, kleinste } from '../sammlung';
import { tagAlsText, type Tag } from '../zeit/datum';
import { STATUS_FORTGESCHRIEBEN } from '../parameter/status';
import { tabellenname, type Tarifwerk } from './tarifwerk';

/** TA-6: which pay tables are in force. */
export interface Tarifstand {
  readonly name: string;
  readonly gueltigAb: Tag;
  readonly quelle: string;
  readonly status: string;
}

interface Kandidat extends Beleg {
  readonly name: string;
}

/** Each distinct text once, joined. */
const verbinde = (texte: readonly string[]): string => [...new Set(texte.filter((t) => t !== ''))].join('; ');

/** The newest of each annex, and the own rows that no later table has replaced. */
function geltende(werk: Tarifwerk, tarif: Entgeltordnung, tag: Tag): Kandidat[] {
  const eingebaut = werk.tabellen
    .filter((t) => t.tarif === tarif && t.gueltigAb <= tag)
    .map((t) => ({ ...t, name: tabellenname(t) }));
  const eigene = werk.eigene
    .filter((z) => z.tarif === tarif && werk.zaehlt(z, tag))
    .map((z) => ({ ...z, name: `${tarif} ${NAME.eigeneTabelle}` }));
  return [...gruppiert<Kandidat, string>([...eingebaut, ...eigene], (k) => k.name).values()].flatMap(
    (gleiche) => {
      const neuestes = groesste(gleiche.map((k) => k.gueltigAb));
      return gleiche.filter((k) => k.gueltigAb === neuestes);
    },
  );
}

/**
 * TA-6: the state of a tariff on a day. Annexes change on different dates (SuE on 01.10.2024), so the newest table of
 * each is named, with its date where those differ; `gueltigAb` is the newest date.
 *
 * @throws Fachfehler `NV` before the first table and more than 24 months after the agreement (TA-7)
 */
export function tarifstand(werk: Tarifwerk, tarif: Entgeltordnung, tag: Tag): Tarifstand {
  const stand = geltende(werk, tarif, tag);
  if (stand.length === 0) {
    const alle = [...werk.tabellen, ...werk.eigene].filter((k) => k.tarif === tarif);
    throw nvFehler(FEHLER.keineTabelle(tarif, tag, kleinste(alle.map((k) => k.gueltigAb))));
  }
  const tage = new Set(stand.map((k) => k.gueltigAb));
  const gueltigAb = groesste(tage);
  werk.pruefeFortgeltung(tarif, tag, gueltigAb);
  const status = ({ gueltigBis, status: s }: Kandidat): string =>
    gueltigBis !== null && tag > gueltigBis ? STATUS_FORTGESCHRIEBEN : s;
  return {
    name: verbinde(
      stand.map((k) => (tage.size > 1 ? NAME.tabelleAb(k.name, tagAlsText(k.gueltigAb)) : k.name)),
    ),
    gueltigAb,
    quelle: verbinde(stand.map((k) => k.quelle)),
    status: verbinde(stand.map(status)),
  };
}
