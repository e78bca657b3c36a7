import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';

const FOLDER = join(__dirname, '../../test/manifest-schema');
const MAIN = 'OfficeAppManifestV1_1.xsd';
const IMPORTED = ['OfficeAppBasicTypesV1_0.xsd', 'TaskPaneAppVersionOverridesV1_0.xsd'];

/** What Microsoft's schemas object to. They are older than some elements, so this is a lower bound. */
export async function checkSchema(manifest: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'manifest.xml', contents: manifest }],
    schema: [schema(MAIN)],
    preload: IMPORTED.map(schema),
  });
  return errors.map(({ message, loc }) => `Schema, Zeile ${loc?.lineNumber ?? '?'}: ${message}`);
}

function schema(fileName: string): { fileName: string; contents: string } {
  return { fileName, contents: readFileSync(join(FOLDER, fileName), 'utf8') };
}
