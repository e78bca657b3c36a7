import type { Antwort, Vereinbarung } from './form';
import { type Programm, programmVon, VORGABEOPTIONEN, vorgabenVon } from './programme';
import { VORGABEQUELLE } from './meldungen';
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

/** The source of what a programme fills in. Dated rates have a source each, which one of a single year would contradict. */
function quelleVon(programm: Programm): string {
  const { name, quelle, stand } = programm;
  const text =
    vorgabenVon(programm).baustein === undefined
      ? `${name}, Stand ${stand}: ${quelle}`
      : VORGABEQUELLE.datierteSaetze(name);
  return text.slice(0, HOECHSTENS.prosa);
}

/** AS-7: takes away what the programme of the agreement had filled in and nobody has changed. Everything else stays. */
export function ohneProgramm(vereinbarung: Vereinbarung): Vereinbarung {
  const bisheriges = programmVon(vereinbarung);
  const { programm: _, ...angaben } = vereinbarung.angaben;
  if (bisheriges === null) return { ...vereinbarung, angaben };
  const vorgaben = vorgabenVon(bisheriges);
  const optionen: Record<string, Antwort> = { ...vereinbarung.optionen };
  for (const option of VORGABEOPTIONEN)
    if (wertVon(vereinbarung, option) === (vorgaben[option] ?? NaN)) Reflect.deleteProperty(optionen, option);
  const { zuwendungsgeber, ...andere } = angaben;
  const istVomProgramm =
    zuwendungsgeber?.wert === bisheriges.foerdergeber && zuwendungsgeber.quelle === quelleVon(bisheriges);
  return { ...vereinbarung, angaben: istVomProgramm ? andere : angaben, optionen };
}

/** AS-7: fills in what the programme says, each answer with its source, in the place of what a former one had filled in. */
export function mitProgramm(vereinbarung: Vereinbarung, programm: Programm): Vereinbarung {
  const ohne = ohneProgramm(vereinbarung);
  const quelle = quelleVon(programm);
  const optionen: Record<string, Antwort> = { ...ohne.optionen };
  for (const [option, wert] of Object.entries(vorgabenVon(programm))) optionen[option] = { wert, quelle };
  return {
    ...ohne,
    angaben: {
      ...ohne.angaben,
      programm: { wert: programm.name, quelle },
      zuwendungsgeber: ohne.angaben.zuwendungsgeber ?? { wert: programm.foerdergeber, quelle },
    },
    optionen,
  };
}

/** AS-7: whoever has said another value than the programme has also said where it comes from. */
export function istBelegt(vereinbarung: Vereinbarung, { option, wert }: Abweichung): boolean {
  const programm = programmVon(vereinbarung);
  // Without a Baustein the amount of one's own takes its place.
  const quelle = vereinbarung.optionen[wert === null ? 'hoechstbetrag' : option]?.quelle ?? null;
  return quelle !== null && programm !== null && quelle !== quelleVon(programm);
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
