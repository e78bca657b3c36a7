import fc from 'fast-check';
import { erwarteTeile } from './abrechnung/ausgabe';
import { spitzabrechnung } from './abrechnung/spitzabrechnung';
import { abgerechnet, istoptionen, zufallsist } from './abrechnung/zufallsist';
import { istbereich } from './abrechnung/zufallsspalten';
import { berechne } from './aufruf';
import { ausZahl } from './bruch';
import { saetzebereich, tabellenschrift } from './tabellenschrift';
import { gemischt } from './verteilung';
import { betrag, SAAT } from './zufall';
import { schluessel } from './zufallstabelle';

const abschlaege = fc.array(betrag(30_000), { minLength: 3, maxLength: 3 });

test('SP-1 to SP-4 SPITZABRECHNUNG: all Arten, vacancies, new columns, Abschläge', () => {
  fc.assert(
    fc.property(zufallsist, schluessel, abschlaege, tabellenschrift, (f, k, a, s) => {
      const kommunen = k.map((x, i) => ({
        name: x.name,
        schluessel: ausZahl(x.schluessel),
        abschlag: ausZahl(a[i] ?? 0),
      }));
      const bereich = [
        ['Kommune', 'Schlüssel', 'Abschlag'],
        ...k.map((x, i) => [x.name, s.zahl(x.schluessel), a[i] === 0 ? s.leer : s.geld(a[i] ?? 0)]),
      ];
      const teile = abgerechnet(f);
      const geteilt = f.tabelle.zeilen.some((z) => z.kommune === null);
      if (geteilt && gemischt(kommunen.map((x) => x.schluessel))) teile.fehler.add('WERT');
      erwarteTeile(
        () =>
          berechne('SPITZABRECHNUNG', [
            istbereich(f, s),
            bereich,
            s.tag(f.tabelle.zeit.von),
            s.tag(f.tabelle.zeit.bis),
            istoptionen(f, s),
            null,
            saetzebereich(f.tabelle, s),
          ]),
        teile,
        (posten) => spitzabrechnung(posten, kommunen),
      );
    }),
    { seed: SAAT, numRuns: 5_000 },
  );
});
