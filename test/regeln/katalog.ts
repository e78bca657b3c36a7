import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const WURZEL = join(__dirname, '..', '..');

const FELDER = ['Regel', 'Grundlage', 'Umsetzung', 'Rechenweg', 'Lesart'] as const;
type Feld = (typeof FELDER)[number];

/** `ja (T)`: every computation the rule is part of has to show it. */
export const GEZEIGT = ['ja (T)', 'ja', 'nein'] as const;

export interface Regel {
  readonly id: string;
  readonly titel: string;
  readonly felder: Readonly<Partial<Record<Feld, string>>>;
  /** Fields in the order they stand in, unknown ones too. */
  readonly reihenfolge: readonly string[];
}

function regelAus(abschnitt: string): Regel {
  const [kopf = '', ...zeilen] = abschnitt.split('\n');
  const [, id = '', titel = ''] = /^([A-Z]{2}-\d+) (.+)$/.exec(kopf) ?? [];
  const eintraege = zeilen.flatMap((zeile) => {
    const treffer = /^- \*\*(.+?):\*\* (.+)$/.exec(zeile);
    return treffer === null ? [] : [[treffer[1] as string, treffer[2] as string] as const];
  });
  return { id, titel, felder: Object.fromEntries(eintraege), reihenfolge: eintraege.map(([name]) => name) };
}

/** docs/regeln.md as data: one entry for each heading of the third level. */
export function leseKatalog(): Regel[] {
  const text = readFileSync(join(WURZEL, 'docs', 'regeln.md'), 'utf8');
  return text
    .split(/^### /m)
    .slice(1)
    .map((a) => regelAus(a.split(/^## /m)[0] as string));
}

/** The files named in a field, in backticks. */
export const dateienIn = (feld: string): string[] =>
  [...feld.matchAll(/`([^`]+)`/g)].map((treffer) => treffer[1] as string);

export const PFLICHTFELDER = FELDER.slice(0, 4);
