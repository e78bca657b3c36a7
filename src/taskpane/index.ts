import { HELP_EVENT, TRACE_EVENT } from '../shared-runtime/wishes';
import { watchState, type State } from './state';
import { START_GESCHEITERT, ZUSTAND, type Notice } from './texts';
import { whenVisible } from './visibility';

/** The page brings all elements along; a missing one is a mistake in `taskpane.html`. */
function part(id: string): HTMLElement {
  const node = document.getElementById(id);
  if (!node) throw new Error(`taskpane.html: #${id}`);
  return node;
}

function notify({ text, tone, reload }: Notice): void {
  part('zustand').textContent = text;
  part('zustand').dataset['tone'] = tone;
  // Excel keeps the page as long as it is open, so closing and opening the pane would change nothing.
  part('neu-laden').hidden = reload !== true;
}

const showState = (state: State): void => notify(ZUSTAND[state]);

/** A command may open the pane, so its wish can be there before the pane is. */
let first: 'start' | 'help' | 'trace' = 'start';
document.addEventListener(HELP_EVENT, () => (first = 'help'));
document.addEventListener(TRACE_EVENT, () => (first = 'trace'));

/** Excel needs the functions at once, the pane only when somebody looks: until then nothing of it is loaded. */
async function start(): Promise<void> {
  const beginning = await watchState(showState);
  if (!beginning) return;
  await whenVisible(beginning.visibilityMode);
  const { openPane } = await import(/* webpackChunkName: "bereich" */ './shell/open');
  openPane(part('bereich'), { first, state: beginning.state });
}

part('version').textContent = __KIM_VERSION__;
part('neu-laden').addEventListener('click', () => location.reload());
start().catch((error: unknown) => {
  console.error(error);
  notify(START_GESCHEITERT);
});
