import { importsOf, modulesIn, reached } from '../support/imports';

interface Project {
  readonly displayName: string;
  readonly testRegex: readonly string[];
  readonly testPathIgnorePatterns: readonly string[];
}

// eslint-disable-next-line @typescript-eslint/no-require-imports -- a script without types
const { projects } = require('../../jest.config.js') as { readonly projects: readonly Project[] };

const TESTS = modulesIn('test').filter((path) => /\.test\.tsx?$/.test(path));
const IMPORTS = importsOf(['src', 'dev', 'scripts', 'test'].flatMap(modulesIn), 'values');

/** The projects that Jest runs a file in. */
function projectsOf(path: string): string[] {
  const matches = (patterns: readonly string[]): boolean =>
    patterns.some((pattern) => new RegExp(pattern).test(`/${path}`));
  return projects
    .filter(({ testRegex, testPathIgnorePatterns: not }) => matches(testRegex) && !matches(not))
    .map(({ displayName }) => displayName);
}

const of = (project: string): string[] => TESTS.filter((path) => projectsOf(path).includes(project));

it('every test file belongs to exactly one project', () => {
  expect(TESTS.length).toBeGreaterThan(200);
  expect(TESTS.filter((path) => projectsOf(path).length !== 1)).toEqual([]);
});

it.each([
  ['test/core/zahl/bruch.test.ts', 'schnell'],
  ['test/core/foerderung/gesetze.test.ts', 'gesetze'],
  ['test/core/zeit/monate-gesetze.test.ts', 'gesetze'],
  ['test/reference/selbsttest.test.ts', 'gesetze'],
  ['test/page/edges.test.ts', 'nachbau'],
  ['test/taskpane/insertions-nachbau.test.ts', 'nachbau'],
])('%s is found in %s', (path, project) => {
  expect(projectsOf(path)).toEqual([project]);
});

it('laws stand in files whose names say so', () => {
  expect(of('schnell').filter((path) => reached(path, IMPORTS).has('fast-check'))).toEqual([]);
});

it('what needs the formula engine or the stand-in runs in the project of that name', () => {
  const needed = (path: string): boolean =>
    [...reached(path, IMPORTS)].some((name) => /^(@ironcalc\/|dev\/excel\/host\/)/.test(name));
  const elsewhere = TESTS.filter((path) => !projectsOf(path).includes('nachbau'));
  expect(elsewhere.filter(needed)).toEqual([]);
});
