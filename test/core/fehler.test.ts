import { div0Fehler, Fachfehler, mitOrt, nvFehler, wertFehler } from '../../src/core/fehler';

test('FE-1 jede der drei Fehlerarten trägt ihren Satz', () => {
  const fehler = [wertFehler('falsch'), nvFehler('unbekannt'), div0Fehler('durch 0')];
  expect(fehler.map((f) => [f.art, f.message, f.name])).toEqual([
    ['WERT', 'falsch', 'Fachfehler'],
    ['NV', 'unbekannt', 'Fachfehler'],
    ['DIV0', 'durch 0', 'Fachfehler'],
  ]);
});

test('FE-2 der Ort steht vor dem Satz, die Art bleibt', () => {
  const rechne = (): never =>
    mitOrt('Argument „stellen“', () =>
      mitOrt('Zeile 7', () => {
        throw nvFehler('fehlt');
      }),
    );
  expect(rechne).toThrow(new Fachfehler('NV', 'Argument „stellen“: Zeile 7: fehlt'));
  expect(mitOrt('Zeile 7', () => 5)).toBe(5);
});

test('FE-2 der Ort kann sich danach richten, woran es liegt', () => {
  const ort = (angabe: string | undefined): string | null =>
    angabe === undefined ? null : `Spalte ${angabe}`;
  const wirf = (fehler: Fachfehler) => (): never =>
    mitOrt(ort, () => {
      throw fehler;
    });
  expect(wirf(nvFehler('unbekannt', 'Gruppe'))).toThrow(/^Spalte Gruppe: unbekannt$/);
  expect(wirf(wertFehler('falsch'))).toThrow(/^falsch$/);
});

test('FE-2 ein Programmfehler bleibt, was er ist', () => {
  const fehler = new TypeError('x is not a function');
  expect(() =>
    mitOrt('Zeile 7', () => {
      throw fehler;
    }),
  ).toThrow(fehler);
});
