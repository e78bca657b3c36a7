import type JSZip from 'jszip';
import { openZip, type Package } from './unpack';
import { all, attribute, parseXml, relationId } from './xml';
import { Count, type Limits } from './limits';
import { TEXTS } from '../texts';

/** A part that a sheet refers to: its comments, a drawing. */
interface Related {
  /** The last word of the relation's type, such as `comments`. */
  readonly kind: string;
  readonly root: Element;
}

export interface SheetPart {
  readonly name: string;
  /** Its place among all sheets of the file, also those that are nothing but a chart. */
  readonly index: number;
  readonly visible: boolean;
  readonly root: Element;
  readonly related: readonly Related[];
  /** Its charts, by their relations to its drawing. */
  readonly charts: ReadonlyMap<string, Element>;
}

/** A workbook file taken apart. */
export interface FilePackage {
  readonly paths: readonly string[];
  readonly workbook: Element;
  readonly sharedStrings: Element;
  readonly sheets: readonly SheetPart[];
  readonly styles: Element;
  /** What add-ins have stored. */
  readonly extensions: readonly Element[];
}

const kindOf = (type: string): string => type.slice(type.lastIndexOf('/') + 1);

/** `../comments1.xml` as seen from `xl/worksheets/sheet1.xml`. */
const absolute = (from: string, target: string): string =>
  decodeURIComponent(new URL(target, `file:///${from}`).pathname).replace(/^\//, '');

/** Where the relations of a part stand; those of the whole file if there is no path. */
export const relationsOf = (path: string): string =>
  path === '' ? '_rels/.rels' : path.replace(/([^/]+)$/, '_rels/$1.rels');

/** Changes a part of a file, if there is one. */
export async function edit(zip: JSZip, path: string, change: (text: string) => string): Promise<void> {
  const text = await zip.file(path)?.async('string');
  if (text !== undefined) zip.file(path, change(text));
}

interface Relation {
  readonly id: string;
  readonly kind: string;
  readonly path: string;
}

async function readRelations(file: Package, path: string): Promise<Relation[]> {
  return all(parseXml(await file.text(relationsOf(path))), 'Relationship')
    .filter((relation) => attribute(relation, 'TargetMode') !== 'External')
    .map((relation) => ({
      id: attribute(relation, 'Id') ?? '',
      kind: kindOf(attribute(relation, 'Type') ?? ''),
      path: absolute(path, attribute(relation, 'Target') ?? ''),
    }));
}

/** What of a sheet's relations is looked into. */
const RELATED = /^(comments|threadedComment|table|drawing)$/;

async function readSheet(file: Package, sheet: Element, index: number, path: string): Promise<SheetPart> {
  const related: Related[] = [];
  const charts = new Map<string, Element>();
  for (const { kind, path: target } of await readRelations(file, path))
    if (RELATED.test(kind)) {
      related.push({ kind, root: parseXml(await file.text(target)) });
      if (kind !== 'drawing') continue;
      for (const chart of await readRelations(file, target))
        if (chart.kind === 'chart') charts.set(chart.id, parseXml(await file.text(chart.path)));
    }
  return {
    name: attribute(sheet, 'name') ?? '',
    index,
    visible: !/hidden/i.test(attribute(sheet, 'state') ?? ''),
    root: parseXml(await file.text(path)),
    related,
    charts,
  };
}

async function readExtensions(file: Package): Promise<Element[]> {
  const extensions: Element[] = [];
  for (const panes of await readRelations(file, '')) {
    if (panes.kind !== 'webextensiontaskpanes') continue;
    for (const { kind, path } of await readRelations(file, panes.path))
      if (kind === 'webextension') extensions.push(parseXml(await file.text(path)));
  }
  return extensions;
}

/**
 * Takes a file apart.
 *
 * @throws FileRefusal if it is too large
 * @throws Error if the data are no workbook
 */
export async function openPackage(data: ArrayBuffer, limits: Limits): Promise<FilePackage> {
  const file = await openZip(data, limits);
  const path = 'xl/workbook.xml';
  const workbook = parseXml(await file.text(path));
  const relations = new Map((await readRelations(file, path)).map((relation) => [relation.id, relation]));
  const sheets: SheetPart[] = [];
  const count = new Count(TEXTS.counted.sheets, limits.sheets);
  for (const [index, sheet] of all(workbook, 'sheet').entries()) {
    const relation = relations.get(relationId(sheet));
    // A sheet that is nothing but a chart has no cells.
    if (relation?.kind !== 'worksheet') continue;
    count.add();
    sheets.push(await readSheet(file, sheet, index, relation.path));
  }
  if (sheets.length === 0) throw new Error('Die Datei enthält kein Tabellenblatt.');
  const other = async (kind: string): Promise<Element> => {
    const found = [...relations.values()].find((relation) => relation.kind === kind);
    return parseXml(found ? await file.text(found.path) : '');
  };
  return {
    paths: file.paths,
    workbook,
    sharedStrings: await other('sharedStrings'),
    sheets,
    styles: await other('styles'),
    extensions: await readExtensions(file),
  };
}
