import { HELP_EVENT } from '../shared-runtime/help-event';
import { listFunctions, loadFunctions } from './function-list';
import { NOTICES, watchState, type State } from './state';

/** The page brings all elements along; a missing one is a mistake in `taskpane.html`. */
function part(id: string): HTMLElement {
  const node = document.getElementById(id);
  if (!node) throw new Error(`taskpane.html: #${id}`);
  return node;
}

function showState(state: State): void {
  const { text, tone } = NOTICES[state];
  part('zustand').textContent = text;
  part('zustand').dataset['tone'] = tone;
}

async function showFunctions(): Promise<void> {
  try {
    listFunctions(part('funktionen'), await loadFunctions());
  } catch (error) {
    part('funktionen-fehler').textContent =
      `Die Liste der Funktionen konnte nicht geladen werden (${String(error)}).`;
  }
}

function showHelp(): void {
  part('hilfe').scrollIntoView();
  part('hilfe-titel').focus();
}

document.addEventListener(HELP_EVENT, showHelp);
part('version').textContent = __KIM_VERSION__;
void showFunctions();
void watchState(showState);
