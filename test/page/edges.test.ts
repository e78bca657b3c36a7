import fc from 'fast-check';
import { Edges } from '../../dev/excel/page/grid/edges';

const others = fc
  .dictionary(fc.integer({ min: 0, max: 60 }).map(String), fc.integer({ min: 0, max: 90 }))
  .map((sizes) => new Map(Object.entries(sizes).map(([line, size]) => [Number(line), size])));

describe('edges of lines', () => {
  it('are those of all lines summed up', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), others, (count, sizes) => {
        const edges = new Edges(count, 20, sizes);
        let sum = 0;
        for (let line = 0; line < count; line++) {
          expect(edges.start(line)).toBe(sum);
          sum += sizes.get(line) ?? 20;
        }
        expect([edges.start(count), edges.start(count + 5)]).toEqual([sum, sum]);
      }),
    );
  });

  it('lead from every pixel back to the line it lies in', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), others, fc.nat(2000), (count, sizes, pixel) => {
        const edges = new Edges(count, 20, sizes);
        const line = edges.at(pixel);
        expect(line).toBeLessThan(count);
        if (pixel < edges.start(count))
          expect(edges.start(line) <= pixel && pixel < edges.start(line + 1)).toBe(true);
        else expect(line).toBe(count - 1);
      }),
    );
  });

  it('of a million lines take no more room than those of a few', () => {
    const edges = new Edges(1_048_576, 20, new Map([[2, 40]]));
    expect(edges.start(1_048_576)).toBe(1_048_576 * 20 + 20);
    expect(edges.at(1_048_576 * 20)).toBe(1_048_575);
    expect(edges.at(0)).toBe(0);
  });
});
