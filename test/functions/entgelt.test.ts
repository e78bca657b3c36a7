import { DATEIEN } from '../../src/parameters/dateien';
import { tagAusIso } from '../../src/core/zeit/datum';
import { ausgang, zahl, type Ergebnis, type Fehlerbild } from './aufruf';

const BESTAND = 2_538;

interface Zelle {
  readonly tarif: string;
  readonly gruppe: string;
  readonly stufe: number;
  /** Serial number and amount of every table that knows the cell, oldest first. */
  readonly folge: { readonly ab: number; readonly betrag: number }[];
}

/** Every cell of every pay table through its history, straight from the data files. */
const zellen = new Map<string, Zelle>();
/** Dates on which the tables of a group change; a cell may be missing on one of them. */
const wechsel = new Map<string, Set<number>>();

for (const t of Object.values(DATEIEN.tarif).sort((a, b) => (a.gueltigAb < b.gueltigAb ? -1 : 1))) {
  for (const [gruppe, stufen] of Object.entries(t.betraege)) {
    const ab = tagAusIso(t.gueltigAb);
    wechsel.set(`${t.tarif} ${gruppe}`, (wechsel.get(`${t.tarif} ${gruppe}`) ?? new Set()).add(ab));
    stufen.forEach((betrag, i) => {
      if (betrag === null) return;
      const name = `${t.tarif} ${gruppe} ${i + 1}`;
      const z = zellen.get(name) ?? { tarif: t.tarif, gruppe, stufe: i + 1, folge: [] };
      z.folge.push({ ab, betrag: Number(betrag) });
      zellen.set(name, z);
    });
  }
}
const alle = [...zellen.values()];

const am = (z: Zelle, tag: number): Ergebnis | Fehlerbild['code'] => {
  const bild = ausgang(() => zahl('ENTGELT', z.gruppe, z.stufe, tag, z.tarif));
  return typeof bild === 'object' && 'code' in bild ? bild.code : bild;
};

/** What the data say: the newest table of the group counts, and #NV if it lacks the step. */
function nachDaten(z: Zelle, tag: number): number | string {
  const tabellen = [...(wechsel.get(`${z.tarif} ${z.gruppe}`) ?? [])].filter((ab) => ab <= tag);
  const geltend = Math.max(...tabellen);
  return z.folge.find((f) => f.ab === geltend)?.betrag ?? '#N/A';
}

test(`TA-1 alle ${BESTAND} Tabellenbeträge kommen an, wie sie in den Datendateien stehen`, () => {
  const falsch = alle.flatMap((z) =>
    z.folge.filter((f) => am(z, f.ab) !== f.betrag).map((f) => `${z.gruppe}/${z.stufe} ab ${f.ab}`),
  );
  expect(falsch).toEqual([]);
  expect(alle.reduce((n, z) => n + z.folge.length, 0)).toBe(BESTAND);
});

test('TA-3 an jedem Wechsel gilt am Tag davor die alte, am Tag selbst und danach die neue Tabelle', () => {
  const falsch = alle.flatMap((z) =>
    [...(wechsel.get(`${z.tarif} ${z.gruppe}`) ?? [])]
      .flatMap((ab) => [ab - 1, ab, ab + 1])
      .filter((tag) => am(z, tag) !== nachDaten(z, tag))
      .map((tag) => `${z.gruppe}/${z.stufe} am ${tag}`),
  );
  expect(falsch).toEqual([]);
});

test('TA-3 TA-7 die jüngste Tabelle gilt zwei Jahre weiter, dann und vor der ersten gibt es nichts', () => {
  const letzte: Readonly<Record<string, number>> = {
    'TVöD-VKA': tagAusIso('2029-03-31'),
    'TV-L': tagAusIso('2030-01-31'),
  };
  for (const z of alle) {
    const letzter = letzte[z.tarif];
    if (letzter === undefined) expect(z.tarif).toBe('LBesO-NRW');
    else expect(am(z, letzter + 1)).toBe('#N/A');
    // The Besoldungsordnung has no end.
    const spaet = letzter ?? tagAusIso('2060-01-01');
    expect(am(z, spaet)).toBe(nachDaten(z, spaet));
    expect(am(z, tagAusIso('2019-12-31'))).toBe('#N/A');
  }
});
