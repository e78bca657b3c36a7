import { MERKMALE, PARAMETERNAMEN, TARIFE, type Parametername } from '../../src/core/daten';
import { tagAlsText, tagAusIso } from '../../src/core/zeit/datum';
import { DATENSTAND, PARAMETERSATZ, ladeParametersatz } from '../../src/parameters';
import { DATEIEN } from '../../src/parameters/dateien';

const gilt = (ab: number, bis: number | null, tag: number) => ab <= tag && (bis === null || tag <= bis);

const am = <T extends { gueltigAb: number; gueltigBis: number | null }>(werte: readonly T[], iso: string) =>
  werte.filter((w) => gilt(w.gueltigAb, w.gueltigBis, tagAusIso(iso)));

/** The values of a parameter, of one tariff or pension fund where there are several. */
const reihe = (name: Parametername, wessen: string | null = null) =>
  PARAMETERSATZ.zeitreihen
    .filter((r) => r.parameter === name && (r.kasse ?? r.tarif) === wessen)
    .flatMap((r) => r.werte);

const wert = (name: Parametername, iso: string, wessen: string | null = null) =>
  am(reihe(name, wessen), iso).map((w) => w.wert.toString());

describe('ladeParametersatz', () => {
  test('trägt den Datenstand', () => {
    expect(DATENSTAND).toBe('2026-11-28');
    expect(PARAMETERSATZ.datenstand).toBe(DATENSTAND);
  });

  test('ist rein: zweimal laden gibt dasselbe und verändert die Dateien nicht', () => {
    const vorher = JSON.stringify(DATEIEN);
    expect(ladeParametersatz()).toEqual(PARAMETERSATZ);
    expect(JSON.stringify(DATEIEN)).toBe(vorher);
  });

  test('TA-1: Tabellenwerte sind Dezimalzahlen, fehlende Stufen null', () => {
    const [tabelle] = am(PARAMETERSATZ.tarife, '2021-11-01').filter((t) => t.anlage === 'A');
    expect(tabelle?.betraege.get('E9c')?.[2]?.toFixed(2)).toBe('3844.01');
    expect(tabelle?.betraege.get('E1')?.[0]).toBeNull();
    expect(tabelle?.betraege.get('E1')).toHaveLength(6);
  });

  test('TA-3: das Ende der Tarifeinigung ist das Ende der jüngsten Tabellen', () => {
    const ende = (tarif: string, anlage: string) =>
      PARAMETERSATZ.tarife.filter((t) => t.tarif === tarif && t.anlage === anlage).at(-1)?.gueltigBis;
    expect(ende('TVöD-VKA', 'A')).toBe(tagAusIso('2027-03-31'));
    expect(ende('TVöD-VKA', 'C')).toBe(tagAusIso('2027-03-31'));
    expect(ende('TV-L', 'B')).toBe(tagAusIso('2028-01-31'));
  });

  test('TA-6: die Quelle nennt zuerst die Norm, dann die Abschrift; die Fundstelle steht nur in der Datei', () => {
    const [tabelle] = am(PARAMETERSATZ.tarife, '2022-07-01');
    expect(tabelle?.quelle).toBe(
      'TVöD-VKA Anlage A ab 01.04.2022, Tarifeinigung 2020 (private Abschrift TVData)',
    );
    expect(tabelle?.status).toBe('veröffentlicht');
    expect(am(PARAMETERSATZ.tarife, '2020-07-01').map((t) => t.status)).toEqual(['abgeleitet', 'abgeleitet']);
  });

  test('PK-8: jeder Parameter hat Werte, Prozente sind Anteile', () => {
    for (const name of PARAMETERNAMEN) {
      const reihen = PARAMETERSATZ.zeitreihen.filter((r) => r.parameter === name);
      expect([name, reihen.every((r) => r.werte.length > 0)]).toEqual([name, true]);
      expect(reihen.length).toBe(
        name === 'Leistungsentgelt' ? 2 : ['Umlage', 'Sanierungsgeld'].includes(name) ? 4 : 1,
      );
    }
    expect(wert('Rentenversicherung', '2021-11-01')).toEqual(['0.186']);
    expect(wert('Arbeitslosenversicherung', '2021-11-01')).toEqual(['0.024']);
    expect(wert('Krankenversicherung', '2021-11-01')).toEqual(['0.146']);
    expect(wert('Zusatzbeitrag', '2021-11-01')).toEqual(['0.013']);
    expect(wert('BBG RV', '2021-11-01')).toEqual(['7100']);
    expect(wert('BBG KV', '2021-11-01')).toEqual(['4837.5']);
    expect(wert('BBG PV', '2021-11-01')).toEqual(['4837.5']);
  });

  test('PK-8: die Pflegeversicherung wechselt am 01.07.2023', () => {
    expect(wert('Pflegeversicherung', '2023-06-30')).toEqual(['0.0305']);
    expect(wert('Pflegeversicherung', '2023-07-01')).toEqual(['0.034']);
  });

  test.each([
    ['2022-12-31', '-0.0088'],
    ['2023-01-01', '0.0162'],
    ['2023-06-30', '0.0162'],
    ['2023-07-01', '0.0312'],
    ['2024-01-01', '0.0362'],
    ['2024-07-01', '0.0337'],
    ['2025-01-01', '0.0227'],
    ['2025-07-01', '0.0127'],
    ['2026-07-01', '0.0152'],
    ['2026-12-31', '0.0152'],
  ])('ZI-1: Basiszinssatz am %s: %s', (tag, satz) => {
    expect(wert('Basiszinssatz', tag)).toEqual([satz]);
  });

  test('ZI-4: der Basiszinssatz hat je Halbjahr einen Eintrag, 2019 bis 2026', () => {
    expect(reihe('Basiszinssatz')).toHaveLength(16);
    expect(wert('Basiszinssatz', '2018-12-31')).toEqual([]);
    expect(wert('Basiszinssatz', '2027-01-01')).toEqual([]);
  });

  test('PK-15: 2027 ist in der Sozialversicherung nur als Entwurf oder Annahme bekannt', () => {
    const in2027 = (name: Parametername) =>
      am(reihe(name), '2027-01-01').map((w) => `${w.wert.toString()} ${w.status} ${w.vorlaeufig}`);
    expect(in2027('BBG RV')).toEqual(['8850 Entwurf true']);
    expect(in2027('BBG KV')).toEqual(['6375 Entwurf true']);
    expect(in2027('BBG PV')).toEqual(['6375 Entwurf true']);
    expect(in2027('Rentenversicherung')).toEqual(['0.186 Annahme true']);
    expect(in2027('Arbeitslosenversicherung')).toEqual(['0.026 Annahme true']);
    expect(in2027('Krankenversicherung')).toEqual(['0.146 Annahme true']);
    expect(in2027('Pflegeversicherung')).toEqual(['0.036 Annahme true']);
    expect(in2027('Zusatzbeitrag')).toEqual([]);
    const vorher = PARAMETERSATZ.zeitreihen
      .flatMap((r) => r.werte)
      .filter((w) => w.gueltigAb < tagAusIso('2027-01-01'));
    expect(vorher.filter((w) => w.vorlaeufig === true)).toEqual([]);
  });

  test('PK-8: bis 2026 ist die Grenze der Pflegeversicherung die der Krankenversicherung', () => {
    const stand = (name: Parametername) => reihe(name).map((w) => [w.gueltigAb, w.wert.toString()]);
    expect(stand('BBG PV')).toEqual(stand('BBG KV'));
  });

  test('PK-6, PK-7: Zusatzversorgung und Hinzurechnung', () => {
    expect(wert('Umlage', '2021-11-01', 'KVW')).toEqual(['0.045']);
    expect(wert('Sanierungsgeld', '2030-01-01', 'KVW')).toEqual(['0.0325']);
    expect(wert('Hinzurechnungssatz', '2021-11-01')).toEqual(['0.025']);
    expect(wert('Hinzurechnungsabzug', '2021-11-01')).toEqual(['13.3']);
    expect(wert('Hinzurechnungsgrenze', '2021-11-01')).toEqual(['100']);
  });

  test.each([
    ['VBL', '2022-12-31', '0.0645', '0'],
    ['VBL', '2023-01-01', '0.0549', '0'],
    ['RZVK I', '2024-01-01', '0.0425', '0.035'],
    ['RZVK II', '2020-12-31', '0', '0.0585'],
    ['RZVK II', '2021-01-01', '0', '0.061'],
  ])('PK-17: %s am %s: Umlage %s, Sanierungsgeld oder Beitrag %s', (kasse, tag, umlage, sanierungsgeld) => {
    expect([wert('Umlage', tag, kasse), wert('Sanierungsgeld', tag, kasse)]).toEqual([
      [umlage],
      [sanierungsgeld],
    ]);
  });

  test('PK-4, PK-9: Leistungsentgelt und U2 sind als Annahme gekennzeichnet', () => {
    expect(wert('Leistungsentgelt', '2021-11-01', 'TVöD-VKA')).toEqual(['0.02']);
    expect(wert('Leistungsentgelt', '2021-11-01', 'TV-L')).toEqual(['0']);
    expect(wert('U2', '2021-11-01')).toEqual(['0.0066']);
    expect(reihe('U2').map((w) => w.status)).toEqual(['Annahme']);
    for (const tarif of TARIFE)
      expect(reihe('Leistungsentgelt', tarif).map((w) => w.status)).toEqual(['Annahme']);
  });

  test('PK-5: Jahressonderzahlung nach Gruppenband', () => {
    const baender = (tarif: string, iso: string) =>
      am(PARAMETERSATZ.jahressonderzahlung, iso)
        .filter((w) => w.tarif === tarif)
        .map((w) => `${w.gruppeVon}-${w.gruppeBis} ${w.wert.toString()}`);
    expect(baender('TVöD-VKA', '2022-09-01')).toEqual([
      'E1-E8 0.8451',
      'E9a-E12 0.7028',
      'E13-E15 0.5178',
      'S2-S9 0.8451',
      'S11a-S18 0.7028',
    ]);
    expect(baender('TVöD-VKA', '2026-09-01').map((text) => text.split(' ')[1])).toEqual(
      Array(4).fill('0.85'),
    );
    const tvl = ['E1-E4 0.8743', 'E5-E8 0.8814', 'E9a-E11 0.7435', 'E12-E13 0.4647', 'E14-E15 0.3253'];
    expect(baender('TV-L', '2022-09-01')).toEqual(tvl);
    expect(baender('TV-L', '2027-09-01')).toEqual(tvl);
  });

  test('PK-15: die Jahressonderzahlung 2027 des TVöD ist die von 2026, nur mit Fortschreibung', () => {
    const in2027 = am(PARAMETERSATZ.jahressonderzahlung, '2027-09-01').filter((w) => w.tarif === 'TVöD-VKA');
    expect(in2027.map((w) => [w.wert.toString(), w.status, w.vorlaeufig])).toEqual(
      Array(4).fill(['0.85', 'Annahme', true]),
    );
  });

  test('PK-3: SuE-Zulage ab 07/2022, nicht für S13 und S15', () => {
    expect(am(PARAMETERSATZ.zulagen, '2022-06-30')).toEqual([]);
    const baender = am(PARAMETERSATZ.zulagen, '2022-07-01').map(
      (w) => `${w.gruppeVon}-${w.gruppeBis} ${w.wert.toString()}`,
    );
    expect(baender).toEqual(['S2-S11a 130', 'S11b-S12 180', 'S14-S14 180']);
  });

  test('PK-10, PK-17: Einmalzahlungen mit Stichtag', () => {
    const zeilen = PARAMETERSATZ.einmalzahlungen.map(
      (z) =>
        `${tagAlsText(z.gueltigAb)}-${tagAlsText(z.gueltigBis as number)} ${z.gruppeVon ?? 'alle'} ${z.wert.toString()} ` +
        (z.stichtag === null ? 'ohne Stichtag' : tagAlsText(z.stichtag)) +
        (z.einTagIn === null ? '' : ` ${tagAlsText(z.einTagIn.von)}-${tagAlsText(z.einTagIn.bis)}`),
    );
    expect(zeilen).toEqual([
      '01.12.2020-31.12.2020 E1 600 01.10.2020',
      '01.12.2020-31.12.2020 E9a 400 01.10.2020',
      '01.12.2020-31.12.2020 E13 300 01.10.2020',
      '01.12.2020-31.12.2020 S2 600 01.10.2020',
      '01.12.2020-31.12.2020 S9 400 01.10.2020',
      '01.06.2023-30.06.2023 alle 1240 01.05.2023',
      '01.07.2023-29.02.2024 alle 220 ohne Stichtag',
      '01.03.2022-31.03.2022 alle 1300 29.11.2021',
      '01.12.2023-31.12.2023 alle 1800 09.12.2023 01.08.2023-08.12.2023',
      '01.01.2024-31.10.2024 alle 120 ohne Stichtag',
    ]);
  });

  test('FS-1: Fördersätze je 1,0 VZÄ, Assistenz 45.000, Baustein 3 50.000', () => {
    const saetze = am(PARAMETERSATZ.foerdersaetze, '2021-11-01').map(
      (s) => `${s.baustein} ${s.merkmal} ${s.art} ${s.wert.toString()}`,
    );
    expect(saetze).toEqual([
      '1 PERSONAL HÖCHSTBETRAG 55000',
      '1 ASSISTENZ FESTBETRAG 45000',
      '1 SACHKOSTEN HÖCHSTBETRAG 9700',
      '2 PERSONAL HÖCHSTBETRAG 55000',
      '2 MINDESTANTEIL null 0.5',
      '3 PERSONAL PAUSCHALE 50000',
    ]);
    const [baustein3] = am(PARAMETERSATZ.foerdersaetze, '2022-07-01').filter((s) => s.baustein === '3');
    expect(baustein3?.wert.times('0.75').toFixed(2)).toBe('37500.00');
    expect(baustein3?.status).toBe('Annahme');
  });

  test('FS-2: worüber die Quellen sich nicht einig sind, ist Annahme und sagt es', () => {
    const zweifel = PARAMETERSATZ.foerdersaetze
      .filter((s) => s.zweifel !== undefined)
      .map((s) => [s.baustein, s.merkmal, tagAlsText(s.gueltigAb), s.wert.toString(), s.status, s.zweifel]);
    expect(zweifel).toEqual([
      ['1', 'SACHKOSTEN', '01.01.2025', '5700', 'Annahme', expect.stringContaining('einmalig oder je Jahr')],
      ['3', 'PERSONAL', '01.01.2023', '50000', 'Annahme', expect.stringContaining('50.000 oder 57.000 EUR')],
    ]);
  });

  test('FS-1: Lücken bleiben Lücken (Baustein 1 in 2023, Baustein 2 ab 2024)', () => {
    const personal = (baustein: string, iso: string) =>
      am(PARAMETERSATZ.foerdersaetze, iso).filter(
        (s) => s.baustein === baustein && s.merkmal === MERKMALE[0],
      );
    expect(personal('1', '2023-06-01')).toEqual([]);
    expect(personal('2', '2023-06-01').map((s) => s.art)).toEqual(['PAUSCHALE']);
    expect(personal('2', '2024-01-01')).toEqual([]);
  });
});
