import {
  type Ergebnisvergleich,
  type Ergebniszeilen,
  gleicheErgebnisse,
  standVon,
} from '../../../src/vereinbarung/aktualisierung/stand';

const zeilen = (eigenanteil: number, hinweis = ''): Ergebniszeilen => [
  ['Stelle', 'Eigenanteil', 'Hinweis'],
  ['Summe', eigenanteil, hinweis],
];

const vergleich = (anders: Partial<Ergebnisvergleich> = {}): Ergebnisvergleich => ({
  funktion: 'EIGENANTEILE',
  ort: "'KIM Ergebnis'!I21",
  blatt: zeilen(50_074.17),
  gerechnet: { art: 'ergebnis', zeilen: zeilen(50_098.41) },
  ...anders,
});

const aktuell = vergleich({ blatt: zeilen(50_098.41) });

test('AK-1 was keinen Platz hat, nennt die Zellen, die ihn nehmen', () => {
  const ohnePlatz = vergleich({
    blatt: [[{ code: '#SPILL!' }]],
    gerechnet: { art: 'versperrt', orte: ['D24'] },
  });
  expect(standVon([aktuell, ohnePlatz], true)).toEqual({
    art: 'versperrt',
    ort: ohnePlatz.ort,
    orte: ['D24'],
  });
});

test('AK-1 gleiche Werte sind aktuell, der Wortlaut von Hinweisen zählt nicht', () => {
  expect(standVon([aktuell], true)).toEqual({ art: 'aktuell', eigenanteil: 50_098.41 });
  expect(standVon([aktuell], true, ['B3'])).toEqual({ art: 'ueberschrieben', orte: ['B3'] });
  expect(standVon([vergleich({ blatt: zeilen(50_098.41, 'alt gesagt') })], false)).toMatchObject({
    art: 'aktuell',
  });
});

test('AK-1 andere Werte: veraltet bei unveränderten Eingaben, sonst beides geändert', () => {
  const kennzahl = { zeitraum: 'bezugsjahr', alt: 50_074.17, neu: 50_098.41 };
  expect(standVon([aktuell, vergleich()], true)).toEqual({ art: 'veraltet', kennzahl });
  expect(standVon([vergleich()], false)).toEqual({ art: 'geaendert', kennzahl });
});

test('AK-1 weicht nur die Laufzeit ab, wird ihre Zahl genannt, sonst keine', () => {
  expect(standVon([aktuell, vergleich({ funktion: 'HAUSHALT' })], true)).toMatchObject({
    kennzahl: { zeitraum: 'laufzeit', alt: 50_074.17 },
  });
  expect(standVon([aktuell, vergleich({ funktion: 'KOSTENTEILUNG' })], true)).toEqual({
    art: 'veraltet',
    kennzahl: null,
  });
});

test('AK-1 ein Fehlerwert geht allem vor und nennt Ort und Grund', () => {
  const blatt = [[{ code: '#VALUE!' }]];
  const fund = { art: 'fund', satz: 'Zeile 2: Stufe fehlt.' } as const;
  expect(standVon([vergleich(), vergleich({ blatt, gerechnet: fund })], true)).toEqual({
    art: 'fehler',
    ort: "'KIM Ergebnis'!I21",
    satz: 'Zeile 2: Stufe fehlt.',
  });
  expect(standVon([vergleich({ blatt })], true)).toMatchObject({ art: 'fehler', satz: null });
});

test('AK-1 ein Ergebnis, das es heute nicht mehr gäbe, ist ein anderes', () => {
  const fund = { art: 'fund', satz: 'Für 2027 fehlen Daten.' } as const;
  expect(standVon([vergleich({ gerechnet: fund })], true)).toEqual({ art: 'veraltet', kennzahl: null });
});

test('AK-1 was Excel noch rechnet oder nur Excel weiß, ist unbekannt; nichts Gefundenes auch', () => {
  expect(standVon([aktuell, vergleich({ blatt: null })], true)).toEqual({ art: 'unbekannt' });
  expect(standVon([aktuell, vergleich({ gerechnet: { art: 'unbekannt' } })], true)).toEqual({
    art: 'unbekannt',
  });
  expect(standVon([], true)).toEqual({ art: 'unbekannt' });
  expect(standVon([vergleich({ blatt: null }), vergleich()], true)).toMatchObject({ art: 'veraltet' });
});

test('AK-1 verglichen wird jede Zahl und jeder Name, auch mehr oder weniger Zeilen', () => {
  const mit = (zelle: string | number | null): Ergebniszeilen => [['Kommune'], [zelle]];
  expect(gleicheErgebnisse(mit(0.1 + 0.2), mit(0.3))).toBe(true);
  expect(gleicheErgebnisse(mit(null), mit(''))).toBe(true);
  expect(gleicheErgebnisse(mit('Unna'), mit('Selm'))).toBe(false);
  expect(gleicheErgebnisse(mit(1.005), mit(1.01))).toBe(false);
  expect(gleicheErgebnisse(mit('1'), mit(1))).toBe(false);
  expect(gleicheErgebnisse([['Kommune']], mit('Unna'))).toBe(false);
  expect(gleicheErgebnisse([['Kommune'], ['Unna', 1]], mit('Unna'))).toBe(false);
});
