import { ANGABEN, type Angabename } from '../../mappe/angaben';
import { BLAETTER, BLATTANKER, blattname, nameIn, quellenname } from '../../mappe/namen';
import type { NamePlan } from '../../plan/plan';
import type { Vereinbarung } from '../form';
import { EINMALIGE, LISTEN, type Liste, OPTIONSTABELLE } from '../tabellen';
import { aufBlatt } from './teile';
import { type Blattmasse, blattmasse } from './wachstum';

/** What a plan has to know of the workbook that it is for. */
export interface Planziel {
  /** SC-6: 1 for the first agreement of the workbook; the others have it in their names. */
  readonly nummer: number;
  /** Tables that the workbook has once and already has. */
  readonly vorhanden: ReadonlySet<Liste>;
  /** What the sheets have been laid out for, where they are there already. */
  readonly masse?: Blattmasse;
}

export const NEUE_MAPPE: Planziel = { nummer: 1, vorhanden: new Set() };

type Blatt = keyof typeof BLAETTER;
/** PL-7: how the formulas of a plan name what they refer to. */
export class Planrahmen {
  constructor(
    readonly vereinbarung: Vereinbarung,
    readonly ziel: Planziel,
  ) {}

  get masse(): Blattmasse {
    return this.ziel.masse ?? blattmasse(this.vereinbarung);
  }

  /** The name of the first cell of a result; columns count from 0, rows from 1. */
  anker(blatt: keyof typeof BLATTANKER, spalte: number, zeile: number): NamePlan {
    const name = nameIn(BLATTANKER[blatt], this.ziel.nummer);
    return { name, formula: `=${aufBlatt(this.blatt(blatt), spalte, zeile)}` };
  }

  blatt(blatt: Blatt): string {
    return blattname(BLAETTER[blatt], this.ziel.nummer);
  }

  name(angabe: Angabename): string {
    return nameIn(ANGABEN[angabe].zelle, this.ziel.nummer);
  }

  quelle(angabe: Angabename): string {
    return nameIn(quellenname(ANGABEN[angabe].zelle), this.ziel.nummer);
  }

  tabelle(liste: Liste): string {
    const { name } = LISTEN[liste];
    return EINMALIGE.has(liste) ? name : nameIn(name, this.ziel.nummer);
  }

  get optionstabelle(): string {
    return nameIn(OPTIONSTABELLE.name, this.ziel.nummer);
  }

  /** KO-2: headings and data, without the totals row. */
  bereich(liste: Liste): string {
    return mitKopf(this.tabelle(liste));
  }

  private einmalige(liste: Liste): string {
    return this.hat(liste) ? this.bereich(liste) : '';
  }

  /** FS-1: the workbook's own rates as an argument; none where it has none. */
  get eigeneSaetze(): string[] {
    return this.hat('saetze') ? [this.bereich('saetze')] : [];
  }

  /** Whether this plan or an earlier one has made a table of which the workbook has one. */
  hat(liste: Liste): boolean {
    return this.ziel.vorhanden.has(liste) || this.vereinbarung[liste].length > 0;
  }

  /** The arguments that the table functions have in common, from `optionen` on; what is missing at the end is left out. */
  get weitere(): string {
    const argumente = [
      mitKopf(this.optionstabelle),
      ...(['tarife', 'saetze', 'parameter'] as const).map((l) => this.einmalige(l)),
    ];
    while (argumente.at(-1) === '') argumente.pop();
    return argumente.join(',');
  }

  /** SL-1 to SL-4: whether the key is computed before anything is shared by it. */
  get rechnetSchluessel(): boolean {
    const { gewichte, kommunen } = this.vereinbarung;
    return gewichte.length > 0 || kommunen.some(hatVorrang);
  }
}

const mitKopf = (tabelle: string): string => `${tabelle}[[#Headers],[#Data]]`;

/** SL-2 to SL-4: whether something overrides the key of a town. */
const hatVorrang = (k: Vereinbarung['kommunen'][number]): boolean =>
  [k.mindestens, k.hoechstens, k.festwert, k.ausschluss].some((wert) => wert !== null);
