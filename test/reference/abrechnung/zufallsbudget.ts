import fc from 'fast-check';
import type { Tabellenfall } from '../abschnitte';
import { ausZahl, Referenzfehler } from '../bruch';
import type { Art } from '../foerderung';
import { Personalkosten } from '../personalkosten';
import { Stellentabelle } from '../tabellen';
import { DATEN } from '../vergleich';
import { betrag, zeitraum, type Zeitraum } from '../zufall';
import { ARTEN } from '../zufallstabelle';
import type { Ausgabe } from './ausgabe';
import { stellenbudget, type Gesucht } from './stellenbudget';
import { gedreht, mitFehlern, oderLeer, type Schrift } from './zufallszellen';

export interface Zufallsbudget {
  readonly budget: number;
  readonly gesucht: string;
  /** 0: the default */
  readonly schritt: number;
  readonly hoechstens: number | null;
  readonly zeit: Zeitraum;
  readonly kostenbasis: 'PERSONAL' | 'GESAMT';
  readonly abrechnung: 'JAHR' | 'LAUFZEIT';
  readonly zeilen: number;
  readonly stelle: {
    /** 0: blank */
    readonly vzae: number;
    readonly kostenGesamt: number;
    readonly sachkosten: number;
    readonly sachkostenHoechstbetrag: number;
    readonly hoechstbetrag: number;
    readonly art: Art | null;
    readonly quote: number;
    readonly drittmittel: number;
    readonly eigenmittel: number;
    readonly mindestanteil: number;
  };
}

const cent = (x: number): number => Math.round(x * 100) / 100;
const manchmal = (bis: number): fc.Arbitrary<number> => fc.oneof(fc.constant(0), betrag(bis).map(cent));

/** Steps and bounds that do not take the reference all day: a step of VZÄ is a table of its own. */
const SUCHEN = {
  VZÄ: fc.constantFrom([0.25, 9], [0.1, 4.05], [0.05, 2], [0.5, 12], [0.33, 3], [0, 0.3]),
  KOSTEN: fc.constantFrom([0, null], [100, null], [0.01, 90_000], [777, 50_000], [500, 100_000]),
  HÖCHSTBETRAG: fc.constantFrom([0, null], [50, null], [500, 80_000], [0.01, 30_000], [999, 60_000]),
  QUOTE: fc.constantFrom([0, null], [0.01, null], [0.05, 0.8], [0.0001, 0.5]),
} as const;

const gut: fc.Arbitrary<Zufallsbudget> = fc
  .constantFrom<Gesucht>('VZÄ', 'VZÄ', 'KOSTEN', 'HÖCHSTBETRAG', 'QUOTE')
  .chain((gesucht) =>
    fc
      .record({
        budget: fc
          .oneof(betrag(30_000), betrag(150_000), fc.constantFrom(5000, 4999, 20_000))
          .map((b) => cent(b) + 1),
        suche: SUCHEN[gesucht] as fc.Arbitrary<readonly (number | null)[]>,
        zeit: fc.oneof(fc.constant({ von: '2022-01-01', bis: '2022-12-31' }), zeitraum(2021, 2024, 800)),
        kostenbasis: fc.constantFrom('PERSONAL' as const, 'PERSONAL' as const, 'GESAMT' as const),
        abrechnung: fc.constantFrom('JAHR' as const, 'JAHR' as const, 'LAUFZEIT' as const),
        // Personnel cost by tariff is slow, and only the number of persons is new about it.
        tarif: fc.nat({ max: 19 }),
        stelle: fc.record({
          vzae: fc.constantFrom(0, 1, 1, 0.5, 2.5, 0.75, 3),
          kostenGesamt: betrag(110_000).map((b) => cent(b) + 1000),
          sachkosten: manchmal(12_000),
          sachkostenHoechstbetrag: manchmal(9000),
          hoechstbetrag: fc.oneof(
            fc.constant(55_000),
            betrag(80_000).map((b) => cent(b) + 1),
          ),
          art: fc.option(fc.constantFrom(...ARTEN)),
          quote: fc.integer({ min: 1, max: 1000 }).map((q) => q / 1000),
          drittmittel: manchmal(12_000),
          eigenmittel: manchmal(12_000),
          mindestanteil: fc.constantFrom(0, 0, 0.5, 0.75, 1.2),
        }),
      })
      .map(({ suche: [schritt, hoechstens], tarif, stelle, ...rest }) => {
        const mitTarif = tarif === 0 && gesucht !== 'KOSTEN';
        const art = gesucht === 'QUOTE' ? (stelle.art === null ? null : ('ANTEIL' as const)) : stelle.art;
        return {
          ...rest,
          gesucht,
          schritt: mitTarif && gesucht === 'VZÄ' ? 0.5 : (schritt ?? 0),
          hoechstens: mitTarif && gesucht === 'VZÄ' ? 2.5 : (hoechstens ?? null),
          zeilen: 1,
          stelle: {
            ...stelle,
            art,
            kostenGesamt: mitTarif ? 0 : stelle.kostenGesamt,
            quote: art === 'ANTEIL' && gesucht !== 'QUOTE' ? stelle.quote : 0,
            // Below it nothing is granted whatever is sought; only VZÄ can change that.
            mindestanteil: gesucht === 'VZÄ' ? stelle.mindestanteil : 0,
          },
        };
      }),
  );

/** What is refused. */
const FEHLER: readonly ((f: Zufallsbudget) => Zufallsbudget)[] = [
  (f) => ({ ...f, gesucht: 'STUFE' }),
  (f) => ({ ...f, zeilen: 2 }),
  (f) => ({ ...f, schritt: -0.5 }),
];

export const zufallsbudget = mitFehlern(gut, FEHLER);

const oder = (zahl: number): ReturnType<typeof ausZahl> | undefined =>
  zahl === 0 ? undefined : ausZahl(zahl);

export function referenz(f: Zufallsbudget): Ausgabe {
  if (f.gesucht === 'STUFE' || f.zeilen > 1 || f.schritt < 0) throw new Referenzfehler('WERT', 'Aufruf');
  const fall: Tabellenfall = { ...f.zeit, kostenbasis: f.kostenbasis, abrechnung: f.abrechnung };
  const s = f.stelle;
  return stellenbudget(
    {
      budget: ausZahl(f.budget),
      gesucht: f.gesucht as Gesucht,
      schritt: oder(f.schritt),
      hoechstens: f.hoechstens === null ? undefined : ausZahl(f.hoechstens),
      tabelle: fall,
      stelle: {
        vzae: ausZahl(s.vzae === 0 ? 1 : s.vzae),
        gruppe: 'E9c',
        stufe: 3,
        kostenGesamt: oder(s.kostenGesamt),
        sachkostenJeVzae: oder(s.sachkosten),
        sachkostenHoechstbetrag: oder(s.sachkostenHoechstbetrag),
        hoechstbetrag: oder(s.hoechstbetrag),
        art: s.art ?? undefined,
        quote: oder(s.quote),
        drittmittel: oder(s.drittmittel),
        eigenmittel: oder(s.eigenmittel),
        mindestanteil: oder(s.mindestanteil),
      },
    },
    new Stellentabelle(DATEN, new Personalkosten(DATEN), fall),
  );
}

/** The arguments of the call. */
export function budgetaufruf(f: Zufallsbudget, s: Schrift): unknown[] {
  const x = f.stelle;
  const zeile = [
    'Casemanagement',
    '9c',
    3,
    oderLeer(x.vzae, s.zahl, s),
    oderLeer(x.kostenGesamt, s.geld, s),
    oderLeer(x.sachkosten, s.geld, s),
    oderLeer(x.sachkostenHoechstbetrag, s.geld, s),
    f.gesucht === 'HÖCHSTBETRAG' && s.variante === 0 ? s.leer : s.geld(x.hoechstbetrag),
    x.art ?? s.leer,
    oderLeer(x.quote, s.satz, s),
    oderLeer(x.drittmittel, s.geld, s),
    oderLeer(x.eigenmittel, s.geld, s),
    oderLeer(x.mindestanteil, s.zahl, s),
  ];
  const kopf = [
    'Stelle',
    'Gruppe',
    'Stufe',
    'VZÄ',
    'Kosten gesamt',
    'Sachkosten je VZÄ',
    'Sachkosten-Höchstbetrag',
    'Höchstbetrag',
    'Art',
    'Quote',
    'Drittmittel',
    'Eigenmittel',
    'Mindestanteil',
  ];
  const optionen = [
    ...(f.hoechstens === null ? [] : [['Höchstens', f.hoechstens]]),
    ...(f.kostenbasis === 'PERSONAL' ? [] : [['Kostenbasis', 'gesamt']]),
    ...(f.abrechnung === 'JAHR' ? [] : [['Abrechnung', 'Laufzeit']]),
  ];
  return [
    s.geld(f.budget),
    gedreht([kopf, ...Array.from({ length: f.zeilen }, () => zeile)], s.ordnung),
    s.tag(f.zeit.von),
    s.tag(f.zeit.bis),
    f.gesucht === 'VZÄ' && s.variante === 0 ? s.leer : f.gesucht.toLowerCase(),
    f.schritt === 0 ? s.leer : f.schritt,
    optionen.length === 0 ? null : optionen,
  ];
}
