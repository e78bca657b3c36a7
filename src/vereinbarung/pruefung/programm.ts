import { kalendertag, tagAlsText, tagAus, tagAusIso } from '../../core/zeit/datum';
import type { Vereinbarung } from '../form';
import { type Programm, programmVon, vorgabenVon } from '../programme';
import { OPTIONSANGABEN } from '../tabellen';
import { abweichungen, istBelegt } from '../vorgabe';
import { befund, type Befund } from './befund';
import { AUSWEGTEXT, BEFUNDSATZ } from './saetze';

const lies = (iso: string): string => tagAlsText(tagAusIso(iso));

const GRENZEN = ['hoechstbetrag', 'hoechstbetragGesamt'] as const;

const mitSaetzen = (baustein: string | null, unbekannt: ReadonlySet<string>): string | null =>
  baustein === null || unbekannt.has(baustein) ? null : baustein;

/**
 * KO-3: an own ceiling beside a Baustein, whose rates come first. Whoever types it takes it for the one that counts, so
 * nothing is written until one of the two has gone.
 *
 * @param unbekannt what the functions have no rates of
 */
export function verdraengt(v: Vereinbarung, unbekannt: ReadonlySet<string>): Befund[] {
  const gewaehlt = mitSaetzen(v.optionen.baustein?.wert ?? null, unbekannt);
  const optionen = GRENZEN.flatMap((id) =>
    gewaehlt === null || (v.optionen[id]?.wert ?? null) === null
      ? []
      : [
          befund(
            'Fehler',
            { teil: 'optionen', id },
            BEFUNDSATZ.hoechstbetragNebenBaustein(OPTIONSANGABEN[id].name, gewaehlt),
            [{ art: 'option', option: 'baustein', wert: null, text: AUSWEGTEXT.ohneBaustein }],
          ),
        ],
  );
  const stellen = v.stellen.flatMap((stelle, zeile) => {
    // LE-2: a row without a grant takes no Baustein from the options.
    const eigener = mitSaetzen(stelle.baustein, unbekannt);
    const baustein = stelle.baustein === null && stelle.art !== 'OHNE' ? gewaehlt : eigener;
    return GRENZEN.flatMap((spalte) =>
      baustein === null || stelle[spalte] === null
        ? []
        : [
            befund(
              'Fehler',
              { teil: 'stellen', zeile, spalte },
              BEFUNDSATZ.stelleNebenBaustein(OPTIONSANGABEN[spalte].name, baustein, stelle.baustein === null),
            ),
          ],
    );
  });
  return [...optionen, ...stellen];
}

/** The amount comes from dated rates, or somebody has said another one than the programme. */
function hatEigenenSatz(v: Vereinbarung, gewaehlt: Programm): boolean {
  const hoechstbetrag = v.optionen.hoechstbetrag?.wert ?? null;
  const istEigener = hoechstbetrag !== null && hoechstbetrag !== vorgabenVon(gewaehlt).hoechstbetrag;
  return istEigener || (v.optionen.baustein?.wert ?? null) !== null;
}

/** The last day of so many months from a day on. */
function letzterTag(von: string, monate: number): number {
  const { jahr, monat, tag } = kalendertag(tagAusIso(von));
  const ab = monat - 1 + monate;
  return tagAus(jahr + Math.floor(ab / 12), (ab % 12) + 1, tag) - 1;
}

/** The last day that is computed with (`JJJJ-MM-TT`); without any a day that is later than all. */
function letzterRechentag({ angaben: { bis, bezugBis } }: Vereinbarung): string {
  const tage = [bis?.wert, bezugBis?.wert].flatMap((tag) => (tag ? [tag] : []));
  return tage.sort().at(-1) ?? '9999';
}

/** AS-7: what the programme says of this agreement. */
export function programm(v: Vereinbarung): Befund[] {
  const gewaehlt = programmVon(v);
  if (gewaehlt === null) return [];
  const { name, gueltigAb, gueltigBis, laufzeitMonate, mindestVzae, bemerkung } = gewaehlt;
  const [von, bis] = [v.angaben.von?.wert ?? null, v.angaben.bis?.wert ?? null];
  const feld = { teil: 'angaben', id: 'programm' } as const;
  const befunde: Befund[] = [];
  const zuFrueh = gueltigAb !== null && von !== null && von < gueltigAb;
  const zuSpaet = gueltigBis !== null && bis !== null && bis > gueltigBis;
  if ((zuFrueh || zuSpaet) && !hatEigenenSatz(v, gewaehlt)) {
    const ende = gueltigBis === null ? 'heute' : lies(gueltigBis);
    const anfang = gueltigAb === null ? 'früher' : lies(gueltigAb);
    befunde.push(befund('Warnung', feld, BEFUNDSATZ.programmzeit(name, anfang, ende)));
  }
  const zuLang =
    laufzeitMonate !== null &&
    von !== null &&
    bis !== null &&
    tagAusIso(bis) > letzterTag(von, laufzeitMonate);
  if (zuLang) {
    const satz = BEFUNDSATZ.programmdauer(name, laufzeitMonate);
    befunde.push(befund('Hinweis', { teil: 'angaben', id: 'bis' }, satz));
  }
  v.stellen.forEach(({ vzae }, zeile) => {
    if (mindestVzae === null || vzae === null || vzae >= mindestVzae) return;
    const ort = { teil: 'stellen', zeile, spalte: 'vzae' } as const;
    befunde.push(befund('Warnung', ort, BEFUNDSATZ.vzaeUnter(name, String(mindestVzae).replace('.', ','))));
  });
  for (const abweichung of abweichungen(v).filter((eine) => !istBelegt(v, eine))) {
    const { option } = abweichung;
    const satz = BEFUNDSATZ.abweichend(OPTIONSANGABEN[option].name);
    befunde.push(befund('Hinweis', { teil: 'optionen', id: option }, satz));
  }
  // Of dated rates the remark is about the time after them.
  const hatTage = vorgabenVon(gewaehlt).baustein !== undefined;
  const gilt = !hatTage || gueltigBis === null || letzterRechentag(v) > gueltigBis;
  if (bemerkung !== null && gilt)
    befunde.push(befund('Hinweis', feld, BEFUNDSATZ.bemerkung(name, bemerkung.replace(/\.$/, ''))));
  return befunde;
}
