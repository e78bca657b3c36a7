import { bausteinschluessel } from '../foerderung/foerdersatz';
import { wertFehler } from '../fehler';
import { FEHLER } from '../meldungen/fehler';
import { HINWEIS } from '../meldungen/hinweise';
import { SCHRITT } from '../meldungen/schritte';
import type { Spur } from '../rechenweg/spur';
import { gemerkt, gruppiert } from '../sammlung';
import {
  jahresabschnitte,
  schnitt,
  zeitraumAlsText,
  type Jahresabschnitt,
  type Zeitraum,
} from '../zeit/zeitraum';
import { jahresergebnisse, rechneAb, type AbgerechneterFall } from './abrechnung';
import { faelle, postenAus, type Posten, type Rechenrahmen } from './fall';
import { hinweiseDerZeile, hinweistext, ueberschneidungen } from './hinweise';
import type { Lage } from './lage';
import { pruefeStellenmonate } from './menge';
import { poole } from './pool';
import { fuerSich, mehrzeilige, zusammenhaenge, type Zusammenhang } from './posten';
import type { Hinweis, Jahresergebnis, Stelle, Tabellenoptionen } from './stelle';
import type { Stellenergebnis } from './stellenergebnis';
import { gelungen, jeStelle, misslungen, type Ausgang } from './zeilenfund';

interface Abgerechnet extends AbgerechneterFall {
  readonly stelle: Stelle;
  /** With pooling known only after all posts. */
  jahre: readonly Jahresergebnis[];
}

/** The part of a row inside the term. */
interface Rechnung {
  readonly posten: Posten;
  readonly z: Zeitraum;
  readonly abgerechnet: readonly Abgerechnet[];
}

interface Zeile {
  readonly stelle: Stelle;
  /** null = nothing of the row lies inside the term. */
  readonly rechnung: Rechnung | null;
}

/** The fields of a row that decide its figures and checks by their value alone; its type names every one of them. */
const WERTFELDER = Object.keys({
  gruppe: 0,
  stufe: 0,
  vzae: 0,
  seit: 0,
  kostenGesamt: 0,
  sachkosten: 0,
  baustein: 0,
  merkmal: 0,
  hoechstbetrag: 0,
  sachkostenHoechstbetrag: 0,
  art: 0,
  quote: 0,
  drittmittel: 0,
  eigenmittel: 0,
  mindestanteil: 0,
  gemeinkosten: 0,
  sachkostenQuote: 0,
  drittmittelJeVzae: 0,
  hoechstbetragGesamt: 0,
} satisfies Record<Wertfeld, 0>) as readonly Wertfeld[];
type Wertfeld = Exclude<
  keyof Stelle,
  'zeile' | 'stelle' | 'kommune' | 'zeitraum' | 'ist' | 'ausOptionen' | 'lesehinweise'
>;

/** Everything that decides the figures and checks of a row: rows with the same key share one computation. */
function schluessel(s: Stelle, { stelle, zahlt }: Zusammenhang): string {
  let werte = '';
  for (const { von, bis } of [s.zeitraum, stelle, zahlt]) werte += `${von}|${bis}|`;
  for (const feld of WERTFELDER) werte += `${String(s[feld])}|`;
  for (const feld of s.ausOptionen.keys()) werte += `${feld}|`;
  for (const { satz } of s.lesehinweise) werte += `${satz}|`;
  return werte;
}

/** EA-2: posts pool within the same period of settlement (year or term), Baustein and Art. */
function gleicheAusImPool(
  alle: readonly Abgerechnet[],
  { abrechnung, kostenbasis }: Tabellenoptionen,
  spur?: Spur,
): void {
  const pools = gruppiert(alle, ({ fall: { jahre, baustein, art } }) => {
    const zeit = abrechnung === 'JAHR' ? jahre.map((p) => p.jahr).join() : abrechnung;
    return `${zeit}|${baustein === null ? '' : bausteinschluessel(baustein)}|${art}`;
  });
  for (const pool of pools.values()) {
    poole(pool, spur).forEach((ergebnis, i) => {
      const a = pool[i] as Abgerechnet;
      const { zeile, stelle } = a.stelle;
      spur?.notiere('TB-1', SCHRITT.nachPool(SCHRITT.stelle(zeile, stelle)), '', null);
      a.jahre = jahresergebnisse(a.fall, ergebnis, kostenbasis, spur);
    });
  }
}

/** TB-1: a ceiling for the whole of a row would be granted again in every call that computes a part of it. */
function pruefeHoechstbetragGesamt(stelle: Stelle, z: Zeitraum): void {
  const { zeitraum, hoechstbetragGesamt, baustein } = stelle;
  const { von, bis } = zeitraum;
  if (hoechstbetragGesamt !== null && baustein === null && (z.von !== von || z.bis !== bis))
    throw wertFehler(FEHLER.hoechstbetragGesamtGeteilt(von, bis), 'Höchstbetrag gesamt');
}

function rechneZeile(posten: Posten, z: Zeitraum, rahmen: Rechenrahmen, spur?: Spur): Rechnung {
  const { stelle } = posten;
  const { kostenbasis, pool } = rahmen.optionen;
  pruefeHoechstbetragGesamt(stelle, z);
  spur?.notiere('TB-1', SCHRITT.stelle(stelle.zeile, stelle.stelle), zeitraumAlsText(z), null);
  const abgerechnet: Abgerechnet[] = [];
  for (const fall of faelle(posten, z, rahmen, spur)) {
    const ergebnis = rechneAb(fall, kostenbasis, spur);
    const jahre = pool ? [] : jahresergebnisse(fall, ergebnis, kostenbasis, spur);
    abgerechnet.push({ stelle, fall, ergebnis, jahre });
  }
  return { posten, z, abgerechnet };
}

/** Every settled year of a row with what its checks need to know. */
function lagen({ posten, z, abgerechnet }: Rechnung, rahmen: Rechenrahmen): Lage[] {
  const abschnitte = new Map<number, Jahresabschnitt>(jahresabschnitte(z).map((a) => [a.jahr, a]));
  return abgerechnet.flatMap(({ fall: { art, saetze }, jahre }) =>
    jahre.map((jahr, i) => ({
      posten,
      abschnitt: abschnitte.get(jahr.jahr) as Jahresabschnitt,
      jahr,
      art,
      saetze: saetze[i] ?? [],
      rahmen,
    })),
  );
}

const NICHTS_GERECHNET = { angabe: null, abrechnungen: [], jahre: [], jahresarten: [], arten: [] } as const;

const AUSSERHALB: readonly Hinweis[] = [{ jahr: null, satz: HINWEIS.ausserhalb }];

/** What `rechneStellen` gives: the rows, and how each was settled. */
function ergebnisse(
  zeilen: readonly Zeile[],
  mehrere: readonly (readonly Stelle[])[],
  rahmen: Rechenrahmen,
): Stellenergebnis[] {
  const doppelt = ueberschneidungen(mehrere, rahmen.zeitraum);
  const fertig = new Map<Rechnung, Omit<Stellenergebnis, 'stelle'>>();
  return zeilen.map(({ stelle, rechnung }) => {
    if (rechnung === null) return { stelle, ...NICHTS_GERECHNET, hinweise: AUSSERHALB };
    const { hinweise, ...werte } = gemerkt(fertig, rechnung, () => ({
      angabe: rechnung.posten.angabe,
      abrechnungen: rechnung.abgerechnet,
      jahre: rechnung.abgerechnet.flatMap((a) => a.jahre),
      jahresarten: rechnung.abgerechnet.flatMap((a) => a.jahre.map(() => a.fall.art)),
      arten: [...new Set(rechnung.abgerechnet.map((a) => a.fall.art))],
      hinweise: hinweiseDerZeile(lagen(rechnung, rahmen)),
    }));
    const weitere = doppelt.get(stelle);
    return { stelle, ...werte, hinweise: weitere === undefined ? hinweise : [...hinweise, ...weitere] };
  });
}

/**
 * TB-1, TB-5: settles all posts for the part of their periods inside the term. Rows that differ in name and
 * Kommune only are computed once.
 *
 * @returns all rows, or those that can't be computed
 * @throws Fachfehler `WERT` for more than a call computes
 */
export function rechneStellen(
  stellen: readonly Stelle[],
  rahmen: Rechenrahmen,
  spur?: Spur,
): Ausgang<readonly Stellenergebnis[]> {
  const { optionen, zeitraum } = rahmen;
  const teile = stellen.map((stelle) => schnitt(stelle.zeitraum, zeitraum));
  pruefeStellenmonate(teile);
  const mehrere = mehrzeilige(stellen);
  const zusammenhang = zusammenhaenge(mehrere);
  const bekannt = new Map<string, Rechnung>();
  const zeilen = jeStelle(stellen, (stelle, i): Zeile => {
    const z = teile[i] as Zeitraum | null;
    if (z === null) return { stelle, rechnung: null };
    const teilVon = zusammenhang.get(stelle) ?? fuerSich(stelle);
    const rechne = (): Rechnung => rechneZeile(postenAus(stelle, teilVon), z, rahmen, spur);
    const rechnung = spur === undefined ? gemerkt(bekannt, schluessel(stelle, teilVon), rechne) : rechne();
    if (!optionen.pool) return { stelle, rechnung };
    return { stelle, rechnung: { ...rechnung, abgerechnet: rechnung.abgerechnet.map((a) => ({ ...a })) } };
  });
  if (zeilen.ergebnis === null) return misslungen(zeilen);
  if (optionen.pool) {
    const alle = zeilen.ergebnis.flatMap((z) => z.rechnung?.abgerechnet ?? []);
    gleicheAusImPool(alle, optionen, spur);
  }
  const fertig = ergebnisse(zeilen.ergebnis, mehrere, rahmen);
  if (spur !== undefined) erklaereHinweise(fertig, spur);
  return gelungen(fertig);
}

/** RW-1: the Rechenweg says what the column Hinweis says, and is the only place where a result has none. */
function erklaereHinweise(fertig: readonly Stellenergebnis[], spur: Spur): void {
  for (const { stelle, hinweise } of fertig) {
    if (hinweise.length === 0) continue;
    spur.notiere('PR-1', SCHRITT.hinweise(stelle.zeile, stelle.stelle), hinweistext(hinweise), null);
  }
}
