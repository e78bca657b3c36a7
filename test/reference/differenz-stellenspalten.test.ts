import fc from 'fast-check';
import { erwarteTeile, type Zelle } from './abrechnung/ausgabe';
import { alsIstzeile, istbereich, passend, zusatz } from './abrechnung/zufallsspalten';
import { berechne } from './aufruf';
import { ausZahl, summe, type Bruch } from './bruch';
import { mitDauer } from './ketten';
import { Personalkosten } from './personalkosten';
import { addiere, deckungsgradAus, mitBagatellgrenze, Stellentabelle, type Betraege } from './tabellen';
import { optionsbereich, saetzebereich, tabellenschrift } from './tabellenschrift';
import { DATEN, Teile } from './vergleich';
import { SAAT } from './zufall';
import { fuerReferenz } from './zufallsoptionen';
import { tabelle, type Zufallstabelle } from './zufallstabelle';

const FELDER = ['kosten', 'sachkosten', 'drittmittel', 'foerderung', 'ueberdeckung', 'eigenanteil'] as const;

interface Vorgabe {
  readonly feld: 'mindestanteil' | 'gemeinkosten';
  readonly name: string;
  readonly zahl: number;
}
/** Options that blank cells take. */
const VORGABEN: readonly Vorgabe[] = [
  { feld: 'mindestanteil', name: 'Mindestanteil', zahl: 0.75 },
  { feld: 'gemeinkosten', name: 'Gemein-Kosten', zahl: 0.125 },
];

const fall = fc
  .record({
    t: tabelle({ drittmittelBis: 30_000, grenzenlos: true }, ['JAHR', 'LAUFZEIT']),
    zusaetze: fc.array(zusatz, { minLength: 3, maxLength: 3 }),
    bagatellgrenze: fc.constantFrom(null, null, 500, 20_000, 55_000, 0.01),
    geschnitten: fc.nat({ max: 9 }),
    vorgabe: fc.constantFrom(null, null, ...VORGABEN),
  })
  .map(({ t, zusaetze, bagatellgrenze, geschnitten, vorgabe }) => {
    // Most rows with a ceiling for the whole are as long as the term.
    const zeilen = t.zeilen.map((z, i) =>
      geschnitten > 0 && zusaetze[i]?.hoechstbetragGesamt !== null ? { ...z, zeit: null } : z,
    );
    const zusatzspalten = zeilen.flatMap((z, i) => {
      const x = zusaetze[i];
      return x ? [passend(z, x)] : [];
    });
    // Is an Art without the ceiling it needs wrong below the Mindestanteil? The concept does not say.
    const mitGrenze = zeilen.every((z) => z.hoechstbetrag !== null || z.baustein !== null);
    return {
      tabelle: { ...t, zeilen },
      zusatz: zusatzspalten,
      bagatellgrenze,
      mitIstDrittmittel: false,
      vorgabe: mitGrenze ? vorgabe : null,
    };
  });
type Fall = typeof fall extends fc.Arbitrary<infer T> ? T : never;

const optionen = (t: Zufallstabelle): Personalkosten =>
  new Personalkosten(DATEN, fuerReferenz(t.kosten, t.tarif));

/** FO-9 needs all grants, so a table with a wrong row has no result at all. */
function teileVon(f: Fall): Teile<Betraege> {
  const { kostenbasis, abrechnung, monatsmethode } = f.tabelle.optionen;
  const basis = { ...f.tabelle.zeit, kostenbasis, abrechnung, monatsmethode, saetze: f.tabelle.saetze };
  const rechnung = (ohneFoerderung: boolean): Stellentabelle =>
    new Stellentabelle(DATEN, optionen(f.tabelle), { ...basis, ohneFoerderung });
  const roh = f.tabelle.zeilen.flatMap((z, i) => {
    const x = f.zusatz[i];
    if (!x || !f.vorgabe) return x ? [alsIstzeile(z, x)] : [];
    const { feld, zahl } = f.vorgabe;
    return [alsIstzeile(z, { ...x, [feld]: x[feld] ?? zahl })];
  });
  const zeilen = mitDauer(roh, basis);
  const erste = new Teile<Betraege>();
  const ganze = rechnung(false);
  for (const z of zeilen) {
    if (erste.dazu(() => ganze.zeile(z))) continue;
    if (z.baustein === undefined && !z.hoechstbetrag) erste.fehler.add('WERT');
    if (z.hoechstbetragGesamt) erste.fehler.add('WERT');
    if (z.baustein !== undefined && abrechnung === 'LAUFZEIT') erste.fehler.add('WERT').add('NV');
  }
  if (erste.fehler.size > 0 || f.bagatellgrenze === null) return erste;
  const grenze = ausZahl(f.bagatellgrenze);
  const endgueltig = mitBagatellgrenze(rechnung, zeilen, grenze);
  const teile = new Teile<Betraege>();
  for (const z of zeilen) teile.dazu(() => endgueltig.zeile(z));
  return teile;
}

const zeile = (b: Betraege): Zelle[] => [...FELDER.map((f) => b[f]), deckungsgradAus(b) ?? ''];

test('TB-1, FO-8, FO-9 EIGENANTEILE with the newer columns and the Bagatellgrenze', () => {
  fc.assert(
    fc.property(fall, tabellenschrift, (f, s) => {
      const bagatelle = f.bagatellgrenze === null ? [] : [['Bagatellgrenze', s.geld(f.bagatellgrenze), '']];
      const vorgabe = f.vorgabe === null ? [] : [[f.vorgabe.name, s.zahl(f.vorgabe.zahl), '']];
      const args = [
        s.tag(f.tabelle.zeit.von),
        s.tag(f.tabelle.zeit.bis),
        [...optionsbereich(f.tabelle, s), ...bagatelle, ...vorgabe],
        null,
        saetzebereich(f.tabelle, s),
      ];
      const stellen = istbereich(f, s, true);
      const teile = teileVon(f);
      const ist = (name: string, weitere: readonly unknown[]): unknown[][] =>
        berechne(name, [stellen, ...weitere, ...args]) as unknown[][];
      erwarteTeile(
        () =>
          ist('EIGENANTEILE', [])
            .slice(1)
            .map((z) => z.slice(2, 9)),
        teile,
        (werte) => [...werte, addiere(werte)].map(zeile),
      );
      // TB-3 adds up to the same money.
      const kommunen = [
        ['Kommune', 'Schlüssel'],
        ['Schwerte', 39],
        ['Unna', 35],
        ['Holzwickede', 26],
      ];
      const soll = (werte: readonly Betraege[]): Bruch[][] => [[summe(werte.map((w) => w.eigenanteil))]];
      erwarteTeile(() => ist('HAUSHALT', [kommunen]).at(-1)?.[5], teile, soll);
    }),
    { seed: SAAT, numRuns: 5_000 },
  );
});
