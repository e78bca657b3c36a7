import { gruppeAusText } from '../../../core/tarif/gruppentext';
import { zahlAusText } from '../../../core/text/zahltext';
import { istKalendertag, tagAlsText, tagAusIso } from '../../../core/zeit/datum';
import type { Mappenspalte } from '../../../mappe/spalte';
import type { Wert } from '../../../vereinbarung/form';
import { LISTEN, OPTIONSANGABEN } from '../../../vereinbarung/tabellen';
import { umfangAus } from '../../../vereinbarung/uebernahme';
import { type Geprueft, istTag, pruefeWert } from '../../../vereinbarung/wert';
import { cents } from '../../ui/numbers';
import { EINGABE } from '../texts';

const wrong = (satz: string): Geprueft => ({ gelungen: false, satz });

const DAY = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/;
const DIGITS = /^(\d{2})(\d{2})(\d{4})$/;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const TWO_DIGITS = /^(\d{1,2}\.\s?\d{1,2}\.\s?)(\d{2})$/;
/** Two digits above it could be either century. */
const SURE_UNTIL = 69;
const WITHOUT_YEAR = /^\d{1,2}\.\s?\d{1,2}\.$/;

const two = (digits: string): string => digits.padStart(2, '0');

/** A day as `JJJJ-MM-TT`. */
function readDay(typed: string): Geprueft {
  // As in a list that is taken over: two digits mean this century, where that is not far off.
  if (Number(TWO_DIGITS.exec(typed)?.[2] ?? 0) > SURE_UNTIL) return wrong(EINGABE.jahrhundert);
  const text = typed.replace(TWO_DIGITS, '$120$2');
  if (WITHOUT_YEAR.test(text)) return wrong(EINGABE.kurzesJahr);
  const [, day = '', month = '', year = ''] = DAY.exec(text) ?? DIGITS.exec(text) ?? [];
  const [, isoYear, isoMonth = '', isoDay = ''] = ISO.exec(text) ?? [];
  const [y, m, d] = isoYear === undefined ? [year, month, day] : [isoYear, isoMonth, isoDay];
  if (y === '') return wrong(EINGABE.keinTag);
  if (!istKalendertag(Number(y), Number(m), Number(d)) && Number(y) >= 1950)
    return wrong(EINGABE.gibtEsNicht(text));
  const iso = `${y}-${two(m)}-${two(d)}`;
  return istTag(iso) ? { gelungen: true, wert: iso } : wrong(EINGABE.zuFrueh);
}

/** Groups of digits apart: `50 000`. */
const GROUPED = /^([+\-−]?\d{1,3})((?:[ \u00a0\u202f'’]\d{3})+)(?![\d])/;
/** One point before three digits; in a field for German amounts nobody means a thousandth. */
const THOUSANDS = /^([+\-−]?[1-9]\d{0,2})\.(\d{3})(\s*(?:€|EUR|%)?)$/;
const EURO = /€|EUR/i;
const CURRENCY = /^(?:€|EUR)\s*|\s*(?:€|EURO?|VZÄ)$/i;

const WITHOUT_PERCENT: ReadonlySet<string> = new Set(['betrag', 'jahr']);
/** Shares that may be below zero. */
const MAY_FALL: ReadonlySet<string> = new Set([OPTIONSANGABEN.tarifsteigerung.name]);
/** SL-3, SL-4: what overrides the key of a town counts as the key does. */
const { mindestens, hoechstens, festwert } = LISTEN.kommunen.spalten;
const IN_KEYS: ReadonlySet<Mappenspalte> = new Set([mindestens, hoechstens, festwert]);
const written = new Intl.NumberFormat('de-DE', { maximumSignificantDigits: 15 });

/** A number of a list that nobody has decided on: it waits in its field. */
const UNDECIDED = /^(\d{1,3}\.\d{3}) \?$/;
const HOURS =
  /^(\d+(?:[,.]\d+)?)\s*(?:(?:Wochen-?)?Std\.?|(?:Wochen)?stunden|h)(?:\s*(?:\/|je|pro|in der)\s*(?:Woche|Wo|W)\.?)?$/i;
const UNIT = /\s*(?:VK|(?:Plan)?stellen?)\.?$/i;

/** The extent of a post: hours of a full one are not known here, words and shares say enough. */
function readExtent(text: string, column: Mappenspalte): Geprueft {
  const [, hours] = HOURS.exec(text) ?? [];
  if (hours !== undefined)
    return wrong(
      /^[0.,]+$/.test(hours) ? EINGABE.ohneStunden : EINGABE.wochenstunden(hours.replace('.', ',')),
    );
  const share = umfangAus(text);
  if (share !== null) return pruefeWert(share, column);
  const read = readPlain(text.replace(UNIT, '').replace(/\s*Prozent$/i, ' %'), column);
  return read.gelungen || /^[+\-−]?\d/.test(text) ? read : wrong(EINGABE.umfang);
}

const readNumber = (text: string, column: Mappenspalte): Geprueft =>
  column.mass === 'vzae' ? readExtent(text, column) : readPlain(text, column);

/** What is not there: a number as the field takes it. */
function noNumber({ art, name }: Mappenspalte): string {
  if (art === 'anteil') return EINGABE.keinAnteil;
  return name === LISTEN.stellen.spalten.stufe.name ? EINGABE.keineStufe : EINGABE.keineZahl;
}

function readPlain(text: string, column: Mappenspalte): Geprueft {
  const [, undecided] = UNDECIDED.exec(text) ?? [];
  if (undecided !== undefined)
    return wrong(EINGABE.mehrdeutig(undecided.replace('.', ''), undecided.replace('.', ',')));
  if (IN_KEYS.has(column) && EURO.test(text)) return wrong(EINGABE.keinEuro);
  const bare = text
    .replace(CURRENCY, '')
    .replace(GROUPED, (_, first: string, rest: string) => first + rest.replace(/\D/g, ''))
    .replace(THOUSANDS, '$1$2$3');
  const number = zahlAusText(bare);
  if (number === null) return wrong(/^\d+\.\d+$/.test(bare) ? EINGABE.komma(bare) : noNumber(column));
  const isPercent = bare.includes('%');
  if (isPercent && WITHOUT_PERCENT.has(column.art)) return wrong(EINGABE.keinProzent);
  if (column.art === 'anteil') {
    if (number < 0 && !MAY_FALL.has(column.name)) return wrong(EINGABE.negativ);
    if (Math.abs(number) > 1 && isPercent) return wrong(EINGABE.hoechstens);
    if (Math.abs(number) > 1)
      return wrong(Math.abs(number) > 100 ? EINGABE.anteil : EINGABE.prozent(written.format(number)));
  }
  return pruefeWert(number, column);
}

const GROUP = LISTEN.stellen.spalten.gruppe.name;

/** TA-2, KO-1: a group as the functions read it. */
const groupIn = (text: string): string | null =>
  gruppeAusText(text.replace(/^entgeltgr(?:uppe)?\.?\s*/i, '').replace(/^(\d{1,2}),0+$/, '$1'));

/** What somebody has typed into a field, read tolerantly in German notation; nothing typed is no answer. */
export function readEntry(typed: string, column: Mappenspalte): Geprueft {
  const text = typed.trim();
  if (text === '') return { gelungen: true, wert: null };
  switch (column.art) {
    case 'text':
      return column.name === GROUP && groupIn(text) === null
        ? wrong(EINGABE.gruppe)
        : pruefeWert(text, column);
    case 'wahl':
      return pruefeWert(text, column);
    case 'tag':
      return readDay(text);
    case 'wahrheit':
      return pruefeWert(text === 'WAHR', column);
    case 'verschieden': {
      const number = readNumber(text, column);
      return number.gelungen ? number : pruefeWert(text, column);
    }
    default:
      return readNumber(text, column);
  }
}

/** An answer as its field shows it, and reads it again as the same. */
export function entryText(wert: Wert | null, { art }: Mappenspalte): string {
  if (wert === null) return '';
  if (typeof wert === 'boolean') return wert ? 'WAHR' : 'FALSCH';
  if (typeof wert === 'string') return art === 'tag' ? tagAlsText(tagAusIso(wert)) : wert;
  if (art === 'anteil') return `${written.format(Number((wert * 100).toPrecision(15)))} %`;
  if (art === 'jahr') return String(wert);
  const isInCents = !Number.isInteger(wert) && Number(wert.toFixed(2)) === wert;
  return art === 'betrag' && isInCents ? cents(wert) : written.format(wert);
}
