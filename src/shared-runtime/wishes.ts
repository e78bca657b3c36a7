/** Events of the document: a command has been given. The pane decides what to show. */
export const HELP_EVENT = 'kim-hilfe';
export const TRACE_EVENT = 'kim-rechenweg';
