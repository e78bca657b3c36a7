import { eigeneTabellen } from './eigene-quellen';
import type { Ergebnisort } from './ergebnisraster';
import * as f from './formeln';
import type { Planrahmen } from './rahmen';
import * as teile from './teile';
import { BLATTTEXT } from './texte';
import { PRUEFUNG, type Vorlagenaufbau } from './vorlagenaufbau';
import { anteilAmBezugsjahr, stellenliste, teilzeitige } from './vorlagenstellen';

/** Behind what is printed; nothing here grows (PL-2). */
const AB = PRUEFUNG;
const ANFANG = 6;
const [VERGLEICH, VZAE, ENTGELTE, SATZ] = [ANFANG, ANFANG + 2, ANFANG + 3, ANFANG + 4];
const [POSTEN, LETZTE_ZEILE] = [SATZ + 3, SATZ + 5];

const fest = (zeile: number): string => `$${teile.spaltenbuchstabe(AB + 1)}$${zeile}`;

/** The source of the pay tables, for the formula of the sources. */
export const ENTGELTQUELLE = fest(ENTGELTE);

/** FS-1: the dated rates that all posts are granted by, at both ends of the Bezugsjahr; texts where there are none. */
export const [SATZ_ANFANG, SATZ_ENDE] = [fest(SATZ), fest(SATZ + 1)];

/** The papers of these rates, as an expression; nothing where there are none. */
export const PAPIER_DER_SAETZE = `IF(N(${SATZ_ANFANG})+N(${SATZ_ENDE})=0,"",${fest(SATZ + 2)})`;

/** The posts of the Bezugsjahr by group, and how many of them are not there for all of it, for the text. */
export const [STELLEN, TEILZEITIGE] = [fest(POSTEN), fest(POSTEN + 1)];

/** A cell of its own: in the text the formula would be too long. */
const stellenteil = (rahmen: Planrahmen): teile.Blattteil[] => [
  teile.eintraege(AB, POSTEN, [
    [BLATTTEXT.pruefung.stellen, teile.formel(`=IFERROR(${stellenliste(rahmen, anteilAmBezugsjahr)},"…")`)],
    [BLATTTEXT.pruefung.teilzeitige, teile.formel(`=${teilzeitige(rahmen)}`)],
  ]),
  teile.aussehen(
    { area: teile.flaeche(AB, POSTEN, AB + 1, POSTEN + 1), wrap: true, vertical: 'Top' },
    { area: TEILZEITIGE.replace(/\$/g, ''), align: 'Left' },
  ),
];

/** FS-1: the rates by the functions themselves, so that the paper names what is computed with. */
function satzteil(rahmen: Planrahmen): teile.Blattteil[] {
  const [baustein, merkmal] = (['Baustein', 'Merkmal'] as const).map((o) => f.ausOption(rahmen, o, 'Wert'));
  const argumente = (tag: 'bezugVon' | 'bezugBis'): string =>
    [baustein, rahmen.name(tag), `IF(${merkmal}="","PERSONAL",${merkmal})`, ...rahmen.eigeneSaetze].join(',');
  const { keinBaustein, keinSatz } = BLATTTEXT.pruefung;
  const satz = (tag: 'bezugVon' | 'bezugBis'): string =>
    `=IF(${baustein}="","${keinBaustein}",IFERROR(KIM.FOERDERSATZ(${argumente(tag)}),"${keinSatz}"))`;
  const quelle = (tag: 'bezugVon' | 'bezugBis'): string =>
    `IFERROR(INDEX(KIM.RECHENWEG("FOERDERSATZ",${argumente(tag)}),2,5),"")`;
  const [anfang, ende] = [quelle('bezugVon'), quelle('bezugBis')];
  return [
    teile.eintraege(AB, SATZ, [
      [BLATTTEXT.pruefung.satzAnfang, teile.formel(satz('bezugVon'))],
      [BLATTTEXT.pruefung.satzEnde, teile.formel(satz('bezugBis'))],
      [
        BLATTTEXT.pruefung.satzquelle,
        teile.formel(
          `=IF(${baustein}="","${keinBaustein}",TEXTJOIN("; ",TRUE,${anfang},IF(${ende}=${anfang},"",${ende})))`,
        ),
      ],
    ]),
    teile.format(`${teile.zelle(AB + 1, SATZ)}:${teile.zelle(AB + 1, SATZ + 1)}`, 'betrag'),
    teile.aussehen(
      { area: teile.flaeche(AB, SATZ, AB + 1, SATZ + 2), wrap: true, vertical: 'Top' },
      { area: teile.flaeche(AB + 1, SATZ, AB + 1, SATZ + 1), align: 'Left' },
    ),
  ];
}

/**
 * What of KIM Tarife is computed with, or that nothing is: the functions for tables and rates name what is built in. It may
 * be several lines, for which there is room beside the shares of the text.
 */
function eigenteil(rahmen: Planrahmen): teile.Blattteil[] {
  const { eigene, keineEigenen } = BLATTTEXT.pruefung;
  const tabellen = eigeneTabellen(rahmen);
  const alle = `TEXTJOIN(CHAR(10),TRUE,${tabellen.join(',')})`;
  // A formula in any case: a table that comes later makes it another one.
  const inhalt = tabellen.length === 0 ? `="${keineEigenen}"` : `=IF(${alle}="","${keineEigenen}",${alle})`;
  return [
    teile.eintraege(AB, VZAE, [[eigene, teile.formel(inhalt)]]),
    teile.aussehen({ area: teile.flaeche(AB, VZAE, AB + 1, VZAE), wrap: true, vertical: 'Top' }),
  ];
}

/** What a clerk has to know before the paper goes out and what is no part of it. */
export function pruefteil(
  rahmen: Planrahmen,
  ort: Ergebnisort,
  { istNeu, istNeueste }: Vorlagenaufbau,
): teile.Blattteil[] {
  const veroeffentlicht = rahmen.name('veroeffentlicht');
  const eigenanteil = ort.zelle('eigenanteil');
  const vergleich = `=IF(N(${veroeffentlicht})=0,"${BLATTTEXT.nichtsVeroeffentlicht}","Veröffentlicht ist ein Eigenanteil von "&FIXED(${veroeffentlicht},2)&" EUR; gerechnet sind es "&FIXED(${eigenanteil},2)&" EUR, das ist eine Abweichung von "&FIXED(ABS(${eigenanteil}/${veroeffentlicht}-1)*100,1)&" %.")`;
  const tarif = f.ausOption(rahmen, 'Tarif', 'Wert');
  const entgelte = `=IFERROR(INDEX(KIM.TARIFSTAND(${rahmen.name('bezugBis')},${tarif}),1,3),"")`;
  const kontrolle = [BLATTTEXT.pruefung.vzae, teile.formel(`=${ort.zelle('vzae')}`)];
  const vzae = istNeueste ? LETZTE_ZEILE : VZAE;
  return [
    teile.ueberschrift(AB, ANFANG - 1, BLATTTEXT.vorlagePruefung),
    teile.eintraege(AB, VERGLEICH, [
      [BLATTTEXT.pruefung.vergleich, teile.formel(vergleich)],
      [
        BLATTTEXT.pruefung.rundung,
        teile.formel(`=${f.rundungssatz(BLATTTEXT.pruefung.zusammen, ort.zelle('summe'), ort.rest)}`),
      ],
      ...(istNeueste ? [] : [kontrolle]),
    ]),
    ...(istNeueste ? [teile.eintraege(AB, vzae, [kontrolle])] : []),
    teile.eintraege(AB, ENTGELTE, [
      [BLATTTEXT.pruefung[istNeueste ? 'eingebaute' : 'entgelte'], teile.formel(entgelte)],
    ]),
    teile.aussehen({
      area: teile.flaeche(AB, VERGLEICH, AB + 1, ENTGELTE),
      wrap: true,
      vertical: 'Top',
    }),
    teile.ampel(AB + 1, vzae, BLATTTEXT.stimmt),
    ...(istNeu ? satzteil(rahmen) : []),
    ...(istNeueste ? [...stellenteil(rahmen), ...eigenteil(rahmen)] : []),
  ];
}
