import { rechenweg } from './aufruf';
import { bereich, bild, eigenanteile, JAHR, ohneHinweis, STELLE, WERT, type Zeile } from './bauen';
import { VERTRAG } from './vertrag';

/** Of PERSONALKOSTEN and of the tables; Hinweis is also what remarks are called. */
const OPTIONEN = Object.values(VERTRAG.optionen)
  .slice(0, 2)
  .flat()
  .filter((name) => name !== 'Hinweis');
/** Columns of other tables that another argument has, or that are an option as well. */
const WOANDERS: Readonly<Record<string, string | undefined>> = {
  Schlüssel: 'kommunen',
  Abschlag: 'kommunen',
  Höchstens: 'optionen',
};

/** A sound row of every table, to which a column of another is added. */
const ANDERE: Readonly<Record<string, Zeile>> = {
  stellen: STELLE,
  kommunen: { Kommune: 'Unna', Schlüssel: 1 },
  tarife: { GültigAb: '01.01.2028', Gruppe: '9c', Stufe: 3, Betrag: 1 },
  saetze: { Baustein: 'x', GültigAb: '01.01.2020', Betrag: 1 },
  parameter: { Parameter: 'U2', GültigAb: '01.01.2020', Wert: 0.005 },
};

/** What HAUSHALT says of one of its ranges. */
function gesagtZu(argument: string, tabelle: unknown): string {
  const von = (name: string): unknown => (name === argument ? tabelle : bereich(ANDERE[name] as Zeile));
  const weitere = ['tarife', 'saetze', 'parameter'].map(von);
  const t = bild('HAUSHALT', [von('stellen'), von('kommunen'), ...JAHR, [['Hinweis', true]], ...weitere]);
  return String((t as unknown[][]).at(-1)?.at(-1));
}

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

/** KO-1: the usual units, and the brackets that say no more than the column does. */
const UEBLICH = ['%', 'v.H.', '€', 'EUR', 'Euro', 'Anzahl'];
const EURO = ['€', 'EUR', 'Euro'];
const JE_VZAE_UND_JAHR = [...EURO, 'je VZÄ', 'pro VZÄ und Jahr', 'EUR/VZÄ/Jahr'];
const EINHEITEN: Readonly<Record<string, readonly string[]>> = {
  VZÄ: ['VZÄ', 'Anzahl'],
  Von: ['Datum'],
  Bis: ['Datum', 'einschl.', 'inklusive'],
  Seit: ['Datum'],
  'Sachkosten je VZÄ': [...JE_VZAE_UND_JAHR, 'EUR/Jahr', 'jährlich'],
  Höchstbetrag: JE_VZAE_UND_JAHR,
  'Sachkosten-Höchstbetrag': JE_VZAE_UND_JAHR,
  Quote: ['%', 'v.H.', 'v. H.', 'Prozent'],
  Drittmittel: [...EURO, 'EUR/Jahr', 'je Jahr', 'p.a.'],
  Eigenmittel: [...EURO, 'EUR/Jahr', 'je Jahr', 'p.a.'],
};

describe.each(Object.keys(VOLL))('KO-1 Überschrift %s', (spalte) => {
  const gewollt = eigenanteile(bereich(VOLL));

  test('mit geschütztem Leerzeichen, unsichtbaren Zeichen, Doppelpunkt und einer Klammer, die nichts ändert', () => {
    expect(gewollt).not.toHaveProperty('code');
    for (const neu of [
      ...[`${spalte}:`, `${spalte} : `, `\u00a0${spalte}\u00a0`, `${spalte}\u200b`, `\ufeff${spalte}\u00ad:`],
      ...(EINHEITEN[spalte] ?? []).flatMap((e) => [
        ...[`${spalte} (${e})`, `${spalte}(${e.toLowerCase()}):`],
        ...[`${spalte}: (${e})`, `${spalte} [ ${e} ]`],
      ]),
      spalte.replace(' ', '\u00a0'),
    ])
      expect([neu, eigenanteile(bereich(umbenannt(spalte, neu)))]).toEqual([neu, gewollt]);
  });

  test('mit einer anderen Einheit fragt #WERT!, solange die Spalte fehlt; sonst ist es eine eigene', () => {
    const fremd = UEBLICH.filter((e) => !(EINHEITEN[spalte] ?? []).includes(e));
    for (const einheit of [...fremd, 'T€', 'TEUR', 'Tsd. €', 'Monat', 'Std.', 'je Monat', 'EUR/Monat']) {
      const name = `${spalte} (${einheit})`;
      expect(eigenanteile(bereich(umbenannt(spalte, name)))).toEqual(
        WERT(
          new RegExp(
            `^Argument „stellen“: Zeile 1, Spalte \\d+: Die Überschrift „${spalte} \\(${einheit}\\)“ nennt etwas anderes als die Spalte ${spalte}. Bitte die Werte umrechnen`,
          ),
        ),
      );
      const daneben = eigenanteile(bereich({ ...VOLL, [name]: 7 }));
      expect(ohneHinweis(daneben)).toEqual(ohneHinweis(gewollt));
    }
  });

  test('mit etwas in der Klammer, das keine Einheit ist, fragt #WERT!, solange die Spalte fehlt', () => {
    for (const wort of ['Plan', 'Land', '2026', 'siehe Anlage']) {
      const name = `${spalte} (${wort})`;
      expect(eigenanteile(bereich(umbenannt(spalte, name)))).toEqual(
        WERT(
          new RegExp(
            `^Argument „stellen“: Zeile 1, Spalte \\d+: In der Klammer von „${spalte} \\(${wort}\\)“ steht mehr, als die Spalte ${spalte} kennt. Gemeint ist ${spalte}\\? Bitte`,
          ),
        ),
      );
      const daneben = eigenanteile(bereich({ ...VOLL, [name]: 7 }));
      expect(ohneHinweis(daneben)).toEqual(ohneHinweis(gewollt));
    }
  });

  test('genau geschrieben geht der Schreibweise am Ende vor; zwei solche sind #WERT!', () => {
    const vor = eigenanteile(bereich({ [`${spalte}::`]: 7, ...VOLL, [`${spalte}:`]: 8 }));
    expect(ohneHinweis(vor)).toEqual(ohneHinweis(gewollt));
    const zweimal = bereich({ ...umbenannt(spalte, `${spalte}::`), [`${spalte}:`]: 8 });
    expect(eigenanteile(zweimal)).toEqual(
      WERT(
        new RegExp(
          `^Argument „stellen“: Die Überschriften „${spalte}::“ und „${spalte}:“ meinen beide die Spalte ${spalte}. Bitte`,
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
    const [einheit] = EINHEITEN[spalte] ?? [];
    for (const neu of [
      wort,
      wort.toUpperCase(),
      `${wort}:`,
      ...(einheit === undefined ? [] : [`${wort} (${einheit})`]),
    ])
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

  test('auch Wörter, die Spalten anderer Tabellen sind', () => {
    const fremd = Object.values(VERTRAG.spalten)
      .flat()
      .filter((name) => !(VERTRAG.spalten['stellen'] ?? []).includes(name) && !OPTIONEN.includes(name));
    expect(fremd).toEqual(expect.arrayContaining(['Schlüssel', 'GültigAb', 'GültigBis', 'Wert', 'Betrag']));
    for (const name of fremd) {
      const argument = WOANDERS[name];
      const wohin = argument === undefined ? '' : ` (gehört in ${argument})`;
      expect(hinweis({ ...STELLE, [name]: 1 })).toBe(`nicht gelesen: ${name}${wohin}`);
    }
  });

  test.each(OPTIONEN)('die Option %s ist keine Spalte und gehört in optionen', (name) => {
    for (const [argument, zeile] of Object.entries(ANDERE)) {
      if ((VERTRAG.spalten[argument] ?? []).includes(name)) continue;
      const [kopf = [], ...zeilen] = bereich(zeile);
      const gesagt = gesagtZu(argument, [[...kopf, `${name}:`], ...zeilen.map((z) => [...z, 1])]);
      expect(gesagt).toContain(`nicht gelesen: ${name}: (gehört in optionen)`);
    }
  });

  test('TV-L als Spalte statt als Option bleibt nicht unbemerkt', () => {
    const t = bild('EIGENANTEILE', [
      bereich({ Stelle: 'A', Gruppe: '13', Stufe: 3, VZÄ: 1, Tarif: 'TV-L', Art: 'OHNE' }),
      ...['01.01.2025', '31.12.2025'],
    ]) as unknown[][];
    expect(t.at(-1)?.at(-1)).toBe('nicht gelesen: Tarif (gehört in optionen)');
  });

  test('auch eine bekannte Überschrift mit Klammer neben der genauen', () => {
    const mit = {
      ...{ ...STELLE, 'Sachkosten je VZÄ': 0, 'Sachkosten je VZÄ (€)': 9_700 },
      ...{ Drittmittel: 0, 'Drittmittel (Monat)': 500 },
    };
    expect(hinweis(mit)).toBe('nicht gelesen: Sachkosten je VZÄ (€), Drittmittel (Monat)');
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

describe('KO-3 Überschriften eines anderen Maßes sagen, wie umzurechnen ist', () => {
  const frage = (ueberschrift: string, zeile: Zeile): unknown =>
    eigenanteile(bereich({ ...zeile, [ueberschrift]: 1 }));
  const { VZÄ: ___, ...OHNE_VZAE } = STELLE;

  test.each([...['Höchstbetrag gesamt je Jahr', 'Höchstbetrag je Jahr', 'Höchstbetrag pro Jahr']])(
    '„%s“ gilt nicht je VZÄ und Jahr',
    (ueberschrift) => {
      expect(frage(ueberschrift, OHNE_DECKEL)).toEqual(
        WERT(
          /nennt einen Betrag für die ganze Stelle im Jahr, die Spalte Höchstbetrag gilt je VZÄ und Jahr\. Bitte umrechnen \(Betrag \/ VZÄ\).* gehört in die Spalte Höchstbetrag gesamt\.$/,
        ),
      );
      expect(hinweis({ ...STELLE, [ueberschrift]: 1 })).toBe(`nicht gelesen: ${ueberschrift}`);
    },
  );

  test.each(['Wochenstunden', 'Wochenarbeitszeit', 'Stunden'])('„%s“ nennt KIM.VZAE', (ueberschrift) => {
    expect(frage(ueberschrift, OHNE_VZAE)).toEqual(
      WERT(/nennt Stunden, die Spalte VZÄ volle Stellen\. Bitte mit KIM\.VZAE umrechnen/),
    );
    expect(hinweis({ ...STELLE, [ueberschrift]: 39 })).toBe(`nicht gelesen: ${ueberschrift}`);
  });

  test('Höchstbetrag (EUR/Jahr) sagt nicht, ob je VZÄ, und wird gefragt', () => {
    expect(frage('Höchstbetrag (EUR/Jahr)', OHNE_DECKEL)).toEqual(WERT(/nennt etwas anderes als die Spalte/));
  });
});

test('KO-1 Schlüssel sind Verhältnisse: was gezählt wird, ändert sie nicht', () => {
  const teile = (kopf: string): unknown =>
    bild('KOSTENTEILUNG', [100, bereich({ Kommune: 'Unna', [kopf]: 3 }, { Kommune: 'Schwerte', [kopf]: 1 })]);
  for (const wort of ['Einwohner', 'Fälle', '%', 'Anzahl', 'EUR', '2026', '31.12.2024', 'Einwohner 1.1.2024'])
    expect(teile(`Schlüssel (${wort})`)).toEqual(teile('Schlüssel'));
  expect(teile('Schlüssel (Plan)')).toEqual(WERT(/steht mehr, als die Spalte Schlüssel kennt/));
});
