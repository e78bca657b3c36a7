import { ANGABEN, type Angabename, type Einzelangabe } from '../../mappe/angaben';
import { ALLE_OPTIONEN, OPTIONSANGABEN } from '../tabellen';
import { eigeneQuellen } from './eigene-quellen';
import type { Planrahmen } from './rahmen';
import { BLATTTEXT } from './texte';
import { ENTGELTQUELLE } from './vorlagenpruefung';
import { type Absatz, falls } from './vorlagentext';

/** The answers whose sources the council paper names. */
const BELEGTE = [
  'zuwendungsgeber',
  'bescheidVom',
  'aktenzeichen',
  'von',
  'bis',
  'bezugVon',
  'programm',
  'mindesteigenanteil',
  'sachkosten',
  'schluesselart',
  'schluesselStichtag',
  'rundung',
] as const satisfies readonly Angabename[];

const quellenwort = (angabe: (typeof BELEGTE)[number]): string => {
  const eigenes: Partial<Record<Angabename, string>> = BLATTTEXT.quellenworte;
  const { name }: Einzelangabe = ANGABEN[angabe];
  return eigenes[angabe] ?? name;
};

/**
 * BV-1: where the figures come from, one source in a line: of the answers, of the options, of the pay tables, and what of it
 * is assumed or the workbook's own.
 */
export function quellentext(rahmen: Planrahmen): Absatz {
  const zeilen = BELEGTE.map((angabe) => falls(rahmen.quelle(angabe), `${quellenwort(angabe)}: `));
  const optionen = rahmen.optionstabelle;
  const gesetzte = `IF(${optionen}[Quelle]="","",${optionen}[Option]&": "&${optionen}[Quelle])`;
  // Anlage C holds the groups S; without one of them its source is of no use.
  const ohneS = `SUMPRODUCT((LEFT(${rahmen.tabelle('stellen')}[Gruppe],1)="S")*1)=0`;
  const quelle = `IF(IF(${ohneS},LEFT(${ENTGELTQUELLE},8)="TVöD-VKA",FALSE),LEFT(${ENTGELTQUELLE},FIND("; ",${ENTGELTQUELLE}&"; ")-1),${ENTGELTQUELLE})`;
  const entgelte = `IF(${ENTGELTQUELLE}="","","Entgelte: "&${quelle})`;
  const eigene = eigeneQuellen(rahmen);
  const genannt = BELEGTE.flatMap((angabe) => {
    const { length } = rahmen.vereinbarung.angaben[angabe]?.quelle ?? '';
    return length === 0 ? [] : [quellenwort(angabe).length + 2 + length];
  });
  const ausOptionen = ALLE_OPTIONEN.flatMap((id) => {
    const { length } = rahmen.vereinbarung.optionen[id]?.quelle ?? '';
    return length === 0 ? [] : [OPTIONSANGABEN[id].name.length + 2 + length];
  });
  const hatS = rahmen.vereinbarung.stellen.some(({ gruppe }) => gruppe?.startsWith('S') === true);
  return {
    formel: `=TEXTJOIN(CHAR(10),TRUE,${[...zeilen, gesetzte, entgelte, ...eigene.formeln].join(',')})`,
    zeilen: [...genannt, ...ausOptionen, hatS ? 170 : 90, ...eigene.zeilen],
  };
}
