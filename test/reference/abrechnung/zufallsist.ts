import fc from 'fast-check';
import { ausZahl } from '../bruch';
import { mitDauer } from '../ketten';
import { tag } from '../monate';
import { Personalkosten } from '../personalkosten';
import { optionsbereich, type Tabellenschrift } from '../tabellenschrift';
import { DATEN, Teile } from '../vergleich';
import type { Zeitraum } from '../zufall';
import { fuerReferenz } from '../zufallsoptionen';
import { tabelle, type Zufallszeile } from '../zufallstabelle';
import {
  Istrechnung,
  type Abgerechnet,
  type Istfall,
  type Istzeile,
  type Vakanzmethode,
} from './istrechnung';
import { alsIstzeile, passend, zusatz, type Istfelder } from './zufallsspalten';
import { mitFehlern } from './zufallszellen';

export interface Zufallsist extends Istfelder {
  readonly vakanzmethode: string;
  /** FO-9: refused; null = not there. */
  readonly bagatellgrenze: number | null;
}

/** A calendar year or a part of one. */
const zeit = fc
  .tuple(
    fc.integer({ min: 2021, max: 2024 }),
    fc.constantFrom(1, 1, 1, 1, 4, 10, 12),
    fc.constantFrom(12, 12, 12, 6, 11),
    fc.constantFrom(1, 1, 1, 15),
  )
  .map(([jahr, von, bis, tagVon]): Zeitraum => {
    const letzter = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][Math.max(von, bis) - 1] ?? 28;
    return { von: tag(jahr, von, tagVon), bis: tag(jahr, Math.max(von, bis), letzter) };
  });

const beruehrt = (z: Zufallszeile, { von, bis }: Zeitraum): boolean =>
  z.zeit !== null && z.zeit.von <= bis && z.zeit.bis >= von;

/** Mostly what an Art needs, for a table of several rows is refused as soon as one of them is. */
function mitGrenze(z: Zufallszeile): Zufallszeile {
  const baustein = z.baustein === '1' || z.baustein === '3' ? null : z.baustein;
  const ohne = baustein === null && z.hoechstbetrag === null && !['ANTEIL', 'VOLL'].includes(z.art ?? '');
  const art = baustein === null ? (z.art ?? 'HÖCHSTBETRAG') : null;
  return { ...z, baustein, merkmal: null, art, hoechstbetrag: ohne ? 48_000 : z.hoechstbetrag };
}

/** Vacant months that a row has. */
function hoechstens(z: Zufallszeile, zeit: Zeitraum, vakanz: number | null): number | null {
  if (vakanz === null || z.zeit !== null) return null;
  const monate = (Date.parse(zeit.bis) - Date.parse(zeit.von)) / 86_400_000 / 31;
  return vakanz < monate ? vakanz : 0.5;
}

const gut: fc.Arbitrary<Zufallsist> = fc
  .record({
    t: tabelle({ drittmittelBis: 20_000, grenzenlos: true }, ['JAHR', 'JAHR', 'LAUFZEIT']),
    zeit,
    zusaetze: fc.array(zusatz, { minLength: 3, maxLength: 3 }),
    vakanzmethode: fc.constantFrom('GENAU', 'GENAU', 'VOLL', 'KEINE'),
    mitIstDrittmittel: fc.boolean(),
  })
  .map(({ t, zeit: z, zusaetze, ...rest }) => {
    // A ceiling for all of a post is none for a part of it.
    const zeilen = t.zeilen.map((x, i) => {
      const ganz = zusaetze[i]?.hoechstbetragGesamt !== null && x.baustein === null;
      const zeile = ganz || !beruehrt(x, z) ? { ...x, zeit: null } : x;
      return mitGrenze(zeile);
    });
    const { monatsmethode } = t.optionen;
    const optionen = {
      ...t.optionen,
      // A month that is not complete would be none, and nothing a share of it.
      monatsmethode: monatsmethode === 'VOLL' ? ('TAGGENAU' as const) : monatsmethode,
      hinweis: false,
      rundung: null,
    };
    const kette = zeilen.map((x, i) => ({ ...x, stelle: `Stelle ${i}` }));
    return {
      ...rest,
      tabelle: { ...t, zeit: z, zeilen: kette, optionen },
      zusatz: kette.flatMap((x, i) => {
        const neu = zusaetze[i];
        // A column that the table does not have says nothing.
        const istDrittmittel = rest.mitIstDrittmittel ? neu?.istDrittmittel : null;
        return neu
          ? [
              passend(x, {
                ...neu,
                istDrittmittel: istDrittmittel ?? null,
                vakanz: hoechstens(x, z, neu.vakanz),
              }),
            ]
          : [];
      }),
      bagatellgrenze: null,
    };
  });

/** SP-1, SP-2, FO-9: what is refused. */
const FEHLER: readonly ((f: Zufallsist) => Zufallsist)[] = [
  (f) => ({ ...f, tabelle: { ...f.tabelle, optionen: { ...f.tabelle.optionen, pool: true } } }),
  (f) => ({ ...f, bagatellgrenze: 100 }),
  (f) => ({ ...f, vakanzmethode: 'HALB' }),
  (f) => ({ ...f, zusatz: f.zusatz.map((x) => ({ ...x, vakanz: 12.5 })), vakanzmethode: 'GENAU' }),
  (f) => ({
    ...f,
    zusatz: f.zusatz.map((x) => ({ ...x, hoechstbetragGesamt: null })),
    tabelle: {
      ...f.tabelle,
      zeit: { von: f.tabelle.zeit.von, bis: `${Number(f.tabelle.zeit.von.slice(0, 4)) + 1}-06-30` },
      optionen: { ...f.tabelle.optionen, abrechnung: 'JAHR' },
    },
  }),
];

export const zufallsist = mitFehlern(gut, FEHLER);

const METHODEN: readonly string[] = ['GENAU', 'VOLL', 'KEINE'];
const bekannt = (methode: string): methode is Vakanzmethode => METHODEN.includes(methode);

function istfall(f: Zufallsist): Istfall {
  const { kostenbasis, abrechnung, monatsmethode, pool } = f.tabelle.optionen;
  return {
    ...f.tabelle.zeit,
    kostenbasis,
    abrechnung,
    monatsmethode,
    pool,
    saetze: f.tabelle.saetze,
    vakanzmethode: bekannt(f.vakanzmethode) ? f.vakanzmethode : undefined,
    bagatellgrenze: f.bagatellgrenze === null ? undefined : ausZahl(f.bagatellgrenze),
    mitIstDrittmittel: f.mitIstDrittmittel,
  };
}

/** Every post settled for itself, or the kinds of error that any of them meets. */
export function abgerechnet(f: Zufallsist): Teile<Abgerechnet> {
  const { tabelle: t } = f;
  const fall = istfall(f);
  const rechnung = new Istrechnung(DATEN, new Personalkosten(DATEN, fuerReferenz(t.kosten, t.tarif)), fall);
  const roh = t.zeilen.flatMap((z, i) => {
    const x = f.zusatz[i];
    return x ? [alsIstzeile(z, x)] : [];
  });
  const zeilen: Istzeile[] = mitDauer(roh, fall);
  const teile = new Teile<Abgerechnet>();
  if (!bekannt(f.vakanzmethode)) {
    teile.fehler.add('WERT');
    return teile;
  }
  for (const z of zeilen) {
    const gut = teile.dazu(() => {
      const [eine] = rechnung.alle([z]);
      if (!eine) throw new Error('keine Zeile');
      return eine;
    });
    if (gut) continue;
    // A row can be wrong in two ways, either of which may be found first.
    if (z.baustein === undefined && !z.hoechstbetrag) teile.fehler.add('WERT');
    if (z.baustein !== undefined && fall.abrechnung === 'LAUFZEIT') teile.fehler.add('WERT').add('NV');
    if (z.vakanz !== undefined) teile.fehler.add('WERT');
  }
  return teile;
}

/** The options of the call, with those that only settlement has. */
export function istoptionen(f: Zufallsist, s: Tabellenschrift, ansicht?: string): unknown[][] {
  return [
    ...optionsbereich(f.tabelle, s),
    ...(f.vakanzmethode === 'GENAU' && s.variante === 0 ? [] : [['Vakanzmethode', f.vakanzmethode, '']]),
    ...(f.bagatellgrenze === null ? [] : [['Bagatellgrenze', s.geld(f.bagatellgrenze), '']]),
    ...(ansicht === undefined ? [] : [['Ansicht', ansicht, '']]),
  ];
}
