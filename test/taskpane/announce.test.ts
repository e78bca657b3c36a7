import type {} from '../../src/global';
import '../../src/shared-runtime/announce';

it('TA-7: the functions name the last table of every agreement, whenever that ends', () => {
  const tables = globalThis.kimFunctions?.newestPayTables() ?? [];
  expect(tables).toEqual([
    {
      name: expect.stringContaining('TVöD-VKA Anlage A') as string,
      validFrom: '01.05.2026',
      source: expect.stringMatching(/\S/) as string,
    },
    {
      name: expect.stringContaining('TV-L Anlage B') as string,
      validFrom: '01.01.2028',
      source: expect.stringMatching(/\S/) as string,
    },
  ]);
});
