const path = require('node:path');

/**
 * Who may import whom, by folder of `src`. The core knows nothing but decimal numbers; whatever reads or writes a
 * workbook stands at the edge. `packages: true` allows any package but our own tools in `dev`.
 */
const LAYERS = {
  core: { folders: [], packages: ['decimal.js'] },
  parameters: { folders: ['core'], packages: [] },
  // What the workbook looks like; data alone.
  mappe: { folders: ['core', 'parameters'], packages: [] },
  eingabe: { folders: ['core', 'parameters', 'mappe'], packages: [] },
  berechnung: { folders: ['core', 'parameters', 'mappe', 'eingabe'], packages: [] },
  functions: { folders: ['core', 'eingabe', 'berechnung'], packages: [] },
  // What is said about the functions; pure data.
  katalog: { folders: [], packages: [] },
  // What is to be written into a workbook, as a shape; types alone.
  plan: { folders: [], packages: [] },
  // Not `parameters`: the pane would bring a second copy of the data (AS-4).
  vereinbarung: { folders: ['core', 'mappe', 'plan'], packages: ['papaparse'] },
  workbook: { folders: ['core', 'parameters', 'mappe', 'plan', 'vereinbarung'], packages: [] },
  // Puts the script of the functions together; the pane and the commands use its small agreements.
  'shared-runtime': { folders: ['core', 'parameters', 'berechnung', 'functions'], packages: [] },
  // Not `functions`: importing one would associate it a second time, from the script of the pane.
  taskpane: {
    folders: ['core', 'parameters', 'mappe', 'katalog', 'plan', 'vereinbarung', 'workbook', 'shared-runtime'],
    packages: true,
  },
  commands: { folders: ['core', 'parameters', 'workbook', 'shared-runtime'], packages: [] },
};

/** The tools are packages of their own, and nobody goes around their `exports`; measuring needs what is measured. */
const TOOLS = {
  engine: { outside: [] },
  excel: { outside: [] },
  formel: { outside: [] },
  bench: { outside: ['src', 'scripts'] },
};

const OWN_PACKAGES = '@kim/';

/** `src/core/zahl/dezimal` stands in the area `src`, in its part `core`. */
function placeOf(root, file) {
  const [area, part, ...rest] = path.relative(root, file).split(path.sep);
  return { area, part: rest.length > 0 ? part : undefined };
}

function problemInSource(from, to, specifier, target) {
  const rules = LAYERS[from.part];
  if (rules === undefined) return `src/${from.part} has no place in scripts/eslint/layers.js`;
  if (target === undefined) {
    const own = specifier.startsWith(OWN_PACKAGES);
    const allowed = !own && (rules.packages === true || rules.packages.includes(specifier));
    return allowed ? undefined : `src/${from.part} may not use the package ${specifier}`;
  }
  const allowed = to.area === 'src' && (to.part === from.part || rules.folders.includes(to.part));
  return allowed ? undefined : `src/${from.part} may not import ${target}`;
}

function problemInTools(from, to, target) {
  const rules = TOOLS[from.part];
  if (rules === undefined) return `dev/${from.part} has no place in scripts/eslint/layers.js`;
  if (target === undefined || (to.area === 'dev' && to.part === from.part)) return undefined;
  return rules.outside.includes(to.area) ? undefined : `dev/${from.part} may not import ${target}`;
}

function problemOf(root, file, specifier) {
  const from = placeOf(root, file);
  const resolved = specifier.startsWith('.') ? path.resolve(path.dirname(file), specifier) : undefined;
  const target = resolved && path.relative(root, resolved);
  const to = resolved ? placeOf(root, path.join(resolved, 'index')) : {};
  if (from.area === 'src' && from.part !== undefined) return problemInSource(from, to, specifier, target);
  if (from.area === 'dev' && from.part !== undefined) return problemInTools(from, to, target);
  return from.area === 'scripts' && to.area === 'dev'
    ? `scripts use ${target} by the name of its package`
    : undefined;
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
