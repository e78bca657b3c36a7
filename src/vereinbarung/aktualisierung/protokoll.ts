import { PROTOKOLL } from '../../mappe/protokoll';
import { kanonisch } from '../kanonisch';
import type { Tabellenstand, Zellinhalt } from '../rueckweg/mappenstand';
import { plaetzeIn } from '../rueckweg/tabelle';
import { PROTOKOLLBEFUND } from './meldungen';

/** AK-6: a row of the protocol, without its number and its checksum. */
export interface Protokollvorgang {
  /** `TT.MM.JJJJ hh:mm`, as the clock of the machine shows it. */
  readonly zeit: string;
  readonly vorgang: string;
  readonly quelle: string;
  readonly summeVorher: number;
  readonly summeNachher: number;
  readonly version: string;
}

export interface Protokolleintrag extends Protokollvorgang {
  readonly nr: number;
  readonly pruefsumme: string;
}

const KURZ = 16;
const PRUEFSUMME = /^[0-9a-f]{16}-[0-9a-f]{16}$/;

/** The rows that have a number, by it: whoever sorts the table otherwise has not changed it. */
const nachNummer = (eintraege: readonly Protokolleintrag[]): Protokolleintrag[] =>
  eintraege.filter(({ nr }) => !Number.isNaN(nr)).sort((a, b) => a.nr - b.nr);

/** The row with the highest number, wherever it stands; `null` where there is none. */
export const letzterEintrag = (bisher: readonly Protokolleintrag[]): Protokolleintrag | null =>
  nachNummer(bisher).at(-1) ?? null;

/** What of the fingerprint of the answers (SC-2) stands in a checksum. */
export const eingabenteil = (abdruck: string): string => abdruck.slice(0, KURZ);

/**
 * AK-6: what the checksum of a row is made from: the row, the answers that were written, and the checksum of the row before.
 *
 * @param davor a blank text for the first row
 */
export const pruefsummentext = (
  nr: number,
  { zeit, vorgang, quelle, summeVorher, summeNachher, version }: Protokollvorgang,
  eingaben: string,
  davor: string,
): string => kanonisch([nr, zeit, vorgang, quelle, summeVorher, summeNachher, version, eingaben, davor]);

/** @param abdruck SHA-256 of the text above, in hexadecimal */
export const pruefsummeAus = (abdruck: string, eingaben: string): string =>
  `${abdruck.slice(0, KURZ)}-${eingaben}`;

const alsText = (zelle: Zellinhalt | undefined): string =>
  typeof zelle === 'string' ? zelle : typeof zelle === 'number' ? String(zelle) : '';
const alsZahl = (zelle: Zellinhalt | undefined): number => (typeof zelle === 'number' ? zelle : NaN);

/** The rows of the table as they stand; what is no number is none. */
export function eintraegeIn({ kopf, zeilen }: Tabellenstand): Protokolleintrag[] {
  const plaetze = plaetzeIn(kopf, Object.values(PROTOKOLL.spalten));
  return zeilen.map((zeile) => {
    const [nr, zeit, vorgang, quelle, vorher, nachher, version, summe] = plaetze.map((platz) => zeile[platz]);
    return {
      nr: alsZahl(nr),
      zeit: alsText(zeit),
      vorgang: alsText(vorgang),
      quelle: alsText(quelle),
      summeVorher: alsZahl(vorher),
      summeNachher: alsZahl(nachher),
      version: alsText(version),
      pruefsumme: alsText(summe),
    };
  });
}

/** The rows by their numbers, each with the text of its checksum; `null` where there can be none. */
function geprueft(
  eintraege: readonly Protokolleintrag[],
): { readonly eintrag: Protokolleintrag; readonly text: string | null }[] {
  const geordnet = [...nachNummer(eintraege), ...eintraege.filter(({ nr }) => Number.isNaN(nr))];
  return geordnet.map((eintrag, i) => {
    const summen = [eintrag.nr, eintrag.summeVorher, eintrag.summeNachher];
    const istLesbar = PRUEFSUMME.test(eintrag.pruefsumme) && !summen.some((zahl) => Number.isNaN(zahl));
    const eingaben = eintrag.pruefsumme.slice(KURZ + 1);
    const davor = geordnet[i - 1]?.pruefsumme ?? '';
    return { eintrag, text: istLesbar ? pruefsummentext(eintrag.nr, eintrag, eingaben, davor) : null };
  });
}

/** The texts of which `protokollbefunde` has to know SHA-256. */
export const pruefsummentexte = (eintraege: readonly Protokolleintrag[]): string[] =>
  geprueft(eintraege).flatMap(({ text }) => text ?? []);

/** AK-6: the row that was appended last, as it is kept outside of the sheets. */
export type Protokollsiegel = Pick<Protokolleintrag, 'nr' | 'pruefsumme'>;

/**
 * AK-6: what is not as it was appended: rows that do not fit their checksums, numbers that are missing or there twice, also
 * at the end. The order of the rows on the sheet does not count.
 *
 * @param abdruecke SHA-256 in hexadecimal, by text
 * @param siegel `null` where nothing is kept outside of the sheets
 * @returns sentences, none if all is well
 */
export function protokollbefunde(
  eintraege: readonly Protokolleintrag[],
  abdruecke: ReadonlyMap<string, string>,
  siegel: Protokollsiegel | null,
): string[] {
  const saetze: string[] = [];
  let davor = 0;
  for (const { eintrag, text } of geprueft(eintraege)) {
    const { nr, pruefsumme } = eintrag;
    if (Number.isNaN(nr)) {
      saetze.push(PROTOKOLLBEFUND.ohneNummer);
      continue;
    }
    if (nr === davor) saetze.push(PROTOKOLLBEFUND.doppelt(nr));
    if (nr > davor + 1) saetze.push(PROTOKOLLBEFUND.fehlt(davor + 1, nr - 1));
    // Where the row before is missing, its checksum can't be known, and that it is missing has been told.
    const passt =
      text !== null && pruefsumme === pruefsummeAus(abdruecke.get(text) ?? '', pruefsumme.slice(KURZ + 1));
    const istVersiegelt = nr !== siegel?.nr || pruefsumme === siegel.pruefsumme;
    if ((nr === davor + 1 && !passt) || !istVersiegelt) saetze.push(PROTOKOLLBEFUND.geaendert(nr));
    davor = nr;
  }
  if (siegel && siegel.nr > davor) saetze.push(PROTOKOLLBEFUND.fehlt(davor + 1, siegel.nr));
  return saetze;
}
