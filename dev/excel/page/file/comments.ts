import type { Worksheet as FileSheet } from 'exceljs';
import { LONGEST_TEXT } from '../../host/model/sheet/sheet-cells';
import type { Worksheet } from '../../host/objects/worksheet/Worksheet';
import { TEXTS } from '../texts';
import { limited } from './limits';
import type { SheetPart } from './package';
import { richText } from './read-cells';
import { all, attribute, child, fileText, textOf } from './xml';

/** A conversation comes twice in a file: as such, and as a note for programs that know only notes. */
export function readComments({ related }: SheetPart, sheet: Worksheet): void {
  const found = (kind: string, name: string): readonly Element[] =>
    limited(
      related.filter((part) => part.kind === kind).flatMap(({ root }) => all(root, name)),
      TEXTS.counted.comments,
    );
  for (const comment of found('threadedComment', 'threadedComment')) {
    const text = (textOf(child(comment, 'text')) ?? '').slice(0, LONGEST_TEXT);
    const cell = attribute(comment, 'ref');
    if (cell === undefined) continue;
    if (attribute(comment, 'parentId') === undefined) sheet.Comments.Add(cell, text);
    else sheet.Comments.GetItemByCell(cell).Replies.Add(text);
  }
  const taken = new Set(sheet.Comments.items().map(({ rect }) => `${rect.row}/${rect.column}`));
  for (const comment of found('comments', 'comment')) {
    const cell = attribute(comment, 'ref');
    if (cell === undefined) continue;
    const { row, column } = sheet.GetRange(cell).rect;
    if (!taken.has(`${row}/${column}`)) sheet.Comments.Add(cell, richText(child(comment, 'text')));
  }
}

/** Comments become notes, with their answers below; a note that a cell has already comes first. */
export function writeComments(sheet: Worksheet, target: FileSheet): void {
  for (const { rect, Content, Replies } of sheet.Comments.items()) {
    const noted = target.getCell(rect.row + 1, rect.column + 1);
    const { note } = noted as { note?: unknown };
    const own = typeof note === 'string' ? [note] : [];
    const said = [Content, ...Replies.items().map((reply) => reply.Content)];
    noted.note = [...own, fileText(said.join('\n'))].join('\n');
  }
}
