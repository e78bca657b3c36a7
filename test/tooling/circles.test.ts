import { circles, importsOf, modulesIn } from '../support/imports';

it('finds a circle, also one of three', () => {
  const imports = new Map([
    ['a', new Set(['b'])],
    ['b', new Set(['c', 'x'])],
    ['c', new Set(['a'])],
    ['d', new Set(['a'])],
  ]);
  expect(circles(imports)).toEqual([['a', 'b', 'c']]);
});

it('no module of src, dev or scripts needs itself', () => {
  expect(circles(importsOf(['src', 'dev', 'scripts'].flatMap(modulesIn), 'values'))).toEqual([]);
});

it('no type of src is explained by itself', () => {
  expect(circles(importsOf(modulesIn('src'), 'all'))).toEqual([]);
});
