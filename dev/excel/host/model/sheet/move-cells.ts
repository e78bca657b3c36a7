import { followMove } from '../calc/references';
import { contains, intersection, isInside, type Rect, without } from '../grid/rect';
import { HostError, invalidArgument, invalidOperation } from '../../wire/errors';
import { contents } from './edit-cells';
import { followCells } from './follow-cells';
import type { RangeData } from '../../objects/range/RangeData';
import type { Table } from '../../objects/table/Table';
import type { Worksheet } from '../../objects/worksheet/Worksheet';

interface Place {
  readonly sheet: Worksheet;
  readonly rect: Rect;
}

interface Move {
  readonly from: Place;
  readonly to: Place;
}

const shifted = (rect: Rect, { from, to }: Move): Rect => ({
  ...rect,
  row: rect.row + to.rect.row - from.rect.row,
  column: rect.column + to.rect.column - from.rect.column,
});

const named = ({ sheet, rect }: Place): { sheet: string; rect: Rect } => ({ sheet: sheet.Name, rect });

/** @throws HostError if the table would lie upon another one, or on another sheet */
function assertRoom(tables: readonly Table[], move: Move): void {
  const { from, to } = move;
  if (tables.length > 0 && from.sheet !== to.sheet)
    throw invalidOperation('Eine Tabelle lässt sich im Nachbau nur auf ihrem Blatt verschieben');
  for (const { rect } of to.sheet.Tables.items().filter((table) => !tables.includes(table)))
    if (tables.some((table) => intersection(shifted(table.rect, move), rect)))
      throw invalidArgument('Tabellen dürfen sich nicht überlappen');
}

/** Defined names follow their cells. True if there were any. */
function moveNames({ from, to }: Move): boolean {
  const { engine } = from.sheet.book;
  const sheets = { before: '', after: '' };
  const next = engine
    .names()
    .map((name) => ({ name, formula: followMove(name.formula, sheets, named(from), named(to)) }))
    .filter(({ name, formula }) => name.formula !== formula);
  for (const { name, formula } of next) engine.setName({ ...name, formula });
  return next.length > 0;
}

function moveFormats(move: Move): void {
  const { from, to } = move;
  const { formats } = to.sheet.layout;
  if (from.sheet !== to.sheet) formats.clear(to.rect);
  formats.copy(from.rect, to.rect, from.sheet.layout.formats);
  const left = from.sheet === to.sheet ? without(from.rect, to.rect) : [from.rect];
  for (const rect of left) from.sheet.layout.formats.clear(rect);
}

/** Merged areas, validation and comments that lie in the cells go with them. True if there were any. */
function moveAttachments(move: Move): boolean {
  const { from, to } = move;
  const inside = ({ rect }: { readonly rect: Rect }): boolean => contains(from.rect, rect);
  const merges = from.sheet.layout.merges.filter((rect) => contains(from.rect, rect));
  const validations = from.sheet.layout.validations.filter(inside);
  const comments = from.sheet.Comments.items().filter(inside);
  for (const rect of merges) from.sheet.layout.unmerge(rect);
  to.sheet.layout.unmerge(to.rect);
  for (const rect of merges) to.sheet.layout.merge(shifted(rect, move));
  from.sheet.layout.validations = from.sheet.layout.validations.filter((area) => !inside(area));
  for (const { rect, state } of validations)
    to.sheet.layout.validations.push({ rect: shifted(rect, move), state });
  for (const comment of comments) comment.Delete();
  for (const { rect, Content } of comments)
    to.sheet.Comments.Add(to.sheet.range(shifted(rect, move)), Content);
  return merges.length + validations.length + comments.length > 0;
}

/**
 * Ranges that the client keeps go with their cells, and those of the cells that are replaced are gone. On another sheet they
 * still name the one they came from, as in Excel (https://github.com/OfficeDev/office-js/issues/6102).
 */
function moveKept(move: Move): void {
  const { from, to } = move;
  const isReplaced = (sheet: Worksheet, rect: Rect): boolean => sheet === to.sheet && contains(to.rect, rect);
  const next = (sheet: Worksheet, rect: Rect): Rect | null => {
    if (sheet === from.sheet && contains(from.rect, rect)) return shifted(rect, move);
    return isReplaced(sheet, rect) ? null : rect;
  };
  for (const sheet of new Set([from.sheet, to.sheet])) followCells(sheet, (rect) => next(sheet, rect));
}

/** Cut and paste: formulas stay as they are, and everything that refers to the cells follows them. */
export function moveCells(source: RangeData, destination: RangeData): void {
  const from: Place = { sheet: source.sheet, rect: source.rect };
  const to: Place = {
    sheet: destination.sheet,
    rect: { ...source.rect, row: destination.rect.row, column: destination.rect.column },
  };
  const move = { from, to };
  if (!isInside(to.rect))
    throw new HostError('InvalidArgument', 'Das Ziel reicht über den Rand des Blattes.');
  for (const { sheet, rect } of [from, to]) sheet.Protection.assertWritable(rect);
  const tables = from.sheet.Tables.items().filter((table) => contains(from.rect, table.rect));
  assertRoom(tables, move);
  const moving = contents(from.sheet, from.rect);
  const replaced = contents(to.sheet, to.rect);
  for (const { row, column } of moving) from.sheet.cells.put(row, column, null);
  for (const { row, column } of replaced) to.sheet.cells.put(row, column, null);
  const { book } = from.sheet;
  for (const home of book.workbook.Worksheets.items()) {
    const sheets = { before: home.Name, after: home.Name };
    const rewritten = home.cells.rewriteFormulas((formula) =>
      followMove(formula, sheets, named(from), named(to)),
    );
    for (const rect of rewritten) book.onChange(home, rect, 'RangeEdited');
  }
  const sheets = { before: from.sheet.Name, after: to.sheet.Name };
  for (const { row, column, formula, value } of moving) {
    const at = shifted({ row, column, rows: 1, columns: 1 }, move);
    if (formula === null) to.sheet.cells.put(at.row, at.column, value);
    else to.sheet.cells.putFormula(at.row, at.column, followMove(formula, sheets, named(from), named(to)));
  }
  moveFormats(move);
  const names = moveNames(move);
  const attachments = moveAttachments(move);
  moveKept(move);
  for (const table of tables) table.grow(shifted(table.rect, move));
  for (const { sheet, rect } of [from, to]) sheet.cells.changed(rect, 'RangeEdited');
  if (names || attachments || tables.length > 0) book.onRearranged();
}
