import type { Plan } from '../../plan/plan';
import type { Vereinbarung } from '../form';
import { eingabenblatt } from './eingaben';
import { ergebnisanker, ergebnisblatt } from './ergebnis';
import { Ergebnisort } from './ergebnisraster';
import { haushaltsblatt, jahresanker, Jahresort } from './haushalt';
import { stellenblatt, tarifeblatt } from './listenblaetter';
import { NEUE_MAPPE, Planrahmen, type Planziel } from './rahmen';
import { rechenweganker, rechenwegblatt } from './rechenweg';
import { vorlagenblatt } from './vorlage';

export { NEUE_MAPPE, type Planziel } from './rahmen';
export { optionszeilen, spaltenFuer } from './spalten';
export { eingabetabelle, eingabezellen, eintragFuer, type Tabellenspalte, zahlenformat } from './tabelle';
export { pruefregel } from './pruefregel';
export { BLATTTEXT } from './texte';
export { type Blattmasse, blattmasse, FASSUNGEN } from './wachstum';
export { regelworte } from './regelworte';

/**
 * PL-1: the sheets of an agreement as data, for the one writer. The same answers make the same plan. Text answers are
 * texts and nothing else; no formula is put together from one (AS-6).
 */
export function planVon(vereinbarung: Vereinbarung, ziel: Planziel = NEUE_MAPPE): Plan {
  const rahmen = new Planrahmen(vereinbarung, ziel);
  const ergebnis = new Ergebnisort(rahmen);
  const jahre = new Jahresort(rahmen);
  const { blatt, namen } = eingabenblatt(rahmen);
  const tarife = tarifeblatt(rahmen);
  const vorlage = vorlagenblatt(rahmen, ergebnis, jahre);
  return {
    sheets: [
      blatt,
      stellenblatt(rahmen),
      ergebnisblatt(rahmen),
      haushaltsblatt(rahmen, ergebnis),
      rechenwegblatt(rahmen, ergebnis),
      vorlage.blatt,
      ...(tarife === null ? [] : [tarife]),
    ],
    names: [...namen, ergebnisanker(rahmen), jahresanker(rahmen), rechenweganker(rahmen), vorlage.anker],
    show: rahmen.blatt('ergebnis'),
  };
}
