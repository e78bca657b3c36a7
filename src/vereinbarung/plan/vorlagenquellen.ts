import type { Vereinbarung } from '../form';
import { verweistAufRechenweg } from '../meldungen';
import { ALLE_OPTIONEN, OPTIONSANGABEN } from '../tabellen';
import { eigeneQuellen } from './eigene-quellen';
import { BELEGTE, quellenwort, rasterzeilen } from './quellenraster';
import type { Planrahmen } from './rahmen';
import { ENTGELTQUELLE } from './vorlagenpruefung';
import { type Absatz, falls } from './vorlagentext';

/** Characters of a paper with the days that its rate is for. */
const SATZQUELLENLAENGE = 110;

/**
 * BV-1: where the figures come from, one source in a line, each once: of the answers, of the options, of the pay tables, and what of it
 * is assumed or the workbook's own.
 */
export function quellentext(rahmen: Planrahmen, istNeu: boolean): Absatz {
  const optionen = rahmen.optionstabelle;
  const gesetzte = istNeu
    ? rasterzeilen(rahmen)
    : [
        ...BELEGTE.map((angabe) => falls(rahmen.quelle(angabe), `${quellenwort(angabe)}: `)),
        `IF(${optionen}[Quelle]="","",${optionen}[Option]&": "&${optionen}[Quelle])`,
      ];
  // Anlage C holds the groups S; without one of them its source is of no use.
  const ohneS = `SUMPRODUCT((LEFT(${rahmen.tabelle('stellen')}[Gruppe],1)="S")*1)=0`;
  const quelle = `IF(IF(${ohneS},LEFT(${ENTGELTQUELLE},8)="TVöD-VKA",FALSE),LEFT(${ENTGELTQUELLE},FIND("; ",${ENTGELTQUELLE}&"; ")-1),${ENTGELTQUELLE})`;
  const entgelte = `IF(${ENTGELTQUELLE}="","","Entgelte: "&${quelle})`;
  const eigene = eigeneQuellen(rahmen);
  const laengen = istNeu ? laengenJeQuelle(rahmen.vereinbarung) : laengenJeAngabe(rahmen.vereinbarung);
  const hatS = rahmen.vereinbarung.stellen.some(({ gruppe }) => gruppe?.startsWith('S') === true);
  return {
    formel: `=TEXTJOIN(CHAR(10),TRUE,${[...gesetzte, entgelte, ...eigene.formeln].join(',')})`,
    zeilen: [...laengen, hatS ? 170 : 90, ...eigene.zeilen],
  };
}

/** What each source is said to be for. */
const belege = ({ angaben, optionen }: Vereinbarung): (readonly [wofuer: string, quelle: string])[] =>
  [
    ...BELEGTE.map((angabe) => [quellenwort(angabe), angaben[angabe]?.quelle ?? ''] as const),
    ...ALLE_OPTIONEN.map((id) => [OPTIONSANGABEN[id].name, optionen[id]?.quelle ?? ''] as const),
  ].filter(([, quelle]) => quelle !== '');

const laengenJeAngabe = (vereinbarung: Vereinbarung): number[] =>
  belege(vereinbarung).map(([wofuer, quelle]) => wofuer.length + 2 + quelle.length);

function laengenJeQuelle(vereinbarung: Vereinbarung): number[] {
  const jeQuelle = new Map<string, number>();
  for (const [wofuer, quelle] of belege(vereinbarung))
    jeQuelle.set(quelle, (jeQuelle.get(quelle) ?? laengeDerQuelle(quelle)) + wofuer.length + 2);
  return [...jeQuelle.values()];
}

/** A paper with its days takes the place of the reference to the Rechenweg. */
const laengeDerQuelle = (quelle: string): number =>
  verweistAufRechenweg(quelle) ? SATZQUELLENLAENGE : quelle.length;
