import { type CellError, toInvariant } from '@kim/engine';
import { loadIronCalc } from '@kim/engine/node';
import { loadFunctions } from './built-functions';
import { germanOutcome, messages } from './display';
import { evaluate, refused, type Outcome } from './evaluate';
import { freshBuild } from './fresh-build';
import { readFormulas, toJson } from './json';
import { HELP, readOptions, type Options } from './options';
import { type GivenTable, readTable } from './tables';

/** What the tool has to do with the world. */
export interface Surroundings {
  /** The directory of the project. */
  readonly root: string;
  readonly readInput: () => string;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

function invariant(formula: string): string | CellError {
  try {
    return toInvariant(formula);
  } catch (error) {
    return refused(error);
  }
}

function print(outcomes: readonly Outcome[], { out, err }: Surroundings): void {
  outcomes.forEach((outcome, index) => {
    out(`${germanOutcome(outcome)}\n`);
    const origin = outcomes.length > 1 ? `Formel ${index + 1}: ` : '';
    messages(outcome).forEach((message) => err(`${origin}${message}\n`));
  });
}

/** Runs the tool and returns its exit code. @throws Error if the functions can't be built or loaded */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<number> {
  let options: Options;
  let formulas: readonly (string | CellError)[];
  let tables: readonly GivenTable[];
  try {
    options = readOptions(args);
    const { json } = options;
    formulas = json ? readFormulas(surroundings.readInput()) : options.formulas.map(invariant);
    tables = options.tables.map((text) => readTable(text, json ? (formula) => formula : toInvariant));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    surroundings.err(`${error.message}\n`);
    return 2;
  }
  if (options.help) {
    surroundings.out(HELP);
    return 0;
  }
  const functions = loadFunctions(options.directory ?? freshBuild(surroundings.root));
  const { blank } = options;
  const outcomes = await evaluate(formulas, {
    dispatcher: functions,
    ironCalc: loadIronCalc(),
    blank,
    tables,
  });
  if (options.json) surroundings.out(`${toJson(outcomes)}\n`);
  else print(outcomes, surroundings);
  return 0;
}
