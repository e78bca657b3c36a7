import { rufeAuf } from '../../src/berechnung/aufruf';
import { bereich, zeilen } from './aufruf';

const JAHR = ['01.01.2026', '31.12.2026'] as const;
const STELLE = bereich('Stelle | Gruppe | Stufe | VZÄ | Höchstbetrag', 'A | 9c | 3 | 1 | 55000');
const UNNA = bereich('Kommune | Schlüssel', 'Unna | 1');
const TARIF = 'GültigAb | Gruppe | Stufe | Betrag | Status';

/** Of the first post. */
const hinweis = (...argumente: readonly unknown[]): string => {
  const ausgang = rufeAuf('EIGENANTEILE', [STELLE, ...JAHR, ...argumente]);
  return ausgang.gelungen && Array.isArray(ausgang.wert) ? String(ausgang.wert[1]?.at(-1)) : '';
};

describe('TA-4, PK-14, FS-1 eigene Annahmen und Entwürfe nennt der Hinweis', () => {
  test.each(['Annahme', 'annahme', 'Entwurf'])('ein Entgelt mit dem Status %s', (status) => {
    expect(hinweis(null, bereich(TARIF, `01.01.2026 | 9c | 3 | 5000 | ${status}`))).toBe(
      `Entgelttabelle vom 01.01.2026: ${status}`,
    );
  });

  test('kein Hinweis, wo der Status etwas anderes sagt oder die Zeile nicht gilt', () => {
    expect(hinweis(null, bereich(TARIF, '01.01.2026 | 9c | 3 | 5000 | veröffentlicht'))).toBe('');
    expect(hinweis(null, bereich(TARIF, '01.01.2026 | 9c | 3 | 5000 |'))).toBe('');
    expect(
      hinweis(null, bereich(TARIF, '01.01.2026 | 9c | 4 | 5000 | Annahme', '01.01.2026 | 9c | 3 | 5000 |')),
    ).toBe('');
    expect(hinweis(null, bereich(TARIF, '01.01.2027 | 9c | 3 | 5000 | Annahme'))).toBe('');
    expect(hinweis()).toBe('');
  });

  test('eigene Parameter je Jahr, auch die Jahressonderzahlung', () => {
    const parameter = bereich(
      'Parameter | GültigAb | GültigBis | Wert | Status',
      'U2 | 01.01.2026 | 31.12.2026 | 0,005 | Annahme',
      'Jahressonderzahlung 9c | 01.01.2026 | | 0,5 | Entwurf',
      'Umlage | 01.01.2026 | | 0,045 | Bescheid der Kasse',
    );
    expect(hinweis(null, null, null, parameter)).toBe(
      '2026: Annahme oder Entwurf in KIM_Parameter (U2, Jahressonderzahlung)',
    );
  });

  test('ein eigener Fördersatz', () => {
    const stellen = bereich('VZÄ | Kosten gesamt | Baustein', '1 | 60000 | Prog');
    const saetze = bereich('Baustein | GültigAb | Betrag | Status', 'Prog | 01.01.2026 | 50000 | Annahme');
    expect(zeilen('EIGENANTEILE', stellen, ...JAHR, null, null, saetze)[1]).toMatch(
      /\| Baustein Prog, PERSONAL ab 01\.01\.2026: Annahme$/,
    );
  });

  test('auch eine Besoldung, wie immer der Status geschrieben ist', () => {
    const stellen = bereich('Gruppe | Stufe | VZÄ | Höchstbetrag', 'A 11 | 5 | 1 | 55000');
    const optionen = [
      ['Beihilfe', 300],
      ['Versorgungszuschlag', 0.3],
    ];
    const tarife = bereich(TARIF, '01.01.2026 | A11 | 5 | 5000 | annahme');
    expect(zeilen('EIGENANTEILE', stellen, ...JAHR, optionen, tarife)[1]).toContain(
      'Besoldungstabelle vom 01.01.2026: annahme',
    );
  });

  test('NB-4 mit TARIFANNAHME sagen es alle Tabellen', () => {
    const annahme = rufeAuf('TARIFANNAHME', [
      bereich('Ab | Prozent', '01.07.2026 | 0,03'),
      null,
      bereich('9c'),
    ]);
    const tarife = annahme.gelungen ? annahme.wert : null;
    const satz = 'Entgelttabelle vom 01.07.2026: Annahme';
    for (const optionen of [null, [['Ansicht', 'STELLEN']]])
      for (const [funktion, argumente] of [
        ['MONATSPLAN', [STELLE, UNNA]],
        ['SPITZABRECHNUNG', [STELLE, UNNA]],
        ['VERWENDUNGSNACHWEIS', [STELLE]],
      ] as const)
        expect(zeilen(funktion, ...argumente, ...JAHR, optionen, tarife).join()).toContain(satz);
    expect(zeilen('HAUSHALT', STELLE, UNNA, ...JAHR, [['Hinweis', true]], tarife).join()).toContain(satz);
  });
});
