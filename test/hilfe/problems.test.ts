import type { Entry } from '../../scripts/hilfe/entries';
import { exampleProblems, failures } from '../../scripts/hilfe/problems';
import type { Outcome } from '../../dev/formel/evaluate';

const ERROR = { code: '#VALUE!', message: 'Die Angabe fehlt.' } as const;

function entry(promised: string | null): Entry {
  return {
    fn: { id: 'A', name: 'A', parameters: [] },
    purpose: '',
    promised,
    examples: [{ titel: '', formel: '=A', trace: '=T' }],
    errors: ['=F'],
  };
}

const lookup =
  (results: Readonly<Record<string, Outcome>>) =>
  (formula: string): Outcome =>
    results[formula] ?? null;

describe('what is wrong with an example stops the build', () => {
  const good = { '=A': 50000, '=T': [['FO-1', 1]], '=F': ERROR };

  it('but not if all is well', () => {
    expect(exampleProblems(entry(null), lookup(good))).toEqual([]);
    expect(exampleProblems(entry('50.000'), lookup(good))).toEqual([]);
  });

  it('an error, also in one cell of a Rechenweg', () => {
    const results = lookup({ ...good, '=T': [['FO-1', ERROR]] });
    expect(exampleProblems(entry(null), results)).toEqual(['Hilfe: =T ergibt #WERT! Die Angabe fehlt.']);
    expect(failures(['=F'], results)).toHaveLength(1);
  });

  it('a result where an error was meant', () => {
    expect(exampleProblems(entry(null), lookup({ ...good, '=F': 1 }))).toEqual([
      'Hilfe: =F sollte einen Fehler ergeben.',
    ]);
  });

  it('a description that promises something else', () => {
    const shares = lookup({ ...good, '=A': [[19500], [17500], [7000]] });
    expect(exampleProblems(entry('19.500, 17.500 und 7.000'), shares)).toEqual([]);
    expect(exampleProblems(entry('19.500'), shares)).toEqual([
      'Hilfe: Laut Beschreibung ergibt =A 19.500, gerechnet 19.500, 17.500 und 7.000.',
    ]);
  });
});
