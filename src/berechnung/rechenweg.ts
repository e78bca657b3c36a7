import { amOrt, wertFehler } from '../core/fehler';
import { FEHLER } from '../core/meldungen/fehler';
import { belegAlsText } from '../core/rechenweg/schreibweise';
import { Mitschrift, ZuVieleSchritte, type Schritt } from '../core/rechenweg/spur';
import { gefaltet } from '../core/text/falten';
import { DATENSTAND } from '../parameters';
import { bereichAus, imBereich } from '../eingabe/bereich';
import { pflichtArgument } from '../eingabe/skalar';
import { text } from '../eingabe/werte';
import { MELDUNG, ORT } from '../eingabe/meldungen';
import { RECHENWEG } from '../mappe/ergebnisse';
import { namenVon } from '../mappe/spalte';
import { BERECHNUNGEN, type Eintrag } from './index';
import type { Berechnung, Zellwert } from './funktion';
import { planhinweise } from './planhinweise';

/** Nobody reads more, and Excel would have to wait for it. */
const HOECHSTENS_SCHRITTE = 50_000;

/** A call of the function itself in place of its name hands over what it gives: a number or a table. */
function istErgebnis(funktion: unknown): boolean {
  if (!Array.isArray(funktion)) return typeof funktion === 'number';
  const zellen: readonly unknown[] = funktion.flat();
  return zellen.length > 1 || typeof zellen[0] === 'number';
}

function eintragZu(funktion: unknown): Eintrag {
  if (istErgebnis(funktion)) {
    throw amOrt(ORT.argument('funktion'), wertFehler(MELDUNG.nameStattErgebnis));
  }
  const eingabe = pflichtArgument('funktion', funktion, text);
  const eintrag = BERECHNUNGEN.get(gefaltet(eingabe).replace(/^KIM\./, ''));
  if (eintrag !== undefined) return eintrag;
  const satz = MELDUNG.unbekannteWahl(eingabe, [...BERECHNUNGEN.keys()]);
  throw amOrt(ORT.argument('funktion'), wertFehler(satz));
}

/** A repeating argument arrives as a range even for one value; the target's parameter says what it was. */
function argument(wert: unknown, istBereich: boolean | undefined): unknown {
  if (istBereich === true || !Array.isArray(wert)) return wert;
  const bereich = imBereich('argumente', () => bereichAus(wert));
  const zeile = bereich[0];
  return bereich.length === 1 && zeile?.length === 1 ? zeile[0] : bereich;
}

/** The text of the column Quelle. */
export const quellenAlsText = (belege: Schritt['belege']): string =>
  typeof belege === 'string' ? belege : [...new Set(belege.map(belegAlsText))].join('; ');

// Not through `alsExcelzahl`: a ceiling above 10^13 on the way is no failure of the function. `|| 0` turns -0 into 0.
const zeileAus = ({ regel, schritt, rechnung, betrag, belege }: Schritt): Zellwert[] => [
  regel,
  schritt,
  rechnung,
  betrag === null ? '' : betrag.toNumber() || 0,
  quellenAlsText(belege),
];

/**
 * RW-1, RW-2: runs a function with a listener and gives its steps. The same computation as the function itself, so
 * that what is explained is what was computed.
 *
 * @throws Fachfehler of the explained function, or `WERT` for an unknown name or too many arguments
 */
export const rechenweg: Berechnung<Zellwert[][]> = ([funktion, argumente]) => {
  const { berechne, bereiche } = eintragZu(funktion);
  const werte: readonly unknown[] = Array.isArray(argumente) ? argumente : [];
  if (werte.length > bereiche.length) {
    throw amOrt(ORT.argument('argumente'), wertFehler(MELDUNG.zuVieleArgumente(bereiche.length)));
  }
  const spur = new Mitschrift(HOECHSTENS_SCHRITTE);
  try {
    berechne(
      werte.map((wert, i) => argument(wert, bereiche[i])),
      spur,
    );
  } catch (fehler) {
    if (fehler instanceof ZuVieleSchritte) throw wertFehler(FEHLER.rechenwegZuLang(HOECHSTENS_SCHRITTE));
    throw fehler;
  }
  const zeilen = spur.schritte.filter((s) => s.regel !== 'RW-2').map(zeileAus);
  return [namenVon(RECHENWEG), ...zeilen, ...planhinweise(spur.schritte), ['RW-2', 'Stand', stand(), '', '']];
};

const stand = (): string =>
  `Add-in ${__KIM_VERSION__}, Daten vom ${DATENSTAND.split('-').reverse().join('.')}`;
