import type { Ergebnisort } from './ergebnisraster';
import type { Jahresort } from './haushalt';
import * as f from './formeln';
import type { Planrahmen } from './rahmen';

/** A paragraph of the council paper: its formula, and how many characters its lines will have, roughly; none without text. */
export interface Absatz {
  readonly formel: string;
  readonly zeilen: readonly number[];
}

/** EUR; what amounts are rounded to where the agreement has no step. */
const STANDARDSCHRITT = 100;

const euro = (betrag: string): string => `FIXED(${betrag},2)&" EUR"`;

/** A step for the amounts that are only shown: that of the agreement, or 100 EUR. */
const rund = (betrag: string, schritt: string): string => {
  const weite = `IF(N(${schritt})>=1,${schritt},${STANDARDSCHRITT})`;
  return `FIXED(ROUND(${betrag}/${weite},0)*${weite},0)&" EUR"`;
};

/** A part of a sentence that stands only where its answer does. */
const falls = (name: string, davor: string, danach = ''): string =>
  `IF(${name}="","","${davor}"&${name}&"${danach}")`;

const oder = (name: string, sonst: string): string => `IF(${name}="","${sonst}",${name})`;

/**
 * BV-1: the text of the council paper, from exact figures with rounded ones beside them (RU-1: these are shown and never
 * computed with). Every amount is live; FIXED writes it in the language of the workbook.
 */
export function vorlagentext(rahmen: Planrahmen, ort: Ergebnisort, jahre: Jahresort): Absatz[] {
  const n = (angabe: Parameters<Planrahmen['name']>[0]): string => rahmen.name(angabe);
  /** Characters of an answer with the words around it; none without an answer. */
  const mit = (angabe: Parameters<Planrahmen['name']>[0], worte: number): number => {
    const { length } = String(rahmen.vereinbarung.angaben[angabe]?.wert ?? '');
    return length === 0 ? 0 : length + worte;
  };
  const kosten = `(${ort.zelle('personalkosten')}+${ort.zelle('sachkosten')})`;
  const eigenanteil = ort.zelle('eigenanteil');
  const schritt = n('rundung');
  const bescheid = `"Grundlage ist der Bescheid"&IF(N(${n('bescheidVom')})=0,""," vom "&${f.tag(n('bescheidVom'))})&${falls(n('zuwendungsgeber'), ', Zuwendungsgeber: ')}&${falls(n('aktenzeichen'), ' (Aktenzeichen ', ')')}&"."&${falls(n('programm'), ' Programm: ', '.')}`;
  const bezug = `"Im Bezugsjahr vom "&${f.tag(n('bezugVon'))}&" bis "&${f.tag(n('bezugBis'))}&" kosten die Stellen "&${euro(kosten)}&" (rund "&${rund(kosten, schritt)}&"), davon Sachkosten "&${euro(ort.zelle('sachkosten'))}&". "`;
  const deckung = `"Die Förderung deckt "&${euro(ort.zelle('foerderung'))}&IF(${ort.zelle('drittmittel')}=0,"",", Drittmittel decken "&${euro(ort.zelle('drittmittel'))})&". Es verbleibt ein Eigenanteil von "&${euro(eigenanteil)}&" (rund "&${rund(eigenanteil, schritt)}&")."`;
  const laufzeit = `"In der Laufzeit vom "&${f.tag(n('von'))}&" bis "&${f.tag(n('bis'))}&" stehen Aufwendungen von "&${euro(jahre.summe(3))}&" Erträgen aus Förderung und Drittmitteln von "&${euro(`(${jahre.summe(4)}+${jahre.summe(5)})`)}&" gegenüber; der Eigenanteil beträgt "&${euro(jahre.summe(6))}&" (rund "&${rund(jahre.summe(6), schritt)}&")."`;
  const beschluss = `"Beschlussvorschlag: Der Vereinbarung „"&${oder(n('titel'), '…')}&"“ wird zugestimmt. Die beteiligten Kommunen erstatten dem Zuwendungsempfänger"&${falls(n('zuwendungsempfaenger'), ' (', ')')}&" den nicht gedeckten Aufwand, im Bezugsjahr zusammen rund "&FIXED(${ort.zelle('summe')},0)&" EUR."&${falls(n('produkt'), ' Produkt: ', '.')}`;
  const vergleich = `IF(N(${n('veroeffentlicht')})=0,"","Veröffentlicht ist ein Eigenanteil von "&${euro(n('veroeffentlicht'))}&"; gerechnet sind es "&${euro(eigenanteil)}&", das ist eine Abweichung von "&FIXED(ABS(${eigenanteil}/${n('veroeffentlicht')}-1)*100,1)&" %.")`;
  return [
    {
      formel: `=${bescheid}`,
      zeilen: [
        30 +
          mit('bescheidVom', 5) +
          mit('zuwendungsgeber', 19) +
          mit('aktenzeichen', 18) +
          mit('programm', 12),
      ],
    },
    { formel: `=${bezug}&${deckung}`, zeilen: [240] },
    { formel: `=${laufzeit}`, zeilen: [235] },
    {
      formel: `=${beschluss}`,
      zeilen: [175 + mit('titel', 0) + mit('zuwendungsempfaenger', 3) + mit('produkt', 10)],
    },
    { formel: `=${vergleich}`, zeilen: mit('veroeffentlicht', 0) > 0 ? [125] : [] },
  ];
}

/** BV-1: where the figures come from, one source in a line. */
export function quellentext(rahmen: Planrahmen): Absatz {
  const angaben = [
    'bescheidVom',
    'aktenzeichen',
    'von',
    'bezugVon',
    'programm',
    'sachkosten',
    'schluesselart',
    'rundung',
  ] as const;
  const worte = [
    'Bescheid',
    'Aktenzeichen',
    'Laufzeit',
    'Bezugsjahr',
    'Programm',
    'Sachkosten',
    'Schlüssel',
    'Rundung',
  ];
  const zeilen = angaben.map((a, i) => falls(rahmen.quelle(a), `${worte[i] ?? ''}: `));
  const optionen = rahmen.optionstabelle;
  const satz = `IFERROR(IF(INDEX(${optionen}[Quelle],MATCH("Höchstbetrag",${optionen}[Option],0))="","","Höchstbetrag: "&INDEX(${optionen}[Quelle],MATCH("Höchstbetrag",${optionen}[Option],0))),"")`;
  const tarif = `IFERROR(INDEX(${optionen}[Wert],MATCH("Tarif",${optionen}[Option],0)),"")`;
  const stand = `KIM.TARIFSTAND(${rahmen.name('bezugBis')},${tarif})`;
  const tabelle = `IFERROR("Entgelte: "&INDEX(${stand},1,1)&", "&INDEX(${stand},1,3),"")`;
  const genannt = angaben.flatMap((a, i) => {
    const quelle = rahmen.vereinbarung.angaben[a]?.quelle ?? '';
    return quelle === '' ? [] : [(worte[i] ?? '').length + 2 + quelle.length];
  });
  return {
    formel: `=TEXTJOIN(CHAR(10),TRUE,${[...zeilen, satz, tabelle].join(',')})`,
    // Behind them the Höchstbetrag and the pay tables.
    zeilen: [...genannt, 40, 200],
  };
}
