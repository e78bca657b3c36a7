import { HELP_EVENT, TRACE_EVENT } from './wishes';

/** Names that `manifest.xml` uses for what a button or a menu item does, with what it asks of the pane. */
export const COMMANDS = { kimHilfe: HELP_EVENT, kimRechenweg: TRACE_EVENT } as const;
