import {
  alle,
  div0Fehler,
  Fachfehler,
  fundtext,
  mitOrt,
  nvFehler,
  sammelfehler,
  versuche,
  wertFehler,
} from '../../src/core/fehler';

function versage(fehler: Fachfehler): never {
  throw fehler;
}

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

test('FE-2 was nicht voneinander abhängt, wird weiter gelesen: geworfen werden alle Funde, der erste voran', () => {
  expect(
    alle(
      () => 1,
      () => 'a',
    ),
  ).toEqual([1, 'a']);
  const gelesen: string[] = [];
  const rechne = (): unknown =>
    alle(
      () => mitOrt('von', () => versage(nvFehler('unbekannt'))),
      () => gelesen.push('bis'),
      () => versage(sammelfehler([...wertFehler('falsch').funde, ...wertFehler('zweifelhaft').funde])),
    );
  const fehler = versuche(rechne);
  expect(fehler).toEqual(new Fachfehler('NV', 'von: unbekannt'));
  expect((fehler as Fachfehler).funde).toEqual([
    { art: 'NV', ort: 'von', satz: 'unbekannt', nachsatz: '' },
    { art: 'WERT', ort: null, satz: 'falsch', nachsatz: '' },
    { art: 'WERT', ort: null, satz: 'zweifelhaft', nachsatz: '' },
  ]);
  expect(gelesen).toEqual(['bis']);
});

test('FE-2 ein Ort gilt für alle Funde, und der Nachsatz steht am Ende', () => {
  const funde = [
    { art: 'WERT', ort: 'Zeile 7', satz: 'falsch.', nachsatz: ' (und 1 weitere)' },
    { art: 'NV', ort: null, satz: 'unbekannt.', nachsatz: '' },
  ] as const;
  const fehler = versuche<unknown>(() => mitOrt('stellen', () => versage(sammelfehler(funde)))) as Fachfehler;
  expect(fehler.art).toBe('WERT');
  expect(fehler.message).toBe('stellen: Zeile 7: falsch. (und 1 weitere)');
  expect(fehler.funde.map(fundtext)).toEqual([fehler.message, 'stellen: unbekannt.']);
});
