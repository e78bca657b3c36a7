import type { Antwort, Vereinbarung } from './form';
import { type Programm, programmVon, VORGABEOPTIONEN, vorgabenVon } from './programme';
import { HOECHSTENS } from './umfang';

type Vorgabeoption = (typeof VORGABEOPTIONEN)[number];

/** An option whose answer is not what the programme of the agreement says. */
export interface Abweichung {
  readonly option: Vorgabeoption;
  readonly vorgabe: string | number;
  /** null = no answer. */
  readonly wert: string | number | boolean | null;
}

const wertVon = (vereinbarung: Vereinbarung, option: Vorgabeoption): string | number | null =>
  vereinbarung.optionen[option]?.wert ?? null;

const quelleVon = ({ name, quelle, stand }: Programm): string =>
  `${name}, Stand ${stand}: ${quelle}`.slice(0, HOECHSTENS.prosa);

/**
 * AS-7: fills in what the programme says, each answer with its source. Answers that a former programme had filled in and
 * nobody has changed go; everything else stays.
 */
export function mitProgramm(vereinbarung: Vereinbarung, programm: Programm): Vereinbarung {
  const frueheres = programmVon(vereinbarung);
  const fruehere = frueheres === null ? {} : vorgabenVon(frueheres);
  const neue = vorgabenVon(programm);
  const quelle = quelleVon(programm);
  const optionen: Record<string, Antwort> = { ...vereinbarung.optionen };
  for (const option of VORGABEOPTIONEN) {
    const vorgabe = neue[option];
    if (vorgabe !== undefined) optionen[option] = { wert: vorgabe, quelle };
    else if (wertVon(vereinbarung, option) === (fruehere[option] ?? NaN))
      Reflect.deleteProperty(optionen, option);
  }
  const { zuwendungsgeber } = vereinbarung.angaben;
  return {
    ...vereinbarung,
    angaben: {
      ...vereinbarung.angaben,
      programm: { wert: programm.name, quelle },
      zuwendungsgeber: zuwendungsgeber ?? { wert: programm.foerdergeber, quelle },
    },
    optionen: optionen,
  };
}

/** AS-7: where the answers are not what the programme fills in: "abweichend vom Bescheidsatz". */
export function abweichungen(vereinbarung: Vereinbarung): Abweichung[] {
  const programm = programmVon(vereinbarung);
  if (programm === null) return [];
  const vorgaben = vorgabenVon(programm);
  return VORGABEOPTIONEN.flatMap((option) => {
    const vorgabe = vorgaben[option];
    const wert = wertVon(vereinbarung, option);
    return vorgabe === undefined || vorgabe === wert ? [] : [{ option, vorgabe, wert }];
  });
}
