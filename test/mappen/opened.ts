import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import type { FunctionsMetadata } from '../../dev/engine/contract';
import { openSession, type OfficeSession } from '../../dev/excel/node/office-session';
import { readWorkbook } from '../../dev/excel/page/file/open';
import type { FunctionsPort } from '../../src/shared-runtime/port';
import type { Calculator } from '../../src/taskpane/aktualisierung/result-state';
import type { Catalogue } from '../../src/taskpane/functions/catalogue/metadata';
import { built } from '../e2e/support/built';

// The stand-in opens files in a browser, which has a parser for XML.
globalThis.DOMParser = new JSDOM().window.DOMParser;

const metadata = JSON.parse(built('functions.json')) as Catalogue & FunctionsMetadata;

/** The workbook of a file, with the results that it was saved with, in an Excel with these functions. */
export async function openedFile(file: string, functions = built('functions.js')): Promise<OfficeSession> {
  const data = new Uint8Array(readFileSync(join(__dirname, file))).buffer;
  const read = await readWorkbook(data, 'KIM');
  const session = openSession({ metadata, functions });
  read.fill(session.host);
  Object.assign(globalThis, { Excel: session.Excel });
  return session;
}

export const calculatorOf = ({ calculate }: FunctionsPort): Calculator => ({
  functions: metadata.functions,
  calculate,
});
