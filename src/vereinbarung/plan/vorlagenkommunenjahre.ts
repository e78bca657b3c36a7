import { KOSTENTEILUNG } from '../../mappe/ergebnisse';
import { gerundet } from './formeln';
import type { Jahresort } from './haushalt';
import type { Planrahmen } from './rahmen';
import * as teile from './teile';
import { BLATTTEXT } from './texte';
import { JAHRE_JE_BLOCK, LETZTE, TEXT, type Vorlagenaufbau } from './vorlagenaufbau';

/** The years stand in the columns of amounts, the term in the last one. */
const ERSTES_JAHR = LETZTE - JAHRE_JE_BLOCK;
/** The column of HAUSHALT with the own share. */
const EIGENANTEIL = 6;

/**
 * BV-1: what each town bears in each Haushaltsjahr, taken from KIM Haushalt, behind everything else. Towns are those of the
 * shares above, with one row for those who have none there; years that have no column are summed up in the last one.
 */
export function kommunenjahresteil(
  rahmen: Planrahmen,
  jahre: Jahresort,
  { anteile, kommunenzeilen, quellen, jahresbloecke }: Vorlagenaufbau,
): teile.Blattteil[] {
  if (jahresbloecke === 0) return [];
  const anfang = quellen + 4;
  const zeilen = kommunenzeilen + 1;
  const kopf = (block: number): number => anfang + block * (zeilen + 2);
  const [von, ende] = [rahmen.name('von'), `YEAR(${rahmen.name('bis')})`];
  const letztes = jahresbloecke * JAHRE_JE_BLOCK - 1;
  const ort = (nummer: number, i: number): string =>
    teile.zelle(ERSTES_JAHR + (nummer % JAHRE_JE_BLOCK), kopf(Math.floor(nummer / JAHRE_JE_BLOCK)) + i);
  const jahresname = (nummer: number): string => {
    const jahr = `YEAR(${von})+${nummer}`;
    const name = nummer === letztes ? `IF(${jahr}<${ende},${jahr}&"–"&${ende},${jahr})` : jahr;
    return `=IF(${jahr}<=${ende},${name},"")`;
  };
  const betrag = (spalte: number, block: number, i: number, jahr: string): string => {
    const [name, erste] = [`$A$${kopf(block) + i}`, kopf(block) + 1];
    const davor = i === 1 ? '0' : `SUM(${teile.flaeche(spalte, erste, spalte, erste + i - 2)})`;
    const weitere = `ROUND(${jahre.derKommune(jahr, '"Summe"', EIGENANTEIL)}-${davor},2)`;
    return `IF(${name}="${BLATTTEXT.weitere}",${weitere},${jahre.derKommune(jahr, name, EIGENANTEIL)})`;
  };
  const wert = (nummer: number, block: number, i: number): string => {
    const jahr = ort(nummer, 0);
    const spalte = ERSTES_JAHR + (nummer % JAHRE_JE_BLOCK);
    const andere = Array.from({ length: letztes }, (_, j) => `N(${ort(j, i)})`).join('-');
    const alle = `ROUND(${teile.zelle(LETZTE, kopf(block) + i)}-${andere},2)`;
    const eines = betrag(spalte, block, i, jahr);
    const inhalt = nummer === letztes ? `IF(N(${jahr})=0,${alle},${eines})` : eines;
    return `=IF($A$${kopf(block) + i}="","",IF(${jahr}="","",${inhalt}))`;
  };
  const ganze = (block: number, i: number): string =>
    `=IF($A$${kopf(block) + i}="","",${betrag(LETZTE, block, i, `"${BLATTTEXT.gesamt}"`)})`;
  const block = (nummer: number): teile.Blattteil[] => {
    const zeile = kopf(nummer);
    const spalten = Array.from({ length: JAHRE_JE_BLOCK }, (_, s) => nummer * JAHRE_JE_BLOCK + s);
    const istLetzter = nummer === jahresbloecke - 1;
    const werte = Array.from({ length: zeilen }, (_, i) => [
      ...spalten.map((jahr) => teile.formel(wert(jahr, nummer, i + 1))),
      ...(istLetzter ? [teile.formel(ganze(nummer, i + 1))] : []),
    ]);
    return [
      teile.eintraege(TEXT, zeile, [
        KOSTENTEILUNG.slice(0, 1).map(({ name }) => name),
        ...werte.map((_, i) => [teile.formel(`=$A$${anteile + 1 + i}&""`)]),
      ]),
      teile.eintraege(ERSTES_JAHR, zeile, [
        [...spalten.map((jahr) => teile.formel(jahresname(jahr))), ...(istLetzter ? [BLATTTEXT.gesamt] : [])],
        ...werte,
      ]),
      teile.kopfzeile(teile.flaeche(TEXT, zeile, LETZTE, zeile), [
        teile.flaeche(ERSTES_JAHR, zeile, LETZTE, zeile),
      ]),
      teile.summenzeilen(teile.flaeche(TEXT, zeile + 1, LETZTE, zeile + zeilen), 'Summe'),
      teile.format(teile.flaeche(ERSTES_JAHR, zeile + 1, LETZTE, zeile + zeilen), 'betrag'),
    ];
  };
  const { jahreGerundet, jahreGenau } = BLATTTEXT.rechnung;
  const hinweis = BLATTTEXT.kommunenjahre(rahmen.blatt('haushalt'));
  const inRechnung = `IF(${gerundet(rahmen)},"${jahreGerundet}","${jahreGenau}")`;
  return [
    teile.ueberschrift(TEXT, anfang - 2, BLATTTEXT.vorlageKommunenjahre),
    teile.anmerkung(TEXT, anfang - 1, teile.formel(`="${hinweis}"&${inRechnung}`)),
    ...Array.from({ length: jahresbloecke }, (_, nummer) => block(nummer)).flat(),
  ];
}
