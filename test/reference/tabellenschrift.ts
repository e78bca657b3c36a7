import fc from 'fast-check';
import { ausZahl, summe } from './bruch';
import { form, geldform, gruppenform, leer, satzform, zahlAus, zahlform, type Schreiber } from './zellen';
import { serie } from './zufall';
import { kostenschrift, optionszeilen, type Kostenschrift } from './zufallsoptionen';
import type { Zufallskommunen, Zufallstabelle, Zufallszeile } from './zufallstabelle';

/** How the cells of a table are written. */
export interface Tabellenschrift extends Kostenschrift {
  readonly tag: Schreiber<string>;
  readonly zahl: Schreiber<number>;
  readonly gruppe: Schreiber<string>;
  /** A blank cell on the web or on the desktop. */
  readonly leer: null | 0;
  /** Which of the headings below. */
  readonly kopf: 0 | 1 | 2;
  /** KO-2: name of a totals row; null = none. */
  readonly ergebnis: string | null;
  /** Order of the columns. */
  readonly ordnung: readonly number[];
}

type Spalte = readonly [
  koepfe: readonly [string, string, string],
  zelle: (z: Zufallszeile, s: Tabellenschrift) => unknown,
];

const oder =
  (feld: keyof Zufallszeile, wie: 'geld' | 'satz' | 'zahl'): Spalte[1] =>
  (z, s) => {
    const wert = z[feld];
    return typeof wert === 'number' ? s[wie](wert) : s.leer;
  };
const text =
  (feld: keyof Zufallszeile): Spalte[1] =>
  (z, s) =>
    z[feld] ?? s.leer;

/** KO-1 and KO-3: the name, another spelling with a mark behind it, a word that means the same. */
const SPALTEN: readonly Spalte[] = [
  [['Stelle', 'STELLE:', 'Stelle'], text('stelle')],
  [['Kommune', 'kommune\u200b', 'Gemeinde'], text('kommune')],
  [['Gruppe', 'gruppe:', 'Entgeltgruppe'], (z, s) => s.gruppe(z.gruppe)],
  [['Stufe', 'STUFE', 'Entgeltstufe'], (z) => z.stufe],
  [['VZÄ', 'VZAE (Anzahl)', 'Stellenanteil'], (z, s) => s.zahl(z.vzae)],
  [['Von', 'von:', 'Beginn'], (z, s) => (z.zeit === null ? s.leer : s.tag(z.zeit.von))],
  [['Bis', 'BIS', 'Ende'], (z, s) => (z.zeit === null ? s.leer : s.tag(z.zeit.bis))],
  [['Seit', 'seit', 'Seit:'], (z, s) => (z.seit === null ? s.leer : s.tag(z.seit))],
  [['Kosten gesamt', 'kosten_gesamt (EUR)', 'Kosten-gesamt (€)'], oder('kostenGesamt', 'geld')],
  [['Sachkosten je VZÄ', 'sachkosten je vzae', 'Sachkosten_je VZÄ (Euro)'], oder('sachkosten', 'geld')],
  [['Baustein', 'BAUSTEIN', 'baustein:'], (z, s) => (z.baustein === null ? s.leer : baustein(z.baustein, s))],
  [['Merkmal', 'merkmal', 'Merkmal'], text('merkmal')],
  [['Höchstbetrag', 'Hoechstbetrag (EUR)', 'Höchst betrag'], oder('hoechstbetrag', 'geld')],
  [
    ['Sachkosten-Höchstbetrag', 'sachkostenhoechstbetrag', 'Sachkosten Höchstbetrag (€)'],
    oder('sachkostenHoechstbetrag', 'geld'),
  ],
  [['Art', 'ART:', 'Art'], (z, s) => z.art?.toLowerCase() ?? s.leer],
  [['Quote', 'quote (%)', 'Förderquote'], oder('quote', 'satz')],
  [['Drittmittel', 'DRITTMITTEL (€)', 'Drittmittel (Euro)'], oder('drittmittel', 'geld')],
  [['Eigenmittel', 'eigen-mittel', 'Eigenmittel\u00a0'], oder('eigenmittel', 'geld')],
  // The user's own columns (KO-3).
  [['Kostenstelle', 'Bemerkung', 'davon Kreis'], (z) => z.stufe],
  [['Amt', 'Stellennummer', 'Kosten Bemerkung'], () => 'frei'],
];

const baustein = (name: string, s: Tabellenschrift): unknown =>
  s.variante === 0 || name === 'EIGEN' ? name : `Baustein ${name}`;

export const tabellenschrift: fc.Arbitrary<Tabellenschrift> = fc
  .tuple(
    kostenschrift,
    fc.record({
      tag: form,
      zahl: zahlform,
      gruppe: gruppenform,
      satz: satzform,
      geld: geldform,
      leer,
      kopf: fc.constantFrom<0 | 1 | 2>(0, 1, 2),
      ergebnis: fc.oneof(
        { weight: 3, arbitrary: fc.constant(null) },
        {
          weight: 1,
          arbitrary: fc.constantFrom('Summe', 'Gesamt', 'Gesamtsumme', 'Insgesamt', 'Ergebnis', 'Total'),
        },
      ),
      ordnung: fc.shuffledSubarray([...SPALTEN.keys()], { minLength: SPALTEN.length }),
    }),
  )
  .map(([k, t]) => ({ ...k, ...t }));

const SUMMEN = ['vzae', 'kostenGesamt', 'drittmittel', 'eigenmittel'] as const;

/** KO-2: the name in the name cell, sums below some columns. */
function ergebniszeile(zeilen: readonly Zufallszeile[], name: string): unknown[] {
  const ohneStelle = zeilen.every((z) => z.stelle === null);
  const koepfe: readonly string[] = SPALTEN.map(([[kopf]]) => kopf);
  const zeile: unknown[] = koepfe.map(() => null);
  zeile[koepfe.indexOf(ohneStelle ? 'Kommune' : 'Stelle')] = name;
  for (const feld of SUMMEN) {
    const spalte = {
      vzae: 'VZÄ',
      kostenGesamt: 'Kosten gesamt',
      drittmittel: 'Drittmittel',
      eigenmittel: 'Eigenmittel',
    }[feld];
    zeile[koepfe.indexOf(spalte)] = zahlAus(summe(zeilen.map((z) => ausZahl(z[feld] ?? 0))));
  }
  return zeile;
}

export function stellenbereich({ zeilen }: Zufallstabelle, s: Tabellenschrift): unknown[][] {
  const bereich: unknown[][] = [
    SPALTEN.map(([koepfe]) => koepfe[s.kopf]),
    ...zeilen.map((z) => SPALTEN.map(([, zelle]) => zelle(z, s))),
    ...(s.ergebnis === null ? [] : [ergebniszeile(zeilen, s.ergebnis)]),
  ];
  return bereich.map((zeile) => s.ordnung.map((spalte) => zeile[spalte]));
}

export function kommunenbereich(kommunen: Zufallskommunen, s: Tabellenschrift): unknown[][] {
  const kopf =
    [
      ['Kommune', 'Schlüssel'],
      ['KOMMUNE', 'Schluessel (%)'],
      ['Stadt', 'Anteil'],
    ][s.kopf] ?? [];
  const ganz = zahlAus(summe(kommunen.map((k) => ausZahl(k.schluessel))));
  return [
    kopf,
    ...kommunen.map((k) => [k.name, s.zahl(k.schluessel)]),
    ...(s.ergebnis === null ? [] : [[s.ergebnis, ganz]]),
  ];
}

/** PK-12 and TB-1 in one range, with a third column that nobody reads. */
export function optionsbereich(t: Zufallstabelle, s: Tabellenschrift): unknown[][] {
  const { kostenbasis, pool, abrechnung, monatsmethode, rundung, hinweis } = t.optionen;
  const zeilen = [
    ...optionszeilen(t.kosten, t.tarif, s),
    ...(kostenbasis === 'PERSONAL' ? [] : [['Kostenbasis', kostenbasis]]),
    ...(pool ? [['Pool', s.wahr(true)]] : []),
    ...(abrechnung === 'JAHR' ? [] : [['Abrechnung', 'Laufzeit']]),
    ['Monatsmethode', monatsmethode.toLowerCase()],
    ...(rundung === null ? [] : [['Rundung', s.zahl(rundung)]]),
    ...(hinweis ? [['Hinweis', s.wahr(true)]] : []),
  ];
  return zeilen.map((zeile) => [...zeile, 'Begründung']);
}

export function saetzebereich({ saetze }: Zufallstabelle, s: Tabellenschrift): unknown[][] {
  return [
    ['Baustein', 'Merkmal', 'GültigAb', 'GültigBis', 'Betrag', 'Art'],
    ...saetze.map((x) => [
      x.baustein,
      x.merkmal,
      serie(x.ab),
      x.bis === null ? s.leer : serie(x.bis),
      x.wert.z === 0n ? s.leer : s.geld(zahlAus(x.wert)),
      x.art,
    ]),
  ];
}
