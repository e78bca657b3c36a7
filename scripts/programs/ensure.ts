import { spawnSync } from 'node:child_process';
import { findProgram, type Program } from './find';

/** The path of a program, after installing Debian's where that is possible. @throws Error with what to do */
export function ensureProgram(program: Program): string {
  const found = findProgram(program) ?? (mayInstall() ? install(program) : undefined);
  if (found === undefined)
    throw new Error(
      `Für die Tests fehlt ${program.what}. ${program.advice} ` +
        `(Debian, Ubuntu: apt-get install ${program.packages.join(' ')}) oder mit ${program.variable} den Pfad nennen.`,
    );
  return found;
}

/** Only root may, and only where packages come from Debian or Ubuntu. */
function mayInstall(): boolean {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
}

function install(program: Program): string | undefined {
  const { what, packages } = program;
  console.log(`Nicht gefunden: ${what}. Mit apt-get wird ${packages.join(' ')} installiert …`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const command of [['update'], ['install', '--yes', '--no-install-recommends', ...packages]])
    spawnSync('apt-get', command, { stdio: ['ignore', 'inherit', 'inherit'], env: environment });
  return findProgram(program);
}
