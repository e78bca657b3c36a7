import type { Foerdersatz } from '../../../src/core/daten';
import type { Lesehinweis, Stelle } from '../../../src/core/tabellen/stelle';
import { HINWEIS } from '../../../src/core/meldungen/hinweise';
import { tagAlsText } from '../../../src/core/zeit/datum';
import { am, d, mitSpur, schritteZu } from '../hilfen';
import { hinweis, rahmen, stelle, stellen, type Angaben, type Optionen } from './hilfen';
import { eigenanteile } from './rechnen';

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
  const posten = [a, { ...b, lesehinweise: [{ feld: 'drittmittel', satz }] }] as Stelle[];
  const { zeilen } = eigenanteile(posten, rahmen(JAHR));
  expect(zeilen.map((z) => z.hinweis)).toEqual(['', satz]);
});

test.each([
  ['drittmittel', {}, {}, true],
  ['sachkosten', {}, {}, true],
  ['eigenmittel', { art: 'FEHLBEDARF' }, {}, true],
  ['eigenmittel', {}, {}, false],
  ['sachkostenHoechstbetrag', { sachkosten: '9700' }, {}, true],
  ['sachkostenHoechstbetrag', {}, {}, false],
  ['sachkostenHoechstbetrag', { sachkosten: '9700', art: 'OHNE' }, {}, false],
  ['sachkostenHoechstbetrag', { sachkosten: '9700' }, { kostenbasis: 'GESAMT' }, false],
] as [Lesehinweis['feld'], Angaben, Optionen, boolean][])(
  'LE-2 ein Hinweis zur Spalte %s steht nur, wo sie die Zahlen ändert: %p %p %p',
  (feld, angaben, optionen, erwartet) => {
    const posten = { ...stelle({ ...BASIS, ...angaben }), lesehinweise: [{ feld, satz: 'gelesen' }] };
    const { zeilen } = eigenanteile([posten], rahmen(JAHR, optionen));
    expect(zeilen[0]?.hinweis.includes('gelesen')).toBe(erwartet);
  },
);

test('PR-2 mehr als 10 VZÄ in einer Zeile sind wohl Wochenstunden', () => {
  const je = (vzae: string): string => hinweis({ ...BASIS, vzae, hoechst: '1' }, JAHR);
  expect(je('10')).toBe('');
  expect(je('38.5')).toBe('38,5 VZÄ: Wochenstunden? KIM.VZAE rechnet sie um');
});

describe('Kosten nach Tarif', () => {
  /** What the computation of cost has to say of a row and year. */
  const mitSaetzen = (angaben: readonly Angaben[], zeit: string): string[] => {
    const r = rahmen(zeit);
    r.kosten.hinweise = ({ vzae }, z) => [`${vzae.toFixed()} VZÄ`, `bis ${tagAlsText(z.bis)}`];
    return eigenanteile(stellen(angaben), r).zeilen.map((z) => z.hinweis);
  };

  test('PK-15 PK-19 was die Personalkosten eines Jahres zu sagen haben, steht einmal da', () => {
    expect(mitSaetzen([{ art: 'OHNE', zeit: '01.01.2022-30.06.2023' }], '01.01.2022-31.12.2023')).toEqual([
      '1 VZÄ; bis 31.12.2022; bis 30.06.2023',
    ]);
  });

  test('neben Kosten gesamt rechnet kein Tarif', () => {
    expect(mitSaetzen([{ art: 'OHNE', kosten: '1' }], JAHR)).toEqual(['']);
  });
});

describe('FS-2 Zweifel an einem Satz', () => {
  const zweifelhaft = (mehr: Partial<Foerdersatz>): Foerdersatz => ({
    baustein: '2',
    merkmal: 'PERSONAL',
    wert: d(50000),
    art: 'HÖCHSTBETRAG',
    gueltigAb: am('01.01.2022'),
    gueltigBis: null,
    quelle: '',
    status: '',
    zweifel: '50.000 oder 57.000',
    ...mehr,
  });
  const je = (angaben: Angaben, satz: Foerdersatz, optionen: Optionen = {}): string =>
    hinweis({ kosten: '60000', ...angaben }, JAHR, { ...optionen, saetze: [satz] });

  test('steht in der Zeile, die den Satz verwendet', () => {
    const satz = 'Baustein 2, PERSONAL: 50.000 oder 57.000';
    expect(je({ baustein: '2' }, zweifelhaft({}))).toBe(satz);
    expect(je({ hoechst: '1' }, zweifelhaft({}))).toBe('');
    expect(je({ baustein: '2' }, zweifelhaft({ gueltigAb: am('01.01.2023') }))).toBe('');
    expect(je({ baustein: '2' }, zweifelhaft({}), { abrechnung: 'LAUFZEIT' })).toBe(satz);
  });

  test('auch am Satz für Sachkosten, wenn nach ihm gefragt wird', () => {
    const sach = zweifelhaft({ baustein: '1', merkmal: 'SACHKOSTEN', wert: d(5700), zweifel: 'einmalig?' });
    const angaben: Angaben = { baustein: '1', sachkosten: '9700' };
    expect(je(angaben, sach)).toBe(
      `${HINWEIS.sachkostenFoerderbar('1', '5.700')}; Baustein 1, SACHKOSTEN: einmalig?`,
    );
    expect(je({ ...angaben, sachHoechst: '5700' }, sach)).toBe('');
  });
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

  test('PR-1 nicht bei Kostenbasis GESAMT: der Höchstbetrag deckt sie schon', () => {
    expect(hinweis(angaben, JAHR, { kostenbasis: 'GESAMT' })).toBe('');
  });

  test('PR-1 nicht, wo der Satz 0 oder die Art OHNE ist', () => {
    const eigen = (merkmal: 'SACHKOSTEN' | 'PERSONAL', wert: string, art: 'OHNE' | 'HÖCHSTBETRAG') => ({
      ...{ baustein: '1', merkmal, wert: d(wert), art, quelle: '', status: '' },
      ...{ gueltigAb: am('01.01.2022'), gueltigBis: null },
    });
    expect(hinweis(angaben, JAHR, { saetze: [eigen('SACHKOSTEN', '0', 'HÖCHSTBETRAG')] })).toBe('');
    expect(hinweis(angaben, JAHR, { saetze: [eigen('PERSONAL', '1', 'OHNE')] })).toBe('');
  });

  test('TB-1 bei Kostenbasis GESAMT zählt der Sachkosten-Höchstbetrag nicht', () => {
    expect(hinweis({ ...BASIS, sachHoechst: '9700' }, JAHR, { kostenbasis: 'GESAMT' })).toBe(
      HINWEIS.sachkostenVerdraengt,
    );
  });
});

describe('Überdeckung', () => {
  test('PR-1 eine Pauschale über den Kosten fragt nach der Rückzahlung', () => {
    expect(hinweis({ kosten: '50000', hoechst: '57000', art: 'PAUSCHALE' }, JAHR)).toBe(
      HINWEIS.rueckzahlung(false),
    );
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
    expect(hinweis(angaben, JAHR)).toBe(`${HINWEIS.rueckzahlung(false)}; ${HINWEIS.ueberdeckung}`);
  });
});

test('TA-5 mit Seit fragen S4, S8b und E9a nach der Fallgruppe', () => {
  const je = (gruppe: string, seit?: string): string =>
    hinweis({ art: 'OHNE', gruppe, ...(seit === undefined ? {} : { seit }) }, JAHR);
  expect(je('S8b', '01.01.2020')).toBe(HINWEIS.fallgruppe);
  expect([je('S8b'), je('S8a', '01.01.2020')]).toEqual(['', '']);
  expect(hinweis({ ...BASIS, gruppe: null, seit: '01.01.2020' }, JAHR)).toBe('');
  // Neither beside given cost, which no step changes, nor in the last step.
  expect(hinweis({ ...BASIS, gruppe: 'S8b', seit: '01.01.2020' }, JAHR)).toBe('');
  expect(hinweis({ art: 'OHNE', gruppe: 'S8b', stufe: 6, seit: '01.01.2020' }, JAHR)).toBe('');
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

  test('PR-1 ein Eigenanteil nur bis 2026 auch nicht', () => {
    const angaben = { baustein: '2', kosten: '50000' };
    const satz = (ab: string, bis: string | null, wert: string): Foerdersatz => ({
      ...{ baustein: '2', merkmal: 'PERSONAL', wert: d(wert), art: 'HÖCHSTBETRAG', quelle: '', status: '' },
      ...{ gueltigAb: am(ab), gueltigBis: bis === null ? null : am(bis) },
    });
    const saetze = [satz('01.01.2026', '31.12.2026', '40000'), satz('01.01.2027', null, '60000')];
    expect(hinweis(angaben, '01.01.2026-31.12.2027', { saetze })).toBe('');
  });
});

test('TB-1 eine Stelle außerhalb des Zeitraums sagt das', () => {
  expect(hinweis({ ...BASIS, zeit: '01.01.2023-31.12.2023' }, JAHR)).toBe(HINWEIS.ausserhalb);
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

test('PR-1 RW-1 der Rechenweg sagt zu jeder Stelle, was ihr Hinweis sagt', () => {
  const schritte = mitSpur((s) =>
    eigenanteile(stellen([{ ...BASIS, name: 'A', drittmittel: '70000' }, BASIS]), rahmen(JAHR), s),
  );
  expect(schritteZu(schritte, 'PR-1').map((s) => [s.schritt, s.rechnung, s.betrag])).toEqual([
    ['Hinweise zu A', HINWEIS.ueberdeckung, null],
  ]);
});
