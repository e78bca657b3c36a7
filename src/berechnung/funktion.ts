import type { Spur } from '../core/rechenweg/spur';

/** What a cell can take. */
export type Zellwert = number | string | boolean;
export type Ergebnis = Zellwert | Zellwert[][];

/**
 * ST-1: a KIM function without Excel around it, pure and synchronous: arguments as they come, result for the cell,
 * steps to the `spur` if somebody asks for them. Throws `Fachfehler`.
 */
export type Berechnung<E extends Ergebnis = Ergebnis> = (args: readonly unknown[], spur?: Spur) => E;

/** RU-1: how the amounts of a Rechenweg are rounded. */
export const erklaereRundung = (spur: Spur | undefined): void =>
  spur?.notiere(
    'RU-1',
    'Rundung',
    'Beträge in EUR, kaufmännisch auf den Cent gerundet, nur an den genannten Schritten',
    null,
  );
