import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ausText, Referenzfehler, type Bruch } from './bruch';
import type { Tag } from './monate';

interface Zelle {
  readonly ab: Tag;
  readonly gruppe: string;
  readonly stufe: number;
  readonly betrag: Bruch;
}

/** The amounts as they were collected, not as the product keeps them. */
const ZELLEN: readonly Zelle[] = readFileSync(join(__dirname, 'besoldung-nrw-a.csv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((zeile) => {
    const [ab = '', gruppe = '', stufe = '', betrag = ''] = zeile.split(',');
    return { ab, gruppe, stufe: Number(stufe), betrag: ausText(betrag) };
  });

/** PK-18: the groups of Beamte, which no tariff has. */
export const istBeamtengruppe = (gruppe: string): boolean => /^A\d+$/.test(gruppe);

/** PK-18: monthly amount of LBesO-NRW, which has no end. */
export function besoldung(gruppe: string, stufe: number, am: Tag): Bruch {
  const ab = ZELLEN.filter((z) => z.ab <= am).at(-1)?.ab;
  const zelle = ZELLEN.find((z) => z.ab === ab && z.gruppe === gruppe && z.stufe === stufe);
  if (!zelle) throw new Referenzfehler('NV', `keine Besoldung ${gruppe}/${stufe} am ${am}`);
  return zelle.betrag;
}
