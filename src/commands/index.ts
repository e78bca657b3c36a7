import { showHelp } from './help';

// Without office.js there is no ribbon either; the pane tells the user.
if (typeof Office !== 'undefined') {
  void Office.onReady().then(() => {
    // The name stands in manifest.xml.
    Office.actions.associate('kimHilfe', (event: Office.AddinCommands.Event) => void showHelp(event));
  });
}
