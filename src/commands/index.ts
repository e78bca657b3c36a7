import { COMMANDS } from '../shared-runtime/commands';
import { show } from './show';

// Without office.js there is no ribbon either; the pane tells the user.
if (typeof Office !== 'undefined') {
  void Office.onReady().then(() => {
    for (const [command, wish] of Object.entries(COMMANDS))
      Office.actions.associate(command, (event: Office.AddinCommands.Event) => void show(wish, event));
  });
}
