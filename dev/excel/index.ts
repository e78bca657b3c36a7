/** The stand-in in one process, for benchmarks. */
export type { Host } from './host/host';
export { openSession } from './node/session';
