import { parseArgs } from 'node:util';

export interface Options {
  readonly formulas: readonly string[];
  readonly json: boolean;
  readonly help: boolean;
  readonly blank: null | 0;
  /** Tables as they were given, `NAME={…}` in the notation of the formulas. */
  readonly tables: readonly string[];
  /** A build other than `dist`; it is taken as it is. */
  readonly directory: string | null;
}

export const HELP = `KIM-Formeln rechnen, wie Excel sie rechnet

  npm run --silent formel -- '=KIM.EIGENANTEIL(187500;2,5;55000)'
  npm run --silent formel -- '=KIM.VERTEILUNG(10;{62;37})' '=SUMME(1;2)'
  echo '["=KIM.EIGENANTEIL(187500,2.5,55000)"]' | npm run --silent formel -- --json

Ohne --json stehen die Formeln in deutscher Schreibweise hinter dem Befehl: Strichpunkt zwischen den
Argumenten, Dezimalkomma, deutsche Funktionsnamen, Matrizen als {39;35} (Zeilen) und {1.2} oder {1\\2}
(Spalten). Jedes Ergebnis steht so da, wie ein deutsches Excel es zeigt; was überläuft, als Tabelle.
Bei Fehlern steht der Fehlerwert in der Ausgabe und der erklärende Satz in der Fehlerausgabe.

  --json         liest eine JSON-Liste von Formeln in der Schreibweise von Range.formulas (Komma, Dezimal-
                 punkt, englische Funktionsnamen) und schreibt eine JSON-Liste: Zahlen in voller Genauigkeit,
                 Text, Wahrheitswerte, Matrizen als Liste von Zeilen, {"error":"#VALUE!","message":"…"}
  --leer=null    reicht leere Zellen als null weiter wie Excel im Browser (Vorgabe)
  --leer=0       reicht leere Zellen als 0 weiter wie Excel auf dem Rechner
  --tabelle=NAME={…}
                 legt eine Tabelle an, deren erste Zeile die Überschriften sind; auch mehrmals. Formeln nennen
                 sie wie in Excel: KIM_Stellen[[#Kopfzeilen];[#Daten]], mit --json KIM_Stellen[[#Headers],[#Data]]
  --dist=ORDNER  nimmt die Funktionen aus diesem Ordner, ohne zu prüfen, ob sie aktuell sind
  --help         zeigt diese Hilfe

Gerechnet wird mit den gebauten Funktionen in dist. Fehlen sie oder sind sie älter als ihre Quellen, wird
zuerst gebaut. Eine Formel, die Excel nicht annähme, ergibt #WERT! mit einem Satz dazu.

Rückgabe: 0 gerechnet, auch wenn Formeln Fehler ergeben; 1 die Funktionen lassen sich nicht bauen oder laden;
2 falscher Aufruf
`;

const OPTIONS = {
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  leer: { type: 'string', default: 'null' },
  tabelle: { type: 'string', multiple: true, default: [] as string[] },
  dist: { type: 'string' },
} as const;

function parsed(
  args: readonly string[],
): ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>> {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  } catch (error) {
    // The sentence of Node is English; the name of the option is all that is needed from it.
    const option = /'([^']*)'/.exec(String(error))?.[1] ?? '';
    throw new TypeError(`Die Option ${option} ist falsch geschrieben. Mit --help steht da, wie es geht.`);
  }
}

/** @throws TypeError with a German sentence for the user */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parsed(args);
  if (values.leer !== 'null' && values.leer !== '0') throw new TypeError('--leer kann nur 0 oder null sein.');
  if (values.json && positionals.length > 0)
    throw new TypeError('Mit --json kommen die Formeln von der Standardeingabe, nicht aus dem Befehl.');
  if (!values.json && !values.help && positionals.length === 0)
    throw new TypeError('Es fehlt eine Formel. Mit --help steht da, wie es geht.');
  return {
    formulas: positionals,
    json: values.json,
    help: values.help,
    blank: values.leer === '0' ? 0 : null,
    tables: values.tabelle,
    directory: values.dist ?? null,
  };
}
