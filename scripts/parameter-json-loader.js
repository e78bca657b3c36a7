const fs = require('node:fs');
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

/** The pay table before this one: the files of an annex are named after the day from which they hold. */
function vorherige(datei) {
  const ordner = path.dirname(datei);
  const name = fs
    .readdirSync(ordner)
    .filter((anderer) => anderer < path.basename(datei))
    .sort()
    .at(-1);
  return name === undefined ? undefined : path.join(ordner, name);
}

/** A module whose default export is the data file. */
module.exports = function lader(quelltext) {
  const { gepackt } = this.getOptions();
  const { betraege, ...rest } = gekuerzt(quelltext);
  if (betraege === undefined) return `export default ${JSON.stringify(rest)};`;
  const davor = vorherige(this.resourcePath);
  if (davor !== undefined) this.addDependency(davor);
  const vorher = davor === undefined ? undefined : JSON.parse(fs.readFileSync(davor, 'utf8')).betraege;
  const argumente = [
    JSON.stringify(gepackt(betraege, vorher)),
    ...(davor === undefined ? [] : ['vorher.betraege']),
  ];
  return (
    (davor === undefined ? '' : `import vorher from ${JSON.stringify(davor)};\n`) +
    `import { entpackt } from ${JSON.stringify(PACKEN)};\n` +
    `export default { ...${JSON.stringify(rest)}, betraege: entpackt(${argumente.join(', ')}) };`
  );
};
module.exports.gekuerzt = gekuerzt;
module.exports.vorherige = vorherige;
