import type { Entgeltordnung } from '../../../src/core/daten';
import { Fachfehler } from '../../../src/core/fehler';
import { type Tarifwerk } from '../../../src/core/tarif/tarifwerk';
import { tagAlsText, tagAusIso } from '../../../src/core/zeit/datum';
import { DATEIEN } from '../../../src/parameters/dateien';
import type { Tarifdatei } from '../../../src/parameters/formen';
import { am, werk } from '../hilfen';

/**
 * Every date on which a pay table changes: the day before, on and after it, in every group and step. What is
 * expected stands in the data file itself, not in what the core made of it.
 */
const tarifwerk: Tarifwerk = werk();
const dateien = Object.values(DATEIEN.tarif);
const anlagen = [...new Set(dateien.map((t) => `${t.tarif}|${t.anlage}`))];
const ketten = anlagen.map((a) =>
  dateien
    .filter((t) => `${t.tarif}|${t.anlage}` === a)
    .sort((x, y) => x.gueltigAb.localeCompare(y.gueltigAb)),
);

/** "E9c/3" -> "3844.01" as the core gives it on a day. */
function amTag(datei: Tarifdatei, tag: number): Record<string, string> {
  const eintraege = Object.entries(datei.betraege).flatMap(([gruppe, stufen]) =>
    stufen.flatMap((betrag, i) =>
      betrag === null
        ? []
        : [
            [
              `${gruppe}/${i + 1}`,
              tarifwerk.entgelt(datei.tarif as Entgeltordnung, gruppe, i + 1, tag).betrag.toFixed(2),
            ],
          ],
    ),
  );
  return Object.fromEntries(eintraege) as Record<string, string>;
}

const ausDatei = (datei: Tarifdatei): Record<string, string> =>
  Object.fromEntries(
    Object.entries(datei.betraege).flatMap(([gruppe, stufen]) =>
      stufen.flatMap((betrag, i) => (betrag === null ? [] : [[`${gruppe}/${i + 1}`, betrag]])),
    ),
  );

const WECHSEL = ketten.flatMap((kette) =>
  kette
    .slice(1)
    .map(
      (neu, i) => [`${neu.tarif} Anlage ${neu.anlage}`, neu.gueltigAb, kette[i] as Tarifdatei, neu] as const,
    ),
);

test('TA-3 PK-18 alle 26 Tabellen sind dabei', () => {
  expect([dateien.length, WECHSEL.length, ketten.length]).toEqual([26, 22, 4]);
});

test.each(WECHSEL)('TA-3 %s am %s: Vortag, Tag und Folgetag in jeder Gruppe und Stufe', (_, ab, alt, neu) => {
  const tag = tagAusIso(ab);
  expect(amTag(alt, tag - 1)).toEqual(ausDatei(alt));
  expect(amTag(neu, tag)).toEqual(ausDatei(neu));
  expect(amTag(neu, tag + 1)).toEqual(ausDatei(neu));
});

test.each(ketten.map((k) => [`${k[0]?.tarif} Anlage ${k[0]?.anlage}`, k[0] as Tarifdatei] as const))(
  'TA-3 %s: vor der ersten Tabelle gibt es keinen Betrag, die Meldung nennt ihren Beginn',
  (_, erste) => {
    const tag = tagAusIso(erste.gueltigAb);
    expect(amTag(erste, tag)).toEqual(ausDatei(erste));
    expect(amTag(erste, tag + 1)).toEqual(ausDatei(erste));
    const gruppe = Object.keys(erste.betraege)[3] as string;
    const davor = (): unknown => tarifwerk.entgelt(erste.tarif as Entgeltordnung, gruppe, 3, tag - 1);
    expect(davor).toThrow(Fachfehler);
    expect(davor).toThrow(`die älteste Tabelle gilt ab ${tagAlsText(tag)}`);
  },
);

test.each(['E9c', 'S11b'])(
  'TA-3 %s: nach dem 31.03.2027 ist die Tabelle fortgeschrieben, vorher nicht',
  (gruppe) => {
    const am31 = tarifwerk.entgelt('TVöD-VKA', gruppe, 3, am('31.03.2027'));
    const am01 = tarifwerk.entgelt('TVöD-VKA', gruppe, 3, am('01.04.2027'));
    expect([am31.fortgeschrieben, am31.status]).toEqual([false, 'veröffentlicht']);
    expect([am01.fortgeschrieben, am01.status]).toEqual([true, 'fortgeschrieben']);
    expect(am01.betrag).toEqual(am31.betrag);
  },
);

test('TA-3 TV-L ist nach dem 31.01.2028 fortgeschrieben, vorher nicht', () => {
  const stand = (tag: string): unknown[] => {
    const { fortgeschrieben, status } = tarifwerk.entgelt('TV-L', 'E10', 3, am(tag));
    return [fortgeschrieben, status];
  };
  expect(stand('31.01.2028')).toEqual([false, 'abgeleitet']);
  expect(stand('01.02.2028')).toEqual([true, 'fortgeschrieben']);
});
