import { rechenweg, tabelle } from './aufruf';
import { bereich, JAHR, STELLE } from './bauen';

/** What a spreadsheet would run, if a cell were filled with it as a formula. */
const FORMELN = [
  '=1+1',
  "+cmd|' /C calc'!A0",
  '-2+3',
  '@SUM(1)',
  '=HYPERLINK("https://kreis.example";"x")',
  '\t=1',
  '<b>x</b>',
];

describe.each(FORMELN)('TB-1 ein Text wie eine Formel bleibt der Text, der er ist: %s', (text) => {
  const sauber = text.trim();
  const kommunen = bereich({ Kommune: text, Schlüssel: 1 });

  test('als Stelle, Kommune und Baustein', () => {
    const stellen = bereich({ ...STELLE, Stelle: text, Kommune: text, Von: '01.02.2022' });
    expect(tabelle('EIGENANTEILE', stellen, ...JAHR)[1]?.slice(0, 2)).toEqual([sauber, sauber]);
    expect(tabelle('HAUSHALT', stellen, kommunen, ...JAHR)[1]?.[1]).toBe(sauber);
    expect(tabelle('KOSTENTEILUNG', 1, kommunen)[1]?.[0]).toBe(sauber);
  });

  test('als Quelle und Status', () => {
    const tarife = bereich({
      GültigAb: '01.01.2028',
      Gruppe: '9c',
      Stufe: 3,
      Betrag: 1,
      Quelle: text,
      Status: text,
    });
    // The own values stand last, behind the tables that are carried on.
    const stand = tabelle('TARIFSTAND', '01.02.2028', null, tarife)[0]?.slice(2).map(String) ?? [];
    expect(stand.map((zelle) => zelle.endsWith(`; ${sauber}`))).toEqual([true, true]);
    expect(rechenweg('ENTGELT', '9c', 3, '01.02.2028', null, tarife)[1]?.[4]).toBe(
      `${sauber} (gültig ab 01.01.2028, ${sauber})`,
    );
  });
});

test('TB-1 Namen aus Zahlen bleiben lesbar', () => {
  const namen = [7, 1.5, '007', 'Größe  1'].map((Stelle) => ({ ...STELLE, Stelle }));
  const spalte = tabelle('EIGENANTEILE', bereich(...namen), ...JAHR).slice(1, -1);
  expect(spalte.map((z) => z[0])).toEqual(['7', '1,5', '007', 'Größe  1']);
});
