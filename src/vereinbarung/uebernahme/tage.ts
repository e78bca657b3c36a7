import { istKalendertag, kalendertag, tagAlsText, tagAusIso } from '../../core/zeit/datum';
import { UEBERNAHMEFEHLER, UEBERNAHMEHINWEIS } from '../meldungen';
import { liesZelle } from '../rueckweg/zelle';
import { type Deutung, gut, schlecht, type Spaltenlage } from './lage';

const TAG = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d{2})$/;
/** What a program adds to a day that has no time. */
const MITTERNACHT = / 0?0:00(?::00)?(?: Uhr)?$/;
const OHNE_ENDE = /^(?:unbefristet|unbefr\.?|offen|lfd\.?|laufend|ohne Ende|bis auf weiteres|dauerhaft)$/i;
/** Days by which programs say that there is no end. */
const NIE = ['9999-12-31', '2999-12-31', '2099-12-31'];
/** Further away from the agreement nobody fills a post. */
const HOECHSTENS_JAHRE = 20;
/** So long somebody may have been in a step. */
const IN_DER_STUFE = 50;
const ERSTES_JAHR = 1950;
const SERIE = /^\d{5}$/;
/** The years 2000 to 2099, as Excel counts their days. */
const [ERSTE_SERIE, LETZTE_SERIE] = [36_526, 73_050];
const JAHRHUNDERT = 100;
/** Without an agreement to compare with, two digits above it could be either century. */
const SICHER_BIS = 69;

const jahrVon = (iso: string): number => kalendertag(tagAusIso(iso)).jahr;
const zweistellig = (zahl: number): string => String(zahl).padStart(2, '0');

/** The year that two digits mean: the one nearest to the agreement. */
function ganzesJahr(kurz: number, { laufzeit }: Spaltenlage['lesart']): number | null {
  if (laufzeit === null) return kurz <= SICHER_BIS ? 2000 + kurz : null;
  const beginn = jahrVon(laufzeit.von);
  const jahrhundert = beginn - (beginn % JAHRHUNDERT);
  const moegliche = [-JAHRHUNDERT, 0, JAHRHUNDERT].map((um) => jahrhundert + um + kurz);
  return moegliche.reduce((a, b) => (Math.abs(b - beginn) < Math.abs(a - beginn) ? b : a));
}

/** AS-11: a day that is too far from the agreement was meant otherwise. */
export function pruefeAbstand(iso: string, { lesart: { laufzeit }, feld }: Spaltenlage): Deutung {
  if (laufzeit === null) return gut(iso);
  const jahr = jahrVon(iso);
  const zurueck = feld === 'seit' ? IN_DER_STUFE : HOECHSTENS_JAHRE;
  const [von, bis] = [jahrVon(laufzeit.von), jahrVon(laufzeit.bis)];
  const istNah = jahr >= von - zurueck && jahr <= bis + HOECHSTENS_JAHRE;
  return istNah ? gut(iso) : schlecht(UEBERNAHMEFEHLER.fernerTag(tagAlsText(tagAusIso(iso)), von, bis));
}

/** DA-1: a day as lists write it: `1.4.22`, `1. 4. 2022`, `2022-04-01`, with midnight behind it; no end for an open one. */
export function liesTag(roh: string, lage: Spaltenlage): Deutung {
  const text = roh.replace(MITTERNACHT, '');
  const serie = SERIE.test(text) ? Number(text) : 0;
  if (serie >= ERSTE_SERIE && serie <= LETZTE_SERIE) return serientag(serie, lage);
  if (lage.feld === 'bis' && OHNE_ENDE.test(text))
    return gut(null, { hinweis: UEBERNAHMEHINWEIS.ohneEnde(text) });
  const [, tag, monat, kurzesJahr = ''] = TAG.exec(text) ?? [];
  if (tag === undefined || monat === undefined) {
    const gelesen = liesZelle(text, lage.spalte, lage.lesart.von1904);
    return gelesen.gelungen
      ? gelesenerTag(String(gelesen.wert), text, lage)
      : schlecht(UEBERNAHMEFEHLER.tag(text));
  }
  const jahr = kurzesJahr.length === 4 ? Number(kurzesJahr) : ganzesJahr(Number(kurzesJahr), lage.lesart);
  if (jahr === null) return schlecht(UEBERNAHMEFEHLER.jahrhundert(text));
  if (jahr < ERSTES_JAHR) return schlecht(UEBERNAHMEFEHLER.zuFrueh(text));
  if (!istKalendertag(jahr, Number(monat), Number(tag)))
    return schlecht(UEBERNAHMEFEHLER.gibtEsNicht(`${Number(tag)}.${Number(monat)}.${jahr}`));
  return gelesenerTag(`${jahr}-${zweistellig(Number(monat))}-${zweistellig(Number(tag))}`, text, lage);
}

/** A day as Excel counts it: it stands there where the cells had no format for days. */
function serientag(serie: number, lage: Spaltenlage): Deutung {
  const gelesen = liesZelle(serie, lage.spalte, lage.lesart.von1904);
  if (!gelesen.gelungen) return gelesen;
  const iso = String(gelesen.wert);
  const tag = pruefeAbstand(iso, lage);
  const hinweis = UEBERNAHMEHINWEIS.tageszahl(String(serie), tagAlsText(tagAusIso(iso)));
  return tag.gelungen ? gut(tag.wert, { hinweis }) : tag;
}

function gelesenerTag(iso: string, text: string, lage: Spaltenlage): Deutung {
  if (lage.feld === 'bis' && NIE.includes(iso))
    return gut(null, { hinweis: UEBERNAHMEHINWEIS.ohneEnde(text) });
  return pruefeAbstand(iso, lage);
}
