import fc from 'fast-check';
import { erwarteTeile } from './abrechnung/ausgabe';
import type { Abgerechnet } from './abrechnung/istrechnung';
import { formular, stellenansicht } from './abrechnung/verwendungsnachweis';
import { abgerechnet, istoptionen, zufallsist } from './abrechnung/zufallsist';
import { istbereich } from './abrechnung/zufallsspalten';
import { berechne } from './aufruf';
import { kleiner, plus, summe, type Bruch } from './bruch';
import { saetzebereich, tabellenschrift } from './tabellenschrift';
import { SAAT } from './zufall';

const ANSICHTEN = [
  [undefined, formular],
  ['formular', formular],
  ['STELLEN', stellenansicht],
] as const;

const OHNE_IST = 'Ist fehlt: Plan nach Monaten';
const ZU_VIEL = 'Überdeckung';

/** SP-2, VN-1: the quoted words of the Hinweise. */
function erwarteHinweise(posten: readonly Abgerechnet[], ist: readonly (readonly unknown[])[]): void {
  const hinweise = ist.slice(1).map((z) => String(z.at(-1)));
  if (ist[0]?.[0] === 'Stelle') {
    const ohne = hinweise.slice(0, -1).map((h) => h.includes(OHNE_IST));
    expect(ohne).toEqual(posten.map((p) => !p.mitIst));
    return;
  }
  const je = (f: (p: Abgerechnet) => Bruch): Bruch => summe(posten.map(f));
  const einnahmen = je((p) => plus(p.eigenanteil, p.drittmittel, p.foerderung));
  const zuViel = kleiner(
    je((p) => plus(p.kosten, p.sachkosten)),
    einnahmen,
  );
  expect(!zuViel || hinweise.some((h) => h.includes(ZU_VIEL))).toBe(true);
}

test('VN-1 to VN-3 VERWENDUNGSNACHWEIS: the form and the posts', () => {
  fc.assert(
    fc.property(zufallsist, fc.constantFrom(...ANSICHTEN), tabellenschrift, (f, [ansicht, soll], s) => {
      const teile = abgerechnet(f);
      const ist = (): unknown =>
        berechne('VERWENDUNGSNACHWEIS', [
          istbereich(f, s),
          s.tag(f.tabelle.zeit.von),
          s.tag(f.tabelle.zeit.bis),
          istoptionen(f, s, ansicht),
          null,
          saetzebereich(f.tabelle, s),
        ]);
      erwarteTeile(ist, teile, soll);
      if (teile.fehler.size === 0) erwarteHinweise(teile.werte, ist() as unknown[][]);
    }),
    { seed: SAAT, numRuns: 5_000 },
  );
});
