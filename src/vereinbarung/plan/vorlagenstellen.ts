import * as f from './formeln';
import type { Planrahmen } from './rahmen';
import { BLATTTEXT } from './texte';

/** Characters that the list of pay groups and steps may have; a longer one a row could not hold. */
export const LAENGSTE_STELLENLISTE = 700;

/** How much of each post counts, by the table of the posts. */
type Gewicht = (rahmen: Planrahmen, tabelle: string) => string;

/** The first and the last day of each post, 0 where it has none. */
function zeitraeume(rahmen: Planrahmen, tabelle: string): [von: string, bis: string] {
  const tag = (spalte: string, option: string): string =>
    `IF(${tabelle}[${spalte}]="",${f.optionszahl(rahmen, option)},IFERROR(${tabelle}[${spalte}]*1,0))`;
  return [tag('Von', 'Von'), tag('Bis', 'Bis')];
}

/**
 * How much of the Bezugsjahr each post is there for, by days: of one that changes within it there is a row for each time,
 * and both together are one post.
 */
export function anteilAmBezugsjahr(rahmen: Planrahmen, tabelle: string): string {
  const [von, bis] = zeitraeume(rahmen, tabelle);
  const [anfang, ende] = [rahmen.name('bezugVon'), rahmen.name('bezugBis')];
  const tage = `(IF((${bis}=0)+(${bis}>${ende})>0,${ende},${bis})-IF(${von}>${anfang},${von},${anfang})+1)`;
  return `${tage}*(${tage}>0)/(${ende}-${anfang}+1)`;
}

/** Whether a post has a day in the Bezugsjahr; one that changes within the term has a row for each time. */
export function imBezugsjahr(rahmen: Planrahmen, tabelle: string): string {
  const [von, bis] = zeitraeume(rahmen, tabelle);
  return `(${von}<=${rahmen.name('bezugBis')})*((${bis}=0)+(${bis}>=${rahmen.name('bezugVon')})>0)`;
}

/** The posts by pay group and step, with their VZÄ (four decimals at most, which are only shown): `2 VZÄ Entgeltgruppe 9c, Stufe 3; 0,5 VZÄ …`. */
export function stellenliste(rahmen: Planrahmen, gewicht: Gewicht): string {
  const tabelle = rahmen.tabelle('stellen');
  const gruppe = `${tabelle}[Gruppe]`;
  const stufe = `IF(${tabelle}[Stufe]="","",", Stufe "&${tabelle}[Stufe])`;
  const tariflich = `IF(LEFT(${gruppe},1)="A","Besoldungsgruppe ","Entgeltgruppe ")&${gruppe}&${stufe}`;
  const vorgegeben = rahmen.vereinbarung.stellen.some(({ kostenGesamt }) => kostenGesamt !== null)
    ? `(${gruppe}="")+(${tabelle}[Kosten gesamt]<>"")>0`
    : `${gruppe}=""`;
  const arten = `IF(${vorgegeben},"${BLATTTEXT.vorgegebeneKosten}",${tariflich})`;
  const einzelne = `IFERROR(${tabelle}[VZÄ]*1,0)*${gewicht(rahmen, tabelle)}`;
  const vzae = `MMULT((UNIQUE(${arten})=TRANSPOSE(${arten}))*1,${einzelne})`;
  return `TEXTJOIN("; ",TRUE,IF(${vzae}=0,"",INT(${vzae}*10000+0.5)/10000&" VZÄ "&UNIQUE(${arten})))`;
}

/** How many rows have days in the Bezugsjahr, but not all of it. */
export function teilzeitige(rahmen: Planrahmen): string {
  const anteil = anteilAmBezugsjahr(rahmen, rahmen.tabelle('stellen'));
  return `SUMPRODUCT((${anteil}>0)*(${anteil}<1))`;
}

/** No longer than a row can hold. */
export function gekuerzt(rahmen: Planrahmen, liste: string): string {
  const weiter = `REPT(" … (alle auf dem Blatt ${rahmen.blatt('stellen')})",(LEN(${liste})>${LAENGSTE_STELLENLISTE})*1)`;
  return `LEFT(${liste},${LAENGSTE_STELLENLISTE})&${weiter}`;
}

/** No longer than a row can hold, and no part of an entry: how many are left out is said. */
export function inGanzenEintraegen(rahmen: Planrahmen, zelle: string): string {
  const trenner = (text: string): string => `(LEN(${text})-LEN(SUBSTITUTE(${text},"; ","")))/2`;
  const anfang = `LEFT(${zelle},${LAENGSTE_STELLENLISTE})`;
  const ganze = trenner(anfang);
  const bis = `FIND(CHAR(10),SUBSTITUTE(${anfang},"; ",CHAR(10),${ganze}))-1`;
  const weitere = `" und "&(${trenner(zelle)}+1-${ganze})&" weitere (alle auf dem Blatt ${rahmen.blatt('stellen')})"`;
  return `IF(LEN(${zelle})<=${LAENGSTE_STELLENLISTE},${zelle},LEFT(${zelle},${bis})&${weitere})`;
}
