import type { Schritt } from '../../../src/core/rechenweg/spur';
import type { Kostenoptionen } from '../../../src/core/personal/optionen';
import { summe } from '../../../src/core/zahl/dezimal';
import { tagAlsText } from '../../../src/core/zeit/datum';
import { d, kostenrechnung, mitSpur, schritteZu, zr } from '../hilfen';
import { angabe } from './hilfen';

function spur(
  gruppe: string,
  stufe: number,
  vzae: string,
  zeit: string,
  { seit, ...optionen }: Partial<Kostenoptionen> & { seit?: string } = {},
): readonly Schritt[] {
  const z = zr(zeit);
  return mitSpur((s) => kostenrechnung(optionen).personalkosten(angabe(gruppe, stufe, vzae, z, seit), z, s));
}

/** "01.04.2021" for each evidence of a step. */
const gueltigAb = (schritte: readonly Schritt[]): string[] =>
  schritte.flatMap(({ belege }) =>
    typeof belege === 'string' ? [] : belege.map((b) => tagAlsText(b.gueltigAb)),
  );

describe('Belege', () => {
  test('RW-1 Monate mit gleichem Betrag aus zwei Entgelttabellen nennen beide Tabellen', () => {
    // Only S 9 changed on 01.10.2024: the amounts of S 11b stayed the same, the table in force did not.
    const schritte = spur('S11b', 3, '1', '01.09.2024-31.10.2024');
    expect(gueltigAb(schritteZu(schritte, 'TA-1'))).toEqual(['01.03.2024', '01.10.2024']);
  });

  test('RW-1 ein Block, der nur wegen einer anderen Quelle noch einmal dasteht, sagt es', () => {
    const schritte = spur('S11b', 3, '1', '01.09.2024-31.10.2024');
    expect(schritteZu(schritte, 'TA-1').map((s) => s.schritt)).toEqual([
      'Tabellenentgelt S11b',
      'Tabellenentgelt S11b (gleiche Beträge, andere Quelle)',
    ]);
  });

  test('RW-1 Monate mit gleichem Satz aus zwei Quellen nennen beide Quellen', () => {
    // The rate of the Umlage is inferred until 12.05.2022 and evidenced from the 13th on.
    const schritte = spur('E9c', 3, '1', '01.05.2022-30.06.2022');
    const umlage = schritte.filter((s) => s.schritt === 'U Umlage');
    expect(gueltigAb(umlage)).toEqual(['01.01.2020', '13.05.2022']);
  });

  test('RW-1 die Zulage der Jahressonderzahlung ist auch vor ihrem ersten Monat belegt', () => {
    const [j] = schritteZu(spur('S11b', 3, '1', '01.06.2022-30.06.2022'), 'PK-5');
    expect(gueltigAb(j === undefined ? [] : [j])).toContain('01.07.2022');
  });

  test('PK-7 alle drei Werte der Hinzurechnung sind belegt', () => {
    const [h] = schritteZu(spur('E9c', 3, '1', '01.11.2021-30.11.2021'), 'PK-7');
    expect(h?.belege).toHaveLength(3);
  });
});

describe('Zusammenfassung', () => {
  test('RW-1 gleiche Monate stehen einmal da, mit Liste und Anzahl', () => {
    const schritte = spur('E9c', 3, '2.5', '15.10.2021-31.12.2021');
    const zwischen = schritteZu(schritte, 'PK-11').filter((s) => s.schritt.startsWith('Zwischensumme'));
    expect(zwischen.map((s) => s.rechnung.replace(/ × [\d.,]+$/, ''))).toEqual([
      '1 Monat (10/2021) × 2',
      '2 Monate (11/2021-12/2021) × 2',
      '1 Monat (10/2021) × 1',
      '2 Monate (11/2021-12/2021) × 1',
    ]);
  });

  test('RW-1 gleiche Monate mit Abstand stehen als Aufzählung', () => {
    // Half of April and half of June cost the same, May in between does not.
    const schritte = spur('E9c', 3, '1', '16.04.2023-15.06.2023', {
      jahressonderzahlung: false,
      einmalzahlungen: false,
    });
    const texte = schritteZu(schritte, 'TA-1').map((s) => s.rechnung);
    expect(texte).toEqual(['04/2023, 06/2023', '05/2023']);
  });

  test('PK-1 TA-5 Personen und Stufen sind keine Beträge', () => {
    const schritte = spur('E9c', 2, '2.5', '01.01.2022-31.12.2022', { seit: '15.06.2020' });
    const ohne = schritte.filter((s) => s.regel === 'PK-1' || s.regel === 'TA-5');
    expect(ohne.map((s) => [s.schritt, s.betrag])).toEqual([
      ['Personen (E9c)', null],
      ['E9c: Ausgangsstufe', null],
      ['E9c: Aufstieg in Stufe 3', null],
    ]);
  });

  test('PK-16 die Erhöhungen stehen unter dem Betrag der Tabelle, mit der Option als Beleg', () => {
    const optionen = { fortschreibung: true, tarifsteigerung: d('0.025') };
    const schritte = spur('E9c', 3, '1', '01.05.2028-31.05.2028', optionen);
    expect(schritteZu(schritte, 'TA-1').map((s) => [s.schritt, s.betrag?.toFixed(2)])).toEqual([
      ['Tabellenentgelt E9c (fortgeschrieben)', '4594.76'],
    ]);
    const erhoehungen = schritteZu(schritte, 'PK-16');
    expect(erhoehungen.map((s) => [s.schritt, s.rechnung, s.betrag?.toFixed(2)])).toEqual([
      ['Tarifsteigerung E9c ab 01.04.2027', '4.594,76 × 1,025', '4709.63'],
      ['Tarifsteigerung E9c ab 01.04.2028', '4.709,63 × 1,025', '4827.37'],
    ]);
    expect(erhoehungen.map((s) => s.belege)).toMatchObject([
      [{ quelle: 'Option Tarifsteigerung', status: 'Annahme' }],
      [{ quelle: 'Option Tarifsteigerung', status: 'Annahme' }],
    ]);
    const [j] = schritteZu(schritte, 'PK-5');
    expect((j?.belege as readonly { quelle: string }[]).map((b) => b.quelle)).toContain(
      'Option Tarifsteigerung',
    );
  });

  test('PK-16 Monate mit 0 % Steigerung stehen nach ihren Jahrestagen getrennt', () => {
    const optionen = { fortschreibung: true, tarifsteigerung: d(0), jahressonderzahlung: false };
    const schritte = spur('E9c', 3, '1', '01.03.2028-30.04.2028', optionen);
    expect(schritteZu(schritte, 'PK-16')).toHaveLength(3);
  });

  test('PK-11 der letzte Betrag ist das Ergebnis', () => {
    const z = zr('15.10.2021-31.12.2022');
    const ergebnis = kostenrechnung().personalkosten(angabe('E9c', 3, '1', z), z);
    expect(spur('E9c', 3, '1', '15.10.2021-31.12.2022').at(-1)?.betrag).toEqual(ergebnis);
  });

  test('PK-11 Zwischensummen und Einmalzahlungen ergeben zusammen das Ergebnis', () => {
    const schritte = spur('E9c', 3, '2.5', '15.04.2023-31.07.2023');
    const posten = schritte.filter((s) => s.regel === 'PK-10' || s.schritt.startsWith('Zwischensumme'));
    expect(summe(posten.map((s) => s.betrag ?? d(0)))).toEqual(schritte.at(-1)?.betrag);
  });

  test('TA-3 ein Monat nach dem Ende des Tarifabschlusses ist als fortgeschrieben bezeichnet', () => {
    const schritte = spur('E9c', 3, '1', '01.03.2027-30.04.2027', { fortschreibung: true });
    expect(schritteZu(schritte, 'TA-1').map((s) => s.schritt)).toEqual([
      'Tabellenentgelt E9c',
      'Tabellenentgelt E9c (fortgeschrieben; gleiche Beträge, andere Quelle)',
    ]);
  });
});

describe('besondere Zeilen', () => {
  test('PK-10 jede Einmalzahlung steht mit Monat und Beleg da und in der Summe', () => {
    const schritte = spur('E9c', 3, '1.5', '01.05.2023-31.07.2023');
    expect(schritteZu(schritte, 'PK-10').map((s) => [s.schritt, s.rechnung, s.betrag?.toFixed(2)])).toEqual([
      ['Inflationsausgleich Juni 2023 06/2023', '1 × 1.240,00 × 1', '1240.00'],
      ['Inflationsausgleich monatlich 07/2023', '1 × 220,00 × 1', '220.00'],
      ['Inflationsausgleich Juni 2023 06/2023', '1 × 1.240,00 × 0,5', '620.00'],
      ['Inflationsausgleich monatlich 07/2023', '1 × 220,00 × 0,5', '110.00'],
    ]);
    expect(schritte.at(-1)?.rechnung).toContain('1.240,00 + 220,00 + ');
    expect(schritteZu(schritte, 'PK-10').every((s) => s.belege.length === 1)).toBe(true);
  });

  test('PK-7 bei Umlagesatz 0 steht statt der Formel der Grund', () => {
    const [h] = schritteZu(spur('E9c', 3, '1', '01.11.2021-30.11.2021', { umlage: d(0) }), 'PK-7');
    expect([h?.rechnung, h?.betrag?.toFixed(2)]).toEqual(['Umlagesatz 0', '0.00']);
  });

  test('PK-3 Umfang und Tage stehen als Faktoren, der volle Monat einer vollen Stelle nicht', () => {
    const z = (vzae: string, zeit: string): string | undefined =>
      schritteZu(spur('S11b', 3, vzae, zeit), 'PK-3')[0]?.rechnung;
    expect(z('0.5', '15.10.2022-31.10.2022')).toBe('180,00 × 0,5 × 17/31');
    expect(z('1', '01.10.2022-31.10.2022')).toBe('180,00');
  });
});

describe('Stufenaufstieg', () => {
  test('PK-13 der Aufstieg im Endmonat steht da, auch wenn die Stelle vorher endet', () => {
    // Step 3 is reached on 20.03.2022 and paid from the 1st; the term ends on the 15th.
    const schritte = spur('E9c', 2, '1', '01.03.2022-15.03.2022', { seit: '20.03.2020' });
    expect(schritteZu(schritte, 'TA-5').map((s) => s.schritt)).toEqual([
      'E9c: Ausgangsstufe',
      'E9c: Aufstieg in Stufe 3',
    ]);
  });

  test('PK-13 ohne Angabe seit wann steht kein Aufstieg da', () => {
    expect(schritteZu(spur('E9c', 2, '1', '01.03.2022-15.03.2022'), 'TA-5')).toEqual([]);
  });
});
