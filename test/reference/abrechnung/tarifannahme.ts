import {
  alsText,
  ausText,
  bruch,
  EINS,
  gleich,
  kleiner,
  mal,
  max,
  NULL,
  plus,
  Referenzfehler,
  runde,
  type Bruch,
} from '../bruch';
import type { Daten, Tarif } from '../daten';
import { entgelt, type EigeneZelle } from '../entgelt';
import { plusTage, type Tag } from '../monate';
import { serie } from '../zufall';
import { UNVERGLICHEN, type Ausgabe } from './ausgabe';

/** A row of `annahmen`; NULL is a blank cell. */
export interface Annahme {
  readonly ab: Tag;
  readonly prozent: Bruch;
  readonly sockel: Bruch;
  readonly mindestbetrag: Bruch;
}

/** NB-3: what an agreement makes of an amount. */
export const erhoeht = (x: Bruch, a: Annahme): Bruch =>
  max(runde(mal(plus(x, a.sockel), plus(EINS, a.prozent))), plus(x, a.mindestbetrag));

function pruefe(a: Annahme): void {
  if ([a.prozent, a.sockel, a.mindestbetrag].every((b) => gleich(b, NULL)))
    throw new Referenzfehler('WERT', `${a.ab}: ohne Erhöhung`);
  if (kleiner(EINS, a.prozent)) throw new Referenzfehler('WERT', `${a.ab}: Prozent über 1`);
}

/** The groups of a tariff in the order of its tables, then those that only the workbook has. */
function alleGruppen(daten: Daten, tarif: Tarif, zellen: readonly EigeneZelle[]): string[] {
  const eingebaut = ['E', 'S'].flatMap((art) =>
    (daten.tabellen[`${tarif}/${art}`] ?? []).flatMap((t) => [...t.betraege.keys()]),
  );
  return [...new Set([...eingebaut, ...zellen.map((z) => z.gruppe)])];
}

const STUFEN = [1, 2, 3, 4, 5, 6];

/** Which steps a group has in the table that is valid on the day; none if it has no table. */
function stufen(
  daten: Daten,
  tarif: Tarif,
  gruppe: string,
  am: Tag,
  zellen: readonly EigeneZelle[],
): number[] {
  const eigene = zellen.filter((z) => z.gruppe === gruppe && z.ab <= am);
  const tabelle = (daten.tabellen[`${tarif}/${gruppe.charAt(0)}`] ?? [])
    .filter((t) => t.ab <= am && t.betraege.has(gruppe))
    .at(-1);
  const ab = eigene.reduce((juengster, z) => (z.ab > juengster ? z.ab : juengster), tabelle?.ab ?? '');
  const betraege = tabelle?.ab === ab ? tabelle.betraege.get(gruppe) : undefined;
  return STUFEN.filter(
    (s) => eigene.some((z) => z.ab === ab && z.stufe === s) || (betraege?.[s - 1] ?? null) !== null,
  );
}

/** NB-3: Tarif | GültigAb | Gruppe | Stufe | Betrag | Quelle | Status, one row per agreement and cell. */
export function tarifannahme(
  daten: Daten,
  annahmen: readonly Annahme[],
  tarif: Tarif = 'TVöD-VKA',
  gruppen?: readonly string[],
  tarife: readonly EigeneZelle[] = [],
): Ausgabe {
  annahmen.forEach(pruefe);
  let zellen = tarife.filter((z) => z.tarif === tarif);
  const neue: EigeneZelle[] = [];
  for (const annahme of annahmen) {
    const davor = plusTage(annahme.ab, -1);
    const gewaehlt = gruppen ?? alleGruppen(daten, tarif, zellen);
    const dazu = gewaehlt.flatMap((gruppe) => {
      const vorhanden = stufen(daten, tarif, gruppe, davor, zellen);
      if (gruppen && vorhanden.length === 0)
        throw new Referenzfehler('NV', `${gruppe}: keine Tabelle am ${davor}`);
      return vorhanden.map((stufe) => {
        const x = entgelt(daten, gruppe, stufe, davor, tarif, zellen);
        return { tarif, ab: annahme.ab, gruppe, stufe, betrag: alsText(erhoeht(x, annahme)) };
      });
    });
    if (dazu.length === 0) throw new Referenzfehler('NV', `keine Tabelle am ${davor}`);
    neue.push(...dazu);
    // What this call has worked out goes before what it was given for the same day.
    zellen = [...dazu, ...zellen];
  }
  return [
    ['Tarif', 'GültigAb', 'Gruppe', 'Stufe', 'Betrag', 'Quelle', 'Status'],
    ...neue.map((z) => [
      z.tarif,
      bruch(serie(z.ab)),
      z.gruppe,
      bruch(z.stufe),
      ausText(z.betrag),
      UNVERGLICHEN,
      'Annahme',
    ]),
  ];
}
