/**
 * webpack loader for src/parameters/daten: leaves out the fields that only people checking the data read
 * (see `formen.ts`), so that Excel does not download them. Tests and documentation import the full files.
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

const ohnePrueferfelder = (name, wert) => (NUR_FUER_PRUEFER.has(name) ? undefined : wert);

module.exports = (quelltext) => JSON.stringify(JSON.parse(quelltext, ohnePrueferfelder));
