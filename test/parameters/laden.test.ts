import { MERKMALE, PARAMETERNAMEN, type Parametername } from '../../src/core/daten';
import { tagAlsText, tagAusIso } from '../../src/core/zeit/datum';
import { DATENSTAND, PARAMETERSATZ, ladeParametersatz } from '../../src/parameters';
import { DATEIEN } from '../../src/parameters/dateien';

const gilt = (ab: number, bis: number | null, tag: number) => ab <= tag && (bis === null || tag <= bis);

const am = <T extends { gueltigAb: number; gueltigBis: number | null }>(werte: readonly T[], iso: string) =>
  werte.filter((w) => gilt(w.gueltigAb, w.gueltigBis, tagAusIso(iso)));

const wert = (name: Parametername, iso: string) =>
  am(PARAMETERSATZ.zeitreihen[name], iso).map((w) => w.wert.toString());

describe('ladeParametersatz', () => {
  test('trägt den Datenstand', () => {
    expect(DATENSTAND).toBe('2026-11-22');
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

  test('TA-3: das Ende der Tarifeinigung ist das Ende der jüngsten TVöD-Tabellen; TV-L ist offen', () => {
    const ende = (tarif: string, anlage: string) =>
      PARAMETERSATZ.tarife.filter((t) => t.tarif === tarif && t.anlage === anlage).at(-1)?.gueltigBis;
    expect(ende('TVöD-VKA', 'A')).toBe(tagAusIso('2027-03-31'));
    expect(ende('TVöD-VKA', 'C')).toBe(tagAusIso('2027-03-31'));
    expect(ende('TV-L', 'B')).toBeNull();
  });

  test('TA-6: Quelle und Status einer privaten Abschrift sind als solche zu lesen', () => {
    const [tabelle] = am(PARAMETERSATZ.tarife, '2022-07-01');
    expect(tabelle?.quelle).toBe('TVData (private Abschrift, Commit b61071f)');
    expect(tabelle?.status).toBe('veröffentlicht');
    expect(am(PARAMETERSATZ.tarife, '2020-07-01').map((t) => t.status)).toEqual(['abgeleitet', 'abgeleitet']);
  });

  test('PK-8: jeder Parameter hat Werte, Prozente sind Anteile', () => {
    for (const name of PARAMETERNAMEN) expect(PARAMETERSATZ.zeitreihen[name].length).toBeGreaterThan(0);
    expect(wert('Rentenversicherung', '2021-11-01')).toEqual(['0.186']);
    expect(wert('Arbeitslosenversicherung', '2021-11-01')).toEqual(['0.024']);
    expect(wert('Krankenversicherung', '2021-11-01')).toEqual(['0.146']);
    expect(wert('Zusatzbeitrag', '2021-11-01')).toEqual(['0.013']);
    expect(wert('BBG RV', '2021-11-01')).toEqual(['7100']);
    expect(wert('BBG KV', '2021-11-01')).toEqual(['4837.5']);
  });

  test('PK-8: die Pflegeversicherung wechselt am 01.07.2023', () => {
    expect(wert('Pflegeversicherung', '2023-06-30')).toEqual(['0.0305']);
    expect(wert('Pflegeversicherung', '2023-07-01')).toEqual(['0.034']);
  });

  test('PK-12: 2027 ist in der Sozialversicherung nicht bekannt', () => {
    expect(wert('Rentenversicherung', '2026-12-31')).toEqual(['0.186']);
    expect(wert('Rentenversicherung', '2027-01-01')).toEqual([]);
    expect(wert('Pflegeversicherung', '2027-01-01')).toEqual([]);
  });

  test('PK-6, PK-7: Zusatzversorgung und Hinzurechnung', () => {
    expect(wert('Umlage', '2021-11-01')).toEqual(['0.045']);
    expect(wert('Sanierungsgeld', '2030-01-01')).toEqual(['0.0325']);
    expect(wert('Hinzurechnungssatz', '2021-11-01')).toEqual(['0.025']);
    expect(wert('Hinzurechnungsabzug', '2021-11-01')).toEqual(['13.3']);
    expect(wert('Hinzurechnungsgrenze', '2021-11-01')).toEqual(['100']);
  });

  test('PK-4, PK-9: Leistungsentgelt und U2 sind als Annahme gekennzeichnet', () => {
    expect(wert('Leistungsentgelt', '2021-11-01')).toEqual(['0.02']);
    expect(wert('U2', '2021-11-01')).toEqual(['0.0066']);
    expect(PARAMETERSATZ.zeitreihen.U2.map((w) => w.status)).toEqual(['Annahme']);
    expect(PARAMETERSATZ.zeitreihen.Leistungsentgelt.map((w) => w.status)).toEqual(['Annahme']);
  });

  test('PK-5: Jahressonderzahlung nach Gruppenband', () => {
    const baender = am(PARAMETERSATZ.jahressonderzahlung, '2022-09-01').map(
      (w) => `${w.gruppeVon}-${w.gruppeBis} ${w.wert.toString()}`,
    );
    expect(baender).toEqual([
      'E1-E8 0.8451',
      'E9a-E12 0.7028',
      'E13-E15 0.5178',
      'S2-S9 0.8451',
      'S11a-S18 0.7028',
    ]);
    expect(am(PARAMETERSATZ.jahressonderzahlung, '2026-09-01').map((w) => w.wert.toString())).toEqual(
      Array(4).fill('0.85'),
    );
  });

  test('PK-3: SuE-Zulage ab 07/2022, nicht für S13 und S15', () => {
    expect(am(PARAMETERSATZ.zulagen, '2022-06-30')).toEqual([]);
    const baender = am(PARAMETERSATZ.zulagen, '2022-07-01').map(
      (w) => `${w.gruppeVon}-${w.gruppeBis} ${w.wert.toString()}`,
    );
    expect(baender).toEqual(['S2-S11a 130', 'S11b-S12 180', 'S14-S14 180']);
  });

  test('PK-10: Einmalzahlungen mit Stichtag', () => {
    const zeilen = PARAMETERSATZ.einmalzahlungen.map(
      (z) =>
        `${tagAlsText(z.gueltigAb)}-${tagAlsText(z.gueltigBis as number)} ${z.gruppeVon ?? 'alle'} ${z.wert.toString()} ` +
        (z.stichtag === null ? 'ohne Stichtag' : tagAlsText(z.stichtag)),
    );
    expect(zeilen).toEqual([
      '01.12.2020-31.12.2020 E1 600 01.10.2020',
      '01.12.2020-31.12.2020 E9a 400 01.10.2020',
      '01.12.2020-31.12.2020 E13 300 01.10.2020',
      '01.12.2020-31.12.2020 S2 600 01.10.2020',
      '01.12.2020-31.12.2020 S9 400 01.10.2020',
      '01.06.2023-30.06.2023 alle 1240 01.05.2023',
      '01.07.2023-29.02.2024 alle 220 ohne Stichtag',
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

  test('FS-1: Lücken bleiben Lücken (Baustein 1 in 2023, Baustein 2 ab 2024)', () => {
    const personal = (baustein: string, iso: string) =>
      am(PARAMETERSATZ.foerdersaetze, iso).filter(
        (s) => s.baustein === baustein && s.merkmal === MERKMALE[0],
      );
    expect(personal('1', '2023-06-01')).toEqual([]);
    expect(personal('2', '2023-06-01').map((s) => s.art)).toEqual(['PAUSCHALE']);
    expect(personal('2', '2024-01-01')).toEqual([]);
  });

  test('ein Parameter ohne Datei ist ein Fehler, kein leerer Wert', () => {
    expect(() => ladeParametersatz({ ...DATEIEN, zeitreihen: {} })).toThrow(
      'Zum Parameter „Rentenversicherung“ gibt es keine Datei.',
    );
  });
});
