import { type Direction, STEPS } from '../../host/model/sheet/edges';
import { fillInside } from './fill';
import { advance, jump, lineStart, move, page, sheetEnd, sheetStart } from './movement';
import type { Workspace } from './workspace';

export interface Key {
  readonly key: string;
  readonly shift: boolean;
  /** Ctrl, or the command key of a Mac. */
  readonly control: boolean;
  readonly alt: boolean;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
};

const CHOICE_STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  Home: -Infinity,
  End: Infinity,
};

type Action = (workspace: Workspace, key: Key, pageRows: number) => void;

const MOVING: Readonly<Record<string, Action>> = {
  Home: (w, { control, shift }) => (control ? sheetStart(w, shift) : lineStart(w, shift)),
  End: (w, { control, shift }) => (control ? sheetEnd(w, shift) : jump(w, 'Right', shift)),
  PageDown: (w, { shift, control }, rows) => (control ? w.showNext(1) : page(w, rows, shift)),
  PageUp: (w, { shift, control }, rows) => (control ? w.showNext(-1) : page(w, -rows, shift)),
  Tab: (w, { shift }) => advance(w, 'column', shift ? -1 : 1),
  Enter: (w, { shift }) => advance(w, 'row', shift ? -1 : 1),
  F2: (w) => w.editing.start(null),
  Delete: (w) => w.erase(),
  Backspace: (w) => w.editing.start(''),
  Escape: (w) => {
    w.clipboard.forget();
    w.session.notice = null;
    w.session.touch();
  },
};

const WITH_CONTROL: Readonly<Record<string, Action>> = {
  a: (w) => w.selectAll(),
  z: (w, { shift }) => (shift ? w.redo() : w.undo()),
  y: (w) => w.redo(),
  d: (w) => fillInside(w, 'down'),
  r: (w) => fillInside(w, 'right'),
  ' ': (w, { shift }) => (shift ? w.selectAll() : w.selectLines('column')),
};

/** Keys that choose from the list of a cell. */
function pressInChoices(workspace: Workspace, key: Key): boolean {
  const { choosing } = workspace;
  if (key.key === 'ArrowDown' && key.alt && choosing.index === null) return choosing.open();
  if (choosing.index === null || key.control) return false;
  const way = CHOICE_STEPS[key.key];
  if (way !== undefined && !key.alt) choosing.step(way);
  else if (key.key === 'Enter') choosing.accept();
  else choosing.close();
  return way !== undefined || key.key === 'Enter' || key.key === 'Escape';
}

/** A key on a selected cell; false if it means nothing here and may go on to the browser or into the text. */
export function pressOnCell(workspace: Workspace, key: Key, pageRows: number): boolean {
  if (pressInChoices(workspace, key)) return true;
  const arrow = ARROWS[key.key];
  if (arrow && !key.alt) {
    if (key.control) jump(workspace, arrow, key.shift);
    else move(workspace, arrow, key.shift);
    return true;
  }
  if (key.key === ' ' && key.shift && !key.control && !key.alt) {
    workspace.selectLines('row');
    return true;
  }
  const command = key.control && !key.alt ? WITH_CONTROL[key.key.toLowerCase()] : undefined;
  const action = command ?? (key.alt ? undefined : MOVING[key.key]);
  action?.(workspace, key, pageRows);
  return action !== undefined;
}

/** Finishes an entry and goes on. An entry that is refused stays open, and so does the cell. */
function finish(workspace: Workspace, go: () => void): void {
  if (workspace.editing.commit()) go();
}

/** Keys that choose from the list of functions. */
function pressInList(workspace: Workspace, key: Key): boolean {
  const { assist } = workspace;
  const { list } = assist;
  if (list.length === 0 || key.control || key.alt) return false;
  if (key.key === 'ArrowDown') assist.choose(1);
  else if (key.key === 'ArrowUp') assist.choose(-1);
  else if (key.key === 'Escape') assist.close();
  else if (key.key === 'Tab' && !key.shift) assist.accept();
  else if (key.key === 'Enter' && list[assist.index]?.kind !== 'native') assist.accept();
  else return false;
  return true;
}

function pressArrow(workspace: Workspace, arrow: Direction, key: Key): boolean {
  const { assist, edit } = workspace;
  if (edit?.fresh !== true || key.alt) return false;
  if (assist.pointing) assist.point(assist.neighbour(...STEPS[arrow], key.shift), key.shift);
  else if (edit.text.startsWith('=')) return false;
  else finish(workspace, () => move(workspace, arrow));
  return true;
}

/** A key while a cell is edited. */
export function pressInEdit(workspace: Workspace, key: Key): boolean {
  if (pressInList(workspace, key)) return true;
  const arrow = ARROWS[key.key];
  if (arrow) return pressArrow(workspace, arrow, key);
  switch (key.key) {
    case 'Enter':
      if (key.alt) workspace.assist.insert('\n');
      else if (key.control) workspace.editing.commitAll();
      else finish(workspace, () => advance(workspace, 'row', key.shift ? -1 : 1));
      return true;
    case 'Tab':
      finish(workspace, () => advance(workspace, 'column', key.shift ? -1 : 1));
      return true;
    case 'Escape':
      workspace.editing.cancel();
      return true;
    case 'F2':
      workspace.editing.settleIntoText();
      return true;
    case 'PageDown':
    case 'PageUp':
      if (!key.control) return false;
      workspace.showNext(key.key === 'PageDown' ? 1 : -1);
      return true;
    case 'F4':
      workspace.assist.turnDollars();
      return true;
    default:
      return false;
  }
}
