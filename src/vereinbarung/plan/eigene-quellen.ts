import { TARIFE } from '../../core/daten';
import { STATUS_ANNAHME } from '../../core/parameter/status';
import type { Liste } from '../tabellen';
import * as f from './formeln';
import type { Planrahmen } from './rahmen';
import { BLATTTEXT } from './texte';

/** Lines of the council paper: formulas of their texts, and how many characters each will have, roughly. */
interface Quellzeilen {
  readonly formeln: readonly string[];
  readonly zeilen: readonly number[];
}

const TEXT = BLATTTEXT.eigeneQuellen;

/** A column of one of the workbook's own tables. */
type Spalte = (name: string) => string;

const mitStatus = (s: Spalte, text: string): string =>
  `${text}&IF(${s('Status')}="",""," ("&${s('Status')}&")")`;
const beleg = (s: Spalte): string =>
  mitStatus(s, `IF(${s('Quelle')}="","${TEXT.ohneQuelle}",${s('Quelle')})`);

/** TA-4: pay tables of the tariff of the agreement, and of Beamte where a post has such a group. */
function istSeinTarif(rahmen: Planrahmen, s: Spalte): string {
  const tarif = (text: string): string => `IF(${text}="","${TARIFE[0]}",${text})`;
  const eigener = `${tarif(s('Tarif'))}=${tarif(f.ausOption(rahmen, 'Tarif', 'Wert'))}`;
  const beamte = `SUMPRODUCT((LEFT(${rahmen.tabelle('stellen')}[Gruppe],1)="A")*1)>0`;
  return `IF(LEFT(${s('Gruppe')},1)="A",${beamte},${eigener})`;
}

/** Each text once: a raise has a row for every cell of the pay table. Of rows that hold on some day that is computed. */
function einmal(
  rahmen: Planrahmen,
  liste: Liste,
  text: (s: Spalte) => string,
  weiteres?: (s: Spalte) => string,
): string[] {
  if (!rahmen.hat(liste)) return [];
  const s: Spalte = (name) => `${rahmen.tabelle(liste)}[${name}]`;
  const n = (angabe: 'von' | 'bis' | 'bezugVon' | 'bezugBis'): string => rahmen.name(angabe);
  const tag = (name: string): string => `IFERROR(${s(name)}*1,0)`;
  const beginn = `(${tag('GültigAb')}<=MAX(${n('bis')},${n('bezugBis')}))`;
  const ende = `((${tag('GültigBis')}=0)+(${tag('GültigBis')}>=MIN(${n('von')},${n('bezugVon')})))`;
  return [`UNIQUE(IF(${beginn}*${weiteres?.(s) ?? ende}>0,${text(s)},""))`];
}

/** What of the workbook's own tables the agreement is computed with: a formula for the texts of each table that is there. */
export function eigeneTabellen(rahmen: Planrahmen): string[] {
  const namen = einmal(rahmen, 'parameter', (s) => mitStatus(s, s('Parameter'))).map(
    (liste) => `TEXTJOIN(", ",TRUE,${liste})`,
  );
  return [
    ...einmal(
      rahmen,
      'tarife',
      (s) => `"${TEXT.entgelte}: "&${beleg(s)}`,
      (s) => istSeinTarif(rahmen, s),
    ),
    ...einmal(rahmen, 'saetze', (s) => `"${TEXT.satz} "&${s('Baustein')}&": "&${beleg(s)}`),
    // A year has a dozen of them.
    ...namen.map((alle) => `IF(${alle}="","","${TEXT.parameter}: "&${alle})`),
  ];
}

/**
 * BV-1, RW-2: what of the figures rests on values of the workbook's own or is assumed, with its Status: the sheet goes to the
 * council, and nobody there sees the others.
 */
export function eigeneQuellen(rahmen: Planrahmen): Quellzeilen {
  const { optionstabelle, vereinbarung } = rahmen;
  const { tarife, saetze, parameter, optionen } = vereinbarung;
  const fortgeschrieben = `SUMPRODUCT((${optionstabelle}[Option]="Fortschreibung")*(${optionstabelle}[Wert]=TRUE))>0`;
  const steigerung = f.optionszahl(rahmen, 'Tarifsteigerung');
  const laengen = new Set([...tarife, ...saetze].map(({ quelle }) => quelle?.length ?? 0));
  const allerNamen = parameter.reduce((summe, zeile) => summe + (zeile.parameter?.length ?? 0) + 12, 50);
  return {
    formeln: [
      ...eigeneTabellen(rahmen),
      `IF(${fortgeschrieben},"${TEXT.fortschreibung}","")`,
      `IF(${steigerung}=0,"","${TEXT.steigerung}"&FIXED(${steigerung}*100,2)&" % (${STATUS_ANNAHME})")`,
    ],
    zeilen: [
      ...(optionen.fortschreibung?.wert === true ? [TEXT.fortschreibung.length] : []),
      ...((optionen.tarifsteigerung?.wert ?? null) === null ? [] : [TEXT.steigerung.length + 20]),
      ...[...laengen].map((laenge) => laenge + 40),
      ...(parameter.length > 0 ? [allerNamen] : []),
    ],
  };
}
