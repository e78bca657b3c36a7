/**
 * A command of the ribbon or of the context menu of a cell: opens the pane and tells it what is asked for.
 */
export async function show(wish: string, event: Office.AddinCommands.Event): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch (error) {
    // An open pane can show it all the same, a closed one as soon as the user opens it.
    console.error(error);
  }
  document.dispatchEvent(new Event(wish));
  // Excel keeps the button busy until it hears this.
  event.completed();
}
