/**
 * Pay tables travel packed, because Excel downloads them with every workbook. Each amount is written as what a guess
 * misses it by, in cents: the amount of the table before, raised as the round raised most of them; where there is no
 * table before, the step before. After a round that first adds an amount and then raises by a rate nearly all that is
 * left are zeros. The build packs (scripts/parameter-json-loader.js), the bundle unpacks when it is loaded; nothing else sees the packed form.
 */
export type Tabellenbetraege = Readonly<Record<string, readonly (string | null)[]>>;

const RUNDE = '|';
const SOCKEL = '+';
const GRUPPE = ';';
const NAME = ':';
const STUFE = ',';

const alsCent = (betrag: string): number => Number(betrag.replace('.', ''));

function alsBetrag(cent: number): string {
  const ziffern = String(cent).padStart(3, '0');
  return `${ziffern.slice(0, -2)}.${ziffern.slice(-2)}`;
}

/** The amount of the table before, in cents; undefined if it has none. */
function centVorher(vorher: Tabellenbetraege | undefined, gruppe: string, stufe: number): number | undefined {
  const betrag = vorher?.[gruppe]?.[stufe];
  return betrag === undefined || betrag === null ? undefined : alsCent(betrag);
}

/** What a round does to an amount: adds whole EUR, then raises by a rate. */
interface Runde {
  /** In ten thousandths: 10280 for 2.8 %. */
  readonly faktor: number;
  readonly sockel: number;
}

const OHNE_RUNDE: Runde = { faktor: 10_000, sockel: 0 };

/** No round has added more than this, in EUR. */
const HOECHSTER_SOCKEL = 300;

const angehoben = (cent: number, { faktor, sockel }: Runde): number =>
  Math.round(((cent + sockel * 100) * faktor) / 10_000);

/** What an amount probably is, in cents. Both ways reckon with whole numbers, so both get the same. */
const vermutet = (cent: number | undefined, runde: Runde, davor: number): number =>
  cent === undefined ? davor : angehoben(cent, runde);

type Paar = readonly [alt: number, neu: number];

/** The most frequent raise of some pairs of amounts once the Sockel is added. */
function haeufigsterFaktor(paare: readonly Paar[], sockel: number): number {
  const anzahl = new Map<number, number>();
  let bester = OHNE_RUNDE.faktor;
  for (const [alt, neu] of paare) {
    const faktor = Math.round((neu * 10_000) / (alt + sockel * 100));
    anzahl.set(faktor, (anzahl.get(faktor) ?? 0) + 1);
    if ((anzahl.get(faktor) ?? 0) > (anzahl.get(bester) ?? 0)) bester = faktor;
  }
  return bester;
}

/** The round that hits most amounts to the cent. */
function rundeZwischen(betraege: Tabellenbetraege, vorher: Tabellenbetraege | undefined): Runde {
  const paare = Object.entries(betraege).flatMap(([gruppe, stufen]) =>
    stufen.flatMap((betrag, stufe) => {
      const alt = centVorher(vorher, gruppe, stufe);
      return betrag === null || alt === undefined ? [] : [[alt, alsCent(betrag)] as const];
    }),
  );
  let beste = OHNE_RUNDE;
  let treffer = 0;
  for (let sockel = 0; sockel <= HOECHSTER_SOCKEL; sockel += 1) {
    const runde = { faktor: haeufigsterFaktor(paare, sockel), sockel };
    const anzahl = paare.filter(([alt, neu]) => angehoben(alt, runde) === neu).length;
    if (anzahl > treffer) [beste, treffer] = [runde, anzahl];
  }
  return beste;
}

/**
 * "10280+0|E1:,0,0;E2:1" - an empty place is a step that does not exist.
 *
 * @param vorher the table before of the same annex
 */
export function gepackt(betraege: Tabellenbetraege, vorher?: Tabellenbetraege): string {
  const runde = rundeZwischen(betraege, vorher);
  const gruppen = Object.entries(betraege).map(([gruppe, stufen]) => {
    let davor = 0;
    const teile = stufen.map((betrag, stufe) => {
      if (betrag === null) return '';
      const cent = alsCent(betrag);
      const rest = cent - vermutet(centVorher(vorher, gruppe, stufe), runde, davor);
      davor = cent;
      return String(rest);
    });
    return gruppe + NAME + teile.join(STUFE);
  });
  return String(runde.faktor) + SOCKEL + String(runde.sockel) + RUNDE + gruppen.join(GRUPPE);
}

/** @param vorher the table it was packed with */
export function entpackt(text: string, vorher?: Tabellenbetraege): Tabellenbetraege {
  const [kopf, rest] = text.split(RUNDE) as [string, string];
  const [faktor, sockel] = kopf.split(SOCKEL).map(Number) as [number, number];
  const gruppen = rest.split(GRUPPE).map((teil): [string, (string | null)[]] => {
    const [gruppe, stufen] = teil.split(NAME) as [string, string];
    let davor = 0;
    return [
      gruppe,
      stufen.split(STUFE).map((unterschied, stufe) => {
        if (unterschied === '') return null;
        davor = vermutet(centVorher(vorher, gruppe, stufe), { faktor, sockel }, davor) + Number(unterschied);
        return alsBetrag(davor);
      }),
    ];
  });
  return Object.fromEntries(gruppen);
}
