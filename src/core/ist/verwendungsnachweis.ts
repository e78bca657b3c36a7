import { ISTHINWEIS, VORSCHLAG } from '../meldungen/hinweise';
import { NAME, SCHRITT } from '../meldungen/schritte';
import { euro, summeAlsText } from '../rechenweg/schreibweise';
import type { Spur } from '../rechenweg/spur';
import { hinweistext } from '../tabellen/hinweise';
import { minus, nichtNegativ, plus, summe, type Dezimal } from '../zahl/dezimal';
import type { Istbetraege, Istergebnis } from './istrechnung';

/** VN-1: a row of the numerical proof; what a row has not is null. Amounts EUR, parts as fractions. */
export interface Formularzeile {
  readonly abschnitt: string;
  readonly position: string;
  readonly bescheid: Dezimal | null;
  readonly anteilBescheid: Dezimal | null;
  readonly abrechnung: Dezimal | null;
  readonly anteilAbrechnung: Dezimal | null;
  readonly abweichung: Dezimal | null;
  readonly hinweis: string;
}

/** Both columns of the form. */
interface Betragspaar {
  readonly plan: Dezimal;
  readonly ist: Dezimal;
}

const WORT = {
  einnahmen: 'Einnahmen',
  ausgaben: 'Ausgaben',
  ergebnis: 'Ergebnis',
  insgesamt: 'Insgesamt',
  bescheid: 'lt. Bescheid',
  abrechnung: 'lt. Abrechnung',
} as const;

const paar = (posten: readonly Istergebnis[], feld: keyof Istbetraege): Betragspaar => ({
  plan: summe(posten.map((p) => p.plan[feld])),
  ist: summe(posten.map((p) => p.ist[feld])),
});

const zusammen = (teile: readonly Betragspaar[]): Betragspaar => ({
  plan: summe(teile.map((t) => t.plan)),
  ist: summe(teile.map((t) => t.ist)),
});

const teilVon = (betrag: Dezimal, gesamt: Dezimal): Dezimal | null =>
  gesamt.isZero() ? null : betrag.div(gesamt);

/** The positions of a part of the form, the last one their sum. */
function abschnitt(
  name: string,
  positionen: readonly (readonly [string, Betragspaar])[],
  hinweis: string,
): Formularzeile[] {
  const gesamt = zusammen(positionen.map(([, p]) => p));
  return [...positionen, [WORT.insgesamt, gesamt] as const].map(([position, p], i) => ({
    abschnitt: name,
    position,
    bescheid: p.plan,
    anteilBescheid: teilVon(p.plan, gesamt.plan),
    abrechnung: p.ist,
    anteilAbrechnung: teilVon(p.ist, gesamt.ist),
    abweichung: minus(p.ist, p.plan),
    hinweis: i === positionen.length ? hinweis : '',
  }));
}

const ergebniszeile = (
  position: string,
  bescheid: Dezimal | null,
  abrechnung: Dezimal | null,
  hinweis = '',
): Formularzeile => ({
  abschnitt: WORT.ergebnis,
  position,
  bescheid,
  anteilBescheid: null,
  abrechnung,
  anteilAbrechnung: null,
  abweichung: null,
  hinweis,
});

/** VN-3: what may have to go back, or is still to come. A proposal, no declaration. */
export interface Ausgleich {
  readonly erstattung: Dezimal;
  readonly restbetrag: Dezimal;
}

export const ausgleich = (ausgezahlt: Dezimal, foerderung: Dezimal): Ausgleich => ({
  erstattung: nichtNegativ(minus(ausgezahlt, foerderung)),
  restbetrag: nichtNegativ(minus(foerderung, ausgezahlt)),
});

/** VN-1, VN-3: the numerical proof of use over the whole grant (Grundmuster ANBest-G, II). */
export function formular(posten: readonly Istergebnis[], spur?: Spur): Formularzeile[] {
  const eigenanteil = paar(posten, 'eigenanteil');
  const drittmittel = paar(posten, 'drittmittel');
  const foerderung = paar(posten, 'foerderung');
  const personal = paar(posten, 'kosten');
  const sachlich = paar(posten, 'sachkosten');
  const einnahmen = zusammen([eigenanteil, drittmittel, foerderung]);
  const ausgaben = zusammen([personal, sachlich]);
  const zuViel = [
    ...(einnahmen.plan.gt(ausgaben.plan) ? [WORT.bescheid] : []),
    ...(einnahmen.ist.gt(ausgaben.ist) ? [WORT.abrechnung] : []),
  ];
  // Only what was granted can be less than the plan; the own share beside it stays the planned one.
  const zuWenig = nichtNegativ(minus(ausgaben.plan, einnahmen.plan));
  const hinweis = [
    ...(zuViel.length === 0 ? [] : [ISTHINWEIS.ueberdeckung(zuViel)]),
    ...(zuWenig.isZero() ? [] : [ISTHINWEIS.unterdeckung(WORT.bescheid, euro(zuWenig))]),
  ].join('; ');
  const ausgezahlt = summe(posten.map((p) => p.ausgezahlt));
  const { erstattung, restbetrag } = ausgleich(ausgezahlt, foerderung.ist);
  if (spur !== undefined) {
    const rechnung = `${euro(ausgezahlt)} - ${euro(foerderung.ist)}`;
    spur.notiere('VN-3', SCHRITT.erstattungOderRest, rechnung, minus(ausgezahlt, foerderung.ist));
    erklaereZuwendung(posten, spur);
  }
  return [
    ...abschnitt(
      WORT.einnahmen,
      [
        ['Eigenanteil', eigenanteil],
        ['Leistungen Dritter', drittmittel],
        ['Zuwendung des Landes', foerderung],
      ],
      hinweis,
    ),
    ...abschnitt(
      WORT.ausgaben,
      [
        ['Personalausgaben', personal],
        ['Sachausgaben', sachlich],
      ],
      '',
    ),
    ergebniszeile('Bewilligt', foerderung.plan, null),
    ergebniszeile('Ausgezahlt', null, ausgezahlt),
    ergebniszeile('Mögliche Erstattung', null, erstattung, erstattung.isZero() ? '' : VORSCHLAG),
    ergebniszeile('Möglicher Restbetrag', null, restbetrag),
  ];
}

/** TB-10: the last amount is the settled grant. */
export function erklaereZuwendung(posten: readonly Istergebnis[], spur: Spur): void {
  const foerderungen = posten.map((p) => p.ist.foerderung);
  spur.notiere('VN-1', SCHRITT.zuwendungIst, summeAlsText(foerderungen), summe(foerderungen));
}

/** VN-2: a post in the list of posts, EUR. */
export interface Nachweiszeile {
  readonly stelle: string;
  readonly kommune: string;
  /** With Sachkosten. */
  readonly plan: Dezimal;
  readonly ist: Dezimal;
  /** m; null = none, or a sum. */
  readonly monate: Dezimal | null;
  readonly hoechstbetrag: Dezimal;
  readonly zuwendungPlan: Dezimal;
  readonly zuwendungIst: Dezimal;
  readonly ausgezahlt: Dezimal;
  readonly erstattung: Dezimal;
  readonly restbetrag: Dezimal;
  readonly eigenanteilPlan: Dezimal;
  readonly eigenanteilIst: Dezimal;
  readonly hinweis: string;
}

/** VN-2, VN-3: every post for itself, and the sum. */
export function stellenliste(posten: readonly Istergebnis[], spur?: Spur): Nachweiszeile[] {
  const zeilen = posten.map((p): Nachweiszeile => ({
    stelle: p.stelle.stelle,
    kommune: p.stelle.kommune,
    plan: plus(p.plan.kosten, p.plan.sachkosten),
    ist: plus(p.ist.kosten, p.ist.sachkosten),
    monate: p.monate,
    hoechstbetrag: p.hoechstbetrag,
    zuwendungPlan: p.plan.foerderung,
    zuwendungIst: p.ist.foerderung,
    ausgezahlt: p.ausgezahlt,
    ...ausgleich(p.ausgezahlt, p.ist.foerderung),
    eigenanteilPlan: p.plan.eigenanteil,
    eigenanteilIst: p.ist.eigenanteil,
    hinweis: hinweistext(p.hinweise),
  }));
  if (spur !== undefined) erklaereZuwendung(posten, spur);
  const je = (feld: Betragsfeld): Dezimal => summe(zeilen.map((z) => z[feld]));
  const erstattung = je('erstattung');
  return [
    ...zeilen,
    {
      stelle: NAME.summe,
      kommune: '',
      plan: je('plan'),
      ist: je('ist'),
      monate: null,
      hoechstbetrag: je('hoechstbetrag'),
      zuwendungPlan: je('zuwendungPlan'),
      zuwendungIst: je('zuwendungIst'),
      ausgezahlt: je('ausgezahlt'),
      erstattung,
      restbetrag: je('restbetrag'),
      eigenanteilPlan: je('eigenanteilPlan'),
      eigenanteilIst: je('eigenanteilIst'),
      hinweis: erstattung.isZero() ? '' : VORSCHLAG,
    },
  ];
}

type Betragsfeld = Exclude<keyof Nachweiszeile, 'stelle' | 'kommune' | 'monate' | 'hinweis'>;
