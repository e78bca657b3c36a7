import type { Gruppenwert, Tarif, Zeitwert } from './daten';
import { bandbreite, imBand } from './entgelt';
import type { Tag } from './monate';

/** PK-14, PK-17: a row of KIM_Parameter, for one tariff or (null) for all. */
export interface EigenerWert extends Zeitwert {
  readonly tarif: Tarif | null;
}
export interface EigenerGruppenwert extends Gruppenwert {
  readonly tarif: Tarif | null;
}

/** The rows that apply to a tariff; those that name it go first. */
export const fuerTarif = <T extends EigenerWert>(werte: readonly T[], tarif: Tarif): T[] => [
  ...werte.filter((w) => w.tarif === tarif),
  ...werte.filter((w) => w.tarif === null),
];

/** The rows that apply to a pay group, the narrowest band first among rows of equal standing. */
export const fuerGruppe = <T extends Gruppenwert>(werte: readonly T[], gruppe: string): T[] =>
  werte.filter((w) => imBand(gruppe, w)).sort((a, b) => vorrang(a) - vorrang(b));

const vorrang = (w: Gruppenwert): number => Math.min(bandbreite(w), 1000);

/** The value that holds on a day; undefined = none does. */
export const gueltig = <T extends Zeitwert>(werte: readonly T[], am: Tag): T | undefined =>
  werte.find((w) => w.ab <= am && (w.bis === null || am <= w.bis));

/** Of the values whose time is over, the one that ends last; of equal ones the first. */
function zuletztGeendet<T extends Zeitwert>(werte: readonly T[], am: Tag): (T & { bis: Tag }) | undefined {
  const geendet = werte.filter((w): w is T & { bis: Tag } => w.bis !== null && w.bis < am);
  return geendet.reduce<(T & { bis: Tag }) | undefined>((a, b) => (a && a.bis >= b.bis ? a : b), undefined);
}

const NIE: Tag = '9999-12-31';

/** When the published values of a name end; the day before all days if there are none. */
const ende = (werte: readonly Zeitwert[]): Tag =>
  werte.reduce((spaetestes, w) => ((w.bis ?? NIE) > spaetestes ? (w.bis ?? NIE) : spaetestes), '');

/**
 * PK-14, PK-15: what a workbook brings goes first. With Fortschreibung a time without valid values takes the
 * own row that ends last unless it ends before the published values do, else the draft, else the last known value.
 */
export function geltend<T extends Zeitwert>(
  eigene: readonly T[],
  eingebaut: readonly T[],
  am: Tag,
  fortschreibung: boolean,
): T | undefined {
  const veroeffentlicht = eingebaut.filter((w) => w.nurFortschreibung !== true);
  const treffer = gueltig(eigene, am) ?? gueltig(veroeffentlicht, am);
  if (treffer || !fortschreibung) return treffer;
  const eigener = zuletztGeendet(eigene, am);
  if (eigener && eigener.bis >= ende(veroeffentlicht)) return eigener;
  const entwurf = eingebaut.filter((w) => w.nurFortschreibung === true && w.ab <= am).at(-1);
  return entwurf ?? zuletztGeendet([...eigene, ...veroeffentlicht], am);
}
