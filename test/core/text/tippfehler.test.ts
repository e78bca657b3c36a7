import { istTippfehler } from '../../../src/core/text/tippfehler';

test.each([
  ['DRITMITTEL', 'DRITTMITTEL'],
  ['DRITTTMITTEL', 'DRITTMITTEL'],
  ['DRITTNITTEL', 'DRITTMITTEL'],
  ['DRTITMITTEL', 'DRITTMITTEL'],
  ['KOMMUNEN', 'KOMMUNE'],
  ['OMMUNE', 'KOMMUNE'],
  ['KOMMUEN', 'KOMMUNE'],
  ['X', ''],
])('KO-3 „%s“ ist „%s“ mit einem Tippfehler', (a, b) => {
  expect(istTippfehler(a, b)).toBe(true);
  expect(istTippfehler(b, a)).toBe(true);
});

test.each([
  ['KOMMUNE', 'KOMMUNE'],
  ['', ''],
  ['KOSTENSTELLE', 'KOSTENGESAMT'],
  ['STELLENNUMMER', 'STELLENUMFANG'],
  ['EIGENANTEIL', 'EIGENMITTEL'],
  ['GUELTIGAB', 'GUELTIGBIS'],
  ['KOMUNEN', 'KOMMUNE'],
  ['ABCD', 'BADC'],
  ['ABC', 'CBA'],
])('KO-3 „%s“ und „%s“ sind verschieden oder gleich', (a, b) => {
  expect(istTippfehler(a, b)).toBe(false);
  expect(istTippfehler(b, a)).toBe(false);
});
