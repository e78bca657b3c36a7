import { kanonisch } from '../../../vereinbarung/kanonisch';
import { fingerprint } from '../fingerprint';
import { givenRoles } from '../located';
import { normalFormula } from '../normal-formula';
import type { OnceRows } from '../written-last';
import { MOST_IN_FULL, type Register, REGISTER_VERSION, type Registered } from './shape';

const entryOf = ({ answers, extent, ...entry }: Registered): object => ({
  ...entry,
  extent: { towns: extent.kommunen, years: extent.jahre, layout: extent.fassung },
  answers: answers && kanonisch(answers),
});

const textOf = (register: Register): string =>
  JSON.stringify({ version: REGISTER_VERSION, agreements: register.map(entryOf) });

/** Its formulas may be told again, but not read. */
async function hashed(registered: Registered): Promise<Registered> {
  const roles = givenRoles(registered.number);
  const formulas = registered.formulas.map(async (own) => ({
    ...own,
    formula: own.formula.startsWith('=')
      ? await fingerprint(normalFormula(own.formula, roles).text)
      : own.formula,
  }));
  return { ...registered, answers: null, formulas: await Promise.all(formulas) };
}

/** SC-2: the register as it is kept: in full, or with hashes for its largest agreements where it would be too large. */
export async function registerText(register: Register): Promise<string> {
  const text = textOf(register);
  if (text.length <= MOST_IN_FULL) return text;
  const full = register.filter(({ answers }) => answers !== null);
  const sizes = full.map((registered) => JSON.stringify(entryOf(registered)).length);
  const largest = full[sizes.indexOf(Math.max(...sizes))];
  if (largest === undefined) return text;
  const smaller = await hashed(largest);
  return registerText(register.map((own) => (own === largest ? smaller : own)));
}

/** The register with this agreement as it is now. */
export const withAgreement = (register: Register, registered: Registered): Register =>
  [...register.filter(({ number }) => number !== registered.number), registered].sort(
    (a, b) => a.number - b.number,
  );

export const withoutAgreement = (register: Register, number: number): Register =>
  register.filter((own) => own.number !== number);

/** SC-6: the rows that have been written last to the tables that the workbook has once; hashes alone stay as they are. */
export async function withOnce(registered: Registered, once: OnceRows): Promise<Registered> {
  if (!registered.answers) return registered;
  const answers = { ...registered.answers, ...once };
  return { ...registered, answers, fingerprint: await fingerprint(kanonisch(answers)) };
}
