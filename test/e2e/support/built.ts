import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FunctionsMetadata } from '../../../dev/engine/contract';

export const DIST = join(__dirname, '../../../dist');

/** A built file as text. @throws Error with what to do when there is no build */
export function built(name: string): string {
  const file = join(DIST, name);
  if (!existsSync(file)) throw new Error(`dist/${name} fehlt: bitte zuerst "npm run build" ausführen.`);
  return readFileSync(file, 'utf8');
}

export const builtMetadata = (): FunctionsMetadata =>
  JSON.parse(built('functions.json')) as FunctionsMetadata;
