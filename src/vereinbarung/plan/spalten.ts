import type { Mappenspalte } from '../../mappe/spalte';
import type { Vereinbarung, Wert } from '../form';
import { ALLE_OPTIONEN, OPTIONSANGABEN, OPTIONSTABELLE, spaltenVon, type Liste } from '../tabellen';
import type { Tabellenspalte } from './tabelle';

/** Columns that a list always shows; the others where an answer needs them. */
const IMMER: Readonly<Record<Liste, readonly string[] | 'alle'>> = {
  stellen: ['stelle', 'kommune', 'gruppe', 'stufe', 'vzae', 'von', 'bis', 'sachkosten'],
  kommunen: ['kommune', 'schluessel'],
  gewichte: 'alle',
  tarife: 'alle',
  saetze: 'alle',
  parameter: 'alle',
};

/** The columns of a list on its sheet: those that it always has and those with answers. */
export function spaltenFuer(liste: Liste, vereinbarung: Vereinbarung): Tabellenspalte[] {
  const zeilen = vereinbarung[liste] as readonly Readonly<Record<string, Wert | null>>[];
  const immer = IMMER[liste];
  const eigene = spaltenVon(liste).flatMap(([feld, spalte]): Tabellenspalte[] => {
    const werte = zeilen.map((zeile) => zeile[feld] ?? null);
    const noetig = immer === 'alle' || immer.includes(feld) || werte.some((wert) => wert !== null);
    return noetig ? [{ spalte, werte }] : [];
  });
  if (liste !== 'kommunen') return eigene;
  const merkmale = vereinbarung.gewichte.map(({ merkmal }, i): Tabellenspalte => ({
    spalte: { name: merkmal ?? '', art: 'zahl' },
    werte: vereinbarung.kommunen.map((kommune) => kommune.merkmale[i] ?? null),
  }));
  const [kommune, schluessel, ...vorrang] = eigene;
  return [...[kommune, schluessel].filter((s) => s !== undefined), ...merkmale, ...vorrang];
}

const { option, wert, quelle } = OPTIONSTABELLE.spalten;

/** The options of an agreement in their order, with the kind of each value. */
export function optionszeilen({ optionen }: Vereinbarung): {
  readonly spalten: Tabellenspalte[];
  readonly arten: Mappenspalte[];
} {
  const gesetzt = ALLE_OPTIONEN.flatMap((id) => {
    const antwort = optionen[id];
    return antwort === undefined ? [] : [{ angabe: OPTIONSANGABEN[id], antwort }];
  });
  return {
    spalten: [
      { spalte: option, werte: gesetzt.map(({ angabe }) => angabe.name) },
      { spalte: wert, werte: gesetzt.map(({ antwort }) => antwort.wert) },
      { spalte: quelle, werte: gesetzt.map(({ antwort }) => antwort.quelle) },
    ],
    arten: gesetzt.map(({ angabe }) => angabe),
  };
}
