import { FINANZIERUNGSARTEN } from '../foerderung/finanzierungsart';
import { ISTHINWEIS } from '../meldungen/hinweise';
import { SCHRITT } from '../meldungen/schritte';
import { euro } from '../rechenweg/schreibweise';
import type { Spur } from '../rechenweg/spur';
import { sachkostenfoerderung, type AbgerechneterFall } from '../tabellen/abrechnung';
import type { Hinweis, Iststand, Kostenbasis, Stelle, Tabellenoptionen } from '../tabellen/stelle';
import type { Fall } from '../tabellen/fall';
import type { Stellenergebnis } from '../tabellen/stellenergebnis';
import { summiere } from '../tabellen/summen';
import { plusBruch, type Bruch } from '../zahl/bruch';
import { aufCent, kleineres, minus, nichtNegativ, NULL, plus, summe, type Dezimal } from '../zahl/dezimal';
import { grenzen, type Istgrenzen } from './grenzen';
import { anteilig, besetzungsgrad, type Besetzungsgrad } from './vakanz';

/** Cost of a post and the money that pays for it, EUR. */
export interface Istbetraege {
  readonly kosten: Dezimal;
  readonly sachkosten: Dezimal;
  readonly drittmittel: Dezimal;
  readonly foerderung: Dezimal;
  readonly eigenanteil: Dezimal;
}

/** SP-1 to SP-4: a post as planned and as it came. */
export interface Istergebnis {
  readonly stelle: Stelle;
  readonly plan: Istbetraege;
  readonly ist: Istbetraege;
  /** m; null = nothing of the row lies inside the period. */
  readonly monate: Dezimal | null;
  /** H */
  readonly hoechstbetrag: Dezimal;
  readonly ausgezahlt: Dezimal;
  readonly hinweise: readonly Hinweis[];
}

/** What a settlement follows. */
export type Istregeln = Pick<Tabellenoptionen, 'kostenbasis' | 'vakanzmethode'>;

const KEINE: Istbetraege = {
  kosten: NULL,
  sachkosten: NULL,
  drittmittel: NULL,
  foerderung: NULL,
  eigenanteil: NULL,
};

/** What has come of the cost and of third-party money. */
type Istmittel = Pick<Istbetraege, 'kosten' | 'sachkosten' | 'drittmittel'>;

const hatIst = (ist: Iststand): boolean =>
  !(ist.kosten.isZero() && ist.sachkosten.isZero() && (ist.drittmittel ?? NULL).isZero());

/** SP-2: what the reader of a settled row has to know of its actual figures. */
function hinweiseZumIst(ist: Iststand, stelle: Stelle): readonly Hinweis[] {
  if (!hatIst(ist)) return [{ jahr: null, satz: ISTHINWEIS.planNachMonaten }];
  const saetze = [
    ...(ist.kosten.isZero() ? [ISTHINWEIS.ohneIstKosten] : []),
    ...(ist.sachkosten.isZero() && !stelle.sachkosten.isZero() ? [ISTHINWEIS.ohneIstSachkosten] : []),
  ];
  return saetze.map((satz) => ({ jahr: null, satz }));
}

/** SP-2: M */
const monateVon = ({ jahre }: Fall): Bruch => jahre.map((j) => j.monate).reduce(plusBruch);

/** SP-2: the actual figures of a row; of one without any the plan's for its filled months. */
function istmittel(stelle: Stelle, ist: Iststand, plan: Istmittel, b: Besetzungsgrad): Istmittel {
  if (!hatIst(ist))
    return {
      kosten: anteilig(plan.kosten, b),
      sachkosten: anteilig(plan.sachkosten, b),
      drittmittel: anteilig(plan.drittmittel, b),
    };
  const kosten = aufCent(ist.kosten);
  return {
    kosten,
    sachkosten: aufCent(plus(ist.sachkosten, stelle.gemeinkosten.times(kosten))),
    drittmittel: ist.drittmittel === null ? plan.drittmittel : aufCent(ist.drittmittel),
  };
}

/** SP-3: the settled grant of the cost that the Höchstbetrag covers. */
function personalfoerderung(
  { fall }: AbgerechneterFall,
  kosten: Dezimal,
  drittmittel: Dezimal,
  geplanteDrittmittel: Dezimal,
  hoechstbetrag: Dezimal,
  spur?: Spur,
): Dezimal {
  const { mitEigenmitteln, foerderfaehig } = FINANZIERUNGSARTEN[fall.art];
  const eigenmittel = mitEigenmitteln ? summe(fall.jahre.map((j) => j.eigenmittel)) : NULL;
  const neue = nichtNegativ(minus(drittmittel, geplanteDrittmittel));
  const netto = nichtNegativ(minus(minus(kosten, drittmittel), eigenmittel));
  const faehig = foerderfaehig(
    () => netto,
    () => nichtNegativ(minus(kosten, neue)),
    fall.quote,
  );
  const ergebnis = kleineres(faehig, hoechstbetrag);
  const rechnung = `min(${euro(faehig)}; ${euro(hoechstbetrag)})`;
  spur?.notiere('SP-3', SCHRITT.foerderungIst(fall.art), rechnung, ergebnis);
  return ergebnis;
}

/** SP-3: the settled grant with that of the Sachkosten, no more than what was granted. */
function istfoerderung(
  stelle: Stelle,
  abrechnung: AbgerechneterFall,
  m: Istmittel,
  geplanteDrittmittel: Dezimal,
  g: Istgrenzen,
  basis: Kostenbasis,
  spur?: Spur,
): Dezimal {
  const kosten = basis === 'GESAMT' ? plus(m.kosten, m.sachkosten) : m.kosten;
  const { drittmittel } = m;
  const personal = personalfoerderung(
    abrechnung,
    kosten,
    drittmittel,
    geplanteDrittmittel,
    g.hoechstbetrag,
    spur,
  );
  const sach = sachkostenfoerderung(m.sachkosten, g.sachkosten, stelle.sachkostenQuote, spur);
  const zusammen = plus(personal, sach);
  const bewilligt = stelle.ist?.bewilligt ?? null;
  if (bewilligt === null) return zusammen;
  const ergebnis = kleineres(zusammen, aufCent(bewilligt));
  spur?.notiere('SP-1', SCHRITT.hoechstensBewilligt, `min(${euro(zusammen)}; ${euro(bewilligt)})`, ergebnis);
  return ergebnis;
}

/**
 * SP-1 to SP-4: settles a post with what has come of it.
 *
 * @param ergebnis its plan, settled as one year or one term
 * @throws Fachfehler `WERT` for more vacant months than the row has
 */
export function rechneIst(ergebnis: Stellenergebnis, regeln: Istregeln, spur?: Spur): Istergebnis {
  const { stelle, abrechnungen, jahre, hinweise } = ergebnis;
  const [abrechnung] = abrechnungen;
  const ist = stelle.ist;
  if (abrechnung === undefined || ist === null)
    return { stelle, plan: KEINE, ist: KEINE, monate: null, hoechstbetrag: NULL, ausgezahlt: NULL, hinweise };
  spur?.notiere('SP-1', SCHRITT.stelleIst(stelle.zeile, stelle.stelle), '', null);
  const geplant = summiere(jahre);
  const b = besetzungsgrad(monateVon(abrechnung.fall), ist.vakanz, regeln.vakanzmethode, spur);
  const g = grenzen(stelle, abrechnung, b, spur);
  const m = istmittel(stelle, ist, geplant, b);
  const foerderung = istfoerderung(stelle, abrechnung, m, geplant.drittmittel, g, regeln.kostenbasis, spur);
  const kosten = plus(m.kosten, m.sachkosten);
  const eigenanteil = nichtNegativ(minus(minus(kosten, foerderung), m.drittmittel));
  const rechnung = `max(0; ${[kosten, foerderung, m.drittmittel].map(euro).join(' - ')})`;
  spur?.notiere('SP-4', SCHRITT.eigenanteilIst, rechnung, eigenanteil);
  return {
    stelle,
    plan: { ...geplant, foerderung: ist.bewilligt === null ? geplant.foerderung : aufCent(ist.bewilligt) },
    ist: { ...m, foerderung, eigenanteil },
    monate: b.monate,
    hoechstbetrag: g.hoechstbetrag,
    ausgezahlt: aufCent(ist.ausgezahlt),
    hinweise: [...hinweise, ...hinweiseZumIst(ist, stelle)],
  };
}
