import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { runScript } from '@kim/formel';
import type { Metadata } from '../../scripts/metadata/types';
import { pruefeFrische } from './frische';

/**
 * The built functions as Excel loads them: `dist/functions.js` in a realm of its own with a host that only knows
 * `CustomFunctions`. The formula tool has a loader too, which passes calls on as Excel's runtime does, as JSON and
 * later. These tests need the functions themselves: with values that JSON can't carry, their very result, and a world
 * that notices whoever asks for the time or the network.
 */

const DIST = join(__dirname, '../../dist');
pruefeFrische(DIST);

/** What Excel makes of `new CustomFunctions.Error(code, message)`. */
export class Excelfehler extends Error {
  constructor(
    readonly code: string,
    text?: string,
  ) {
    super(text);
    this.name = 'Excelfehler';
  }
}

const ERROR_CODE = {
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  divisionByZero: '#DIV/0!',
  invalidNumber: '#NUM!',
  nullReference: '#NULL!',
};

/** ST-1: what a pure function has no business with. Reading one of them fails and leaves a trace here. */
export const VERBOTEN = [
  ...[
    'Date',
    'Promise',
    'setTimeout',
    'setInterval',
    'setImmediate',
    'queueMicrotask',
    'requestAnimationFrame',
  ],
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'crypto', 'performance', 'process', 'require', 'console'],
  ...['window', 'self', 'document', 'navigator', 'localStorage', 'sessionStorage', 'Office', 'Excel'],
] as const;
export const verstoesse: string[] = [];

type Funktion = (...args: unknown[]) => unknown;
const zugeordnet = new Map<string, Funktion>();

function verboten(name: string): never {
  verstoesse.push(name);
  throw new Error(`ST-1: ${name} benutzt`);
}

const umgebung = createContext({
  CustomFunctions: {
    Error: Excelfehler,
    ErrorCode: ERROR_CODE,
    associate: (id: string, funktion: Funktion): void => {
      zugeordnet.set(id, funktion);
    },
  },
});
for (const name of VERBOTEN) {
  Object.defineProperty(umgebung, name, { get: () => verboten(name), configurable: true });
}
(runInContext('Math', umgebung) as Math).random = () => verboten('Math.random');

/** Runs a script beside the functions; for the test that the traps above are set. */
export const imSelbenRaum = (text: string): unknown => runInContext(text, umgebung);

runScript(readFileSync(join(DIST, 'functions.js'), 'utf8'), umgebung, 'dist/functions.js');

/** `functions.json` as Excel reads it. */
export const METADATEN = JSON.parse(readFileSync(join(DIST, 'functions.json'), 'utf8')) as Metadata;

export const FUNKTIONEN: ReadonlyMap<string, Funktion> = zugeordnet;
