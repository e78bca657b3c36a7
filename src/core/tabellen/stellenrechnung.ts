import { HINWEIS } from '../meldungen/hinweise';
import { SCHRITT } from '../meldungen/schritte';
import type { Spur } from '../rechenweg/spur';
import { gemerkt, gruppiert } from '../sammlung';
import { schnitt, zeitraumAlsText, type Zeitraum } from '../zeit/zeitraum';
import { jahresergebnisse, rechneAb, type Abrechnungsergebnis } from './abrechnung';
import { faelle, type Fall, type Rechenrahmen } from './fall';
import { hinweiseZurStelle, ueberschneidungen } from './hinweise';
import { poole } from './pool';
import type { Jahresergebnis, Stelle, Stellenergebnis, Tabellenoptionen } from './stelle';
import { Zeilenpruefung } from './zeilenfehler';

interface Abgerechnet {
  readonly fall: Fall;
  readonly ergebnis: Abrechnungsergebnis;
  /** With pooling known only after all posts. */
  jahre: readonly Jahresergebnis[];
}

interface Zeile {
  readonly stelle: Stelle;
  /** The part of the post inside the term; null = none. */
  readonly z: Zeitraum | null;
  readonly abgerechnet: Abgerechnet[];
}

/** Everything that decides the figures of a row: rows with the same key share one computation. */
const stellenschluessel = ({
  zeile: _zeile,
  stelle: _stelle,
  kommune: _kommune,
  zeitraum: { von, bis },
  ...werte
}: Stelle): string => [von, bis, ...Object.values(werte)].join('|');

/** EA-2: posts pool within the same period of settlement (year or term), Baustein and Art. */
function gleicheAusImPool(
  zeilen: readonly Zeile[],
  { abrechnung, kostenbasis }: Tabellenoptionen,
  spur?: Spur,
): void {
  const alle = zeilen.flatMap((z) => z.abgerechnet);
  const pools = gruppiert(alle, ({ fall: { jahre, baustein, art } }) => {
    const zeit = abrechnung === 'JAHR' ? jahre.map((p) => p.jahr).join() : abrechnung;
    return `${zeit}|${baustein}|${art}`;
  });
  for (const pool of pools.values()) {
    poole(pool, spur).forEach((ergebnis, i) => {
      const a = pool[i] as Abgerechnet;
      a.jahre = jahresergebnisse(a.fall, ergebnis, kostenbasis, spur);
    });
  }
}

function rechneStelle(stelle: Stelle, z: Zeitraum, rahmen: Rechenrahmen, spur?: Spur): Abgerechnet[] {
  const { kostenbasis, pool } = rahmen.optionen;
  spur?.notiere('TB-1', SCHRITT.stelle(stelle.zeile, stelle.stelle), zeitraumAlsText(z), null);
  const abgerechnet: Abgerechnet[] = [];
  for (const fall of faelle(stelle, z, rahmen, spur)) {
    const ergebnis = rechneAb(fall, kostenbasis, spur);
    const jahre = pool ? [] : jahresergebnisse(fall, ergebnis, kostenbasis, spur);
    abgerechnet.push({ fall, ergebnis, jahre });
  }
  return abgerechnet;
}

/**
 * TB-1, TB-5: settles all posts for the part of their periods inside the term. Rows that differ in name and
 * Kommune only are computed once.
 *
 * @param pruefung what the caller has found in the rows already
 * @throws Sammelfehler naming the first row that can't be computed
 */
export function rechneStellen(
  stellen: readonly Stelle[],
  rahmen: Rechenrahmen,
  spur?: Spur,
  pruefung = new Zeilenpruefung(),
): Stellenergebnis[] {
  const { optionen, zeitraum, saetze } = rahmen;
  const bekannt = new Map<string, Abgerechnet[]>();
  const zeilen = stellen.map((stelle): Zeile => {
    const z = schnitt(stelle.zeitraum, zeitraum);
    const rechne = (): Abgerechnet[] => (z === null ? [] : rechneStelle(stelle, z, rahmen, spur));
    const abgerechnet =
      pruefung.versuche(stelle, () =>
        spur === undefined ? gemerkt(bekannt, stellenschluessel(stelle), rechne) : rechne(),
      ) ?? [];
    return { stelle, z, abgerechnet: optionen.pool ? abgerechnet.map((a) => ({ ...a })) : abgerechnet };
  });
  pruefung.pruefe();
  if (optionen.pool) gleicheAusImPool(zeilen, optionen, spur);
  const doppelt = ueberschneidungen(stellen);
  const fertig = new Map<Abgerechnet[], Pick<Stellenergebnis, 'jahre' | 'hinweise'>>();
  return zeilen.map(({ stelle, z, abgerechnet }) => {
    const ergebnis = gemerkt(fertig, abgerechnet, () => {
      const jahre = abgerechnet.flatMap((a) => a.jahre);
      const hinweise =
        z === null ? [HINWEIS.ausserhalb] : hinweiseZurStelle(stelle, z, jahre, saetze, optionen);
      return { jahre, hinweise };
    });
    const andere = doppelt.get(stelle);
    const hinweise =
      andere === undefined
        ? ergebnis.hinweise
        : [...ergebnis.hinweise, HINWEIS.ueberschneidung(andere.zeile)];
    return { stelle, jahre: ergebnis.jahre, hinweise };
  });
}
