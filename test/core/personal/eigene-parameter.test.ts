import { KOSTENPARAMETER, type Parametername } from '../../../src/core/daten';
import type { EigeneParameter, EigenerGruppenwert, EigenerWert } from '../../../src/core/personal/optionen';
import { imGruppenband } from '../../../src/core/tarif/gruppe';
import type { EigenesEntgelt } from '../../../src/core/tarif/tarifwerk';
import { am, d, DATEN, kostenrechnung, zr } from '../hilfen';
import { angabe, zeilen } from './hilfen';

const wert = (zahl: string, ab = '01.01.2022', bis: string | null = '31.12.2022'): EigenerWert => ({
  wert: d(zahl),
  gueltigAb: am(ab),
  gueltigBis: bis === null ? null : am(bis),
  quelle: 'KIM_Parameter Zeile 2',
  status: 'Annahme',
  tarif: null,
});

const eigene = (name: Parametername, w: EigenerWert): EigeneParameter => ({
  zeitreihen: new Map([[name, [w]]]),
  jahressonderzahlung: [],
});

const NOVEMBER = angabe('E9c', 3, '1', zr('01.11.2022-30.11.2022'));
const ohne = zeilen(kostenrechnung(), NOVEMBER);
const mit = (name: Parametername, zahl: string): typeof ohne =>
  zeilen(kostenrechnung({}, eigene(name, wert(zahl))), NOVEMBER);

/** Contribution base 4,352.83; V 4,220.64; U 189.93; running pay with H 4,123.65. */
const FAELLE: readonly [name: Parametername, wert: string, zeile: keyof typeof ohne, betrag: string][] = [
  ['Rentenversicherung', '0.2', 'rv', '435.28'],
  ['Arbeitslosenversicherung', '0.03', 'av', '65.29'],
  ['Krankenversicherung', '0.16', 'kv', '376.52'],
  ['Zusatzbeitrag', '0.02', 'kv', '361.28'],
  ['Pflegeversicherung', '0.04', 'pv', '87.06'],
  ['BBG RV', '4000', 'rv', '372.00'],
  ['BBG KV', '4000', 'kv', '318.00'],
  ['BBG PV', '4000', 'pv', '61.00'],
  ['U2', '0.01', 'u2', '41.24'],
  ['Umlage', '0.05', 'u', '211.03'],
  ['Sanierungsgeld', '0.02', 's', '84.41'],
  ['Leistungsentgelt', '0.03', 'l', '117.40'],
  ['Hinzurechnungssatz', '0.03', 'h', '143.30'],
  ['Hinzurechnungsabzug', '10', 'h', '135.49'],
  ['Hinzurechnungsgrenze', '89.93', 'h', '136.66'],
];

test.each(FAELLE)('PK-14 %s %s geht dem eingebauten Wert vor', (name, zahl, zeile, betrag) => {
  expect(mit(name, zahl)[zeile]).toBe(betrag);
  expect(ohne[zeile]).not.toBe(betrag);
});

describe('PK-8 BBG PV und BBG KV setzen beide die Grenze der Pflegeversicherung', () => {
  const TARIFE = [null, 'TVöD-VKA'] as const;
  const grenzen = (kv: EigenerWert | null, pv: EigenerWert | null): string => {
    const reihen: [Parametername, readonly EigenerWert[]][] = [
      ['BBG KV', kv === null ? [] : [kv]],
      ['BBG PV', pv === null ? [] : [pv]],
    ];
    const rechnung = kostenrechnung({}, { zeitreihen: new Map(reihen), jahressonderzahlung: [] });
    return zeilen(rechnung, NOVEMBER).pv;
  };

  test.each(TARIFE.flatMap((kv) => TARIFE.map((pv) => [kv, pv] as const)))(
    'BBG PV geht vor, auch wenn BBG KV den Tarif %s nennt und BBG PV %s',
    (tarifKv, tarifPv) => {
      const [kv, pv] = [
        { ...wert('3000'), tarif: tarifKv },
        { ...wert('4000'), tarif: tarifPv },
      ];
      // 4,000 x 1.525 %; by the ceiling of BBG KV it would be 45.75.
      expect(grenzen(kv, pv)).toBe('61.00');
      expect(grenzen(kv, null)).toBe('45.75');
    },
  );

  test('eine Zeile für einen anderen Tarif zählt nicht', () => {
    expect(grenzen({ ...wert('3000'), tarif: null }, { ...wert('4000'), tarif: 'TV-L' })).toBe('45.75');
  });

  test('außerhalb der Zeit von BBG PV gilt BBG KV', () => {
    expect(grenzen(wert('3000'), wert('4000', '01.12.2022', null))).toBe('45.75');
  });
});

test('PK-14 Monate, deren Werte nebeneinander gleich aussehen, haben jeder seine eigenen', () => {
  const november = ['01.11.2022', '30.11.2022'] as const;
  const dezember = ['01.12.2022', '31.12.2022'] as const;
  const rechnung = kostenrechnung(
    {},
    {
      zeitreihen: new Map([
        ['BBG RV', [wert('7050', ...november), wert('70504', ...dezember)]],
        ['BBG KV', [wert('4837.5', ...november), wert('837.5', ...dezember)]],
        ['BBG PV', [wert('4837.5')]],
      ]),
      jahressonderzahlung: [],
    },
  );
  // 4,352.83 x 7.95 %, below the ceiling; 837.50 x 7.95 %.
  expect(zeilen(rechnung, NOVEMBER).kv).toBe('346.05');
  expect(zeilen(rechnung, angabe('E9c', 3, '1', zr('01.12.2022-31.12.2022'))).kv).toBe('66.58');
});

test('PK-14 ändern sich alle Werte am selben Tag, gelten ab da die neuen', () => {
  const reihe = [wert('0.1', '01.11.2022', '30.11.2022'), wert('0.2', '01.12.2022', '31.12.2022')];
  const rechnung = kostenrechnung(
    {},
    { zeitreihen: new Map(KOSTENPARAMETER.map((name) => [name, reihe])), jahressonderzahlung: [] },
  );
  // 3,913.20 x 10 % and x 20 %
  expect(zeilen(rechnung, NOVEMBER).l).toBe('391.32');
  expect(zeilen(rechnung, angabe('E9c', 3, '1', zr('01.12.2022-31.12.2022'))).l).toBe('782.64');
});

test('PK-14 außerhalb seiner Gültigkeit gilt der eingebaute Wert', () => {
  const rechnung = kostenrechnung({}, eigene('Rentenversicherung', wert('0.2', '01.12.2022', null)));
  expect(zeilen(rechnung, NOVEMBER).rv).toBe(ohne.rv);
});

test('PK-12 PK-14 eine Option geht dem eigenen Wert vor', () => {
  const rechnung = kostenrechnung({ umlage: d('0.06') }, eigene('Umlage', wert('0.05')));
  expect(zeilen(rechnung, NOVEMBER).u).toBe('253.24');
});

test('PK-14 ein eigener Satz der Jahressonderzahlung geht vor, nur in seinem Gruppenband', () => {
  const satz = (von: string | null, bis: string | null): EigenerGruppenwert => ({
    ...wert('0.9'),
    gruppeVon: von,
    gruppeBis: bis,
  });
  const j = (von: string | null, bis: string | null): string =>
    zeilen(kostenrechnung({}, { zeitreihen: new Map(), jahressonderzahlung: [satz(von, bis)] }), NOVEMBER).j;
  expect([j(null, null), j('E9a', 'E12'), j('E13', 'E15')]).toEqual(['293.49', '293.49', ohne.j]);
});

test('PK-14 eigene Sätze der Jahressonderzahlung gehen vor, auch so viele wie die eingebauten', () => {
  const eingebaut = DATEN.jahressonderzahlung.filter(
    (w) => w.tarif === 'TVöD-VKA' && imGruppenband('E9c', w.gruppeVon, w.gruppeBis),
  );
  const jahressonderzahlung = eingebaut.map((_, i): EigenerGruppenwert => ({
    ...wert('0.9', `01.01.${2022 + i}`, `31.12.${2022 + i}`),
    gruppeVon: null,
    gruppeBis: null,
  }));
  expect(zeilen(kostenrechnung({}, { zeitreihen: new Map(), jahressonderzahlung }), NOVEMBER).j).toBe(
    '293.49',
  );
});

test('PK-14 ein eigener Satz geht auch der Jahressonderzahlung des TV-L vor', () => {
  const satz: EigenerGruppenwert = {
    ...wert('0.5', '01.01.2023', '31.12.2023'),
    gruppeVon: null,
    gruppeBis: null,
  };
  const rechnung = kostenrechnung({ tarif: 'TV-L' }, { zeitreihen: new Map(), jahressonderzahlung: [satz] });
  // 4,040.88 x 50 % / 12
  expect(zeilen(rechnung, angabe('E10', 3, '1', zr('01.11.2023-30.11.2023'))).j).toBe('168.37');
});

test('PK-12 mit JSZ-Stichtag braucht ein Jahr ohne den 1. Dezember keinen Satz', () => {
  // A group that the data do not know, with a rate of 2025 only.
  const satz: EigenerGruppenwert = {
    ...wert('0.5', '01.01.2025', '31.12.2025'),
    gruppeVon: 'E15Ü',
    gruppeBis: 'E15Ü',
  };
  const tabelle: EigenesEntgelt = {
    ...wert('0', '01.01.2020', null),
    tarif: 'TVöD-VKA',
    gruppe: 'E15Ü',
    stufe: 3,
    betrag: d(7000),
  };
  const winter = angabe('E15Ü', 3, '1', zr('01.12.2025-31.01.2026'));
  const rechne = (jszStichtag: boolean): unknown =>
    kostenrechnung({ jszStichtag }, { zeitreihen: new Map(), jahressonderzahlung: [satz] }, [
      tabelle,
    ]).personalkosten(winter, winter.stelle);
  expect(() => rechne(true)).not.toThrow();
  expect(() => rechne(false)).toThrow('Jahressonderzahlung E15Ü ist für den 01.09.2026 nicht hinterlegt');
});

test('PK-5 eine Gruppe ohne Satz ist #NV', () => {
  const rechnung = kostenrechnung({}, undefined, [
    { ...wert('0', '01.01.2020', null), tarif: 'TVöD-VKA', gruppe: 'E15Ü', stufe: 3, betrag: d(7000) },
  ]);
  expect(() => zeilen(rechnung, angabe('E15Ü', 3, '1', zr('01.11.2022-30.11.2022')))).toThrow(
    'Für E15Ü (TVöD-VKA) ist keine Jahressonderzahlung hinterlegt',
  );
});
