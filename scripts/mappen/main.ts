import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { FunctionsMetadata } from '@kim/engine';
import { openSession } from '@kim/excel';
import { workbookFile } from '@kim/excel/file';
import { version } from '../../package.json';
import type { Vereinbarung } from '../../src/vereinbarung/form';
import { createAgreement } from '../../src/workbook/agreement/create';
import { DIST, ROOT } from '../start/paths';
import { RELEASED } from './agreements';

const NAMESPACE = 'KIM';
const built = (file: string): string => readFileSync(join(DIST, file), 'utf8');

/** A workbook in which the product has written an agreement and the functions of the build have computed it. */
async function written(agreement: Vereinbarung): Promise<ArrayBuffer> {
  const metadata = JSON.parse(built('functions.json')) as FunctionsMetadata;
  const session = openSession({ metadata, functions: built('functions.js') });
  Object.assign(globalThis, { Excel: session.Excel, __KIM_VERSION__: version });
  try {
    const outcome = await createAgreement(agreement);
    if (outcome.kind !== 'done') throw new Error(`Nicht geschrieben: ${JSON.stringify(outcome)}`);
    await session.idle();
    return await workbookFile(session.host, NAMESPACE, 'formulas');
  } finally {
    session.close();
  }
}

/** AK-10: the workbooks of a version, written once when it is released and never again. */
async function main(): Promise<void> {
  const until = process.env['KIM_DATEN_BIS'];
  const folder = join(ROOT, 'test/mappen', until === undefined ? version : `${version}-daten-bis-${until}`);
  const asked = process.argv.slice(2);
  const wanted = Object.keys(RELEASED).filter((name) => asked.length === 0 || asked.includes(name));
  const names = wanted.filter((name) => !existsSync(join(folder, `${name}.xlsx`)));
  mkdirSync(folder, { recursive: true });
  for (const name of names) {
    const agreement = RELEASED[name];
    if (agreement) writeFileSync(join(folder, `${name}.xlsx`), Buffer.from(await written(agreement)));
  }
  const [into, count] = [relative(ROOT, folder), names.length];
  console.log(count === 0 ? `In ${into} steht schon alles.` : `${count} Mappen nach ${into} geschrieben.`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
