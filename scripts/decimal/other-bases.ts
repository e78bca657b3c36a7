import ts from 'typescript';
import { parsed, rewritten } from './syntax';

const READER = 'parseOther';
const FIRST_TEST = 'isHex.test(str)';

/**
 * decimal.js without the reading of numbers to the base 2, 8 and 16 ("0x1f"): such a text is refused like any other
 * that is no number. Reading them needs powers, and with them logarithms.
 *
 * @throws Error with a German sentence if the library reads them in another way
 */
export function withoutOtherBases(text: string): string {
  const module = parsed(text);
  const body = module.statements.filter(ts.isFunctionDeclaration).find(isReader)?.body;
  const statements = body?.statements ?? [];
  const at = statements.findIndex((statement) => refusalIn(statement) !== undefined);
  const refusal = refusalIn(statements[at]);
  if (body === undefined || refusal === undefined)
    throw new Error('decimal.js liest Zahlen nicht mehr so, wie scripts/decimal/other-bases.ts es erwartet.');
  const rest = ts.factory.updateBlock(body, [...statements.slice(0, at), refusal]);
  return rewritten(module, (node) => (node === body ? rest : node));
}

const isReader = ({ name }: ts.FunctionDeclaration): boolean => name?.text === READER;

/** What happens to a text that is a number to none of the bases, if the statement asks for them. */
function refusalIn(statement: ts.Statement | undefined): ts.Statement | undefined {
  if (statement === undefined || !ts.isIfStatement(statement)) return undefined;
  if (statement.expression.getText() !== FIRST_TEST) return undefined;
  let otherwise = statement.elseStatement;
  while (otherwise && ts.isIfStatement(otherwise)) otherwise = otherwise.elseStatement;
  return otherwise;
}
