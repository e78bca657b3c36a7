import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { findBrowser } from '../../scripts/browser/find';

describe('search for a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kim-browser-'));
  const browser = join(folder, 'chromium');
  beforeAll(() => {
    writeFileSync(browser, '');
    chmodSync(browser, 0o755);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('looks along the path', () => {
    expect(findBrowser({ PATH: ['/nowhere', folder].join(delimiter) })).toBe(browser);
  });

  it('prefers the one that is asked for', () => {
    const wanted = join(folder, 'mine');
    writeFileSync(wanted, '');
    expect(findBrowser({ PATH: folder, KIM_BROWSER: wanted })).toBe(wanted);
  });
});
