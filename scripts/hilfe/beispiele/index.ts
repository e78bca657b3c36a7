import { FOERDERUNG } from './foerderung';
import type { Beispielsammlung, Funktionsbeispiele } from './form';
import { PERSONALKOSTEN } from './personalkosten';
import { RECHENWEG } from './rechenweg';
import { TABELLEN } from './tabellen';
import { TARIF } from './tarif';
import { VERTEILUNG } from './verteilung';
import { ZEIT } from './zeit';

export const BEISPIELE: Beispielsammlung = {
  ...ZEIT,
  ...TARIF,
  ...PERSONALKOSTEN,
  ...FOERDERUNG,
  ...VERTEILUNG,
  ...TABELLEN,
  ...RECHENWEG,
};

const KEINE: Funktionsbeispiele = { weitere: [], fehler: [] };

/** A function without an entry still has the example of its description. */
export const beispieleZu = (id: string): Funktionsbeispiele => BEISPIELE[id] ?? KEINE;
