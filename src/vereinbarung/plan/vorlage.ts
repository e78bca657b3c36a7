import type { Entry, NamePlan, NewSheet } from '../../plan/plan';
import type { Angabename } from '../../mappe/angaben';
import type { Ergebnisort } from './ergebnisraster';
import * as f from './formeln';
import type { Jahresort } from './haushalt';
import { quellenraster } from './quellenraster';
import type { Planrahmen } from './rahmen';
import * as teile from './teile';
import { BLATTTEXT } from './texte';
import { anteilsteil } from './vorlagenanteile';
import { ERSTER_ABSATZ, LETZTE, TEXT, type Vorlagenaufbau, vorlagenaufbau } from './vorlagenaufbau';
import { jahresteil } from './vorlagenjahre';
import { kommunenjahresteil } from './vorlagenkommunenjahre';
import { pruefteil } from './vorlagenpruefung';
import { quellentext } from './vorlagenquellen';
import { type Absatz, vorlagentext } from './vorlagentext';

/** Lines that a row can be high at most. */
const HOECHSTENS = 27;
/** Part of a line, as a distance to the next paragraph. */
const ABSTAND = 0.5;

const hoehe = ({ zeilen }: Absatz, { jeZeile, jeAbsatzzeile }: Vorlagenaufbau): number =>
  zeilen.reduce(
    (summe, laenge) => summe + (laenge <= jeZeile ? 1 : Math.ceil(laenge / jeAbsatzzeile)),
    ABSTAND,
  );

function absatzteil(absatz: Absatz, zeile: number, aufbau: Vorlagenaufbau): teile.Blattteil[] {
  return [
    teile.eintraege(TEXT, zeile, [[teile.formel(absatz.formel)]]),
    teile.aussehen({ area: teile.zelle(TEXT, zeile), wrap: true, vertical: 'Top' }),
    ...(absatz.zeilen.length > 0 ? [teile.hoehe(zeile, Math.min(HOECHSTENS, hoehe(absatz, aufbau)))] : []),
  ];
}

/** Agreed, exact and rounded by year: one sentence says which of them a bill is for. */
function inRechnung(rahmen: Planrahmen): Entry {
  const { gerundet, genau } = BLATTTEXT.rechnung;
  return teile.formel(`=IF(${f.gerundet(rahmen)},"${gerundet}","${genau}")`);
}

interface Vorlage {
  readonly blatt: NewSheet;
  /** Where the shares begin. */
  readonly anker: NamePlan;
}

/** PL-3, BV-1: what goes into the council paper. */
export function vorlagenblatt(rahmen: Planrahmen, ort: Ergebnisort, jahre: Jahresort): Vorlage {
  const aufbau = vorlagenaufbau(rahmen);
  const { istNeu, anteile, quellen } = aufbau;
  const stand = istNeu ? 'neu' : 'frueher';
  const absaetze = vorlagentext(rahmen, ort, jahre, aufbau);
  const n = (angabe: Angabename): string => rahmen.name(angabe);
  const drucksache = `=${f.gereiht('; ', `IF(${n('drucksache')}="","","Drucksache "&${n('drucksache')})`, f.standDerAngaben(rahmen))}`;
  const akten = `=IF(${n('aktenzeichen')}="","","Aktenzeichen "&${n('aktenzeichen')})`;
  const blatt = teile.blatt(rahmen.blatt('vorlage'), [
    teile.titel(teile.formel(`=${n('titel')}&""`), teile.formel(drucksache), teile.formel(akten)),
    teile.ueberschrift(TEXT, ERSTER_ABSATZ - 1, BLATTTEXT.vorlageText),
    ...absaetze.flatMap((absatz, i) => absatzteil(absatz, ERSTER_ABSATZ + i, aufbau)),
    teile.ueberschrift(TEXT, aufbau.jahre - 1, BLATTTEXT.vorlageJahre),
    ...jahresteil(rahmen, ort, jahre, aufbau),
    teile.ueberschrift(TEXT, quellen - 1, BLATTTEXT.vorlageQuellen[stand]),
    ...absatzteil(quellentext(rahmen, istNeu), quellen, aufbau),
    teile.ueberschrift(TEXT, anteile - 2, BLATTTEXT.vorlageAufteilung[stand]),
    teile.anmerkung(TEXT, anteile - 1, aufbau.istNeueste ? inRechnung(rahmen) : BLATTTEXT.vorlageHinweis),
    ...anteilsteil(rahmen, ort, aufbau),
    ...kommunenjahresteil(rahmen, jahre, aufbau),
    ...pruefteil(rahmen, ort, aufbau),
    ...(istNeu ? quellenraster(rahmen) : []),
    teile.breiten(aufbau.breiten),
    teile.druck({ quer: false, spalten: `A:${teile.spaltenbuchstabe(LETZTE)}` }),
    { selected: 'A1' },
  ]);
  return { blatt, anker: rahmen.anker('vorlage', TEXT, anteile) };
}
