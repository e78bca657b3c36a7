import { SACHGEBIETE } from '../texte';
import type { CatalogueFunction } from './metadata';

type Subject = keyof typeof SACHGEBIETE;

/** In the order in which a clerk meets them. */
const FUNCTIONS: Readonly<Partial<Record<Subject, readonly string[]>>> = {
  foerderung: ['EIGENANTEIL', 'FOERDERUNG', 'FOERDERSATZ', 'DECKUNGSGRAD'],
  personal: ['PERSONALKOSTEN', 'ENTGELT', 'STUFE', 'TARIFSTAND'],
  verteilung: ['VERTEILUNG', 'KOSTENTEILUNG'],
  tabellen: ['EIGENANTEILE', 'HAUSHALT'],
  zeit: ['MONATE', 'VZAE'],
  nachweis: ['RECHENWEG'],
};

export interface Group {
  readonly title: string;
  readonly functions: readonly CatalogueFunction[];
}

/** The given functions by subject; one that no subject names yet comes last. */
export function bySubject(functions: readonly CatalogueFunction[]): Group[] {
  const subjects = Object.entries(FUNCTIONS) as [Subject, readonly string[]][];
  const known = new Set(subjects.flatMap(([, ids]) => ids));
  const groups = subjects.map(([subject, ids]) => ({
    title: SACHGEBIETE[subject],
    functions: ids.flatMap((id) => functions.find((item) => item.id === id) ?? []),
  }));
  const others = { title: SACHGEBIETE.weitere, functions: functions.filter(({ id }) => !known.has(id)) };
  return [...groups, others].filter((group) => group.functions.length > 0);
}
