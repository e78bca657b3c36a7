import '../../src/shared-runtime/announce';

const { kimFunctions } = globalThis as { readonly kimFunctions?: { newestPayTables(): unknown } };

it('TA-7: the functions name the last table of every agreement, whenever that ends', () => {
  const source = expect.stringMatching(/\S/) as string;
  expect(kimFunctions?.newestPayTables()).toEqual([
    { name: 'TVöD-VKA Anlage A; TVöD-VKA Anlage C', validFrom: '01.05.2026', source },
    { name: 'TV-L Anlage B', validFrom: '01.01.2028', source },
    { name: 'LBesO-NRW Besoldungsordnung A', validFrom: '01.04.2026', source },
  ]);
});
