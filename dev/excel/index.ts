/** The stand-in in one process, for benchmarks. */
export type { Host } from './host/host';
export { recordChanges } from './host/recording';
export type { BatchRequest } from './host/wire/protocol';
export { type OfficeSession, openSession, type SessionSetup } from './node/office-session';
