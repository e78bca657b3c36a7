import { ausText, EINS, mal, plus, Referenzfehler, runde, type Bruch } from './bruch';
import type { Daten, Gruppenwert, Tarif } from './daten';
import { jahreSpaeter, jahrVon, plusTage, type Tag } from './monate';

/** TA-4: one cell of a pay table that a workbook brings itself. */
export interface EigeneZelle {
  readonly tarif: Tarif;
  readonly ab: Tag;
  readonly gruppe: string;
  readonly stufe: number;
  readonly betrag: string;
}

/** What is assumed for the time after the tariff agreement (TA-7, PK-16). */
export interface Tarifannahme {
  readonly fortschreibung?: boolean | undefined;
  /** Rate per year; also 0 says how it goes on. */
  readonly tarifsteigerung?: Bruch | undefined;
}

/** TA-3: last day of the tariff agreement. */
const ABSCHLUSS_BIS: Readonly<Record<Tarif, Tag>> = { 'TVöD-VKA': '2027-03-31', 'TV-L': '2028-01-31' };
/** TA-7: the last day on which its newest table is carried on, 24 months later. */
const FORTGEFUEHRT_BIS: Readonly<Record<Tarif, Tag>> = { 'TVöD-VKA': '2029-03-31', 'TV-L': '2030-01-31' };

const E_GRUPPEN = 'E1 E2 E3 E4 E5 E6 E7 E8 E9a E9b E9c E10 E11 E12 E13 E14 E15'.split(' ');
const S_GRUPPEN = 'S2 S3 S4 S7 S8a S8b S9 S11a S11b S12 S13 S14 S15 S16 S17 S18'.split(' ');
/** Pay groups in ascending order, for bands such as "S11b to S12". */
const RANG = new Map([...E_GRUPPEN, ...S_GRUPPEN].map((gruppe, i) => [gruppe, i]));

const rang = (gruppe: string): number => RANG.get(gruppe) ?? -1;

/** Is the group in the band? A band never reaches from E into S. */
export const imBand = (gruppe: string, { gruppeVon, gruppeBis }: Gruppenwert): boolean =>
  gruppeVon === null ||
  gruppeBis === null ||
  (rang(gruppeVon) <= rang(gruppe) && rang(gruppe) <= rang(gruppeBis));

/** How many groups a value is for; a narrower one goes before a wider one (PK-14). */
export const bandbreite = ({ gruppeVon, gruppeBis }: Gruppenwert): number =>
  gruppeVon === null || gruppeBis === null ? Infinity : rang(gruppeBis) - rang(gruppeVon);

/** PK-16: the newest day up to `stichtag` on which the assumed raise takes effect. */
function letzteSteigerung(tarif: Tarif, stichtag: Tag): Tag | null {
  const erste = plusTage(ABSCHLUSS_BIS[tarif], 1);
  if (stichtag < erste) return null;
  const jahre = jahrVon(stichtag) - jahrVon(erste);
  const imJahr = jahreSpaeter(erste, jahre);
  return imJahr <= stichtag ? imJahr : jahreSpaeter(erste, jahre - 1);
}

/** TA-1, TA-3, TA-4, TA-7, PK-16: monthly amount of one full post on a day. */
export function entgelt(
  daten: Daten,
  gruppe: string,
  stufe: number,
  stichtag: Tag,
  tarif: Tarif = 'TVöD-VKA',
  eigene: readonly EigeneZelle[] = [],
  annahme: Tarifannahme = {},
): Bruch {
  // A date counts for a group as soon as it brings any cell of that group.
  const zellen = eigene.filter((z) => z.tarif === tarif && z.gruppe === gruppe && z.ab <= stichtag);
  const tabelle = (daten.tabellen[`${tarif}/${gruppe.charAt(0)}`] ?? [])
    .filter((t) => t.ab <= stichtag && t.betraege.has(gruppe))
    .at(-1);
  const ab = zellen.reduce((juengster, z) => (z.ab > juengster ? z.ab : juengster), tabelle?.ab ?? '');
  if (ab === '') throw new Referenzfehler('NV', `keine Tabelle ${tarif} ${gruppe} am ${stichtag}`);

  const { fortschreibung = false, tarifsteigerung } = annahme;
  if (tarifsteigerung) {
    const steigerung = letzteSteigerung(tarif, stichtag);
    // What holds on the day of the raise already is not raised by it.
    if (steigerung !== null && ab < steigerung) {
      const vorher = entgelt(daten, gruppe, stufe, plusTage(steigerung, -1), tarif, eigene, annahme);
      return runde(mal(vorher, plus(EINS, tarifsteigerung)));
    }
  } else if (!fortschreibung && stichtag > FORTGEFUEHRT_BIS[tarif] && ab <= ABSCHLUSS_BIS[tarif])
    throw new Referenzfehler('NV', `${tarif} ${gruppe}: nichts sagt, wie es am ${stichtag} weitergeht`);

  const eigeneZelle = zellen.find((z) => z.ab === ab && z.stufe === stufe);
  if (eigeneZelle) return ausText(eigeneZelle.betrag);
  const betrag = tabelle?.ab === ab ? tabelle.betraege.get(gruppe)?.[stufe - 1] : undefined;
  if (!betrag) throw new Referenzfehler('NV', `keine Zelle ${gruppe}/${stufe} ab ${ab}`);
  return betrag;
}
