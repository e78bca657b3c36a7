/** Event of the document: the ribbon button „Hilfe“ was pressed. The pane decides what to show. */
export const HELP_EVENT = 'kim-hilfe';
