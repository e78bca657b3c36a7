import type { Rechenrahmen } from '../../../src/core/tabellen/fall';
import { pruefeZeilen, pruefeStellenmonate, pruefeStellenzahl } from '../../../src/core/tabellen/menge';
import { Mitschrift, ZuVieleSchritte } from '../../../src/core/rechenweg/spur';
import { d, zr } from '../hilfen';
import { kommunen, rahmen, stellen, type Angaben } from './hilfen';
import { eigenanteile, haushalt } from './rechnen';

/** A frame that counts how often employer cost is computed. */
function zaehlend(zeit: string, optionen = {}): { rahmen: Rechenrahmen; aufrufe: () => number } {
  const r = rahmen(zeit, optionen);
  let anzahl = 0;
  r.kosten.personalkosten = () => {
    anzahl += 1;
    return d(60_000);
  };
  return { rahmen: r, aufrufe: () => anzahl };
}

const viele = (anzahl: number, mehr: Angaben = {}): Angaben[] =>
  Array.from({ length: anzahl }, (_, i) => ({ name: `S${i}`, art: 'OHNE', ...mehr }));

describe('TB-1 was ein Aufruf höchstens rechnet', () => {
  test('10.000 Stellen über 24 Monate gehen, eine Stelle über 100 Jahre auch', () => {
    const zeit = zr('01.01.2022-31.12.2023');
    expect(() => pruefeStellenmonate(new Array(10_000).fill(zeit))).not.toThrow();
    expect(() => pruefeStellenmonate([zr('01.01.2020-31.12.2119'), null])).not.toThrow();
  });

  test('mehr als 250.000 Stellenmonate sind #WERT!, ehe gerechnet wird', () => {
    const { rahmen: r, aufrufe } = zaehlend('01.01.2021-31.12.2099');
    const posten = stellen(viele(264, { zeit: '01.01.2021-31.12.2099' }));
    expect(() => eigenanteile(posten, r)).toThrow(
      'Stellen mal Monate sind hier 250.272; ein Aufruf rechnet höchstens 250.000',
    );
    expect(() => haushalt(posten, kommunen('1'), r)).toThrow('Stellen mal Monate');
    expect(aufrufe()).toBe(0);
  });

  test('was außerhalb des Zeitraums liegt, zählt nicht', () => {
    const { rahmen: r, aufrufe } = zaehlend('01.01.2022-31.12.2022');
    eigenanteile(stellen(viele(300, { zeit: '01.01.2022-31.12.2099' })), r);
    expect(aufrufe()).toBe(1);
  });

  test('gleiche Zeilen werden einmal gerechnet', () => {
    const { rahmen: r, aufrufe } = zaehlend('01.01.2022-31.12.2023');
    eigenanteile(stellen([...viele(500), ...viele(500, { vzae: '0.5' })]), r);
    expect(aufrufe()).toBe(4);
  });

  test('höchstens 20.000 Stellen und 100.000 Zeilen eines Haushalts', () => {
    expect(() => pruefeStellenzahl(20_000)).not.toThrow();
    expect(() => pruefeStellenzahl(20_001)).toThrow('Die Tabelle hat 20.001 Stellen');
    expect(() => pruefeZeilen(10, 10_000, 'Jahre')).not.toThrow();
    expect(() => pruefeZeilen(10, 10_001, 'Jahre')).toThrow('Jahre mal Kommunen ergäben 100.010 Zeilen');
  });

  test('TB-3 ein Haushalt mit zu vielen Zeilen rechnet nicht erst', () => {
    const { rahmen: r, aufrufe } = zaehlend('01.01.2021-31.12.2099');
    const orte = Array.from({ length: 1_300 }, (_, i) => ({
      ...{ zeile: i + 2, kommune: `K${i}` },
      schluessel: d(1),
    }));
    expect(() => haushalt(stellen(viele(1)), orte, r)).toThrow('Jahre mal Kommunen');
    expect(aufrufe()).toBe(0);
  });

  test('TB-3 200.000 Kommunen passen in keinen Aufruf, brechen aber auch keinen', () => {
    const orte = Array.from({ length: 200_000 }, (_, i) => ({
      ...{ zeile: i + 2, kommune: `K${i}` },
      schluessel: d(1),
    }));
    expect(() => haushalt(stellen(viele(1)), orte, rahmen('01.01.2022-31.12.2022'))).toThrow(
      'Jahre mal Kommunen ergäben 400.002 Zeilen',
    );
  });
});

test('RW-1 eine volle Mitschrift beendet die Rechnung bei der Zeile, die sie füllt', () => {
  const { rahmen: r, aufrufe } = zaehlend('01.01.2022-31.12.2022');
  const spur = new Mitschrift(100);
  expect(() => eigenanteile(stellen(viele(5_000)), r, spur)).toThrow(ZuVieleSchritte);
  expect(spur.schritte).toHaveLength(100);
  expect(aufrufe()).toBeLessThan(100);
});
