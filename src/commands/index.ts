import { HELP_COMMAND } from '../shared-runtime/commands';
import { showHelp } from './help';

// Without office.js there is no ribbon either; the pane tells the user.
if (typeof Office !== 'undefined') {
  void Office.onReady().then(() => {
    Office.actions.associate(HELP_COMMAND, (event: Office.AddinCommands.Event) => void showHelp(event));
  });
}
