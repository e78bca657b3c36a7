/** Names that `manifest.xml` uses for what a ribbon button does. */
export const HELP_COMMAND = 'kimHilfe';
