import { randomBytes } from 'node:crypto';
import { SIZE_LIMITS } from '../../scripts/size/limits';
import { measure, sizeLine } from '../../scripts/size/measure';

describe('size of the download', () => {
  it('is summed up after compression, per limit', () => {
    const files = new Map([
      ['functions.js', randomBytes((SIZE_LIMITS[0]?.limit ?? 0) + 1)],
      ['taskpane.js', Buffer.alloc(1_000_000)],
      ['chunks/verteilung.0123.js', randomBytes(10_000)],
      ['functions.json', randomBytes(99_000)],
    ]);
    const [functions, first, whole] = measure(files, SIZE_LIMITS);
    expect(functions?.bytes).toBeGreaterThan(functions?.limit ?? Infinity);
    expect(first?.bytes).toBeLessThan(2_000);
    expect(whole?.bytes).toBeGreaterThan(10_000);
    expect(whole?.bytes).toBeLessThan(13_000);
  });

  it('is printed the German way', () => {
    expect(sizeLine({ title: 'Funktionen', bytes: 12_345, limit: 45_000 })).toBe(
      'Funktionen: 12,3 KB gzip, erlaubt 45,0 KB',
    );
  });
});
