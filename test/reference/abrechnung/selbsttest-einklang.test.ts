import fc from 'fast-check';
import { gleich, minus, NULL, summe } from '../bruch';
import { addiere, Stellentabelle } from '../tabellen';
import { Personalkosten } from '../personalkosten';
import { DATEN, Teile } from '../vergleich';
import { SAAT } from '../zufall';
import type { Monatsplan } from './monatsplan';
import { abgerechnet, zufallsist } from './zufallsist';
import { planfall, pruefe, rechnung, zufallsplan } from './zufallsplan';

/** What the parts of the reference promise of one another. */

test('SP-1 to SP-3 what came as planned settles to the plan', () => {
  fc.assert(
    fc.property(zufallsist, (f) => {
      const zusatz = f.zusatz.map((x) => ({
        ...x,
        istKosten: null,
        istSachkosten: null,
        istDrittmittel: null,
        vakanz: null,
        bewilligt: null,
      }));
      const teile = abgerechnet({ ...f, zusatz });
      fc.pre(teile.fehler.size === 0);
      for (const p of teile.werte) {
        const ohneRueckzahlung = minus(p.plan.foerderung, p.plan.rueckzahlung);
        expect(gleich(p.foerderung, ohneRueckzahlung)).toBe(true);
        expect(gleich(p.eigenanteil, p.plan.eigenanteil)).toBe(true);
      }
    }),
    { seed: SAAT, numRuns: 500 },
  );
});

test('MP-1, MP-3, MP-5, MP-6 the months add up to the tables', () => {
  fc.assert(
    fc.property(zufallsplan, (f) => {
      const fall = planfall(f);
      const plan = new Teile<Monatsplan>();
      const moeglich = plan.dazu(() => {
        pruefe(f);
        return rechnung(fall).plan();
      });
      fc.pre(moeglich);
      const personal = new Personalkosten(DATEN, fall.optionen);
      const tabelle = new Stellentabelle(DATEN, personal, fall.tabelle);
      const ganz = addiere(fall.stellen.map((s) => tabelle.zeile(s)));
      const [p] = plan.werte;
      const monate = p?.monate ?? [];
      expect(gleich(summe(monate.map((m) => m.personalkosten)), ganz.kosten)).toBe(true);
      expect(gleich(summe(monate.map((m) => m.sachkosten)), ganz.sachkosten)).toBe(true);
      expect(gleich(summe(monate.map((m) => m.drittmittel)), ganz.drittmittel)).toBe(true);
      expect(gleich(summe(p?.foerderung ?? []), ganz.foerderung)).toBe(true);
      const eigene = fall.kommunen.every((k) => gleich(k.abschlag, NULL));
      const abschlaege = summe((p?.abschlaege ?? []).map((a) => a.betrag));
      expect(!eigene || gleich(abschlaege, ganz.eigenanteil)).toBe(true);
    }),
    { seed: SAAT, numRuns: 500 },
  );
});
