import { table } from '../../scripts/hilfe/table';

/** The class of every cell, row by row. */
const classes = (rows: Parameters<typeof table>[1]): string[][] =>
  table('Ergebnis', rows)
    .text.split('<tr')
    .slice(1)
    .map((row) =>
      [...row.matchAll(/<t[hd]\s(?:scope="col"\s+)?class="(\w+)"/g)].map(([, name = '']) => name),
    );

describe('tables on the help pages', () => {
  it('align figures on the right and texts on the left, headings with their columns', () => {
    const rows = [
      ['Jahr', 'Kommune', 'Aufwand'],
      [2022, 'Unna', 10.5],
      ['Gesamt', 'Summe', 10.5],
    ];
    expect(classes(rows)).toEqual([
      ['kurz', 'kurz', 'zahl'],
      ['kurz', 'kurz', 'zahl'],
      ['kurz', 'kurz', 'zahl'],
    ]);
  });

  it('keep a column of figures on the right where a cell of it is blank', () => {
    const rows = [
      ['Schritt', 'Betrag'],
      ['Monate', ''],
      ['Entgelt', 12],
    ];
    expect(classes(rows)[2]).toEqual(['kurz', 'zahl']);
  });

  it('without headings are aligned by what they hold', () => {
    expect(classes([[6.26], [3.74]])).toEqual([['zahl'], ['zahl']]);
  });
});
