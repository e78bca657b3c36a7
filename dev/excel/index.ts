/** The stand-in in one process, for benchmarks. */
export type { Host } from './host/host';
export { recordChanges } from './host/recording';
export type { BatchRequest } from './host/wire/protocol';
export { openSession } from './node/office-session';
