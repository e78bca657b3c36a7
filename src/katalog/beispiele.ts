import { ABRECHNUNG_BEISPIELE } from './abrechnung';
import { FOERDERUNG_BEISPIELE } from './foerderung';
import type { Funktionsbeispiele } from './form';
import { PERSONAL_BEISPIELE } from './personal';
import { PLANUNG_BEISPIELE } from './planung';
import { RECHENWEG_BEISPIELE } from './rechenweg';
import { TABELLEN_BEISPIELE } from './tabellen';
import { VERTEILUNG_BEISPIELE } from './verteilung';
import { ZEIT_BEISPIELE } from './zeit';

/** The examples of every function by its id. */
export const BEISPIELE: Readonly<Record<string, Funktionsbeispiele>> = {
  ...FOERDERUNG_BEISPIELE,
  ...PERSONAL_BEISPIELE,
  ...VERTEILUNG_BEISPIELE,
  ...TABELLEN_BEISPIELE,
  ...PLANUNG_BEISPIELE,
  ...ABRECHNUNG_BEISPIELE,
  ...ZEIT_BEISPIELE,
  ...RECHENWEG_BEISPIELE,
};

const KEINE: Funktionsbeispiele = { weitere: [], fehler: [] };

/** A function without an entry still has the example of its description. */
export const beispieleZu = (id: string): Funktionsbeispiele => BEISPIELE[id] ?? KEINE;
