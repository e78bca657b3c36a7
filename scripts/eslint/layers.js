const path = require('node:path');

/**
 * Who may import whom, by folder of `src`. The core knows nothing but decimal numbers; whatever reads or writes a
 * workbook stands at the edge. `packages: true` allows any package.
 */
const LAYERS = {
  core: { folders: [], packages: ['decimal.js'] },
  parameters: { folders: ['core'], packages: [] },
  eingabe: { folders: ['core', 'parameters'], packages: [] },
  berechnung: { folders: ['core', 'parameters', 'eingabe'], packages: [] },
  functions: { folders: ['core', 'eingabe', 'berechnung'], packages: [] },
  workbook: { folders: ['core', 'parameters'], packages: [] },
  // Puts the script of the functions together; the pane and the commands use its small agreements.
  'shared-runtime': { folders: ['core', 'parameters', 'functions'], packages: [] },
  // Not `functions`: importing one would associate it a second time, from the script of the pane.
  taskpane: { folders: ['core', 'parameters', 'workbook', 'shared-runtime'], packages: true },
  commands: { folders: ['core', 'parameters', 'workbook', 'shared-runtime'], packages: [] },
  dev: {
    folders: ['core', 'parameters', 'eingabe', 'berechnung', 'functions', 'workbook', 'shared-runtime'],
    packages: true,
  },
};

/** The folder of `src` that a file belongs to, or undefined outside of it. */
function layerOf(root, file) {
  const [top, folder, ...rest] = path.relative(root, file).split(path.sep);
  return top === 'src' && rest.length > 0 ? folder : undefined;
}

function problemOf(root, file, specifier) {
  const from = layerOf(root, file);
  const rules = LAYERS[from];
  if (rules === undefined)
    return from === undefined ? undefined : `src/${from} has no place in scripts/eslint/layers.js`;
  if (!specifier.startsWith('.')) {
    const allowed = rules.packages === true || rules.packages.includes(specifier);
    return allowed ? undefined : `src/${from} may not use the package ${specifier}`;
  }
  const target = path.resolve(path.dirname(file), specifier);
  const to = layerOf(root, path.join(target, 'index'));
  const allowed = to === from || rules.folders.includes(to);
  return allowed ? undefined : `src/${from} may not import ${path.relative(root, target)}`;
}

module.exports = {
  meta: { type: 'problem', schema: [], messages: { arrow: '{{problem}}' } },
  create(context) {
    const check = (source) => {
      if (typeof source?.value !== 'string') return;
      const problem = problemOf(context.cwd, context.filename, source.value);
      if (problem !== undefined) context.report({ node: source, messageId: 'arrow', data: { problem } });
    };
    return {
      ImportDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      TSImportType: (node) => check(node.source ?? node.argument?.literal),
      TSExternalModuleReference: (node) => check(node.expression),
      'CallExpression[callee.name="require"]': (node) => check(node.arguments[0]),
    };
  },
};
