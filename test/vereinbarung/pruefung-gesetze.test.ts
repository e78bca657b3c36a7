import fc from 'fast-check';
import { FEHLER } from '../../src/core/meldungen/fehler';
import { calculate } from '../../src/shared-runtime/calculate';
import type { Vereinbarung } from '../../src/vereinbarung/form';
import { type Feld, ortVon } from '../../src/vereinbarung/ort';
import {
  type Befund,
  fehlenderParameter,
  type Funktionslauf,
  istSchreibbar,
  pruefe,
} from '../../src/vereinbarung/pruefung';
import { feldAus } from '../../src/vereinbarung/pruefung/funktionsfunde';
import { PROGRAMME } from '../../src/vereinbarung/programme';
import { mitProgramm } from '../../src/vereinbarung/vorgabe';
import { ausgefuehrt } from './modell';
import { planVon } from '../../src/vereinbarung/plan';
import { kommune, stelle } from './bau';
import { SUEDKREIS } from './suedkreis';
import { vereinbarungen } from './zufall';

/** Calls the functions as the pane does: with the tables of the sheets, through the port. */
function laeufe(v: Vereinbarung): Funktionslauf[] {
  const { namen, tabellen } = ausgefuehrt(planVon(v));
  const tabelle = (name: string): unknown[][] => {
    const { kopf = [], zeilen = [] } = tabellen.get(name) ?? {};
    return [[...kopf], ...zeilen.map((zeile) => [...zeile])];
  };
  const [stellen, kommunen] = [tabelle('KIM_Stellen'), tabelle('KIM_Kommunen')];
  const optionen = [...tabelle('KIM_Optionen'), ['Hinweis', true, null]];
  const tag = (name: string): unknown => namen.get(name);
  const lauf = (funktion: Funktionslauf['funktion'], args: unknown[]): Funktionslauf => {
    const ausgang = calculate(funktion, args);
    return ausgang.kind === 'result'
      ? { funktion, funde: [], ergebnis: ausgang.value as (string | number | boolean)[][] }
      : {
          funktion,
          funde: ausgang.findings.map(({ error, place, sentence }) => ({
            fehler: error,
            ort: place,
            satz: sentence,
          })),
          ergebnis: null,
        };
  };
  return [
    lauf('EIGENANTEILE', [stellen, tag('KIM_Bezug_von'), tag('KIM_Bezug_bis'), optionen]),
    lauf('HAUSHALT', [stellen, kommunen, tag('KIM_Von'), tag('KIM_Bis'), optionen]),
  ];
}

const befunde = (v: Vereinbarung): Befund[] => pruefe(v, laeufe(v));
const kurz = ({ stufe, feld, satz }: Befund): string =>
  `${stufe} | ${feld === null ? '-' : ortVon(feld)} | ${satz}`;

type Angaben = Vereinbarung['angaben'];
const mit = (angaben: Angaben, mehr: Partial<Vereinbarung> = {}): Vereinbarung => ({
  ...SUEDKREIS,
  ...mehr,
  angaben: { ...SUEDKREIS.angaben, ...angaben },
});
const tag = (wert: string): { wert: string; quelle: null } => ({ wert, quelle: null });
const [erste] = SUEDKREIS.stellen;
const [schwerte, ...andere] = SUEDKREIS.kommunen;
if (!erste || !schwerte) throw new Error('Der Fall hat Stellen und Kommunen.');
const option = (wert: number): { wert: number; quelle: null } => ({ wert, quelle: null });
const programm = (id: string): (typeof PROGRAMME)[number] => PROGRAMME.find((p) => p.id === id) as never;

test('AS-8 am Südkreis ist nichts auszusetzen', () => {
  expect(befunde(SUEDKREIS).map(kurz)).toEqual([
    expect.stringMatching(
      /^Hinweis \| Sachkosten sind \| .* Sachkosten von 24\.250,00 EUR, die angenommen sind; Quelle: angenommen, wie/,
    ),
  ]);
  expect(istSchreibbar(SUEDKREIS)).toBe(true);
});

const EIGENE: readonly (readonly [string, Vereinbarung, string, RegExp])[] = [
  ['ohne Laufzeit', mit({ von: undefined as never }), 'Fehler | Laufzeit von', /fehlt/],
  ['ohne Stellen', mit({}, { stellen: [] }), 'Fehler | Stellen', /keine Stelle/],
  ['ohne Kommunen', mit({}, { kommunen: [] }), 'Fehler | Kommunen', /keine Kommune/],
  ['leere Zeile', mit({}, { stellen: [erste, stelle({})] }), 'Fehler | Stellen: Stelle 2', /leer/],
  [
    'Kommune ohne Namen',
    mit({}, { kommunen: [schwerte, kommune({ schluessel: 1 })] }),
    'Fehler | Kommunen: Kommune 2',
    /keinen Namen/,
  ],
  [
    'Stelle heißt Summe',
    mit({}, { stellen: [erste, { ...erste, stelle: 'Summe:' }] }),
    'Fehler | Stellen: Stelle 2',
    /wie eine Ergebniszeile/,
  ],
  [
    'Kommune heißt Rundung',
    mit({}, { kommunen: [schwerte, kommune({ kommune: 'Rundung', schluessel: 1 })] }),
    'Fehler | Kommunen: Kommune 2',
    /wie eine Ergebniszeile/,
  ],
  [
    'Bewilligung verkehrt',
    mit({ bewilligungVon: tag('2022-01-01'), bewilligungBis: tag('2021-01-01') }),
    'Fehler | Bewilligungszeitraum bis',
    /vor seinem Beginn/,
  ],
  [
    'außerhalb der Bewilligung',
    mit({ bewilligungVon: tag('2022-01-01'), bewilligungBis: tag('2022-12-31') }),
    'Warnung | Laufzeit von',
    /01\.01\.2022 bis 31\.12\.2022/,
  ],
  [
    'kein volles Bezugsjahr',
    mit({ bezugBis: tag('2023-03-30') }),
    'Warnung | Bezugsjahr bis',
    /zwölf Monate/,
  ],
  [
    'Bezugsjahr über die Laufzeit hinaus, mit der die Stellen enden',
    mit({}, { stellen: [{ ...erste, bis: '2022-12-31' }] }),
    'Warnung | Bezugsjahr bis',
    /über das Ende der Laufzeit \(31\.12\.2022\) hinaus, und eine Stelle endet vorher/,
  ],
  [
    'Bezugsjahr vor der Laufzeit, mit der die Stellen beginnen',
    mit(
      { bezugVon: tag('2021-10-01'), bezugBis: tag('2022-09-30') },
      { stellen: [{ ...erste, von: '2021-10-15' }] },
    ),
    'Warnung | Bezugsjahr von',
    /vor der Laufzeit \(15\.10\.2021\)/,
  ],
  [
    'Bezugsjahr über die Laufzeit hinaus, mit den Sätzen eines Bausteins',
    mit({}, { optionen: { baustein: { wert: '2', quelle: null } } }),
    'Warnung | Bezugsjahr bis',
    /Sätze, die in Baustein 2 danach gelten/,
  ],
  [
    'jede Stelle gehört einer Kommune',
    mit({}, { stellen: [{ ...erste, kommune: 'Schwerte' }] }),
    'Warnung | Stellen: Kommune von Stelle 1',
    /Der Schlüssel verteilt nichts/,
  ],
  [
    'Mindestens in EUR gemeint',
    mit({}, { kommunen: [{ ...schwerte, schluessel: 2, mindestens: 20 }, ...andere] }),
    'Warnung | Kommunen: Mindestens von Kommune 1',
    /von Schwerte von 2 auf 20 und den Anteil von 3,2 % auf 31,7 %/,
  ],
  [
    'Kommune ohne Schlüssel und Stelle',
    mit({}, { kommunen: [{ ...schwerte, schluessel: null }, ...andere] }),
    'Warnung | Kommunen: Schlüssel von Kommune 1',
    /trägt nichts/,
  ],
  [
    'anders geschriebene Kommune',
    mit({}, { stellen: [{ ...erste, kommune: 'Froendenberg' }] }),
    'Warnung | Stellen: Kommune von Stelle 1',
    /gleich schreiben/,
  ],
  [
    'Höchstbetrag über den Kosten',
    mit({}, { optionen: { hoechstbetrag: option(137_500) } }),
    'Warnung | Stellen: Höchstbetrag von Stelle 3',
    /günstigsten Stelle \(Case Management 3: 32\.616,75 EUR\)/,
  ],
  [
    'weit vom veröffentlichten Eigenanteil',
    mit({ veroeffentlicht: option(40_000) }),
    'Warnung | Veröffentlichter Eigenanteil',
    /veröffentlicht sind 40\.000,00 EUR: 10\.098,41 EUR mehr, eine Abweichung von 25,2 %\. Bitte zuerst Bezugsjahr und Sachkosten/,
  ],
  [
    'weit unter dem veröffentlichten Eigenanteil',
    mit({ veroeffentlicht: option(60_000) }),
    'Warnung | Veröffentlichter Eigenanteil',
    /9\.901,59 EUR weniger/,
  ],
  [
    'vorgeschlagenes Bezugsjahr',
    mit({ bezugVon: { wert: '2022-04-01', quelle: 'Vorschlag: Die letzten zwölf Monate der Laufzeit.' } }),
    'Hinweis | Bezugsjahr von',
    /nur angenommen\. Vorschlag: Die letzten zwölf Monate/,
  ],
  [
    'unter dem Mindesteigenanteil',
    mit({ mindesteigenanteil: option(0.3) }),
    'Warnung | Mindesteigenanteil',
    /ist 26,7 % .* verlangt sind 30,0 %/,
  ],
];

const ZEILEN: readonly (readonly [string, Partial<Vereinbarung>, string, Feld])[] = [
  [
    'Zwischensumme',
    { stellen: [erste, stelle({ stelle: 'Zwischensumme', vzae: 2 })] },
    'Stellen: Zwischensumme (Stelle 2) | Summen gehören nicht zwischen die Stellen; sie würden mitgerechnet. Bitte die Zeile weglassen.',
    { teil: 'stellen', zeile: 1, spalte: null },
  ],
  [
    'Summe der Stellen davor',
    { stellen: [...SUEDKREIS.stellen, stelle({ stelle: 'Summe VZÄ', gruppe: '9c', stufe: 3, vzae: 2.5 })] },
    'Stellen: Summe VZÄ (Stelle 4) | Summe VZÄ (Stelle 4) ist die Summe der Zeilen davor und würde mitgerechnet. Bitte löschen; ist es keine Summe, bitte ohne Wörter wie Summe oder gesamt benennen.',
    { teil: 'stellen', zeile: 3, spalte: null },
  ],
  [
    'Überschneidung',
    {
      stellen: [
        { ...erste, bis: '2022-06-30' },
        { ...erste, von: '2022-06-01' },
      ],
    },
    'Stellen: Case Management 1 (Stelle 1) | überschneidet sich mit Case Management 1 (Stelle 2), denn beide heißen gleich. Sind es zwei Stellen, bitte eine umbenennen; ist es eine, bitte Von und Bis so eintragen, dass sie aufeinander folgen.',
    { teil: 'stellen', zeile: 0, spalte: null },
  ],
  [
    'doppelte Kommune',
    { kommunen: [...SUEDKREIS.kommunen, kommune({ kommune: 'Unna', schluessel: 1 })] },
    'Kommunen: Unna (Kommune 5) | Die Kommune Unna steht zweimal in der Liste (Kommune 2 und Kommune 5). Bitte eine der Zeilen entfernen.',
    { teil: 'kommunen', zeile: 4, spalte: null },
  ],
  [
    'Besoldung',
    { stellen: [{ ...erste, gruppe: 'A10' }] },
    'Stellen: Gruppe von Case Management 1 | A10 ist eine Besoldungsgruppe. Für Beihilfe und Versorgungszuschlag gibt es keinen allgemeinen Satz. Bitte Ihre eigenen Werte unter „Förderung im Einzelnen“ eingeben oder bei der Stelle unter „Weitere Angaben“ die Kosten gesamt.',
    { teil: 'stellen', zeile: 0, spalte: 'gruppe' },
  ],
  [
    'Zeile nach einer leeren',
    { stellen: [erste, stelle({}), { ...erste, von: '2030-01-01' }] },
    'Stellen: Case Management 1 (Stelle 3) | außerhalb des Zeitraums',
    { teil: 'stellen', zeile: 2, spalte: null },
  ],
];

test.each(ZEILEN)('AS-8 zählt die Zeilen wie der Aufgabenbereich: %s', (_, mehr, text, feld) => {
  const v = mit({}, mehr);
  const treffer = befunde(v).filter(({ feld: wo, satz }) => `${wo && ortVon(wo, v)} | ${satz}` === text);
  expect(treffer.map((einer) => einer.feld)).toEqual([feld]);
});

test('AS-8 eine Zeile, die wie eine Summe heißt, wird einmal genannt', () => {
  const v = mit({}, { stellen: [erste, stelle({ stelle: 'Summe', vzae: 1 })] });
  expect(befunde(v).filter(({ satz }) => satz.includes('rgebniszeile'))).toHaveLength(1);
});

test('PK-18 zur Besoldungsgruppe führen zwei Auswege zu ihren Feldern', () => {
  const [fund] = befunde(mit({}, { stellen: [{ ...erste, gruppe: 'A10' }] }));
  expect(fund?.auswege.map((weg) => weg.art === 'feld' && ortVon(weg.feld))).toEqual([
    'Stellen: Kosten gesamt von Stelle 1',
    'Förderung: Beihilfe',
  ]);
});

test.each(EIGENE)('AS-8 %s', (_, v, anfang, satz) => {
  const gefunden = befunde(v).map(kurz);
  const treffer = gefunden.find((text) => text.startsWith(`${anfang} |`) && satz.test(text));
  expect([gefunden, treffer]).toEqual([gefunden, expect.stringMatching(/Bitte .+\.$/)]);
  expect(istSchreibbar(v)).toBe(!anfang.startsWith('Fehler') || anfang.includes('Bewilligung'));
});

test('AS-8 eine verkehrte Laufzeit fällt auch ohne Stellen auf, und nur einmal', () => {
  const verkehrt = mit({ bis: tag('2020-12-31') });
  const anzahl = (alle: Befund[]): number => alle.filter(({ satz }) => /vor dem Beginn/.test(satz)).length;
  expect(anzahl(pruefe({ ...verkehrt, stellen: [] }, []))).toBe(1);
  expect(anzahl(befunde(verkehrt))).toBe(1);
});

test('AS-8 ein Merkmal braucht eine eigene Überschrift', () => {
  const merkmale = ['schlüssel', 'Einwohner', 'EINWOHNER', null];
  const v = mit({}, { gewichte: merkmale.map((merkmal) => ({ merkmal, gewicht: 1 })) });
  expect(pruefe(v, []).map(({ feld }) => feld && ortVon(feld))).toEqual([
    'Merkmale: Merkmal 1',
    'Merkmale: Merkmal 3',
    'Merkmale: Merkmal 4',
  ]);
  expect(istSchreibbar(v)).toBe(false);
});

test('AS-8 AS-4 was eine Funktion findet, kommt aus ihrem Aufruf, mit seinem Feld', () => {
  const falsch = mit(
    {},
    { stellen: [erste, { ...erste, stelle: 'B', gruppe: '99' }, { ...erste, kommune: 'Köln' }] },
  );
  const gefunden = befunde(falsch).map(kurz);
  expect(gefunden).toContainEqual(expect.stringMatching(/^Fehler \| Stellen: Gruppe von Stelle 2 \| /));
  expect(gefunden).toContainEqual(expect.stringMatching(/^Fehler \| Stellen: Kommune von Stelle 3 \| /));
  const doppelt = befunde(mit({}, { kommunen: [schwerte, schwerte] })).map(kurz);
  expect(doppelt).toContainEqual(expect.stringMatching(/^Fehler \| Kommunen.*Schwerte/));
  const verkehrt = befunde(mit({ bis: tag('2020-12-31') })).map(kurz);
  expect(verkehrt).toContainEqual(expect.stringMatching(/^Fehler \| Laufzeit bis \| .*vor dem Beginn/));
});

test('AS-8 PR-1 PR-2 Hinweise der Funktionen stehen bei ihrer Stelle, was nicht gemeint sein kann als Warnung', () => {
  const stellen = [
    { ...erste, vzae: 38.5 },
    { ...erste, stelle: 'B', von: '2030-01-01', bis: '2030-12-31' },
    { ...erste, stelle: 'C', gruppe: 'S8b', seit: '2020-01-01' },
  ];
  const gefunden = befunde(mit({}, { stellen })).map(kurz);
  expect(gefunden).toContainEqual(
    expect.stringMatching(/^Warnung \| Stellen: Stelle 1 \| 38,5 VZÄ sind wohl Wochenstunden/),
  );
  expect(gefunden).toContainEqual(
    expect.stringMatching(/^Warnung \| Stellen: Stelle 2 \| außerhalb des Zeitraums/),
  );
  expect(gefunden).toContainEqual(
    expect.stringMatching(/^Hinweis \| Stellen: Stelle 3 \| Fallgruppe prüfen/),
  );
  expect(gefunden.filter((text) => text.includes('Wochenstunden'))).toHaveLength(1);
  const gemischt = mit({}, { kommunen: [{ ...schwerte, schluessel: 0.39 }, ...andere.slice(0, 2)] });
  expect(befunde(gemischt).map(kurz)).toContainEqual(expect.stringMatching(/Schlüssel verschiedener Art/));
});

test('AS-8 wo Daten enden, gibt es zwei Auswege', () => {
  const kuenftig = mit({ bezugVon: tag('2027-01-01'), bezugBis: tag('2027-12-31') });
  const ohneDaten = befunde(kuenftig).filter(({ auswege }) => auswege.length > 0);
  expect(ohneDaten.map(({ stufe }) => stufe)).toContain('Fehler');
  expect(ohneDaten[0]?.auswege.map(({ art }) => art)).toEqual(['option', 'liste']);
  const fortgeschrieben = {
    ...kuenftig,
    optionen: { ...kuenftig.optionen, fortschreibung: { wert: true, quelle: null } },
  };
  expect(befunde(fortgeschrieben).filter(({ stufe }) => stufe === 'Fehler')).toEqual([]);
});

test('AS-8 wo eine Tarifeinigung endet, ist der eigene Wert eine Steigerung', () => {
  const satz = FEHLER.tarifZuAlt('TVöD-VKA', 47_300, 46_477, 47_208);
  const lauf = {
    funktion: 'EIGENANTEILE',
    funde: [{ fehler: 'NV', ort: null, satz }],
    ergebnis: null,
  } as const;
  const auswege = pruefe(mit({}), [lauf]).flatMap((eintrag) => eintrag.auswege);
  expect(auswege).toMatchObject([
    { art: 'option', option: 'fortschreibung' },
    { art: 'feld', feld: { teil: 'optionen', id: 'tarifsteigerung' } },
  ]);
  expect(fehlenderParameter(satz)).toBeNull();
  expect(fehlenderParameter(FEHLER.parameterFehlt('BBG RV', 46_388, 'bekannt', true))).toEqual({
    parameter: 'BBG RV',
    gueltigAb: '2027-01-01',
  });
});

test('AS-7 AS-8 ein Programm warnt vor dem, was seine Sätze nicht tragen', () => {
  const jas = befunde(mitProgramm({ ...mit({}), optionen: {} }, programm('jas-by'))).map(kurz);
  expect(jas).toContainEqual(
    expect.stringMatching(/^Warnung \| Programm \| .*01\.01\.2021 bis 31\.12\.2021 belegt/),
  );
  const schule = mitProgramm(SUEDKREIS, programm('schulsozialarbeit-nrw'));
  const anders = { ...schule, optionen: { ...schule.optionen, hoechstbetrag: option(80_000) } };
  expect(befunde(anders).map(kurz)).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^Hinweis \| Förderung: Höchstbetrag \| .*abweichend vom Bescheidsatz/),
      expect.stringMatching(/^Hinweis \| Programm \| .*Nr\. 5\.4\.1/),
    ]),
  );
  const lang = mitProgramm(mit({ bis: tag('2026-12-31') }), programm('digitale-infrastruktur-nrw'));
  const dauer = befunde(lang).map(kurz);
  expect(dauer).toContainEqual(expect.stringMatching(/^Hinweis \| Laufzeit bis \| .*höchstens 36 Monate/));
  expect(dauer).toContainEqual(expect.stringMatching(/^Warnung \| Stellen: VZÄ von Stelle 3 \| .*ab 1 VZÄ/));
  const bemerkt = (bis: string, ohneBaustein = false): boolean => {
    const { optionen, ...kim } = mitProgramm(
      { ...mit({ bis: tag(bis), bezugBis: tag(bis) }), optionen: {} },
      programm('kim-nrw-2'),
    );
    const eigene = ohneBaustein ? { hoechstbetrag: option(55_000) } : optionen;
    return befunde({ ...kim, optionen: eigene }).some((fund) =>
      kurz(fund).includes('ab 2024 ist kein Betrag'),
    );
  };
  expect([bemerkt('2023-12-31'), bemerkt('2024-01-31')]).toEqual([false, true]);
  // An amount of one's own does not make the time after the rates part of the term.
  expect([bemerkt('2023-12-31', true), bemerkt('2024-01-31', true)]).toEqual([false, true]);
});

test('AS-8 KO-3 ein eigener Höchstbetrag neben einem Baustein zählt nicht, und der Ausweg hilft', () => {
  const bezug = {
    bezugVon: tag('2022-01-01'),
    bezugBis: tag('2022-12-31'),
    veroeffentlicht: undefined as never,
  };
  const kim = mitProgramm(mit({ von: tag('2022-01-01'), ...bezug }), programm('kim-nrw-2'));
  const fehler = befunde(kim).filter(({ stufe }) => stufe === 'Fehler');
  expect(fehler.map(kurz)).toEqual([
    expect.stringMatching(/^Fehler \| Förderung: Höchstbetrag \| .*Baustein 2 hat eigene Sätze/),
  ]);
  expect(fehler[0]?.auswege).toMatchObject([{ art: 'option', option: 'baustein', wert: null }]);
  expect(befunde(kim).filter(({ satz }) => /nicht verwendet/.test(satz))).toEqual([]);
  const art = { ...kim, optionen: { ...kim.optionen, art: { wert: 'ANTEIL', quelle: null } as const } };
  const wirkungslos = befunde(art).filter(({ ohneWirkung }) => ohneWirkung);
  expect(wirkungslos.map(kurz)).toEqual([
    expect.stringMatching(/^Hinweis \| Förderung: Art \| Option Art nicht verwendet/),
  ]);
  const { baustein: _, ...optionen } = kim.optionen;
  expect(befunde({ ...kim, optionen }).filter(({ stufe }) => stufe !== 'Hinweis')).toEqual([]);
  const eigener = { ...kim, optionen: { baustein: kim.optionen.baustein as never } };
  const stellen = [{ ...erste, hoechstbetrag: 55_000 }];
  const amFeld = /^Fehler \| Stellen: Höchstbetrag von Stelle 1 \| .*zählt nicht: Baustein 2/;
  const beiDerStelle = befunde({ ...eigener, stellen }).map(kurz);
  expect(beiDerStelle).toContainEqual(expect.stringMatching(amFeld));
  expect(beiDerStelle.filter((text) => /Höchstbetrag.* nicht verwendet/.test(text))).toEqual([]);
  const ohneOption = {
    ...eigener,
    optionen: {},
    stellen: [{ ...erste, hoechstbetrag: 55_000, baustein: '2' }],
  };
  expect(befunde(ohneOption).map(kurz)).toContainEqual(expect.stringMatching(/Baustein der Stelle leeren/));
  const ohneFoerderung = [{ ...erste, hoechstbetrag: 55_000, art: 'OHNE' as const }];
  expect(befunde({ ...eigener, stellen: ohneFoerderung }).filter(({ stufe }) => stufe === 'Fehler')).toEqual(
    [],
  );
});

test('AS-8 DA-1 eine Mappe, die ab 1904 zählt', () => {
  expect(pruefe(SUEDKREIS, [], true).map(({ stufe }) => stufe)).toEqual(['Warnung']);
});

test.each([
  ['Argument „stellen“: Zeile 7 (a), Spalte b: Zeile 3), Spalte VZÄ', 'Stellen: VZÄ von Stelle 6'],
  ['Argument „stellen“: Zeile 2', 'Stellen: Stelle 1'],
  ['Argument „optionen“: Zeile 3, Spalte Wert (Option Umlage)', 'Förderung: Umlage'],
  ['Argument „optionen“: Zeile 3 (Umlag), Spalte Name', 'Förderung'],
  ['Argument „von“ (Beginn)', 'Bezugsjahr von'],
  ['Argument „rundung“', 'Beträge in Schritten von'],
  ['Argument „saetze“: Zeile 2, Spalte Betrag', 'Eigene Fördersätze: Betrag von Fördersatz 1'],
])('AS-8 %s ist %s', (ort, name) => {
  const feld = feldAus(ort, 'EIGENANTEILE');
  expect(feld && ortVon(feld)).toBe(name);
});

test('AS-8 ein fremder Ort führt nirgends hin', () => {
  expect([
    feldAus(null, 'HAUSHALT'),
    feldAus('Blatt 7', 'HAUSHALT'),
    feldAus('Argument „x“', 'HAUSHALT'),
  ]).toEqual([null, null, null]);
});

test('AS-8 jede Vereinbarung lässt sich prüfen, Fehler zuerst, jeder Befund einmal', () => {
  fc.assert(
    fc.property(vereinbarungen, (v) => {
      const alle = befunde(v);
      const stufen = alle.map(({ stufe }) => ['Fehler', 'Warnung', 'Hinweis'].indexOf(stufe));
      expect(stufen).toEqual([...stufen].sort());
      const texte = alle.map(kurz);
      expect(texte).toEqual([...new Set(texte)]);
    }),
    { numRuns: 60 },
  );
});
