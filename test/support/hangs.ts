/**
 * Longer than anything takes that comes at all, however much else the machine has to do: only what hangs gets here. No
 * test may depend on when something comes.
 */
export const HANGS_MS = 60_000;

/** The same for a whole test, which waits for many things. */
export const TEST_HANGS_MS = 300_000;
