import { spawnSync } from 'node:child_process';
import { findBrowser } from './find';

const NO_BROWSER =
  'Die Browsertests brauchen Chromium, Chrome oder Edge. Bitte einen davon installieren ' +
  '(Debian, Ubuntu: apt-get install chromium) oder mit KIM_BROWSER den Pfad eines vorhandenen nennen.';

/** The path of a browser, after installing Debian's where that is possible. */
export function ensureBrowser(): string {
  const browser = findBrowser() ?? (mayInstall() ? install() : undefined);
  if (browser === undefined) throw new Error(NO_BROWSER);
  return browser;
}

/** Only root may, and only where packages come from Debian or Ubuntu. */
function mayInstall(): boolean {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
}

function install(): string | undefined {
  console.log('Kein Browser gefunden: das Paket chromium wird mit apt-get installiert …');
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const command of [['update'], ['install', '--yes', '--no-install-recommends', 'chromium']])
    spawnSync('apt-get', command, { stdio: ['ignore', 'inherit', 'inherit'], env: environment });
  return findBrowser();
}
