import { HELP_EVENT } from '../shared-runtime/help-event';

/** Ribbon button „Hilfe“: opens the pane and lets it show its help. */
export async function showHelp(event: Office.AddinCommands.Event): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch (error) {
    // An open pane can show its help all the same, a closed one as soon as the user opens it.
    console.error(error);
  }
  document.dispatchEvent(new Event(HELP_EVENT));
  // Excel keeps the button busy until it hears this.
  event.completed();
}
