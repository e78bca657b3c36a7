import type { Vereinbarung, Wert } from '../form';
import { istGleichbedeutend as gleich } from '../kanonisch';
import { ALLE_LISTEN, type Liste } from '../tabellen';
import { alsAntworten, alsZeilen, einzelneVon, zeilenVon } from './felder';
import { type Felder, zeilenpaare } from './zeilenpaare';

/** A value in the three states; null = no answer, undefined = there is no such row. */
interface Staende<T> {
  readonly zuletzt: T;
  readonly blatt: T;
  readonly neu: T;
}

/** SC-2: something that the user has changed in the sheet since it was last written. */
export type Eingriff =
  | ({
      readonly art: 'antwort';
      readonly teil: 'angaben' | 'optionen';
      /** The answer; with `.quelle` its source. */
      readonly feld: string;
      readonly streitig: boolean;
    } & Staende<Wert | null>)
  | ({
      readonly art: 'zelle';
      readonly liste: Liste;
      /** The row in the sheet. */
      readonly zeile: Felder;
      readonly feld: string;
      readonly streitig: boolean;
    } & Staende<Wert | null>)
  | {
      readonly art: 'zeile-neu' | 'zeile-entfallen';
      readonly liste: Liste;
      readonly zeile: Felder;
      /** The new answers have changed the row that she has deleted. */
      readonly streitig: boolean;
    };

/** Whose answer counts where both sides have changed it, or only the sheet has. */
export type Vorrang = 'blatt' | 'neu';

/** A comparison of three states. */
export interface Dreiwege {
  /** What to write: the new answers, and what the user has changed. */
  readonly ergebnis: Vereinbarung;
  readonly eingriffe: readonly Eingriff[];
}

class Zusammenfuehrung {
  readonly eingriffe: Eingriff[] = [];

  constructor(private readonly vorrang: (eingriff: Eingriff) => Vorrang) {}

  /** @returns whose answer counts */
  private entscheide(eingriff: Eingriff): Vorrang {
    this.eingriffe.push(eingriff);
    return this.vorrang(eingriff);
  }

  /** Field by field: what only one side has changed is taken from it; the sheet's changes are noted. */
  felder(
    { zuletzt, blatt, neu }: Staende<Felder>,
    eingriff: (feld: string, staende: Staende<Wert | null>, streitig: boolean) => Eingriff,
  ): Felder {
    const namen = new Set([...Object.keys(zuletzt), ...Object.keys(blatt), ...Object.keys(neu)]);
    const zusammen: Record<string, Wert | null> = {};
    for (const feld of namen) {
      const staende = { zuletzt: zuletzt[feld] ?? null, blatt: blatt[feld] ?? null, neu: neu[feld] ?? null };
      zusammen[feld] = staende.neu;
      if (gleich(staende.blatt, staende.zuletzt) || gleich(staende.blatt, staende.neu)) continue;
      const streitig = !gleich(staende.neu, staende.zuletzt);
      if (this.entscheide(eingriff(feld, staende, streitig)) === 'blatt') zusammen[feld] = staende.blatt;
    }
    return zusammen;
  }

  /** Row by row, in the order of the sheet: sorting is no change. */
  liste(liste: Liste, { zuletzt, blatt, neu }: Staende<readonly Felder[]>): Felder[] {
    const imBlatt = umgekehrt(zeilenpaare(liste, zuletzt, blatt));
    const erhalten = new Set(imBlatt.values());
    const imNeuen = zeilenpaare(liste, zuletzt, neu);
    const dazugekommen = new Set(neu.keys());
    for (const j of imNeuen.values()) dazugekommen.delete(j);
    const eigene = blatt.flatMap((_, j) => (imBlatt.has(j) ? [] : [j]));
    const beiderseits = paareDazu(liste, eigene, blatt, [...dazugekommen], neu);
    const zusammen: Felder[] = [];
    blatt.forEach((zeile, j) => {
      const i = imBlatt.get(j);
      const davor = i === undefined ? undefined : zuletzt[i];
      const k = i === undefined ? beiderseits.get(j) : imNeuen.get(i);
      const danach = k === undefined ? undefined : neu[k];
      if (k !== undefined) dazugekommen.delete(k);
      const ausgang = this.zeile(liste, davor, zeile, danach);
      if (ausgang !== null) zusammen.push(ausgang);
    });
    zuletzt.forEach((zeile, i) => {
      if (erhalten.has(i)) return;
      const k = imNeuen.get(i);
      const danach = k === undefined ? undefined : neu[k];
      if (danach === undefined) return;
      const streitig = !gleich(danach, zeile);
      const ausgang = this.entscheide({ art: 'zeile-entfallen', liste, zeile, streitig });
      if (ausgang === 'neu') zusammen.push(danach);
    });
    for (const k of dazugekommen) zusammen.push(neu[k] as Felder);
    return zusammen;
  }

  private zeile(
    liste: Liste,
    zuletzt: Felder | undefined,
    blatt: Felder,
    neu: Felder | undefined,
  ): Felder | null {
    if (zuletzt === undefined && neu === undefined)
      return this.entscheide({ art: 'zeile-neu', liste, zeile: blatt, streitig: false }) === 'blatt'
        ? blatt
        : null;
    if (neu === undefined) {
      // Deleted by the new answers; unless she has changed it in the meantime.
      if (gleich(blatt, zuletzt)) return null;
      return this.entscheide({ art: 'zeile-neu', liste, zeile: blatt, streitig: true }) === 'blatt'
        ? blatt
        : null;
    }
    return this.felder({ zuletzt: zuletzt ?? {}, blatt, neu }, (feld, staende, streitig) => ({
      art: 'zelle',
      liste,
      zeile: blatt,
      feld,
      streitig,
      ...staende,
    }));
  }
}

const umgekehrt = (paare: ReadonlyMap<number, number>): Map<number, number> =>
  new Map([...paare].map(([i, j]) => [j, i]));

/** Rows that both sides have added, if they are the same. */
function paareDazu(
  liste: Liste,
  eigene: readonly number[],
  blatt: readonly Felder[],
  neue: readonly number[],
  neu: readonly Felder[],
): Map<number, number> {
  const paare = zeilenpaare(
    liste,
    eigene.map((j) => blatt[j] as Felder),
    neue.map((k) => neu[k] as Felder),
  );
  return new Map([...paare].map(([a, b]) => [eigene[a] as number, neue[b] as number]));
}

/**
 * SC-2: what was last written, what the sheet holds and what the pane wants, compared answer by answer. What the user has
 * changed in the sheet is listed with all three and kept, unless `vorrang` decides otherwise; what only the pane has
 * changed is taken over. Rows keep the order of the sheet.
 */
export function dreiwege(
  staende: Staende<Vereinbarung>,
  vorrang: (eingriff: Eingriff) => Vorrang = () => 'blatt',
): Dreiwege {
  const { zuletzt, blatt, neu } = staende;
  const fuehrung = new Zusammenfuehrung(vorrang);
  const einzelne = (['angaben', 'optionen'] as const).map((teil) => {
    const felder = fuehrung.felder(
      { zuletzt: einzelneVon(zuletzt, teil), blatt: einzelneVon(blatt, teil), neu: einzelneVon(neu, teil) },
      (feld, werte, streitig) => ({ art: 'antwort', teil, feld, streitig, ...werte }),
    );
    return [teil, alsAntworten(felder, teil)];
  });
  const listen = new Map(
    ALLE_LISTEN.map((liste) => [
      liste,
      fuehrung.liste(liste, {
        zuletzt: zeilenVon(zuletzt, liste),
        blatt: zeilenVon(blatt, liste),
        neu: zeilenVon(neu, liste),
      }),
    ]),
  );
  const gewichte = (listen.get('gewichte') ?? []) as unknown as readonly { merkmal: string | null }[];
  const zeilen = [...listen].map(([liste, felder]) => [liste, alsZeilen(liste, felder, gewichte)]);
  const ergebnis = {
    version: neu.version,
    ...(Object.fromEntries(einzelne) as object),
    ...(Object.fromEntries(zeilen) as object),
  } as Vereinbarung;
  return { ergebnis, eingriffe: fuehrung.eingriffe };
}

/** SC-2: what the user has changed in the sheet since it was last written; sorting is no change. */
export const eingriffe = (zuletzt: Vereinbarung, blatt: Vereinbarung): readonly Eingriff[] =>
  dreiwege({ zuletzt, blatt, neu: zuletzt }).eingriffe;
