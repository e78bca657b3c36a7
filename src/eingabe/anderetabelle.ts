import { gefaltet } from '../core/text/falten';
import { KOMMUNEN } from '../mappe/kommunen';
import { namenVon, type Mappenspalte } from '../mappe/spalte';
import { STELLEN } from '../mappe/stellen';
import type { Tabellenargument } from '../mappe/tabellen';

const gefalteteNamen = (namen: readonly string[]): ReadonlySet<string> =>
  new Set(namen.map((name) => gefaltet(name)));

/** TB-8: what has come of a post; other columns of posts are words that a list of towns may have as well. */
const NUR_STELLEN = gefalteteNamen(
  namenVon(Object.values<Mappenspalte>(STELLEN.spalten).filter(({ nur }) => nur !== undefined)),
);
const NUR_KOMMUNEN = gefalteteNamen([KOMMUNEN.spalten.schluessel.name, KOMMUNEN.spalten.abschlag.name]);

/** KO-3: the argument that a folded heading is a column of, where it stands in the other one; null = in none. */
export function andereTabelle(argument: Tabellenargument, stamm: string): Tabellenargument | null {
  if (argument === 'stellen' && NUR_KOMMUNEN.has(stamm)) return 'kommunen';
  return argument === 'kommunen' && NUR_STELLEN.has(stamm) ? 'stellen' : null;
}
