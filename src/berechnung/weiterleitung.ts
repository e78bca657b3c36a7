import { HINWEIS, VORSCHLAG, WEITERLEITUNGSHINWEIS } from '../core/meldungen/hinweise';
import { NAME } from '../core/meldungen/schritte';
import { euro, zahl } from '../core/rechenweg/schreibweise';
import { weiterleitung as rechne, type Weiterleitungszeile } from '../core/weiterleitung/weiterleitung';
import { kleineres, nichtNegativ } from '../core/zahl/dezimal';
import { alsExcelzahl } from '../core/zahl/excelzahl';
import { sindWohlStunden } from '../core/zeit/vzae';
import { imBereich } from '../eingabe/bereich';
import { empfaengerAus } from '../eingabe/empfaenger';
import { WEITERLEITUNG } from '../mappe/ergebnisse';
import { namenVon } from '../mappe/spalte';
import { erklaereRundung, type Berechnung, type Zellwert } from './funktion';
import { entnimm, mitTabellenhinweisen, sammler } from './tabellenhinweise';

/** WL-3, WL-4, PR-2: what is missing was spent before it came, or given back though nothing of it was left. */
function hinweisZu({ saldo, offenUnten, angabe }: Weiterleitungszeile): string {
  const fehlt = nichtNegativ(saldo.neg());
  const zuViel = kleineres(fehlt, angabe.zurueckgezahlt);
  const { vzae, hoechstbetrag } = angabe;
  return [
    ...(hoechstbetrag !== null && sindWohlStunden(vzae) ? [HINWEIS.wochenstunden(zahl(vzae))] : []),
    ...(fehlt.gt(zuViel) ? [WEITERLEITUNGSHINWEIS.vorfinanziert] : []),
    ...(zuViel.isZero() ? [] : [WEITERLEITUNGSHINWEIS.zuVielZurueck(euro(zuViel))]),
    ...(offenUnten.isZero() ? [] : [WEITERLEITUNGSHINWEIS.offenUnten(euro(offenUnten))]),
  ].join('; ');
}

const zeileAus = (z: Weiterleitungszeile): Zellwert[] => [
  z.ebene,
  z.angabe.empfaenger,
  z.angabe.von,
  alsExcelzahl(z.angabe.erhalten),
  alsExcelzahl(z.eigeneVerwendung),
  alsExcelzahl(z.weitergeleitet),
  alsExcelzahl(z.rueckfluss),
  alsExcelzahl(z.angabe.zurueckgezahlt),
  alsExcelzahl(z.saldo),
  alsExcelzahl(z.offenUnten),
  alsExcelzahl(z.zurueckzugeben),
  alsExcelzahl(z.angabe.aufstockung),
  alsExcelzahl(z.aufstockungGezahlt),
  hinweisZu(z),
];

/** WL-1 to WL-7, TB-9 */
export const weiterleitung: Berechnung<Zellwert[][]> = ([empfaenger], spur) => {
  const { nimm, hinweise } = sammler(spur);
  const liste = entnimm(empfaengerAus('empfaenger', empfaenger), nimm);
  // Before the steps: the last amount of the Rechenweg is what has to be given back (TB-10).
  erklaereRundung(spur);
  const { zeilen, ...gesamt } = imBereich('empfaenger', () => rechne(liste, spur));
  const vorschlag = gesamt.zurueckzugeben.isZero() ? '' : VORSCHLAG;
  return [
    namenVon(WEITERLEITUNG),
    ...zeilen.map(zeileAus),
    [
      '',
      NAME.summe,
      '',
      alsExcelzahl(gesamt.erhalten),
      alsExcelzahl(gesamt.eigeneVerwendung),
      '',
      '',
      alsExcelzahl(gesamt.zurueckgezahlt),
      alsExcelzahl(gesamt.saldo),
      '',
      '',
      '',
      '',
      mitTabellenhinweisen(vorschlag, hinweise),
    ],
  ];
};
