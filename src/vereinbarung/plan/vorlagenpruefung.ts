import type { Ergebnisort } from './ergebnisraster';
import * as f from './formeln';
import type { Planrahmen } from './rahmen';
import * as teile from './teile';
import { BLATTTEXT } from './texte';

/** Behind what is printed; nothing here grows (PL-2). */
const AB = 7;
const ANFANG = 6;
const [VERGLEICH, VZAE, ENTGELTE] = [ANFANG, ANFANG + 2, ANFANG + 3];

export const PRUEFBREITEN = [30, 80] as const;

/** The source of the pay tables, for the formula of the sources. */
export const ENTGELTQUELLE = `$${teile.spaltenbuchstabe(AB + 1)}$${ENTGELTE}`;

/** What a clerk has to know before the paper goes out and what is no part of it. */
export function pruefteil(rahmen: Planrahmen, ort: Ergebnisort): teile.Blattteil[] {
  const veroeffentlicht = rahmen.name('veroeffentlicht');
  const eigenanteil = ort.zelle('eigenanteil');
  const vergleich = `=IF(N(${veroeffentlicht})=0,"${BLATTTEXT.nichtsVeroeffentlicht}","Veröffentlicht ist ein Eigenanteil von "&FIXED(${veroeffentlicht},2)&" EUR; gerechnet sind es "&FIXED(${eigenanteil},2)&" EUR, das ist eine Abweichung von "&FIXED(ABS(${eigenanteil}/${veroeffentlicht}-1)*100,1)&" %.")`;
  const tarif = f.ausOption(rahmen, 'Tarif', 'Wert');
  const entgelte = `=IFERROR(INDEX(KIM.TARIFSTAND(${rahmen.name('bezugBis')},${tarif}),1,3),"")`;
  return [
    teile.ueberschrift(AB, ANFANG - 1, BLATTTEXT.vorlagePruefung),
    teile.eintraege(AB, VERGLEICH, [
      [BLATTTEXT.pruefung.vergleich, teile.formel(vergleich)],
      [
        BLATTTEXT.pruefung.rundung,
        teile.formel(`=${f.rundungssatz(BLATTTEXT.pruefung.zusammen, ort.zelle('summe'), ort.rest)}`),
      ],
      [BLATTTEXT.pruefung.vzae, teile.formel(`=${ort.zelle('vzae')}`)],
      [BLATTTEXT.pruefung.entgelte, teile.formel(entgelte)],
    ]),
    teile.aussehen({
      area: teile.flaeche(AB, VERGLEICH, AB + 1, ENTGELTE),
      wrap: true,
      vertical: 'Top',
    }),
    teile.ampel(AB + 1, VZAE, BLATTTEXT.stimmt),
  ];
}
