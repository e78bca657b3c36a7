import { join } from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { finishMetadata } from '../../scripts/metadata/finish';
import { functionFiles } from '../../scripts/metadata/inputs';
import type { Metadata } from '../../scripts/metadata/types';

export const ROOT = join(__dirname, '../..');
export const FUNCTION_FILES = functionFiles(join(ROOT, 'src/functions'));

/** The metadata of the functions as the build makes them. */
export async function productMetadata(): Promise<Metadata> {
  const { metadataJson } = await generateCustomFunctionsMetadata(FUNCTION_FILES, false);
  return finishMetadata(JSON.parse(metadataJson) as Metadata, 'https://addins.kreis.example/kim/');
}
