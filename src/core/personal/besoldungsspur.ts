import { NAME, SCHRITT } from '../meldungen/schritte';
import { euro, prozent } from '../rechenweg/schreibweise';
import { gruppiert } from '../sammlung';
import type { Dezimal } from '../zahl/dezimal';
import {
  besoldungsschluessel,
  besoldungszeilen,
  type Besoldungszeilen,
  type Besoldungsmonat,
} from './besoldungsmonat';
import type { Personen } from './personen';
import {
  erklaereEinmalzahlungen,
  erklaerePersonen,
  erklaereSumme,
  erklaereZwischensumme,
  faktoren,
  monatsliste,
  type Postenerklaerung,
} from './postenspur';

/** What is explained of a post with Beamte. */
interface Besoldungserklaerung extends Postenerklaerung {
  readonly monate: readonly Besoldungsmonat[];
}

/** RW-1, PK-18: equal months once, then how often they count, the one-off payments and the sum. */
export function erklaereBesoldung(erklaerung: Besoldungserklaerung, gesamt: Dezimal): void {
  const { personen, spur } = erklaerung;
  erklaerePersonen(erklaerung);
  const posten = personen.flatMap((p) => [
    ...erklaereMonate(erklaerung, p),
    ...erklaereEinmalzahlungen(erklaerung, p, SCHRITT.uebertragen),
  ]);
  erklaereSumme(posten, gesamt, spur);
}

/** RW-1: months of equal cost stand apart if their tables differ, so that every source used is named. */
const mitBeleg = (m: Besoldungsmonat): string =>
  [besoldungsschluessel(m), m.entgelt.quelle, m.entgelt.gueltigBis, m.entgelt.status].join('|');

function erklaereMonate(erklaerung: Besoldungserklaerung, person: Personen): Dezimal[] {
  const { angabe, monate, spur } = erklaerung;
  const gezeigt = new Set<string>();
  return [...gruppiert(monate, mitBeleg).values()].map((gleiche) => {
    const monat = gleiche[0] as Besoldungsmonat;
    const abschnitte = gleiche.map((m) => m.abschnitt);
    const schluessel = besoldungsschluessel(monat);
    const zusaetze = gezeigt.has(schluessel) ? [SCHRITT.gleicheBetraege] : [];
    gezeigt.add(schluessel);
    const schritt = SCHRITT.tabellenentgelt(angabe.gruppe, zusaetze);
    spur.notiere('TA-1', schritt, monatsliste(abschnitte), monat.entgelt.betrag, [monat.entgelt]);
    const zeilen = besoldungszeilen(monat, person);
    erklaereMonat(erklaerung, monat, person, zeilen);
    return erklaereZwischensumme(abschnitte, zeilen.monat, person, spur);
  });
}

/** RW-1: the lines of a month as a reader can recompute them. */
function erklaereMonat(
  { spur }: Besoldungserklaerung,
  m: Besoldungsmonat,
  { umfang }: Personen,
  k: Besoldungszeilen,
): void {
  const wt = faktoren(umfang, m.anteil);
  const grundgehalt = euro(m.entgelt.betrag);
  const { zulage, beihilfe, versorgungszuschlag } = m;
  const optionen = zulage === null ? [beihilfe] : [zulage, beihilfe];
  const bezuege = [grundgehalt, ...optionen.map(({ wert }) => euro(wert))].join(' + ');
  spur.notiere('PK-18', SCHRITT.bezuege, `(${bezuege})${wt}`, k.bezuege, optionen);
  const satz = `${prozent(versorgungszuschlag.wert)} × ${grundgehalt}${wt}`;
  spur.notiere('PK-18', NAME.versorgungszuschlag, satz, k.versorgungszuschlag, [versorgungszuschlag]);
  const teile = `${euro(k.bezuege)} + ${euro(k.versorgungszuschlag)}`;
  spur.notiere('PK-18', SCHRITT.monatEinerPerson, teile, k.monat);
}
