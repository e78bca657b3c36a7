import fc from 'fast-check';
import { erwarteAusgabe } from './abrechnung/ausgabe';
import { tarifannahme } from './abrechnung/tarifannahme';
import {
  annahmenaufruf,
  fuerReferenz,
  zufallsannahmen,
  type Zufallsannahmen,
} from './abrechnung/zufallsannahme';
import { schrift } from './abrechnung/zufallszellen';
import { berechne } from './aufruf';
import { alsText, EINS, type Bruch } from './bruch';
import type { EigeneZelle } from './entgelt';
import { plusTage } from './monate';
import { Personalkosten } from './personalkosten';
import { ausgang, DATEN } from './vergleich';
import { zahlAus } from './zellen';
import { SAAT } from './zufall';
import { KEINE_TABELLEN } from './zufallsparameter';

/** The concept does not say in which order the groups come. */
function geordnet(zeilen: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  const [kopf = [], ...rest] = zeilen;
  const schluessel = (z: readonly unknown[]): string => JSON.stringify([z[1], z[2], z[3]]);
  return [kopf, ...rest.sort((a, b) => (schluessel(a) < schluessel(b) ? -1 : 1))];
}

test('NB-3 TARIFANNAHME: several agreements, both tariffs, own tables, all groups and some', () => {
  fc.assert(
    fc.property(zufallsannahmen, schrift, (f, s) => {
      erwarteAusgabe(
        () => berechne('TARIFANNAHME', annahmenaufruf(f, s)),
        () => tarifannahme(DATEN, ...fuerReferenz(f)),
        geordnet,
      );
    }),
    { seed: SAAT, numRuns: 6_000 },
  );
});

/** The rows of the reference as cells of a pay table. */
const zellen = (f: Zufallsannahmen): EigeneZelle[] =>
  tarifannahme(DATEN, ...fuerReferenz(f))
    .slice(1)
    .map(([, ab, gruppe, stufe, betrag]) => ({
      tarif: f.tarif,
      ab: plusTage('1899-12-30', zahlAus(ab as Bruch)),
      gruppe: gruppe as string,
      stufe: zahlAus(stufe as Bruch),
      betrag: alsText(betrag as Bruch),
    }));

test('NB-3, NB-4 the result of TARIFANNAHME is the argument tarife of PERSONALKOSTEN', () => {
  fc.assert(
    fc.property(zufallsannahmen, schrift, fc.nat({ max: 400 }), (f, s, spaeter) => {
      const ohneEigene = { ...f, eigene: KEINE_TABELLEN };
      const gruppe = f.gruppen?.[0] ?? 'E13';
      const erste = f.annahmen[0]?.ab ?? '';
      fc.pre(erste > '2021-01-01' && /^\d/.test(ausgang(() => zellen(ohneEigene).length)));
      const von = plusTage(erste, spaeter);
      const bis = plusTage(von, 75);
      const optionen = [
        ['Fortschreibung', true],
        ['Tarif', f.tarif],
      ];
      erwarteAusgabe(
        () =>
          berechne('PERSONALKOSTEN', [
            ...[gruppe, 3, 1, s.tag(von), s.tag(bis)],
            optionen,
            berechne('TARIFANNAHME', annahmenaufruf(ohneEigene, s)),
          ]),
        () => {
          const personal = new Personalkosten(
            DATEN,
            { fortschreibung: true, tarif: f.tarif },
            { zellen: zellen(ohneEigene) },
          );
          return [[personal.summe({ gruppe, stufe: 3, vzae: EINS, von, bis })]];
        },
      );
    }),
    { seed: SAAT, numRuns: 1_000 },
  );
});
