import type { Stellenzeile, Tabellenfall } from '../abschnitte';
import {
  abgerundet,
  bruch,
  durch,
  gleich,
  kleiner,
  mal,
  minus,
  NULL,
  plus,
  Referenzfehler,
  EINS,
  type Bruch,
} from '../bruch';
import { type Stellentabelle, type Betraege } from '../tabellen';
import type { Ausgabe, Zelle } from './ausgabe';

export type Gesucht = 'VZÄ' | 'KOSTEN' | 'HÖCHSTBETRAG' | 'QUOTE';

export interface Budgetfall {
  readonly budget: Bruch;
  readonly stelle: Stellenzeile;
  readonly gesucht: Gesucht;
  readonly schritt?: Bruch | undefined;
  readonly hoechstens?: Bruch | undefined;
  readonly tabelle: Tabellenfall;
}

const SCHRITT: Readonly<Record<Gesucht, Bruch>> = {
  VZÄ: bruch(1, 100),
  KOSTEN: EINS,
  HÖCHSTBETRAG: EINS,
  QUOTE: bruch(1, 1000),
};
const HOECHSTENS: Readonly<Record<Gesucht, Bruch>> = {
  VZÄ: bruch(100),
  KOSTEN: bruch(10_000_000),
  HÖCHSTBETRAG: bruch(1_000_000),
  QUOTE: EINS,
};

/** SB-1: the post with the value that is tried. */
function mitWert({ stelle, gesucht }: Budgetfall, wert: Bruch): Stellenzeile {
  const nichts = gleich(wert, NULL);
  switch (gesucht) {
    case 'VZÄ': {
      const je = (b: Bruch | undefined): Bruch | undefined => b && durch(mal(b, wert), stelle.vzae);
      return {
        ...stelle,
        vzae: wert,
        kostenGesamt: je(stelle.kostenGesamt),
        drittmittel: je(stelle.drittmittel),
        eigenmittel: je(stelle.eigenmittel),
      };
    }
    case 'KOSTEN':
      return { ...stelle, kostenGesamt: wert };
    case 'HÖCHSTBETRAG':
      return nichts ? { ...stelle, art: 'OHNE' } : { ...stelle, hoechstbetrag: wert };
    case 'QUOTE':
      return nichts
        ? { ...stelle, art: 'OHNE', quote: undefined }
        : { ...stelle, art: 'ANTEIL', quote: wert };
  }
}

class Suche {
  private readonly bekannt = new Map<number, Betraege>();

  constructor(
    private readonly fall: Budgetfall,
    private readonly tabelle: Stellentabelle,
    readonly schritt: Bruch,
  ) {}

  wert(n: number): Bruch {
    return mal(bruch(n), this.schritt);
  }

  bei(n: number): Betraege {
    const betraege = this.bekannt.get(n) ?? this.tabelle.zeile(mitWert(this.fall, this.wert(n)));
    this.bekannt.set(n, betraege);
    return betraege;
  }

  passt(n: number): boolean {
    return !kleiner(this.fall.budget, this.bei(n).eigenanteil);
  }
}

const NICHTS = 0;

/** SB-2: the last step before the first that does not fit; below a Mindestanteil only 0 is tried. */
function groesste(
  suche: Suche,
  fall: Budgetfall,
  letzter: number,
): { wert: number; naechster: number | null } {
  const minimum = fall.stelle.mindestanteil;
  const erster =
    minimum === undefined ? 1 : Math.max(1, -Number(abgerundet(minus(NULL, durch(minimum, suche.schritt)))));
  let bester = NICHTS;
  for (let n = erster; n <= letzter; n += 1) {
    if (!suche.passt(n)) return { wert: bester, naechster: n };
    bester = n;
  }
  return { wert: bester, naechster: null };
}

/** SB-3: whole steps, the own share grows with them. */
function halbiere(passt: (n: number) => boolean, von: number, bis: number): number {
  if (bis - von <= 1) return bis;
  const mitte = Math.floor((von + bis) / 2);
  return passt(mitte) ? halbiere(passt, von, mitte) : halbiere(passt, mitte, bis);
}

/** SB-1 to SB-4: Fall | Wert | Kosten | Förderung | Drittmittel | Eigenanteil | Rest. */
export function stellenbudget(fall: Budgetfall, tabelle: Stellentabelle): Ausgabe {
  const schritt = fall.schritt ?? SCHRITT[fall.gesucht];
  const letzter = Number(abgerundet(durch(fall.hoechstens ?? HOECHSTENS[fall.gesucht], schritt)));
  const suche = new Suche(fall, tabelle, schritt);
  const zeile = (name: string, n: number): Zelle[] => {
    // SB-2: 0 VZÄ is no post, and costs nothing.
    const b = fall.gesucht === 'VZÄ' && n === 0 ? null : suche.bei(n);
    const eigenanteil = b?.eigenanteil ?? NULL;
    return [
      name,
      suche.wert(n),
      b ? plus(b.kosten, b.sachkosten) : NULL,
      b?.foerderung ?? NULL,
      b?.drittmittel ?? NULL,
      eigenanteil,
      minus(fall.budget, eigenanteil),
    ];
  };
  const leer = (name: string): Zelle[] => [name, '', '', '', '', '', ''];
  const kopf = ['Fall', 'Wert', 'Kosten', 'Förderung', 'Drittmittel', 'Eigenanteil', 'Rest'];
  if (fall.gesucht === 'VZÄ') {
    const { wert, naechster } = groesste(suche, fall, letzter);
    const danach = naechster === null ? leer('Nächster Schritt') : zeile('Nächster Schritt', naechster);
    return [kopf, zeile('Ergebnis', wert), danach];
  }
  if (fall.gesucht === 'KOSTEN') {
    if (!suche.passt(0)) throw new Referenzfehler('NV', 'schon ohne Kosten zu viel');
    const zuViel = suche.passt(letzter) ? null : halbiere((n) => !suche.passt(n), 0, letzter);
    if (zuViel === null) return [kopf, zeile('Ergebnis', letzter), leer('Nächster Schritt')];
    return [kopf, zeile('Ergebnis', zuViel - 1), zeile('Nächster Schritt', zuViel)];
  }
  if (!suche.passt(letzter)) throw new Referenzfehler('NV', 'reicht nicht');
  if (suche.passt(0)) return [kopf, zeile('Ergebnis', 0), leer('Schritt davor')];
  const kleinster = halbiere((n) => suche.passt(n), 0, letzter);
  return [kopf, zeile('Ergebnis', kleinster), zeile('Schritt davor', kleinster - 1)];
}
