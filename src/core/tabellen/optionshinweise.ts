import type { Art } from '../daten';
import { zutreffende, type Hinweisregel } from '../hinweisregel';
import { OPTIONSHINWEIS, type Tabellenhinweis } from '../meldungen/hinweise';
import type { Tabellenoptionen, Wahlfeld } from './stelle';
import type { Stellenergebnis } from './stellenergebnis';

/** A table after computing. */
interface Lage {
  readonly ergebnisse: readonly Stellenergebnis[];
  readonly optionen: Tabellenoptionen;
}

const ohneBaustein = ({ stelle }: Stellenergebnis): boolean => stelle.baustein === null;
const mitBaustein = ({ stelle }: Stellenergebnis): boolean => stelle.baustein !== null;
const hatArt =
  (art: Art) =>
  ({ arten }: Stellenergebnis): boolean =>
    arten.includes(art);
const gefoerdert = ({ arten }: Stellenergebnis): boolean => arten.some((art) => art !== 'OHNE');

/** An option that some rows take and none of them has a use for. */
const ungenutzt = (
  { ergebnisse }: Lage,
  feld: Wahlfeld,
  braucht: (zeile: Stellenergebnis) => boolean,
): boolean => {
  const zeilen = ergebnisse.filter((e) => e.arten.length > 0 && e.stelle.ausOptionen.has(feld));
  return zeilen.length > 0 && !zeilen.some(braucht);
};

/** TB-1: is a part of the Sachkosten granted? */
const hatSachkostengrenze = (l: Lage, e: Stellenergebnis): boolean =>
  !istGesamt(l) && e.stelle.sachkostenHoechstbetrag !== null && gefoerdert(e);

const istGesamt = ({ optionen }: Lage): boolean => optionen.kostenbasis === 'GESAMT';

const REGELN: readonly Hinweisregel<Lage, 'KO-3'>[] = [
  {
    regel: 'KO-3',
    trifftZu: (l) => ungenutzt(l, 'hoechstbetrag', ohneBaustein),
    satz: OPTIONSHINWEIS.hoechstbetrag,
  },
  { regel: 'KO-3', trifftZu: (l) => ungenutzt(l, 'art', ohneBaustein), satz: OPTIONSHINWEIS.art },
  { regel: 'KO-3', trifftZu: (l) => ungenutzt(l, 'merkmal', mitBaustein), satz: OPTIONSHINWEIS.merkmal },
  { regel: 'KO-3', trifftZu: (l) => ungenutzt(l, 'quote', hatArt('ANTEIL')), satz: OPTIONSHINWEIS.quote },
  {
    regel: 'KO-3',
    trifftZu: (l) => ungenutzt(l, 'eigenmittel', hatArt('FEHLBEDARF')),
    satz: OPTIONSHINWEIS.eigenmittel,
  },
  {
    regel: 'KO-3',
    trifftZu: (l) => ungenutzt(l, 'sachkostenHoechstbetrag', () => !istGesamt(l)),
    satz: OPTIONSHINWEIS.sachkostenHoechstbetrag,
  },
  {
    regel: 'KO-3',
    trifftZu: (l) => !istGesamt(l) && ungenutzt(l, 'sachkostenHoechstbetrag', gefoerdert),
    satz: OPTIONSHINWEIS.sachkostenOhne,
  },
  {
    regel: 'KO-3',
    trifftZu: (l) => ungenutzt(l, 'hoechstbetragGesamt', ohneBaustein),
    satz: OPTIONSHINWEIS.hoechstbetragGesamt,
  },
  {
    regel: 'KO-3',
    trifftZu: (l) => ungenutzt(l, 'sachkostenQuote', (e) => hatSachkostengrenze(l, e)),
    satz: OPTIONSHINWEIS.sachkostenQuote,
  },
];

/**
 * KO-3: options of the name of a column that some rows take and none has a use for. An option stands for a whole table,
 * in which not every row has to need it.
 */
export const unbenutzteOptionen = (
  ergebnisse: readonly Stellenergebnis[],
  optionen: Tabellenoptionen,
): Tabellenhinweis[] =>
  zutreffende(REGELN, [{ ergebnisse, optionen }]).map(({ regel, satz }) => ({ regel, satz }));
