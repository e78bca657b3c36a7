import {
  bruch,
  EINS,
  kleiner,
  mal,
  max,
  NULL,
  plus,
  Referenzfehler,
  runde,
  summe,
  type Bruch,
} from '../bruch';
import { frueherer, jahrVon, monatVon, plusTage, tag, tageImMonat, tagVon, type Tag } from '../monate';
import { gueltig } from '../werte';
import type { Zeitwert } from '../daten';

export const ZINSMETHODEN = ['TAGGENAU', 'TAGE/365', '30/360'] as const;
export type Zinsmethode = (typeof ZINSMETHODEN)[number];

export interface Zinsfall {
  readonly betrag: Bruch;
  readonly von: Tag;
  readonly bis: Tag;
  /** NULL: 0.03 */
  readonly zuschlag: Bruch;
  readonly methode: Zinsmethode;
  /** Rows of KIM_Parameter, which go before the built-in ones. */
  readonly eigene: readonly Zeitwert[];
}

/** Hundredths of a percent per half-year from 01.01.2019 on, as the concept lists them. */
const BASISZINS = [-88, -88, -88, -88, -88, -88, -88, -88, 162, 312, 362, 337, 227, 127, 127, 152];
const ERSTES_JAHR = 2019;
const DEFAULT_ZUSCHLAG = bruch(3, 100);

interface Halbjahr {
  readonly erster: Tag;
  readonly letzter: Tag;
}

function halbjahr(t: Tag): Halbjahr {
  const jahr = jahrVon(t);
  return monatVon(t) <= 6
    ? { erster: tag(jahr, 1, 1), letzter: tag(jahr, 6, 30) }
    : { erster: tag(jahr, 7, 1), letzter: tag(jahr, 12, 31) };
}

/** ZI-1, ZI-4: the rate of a half-year. */
function basiszins({ erster }: Halbjahr, eigene: readonly Zeitwert[]): Bruch {
  const eigener = gueltig(eigene, erster);
  if (eigener) return eigener.wert;
  const platz = (jahrVon(erster) - ERSTES_JAHR) * 2 + (monatVon(erster) === 1 ? 0 : 1);
  const wert = BASISZINS[platz];
  if (wert === undefined) throw new Referenzfehler('NV', `kein Basiszinssatz ab ${erster}`);
  return bruch(wert, 10_000);
}

const tageszahl = (von: Tag, bis: Tag): number =>
  Math.round((Date.parse(bis) - Date.parse(von)) / 86_400_000);

/** ZI-3: the 31st and the last of February count as the 30th. */
const kaufmaennisch = (t: Tag): number => {
  const letzterFebruar = monatVon(t) === 2 && tagVon(t) === tageImMonat(jahrVon(t), 2);
  return (jahrVon(t) * 12 + monatVon(t)) * 30 + (letzterFebruar ? 30 : Math.min(tagVon(t), 30));
};

/** Part of a year from after `von` to `bis`, inside one calendar year. */
function jahresteil(von: Tag, bis: Tag, methode: Zinsmethode): Bruch {
  if (methode === '30/360') return bruch(kaufmaennisch(bis) - kaufmaennisch(von), 360);
  const schaltjahr = tageImMonat(jahrVon(bis), 2) === 29;
  return bruch(tageszahl(von, bis), methode === 'TAGGENAU' && schaltjahr ? 366 : 365);
}

/** ZI-1 to ZI-4: `von` bears no interest, `bis` does; each half-year is rounded to the cent. */
export function erstattungszins(fall: Zinsfall): Bruch {
  const { betrag, von, bis, methode, eigene } = fall;
  const zuschlag = fall.zuschlag.z === 0n ? DEFAULT_ZUSCHLAG : fall.zuschlag;
  if (bis < von) throw new Referenzfehler('WERT', 'bis vor von');
  if (kleiner(EINS, zuschlag)) throw new Referenzfehler('WERT', 'Zuschlag über 1');
  const zinsen: Bruch[] = [];
  for (let davor = von; davor < bis;) {
    const zeit = halbjahr(plusTage(davor, 1));
    const ende = frueherer(bis, zeit.letzter);
    const satz = max(NULL, plus(basiszins(zeit, eigene), zuschlag));
    zinsen.push(runde(mal(betrag, satz, jahresteil(davor, ende, methode))));
    davor = ende;
  }
  return summe(zinsen);
}
