import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { freshBuild } from '@kim/formel';

const ROOT = join(__dirname, '../..');

/** The lines that git prints. @throws Error with what it said instead */
function git(...args: readonly string[]): string[] {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  return stdout.split('\n').filter((line) => line !== '');
}

/** What has been changed or added since the last commit. */
const changed = (): string[] => [
  ...git('diff', '--name-only', '--diff-filter=d', '--relative', 'HEAD'),
  ...git('ls-files', '--others', '--exclude-standard'),
];

/** Whether a checker from node_modules is content; what it has to say goes to the screen. */
function passes(script: string, options: readonly string[], files: readonly string[]): boolean {
  if (files.length === 0) return true;
  const args = [join(ROOT, 'node_modules', script), ...options, ...files];
  return spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' }).status === 0;
}

/** First step of `npm run schnell`: checks the files that were changed, and builds the functions that tests call. */
const files = changed();
const modules = files.filter((file) => /\.(ts|tsx|js)$/.test(file));
const tidy =
  passes('eslint/bin/eslint.js', ['--max-warnings', '0', '--no-warn-ignored'], modules) &&
  passes('prettier/bin/prettier.cjs', ['--check', '--ignore-unknown'], files);
if (tidy) freshBuild(ROOT);
else process.exitCode = 1;
