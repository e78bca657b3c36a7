import { mitOrt, wertFehler } from '../core/fehler';
import { bereichAus, pruefeName, pruefeUmfang, type Bereich } from './bereich';
import { istLeerOderNull } from './leer';
import { MELDUNG, ORT } from './meldungen';

/** An argument that is a range of values or one value for all of them. */
export interface Zellen {
  readonly name: string;
  readonly bereich: Bereich;
  readonly einzeln: boolean;
}

/** The shape that all arguments have that are ranges. */
export interface Gestalt {
  readonly zeilen: number;
  readonly spalten: number;
}

/**
 * Reads an argument as cells.
 *
 * @param leer what counts as nothing
 * @param satz what is said where there is nothing else (LE-1)
 * @throws Fachfehler `WERT` for what is no range or holds nothing
 */
export const zellenAus = (
  name: string,
  wert: unknown,
  leer: (zelle: unknown) => boolean,
  satz: string,
): Zellen =>
  mitOrt(ORT.argument(name), () => {
    const bereich = bereichAus(wert);
    pruefeName(bereich);
    if (bereich.every((zeile) => zeile.every(leer))) throw wertFehler(satz);
    return { name, bereich, einzeln: bereich.length === 1 && bereich[0]?.length === 1 };
  });

const gestaltVon = ({ bereich }: Zellen): Gestalt => ({
  zeilen: bereich.length,
  spalten: (bereich[0] as readonly unknown[]).length,
});

/** @throws Fachfehler `WERT` if two ranges have different shapes, or there are too many cells */
export function gemeinsameGestalt(argumente: readonly Zellen[]): Gestalt {
  const bereiche = argumente.filter((a) => !a.einzeln);
  const [erster] = bereiche;
  if (erster === undefined) return { zeilen: 1, spalten: 1 };
  const gestalt = gestaltVon(erster);
  for (const anderer of bereiche) {
    const andere = gestaltVon(anderer);
    if (andere.zeilen !== gestalt.zeilen || andere.spalten !== gestalt.spalten)
      throw wertFehler(MELDUNG.gestaltVerschieden(erster.name, gestalt, anderer.name, andere));
  }
  pruefeUmfang(gestalt.zeilen * gestalt.spalten);
  return gestalt;
}

const inhalt = ({ bereich, einzeln }: Zellen, zeile: number, spalte: number): unknown =>
  einzeln ? bereich[0]?.[0] : bereich[zeile]?.[spalte];

/** LE-1: has no range anything at this place? Then there is nothing to compute. */
export const istLeereStelle = (argumente: readonly Zellen[], zeile: number, spalte: number): boolean => {
  const bereiche = argumente.filter((a) => !a.einzeln);
  return bereiche.length > 0 && bereiche.every((a) => istLeerOderNull(inhalt(a, zeile, spalte)));
};

/** FE-2: what messages call a place. */
export const stellenort = ({ name, einzeln }: Zellen, zeile: number, spalte: number): string =>
  einzeln ? ORT.argument(name) : `${ORT.argument(name)}: ${ORT.zelle(zeile + 1, '', String(spalte + 1))}`;

/** FE-2: the value at a place, with the place in the sentence if it is wrong. */
export const liesStelle = <T>(zellen: Zellen, zeile: number, spalte: number, lese: (wert: unknown) => T): T =>
  mitOrt(stellenort(zellen, zeile, spalte), () => lese(inhalt(zellen, zeile, spalte)));
