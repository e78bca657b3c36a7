const path = require('node:path');

/**
 * webpack loader for src/parameters/daten: leaves out the fields that only people checking the data read
 * (see `formen.ts`), so that Excel does not download them, and packs pay tables. Tests and documentation import the
 * full files. The option `gepackt` is the function of packen.ts, which a plain script can't import.
 */
const NUR_FUER_PRUEFER = new Set([
  'adresse',
  'arbeitgeberanteil',
  'bemerkung',
  'gegenprobe',
  'herkunft',
  'regelpruefung',
  'zweitquelle',
]);

const PACKEN = path.resolve(__dirname, '../src/parameters/packen.ts');

const ohnePrueferfelder = (name, wert) => (NUR_FUER_PRUEFER.has(name) ? undefined : wert);

/** Text of a data file in, text without the fields for reviewers out. */
const gekuerzt = (quelltext) => JSON.parse(quelltext, ohnePrueferfelder);

/** A module whose default export is the data file. */
module.exports = function lader(quelltext) {
  const { gepackt } = this.getOptions();
  const { betraege, ...rest } = gekuerzt(quelltext);
  if (betraege === undefined) return `export default ${JSON.stringify(rest)};`;
  return (
    `import { entpackt } from ${JSON.stringify(PACKEN)};\n` +
    `export default { ...${JSON.stringify(rest)}, betraege: entpackt(${JSON.stringify(gepackt(betraege))}) };`
  );
};
module.exports.gekuerzt = gekuerzt;
