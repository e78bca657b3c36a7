import { rechenweg } from './aufruf';
import { bereich, bild, eigenanteile, JAHR, ohneHinweis, STELLE, WERT, type Zeile } from './bauen';
import { VERTRAG } from './vertrag';

/** What the last row says about the table. */
const hinweis = (zeile: Zeile, optionen: unknown = null): unknown =>
  (eigenanteile(bereich(zeile), optionen) as unknown[][]).at(-1)?.at(-1);

const VOLL: Zeile = {
  ...STELLE,
  ...{ Kommune: 'Unna', Von: '01.02.2022', Bis: '30.11.2022', Seit: '01.06.2019' },
  ...{ 'Sachkosten je VZÄ': 9_700, 'Sachkosten-Höchstbetrag': 5_000, Art: 'ANTEIL', Quote: 0.8 },
  ...{ Drittmittel: 1_000, Eigenmittel: 1_000 },
};
const umbenannt = (alt: string, neu: string, zeile = VOLL): Zeile =>
  Object.fromEntries(Object.entries(zeile).map(([k, v]) => [k === alt ? neu : k, v]));

describe.each(Object.keys(VOLL))('KO-1 Überschrift %s', (spalte) => {
  const gewollt = eigenanteile(bereich(VOLL));

  test('mit geschütztem Leerzeichen, unsichtbaren Zeichen, Doppelpunkt und einer Klammer, die nichts ändert', () => {
    expect(gewollt).not.toHaveProperty('code');
    for (const neu of [
      ...[`${spalte}:`, `${spalte} : `, `\u00a0${spalte}\u00a0`, `${spalte}\u200b`, `\ufeff${spalte}\u00ad:`],
      ...[...'%€'].map((e) => `${spalte} (${e})`),
      ...['v.H.', 'EUR', 'Euro', 'Anzahl', 'VZÄ', ' eur '].map((e) => `${spalte} (${e})`),
      ...[`${spalte}(EUR):`, `${spalte}: (EUR)`, `${spalte} [EUR]`, spalte.replace(' ', '\u00a0')],
    ])
      expect([neu, eigenanteile(bereich(umbenannt(spalte, neu)))]).toEqual([neu, gewollt]);
  });

  test('mit einer anderen Einheit fragt #WERT!, solange die Spalte fehlt; sonst ist es eine eigene', () => {
    for (const einheit of ['T€', 'Monat', 'Std.', 'je Monat', 'Plan']) {
      const name = `${spalte} (${einheit})`;
      expect(eigenanteile(bereich(umbenannt(spalte, name)))).toEqual(
        WERT(
          new RegExp(
            `^Argument „stellen“: Zeile 1, Spalte \\d+: Die Überschrift „${spalte} \\(${einheit}\\)“ nennt etwas anderes als die Spalte ${spalte}. Bitte`,
          ),
        ),
      );
      const daneben = eigenanteile(bereich({ ...VOLL, [name]: 7 }));
      expect(ohneHinweis(daneben)).toEqual(ohneHinweis(gewollt));
    }
  });

  test('genau geschrieben geht der Schreibweise mit Klammer vor; zwei solche sind #WERT!', () => {
    const vor = eigenanteile(bereich({ [`${spalte} (EUR)`]: 7, ...VOLL, [`${spalte}:`]: 8 }));
    expect(ohneHinweis(vor)).toEqual(ohneHinweis(gewollt));
    const zweimal = bereich({ ...umbenannt(spalte, `${spalte} (EUR)`), [`${spalte}:`]: 8 });
    expect(eigenanteile(zweimal)).toEqual(
      WERT(
        new RegExp(
          `^Argument „stellen“: Die Überschriften „${spalte} \\(EUR\\)“ und „${spalte}:“ meinen beide die Spalte ${spalte}. Bitte`,
        ),
      ),
    );
  });
});

/** KO-3: other words by the column they mean. */
const ANDERS: readonly (readonly [string, string])[] = [
  ...(['Gemeinde', 'Stadt'] as const).map((w) => [w, 'Kommune'] as const),
  ...[['Beginn', 'Von'] as const, ['Ende', 'Bis'] as const],
  ...(['Entgeltgruppe', 'EG'] as const).map((w) => [w, 'Gruppe'] as const),
  ['Entgeltstufe', 'Stufe'],
  ...(['Stellenanteil', 'Stellenumfang'] as const).map((w) => [w, 'VZÄ'] as const),
  ...(['Förderquote', 'Fördersatz'] as const).map((w) => [w, 'Quote'] as const),
];

describe.each(ANDERS)('KO-3 Überschrift %s', (wort, spalte) => {
  const gewollt = eigenanteile(bereich(VOLL));

  test(`wird als ${spalte} gelesen, wo die Spalte fehlt`, () => {
    for (const neu of [wort, wort.toUpperCase(), `${wort}:`, `${wort} (%)`])
      expect(eigenanteile(bereich(umbenannt(spalte, neu)))).toEqual(gewollt);
  });

  test(`ist neben ${spalte} eine eigene Spalte, und der Hinweis nennt sie`, () => {
    const t = eigenanteile(bereich({ [wort]: 'x', ...VOLL }));
    expect(ohneHinweis(t)).toEqual(ohneHinweis(gewollt));
    expect(
      hinweis({ [wort]: 'x', ...STELLE, [spalte]: VOLL[spalte] ?? null, Art: 'ANTEIL', Quote: 0.8 }),
    ).toBe(`nicht gelesen: ${wort}`);
  });
});

test('KO-3 zwei andere Wörter für eine Spalte, die fehlt, sind #WERT!', () => {
  expect(eigenanteile(bereich({ ...umbenannt('Kommune', 'Gemeinde'), Stadt: 'Unna' }))).toEqual(
    WERT(
      /^Argument „stellen“: Die Überschriften „Gemeinde“ und „Stadt“ meinen beide die Spalte Kommune. Bitte/,
    ),
  );
});

test('KO-3 Anteil ist in kommunen der Schlüssel, wo er fehlt, und sonst nirgends etwas', () => {
  const teile = (...zeilen: Zeile[]): unknown => bild('KOSTENTEILUNG', [100, bereich(...zeilen)]);
  const gewollt = teile({ Kommune: 'Unna', Schlüssel: 3 }, { Kommune: 'Schwerte', Schlüssel: 1 });
  expect(teile({ Gemeinde: 'Unna', Anteil: 3 }, { Gemeinde: 'Schwerte', Anteil: 1 })).toEqual(gewollt);
  const daneben = [
    { Kommune: 'Unna', Schlüssel: 3, Anteil: 0.1 },
    { Kommune: 'Schwerte', Schlüssel: 1, Anteil: 0.9 },
  ];
  expect(teile(...daneben)).toEqual(gewollt);
  expect(hinweis({ ...STELLE, Anteil: 0.5 })).toBe('nicht gelesen: Anteil');
});

/** KO-3: headings that only the user can explain, the column asked about, and a post that lacks it. */
const { Höchstbetrag: _, ...OHNE_DECKEL } = STELLE;
const { Gruppe: __, ...OHNE_GRUPPE } = STELLE;
const FRAGEN: readonly (readonly [string, string, Zeile])[] = [
  ['Sachkosten', 'Sachkosten je VZÄ', STELLE],
  ['Sachkosten (T€)', 'Sachkosten je VZÄ', STELLE],
  ['Höchstbetrag gesamt', 'Höchstbetrag', OHNE_DECKEL],
  ['Höchstbetrag gesamt je Jahr', 'Höchstbetrag', OHNE_DECKEL],
  ['Kosten', 'Kosten gesamt', OHNE_GRUPPE],
  ['Personalkosten', 'Kosten gesamt', OHNE_GRUPPE],
  ['Dritmittel', 'Drittmittel', STELLE],
  ['Drittmitel (EUR)', 'Drittmittel', STELLE],
  ['Eigenmittle', 'Eigenmittel', STELLE],
  ['Kommunen', 'Kommune', STELLE],
  ['Höchstbeträg', 'Höchstbetrag', OHNE_DECKEL],
  ['Kosten gesammt', 'Kosten gesamt', STELLE],
  ['Sachkosten je VZA', 'Sachkosten je VZÄ', STELLE],
  ['Bausteine', 'Baustein', STELLE],
];

describe.each(FRAGEN)('KO-3 „%s“', (ueberschrift, spalte, zeile) => {
  test(`fragt nach ${spalte}, solange die Spalte fehlt`, () => {
    expect(eigenanteile(bereich({ ...zeile, [ueberschrift]: null }))).toEqual(
      WERT(
        new RegExp(
          `^Argument „stellen“: Zeile 1, Spalte 5: Die Überschrift „${ueberschrift.replace(/[()]/g, '\\$&')}“ ist nicht bekannt. Gemeint ist ${spalte}\\? Bitte`.replace(
            'Spalte 5',
            'Spalte \\d',
          ),
        ),
      ),
    );
  });

  test(`ist neben ${spalte} eine eigene Spalte`, () => {
    const mit = { ...STELLE, [spalte]: STELLE[spalte] ?? null };
    expect(ohneHinweis(eigenanteile(bereich({ ...mit, [ueberschrift]: 7 })))).toEqual(
      ohneHinweis(eigenanteile(bereich(mit))),
    );
    expect(hinweis({ ...mit, [ueberschrift]: 7 })).toContain('nicht gelesen: ');
  });
});

test('KO-3 Kosten und Personalkosten neben Gruppe sind eigene Spalten', () => {
  expect(hinweis({ ...STELLE, Kosten: 1, Personalkosten: 2 })).toBe('nicht gelesen: Kosten, Personalkosten');
});

describe('KO-3 eine Spalte mit Werten ohne Überschrift', () => {
  const SATZ =
    /Über den Werten dieser Spalte steht keine Überschrift. Bitte die Überschrift ergänzen und verbundene/;

  test('ist #WERT!, auch unter einer verbundenen Überschrift', () => {
    for (const leer of [null, '', ' ', 0, '\u200b', {}])
      expect(
        eigenanteile([
          ['Stelle', 'VZÄ', leer, 'Gruppe', 'Stufe', 'Höchstbetrag'],
          ['A', 1, 9_700, '9c', 3, 1],
        ]),
      ).toEqual(WERT(new RegExp(`^Argument „stellen“: Zeile 1, Spalte 3: ${SATZ.source}`)));
    expect(
      bild('KOSTENTEILUNG', [
        1,
        [
          ['Kommune', 'Schlüssel', null],
          ['Unna', 1, 'x'],
        ],
      ]),
    ).toEqual(WERT(new RegExp(`^Argument „kommunen“: Zeile 1, Spalte 3: ${SATZ.source}`)));
  });

  test('stört nicht, wenn nichts darunter steht oder nur neben leeren Zeilen', () => {
    const leere = [
      ['Stelle', 'VZÄ', null, 'Gruppe', 'Stufe', 'Höchstbetrag'],
      ['A', 1, 0, '9c', 3, 1],
      ['B', 1, '', '9c', 3, 1],
    ];
    expect(eigenanteile(leere)).not.toHaveProperty('code');
    expect(eigenanteile([...leere, [null, null, 'Fußnote', null, null, null]])).not.toHaveProperty('code');
  });
});

describe('KO-3 alle anderen Überschriften sind die eigenen', () => {
  const EIGENE = [
    'Kostenstelle',
    'Stellennummer',
    'Amt',
    'Ort',
    'Zeit',
    'davon Kreis',
    'Kosten Bemerkung',
    'Name',
  ];

  test.each(EIGENE)('%s ändert nichts und wird genannt, wenn etwas darin steht', (name) => {
    const mit = bereich({ [name]: 'x', ...VOLL });
    expect(ohneHinweis(eigenanteile(mit))).toEqual(ohneHinweis(eigenanteile(bereich(VOLL))));
    expect(hinweis({ [name]: 'x', ...STELLE })).toBe(`nicht gelesen: ${name}`);
    expect(hinweis({ [name]: null, ...STELLE })).toBe('');
    expect(hinweis({ [name]: 0, ...STELLE })).toBe('');
  });

  test('der Hinweis der letzten Zeile nennt sie alle, in ihrer Reihenfolge, jede einmal', () => {
    const zeile = Object.fromEntries(EIGENE.map((name) => [name, 1]));
    expect(hinweis({ ...zeile, ...STELLE })).toBe(`nicht gelesen: ${EIGENE.join(', ')}`);
    expect(hinweis({ Name: 'x', 'Name ': 'y', ...STELLE })).toBe('nicht gelesen: Name');
    const viele = Object.fromEntries(Array.from({ length: 14 }, (_v, i) => [`Spalte ${i}`, 1]));
    expect(hinweis({ ...viele, ...STELLE })).toMatch(/^nicht gelesen: Spalte 0, .*, Spalte 9, 4 weitere$/);
  });

  test('nie Spalten oder Optionen, die irgendeine Funktion kennt', () => {
    const alle = [...Object.values(VERTRAG.spalten), ...Object.values(VERTRAG.optionen).slice(0, 2)].flat();
    const fremd = alle.filter((name) => !(VERTRAG.spalten['stellen'] ?? []).includes(name));
    expect(fremd).toEqual(
      expect.arrayContaining(['Schlüssel', 'GültigAb', 'Wert', 'Umlage', 'Pool', 'Fortschreibung']),
    );
    expect(hinweis({ ...Object.fromEntries(fremd.map((name) => [name, 1])), ...STELLE })).toBe('');
    expect(hinweis({ 'Schlüssel (%)': 1, 'Pool:': 1, ...STELLE })).toBe('');
  });

  test('der Rechenweg sagt es auch, wo das Ergebnis keinen Hinweis hat', () => {
    const kommunen = bereich({ Kommune: 'Unna', Schlüssel: 1, Bemerkung: 'x' });
    const schritt = ['KO-3', 'Zur Tabelle', 'kommunen: nicht gelesen: Bemerkung', '', ''];
    expect(rechenweg('KOSTENTEILUNG', 100, kommunen)).toContainEqual(schritt);
    expect(rechenweg('HAUSHALT', bereich(STELLE), kommunen, ...JAHR)).toContainEqual(schritt);
    const tarife = bereich({ GültigAb: '01.01.2028', Gruppe: '9c', Stufe: 3, Betrag: 1, Notiz: 'x' });
    expect(rechenweg('ENTGELT', '9c', 3, '01.11.2021', null, tarife)).toContainEqual([
      ...['KO-3', 'Zur Tabelle', 'tarife: nicht gelesen: Notiz', '', ''],
    ]);
  });

  test('ohne eine einzige bekannte Überschrift stellt #WERT! die Frage, wenn es eine gibt', () => {
    expect(
      bild('KOSTENTEILUNG', [
        1,
        [
          ['Kommunen', 'Schlüsel'],
          ['Unna', 1],
        ],
      ]),
    ).toEqual(
      WERT(
        /^Argument „kommunen“: Zeile 1, Spalte 1: .*Gemeint ist Kommune\?.* \(und 1 weitere fehlerhafte Zelle\)$/,
      ),
    );
  });
});
