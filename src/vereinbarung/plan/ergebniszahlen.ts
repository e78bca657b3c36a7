import type { Entry } from '../../plan/plan';
import {
  b,
  eigeneSumme,
  fest,
  gesamt,
  KOMMUNEN,
  rundungsrest,
  START,
  STELLEN,
  stellen,
  type Summe,
  ZEILE,
} from './ergebnisraster';
import * as f from './formeln';
import { MEISTE_VZAE } from './listenblaetter';
import type { Planrahmen } from './rahmen';
import * as teile from './teile';
import { BLATTTEXT } from './texte';
import { anteilAmBezugsjahr } from './vorlagenstellen';

const stellenAnfang = fest(STELLEN, START);

const summe = (spalte: number): string => f.ausser(stellenAnfang, f.summeVon(stellen, spalte));

const wort = (abweichung: string): string =>
  `IF(ABS(${abweichung})<0.005,"${BLATTTEXT.stimmt}","weicht um "&FIXED(${abweichung},2)&" EUR ab")`;

/** PR-2: whether a row has more VZÄ than a post can have; also finds what was pasted and so never asked for. */
function vzaeKontrolle(rahmen: Planrahmen): string {
  const darueber = `SUMPRODUCT((IFERROR(${rahmen.tabelle('stellen')}[VZÄ]*1,0)>${MEISTE_VZAE})*1)`;
  return `=IF(${darueber}=0,"${BLATTTEXT.stimmt}",${darueber}&IF(${darueber}=1,"${BLATTTEXT.eineZeileDarueber}","${BLATTTEXT.zeilenDarueber}"))`;
}

/** How many VZÄ the posts of the year have; those of a post that changes within it stand in a row for each time. */
function vzaeSumme(rahmen: Planrahmen): string {
  const tabelle = rahmen.tabelle('stellen');
  const summe = `SUMPRODUCT(IFERROR(${tabelle}[VZÄ]*1,0)*${anteilAmBezugsjahr(rahmen, tabelle)})`;
  return `="${BLATTTEXT.imBezugsjahr}"&ROUND(${summe},4)&" VZÄ"`;
}

/** The totals, and the controls that they add up (PL-4, TB-4). */
export function zahlenteil(rahmen: Planrahmen): teile.Blattteil[] {
  const zeilen: readonly (readonly [Summe, Entry, string])[] = [
    ['personalkosten', BLATTTEXT.personalkosten, summe(3)],
    ['sachkosten', BLATTTEXT.sachkosten, summe(4)],
    [
      'kosten',
      BLATTTEXT.kostenInsgesamt,
      f.ausser(stellenAnfang, `ROUND(${b('personalkosten')}+${b('sachkosten')},2)`),
    ],
    ['foerderung', BLATTTEXT.foerderung, summe(6)],
    ['drittmittel', BLATTTEXT.drittmittel, summe(5)],
    ['eigenanteil', BLATTTEXT.eigenanteil, summe(8)],
    ['ueberdeckung', BLATTTEXT.ueberdeckung, summe(7)],
    ['deckungsgrad', BLATTTEXT.deckungsgrad, summe(9)],
    [
      'gemeinsam',
      BLATTTEXT.gemeinsam,
      f.ausser(stellenAnfang, `ROUND(${b('eigenanteil')}-${eigeneSumme},2)`),
    ],
    [
      'summe',
      teile.formel(
        `="${BLATTTEXT.summeKommunen}"&IF(${f.gerundet(rahmen)},"${BLATTTEXT.gerundetDahinter}","")`,
      ),
      f.ausser(fest(KOMMUNEN, START), `ROUND(SUM(${gesamt})-${f.summeVon(gesamt, 1)}-${rundungsrest},2)`),
    ],
  ];
  const mittel = `ROUND(${b('foerderung')}+${b('drittmittel')}+${b('eigenanteil')}-${b('ueberdeckung')}-${b('kosten')},2)`;
  const anteile = `ROUND(SUM(${gesamt})-${f.summeVon(gesamt, 1)}-${b('eigenanteil')},2)`;
  return [
    teile.ueberschrift(0, 4, BLATTTEXT.aufEinenBlick),
    teile.anmerkung(1, 4, teile.formel(vzaeSumme(rahmen))),
    ...zeilen.map(([name, text, formel]) => teile.eintraege(0, ZEILE[name], [[text, teile.formel(formel)]])),
    ...zeilen
      .filter(([name]) => name !== 'deckungsgrad')
      .map(([name]) => teile.eintraege(2, ZEILE[name], [[BLATTTEXT.einheit]])),
    teile.format(teile.flaeche(1, ZEILE.personalkosten, 1, ZEILE.ueberdeckung), 'betrag'),
    teile.format(teile.zelle(1, ZEILE.deckungsgrad), 'anteil'),
    teile.format(teile.zelle(1, ZEILE.gemeinsam), 'betrag'),
    teile.format(teile.zelle(1, ZEILE.summe), 'betrag'),
    teile.aussehen({
      area: teile.flaeche(2, ZEILE.personalkosten, 2, ZEILE.summe),
      indent: 1,
      align: 'Left',
    }),
    teile.aussehen(
      ...[ZEILE.kosten, ZEILE.eigenanteil].map((zeile) => ({
        area: teile.flaeche(0, zeile, 1, zeile),
        bold: true,
      })),
    ),
    teile.eintraege(0, ZEILE.vzae, [
      [BLATTTEXT.kontrolleVzae, teile.formel(vzaeKontrolle(rahmen))],
      [BLATTTEXT.kontrolleMittel, teile.formel(f.ausser(stellenAnfang, wort(mittel)))],
      [BLATTTEXT.kontrolleAnteile, teile.formel(f.ausser(fest(KOMMUNEN, START), wort(anteile)))],
    ]),
    teile.ohneNullen(
      ...[ZEILE.drittmittel, ZEILE.ueberdeckung].map((zeile) => teile.flaeche(0, zeile, 2, zeile)),
    ),
    teile.ampel(1, ZEILE.vzae, BLATTTEXT.stimmt),
    teile.ampel(1, ZEILE.mittel, BLATTTEXT.stimmt),
    teile.ampel(1, ZEILE.anteile, BLATTTEXT.stimmt),
  ];
}
