import { calculate } from '../../src/shared-runtime/calculate';

/** How the product answers a call that it can't carry out; `art` says which error the cell shows. */
export class Produktfehler extends Error {
  constructor(
    readonly art: string,
    text: string,
  ) {
    super(text);
  }
}

/** What the product says when it has no answer of its own, as it does to the name of no function. */
const UNERWARTET = satz('GIBT_ES_NICHT');

function satz(name: string): string | undefined {
  const ausgang = calculate(name, []);
  return ausgang.kind === 'findings' ? ausgang.findings[0]?.sentence : undefined;
}

/** The result of a function that is called by name, as a cell would get it. */
export function berechne(name: string, args: readonly unknown[]): unknown {
  const ausgang = calculate(name, args);
  if (ausgang.kind === 'result') return ausgang.value;
  const [erster] = ausgang.findings;
  // A defect of the program is no way of refusing an input.
  if (erster === undefined || erster.sentence === UNERWARTET) throw new Error(`${name}: unerwarteter Fehler`);
  throw new Produktfehler(erster.error, erster.sentence);
}
