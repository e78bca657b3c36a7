import { alle, amOrt, wertFehler } from '../core/fehler';
import { VERGLEICHSHINWEIS } from '../core/meldungen/hinweise';
import { nachberechnung as vergleiche } from '../core/vergleich/nachberechnung';
import { alsExcelzahl } from '../core/zahl/excelzahl';
import { werteOhneFunde } from '../eingabe/gelesen';
import { MELDUNG, ORT } from '../eingabe/meldungen';
import { optional } from '../eingabe/skalar';
import { vergleichsspalte, vergleichstabelleAus } from '../eingabe/vergleichstabelle';
import { NACHBERECHNUNG } from '../mappe/ergebnisse';
import { namenVon } from '../mappe/spalte';
import { erklaereRundung, type Berechnung, type Zellwert } from './funktion';

const STANDARDSPALTE = 'Eigenanteil';

/** NB-1, NB-2, NB-4: what became of the amounts, for example with assumed agreements. */
export const nachberechnung: Berechnung<Zellwert[][]> = ([alt, neu, spalte], spur) => {
  const gesucht = optional('spalte', spalte, vergleichsspalte, STANDARDSPALTE);
  const [vorher, nachher] = alle(
    () => werteOhneFunde(vergleichstabelleAus('alt', alt, gesucht)),
    () => werteOhneFunde(vergleichstabelleAus('neu', neu, gesucht)),
  );
  if (vorher.namen.join() !== nachher.namen.join())
    throw amOrt(ORT.argument('neu'), wertFehler(MELDUNG.andereNamensspalten(vorher.namen, nachher.namen)));
  erklaereRundung(spur);
  const zeilen = vergleiche(vorher.zeilen, nachher.zeilen, spur);
  return [
    [...nachher.namen, ...namenVon(NACHBERECHNUNG)],
    ...zeilen.map((z): Zellwert[] => [
      ...z.namen,
      alsExcelzahl(z.alt),
      alsExcelzahl(z.neu),
      alsExcelzahl(z.differenz),
      z.veraenderung === null ? '' : alsExcelzahl(z.veraenderung),
      VERGLEICHSHINWEIS[z.herkunft],
    ]),
  ];
};
