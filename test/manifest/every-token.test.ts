import { MANIFEST, problemsOf } from './manifest';

interface Token {
  readonly at: number;
  readonly line: string;
}

/** Texts that may change freely: what people read, and names that nothing else refers to. */
const FREE = [
  /<(ProviderName|TaskpaneId)>/,
  /<(DisplayName|Description) DefaultValue/,
  /<bt:String id="(?!Funktionen\.Namensraum)[^"]*" DefaultValue=/,
  /<(Group|Control)\b.*\bid=/,
  /DefaultMinVersion/,
];

/** The last character of every value between quotes and of every text between tags. */
function tokens(): Token[] {
  return [...MANIFEST.matchAll(/="[^"]+(?=")|>[^<>\n]+(?=<)/g)].map(({ index, 0: { length } }) => {
    const at = index + length;
    return {
      at,
      line: MANIFEST.slice(MANIFEST.lastIndexOf('\n', at) + 1, MANIFEST.indexOf('\n', at)).trim(),
    };
  });
}

/** Free is the last value of such a line; all before it counts. */
function isFree({ at, line }: Token): boolean {
  const end = MANIFEST.indexOf('\n', at);
  return FREE.some((pattern) => pattern.test(line)) && !/="/.test(MANIFEST.slice(at, end));
}

it('no value of manifest.xml can be changed unnoticed', async () => {
  const watched = tokens().filter((token) => !isFree(token));
  expect(watched.length).toBeGreaterThan(90);
  const unnoticed: string[] = [];
  for (const { at, line } of watched) {
    const problems = await problemsOf(`${MANIFEST.slice(0, at)}x${MANIFEST.slice(at)}`);
    if (problems.length === 0) unnoticed.push(line);
  }
  expect(unnoticed).toEqual([]);
});
