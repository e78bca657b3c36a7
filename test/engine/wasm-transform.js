const ts = require('typescript');

/**
 * @ironcalc/wasm is an ES module, and Jest runs CommonJS unless Node is started with an experimental flag. So its one
 * file of glue code is turned into CommonJS on the way in. The engine hands over the bytes of the WebAssembly itself,
 * so the address of the module, which CommonJS does not know, is never needed.
 */
module.exports = {
  process(source) {
    const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 };
    return {
      code: ts.transpileModule(source.replaceAll('import.meta.url', "''"), { compilerOptions }).outputText,
    };
  },
};
