import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { BROWSER } from '../../scripts/programs/browser';
import { findProgram } from '../../scripts/programs/find';

describe('search for a program', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kim-browser-'));
  const browser = join(folder, 'chromium');
  beforeAll(() => {
    writeFileSync(browser, '');
    chmodSync(browser, 0o755);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('looks along the path', () => {
    expect(findProgram(BROWSER, { PATH: ['/nowhere', folder].join(delimiter) })).toBe(browser);
  });

  it('prefers the one that is asked for', () => {
    const wanted = join(folder, 'mine');
    writeFileSync(wanted, '');
    expect(findProgram(BROWSER, { PATH: folder, KIM_BROWSER: wanted })).toBe(wanted);
  });
});
