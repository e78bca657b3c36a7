import { alle } from '../core/fehler';
import { NAME } from '../core/meldungen/schritte';
import { SCHLUESSELGRUND } from '../core/meldungen/hinweise';
import { pruefeGewichte } from '../core/schluessel/merkmale';
import type { Schluesselzeile } from '../core/schluessel/ergebnis';
import { schluesselAusMerkmalen } from '../core/schluessel/schluessel';
import { alsExcelzahl } from '../core/zahl/excelzahl';
import { beteiligteAus } from '../eingabe/beteiligte';
import { imBereich } from '../eingabe/bereich';
import { gewichteAus } from '../eingabe/gewichte';
import { Optionen } from '../eingabe/optionen';
import { SCHLUESSEL } from '../mappe/ergebnisse';
import { namenVon } from '../mappe/spalte';
import type { Berechnung, Zellwert } from './funktion';
import { entnimm, mitTabellenhinweisen, sammler } from './tabellenhinweise';

/** SL-6, KO-3: what the key comes from, and what a Festwert leaves without effect. */
function hinweisZu({ beteiligter: b, grund, schluessel }: Schluesselzeile): string {
  switch (grund) {
    case 'frei':
      return SCHLUESSELGRUND.frei;
    case 'mindestens':
      // Without a part by the Merkmale and without a least there is nothing to say.
      return schluessel.isZero() ? SCHLUESSELGRUND.frei : SCHLUESSELGRUND.mindestens;
    case 'hoechstens':
      return SCHLUESSELGRUND.hoechstens;
    case 'festwert': {
      const verdraengt = [
        ...(b.mindestens === null ? [] : [NAME.mindestens]),
        ...(b.hoechstens === null ? [] : [NAME.hoechstens]),
      ];
      const satz = SCHLUESSELGRUND.festwert(b.begruendung);
      return verdraengt.length === 0
        ? satz
        : `${satz}; ${SCHLUESSELGRUND.grenzeVerdraengt(verdraengt.join(', '))}`;
    }
    case 'ausgeschlossen':
      return SCHLUESSELGRUND.ausgeschlossen(b.begruendung);
  }
}

/** SL-1 to SL-6: a key from weighted Merkmale; without an amount, so nothing is rounded to cents. TB-6: KOSTENTEILUNG takes it. */
export const schluessel: Berechnung<Zellwert[][]> = ([kommunen, gewichte, optionen], spur) => {
  const { nimm, hinweise } = sammler(spur);
  const [gewichtet, gewaehlt] = alle(
    () => entnimm(gewichteAus('gewichte', gewichte), nimm),
    () => entnimm(Optionen.fuerSchluessel('optionen', optionen), nimm),
  );
  imBereich('gewichte', () => {
    pruefeGewichte(gewichtet);
  });
  const merkmale = gewichtet.map((g) => g.merkmal);
  const beteiligte = entnimm(beteiligteAus('kommunen', kommunen, merkmale), nimm);
  const { zeilen, gesamt } = imBereich('kommunen', () =>
    schluesselAusMerkmalen(beteiligte, gewichtet, gewaehlt.schluesseloptionen(), spur),
  );
  const ganzes = alsExcelzahl(gesamt);
  return [
    namenVon(SCHLUESSEL),
    ...zeilen.map((z): Zellwert[] => [
      z.beteiligter.kommune,
      alsExcelzahl(z.rechnerisch),
      alsExcelzahl(z.schluessel),
      hinweisZu(z),
    ]),
    [NAME.summe, ganzes, ganzes, mitTabellenhinweisen('', hinweise)],
  ];
};
