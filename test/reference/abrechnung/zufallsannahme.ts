import fc from 'fast-check';
import { ausZahl } from '../bruch';
import { TARIFE, type Tarif } from '../daten';
import type { EigeneZelle } from '../entgelt';
import { plusTage, type Tag } from '../monate';
import { tagZwischen } from '../zufall';
import { TARIFNAMEN } from '../zufallsoptionen';
import {
  eigenesFuerReferenz,
  eigeneTabellen,
  GRUPPEN_MIT_EIGENEN,
  KEINE_TABELLEN,
  tarifbereich,
  type EigeneTabellen,
} from '../zufallsparameter';
import { gruppenform } from '../zellen';
import type { Annahme } from './tarifannahme';
import { gedreht, mitFehlern, oderLeer, type Schrift } from './zufallszellen';

interface Zufallsannahme {
  readonly ab: Tag;
  readonly prozent: number;
  readonly sockel: number;
  readonly mindestbetrag: number;
}
export interface Zufallsannahmen {
  readonly annahmen: readonly Zufallsannahme[];
  readonly tarif: Tarif;
  /** null: all groups of the tariff */
  readonly gruppen: readonly string[] | null;
  readonly eigene: EigeneTabellen;
  readonly gruppenform: (gruppe: string) => unknown;
}

const annahme = fc
  .record({
    abstand: fc.integer({ min: 1, max: 700 }),
    monatserster: fc.nat({ max: 4 }),
    prozent: fc.oneof(
      fc.constantFrom(0, 0.03, 0.055, 0.014),
      fc.nat({ max: 9000 }).map((x) => x / 100_000),
    ),
    sockel: fc.constantFrom(0, 0, 0, 200, 33.33),
    mindestbetrag: fc.oneof(
      fc.constant(0),
      fc.constantFrom(110, 340, 50),
      fc.nat({ max: 50_000 }).map((x) => x / 100),
    ),
  })
  .map((a) => (a.prozent === 0 && a.sockel === 0 && a.mindestbetrag === 0 ? { ...a, prozent: 0.02 } : a));

const TVL = ['E13', 'E1', 'E9a', 'E5', 'E15'] as const;
const TVOED = [...GRUPPEN_MIT_EIGENEN, 'S8a', 'S4', 'E9b', 'E15'] as const;

const gut: fc.Arbitrary<Zufallsannahmen> = fc
  .record({
    beginn: fc.oneof(tagZwischen(2021, 2029), fc.constantFrom('2027-04-01', '2024-03-01', '2028-02-01')),
    schritte: fc.array(annahme, { minLength: 1, maxLength: 3 }),
    tarif: fc.constantFrom(...TARIFE),
    tvl: fc.subarray([...TVL], { minLength: 1 }),
    tvoed: fc.subarray([...TVOED], { minLength: 1, maxLength: 4 }),
    alle: fc.nat({ max: 14 }),
    eigene: fc.oneof(fc.constant(KEINE_TABELLEN), eigeneTabellen),
    gruppenform,
  })
  .map(({ beginn, schritte, tvl, tvoed, alle, eigene, ...rest }) => {
    let ab = plusTage(beginn, -1);
    const annahmen = schritte.map(({ abstand, monatserster, ...a }, i) => {
      ab = i === 0 ? beginn : plusTage(ab, abstand);
      if (monatserster > 0 && i > 0) ab = plusTage(`${ab.slice(0, 8)}28`, 10).slice(0, 8) + '01';
      return { ...a, ab };
    });
    const tage = new Set(annahmen.map((a) => a.ab));
    return {
      ...rest,
      annahmen,
      gruppen: alle === 0 ? null : rest.tarif === 'TV-L' ? tvl : tvoed,
      // The concept does not say which of two amounts for one day goes first.
      eigene: { ...eigene, zellen: eigene.zellen.filter((z) => !tage.has(z.ab)) },
    };
  });

const letzte = (f: Zufallsannahmen, a: Partial<Zufallsannahme>): Zufallsannahmen => ({
  ...f,
  annahmen: f.annahmen.map((x, i) => (i === f.annahmen.length - 1 ? { ...x, ...a } : x)),
});

/** NB-3: what is refused or not known. */
const FEHLER: readonly ((f: Zufallsannahmen) => Zufallsannahmen)[] = [
  (f) => letzte(f, { prozent: 0, sockel: 0, mindestbetrag: 0 }),
  (f) => letzte(f, { prozent: 3 }),
  (f) => ({ ...f, annahmen: f.annahmen.slice(0, 1).map((a) => ({ ...a, ab: '2015-01-01' })) }),
  (f) => ({ ...f, annahmen: f.annahmen.slice(0, 1).map((a) => ({ ...a, ab: '2035-01-01' })) }),
];

export const zufallsannahmen = mitFehlern(gut, FEHLER);

export const fuerReferenz = (
  f: Zufallsannahmen,
): [Annahme[], Tarif, readonly string[] | undefined, readonly EigeneZelle[]] => [
  f.annahmen.map((a) => ({
    ab: a.ab,
    prozent: ausZahl(a.prozent),
    sockel: ausZahl(a.sockel),
    mindestbetrag: ausZahl(a.mindestbetrag),
  })),
  f.tarif,
  f.gruppen ?? undefined,
  eigenesFuerReferenz(f.eigene).zellen ?? [],
];

/** The arguments of the call. */
export function annahmenaufruf(f: Zufallsannahmen, s: Schrift): unknown[] {
  const annahmen = [
    ['Ab', 'Prozent', 'Sockel', 'Mindestbetrag'],
    ...f.annahmen.map((a) => [
      s.tag(a.ab),
      oderLeer(a.prozent, s.satz, s),
      oderLeer(a.sockel, s.geld, s),
      oderLeer(a.mindestbetrag, s.geld, s),
    ]),
  ];
  const gruppen = f.gruppen?.map((g) => [f.gruppenform(g)]) ?? null;
  const tarif = f.tarif === 'TVöD-VKA' && s.variante === 0 ? s.leer : TARIFNAMEN[f.tarif][s.variante];
  const kosten = { satz: s.satz, geld: s.geld, wahr: s.wahr, variante: s.variante, tarif: s.variante };
  return [gedreht(annahmen, s.ordnung), tarif, gruppen, tarifbereich(f.eigene, kosten)];
}
