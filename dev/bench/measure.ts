import { performance } from 'node:perf_hooks';

/** Runs whose median counts: the machine is shared, single runs say little. */
const RUNS = 7;

/** What one call takes, in milliseconds. */
export interface Time {
  readonly wall: number;
  /** What the processor worked for it, on all cores together; other programs do not lengthen it. */
  readonly cpu: number;
}

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] as number;

/** Median of some calls of `run`, after one call to warm up. */
export function timeOf(run: () => unknown, runs = RUNS): Time {
  run();
  const times = Array.from({ length: runs }, (): Time => {
    const [start, used] = [performance.now(), process.cpuUsage()];
    run();
    const { user, system } = process.cpuUsage(used);
    return { wall: performance.now() - start, cpu: (user + system) / 1000 };
  });
  return { wall: median(times.map((t) => t.wall)), cpu: median(times.map((t) => t.cpu)) };
}

/** The same per element when `each` runs over all of them. */
export function timePerElement<T>(elements: readonly T[], each: (element: T) => unknown): Time {
  const { wall, cpu } = timeOf(() => {
    for (const element of elements) each(element);
  });
  return { wall: wall / elements.length, cpu: cpu / elements.length };
}
