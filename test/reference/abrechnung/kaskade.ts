import {
  CENT,
  durch,
  EINS,
  gleich,
  kleiner,
  mal,
  max,
  min,
  minus,
  NULL,
  plus,
  Referenzfehler,
  runde,
  summe,
  type Bruch,
} from '../bruch';
import type { Kommune } from '../haushalt';
import { pruefeArt, verteilung, type Restregel } from '../verteilung';
import type { Ausgabe, Zelle } from './ausgabe';
import { doppelt, gefaltet } from './namen';

export const STUFENARTEN = ['ÜBER', 'FESTBETRAG', 'ANTEIL', 'JE EINHEIT'] as const;
export type Stufenart = (typeof STUFENARTEN)[number];

/** A row of `stufen`; NULL and '' are blank cells, ALLE is a Träger. */
export interface Stufe {
  readonly art: Stufenart;
  readonly wert: Bruch;
  readonly traeger: string;
}
export interface Kaskade {
  readonly betrag: Bruch;
  readonly kommunen: readonly Kommune[];
  readonly rundung?: Bruch | undefined;
  readonly restregel?: Restregel | undefined;
  readonly stufen: readonly Stufe[];
}

const falsch = (text: string): never => {
  throw new Referenzfehler('WERT', text);
};

/** What everybody has to bear, in the order of first appearance. */
class Lasten {
  private readonly je = new Map<string, { readonly name: string; readonly betrag: Bruch }>();

  dazu(name: string, betrag: Bruch): void {
    const vorher = this.je.get(gefaltet(name));
    this.je.set(gefaltet(name), { name: vorher?.name ?? name, betrag: plus(vorher?.betrag ?? NULL, betrag) });
  }

  alle(): { readonly name: string; readonly betrag: Bruch }[] {
    return [...this.je.values()];
  }
}

/** What a step takes for the Kommunen themselves, each amount rounded; null: it is a step of one Träger. */
function fuerAlle({ art, wert, traeger }: Stufe, kommunen: readonly Kommune[]): Bruch[] | null {
  if (art === 'JE EINHEIT') return kommunen.map((k) => runde(mal(wert, k.schluessel)));
  if (art !== 'FESTBETRAG' || !['', 'ALLE'].includes(gefaltet(traeger))) return null;
  return kommunen.map((k) => (kleiner(NULL, k.schluessel) ? runde(wert) : NULL));
}

/** SL-7: what one Träger takes of the rest. */
function fuerEinen({ art, wert, traeger }: Stufe, rest: Bruch): Bruch {
  if (traeger === '') falsch('Träger fehlt');
  if (art === 'ÜBER') return runde(max(NULL, minus(rest, wert)));
  if (art === 'FESTBETRAG') return runde(min(rest, wert));
  if (kleiner(EINS, wert)) falsch('Anteil über 1');
  return runde(mal(wert, rest));
}

/** SL-7 for an amount that is not negative: the steps, then the key. */
function lasten(k: Kaskade, betrag: Bruch): Lasten {
  const ergebnis = new Lasten();
  for (const { name } of k.kommunen) ergebnis.dazu(name, NULL);
  let rest = betrag;
  for (const stufe of k.stufen) {
    if (!STUFENARTEN.includes(stufe.art)) falsch('unbekannte Art');
    if (!kleiner(NULL, stufe.wert)) falsch('Wert fehlt');
    const je = fuerAlle(stufe, k.kommunen);
    if (je === null) {
      const a = fuerEinen(stufe, rest);
      ergebnis.dazu(stufe.traeger, a);
      rest = minus(rest, a);
      continue;
    }
    const zusammen = summe(je);
    if (kleiner(rest, zusammen)) falsch('mehr als der Rest');
    k.kommunen.forEach(({ name }, i) => {
      ergebnis.dazu(name, je[i] ?? NULL);
    });
    rest = minus(rest, zusammen);
  }
  const anteile = verteilung(
    rest,
    k.kommunen.map((x) => x.schluessel),
    k.rundung ?? CENT,
    k.restregel,
  );
  k.kommunen.forEach(({ name }, i) => {
    ergebnis.dazu(name, anteile[i] ?? NULL);
  });
  return ergebnis;
}

/** SL-7, SL-8: Kommune | Schlüssel | Anteil | Betrag, further Träger, `Rundung`, `Summe`. */
export function kostenteilung(k: Kaskade): Ausgabe {
  const schluessel = k.kommunen.map((x) => x.schluessel);
  if (doppelt(k.kommunen.map((x) => x.name))) falsch('Kommune doppelt');
  pruefeArt(schluessel);
  const vorzeichen = kleiner(k.betrag, NULL) ? minus(NULL, EINS) : EINS;
  const je = lasten(k, runde(mal(vorzeichen, k.betrag))).alle();
  const gesamt = summe(schluessel);
  const zeilen = je.map(({ name, betrag }, i): Zelle[] => {
    const kommune = k.kommunen[i];
    const davor: Zelle[] = kommune ? [kommune.schluessel, durch(kommune.schluessel, gesamt)] : ['', ''];
    return [name, ...davor, mal(vorzeichen, betrag)];
  });
  const rundung = minus(k.betrag, mal(vorzeichen, summe(je.map((x) => x.betrag))));
  return [
    ['Kommune', 'Schlüssel', 'Anteil', 'Betrag'],
    ...zeilen,
    ...(gleich(rundung, NULL) ? [] : [['Rundung', '', '', rundung]]),
    ['Summe', gesamt, EINS, k.betrag],
  ];
}
