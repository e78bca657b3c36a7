import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { run } from '../../dev/formel/run';

const ROOT = join(__dirname, '../..');
const DIST = `--dist=${join(ROOT, 'test/engine/fixtures')}`;

interface Printed {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function tool(args: readonly string[], input = ''): Promise<Printed> {
  const texts = { out: '', err: '' };
  const code = await run(args, {
    root: ROOT,
    readInput: () => input,
    out: (text) => (texts.out += text),
    err: (text) => (texts.err += text),
  });
  return { code, ...texts };
}

const json = async (...formulas: string[]): Promise<unknown> => {
  const { out } = await tool(['--json', DIST], JSON.stringify(formulas));
  return JSON.parse(out) as unknown;
};

describe('formel', () => {
  it('prints values the German way, one line per formula', async () => {
    expect(await tool([DIST, '=KIM.PLUS(2,5;3)', '=SUMME(1;2)>2', '="Text"', '=1/3'])).toEqual({
      code: 0,
      out: '5,5\nWAHR\nText\n0,333333333\n',
      err: '',
    });
  });

  it('prints what spills as a table', async () => {
    const { out } = await tool([DIST, '=KIM.ECHO({"Anteil".1,5;"b".20})']);
    expect(out).toBe('Anteil  1,5\nb        20\n');
  });

  it('prints errors among the results and their sentences apart', async () => {
    expect(await tool([DIST, '=KIM.FEHLER("NV")'])).toEqual({
      code: 0,
      out: '#NV\n',
      err: 'Das gibt es nicht.\n',
    });
    expect(await tool([DIST, '=1/0', '=SUM(1)', '=1.5', '=KIM.FEHLER("WERT")'])).toEqual({
      code: 0,
      out: '#DIV/0!\n#NAME?\n#WERT!\n#WERT!\n',
      err:
        'Formel 3: Excel nimmt die Formel nicht an: Das Zeichen „.“ passt hier nicht. (Zeichen 2 der Formel)\n' +
        'Formel 4: Das war falsch.\n',
    });
  });

  it('hands blank cells over as asked', async () => {
    expect((await tool([DIST, '=KIM.GESEHEN(A1)'])).out).toBe('[null,null,null]\n');
    expect((await tool([DIST, '--leer=0', '=KIM.GESEHEN(A1)'])).out).toBe('[0,null,null]\n');
  });

  it('answers in JSON with full precision', async () => {
    expect(
      await json(
        '=1/3',
        '=0.1+0.2',
        '="ä"',
        '=1=1',
        '=KIM.ECHO({1,"x";#N/A,FALSE})',
        '=KIM.PLUS(DATE(2022,7,1),)',
      ),
    ).toEqual([
      1 / 3,
      0.30000000000000004,
      'ä',
      true,
      [
        [1, 'x'],
        [{ error: '#N/A' }, false],
      ],
      44843,
    ]);
    expect(await json('=KIM.FEHLER("WERT")', '=KIM.PLUS()', '=SUM(1', 'x', '=1/0')).toEqual([
      { error: '#VALUE!', message: 'Das war falsch.' },
      { error: '#VALUE!', message: 'Zu wenige Argumente für KIM.PLUS: „a“ fehlt.' },
      { error: '#VALUE!', message: expect.stringContaining('Eine Klammer wird nicht geschlossen') as string },
      { error: '#VALUE!', message: expect.stringContaining('Gleichheitszeichen') as string },
      { error: '#DIV/0!' },
    ]);
    expect(await json()).toEqual([]);
  });

  describe('tables', () => {
    const KOMMUNEN = '--tabelle=KIM_Kommunen={"Kommune"."Schlüssel";"Unna".35;"Schwerte".0,5}';

    it('are named in German', async () => {
      const { out, err } = await tool([
        DIST,
        KOMMUNEN,
        '=KIM.ECHO(KIM_Kommunen[[#Kopfzeilen];[#Daten]])',
        '=SUMME(KIM_Kommunen[Schlüssel])',
      ]);
      expect(out).toBe('Kommune   Schlüssel\nUnna             35\nSchwerte        0,5\n35,5\n');
      expect(err).toBe('');
    });

    it('are named in the invariant notation', async () => {
      const formulas = ['=KIM.ECHO(KIM_Kommunen[[#Headers],[#Data]])', '=SUM(T[x])'];
      const { out } = await tool(
        [
          '--json',
          DIST,
          '--tabelle',
          'KIM_Kommunen={"Kommune","Schlüssel";"Unna",0.5}',
          '--tabelle',
          'T={"x";2}',
        ],
        JSON.stringify(formulas),
      );
      expect(JSON.parse(out)).toEqual([
        [
          ['Kommune', 'Schlüssel'],
          ['Unna', 0.5],
        ],
        2,
      ]);
    });

    it('that nobody has given are named', async () => {
      expect(await tool([DIST, '=KIM.ECHO(KIM_Stellen[[#Kopfzeilen];[#Daten]])', '=Fehlt'])).toEqual({
        code: 0,
        out: '#NAME?\n#NAME?\n',
        err: 'Formel 1: Die Tabelle KIM_Stellen gibt es hier nicht. Mit --tabelle lässt sie sich angeben.\n',
      });
      expect(await json('=ROWS(T[[#Headers],[#Data]])')).toEqual([
        {
          error: '#NAME?',
          message: 'Die Tabelle T gibt es hier nicht. Mit --tabelle lässt sie sich angeben.',
        },
      ]);
    });

    test.each([
      ['KIM_Kommunen', 'Erwartet wird NAME={…}'],
      ['T={"x"}', 'mindestens einer Zeile darunter'],
      ['T={"x".1;2.3}', 'Überschriften'],
      ['T={"x"."X";2.3}', 'lauter verschiedenen Überschriften'],
      [
        'T={"x";39%}',
        'Die Tabelle T lässt sich nicht lesen: Zwischen geschweiften Klammern ist kein Prozent',
      ],
    ])('refuses %s', async (table, sentence) => {
      const { code, err } = await tool([DIST, '--tabelle', table, '=1']);
      expect(code).toBe(2);
      expect(err).toContain(sentence);
    });
  });

  it('refuses a percent sign in an array constant instead of dropping it', async () => {
    const { out, err } = await tool([DIST, '=KIM.ECHO({"A".39%;"B".35})']);
    expect(out).toBe('#WERT!\n');
    expect(err).toContain(
      'Zwischen geschweiften Klammern ist kein Prozentzeichen erlaubt. Bitte 0,39 statt 39%',
    );
    expect(await json('={"A",39%}')).toMatchObject([{ error: '#VALUE!' }]);
  });

  it('calculates a thousand formulas side by side', async () => {
    const rows = Array.from({ length: 1000 }, (_, row) => row);
    const results = await json(...rows.map((row) => `=KIM.ECHO({${row};${row + 1}})`));
    expect(results).toEqual(rows.map((row) => [[row], [row + 1]]));
  });

  test.each([
    [[DIST], 'Es fehlt eine Formel.'],
    [['--leer=x', '=1'], '--leer kann nur 0 oder null sein.'],
    [['--nein', '=1'], 'Die Option --nein ist falsch geschrieben.'],
    [['--json', '=1'], 'Mit --json kommen die Formeln von der Standardeingabe'],
    [['--json'], 'Auf der Standardeingabe wird eine JSON-Liste von Formeln erwartet'],
  ])('refuses %j', async (args, sentence) => {
    const { code, out, err } = await tool(args, '{"keine": "Liste"}');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(sentence);
  });

  it('refuses what is no JSON', async () => {
    expect((await tool(['--json', DIST], '=1')).code).toBe(2);
  });

  it('explains itself', async () => {
    const { code, out } = await tool(['--help']);
    expect(code).toBe(0);
    expect(out).toContain('--leer=0');
  });

  it('runs from the command line', () => {
    const command = ['--require', 'tsx/cjs', join(ROOT, 'dev/formel/main.ts'), DIST];
    expect(
      execFileSync(process.execPath, [...command, '=KIM.PLUS(1;2)'], { cwd: ROOT, encoding: 'utf8' }),
    ).toBe('3\n');
    const broken = spawnSync(process.execPath, [...command.slice(0, 3), '--dist=/gibt/es/nicht', '=1'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(broken.status).toBe(1);
    expect(broken.stdout).toBe('');
  });
});
