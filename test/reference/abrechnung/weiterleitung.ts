import {
  bruch,
  durch,
  gleich,
  mal,
  max,
  min,
  minus,
  NULL,
  plus,
  Referenzfehler,
  runde,
  summe,
  ZWOELF,
  type Bruch,
} from '../bruch';
import { UNVERGLICHEN, type Ausgabe, type Zelle } from './ausgabe';
import { doppelt, gleicherName } from './namen';

/** A row of the chain after blank cells took their defaults. */
export interface Empfaenger {
  readonly name: string;
  readonly von: string;
  readonly erhalten: Bruch;
  readonly kosten: Bruch;
  readonly vzae: Bruch;
  readonly monate: Bruch;
  /** NULL: none */
  readonly hoechstbetrag: Bruch;
  readonly zurueckgezahlt: Bruch;
  readonly aufstockung: Bruch;
}

const falsch = (text: string): never => {
  throw new Referenzfehler('WERT', text);
};

/** WL-2 */
function eigeneVerwendung(e: Empfaenger): Bruch {
  if (gleich(e.hoechstbetrag, NULL)) return e.kosten;
  return min(e.kosten, runde(durch(mal(e.hoechstbetrag, e.vzae, e.monate), ZWOELF)));
}

const unter = (alle: readonly Empfaenger[], e: Empfaenger): Empfaenger[] =>
  alle.filter((x) => gleicherName(x.von, e.name));

/** WL-3 */
function saldo(alle: readonly Empfaenger[], e: Empfaenger): Bruch {
  const direkte = unter(alle, e);
  return minus(
    plus(e.erhalten, ...direkte.map((x) => x.zurueckgezahlt)),
    plus(eigeneVerwendung(e), e.zurueckgezahlt, ...direkte.map((x) => x.erhalten)),
  );
}

/** WL-4: sum of what is left at all levels below. */
const offenUnten = (alle: readonly Empfaenger[], e: Empfaenger): Bruch =>
  summe(unter(alle, e).map((x) => plus(max(NULL, saldo(alle, x)), offenUnten(alle, x))));

/** WL-6: the way up to the giver; a circle never gets there. */
function ebene(alle: readonly Empfaenger[], e: Empfaenger, schritte = 1): number {
  if (schritte > alle.length) falsch('im Kreis');
  const oberer = alle.find((x) => gleicherName(x.name, e.von));
  return oberer ? ebene(alle, oberer, schritte + 1) : schritte;
}

function pruefe(alle: readonly Empfaenger[]): void {
  if (doppelt(alle.map((e) => e.name))) falsch('Empfänger doppelt');
  if (alle.some((e) => e.von === '' || e.name === '')) falsch('Empfänger oder Von fehlt');
  const geber = alle.map((e) => e.von).filter((von) => !alle.some((e) => gleicherName(e.name, von)));
  if (!geber.every((g) => gleicherName(g, geber[0] ?? ''))) falsch('mehrere Geber');
}

const KOPF = [
  'Ebene',
  'Empfänger',
  'Von',
  'Erhalten',
  'Eigene Verwendung',
  'Weitergeleitet',
  'Rückfluss',
  'Zurückgezahlt',
  'Saldo',
  'Offen unten',
  'Zurückzugeben',
  'Aufstockung erhalten',
  'Aufstockung gezahlt',
  'Hinweis',
];

/** WL-1 to WL-7 */
export function weiterleitung(alle: readonly Empfaenger[]): Ausgabe {
  pruefe(alle);
  const ebenen = alle.map((e) => ebene(alle, e));
  const zeilen = alle.map((e, i): Zelle[] => {
    const direkte = unter(alle, e);
    const eigen = saldo(alle, e);
    const offen = offenUnten(alle, e);
    return [
      bruch(ebenen[i] ?? 0),
      e.name,
      e.von,
      e.erhalten,
      eigeneVerwendung(e),
      summe(direkte.map((x) => x.erhalten)),
      summe(direkte.map((x) => x.zurueckgezahlt)),
      e.zurueckgezahlt,
      eigen,
      offen,
      plus(max(NULL, eigen), offen),
      e.aufstockung,
      summe(direkte.map((x) => x.aufstockung)),
      UNVERGLICHEN,
    ];
  });
  const oberste = alle.filter((_, i) => ebenen[i] === 1);
  const erhalten = summe(oberste.map((e) => e.erhalten));
  const verwendet = summe(alle.map(eigeneVerwendung));
  const zurueck = summe(oberste.map((e) => e.zurueckgezahlt));
  const salden = summe(alle.map((e) => saldo(alle, e)));
  // WL-5
  if (!gleich(erhalten, plus(verwendet, zurueck, salden))) throw new Error('WL-5 verletzt');
  const offen = UNVERGLICHEN;
  const summenzeile = [
    offen,
    offen,
    offen,
    erhalten,
    verwendet,
    '',
    '',
    zurueck,
    salden,
    offen,
    offen,
    offen,
    offen,
    offen,
  ];
  return [KOPF, ...zeilen, summenzeile];
}
