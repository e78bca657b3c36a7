import { anfang, bild, mit, WERT } from './bauen';
import { PLAETZE, plaetze } from './stellen';

/** Ways in which Excel and people hand over nothing. */
const NICHTS: readonly unknown[] = [null, undefined, '', '  ', [[null]], [['']]];
const LEERER_BEREICH: readonly unknown[] = [
  ...[
    [[null, null]],
    [[0]],
    [[0, 0]],
    [[null], [0], ['']],
    [
      [null, 0],
      ['', ' '],
    ],
  ],
  ...[[], [[]], 0],
];

const FEHLT = /: Die Angabe (fehlt|ist leer oder 0, und 0 ist hier nicht möglich). Bitte ausfüllen.$/;

describe.each(PLAETZE.filter((p) => p.wahlfrei))('LE-1 $id, „$name“ ausgelassen', ({ id, i, istBereich }) => {
  test('leer ist dasselbe wie ausgelassen', () => {
    const ohne = bild(id, mit(id, { [i]: null }));
    for (const wert of [...NICHTS, ...(istBereich ? LEERER_BEREICH : [])])
      expect(bild(id, mit(id, { [i]: wert }))).toEqual(ohne);
  });
});

/** FO-7: for some financing types a blank ceiling is one. */
const PFLICHT = PLAETZE.filter((p) => !p.wahlfrei && p.name !== 'hoechstbetrag');

describe.each(PFLICHT)('LE-1 $id, „$name“ leer ist #WERT!', ({ id, i, name, istBereich }) => {
  const leere = [...NICHTS, ...(istBereich ? LEERER_BEREICH : [])];
  // An amount of 0 is one.
  const nichts =
    name === 'betrag' ? leere.filter((wert) => !JSON.stringify(wert ?? null).includes('0')) : leere;
  test.each(nichts.map((wert) => [JSON.stringify(wert), wert]))('%s', (_text, wert) => {
    const satz =
      !istBereich || id === 'ERSTATTUNGSZINS'
        ? FEHLT
        : name === 'schluessel'
          ? /^Mindestens ein Schlüssel/
          : /: Der Bereich enthält keine Daten/;
    expect(bild(id, mit(id, { [i]: wert }))).toEqual(WERT(satz));
  });
});

describe('LE-2 die 0, die Excel am Desktop für eine leere Zelle übergibt', () => {
  const wieOhne = plaetze(
    'methode',
    'art',
    'merkmal',
    'tarif',
    'rundung',
    'restregel',
    'drittmittel',
    'eigenmittel',
  );
  const FEHLEND = ['gruppe', 'stufe', 'vzae', 'von', 'bis', 'seit', 'stichtag', 'baustein'];

  test.each(wieOhne)('$id, „$name“: wie ausgelassen', ({ id, i }) => {
    const ohne = bild(id, mit(id, { [i]: null }));
    for (const wert of [0, -0, [[0]]]) expect(bild(id, mit(id, { [i]: wert }))).toEqual(ohne);
  });

  test.each(plaetze('methode', 'art', 'merkmal', 'tarif', 'restregel'))(
    '$id, „$name“: auch als Text, den Excel aus der 0 für ein Textargument macht',
    ({ id, i }) => {
      expect(bild(id, mit(id, { [i]: '0' }))).toEqual(bild(id, mit(id, { [i]: null })));
    },
  );

  test.each(plaetze(...FEHLEND))('$id, „$name“: eine fehlende Angabe', ({ id, i, name }) => {
    expect(bild(id, mit(id, { [i]: 0 }))).toEqual(
      WERT(
        new RegExp(
          `${anfang(name)}Die Angabe ist leer oder 0, und 0 ist hier nicht möglich. Bitte ausfüllen.$`,
        ),
      ),
    );
  });

  test.each(plaetze('monate', 'quote'))(
    '$id, „$name“: #WERT! mit dem Rat, das Argument wegzulassen',
    ({ id, i, name }) => {
      for (const wert of [0, -0, [[0]]])
        expect(bild(id, mit(id, { [i]: wert }))).toEqual(
          WERT(new RegExp(`^Argument „${name}“: 0 ist hier nicht möglich. .*das Argument weglassen`)),
        );
    },
  );

  test.each(
    plaetze('kosten', 'hoechstbetrag', 'betrag', 'wochenstunden').filter((p) => p.id !== 'DECKUNGSGRAD'),
  )('$id, „$name“: ein Betrag von 0', ({ id, i }) => {
    expect(bild(id, mit(id, { [i]: 0 }))).not.toHaveProperty('code');
  });

  test('DG-1 DECKUNGSGRAD von Kosten 0 und VZAE mit Vollzeit 0 sind #DIV/0!', () => {
    const div0 = { code: '#DIV/0!', text: '' };
    expect(bild('DECKUNGSGRAD', mit('DECKUNGSGRAD', { 0: 0 }))).toEqual(div0);
    expect(bild('VZAE', [19.5, 0])).toEqual(div0);
  });
});
