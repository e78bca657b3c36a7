import { OPTIONSHINWEIS, type Tabellenhinweis } from '../meldungen/hinweise';
import type { Stellenergebnis, Tabellenoptionen, Wahlfeld } from './stelle';

/** An option that is also a column: what it needs to decide something in a row, and what is said if no row has it. */
interface Wirkung {
  readonly feld: Wahlfeld;
  readonly wirkt: (zeile: Stellenergebnis, optionen: Tabellenoptionen) => boolean;
  readonly satz: string;
}

const ohneBaustein = ({ stelle }: Stellenergebnis): boolean => stelle.baustein === null;

const WIRKUNGEN: readonly Wirkung[] = [
  { feld: 'hoechstbetrag', wirkt: ohneBaustein, satz: OPTIONSHINWEIS.hoechstbetrag },
  { feld: 'art', wirkt: ohneBaustein, satz: OPTIONSHINWEIS.art },
  { feld: 'merkmal', wirkt: (zeile) => !ohneBaustein(zeile), satz: OPTIONSHINWEIS.merkmal },
  { feld: 'quote', wirkt: ({ arten }) => arten.includes('ANTEIL'), satz: OPTIONSHINWEIS.quote },
  {
    feld: 'eigenmittel',
    wirkt: ({ arten }) => arten.includes('FEHLBEDARF'),
    satz: OPTIONSHINWEIS.eigenmittel,
  },
  {
    feld: 'sachkostenHoechstbetrag',
    wirkt: (_, { kostenbasis }) => kostenbasis !== 'GESAMT',
    satz: OPTIONSHINWEIS.sachkostenHoechstbetrag,
  },
  {
    feld: 'sachkostenHoechstbetrag',
    wirkt: ({ arten }, { kostenbasis }) => kostenbasis === 'GESAMT' || arten.some((art) => art !== 'OHNE'),
    satz: OPTIONSHINWEIS.sachkostenOhne,
  },
];

/**
 * KO-3: options of the name of a column that some rows take and none has a use for. An option stands for a whole table,
 * in which not every row has to need it.
 */
export function unbenutzteOptionen(
  ergebnisse: readonly Stellenergebnis[],
  optionen: Tabellenoptionen,
): Tabellenhinweis[] {
  return WIRKUNGEN.flatMap(({ feld, wirkt, satz }) => {
    const zeilen = ergebnisse.filter((e) => e.arten.length > 0 && e.stelle.ausOptionen.has(feld));
    const ohne = zeilen.length > 0 && !zeilen.some((z) => wirkt(z, optionen));
    return ohne ? [{ regel: 'KO-3' as const, satz }] : [];
  });
}
