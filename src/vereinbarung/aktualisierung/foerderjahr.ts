import type { Art, Merkmal } from '../../core/daten';
import { bausteinname, bausteinschluessel } from '../../core/foerderung/foerdersatz';
import { tagAlsIso, tagAusIso } from '../../core/zeit/datum';
import type { Antwort, Vereinbarung } from '../form';
import { PROGRAMME } from '../programme';
import { ANNAHMEQUELLE, EIGENER_HOECHSTBETRAG } from './meldungen';
import { istAnnahme, type Wertbeleg } from './wertbeleg';

/** A row of `KIM_Foerdersaetze`. */
export type Satzzeile = Vereinbarung['saetze'][number];

/** FS-1: a dated rate that posts of an agreement are granted by. */
export interface Satzposten {
  readonly baustein: string;
  readonly merkmal: Merkmal;
  /** As the last rate that is known has it. */
  readonly art: Art;
}

/** KO-1: what names of the same Baustein have in common, with the Merkmal. */
export const satzgegenstand = ({ baustein, merkmal }: Pick<Satzzeile, 'baustein' | 'merkmal'>): string =>
  `${bausteinschluessel(bausteinname(baustein ?? ''))} ${merkmal ?? 'PERSONAL'}`;

function artVon({ saetze }: Vereinbarung, gegenstand: string): Art {
  const eigene = saetze
    .filter((satz) => satzgegenstand(satz) === gegenstand)
    .sort((a, b) => (a.gueltigAb ?? '').localeCompare(b.gueltigAb ?? ''));
  const programm = PROGRAMME.find((eines) => satzgegenstand(eines) === gegenstand);
  return eigene.at(-1)?.art ?? programm?.art ?? 'HÖCHSTBETRAG';
}

/** AK-3: the dated rates of an agreement, each once. */
export function satzposten(vereinbarung: Vereinbarung): Satzposten[] {
  const { stellen, optionen } = vereinbarung;
  const posten = new Map<string, Satzposten>();
  for (const stelle of stellen) {
    const baustein = stelle.baustein ?? optionen.baustein?.wert ?? null;
    if (baustein === null) continue;
    const merkmal = stelle.merkmal ?? optionen.merkmal?.wert ?? 'PERSONAL';
    const gegenstand = satzgegenstand({ baustein, merkmal });
    posten.set(gegenstand, { baustein, merkmal, art: artVon(vereinbarung, gegenstand) });
  }
  return [...posten.values()];
}

/** The ceiling of all posts that no Baustein grants, where it is one and the same; it has no day of its own. */
export function einHoechstbetrag({ stellen, optionen }: Vereinbarung): number | null {
  const { hoechstbetrag, hoechstbetragGesamt, baustein, merkmal } = optionen;
  const istEiner = stellen.every(
    (s) => s.baustein !== null || [s.hoechstbetrag, s.hoechstbetragGesamt, s.art, s.merkmal].every(istLeer),
  );
  const istAllein = [hoechstbetragGesamt, baustein, merkmal].every((option) => istLeer(option?.wert ?? null));
  return istEiner && istAllein ? (hoechstbetrag?.wert ?? null) : null;
}

const istLeer = (wert: unknown): boolean => wert === null;

type MitTag = Pick<Vereinbarung, 'optionen' | 'saetze'>;

/**
 * AK-3: a new ceiling from a day on, for an agreement whose ceiling has none: before that day the one goes on, as a row of
 * `KIM_Foerdersaetze` under a Baustein of its own. Where nothing before the day is computed, the answer itself is another one.
 *
 * @returns the options, and the rows that are added
 */
export function neuerHoechstbetrag(vereinbarung: Vereinbarung, neu: number, beleg: Wertbeleg): MitTag {
  const { angaben, optionen, saetze } = vereinbarung;
  const { hoechstbetrag, art, ...andere } = optionen;
  const [erster] = [angaben.von?.wert, angaben.bezugVon?.wert].flatMap((tag) => tag ?? []).sort();
  const { gueltigAb, quelle, status } = beleg;
  if (erster === undefined || gueltigAb <= erster) {
    const belegt = istAnnahme(status) ? ANNAHMEQUELLE.annahme(quelle) : quelle;
    return { optionen: { ...optionen, hoechstbetrag: { wert: neu, quelle: belegt } }, saetze: [] };
  }
  const zeile = {
    baustein: freierName(saetze),
    merkmal: 'PERSONAL',
    art: art?.wert ?? 'HÖCHSTBETRAG',
  } as const;
  const baustein: Antwort<string> = { wert: zeile.baustein, quelle: EIGENER_HOECHSTBETRAG.quelle };
  return {
    optionen: { ...andere, baustein },
    saetze: [
      {
        ...zeile,
        gueltigAb: `${erster.slice(0, 4)}-01-01`,
        gueltigBis: tagAlsIso(tagAusIso(gueltigAb) - 1),
        betrag: hoechstbetrag?.wert ?? null,
        quelle: hoechstbetrag?.quelle ?? null,
        status: null,
      },
      { ...zeile, gueltigAb, gueltigBis: null, betrag: neu, quelle, status },
    ],
  };
}

/** Another agreement of the workbook may have a ceiling of its own. */
function freierName(saetze: readonly Satzzeile[]): string {
  for (let nummer = 1; ; nummer++) {
    const name = EIGENER_HOECHSTBETRAG.baustein(nummer);
    const eigener = satzgegenstand({ baustein: name, merkmal: null });
    if (!saetze.some((satz) => satzgegenstand(satz) === eigener)) return name;
  }
}
