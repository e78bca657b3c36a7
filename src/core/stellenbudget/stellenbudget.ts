import { amOrt, nvFehler, wertFehler } from '../fehler';
import { FEHLER, ORT } from '../meldungen/fehler';
import type { Tabellenhinweis } from '../meldungen/hinweise';
import { SCHRITT } from '../meldungen/schritte';
import { euro, zahl } from '../rechenweg/schreibweise';
import type { Spur } from '../rechenweg/spur';
import type { Rechenrahmen } from '../tabellen/fall';
import { planeStellen } from '../tabellen/planzahlen';
import type { Hinweis, Stelle } from '../tabellen/stelle';
import { KEINE_BETRAEGE, summiere, type Betraege } from '../tabellen/summen';
import { Dezimal, groesseres, NULL } from '../zahl/dezimal';
import { anzahlMonate, schnitt } from '../zeit/zeitraum';
import { mitWert, type Gesucht } from './gesucht';

/** SB-1 to SB-4: what is looked for. */
export interface Budgetfrage {
  /** EUR of own share that there are. */
  readonly budget: Dezimal;
  readonly gesucht: Gesucht;
  readonly schritt: Dezimal;
  /** SB-4: no value above it is tried. */
  readonly hoechstens: Dezimal;
}

/** A value that was tried, and what the post comes to with it. */
export interface Budgetzeile {
  readonly wert: Dezimal;
  readonly betraege: Betraege;
  /** PR-1: what the post has to say. */
  readonly hinweise: readonly Hinweis[];
  /** KO-3: what the table as a whole has to say. */
  readonly zurTabelle: readonly Tabellenhinweis[];
}

export interface Stellenbudget {
  readonly ergebnis: Budgetzeile;
  /** As proof the neighbour that does not fit any more, or not yet; null = there is none. */
  readonly nachbar: Budgetzeile | null;
}

/** So many months of posts are computed at most, as in a table; Excel restarts an add-in that keeps it waiting. */
const HOECHSTENS_MONATE = 250_000;

/** SB-1: computes a post with a value in place of what is sought; the same as EIGENANTEILE. */
class Probe {
  private readonly hoechstensProben: number;
  private proben = 0;

  constructor(
    private readonly stelle: Stelle,
    private readonly gesucht: Gesucht,
    private readonly rahmen: Rechenrahmen,
  ) {
    const z = schnitt(stelle.zeitraum, rahmen.zeitraum);
    if (z === null) throw wertFehler(FEHLER.stelleAusserhalb);
    this.hoechstensProben = HOECHSTENS_MONATE / anzahlMonate(z);
  }

  /** @throws Fachfehler of the post, or `WERT` for more values than one call tries */
  mit(wert: Dezimal, spur?: Spur): Budgetzeile {
    this.proben += 1;
    if (this.proben > this.hoechstensProben) throw wertFehler(FEHLER.zuVieleProben);
    // SB-2: no post costs nothing, whatever a ceiling for the whole would grant.
    if (this.gesucht === 'VZÄ' && wert.isZero())
      return { wert, betraege: KEINE_BETRAEGE, hinweise: [], zurTabelle: [] };
    const { ergebnis, funde } = planeStellen([mitWert(this.stelle, this.gesucht, wert)], this.rahmen, spur);
    if (ergebnis !== null) {
      const { ergebnisse, hinweise: zurTabelle } = ergebnis;
      const betraege = summiere(ergebnisse.flatMap((e) => e.jahre));
      return { wert, betraege, hinweise: ergebnisse.flatMap((e) => e.hinweise), zurTabelle };
    }
    const { zeile, stelle } = this.stelle;
    throw amOrt(ORT.zeile(zeile, stelle), (funde[0] as (typeof funde)[number]).fehler);
  }
}

/** SB-2: step by step, because cost is not linear in VZÄ; what lies below the Mindestanteil is not tried. */
function sucheVzae(
  probe: Probe,
  { budget, schritt, hoechstens }: Budgetfrage,
  mindestens: Dezimal,
): Stellenbudget {
  const letzter = hoechstens.div(schritt).floor();
  let ergebnis = probe.mit(NULL);
  for (let n = groesseres(mindestens.div(schritt).ceil(), new Dezimal(1)); n.lte(letzter); n = n.plus(1)) {
    const nachbar = probe.mit(schritt.times(n));
    if (nachbar.betraege.eigenanteil.gt(budget)) return { ergebnis, nachbar };
    ergebnis = nachbar;
  }
  return { ergebnis, nachbar: null };
}

/**
 * SB-3: more cost never means less own share, and a higher ceiling or quote never more: so halves are exact.
 *
 * @throws Fachfehler `NV` if no value fits
 */
function sucheGrenze(probe: Probe, { budget, gesucht, schritt, hoechstens }: Budgetfrage): Stellenbudget {
  const anzahl = hoechstens.div(schritt).floor().toNumber();
  const mit = (n: number): Budgetzeile => probe.mit(schritt.times(n));
  const passt = (z: Budgetzeile): boolean => z.betraege.eigenanteil.lte(budget);
  const groesste = gesucht === 'KOSTEN';
  // Up to `unten` everything is as at 0, from `oben` on as at the bound.
  let [unten, oben] = [-1, anzahl + 1];
  while (oben - unten > 1) {
    const mitte = Math.floor((unten + oben) / 2);
    if (passt(mit(mitte)) === groesste) unten = mitte;
    else oben = mitte;
  }
  const [n, nachbar] = groesste ? [unten, oben] : [oben, unten];
  if (n < 0 || n > anzahl) {
    const { wert, betraege } = mit(n < 0 ? 0 : anzahl);
    throw nvFehler(FEHLER.budgetReichtNicht(gesucht, zahl(wert), euro(betraege.eigenanteil)));
  }
  return { ergebnis: mit(n), nachbar: nachbar < 0 || nachbar > anzahl ? null : mit(nachbar) };
}

/**
 * SB-1 to SB-4: how much of a post a budget of own share allows, or what a grant has to be so that it is enough.
 *
 * @throws Fachfehler `WERT` for a post outside the term or too many steps, `NV` if no value up to the bound fits
 */
export function stellenbudget(
  stelle: Stelle,
  frage: Budgetfrage,
  rahmen: Rechenrahmen,
  spur?: Spur,
): Stellenbudget {
  const { gesucht, budget } = frage;
  const probe = new Probe(stelle, gesucht, rahmen);
  const istVzae = gesucht === 'VZÄ';
  const gefunden = istVzae
    ? sucheVzae(probe, frage, stelle.mindestanteil ?? NULL)
    : sucheGrenze(probe, frage);
  if (spur !== undefined) {
    const { ergebnis, nachbar } = gefunden;
    spur.notiere('SB-1', SCHRITT.gesucht(gesucht), zahl(ergebnis.wert), null);
    probe.mit(ergebnis.wert, spur);
    const regel = istVzae ? 'SB-2' : 'SB-3';
    const vergleich = (z: Budgetzeile): string =>
      `${zahl(z.wert)}: ${euro(z.betraege.eigenanteil)} ${z.betraege.eigenanteil.gt(budget) ? '>' : '≤'} ${euro(budget)}`;
    if (nachbar !== null) spur.notiere(regel, SCHRITT.passtNicht, vergleich(nachbar), null);
    spur.notiere(regel, SCHRITT.gesucht(gesucht), vergleich(ergebnis), ergebnis.wert);
  }
  return gefunden;
}
