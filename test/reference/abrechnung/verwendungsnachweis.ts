import { durch, gleich, max, minus, NULL, plus, summe, type Bruch } from '../bruch';
import { UNVERGLICHEN, type Ausgabe, type Zelle } from './ausgabe';
import type { Abgerechnet } from './istrechnung';

const ausgezahlt = (p: Abgerechnet): Bruch => p.stelle.ausgezahlt ?? NULL;

/** The concept leaves open whether a position of 0 has a share of 0 or none. */
function vomHundert(wert: Bruch, insgesamt: Bruch): Zelle {
  if (gleich(insgesamt, NULL)) return '';
  return gleich(wert, NULL) ? UNVERGLICHEN : durch(wert, insgesamt);
}

type Zeilenpaar = readonly [name: string, bescheid: Bruch, abrechnung: Bruch];

function abschnitt(name: string, positionen: readonly Zeilenpaar[]): Zelle[][] {
  const bescheid = summe(positionen.map(([, b]) => b));
  const abrechnung = summe(positionen.map(([, , a]) => a));
  return [...positionen, ['Insgesamt', bescheid, abrechnung] as const].map(([position, b, a]) => [
    name,
    position,
    b,
    vomHundert(b, bescheid),
    a,
    vomHundert(a, abrechnung),
    minus(a, b),
    UNVERGLICHEN,
  ]);
}

/** VN-1, VN-3: the form, netted over the whole grant. */
export function formular(posten: readonly Abgerechnet[]): Ausgabe {
  const je = (f: (p: Abgerechnet) => Bruch): Bruch => summe(posten.map(f));
  const foerderung = je((p) => p.foerderung);
  const gezahlt = je(ausgezahlt);
  const ergebnis = (position: string, bescheid: Zelle, abrechnung: Zelle): Zelle[] => [
    'Ergebnis',
    position,
    bescheid,
    '',
    abrechnung,
    '',
    UNVERGLICHEN,
    UNVERGLICHEN,
  ];
  return [
    [
      'Abschnitt',
      'Position',
      'Lt. Bescheid',
      'v.H. Bescheid',
      'Lt. Abrechnung',
      'v.H. Abrechnung',
      'Abweichung',
      'Hinweis',
    ],
    ...abschnitt('Einnahmen', [
      ['Eigenanteil', je((p) => p.plan.eigenanteil), je((p) => p.eigenanteil)],
      ['Leistungen Dritter', je((p) => p.plan.drittmittel), je((p) => p.drittmittel)],
      ['Zuwendung des Landes', je((p) => p.zugesagt), foerderung],
    ]),
    ...abschnitt('Ausgaben', [
      ['Personalausgaben', je((p) => p.plan.kosten), je((p) => p.kosten)],
      ['Sachausgaben', je((p) => p.plan.sachkosten), je((p) => p.sachkosten)],
    ]),
    ergebnis(
      'Bewilligt',
      je((p) => p.zugesagt),
      '',
    ),
    ergebnis('Ausgezahlt', '', gezahlt),
    ergebnis('Mögliche Erstattung', '', max(NULL, minus(gezahlt, foerderung))),
    ergebnis('Möglicher Restbetrag', '', max(NULL, minus(foerderung, gezahlt))),
  ];
}

/** VN-2, VN-3: post by post. */
export function stellenansicht(posten: readonly Abgerechnet[]): Ausgabe {
  const zeilen = posten.map((p) => [
    plus(p.plan.kosten, p.plan.sachkosten),
    plus(p.kosten, p.sachkosten),
    p.monate,
    p.grenze,
    p.zugesagt,
    p.foerderung,
    ausgezahlt(p),
    max(NULL, minus(ausgezahlt(p), p.foerderung)),
    max(NULL, minus(p.foerderung, ausgezahlt(p))),
    p.plan.eigenanteil,
    p.eigenanteil,
  ]);
  const summen = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((j): Zelle =>
    j === 2 || j === 3 ? UNVERGLICHEN : summe(zeilen.map((z) => z[j] ?? NULL)),
  );
  return [
    [
      'Stelle',
      'Kommune',
      'Plan',
      'Ist',
      'Monate',
      'Höchstbetrag',
      'Zuwendung Plan',
      'Zuwendung Ist',
      'Ausgezahlt',
      'Mögliche Erstattung',
      'Möglicher Restbetrag',
      'Eigenanteil Plan',
      'Eigenanteil Ist',
      'Hinweis',
    ],
    ...zeilen.map((z, i): Zelle[] => [
      posten[i]?.stelle.stelle ?? '',
      posten[i]?.stelle.kommune ?? '',
      ...z.map((x): Zelle => x ?? UNVERGLICHEN),
      UNVERGLICHEN,
    ]),
    ['Summe', '', ...summen, UNVERGLICHEN],
  ];
}
