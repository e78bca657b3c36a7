import { NAME, RECHNUNG, SCHRITT } from '../meldungen/schritte';
import { zahl } from '../rechenweg/schreibweise';
import type { Spur } from '../rechenweg/spur';
import { NULL, summe, type Dezimal } from '../zahl/dezimal';
import type { Gewicht } from './beteiligte';
import type { Schluesselergebnis, Schluesselzeile } from './ergebnis';

const liste = (werte: readonly Dezimal[], zeichen: string): string => werte.map(zahl).join(` ${zeichen} `);

/** SL-1: "1.200 von 3.000 Schüler", one part of the sum. */
function merkmal(
  { beteiligter: b }: Schluesselzeile,
  m: number,
  name: string,
  zeilen: readonly Schluesselzeile[],
): string {
  const alle = zeilen.map((z) => (z.beteiligter.ausgeschlossen ? NULL : (z.beteiligter.werte[m] as Dezimal)));
  const eigener = b.ausgeschlossen ? NULL : (b.werte[m] as Dezimal);
  return RECHNUNG.merkmal(zahl(eigener), zahl(summe(alle)), name);
}

/** RW-1: the weights, what each part is by the Merkmale, and what Festwerte, limits and rounding make of it. */
export function erklaereSchluessel(
  { zeilen, gesamt, rest, uebrig }: Schluesselergebnis,
  gewichte: readonly Gewicht[],
  schritt: Dezimal | null,
  spur: Spur,
): void {
  const gewichtet = gewichte.filter((g) => !g.gewicht.isZero());
  const alleGewichte = summe(gewichtet.map((g) => g.gewicht));
  for (const z of zeilen) {
    const teile = gewichte.flatMap(({ merkmal: name, gewicht }, m) =>
      gewicht.isZero() ? [] : [`${zahl(gewicht)}/${zahl(alleGewichte)} × ${merkmal(z, m, name, zeilen)}`],
    );
    const rechnung = `${zahl(gesamt)} × (${teile.join(' + ')})`;
    spur.notiere('SL-1', SCHRITT.rechnerisch(z.beteiligter.kommune), rechnung, z.rechnerisch);
  }
  for (const { beteiligter: b, grund, schluessel } of zeilen) {
    if (grund === 'ausgeschlossen')
      spur.notiere('SL-2', SCHRITT.ausgeschlossen(b.kommune), b.begruendung, schluessel);
    if (grund === 'festwert') spur.notiere('SL-4', SCHRITT.festwert(b.kommune), b.begruendung, schluessel);
  }
  const feste = zeilen.flatMap((z) => (z.grund === 'festwert' ? [z.schluessel] : []));
  if (feste.length > 0) spur.notiere('SL-4', SCHRITT.nachFestwerten, liste([gesamt, ...feste], '-'), rest);
  const begrenzt = zeilen.filter(
    ({ grund, schluessel }) => (grund === 'mindestens' || grund === 'hoechstens') && !schluessel.isZero(),
  );
  for (const z of begrenzt) {
    const grenze = z.grund === 'mindestens' ? NAME.mindestens : NAME.hoechstens;
    spur.notiere('SL-3', SCHRITT.grenze(z.beteiligter.kommune, grenze), zahl(z.schluessel), z.schluessel);
  }
  const freie = zeilen.filter((z) => z.grund === 'frei');
  const nenner = summe(freie.map((z) => z.rechnerisch));
  if (!nenner.isZero()) {
    const zaehler = liste([rest, ...begrenzt.map((z) => z.schluessel)], '-');
    const rechnung = `(${zaehler}) / (${liste(
      freie.map((z) => z.rechnerisch),
      '+',
    )})`;
    spur.notiere('SL-3', SCHRITT.faktor, rechnung, uebrig.div(nenner));
    for (const z of freie) {
      const genau = uebrig.times(z.rechnerisch).div(nenner);
      const text = `${zahl(z.rechnerisch)} × ${zahl(uebrig.div(nenner))} = ${zahl(genau)}`;
      const regel = schritt === null ? 'SL-3' : 'SL-5';
      const gerundet = schritt === null ? text : RECHNUNG.inSchritten(text, zahl(schritt));
      spur.notiere(regel, SCHRITT.schluesselVon(z.beteiligter.kommune), gerundet, z.schluessel);
    }
  }
  spur.notiere(
    'SL-3',
    NAME.summe,
    liste(
      zeilen.map((z) => z.schluessel),
      '+',
    ),
    gesamt,
  );
}
