import type { Vereinbarung } from '../form';

/** AK-2: a value that a computation takes from outside, with its evidence. Days are `JJJJ-MM-TT`. */
export interface Datenbeleg {
  readonly art: Datenart;
  readonly quelle: string;
  readonly gueltigAb: string;
  /** `null` = open. */
  readonly gueltigBis: string | null;
  readonly status: string;
  /** Whether somebody has decided it, or it is assumed, drafted or goes on beyond its time. */
  readonly istSicher: boolean;
}

export type Datenart = 'entgelt' | 'foerdersatz' | 'parameter';

type Zeilen = readonly (readonly (string | number | boolean)[])[];

/** As a Rechenweg writes its evidence: `TVöD-VKA Anlage A … (gültig 01.04.2022-29.02.2024, veröffentlicht)`. */
const BELEG =
  /(.+?) \(gültig (?:ab )?(\d{2}\.\d{2}\.\d{4})(?:-(\d{2}\.\d{2}\.\d{4}))?(?:, ([^()]*(?:\([^()]*\))?[^()]*))?\)(?:; |$)/gu;

const UNSICHER = ['Annahme', 'Entwurf', 'fortgeschrieben'];

const ARTEN: readonly (readonly [praefix: string, art: Datenart])[] = [
  ['TA-', 'entgelt'],
  ['FS-', 'foerdersatz'],
];

const iso = (deutsch: string): string => deutsch.split('.').reverse().join('-');

const belegeIn = (quelle: string, regel: string): Datenbeleg[] =>
  [...quelle.matchAll(BELEG)].map(([, name = '', ab = '', bis, status = '']) => ({
    art: artVon(regel),
    quelle: name,
    gueltigAb: iso(ab),
    gueltigBis: bis === undefined ? null : iso(bis),
    status,
    istSicher: !UNSICHER.some((wort) => status.startsWith(wort)),
  }));

/** A step may rest on a pay table beside its own parameter; the evidence of tables is known by the steps that name it. */
const artVon = (regel: string): Datenart =>
  ARTEN.find(([praefix]) => regel.startsWith(praefix))?.[1] ?? 'parameter';

const schluessel = ({ quelle, gueltigAb, gueltigBis, status }: Datenbeleg): string =>
  [quelle, gueltigAb, gueltigBis, status].join('|');

/**
 * AK-2: which pay tables, grant rates and parameters a computation rests on, each once, with from when to when it holds.
 *
 * @param rechenweg the result of RECHENWEG (RW-1), headings first
 */
export function datenstandAus(rechenweg: Zeilen): Datenbeleg[] {
  const [kopf = [], ...zeilen] = rechenweg;
  const [regel, quelle] = [kopf.indexOf('Regel'), kopf.indexOf('Quelle')];
  const belege = new Map<string, Datenbeleg>();
  const reihenfolge: readonly Datenart[] = ['entgelt', 'foerdersatz', 'parameter'];
  const alle = zeilen.flatMap((zeile) => belegeIn(String(zeile[quelle] ?? ''), String(zeile[regel] ?? '')));
  for (const art of reihenfolge)
    for (const beleg of alle)
      if (beleg.art === art && !belege.has(schluessel(beleg))) belege.set(schluessel(beleg), beleg);
  return [...belege.values()].sort(
    (a, b) =>
      reihenfolge.indexOf(a.art) - reihenfolge.indexOf(b.art) ||
      a.quelle.localeCompare(b.quelle) ||
      a.gueltigAb.localeCompare(b.gueltigAb),
  );
}

/** Own rows of the workbook that go before the built-in values, by the day from which they hold. */
export interface EigeneDaten {
  readonly liste: 'tarife' | 'saetze' | 'parameter';
  readonly gueltigAb: string;
  readonly anzahl: number;
  readonly status: readonly string[];
}

/** AK-2: which own rows override what is built in. */
export function eigeneDaten(vereinbarung: Pick<Vereinbarung, EigeneDaten['liste']>): EigeneDaten[] {
  return (['tarife', 'saetze', 'parameter'] as const).flatMap((liste) => {
    const zeilen: readonly Pick<Vereinbarung['tarife'][number], 'gueltigAb' | 'status'>[] =
      vereinbarung[liste];
    const tage = [...new Set(zeilen.flatMap(({ gueltigAb }) => gueltigAb ?? []))].sort();
    return tage.map((gueltigAb) => {
      const dann = zeilen.filter((zeile) => zeile.gueltigAb === gueltigAb);
      return {
        liste,
        gueltigAb,
        anzahl: dann.length,
        status: [...new Set(dann.flatMap(({ status }) => status ?? []))],
      };
    });
  });
}
