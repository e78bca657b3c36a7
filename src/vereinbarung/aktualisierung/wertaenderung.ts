/** What a value is and what it rests on. */
export interface Wertstand {
  readonly wert: number;
  readonly quelle: string;
  readonly status: string;
}

/** The values of a month, by name, as they were and as they will be. */
export interface Monatsvergleich {
  /** `JJJJ-MM-01` */
  readonly monat: string;
  readonly alt: ReadonlyMap<string, Wertstand>;
  readonly neu: ReadonlyMap<string, Wertstand>;
}

/** AK-4: a value that a computation rests on and that is another one from now on; `null` = none is known. */
export interface Wertaenderung {
  readonly name: string;
  /** First and last month, `JJJJ-MM-01`. */
  readonly von: string;
  readonly bis: string;
  readonly alt: Wertstand | null;
  readonly neu: Wertstand | null;
}

export interface Wertaenderungen {
  readonly geaendert: readonly Wertaenderung[];
  /** Values of the same height that rest on something else now, by name. */
  readonly andererBeleg: readonly string[];
}

export const NICHTS_GEAENDERT: Wertaenderungen = { geaendert: [], andererBeleg: [] };

const gleich = (a: Wertstand | null, b: Wertstand | null): boolean =>
  a === b ||
  (a !== null && b !== null && a.wert === b.wert && a.quelle === b.quelle && a.status === b.status);

const MONATE = 12;
const laufend = (monat: string): number => {
  const [jahr = 0, nummer = 0] = monat.split('-').map(Number);
  return jahr * MONATE + nummer;
};

/** AK-4: which values become other ones, and for how long, by name and then in the order of time. */
export function wertaenderungen(monate: readonly Monatsvergleich[]): Wertaenderungen {
  const namen = new Set(monate.flatMap(({ alt, neu }) => [...alt.keys(), ...neu.keys()]));
  const geaendert: Wertaenderung[] = [];
  const andererBeleg = new Set<string>();
  for (const name of namen) {
    let offen: Wertaenderung | null = null;
    for (const { monat, alt: davor, neu: danach } of monate) {
      const [alt, neu] = [davor.get(name) ?? null, danach.get(name) ?? null];
      if (alt?.wert === neu?.wert) {
        if (!gleich(alt, neu)) andererBeleg.add(name);
        continue;
      }
      const weiter: boolean =
        offen !== null &&
        laufend(offen.bis) + 1 === laufend(monat) &&
        gleich(offen.alt, alt) &&
        gleich(offen.neu, neu);
      if (offen !== null && weiter) geaendert.pop();
      offen = { name, von: offen !== null && weiter ? offen.von : monat, bis: monat, alt, neu };
      geaendert.push(offen);
    }
  }
  return { geaendert, andererBeleg: [...andererBeleg] };
}
