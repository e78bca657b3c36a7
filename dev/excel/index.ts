/** The stand-in in one process, for benchmarks. */
export type { Host } from './host/host';
export { recordChanges } from './host/recording';
export { type SheetResult, storedResults } from './host/stored-results';
export type { BatchRequest } from './host/wire/protocol';
export { type OfficeSession, openSession, type SessionSetup } from './node/office-session';
