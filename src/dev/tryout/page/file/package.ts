import JSZip from 'jszip';
import { elements } from './xml';

/** A part that a sheet refers to: its comments, a drawing. */
interface Related {
  /** The last word of the relation's type, such as `comments`. */
  readonly kind: string;
  readonly xml: string;
}

export interface SheetPart {
  readonly name: string;
  readonly xml: string;
  readonly related: readonly Related[];
}

/** A workbook file taken apart. */
export interface FilePackage {
  readonly paths: readonly string[];
  readonly workbook: string;
  readonly sharedStrings: string;
  readonly sheets: readonly SheetPart[];
  readonly styles: string;
  /** The file for exceljs, without the parts that it stumbles over and that are read here or not at all. */
  readonly plain: ArrayBuffer;
}

const UNREAD = /^(drawing|vmlDrawing|comments|threadedComment)$/;
const kindOf = (type: string): string => type.slice(type.lastIndexOf('/') + 1);

/** `../comments1.xml` as seen from `xl/worksheets/sheet1.xml`. */
const absolute = (from: string, target: string): string =>
  new URL(target, `file:///${from}`).pathname.replace(/^\//, '');

const relationsOf = (path: string): string => path.replace(/([^/]+)$/, '_rels/$1.rels');

async function textAt(zip: JSZip, path: string): Promise<string> {
  return (await zip.file(path)?.async('string')) ?? '';
}

/** Changes a part of a file, if there is one. */
export async function edit(zip: JSZip, path: string, change: (text: string) => string): Promise<void> {
  const text = await zip.file(path)?.async('string');
  if (text !== undefined) zip.file(path, change(text));
}

const WORDY = /<[a-z][^<>]*="(?:true|false)"[^<>]*>/gi;

/** LibreOffice writes `true` where Excel writes `1`, which is all that exceljs understands. */
const numbered = (xml: string): string =>
  xml.replace(WORDY, (tag) => tag.replace(/="true"/g, '="1"').replace(/="false"/g, '="0"'));

/** exceljs finds tables and comments by relative paths alone, and fails where a drawing holds something else than images. */
async function simplify(zip: JSZip, sheet: string): Promise<void> {
  await edit(zip, sheet, numbered);
  await edit(zip, relationsOf(sheet), (relations) =>
    relations
      .replace(/<Relationship\b[^>]*?\/>/g, (relation) =>
        UNREAD.test(kindOf(elements(relation, 'Relationship')[0]?.attributes.Type ?? '')) ? '' : relation,
      )
      .replace(/Target="\/xl\//g, 'Target="../'),
  );
}

async function readSheet(zip: JSZip, name: string, path: string): Promise<SheetPart> {
  const relations = elements(await textAt(zip, relationsOf(path)), 'Relationship');
  const related = relations
    .filter(({ attributes }) => attributes.TargetMode !== 'External')
    .map(async ({ attributes: { Type = '', Target = '' } }) => ({
      kind: kindOf(Type),
      xml: await textAt(zip, absolute(path, Target)),
    }));
  return { name, xml: numbered(await textAt(zip, path)), related: await Promise.all(related) };
}

/** @throws Error if the data are no workbook */
export async function openPackage(data: ArrayBuffer): Promise<FilePackage> {
  const zip = await JSZip.loadAsync(data);
  const paths = Object.keys(zip.files);
  const workbook = await textAt(zip, 'xl/workbook.xml');
  const relations = elements(await textAt(zip, relationsOf('xl/workbook.xml')), 'Relationship');
  const targets = new Map(
    relations.map(({ attributes: { Id = '', Target = '' } }) => [Id, absolute('xl/workbook.xml', Target)]),
  );
  const found = elements(workbook, 'sheet').map(({ attributes }) => ({
    name: attributes.name ?? '',
    path: targets.get(attributes['r:id'] ?? '') ?? '',
  }));
  const sheets = await Promise.all(found.map(({ name, path }) => readSheet(zip, name, path)));
  for (const { path } of found) await simplify(zip, path);
  return {
    paths,
    workbook,
    sharedStrings: await textAt(zip, 'xl/sharedStrings.xml'),
    sheets,
    styles: await textAt(zip, 'xl/styles.xml'),
    plain: await zip.generateAsync({ type: 'arraybuffer', compression: 'STORE' }),
  };
}
