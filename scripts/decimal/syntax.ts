import ts from 'typescript';

/** The text of a module as a tree. */
export const parsed = (text: string): ts.SourceFile =>
  ts.createSourceFile('module.mjs', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);

const PRINTER = ts.createPrinter({ newLine: ts.NewLineKind.LineFeed });

/** The text of a module in which a node is replaced by another, or left out for `undefined`. */
export function rewritten(module: ts.SourceFile, replace: (node: ts.Node) => ts.Node | undefined): string {
  const transformation = ts.transform(module, [
    (context) => (whole) => {
      const visit = (node: ts.Node): ts.Node | undefined => {
        const other = replace(node);
        return other === node ? ts.visitEachChild(node, visit, context) : other;
      };
      return ts.visitEachChild(whole, visit, context);
    },
  ]);
  const result = transformation.transformed.map((whole) => PRINTER.printFile(whole)).join('');
  transformation.dispose();
  return result;
}

/** What a statement gives names to, in a chain such as `P.plus = P.add = …`; null for any other statement. */
export function assigned(statement: ts.Node): { readonly owner: string; readonly names: string[] } | null {
  if (!ts.isExpressionStatement(statement)) return null;
  const names: string[] = [];
  let owner = '';
  let { expression } = statement;
  while (isAssignment(expression) && ts.isPropertyAccessExpression(expression.left)) {
    owner = expression.left.expression.getText();
    names.push(expression.left.name.text);
    expression = expression.right;
  }
  return names.length === 0 ? null : { owner, names };
}

/** The variable to which a statement gives a value; null for any other statement. */
export function reassigned(statement: ts.Node): string | null {
  if (!ts.isExpressionStatement(statement) || !isAssignment(statement.expression)) return null;
  const { left } = statement.expression;
  return ts.isIdentifier(left) ? left.text : null;
}

const isAssignment = (node: ts.Node): node is ts.BinaryExpression =>
  ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken;

/** Everything below a node, itself included. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesOf(child);
}
