import { CENT, minus, NULL, plus, Referenzfehler, summe, type Bruch } from './bruch';
import type { Stellenzeile } from './abschnitte';
import { addiere, LEER, type Betraege, type Stellentabelle } from './tabellen';
import { verteilung } from './verteilung';

export interface Kommune {
  readonly name: string;
  readonly schluessel: Bruch;
}

export interface Haushaltszeile {
  readonly aufwand: Bruch;
  /** Without Überdeckung. */
  readonly foerderung: Bruch;
  readonly drittmittel: Bruch;
  readonly eigenanteil: Bruch;
}

/** Year -> one row for each Kommune in the order of the key table. */
export type Haushalt = Map<number, Haushaltsjahr>;

export interface Haushaltsjahr {
  readonly kommunen: readonly Haushaltszeile[];
  /** TB-3: what the shares in whole steps leave over of the own share, or have too much of it. */
  readonly rundung: Haushaltszeile;
}

const zeile = (foerderung: Bruch, drittmittel: Bruch, eigenanteil: Bruch): Haushaltszeile => ({
  aufwand: plus(foerderung, drittmittel, eigenanteil),
  foerderung,
  drittmittel,
  eigenanteil,
});

export const haushaltssumme = (zeilen: readonly Haushaltszeile[]): Haushaltszeile =>
  zeile(
    summe(zeilen.map((z) => z.foerderung)),
    summe(zeilen.map((z) => z.drittmittel)),
    summe(zeilen.map((z) => z.eigenanteil)),
  );

/**
 * The money that pays for the cost. What is too much is taken off where it came from: R off the grant,
 * third-party money beyond the cost off the Drittmittel.
 */
const mittel = (b: Betraege): Haushaltszeile =>
  zeile(
    minus(b.foerderung, b.rueckzahlung),
    minus(b.drittmittel, minus(b.ueberdeckung, b.rueckzahlung)),
    b.eigenanteil,
  );

/** Splits the posts without Kommune by key, money by money; the own share in steps, if wanted, else to the cent. */
function nachSchluessel(b: Betraege, kommunen: readonly Kommune[], schritt: Bruch): Haushaltsjahr {
  const schluessel = kommunen.map((k) => k.schluessel);
  const m = mittel(b);
  const foerderung = verteilung(m.foerderung, schluessel);
  const drittmittel = verteilung(m.drittmittel, schluessel);
  const eigenanteil = verteilung(m.eigenanteil, schluessel, schritt);
  return {
    kommunen: kommunen.map((_, i) =>
      zeile(foerderung[i] ?? NULL, drittmittel[i] ?? NULL, eigenanteil[i] ?? NULL),
    ),
    rundung: zeile(NULL, NULL, minus(m.eigenanteil, summe(eigenanteil))),
  };
}

/** TB-3 */
export function haushalt(
  tabelle: Stellentabelle,
  stellen: readonly Stellenzeile[],
  kommunen: readonly Kommune[],
  schritt: Bruch = CENT,
): Haushalt {
  for (const { kommune } of stellen)
    if (kommune !== undefined && !kommunen.some((k) => k.name === kommune))
      throw new Referenzfehler('WERT', `unbekannte Kommune ${kommune}`);
  const abgerechnet = stellen.map((stelle) => ({ kommune: stelle.kommune, jahre: tabelle.jahre(stelle) }));
  const alleJahre = [...new Set(abgerechnet.flatMap((a) => [...a.jahre.keys()]))].sort((a, b) => a - b);
  const ergebnis: Haushalt = new Map();
  for (const jahr of alleJahre) {
    const von = (kommune: string | undefined): Betraege =>
      addiere(abgerechnet.filter((a) => a.kommune === kommune).map((a) => a.jahre.get(jahr) ?? LEER));
    const geteilt = nachSchluessel(von(undefined), kommunen, schritt);
    const zeilen = kommunen.map((k, i) => {
      return haushaltssumme([mittel(von(k.name)), geteilt.kommunen[i] ?? zeile(NULL, NULL, NULL)]);
    });
    ergebnis.set(jahr, { kommunen: zeilen, rundung: geteilt.rundung });
  }
  return ergebnis;
}
