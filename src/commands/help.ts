import { HELP_EVENT } from '../shared-runtime/help-event';

/** Ribbon button „Hilfe“: opens the pane and lets it show its help. */
export async function showHelp(event: Office.AddinCommands.Event): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
    document.dispatchEvent(new Event(HELP_EVENT));
  } finally {
    // Excel keeps the button busy until it hears this.
    event.completed();
  }
}
