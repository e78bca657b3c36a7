import type { Worksheet as FileSheet } from 'exceljs';
import type { Worksheet } from '../../core/objects/worksheet';
import type { SheetPart } from './package';
import { decoded, elements } from './xml';

const texts = (xml: string): string =>
  elements(xml, 't')
    .map(({ inner }) => decoded(inner))
    .join('');

/** A conversation comes twice in a file: as such, and as a note for programs that know only notes. */
export function readComments({ related }: SheetPart, sheet: Worksheet): void {
  const parts = (kind: string): string[] =>
    related.filter((part) => part.kind === kind).map(({ xml }) => xml);
  for (const { attributes, inner } of parts('threadedComment').flatMap((xml) =>
    elements(xml, 'threadedComment'),
  )) {
    const [text = ''] = elements(inner, 'text').map((element) => decoded(element.inner));
    if (attributes.ref === undefined) continue;
    if (attributes.parentId === undefined) sheet.Comments.Add(attributes.ref, text);
    else sheet.Comments.GetItemByCell(attributes.ref).Replies.Add(text);
  }
  const taken = new Set(sheet.Comments.items().map(({ rect }) => `${rect.row}/${rect.column}`));
  for (const { attributes, inner } of parts('comments').flatMap((xml) => elements(xml, 'comment'))) {
    if (attributes.ref === undefined) continue;
    const { row, column } = sheet.GetRange(attributes.ref).rect;
    if (!taken.has(`${row}/${column}`)) sheet.Comments.Add(attributes.ref, texts(inner));
  }
}

/** Comments become notes, with their answers below; a note that a cell has already comes first. */
export function writeComments(sheet: Worksheet, target: FileSheet): void {
  for (const { rect, Content, Replies } of sheet.Comments.items()) {
    const noted = target.getCell(rect.row + 1, rect.column + 1);
    const { note } = noted as { note?: unknown };
    const own = typeof note === 'string' ? [note] : [];
    noted.note = [...own, Content, ...Replies.items().map((reply) => reply.Content)].join('\n');
  }
}
