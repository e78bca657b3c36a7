import type JSZip from 'jszip';
import { edit, relationsOf } from './package';
import { encoded } from './xml';

/** A part that exceljs does not write. */
export interface NewPart {
  /** Without a slash at the beginning. */
  readonly path: string;
  readonly contentType: string;
  readonly xml: string;
}

export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Puts a part into a file and says what it is. */
export async function addPart(zip: JSZip, { path, contentType, xml }: NewPart): Promise<void> {
  zip.file(path, XML + xml);
  const override = `<Override PartName="/${path}" ContentType="${contentType}"/>`;
  await edit(zip, '[Content_Types].xml', (text) => text.replace('</Types>', () => `${override}</Types>`));
}

/** Lets a part, or the whole file where `from` is empty, refer to another one. */
export async function relate(
  zip: JSZip,
  from: string,
  relation: { readonly id: string; readonly type: string; readonly target: string },
): Promise<void> {
  const path = relationsOf(from);
  if (zip.file(path) === null) zip.file(path, `${XML}<Relationships xmlns="${RELATIONS}"></Relationships>`);
  const { id, type, target } = relation;
  const item = `<Relationship Id="${id}" Type="${type}" Target="${encoded(target)}"/>`;
  await edit(zip, path, (text) =>
    text
      .replace(/<Relationships([^>]*)\/>/, '<Relationships$1></Relationships>')
      .replace('</Relationships>', () => `${item}</Relationships>`),
  );
}
