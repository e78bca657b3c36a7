/** What only people checking the programmes read; see the interface `Programm`. */
const NUR_FUER_PRUEFER = new Set([
  'land',
  'empfaenger',
  'hoechstVzae',
  'sachkosten',
  'weiterleitung',
  'zweitquelle',
  'status',
]);

/** webpack loader for src/vereinbarung/daten: text of a data file in, a module without the fields for reviewers out. */
module.exports = (quelltext) =>
  `export default ${JSON.stringify(
    JSON.parse(quelltext, (name, wert) => (NUR_FUER_PRUEFER.has(name) ? undefined : wert)),
  )};`;
