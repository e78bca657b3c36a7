/**
 * Pay tables travel packed, because Excel downloads them with every workbook. Each amount is written as what a guess
 * misses it by, in cents: the amount of the table before, raised by the most frequent rate of the round; where there is
 * no table before, the step before. After a round that raises by one rate nearly all that is left are zeros. The build
 * packs (scripts/parameter-json-loader.js), the bundle unpacks when it is loaded; nothing else sees the packed form.
 */
export type Tabellenbetraege = Readonly<Record<string, readonly (string | null)[]>>;

const FAKTOR = '|';
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

/** What an amount probably is, in cents. Both ways reckon with whole numbers, so both get the same. */
const vermutet = (cent: number | undefined, promille: number, davor: number): number =>
  cent === undefined ? davor : Math.round((cent * promille) / 1000);

/** The most frequent raise since the table before, in thousandths: 1028 for 2.8 %. */
function haeufigsterFaktor(betraege: Tabellenbetraege, vorher: Tabellenbetraege | undefined): number {
  const anzahl = new Map<number, number>();
  for (const [gruppe, stufen] of Object.entries(betraege)) {
    stufen.forEach((betrag, stufe) => {
      const alt = centVorher(vorher, gruppe, stufe);
      if (betrag === null || alt === undefined) return;
      const promille = Math.round((alsCent(betrag) * 1000) / alt);
      anzahl.set(promille, (anzahl.get(promille) ?? 0) + 1);
    });
  }
  return [...anzahl].reduce(
    (haeufigster, paar) => (paar[1] > haeufigster[1] ? paar : haeufigster),
    [1000, 0],
  )[0];
}

/**
 * "1028|E1:,0,0;E2:1" - an empty place is a step that does not exist.
 *
 * @param vorher the table before of the same annex
 */
export function gepackt(betraege: Tabellenbetraege, vorher?: Tabellenbetraege): string {
  const promille = haeufigsterFaktor(betraege, vorher);
  const gruppen = Object.entries(betraege).map(([gruppe, stufen]) => {
    let davor = 0;
    const teile = stufen.map((betrag, stufe) => {
      if (betrag === null) return '';
      const cent = alsCent(betrag);
      const rest = cent - vermutet(centVorher(vorher, gruppe, stufe), promille, davor);
      davor = cent;
      return String(rest);
    });
    return gruppe + NAME + teile.join(STUFE);
  });
  return String(promille) + FAKTOR + gruppen.join(GRUPPE);
}

/** @param vorher the table it was packed with */
export function entpackt(text: string, vorher?: Tabellenbetraege): Tabellenbetraege {
  const [faktor, rest] = text.split(FAKTOR) as [string, string];
  const gruppen = rest.split(GRUPPE).map((teil): [string, (string | null)[]] => {
    const [gruppe, stufen] = teil.split(NAME) as [string, string];
    let davor = 0;
    return [
      gruppe,
      stufen.split(STUFE).map((unterschied, stufe) => {
        if (unterschied === '') return null;
        davor = vermutet(centVorher(vorher, gruppe, stufe), Number(faktor), davor) + Number(unterschied);
        return alsBetrag(davor);
      }),
    ];
  });
  return Object.fromEntries(gruppen);
}
