import { setTimeout as pause } from 'node:timers/promises';
import { HANGS_MS } from './hangs';

const PAUSE_MS = 20;

/**
 * Waits until the check passes, and hands on what it found. What is awaited may come soon or late: a test must not depend on when.
 * @throws whatever the check threw last, if it has not passed when anything that comes would have come
 */
export async function eventually<T>(check: () => T | Promise<T>, limit = HANGS_MS): Promise<T> {
  const end = Date.now() + limit;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() >= end) throw error;
    }
    await pause(PAUSE_MS);
  }
}
