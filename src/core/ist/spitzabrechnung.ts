import type { Tabellenhinweis } from '../meldungen/hinweise';
import { NAME, SCHRITT } from '../meldungen/schritte';
import { euro } from '../rechenweg/schreibweise';
import type { Spur } from '../rechenweg/spur';
import type { Rechenrahmen } from '../tabellen/fall';
import { besitzerVon } from '../tabellen/haushaltsjahre';
import { hinweiseJeKommune } from '../tabellen/haushaltshinweise';
import { pruefeAnteile } from '../tabellen/invariante';
import type { Abschlagszahler } from '../tabellen/kommune';
import type { Stelle } from '../tabellen/stelle';
import { gelungen, misslungen, type Ausgang } from '../tabellen/zeilenfund';
import { CENT, verteile } from '../verteilung/verteilung';
import { aufCent, minus, nichtNegativ, NULL, plus, summe, type Dezimal } from '../zahl/dezimal';
import { rechneAbrechnung } from './abrechnung';
import type { Istergebnis } from './istrechnung';

/** SP-4: what a Kommune owed by plan, owes by actual figures, and has paid; EUR. */
export interface Spitzzeile {
  readonly kommune: string;
  readonly schluessel: Dezimal;
  readonly plan: Dezimal;
  readonly ist: Dezimal;
  /** Ist - Plan */
  readonly abweichung: Dezimal;
  readonly abschlag: Dezimal;
  readonly nachzahlung: Dezimal;
  readonly erstattung: Dezimal;
  readonly hinweis: string;
}

export interface Spitzabrechnung {
  readonly zeilen: readonly Spitzzeile[];
  readonly summe: Spitzzeile;
  /** TB-9: is less settled than was granted? */
  readonly wenigerBewilligt: boolean;
  readonly hinweise: readonly Tabellenhinweis[];
}

/** SP-4, EA-2: own shares per post, then summed; a post with a Kommune belongs to it, the rest is shared by key (VT-2). */
function jeKommune(
  kommunen: readonly Abschlagszahler[],
  posten: readonly Istergebnis[],
  besitzer: readonly (number | null)[],
  seite: 'plan' | 'ist',
  spur?: Spur,
): readonly Dezimal[] {
  const eigene = kommunen.map(() => NULL);
  let gemeinsam = NULL;
  posten.forEach((p, i) => {
    const ort = besitzer[i] as number | null;
    const { eigenanteil } = p[seite];
    if (ort === null) gemeinsam = plus(gemeinsam, eigenanteil);
    else eigene[ort] = plus(eigene[ort] as Dezimal, eigenanteil);
  });
  if (gemeinsam.isZero()) return eigene;
  spur?.notiere('SP-4', SCHRITT.eigenanteilAller(seite === 'ist'), '', gemeinsam);
  const schluessel = kommunen.map((k) => k.schluessel);
  const namen = kommunen.map((k) => k.kommune);
  const { anteile, verteilt } = verteile(gemeinsam, schluessel, CENT, undefined, spur, namen);
  pruefeAnteile(anteile, verteilt);
  return anteile.map((a, i) => plus(a, eigene[i] as Dezimal));
}

const zeileAus = (
  { kommune, schluessel, abschlag }: Pick<Abschlagszahler, 'kommune' | 'schluessel' | 'abschlag'>,
  plan: Dezimal,
  ist: Dezimal,
  hinweis: string,
): Spitzzeile => ({
  kommune,
  schluessel,
  plan,
  ist,
  abweichung: minus(ist, plan),
  abschlag,
  nachzahlung: nichtNegativ(minus(ist, abschlag)),
  erstattung: nichtNegativ(minus(abschlag, ist)),
  hinweis,
});

/** What a column of the rows adds up to. */
const spaltensumme = (
  zeilen: readonly Spitzzeile[],
  feld: Exclude<keyof Spitzzeile, 'kommune' | 'hinweis'>,
): Dezimal => summe(zeilen.map((z) => z[feld]));

const summenzeile = (zeilen: readonly Spitzzeile[], hinweis: string): Spitzzeile => ({
  kommune: NAME.summe,
  schluessel: spaltensumme(zeilen, 'schluessel'),
  plan: spaltensumme(zeilen, 'plan'),
  ist: spaltensumme(zeilen, 'ist'),
  abweichung: spaltensumme(zeilen, 'abweichung'),
  abschlag: spaltensumme(zeilen, 'abschlag'),
  nachzahlung: spaltensumme(zeilen, 'nachzahlung'),
  erstattung: spaltensumme(zeilen, 'erstattung'),
  hinweis,
});

function erklaere(zeilen: readonly Spitzzeile[], gesamt: Spitzzeile, spur: Spur): void {
  for (const z of zeilen)
    spur.notiere(
      'SP-4',
      SCHRITT.ausgleich(z.kommune),
      `${euro(z.ist)} - ${euro(z.abschlag)}`,
      minus(z.ist, z.abschlag),
    );
  spur.notiere(
    'SP-4',
    SCHRITT.nachzahlungenUndErstattungen,
    `${euro(gesamt.nachzahlung)} - ${euro(gesamt.erstattung)}`,
    minus(gesamt.nachzahlung, gesamt.erstattung),
  );
}

/**
 * SP-1 to SP-5: what each Kommune still has to pay for a period, or gets back, from the actual figures of the posts. They
 * settle on the settled grant, whether the Land has paid it or not.
 *
 * @returns the table, or the rows that can't be computed or name an unknown Kommune
 * @throws Fachfehler `WERT` for a Kommune listed twice, or as `rechneAbrechnung` does
 */
export function spitzabrechnung(
  stellen: readonly Stelle[],
  kommunen: readonly Abschlagszahler[],
  rahmen: Rechenrahmen,
  spur?: Spur,
): Ausgang<Spitzabrechnung> {
  const zugeordnet = besitzerVon(stellen, kommunen);
  const abgerechnet = rechneAbrechnung(stellen, rahmen, spur);
  const [besitzer, abrechnung] = [zugeordnet.ergebnis, abgerechnet.ergebnis];
  if (besitzer === null || abrechnung === null) return misslungen(zugeordnet, abgerechnet);
  const { posten, hinweise } = abrechnung;
  const plan = jeKommune(kommunen, posten, besitzer, 'plan', spur);
  const ist = jeKommune(kommunen, posten, besitzer, 'ist', spur);
  const hinweis = hinweiseJeKommune(posten, besitzer);
  const zeilen = kommunen.map((k, i) =>
    zeileAus({ ...k, abschlag: aufCent(k.abschlag) }, plan[i] as Dezimal, ist[i] as Dezimal, hinweis(i)),
  );
  const gesamt = summenzeile(zeilen, hinweis(null));
  if (spur !== undefined) erklaere(zeilen, gesamt, spur);
  const wenigerBewilligt = summe(posten.map((p) => p.ist.foerderung)).lt(
    summe(posten.map((p) => p.plan.foerderung)),
  );
  return gelungen({ zeilen, summe: gesamt, wenigerBewilligt, hinweise });
}
