import { kostenteilung as teile } from '../core/tabellen/kostenteilung';
import { schluesselhinweise } from '../core/verteilung/schluesselhinweise';
import { RESTREGELN } from '../core/verteilung/restregel';
import { CENT, verteile } from '../core/verteilung/verteilung';
import { NULL, type Dezimal } from '../core/zahl/dezimal';
import { alsExcelzahl } from '../core/zahl/excelzahl';
import { bereichAus, imBereich, ohneLeerenRand, pruefeUmfang } from '../eingabe/bereich';
import { kommunenAus } from '../eingabe/kommunen';
import { istLeerOderNull } from '../eingabe/leer';
import { schritt as leseSchritt } from '../eingabe/schritt';
import { betragArgument, optional } from '../eingabe/skalar';
import { schluessel as leseSchluessel, wahl, zahl } from '../eingabe/werte';
import { Zellfehler } from '../eingabe/zellfehler';
import { erklaereRundung, type Berechnung, type Zellwert } from './funktion';
import { insRechenweg } from './tabellenhinweise';

const leseRestregel = wahl(RESTREGELN);

interface Schluessel {
  readonly zeilen: readonly (readonly unknown[])[];
  /** Row by row up to the last key > 0: a whole column is mostly blank, and what is blank costs nothing. */
  readonly werte: readonly Dezimal[];
}

/** VT-4: a blank key is 0; text or error names its position. */
function schluesselAus(wert: unknown): Schluessel {
  return imBereich('schluessel', () => {
    const zeilen = ohneLeerenRand(bereichAus(wert));
    const fehler = new Zellfehler();
    const werte = zeilen.flatMap((zeile, z) =>
      zeile.map((k, s) =>
        istLeerOderNull(k) || fehler.istVoll
          ? NULL
          : (fehler.lies(z + 1, s, String(s + 1), () => leseSchluessel(k)) ?? NULL),
      ),
    );
    fehler.pruefe();
    while (werte.at(-1)?.isZero() === true) werte.pop();
    pruefeUmfang(werte.length);
    return { zeilen, werte };
  });
}

/** VT-1 to VT-6: spills in the shape of the keys. */
export const verteilung: Berechnung<number[][]> = ([betrag, schluessel, rundung, restregel], spur) => {
  const b = betragArgument('betrag', betrag, zahl);
  const { zeilen, werte } = schluesselAus(schluessel);
  const schritt = optional('rundung', rundung, leseSchritt, CENT);
  const regel = optional('restregel', restregel, leseRestregel, 'GRÖSSTER_REST');
  const { anteile } = verteile(b, werte, schritt, regel, spur);
  insRechenweg(spur)(schluesselhinweise(werte));
  erklaereRundung(spur);
  let i = 0;
  const naechster = (): number => {
    const anteil = anteile[i++];
    return anteil === undefined ? 0 : alsExcelzahl(anteil);
  };
  return zeilen.map((zeile) => zeile.map(naechster));
};

const KOPF = ['Kommune', 'Schlüssel', 'Anteil', 'Betrag'];

const zelle = (wert: Dezimal | null): Zellwert => (wert === null ? '' : alsExcelzahl(wert));

/** TB-2 */
export const kostenteilung: Berechnung<Zellwert[][]> = ([betrag, kommunen, rundung, restregel], spur) => {
  const b = betragArgument('betrag', betrag, zahl);
  const { kommunen: liste, hinweise } = kommunenAus('kommunen', kommunen);
  insRechenweg(spur)(hinweise);
  const schritt = optional('rundung', rundung, leseSchritt, CENT);
  const regel = optional('restregel', restregel, leseRestregel, 'GRÖSSTER_REST');
  const zeilen = imBereich('kommunen', () => teile(b, liste, schritt, regel, spur));
  insRechenweg(spur)(schluesselhinweise(liste.map((k) => k.schluessel)));
  erklaereRundung(spur);
  return [
    KOPF,
    ...zeilen.map((z) => [z.kommune, zelle(z.schluessel), zelle(z.anteil), alsExcelzahl(z.betrag)]),
  ];
};
