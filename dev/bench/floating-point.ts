/**
 * The same sums in plain floating-point arithmetic, without cleaning, evidence, messages or exactness: the least
 * that a computation could cost, as a yardstick. Never used for results.
 */
const cent = (x: number): number => Math.round(x * 100) / 100;

export const ownShare = (cost: number, posts: number, ceiling: number): number =>
  Math.max(0, cost - Math.min(cost, cent((ceiling * posts * 12) / 12)));

/** One person, twelve equal months with the rates of 2022. */
export function postYear(tableAmount: number): number {
  let sum = 0;
  for (let month = 1; month <= 12; month += 1) {
    const e = cent(tableAmount);
    const l = cent(e * 0.02);
    const j = cent((0.7028 * tableAmount) / 12);
    const v = e + l + j;
    const u = cent(v * 0.045);
    const s = cent(v * 0.0325);
    const h = Math.max(0, cent((Math.min(u, 100) / 0.045) * 0.025 - 13.3)) + Math.max(0, u - 100);
    const rv = Math.min(v + h, 7050);
    const kv = Math.min(v + h, 4837.5);
    sum += v + u + s + cent(rv * 0.093) + cent(rv * 0.012) + cent(kv * 0.0795) + cent(kv * 0.01525);
    sum += cent(Math.min(e + l, 7050) * 0.0066);
  }
  return cent(sum);
}

/** Largest remainder in cents. */
export function distribution(amount: number, keys: readonly number[]): number[] {
  const total = keys.reduce((a, b) => a + b, 0);
  const steps = Math.round(amount * 100);
  const exact = keys.map((k) => (steps * k) / total);
  const shares = exact.map(Math.floor);
  let missing = steps - shares.reduce((a, b) => a + b, 0);
  const order = exact.map((x, i) => ({ i, rest: x - Math.floor(x) })).sort((a, b) => b.rest - a.rest);
  for (const { i } of order) {
    if (missing <= 0) break;
    shares[i] = (shares[i] as number) + 1;
    missing -= 1;
  }
  return shares.map((a) => a / 100);
}
