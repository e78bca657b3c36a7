import { eigenanteile } from '../../../src/core/tabellen/eigenanteile';
import type { Foerdersatz } from '../../../src/core/daten';
import type { Stelle } from '../../../src/core/tabellen/stelle';
import { HINWEIS } from '../../../src/core/meldungen/hinweise';
import { am, d } from '../hilfen';
import { hinweis, rahmen, stellen, type Angaben } from './hilfen';

const JAHR = '01.01.2022-31.12.2022';
const BASIS: Angaben = { kosten: '60000', hoechst: '55000' };

test('PR-1 ohne Anlass gibt es keinen Hinweis', () => {
  expect(hinweis(BASIS, JAHR)).toBe('');
  expect(hinweis({ kosten: '60000', baustein: '2' }, JAHR)).toBe('');
});

test('LE-2 was beim Lesen der Zeile auffiel, steht voran, auch bei sonst gleichen Zeilen', () => {
  const satz = HINWEIS.nullStattOption('Drittmittel', '500,00');
  expect(satz).toBe(
    'Drittmittel: 0 statt der Option 500,00 (eine leere Zelle zählt in Excel am Desktop als 0)',
  );
  const [a, b] = stellen([BASIS, BASIS]);
  const posten = [a, { ...b, lesehinweise: [satz] }] as Stelle[];
  const { zeilen } = eigenanteile(posten, rahmen(JAHR));
  expect(zeilen.map((z) => z.hinweis)).toEqual(['', satz]);
});

test('PR-1 VZÄ unter dem Mindestanteil des Bausteins', () => {
  const je = (vzae: string): string => hinweis({ kosten: '60000', baustein: '2', vzae }, JAHR);
  expect(je('0.49')).toBe(HINWEIS.mindestanteil('0,5', '2'));
  expect(je('0.5')).toBe('');
});

test('PR-1 vor dem Beginn des Mindestanteils gibt es keinen Hinweis', () => {
  expect(hinweis({ kosten: '1', baustein: '2', vzae: '0.1' }, '01.07.2020-31.12.2020')).toBe('');
});

test('TB-5 neben einem Baustein sagt der Hinweis, dass Höchstbetrag und Art nicht zählen', () => {
  expect(hinweis({ kosten: '60000', baustein: '2', hoechst: '1', art: 'VOLL' }, JAHR)).toBe(
    `${HINWEIS.hoechstbetragVerdraengt}; ${HINWEIS.artVerdraengt}`,
  );
});

describe('Sachkosten', () => {
  const angaben: Angaben = { kosten: '50000', baustein: '1', sachkosten: '9700' };

  test('PR-1 ein Baustein mit Satz für Sachkosten fragt nach dem Sachkosten-Höchstbetrag', () => {
    expect(hinweis(angaben, JAHR)).toBe(HINWEIS.sachkostenFoerderbar('1', '9.700'));
  });

  test('PR-1 nicht, wenn es keine Sachkosten gibt oder der Höchstbetrag angegeben ist', () => {
    expect(hinweis({ kosten: '50000', baustein: '1' }, JAHR)).toBe('');
    expect(hinweis({ ...angaben, sachHoechst: '9700' }, JAHR)).toBe('');
  });

  test('TB-1 bei Kostenbasis GESAMT zählt der Sachkosten-Höchstbetrag nicht', () => {
    expect(hinweis({ ...BASIS, sachHoechst: '9700' }, JAHR, { kostenbasis: 'GESAMT' })).toBe(
      HINWEIS.sachkostenVerdraengt,
    );
  });
});

describe('Überdeckung', () => {
  test('PR-1 eine Pauschale über den Kosten fragt nach der Rückzahlung', () => {
    expect(hinweis({ kosten: '50000', hoechst: '57000', art: 'PAUSCHALE' }, JAHR)).toBe(HINWEIS.rueckzahlung);
  });

  test('PR-1 Drittmittel über den Kosten sind keine Förderung, die zurückzuzahlen wäre', () => {
    expect(hinweis({ kosten: '10000', drittmittel: '12000', art: 'OHNE' }, JAHR)).toBe(HINWEIS.ueberdeckung);
    expect(hinweis({ ...BASIS, drittmittel: '70000' }, JAHR)).toBe(HINWEIS.ueberdeckung);
  });

  test('PR-1 Drittmittel und Förderung der Sachkosten zusammen über den Kosten', () => {
    const angaben = { ...BASIS, sachkosten: '9700', sachHoechst: '9700', drittmittel: '65000' };
    expect(hinweis(angaben, JAHR)).toBe(HINWEIS.ueberdeckung);
  });

  test('PR-1 beides zugleich: Pauschale über den Kosten und Drittmittel über den Kosten', () => {
    const angaben = { kosten: '50000', hoechst: '57000', art: 'PAUSCHALE', drittmittel: '60000' } as const;
    expect(hinweis(angaben, JAHR)).toBe(`${HINWEIS.rueckzahlung}; ${HINWEIS.ueberdeckung}`);
  });
});

test('TA-5 mit Seit fragen S4, S8b und E9a nach der Fallgruppe', () => {
  const je = (gruppe: string, seit?: string): string =>
    hinweis({ art: 'OHNE', gruppe, ...(seit === undefined ? {} : { seit }) }, JAHR);
  expect(je('S8b', '01.01.2020')).toBe(HINWEIS.fallgruppe);
  expect([je('S8b'), je('S8a', '01.01.2020')]).toEqual(['', '']);
  expect(hinweis({ ...BASIS, gruppe: null, seit: '01.01.2020' }, JAHR)).toBe('');
});

describe('Umsatzsteuer', () => {
  const text = HINWEIS.umsatzsteuer('31.12.2026');

  test('PR-1 nach dem 31.12.2026 mit Eigenanteil', () => {
    expect(hinweis(BASIS, '01.01.2026-01.01.2027')).toBe(text);
    expect(hinweis(BASIS, '01.01.2026-31.12.2026')).toBe('');
  });

  test('PR-1 ohne Eigenanteil gibt es nichts zu erstatten', () => {
    expect(hinweis({ kosten: '50000', hoechst: '55000' }, '01.01.2027-31.12.2027')).toBe('');
  });
});

test('TB-1 eine Stelle außerhalb des Zeitraums sagt das', () => {
  expect(hinweis({ ...BASIS, zeit: '01.01.2023-31.12.2023' }, JAHR)).toBe(HINWEIS.ausserhalb);
});

describe('Überschneidungen', () => {
  const zeilen = (angaben: readonly Angaben[]): string[] =>
    eigenanteile(stellen(angaben.map((a) => ({ ...BASIS, ...a }))), rahmen(JAHR)).zeilen.map(
      (z) => z.hinweis,
    );

  test('PR-1 dieselbe Stelle zweimal am selben Tag, beide Zeilen nennen sich', () => {
    expect(
      zeilen([
        { name: 'A', zeit: '01.01.2022-30.06.2022' },
        { name: 'B' },
        { name: 'A', zeit: '30.06.2022-31.12.2022' },
      ]),
    ).toEqual([HINWEIS.ueberschneidung(4), '', HINWEIS.ueberschneidung(2)]);
  });

  test('PR-1 aneinander stoßende Zeiträume sind ein Wechsel, keine Überschneidung', () => {
    expect(
      zeilen([
        { name: 'A', zeit: '01.01.2022-30.06.2022' },
        { name: 'A', zeit: '01.07.2022-31.12.2022' },
      ]),
    ).toEqual(['', '']);
  });

  test('PR-1 Zeilen ohne Namen sind nicht dieselbe Stelle', () => {
    expect(zeilen([{}, {}])).toEqual(['', '']);
  });

  test('PR-1 auch eine lange Zeile vor mehreren kurzen wird gefunden, in jeder Reihenfolge', () => {
    expect(
      zeilen([
        { name: 'A', zeit: '01.09.2022-30.09.2022' },
        { name: 'A', zeit: '01.02.2022-28.02.2022' },
        { name: 'A', zeit: '01.01.2022-31.12.2022' },
      ]),
    ).toEqual([HINWEIS.ueberschneidung(4), HINWEIS.ueberschneidung(4), HINWEIS.ueberschneidung(3)]);
  });

  test('PR-1 steht neben den anderen Hinweisen', () => {
    const pauschale = { name: 'A', kosten: '1', hoechst: '2', art: 'PAUSCHALE' } as const;
    expect(zeilen([pauschale, pauschale])[0]).toBe(`${HINWEIS.rueckzahlung}; ${HINWEIS.ueberschneidung(3)}`);
  });
});

test('PR-1 ein eigener Mindestanteil geht vor', () => {
  const eigener: Foerdersatz = {
    baustein: '2',
    merkmal: 'MINDESTANTEIL',
    wert: d('0.25'),
    art: null,
    gueltigAb: am('01.01.2022'),
    gueltigBis: null,
    quelle: '',
    status: '',
  };
  const angaben = { kosten: '1', baustein: '2', vzae: '0.3' };
  expect(hinweis(angaben, JAHR, { saetze: [eigener] })).toBe('');
});
