import type { Ergebnisort } from './ergebnisraster';
import * as f from './formeln';
import type { Jahresort } from './haushalt';
import type { Planrahmen } from './rahmen';
import * as teile from './teile';
import { BLATTTEXT } from './texte';
import { LETZTE, TEXT, type Vorlagenaufbau } from './vorlagenaufbau';

/** Lines of the headings of the years. */
const KOPFZEILEN = 4;

/** Columns of HAUSHALT. */
const [AUFWAND, DRITTMITTEL, ANTEILE] = [3, 5, 6];

/**
 * What is agreed of an exact amount: for the Bezugsjahr the sum of the rounded shares, for any other year as much in the
 * same step. Nothing where nothing is rounded.
 */
function gerundet(rahmen: Planrahmen, ort: Ergebnisort, genau: string): string {
  const schritt = rahmen.name('rundung');
  const istBezugsjahr = `ABS(${genau}-${ort.zelle('eigenanteil')})<0.005`;
  return `IF(${f.gerundet(rahmen)},IF(${istBezugsjahr},${ort.zelle('summe')},ROUND(${genau}/${schritt},0)*${schritt}),"")`;
}

/** Below the years: what is agreed, and why both columns differ. */
function erklaerung(rahmen: Planrahmen, ort: Ergebnisort, zeile: number): teile.Blattteil[] {
  const vereinbart = f.rundungssatz(BLATTTEXT.jahreVereinbart, ort.zelle('summe'), ort.rest);
  return [vereinbart, `"${BLATTTEXT.jahreGerundet}"`].map((satz, i) =>
    teile.anmerkung(TEXT, zeile + i, teile.formel(`=IF(${f.gerundet(rahmen)},${satz},"")`)),
  );
}

/** BV-1: Ertrag and Aufwand per Haushaltsjahr. The total follows the last year, so that no row is blank between them. */
export function jahresteil(
  rahmen: Planrahmen,
  ort: Ergebnisort,
  jahre: Jahresort,
  aufbau: Vorlagenaufbau,
): teile.Blattteil[] {
  const { jahre: zeile, jahreszeilen: anzahl, jahreswerte: ab, istNeu } = aufbau;
  const [erste, bis] = [zeile + 1, zeile + anzahl + 1];
  const [von, ende] = [rahmen.name('von'), `YEAR(${rahmen.name('bis')})`];
  const zeilen = Array.from({ length: anzahl + 1 }, (_, i) => {
    const eigene = `$A$${erste + i}`;
    const jahr = `YEAR(${von})+${i}`;
    const jahresname = i === anzahl - 1 ? `IF(${jahr}=${ende},${jahr},${jahr}&"–"&${ende})` : jahr;
    // The row behind the last year; there is always one before it.
    const gesamt = i === 0 ? '""' : `IF(${jahr}=${ende}+1,"${BLATTTEXT.gesamt}","")`;
    const letzte = `IF($A$${erste + i - 1}="","","${BLATTTEXT.gesamt}")`;
    const davor = (s: number): string => `SUM(${teile.flaeche(ab + s, erste, ab + s, erste + i - 1)})`;
    const wert = (spalte: number, s: number): string => {
      const rest = `ROUND(${jahre.summe(spalte)}-${davor(s)},2)`;
      const imJahr = i === anzahl - 1 ? rest : jahre.imJahr(eigene, spalte);
      return `IF(${eigene}="${BLATTTEXT.gesamt}",${jahre.summe(spalte)},${imJahr})`;
    };
    const genau = teile.zelle(ab + 2, erste + i);
    const vereinbart = gerundet(rahmen, ort, genau);
    const zusammen = `IF(${f.gerundet(rahmen)},${davor(3)},"")`;
    const werte = [
      wert(AUFWAND, 0),
      `ROUND(${teile.zelle(ab, erste + i)}-${genau},2)`,
      wert(ANTEILE, 2),
      ...(istNeu
        ? [i === 0 ? vereinbart : `IF(${eigene}="${BLATTTEXT.gesamt}",${zusammen},${vereinbart})`]
        : []),
    ];
    return {
      name: teile.formel(
        i === anzahl
          ? `=IF($A$${erste + i - 1}="${BLATTTEXT.gesamt}","",${letzte})`
          : `=IF(${jahr}<=${ende},${jahresname},${gesamt})`,
      ),
      werte: werte.map((w) => teile.formel(`=IF(${eigene}="","",${w})`)),
    };
  });
  const { jahr, aufwand, foerderung, mitDrittmitteln, anteile, genau, vereinbart } = BLATTTEXT.jahreKopf;
  const ertrag = teile.formel(`=IF(${jahre.summe(DRITTMITTEL)}=0,"${foerderung}","${mitDrittmitteln}")`);
  const anteilskopf = istNeu
    ? [
        teile.formel(`=IF(${f.gerundet(rahmen)},"${genau}","${anteile}")`),
        teile.formel(`=IF(${f.gerundet(rahmen)},"${vereinbart}","")`),
      ]
    : [anteile];
  return [
    teile.eintraege(TEXT, zeile, [[jahr], ...zeilen.map(({ name }) => [name])]),
    teile.eintraege(ab, zeile, [[aufwand, ertrag, ...anteilskopf], ...zeilen.map(({ werte }) => werte)]),
    teile.kopfzeile(teile.flaeche(TEXT, zeile, LETZTE, zeile), [teile.flaeche(ab, zeile, LETZTE, zeile)]),
    teile.aussehen(
      { area: teile.flaeche(ab, zeile, LETZTE, zeile), wrap: true },
      { area: teile.flaeche(TEXT, erste, TEXT, bis), align: 'Left' },
    ),
    teile.summenzeilen(teile.flaeche(TEXT, erste, LETZTE, bis), BLATTTEXT.gesamt),
    teile.hoehe(zeile, KOPFZEILEN),
    teile.format(teile.flaeche(ab, erste, LETZTE, bis), 'betrag'),
    ...(istNeu ? erklaerung(rahmen, ort, bis + 1) : []),
  ];
}
