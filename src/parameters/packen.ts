/**
 * Pay tables travel packed: amounts in cents, each as the difference to the step before, because differences are
 * short and Excel downloads the tables with every workbook. The build packs (scripts/parameter-json-loader.js), the
 * bundle unpacks when it is loaded; nothing else sees the packed form.
 */
export type Betraege = Readonly<Record<string, readonly (string | null)[]>>;

const GRUPPE = ';';
const NAME = ':';
const STUFE = ',';

const alsCent = (betrag: string): number => Number(betrag.replace('.', ''));

function alsBetrag(cent: number): string {
  const ziffern = String(cent).padStart(3, '0');
  return `${ziffern.slice(0, -2)}.${ziffern.slice(-2)}`;
}

/** "E1:,209449,3055;E2:230284" - an empty place is a step that does not exist. */
export function gepackt(betraege: Betraege): string {
  return Object.entries(betraege)
    .map(([gruppe, stufen]) => {
      let davor = 0;
      const teile = stufen.map((betrag) => {
        if (betrag === null) return '';
        const cent = alsCent(betrag);
        const unterschied = cent - davor;
        davor = cent;
        return String(unterschied);
      });
      return gruppe + NAME + teile.join(STUFE);
    })
    .join(GRUPPE);
}

export function entpackt(text: string): Betraege {
  const gruppen = text.split(GRUPPE).map((teil): [string, (string | null)[]] => {
    const [gruppe, stufen] = teil.split(NAME) as [string, string];
    let cent = 0;
    return [
      gruppe,
      stufen.split(STUFE).map((unterschied) => {
        if (unterschied === '') return null;
        cent += Number(unterschied);
        return alsBetrag(cent);
      }),
    ];
  });
  return Object.fromEntries(gruppen);
}
