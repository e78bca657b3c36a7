import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const read = (file: string): string => readFileSync(join(__dirname, '../..', file), 'utf8');

function directives(text: string, pattern: RegExp): string[] {
  return (pattern.exec(text)?.[1] ?? '').split(';').map((part) => part.trim());
}

it('the example for nginx sends the policy of the page, and who may embed it', () => {
  const page = directives(read('src/taskpane/taskpane.html'), /content="(default-src [^"]*)"/);
  const server = directives(read('docs/nginx.conf'), /Content-Security-Policy "([^"]*)"/);
  expect(server.slice(0, -1)).toEqual(page);
  expect(server.at(-1)).toMatch(/^frame-ancestors /);
});

it('the page has no inline script or style', () => {
  const page = read('src/taskpane/taskpane.html');
  expect(page).not.toMatch(/<script(?![^>]*\bsrc=)/);
  expect(page).not.toMatch(/<style|\sstyle=|\son[a-z]+=/);
});
