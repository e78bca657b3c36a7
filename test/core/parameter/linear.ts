import type { Zeitwert } from '../../../src/core/daten';
import { nvFehler } from '../../../src/core/fehler';
import { FEHLER } from '../../../src/core/meldungen/fehler';
import { nachbarn } from '../../../src/core/parameter/zeitreihe';
import type { Tag } from '../../../src/core/zeit/datum';

/** The rules of PK-14 and PK-15 as they read, row by row: what the index of the core is compared with. */
interface Listen {
  readonly eigene: readonly Zeitwert[];
  readonly eingebaut: readonly Zeitwert[];
}

const gilt = (w: Zeitwert, tag: Tag): boolean =>
  w.gueltigAb <= tag && (w.gueltigBis === null || tag <= w.gueltigBis);
const istFest = (w: Zeitwert): boolean => w.vorlaeufig !== true;

function geltender(listen: readonly (readonly Zeitwert[])[], tag: Tag): Zeitwert | undefined {
  return listen.flat().find((w) => istFest(w) && gilt(w, tag));
}

function letzter(werte: readonly Zeitwert[], tag: Tag): { wert: Zeitwert; bis: Tag } | undefined {
  let ergebnis: { wert: Zeitwert; bis: Tag } | undefined;
  for (const wert of werte) {
    const bis = wert.gueltigBis;
    if (bis !== null && bis < tag && (ergebnis === undefined || bis > ergebnis.bis)) ergebnis = { wert, bis };
  }
  return ergebnis;
}

function fortgeschriebener({ eigene, eingebaut }: Listen, tag: Tag): Zeitwert | undefined {
  const veroeffentlicht = letzter(eingebaut.filter(istFest), tag);
  const entwuerfe = eingebaut.filter((w) => !istFest(w));
  const eigener = letzter(eigene, tag);
  const eigenerZuletzt =
    eigener !== undefined && (veroeffentlicht === undefined || eigener.bis >= veroeffentlicht.bis);
  const entwurf = entwuerfe.find((w) => gilt(w, tag));
  if (!eigenerZuletzt && entwurf !== undefined) return entwurf;
  const vorher = eigenerZuletzt ? eigener : (letzter(entwuerfe, tag) ?? veroeffentlicht);
  return vorher && { ...vorher.wert, status: 'fortgeschrieben', vorlaeufig: true };
}

function zeitwert(name: string, listen: Listen, tag: Tag, fortschreibung: boolean): Zeitwert {
  const alle = [listen.eigene, listen.eingebaut];
  const geltend = geltender(alle, tag);
  if (geltend !== undefined) return geltend;
  const weiter = fortgeschriebener(listen, tag);
  if (fortschreibung && weiter !== undefined) return weiter;
  throw nvFehler(FEHLER.parameterFehlt(name, tag, nachbarn(alle, tag), weiter !== undefined));
}

export const linear = { geltender, letzter, zeitwert };
