import { wertFehler } from '../core/fehler';
import { gefaltet } from '../core/text/falten';
import { bereichAus, pruefeName } from './bereich';
import { Funde } from './funde';
import { liesBereich, type Gelesen } from './gelesen';
import { istLeerOderNull } from './leer';
import { MELDUNG } from './meldungen';
import { tabellengruppe } from './tabellengruppe';

const KOPF = gefaltet('Gruppe');

/** NB-3: reads `gruppen`, pay groups in any order, a heading allowed; null = nothing handed over. Each counts once. */
export const gruppenAus = (argument: string, wert: unknown): Gelesen<readonly string[] | null> =>
  liesBereich<readonly string[] | null>(argument, null, () => {
    const bereich = bereichAus(wert);
    pruefeName(bereich);
    const funde = new Funde();
    const gelesen = bereich.flatMap((zeile, z) =>
      zeile.flatMap((zelle, s) => {
        const istKopf = z === 0 && s === 0 && typeof zelle === 'string' && gefaltet(zelle) === KOPF;
        if (istLeerOderNull(zelle) || istKopf) return [];
        const gruppe = funde.lies(z + 1, s, String(s + 1), () => tabellengruppe(zelle));
        return gruppe === null ? [] : [gruppe];
      }),
    );
    const gefuellt = bereich.some((zeile) => zeile.some((zelle) => !istLeerOderNull(zelle)));
    if (gefuellt && gelesen.length === 0 && funde.istLeer) throw wertFehler(MELDUNG.leererBereich);
    return { werte: gefuellt ? [...new Set(gelesen)] : null, hinweise: [], funde: funde.liste };
  });
