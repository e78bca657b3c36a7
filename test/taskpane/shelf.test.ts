/** @jest-environment jsdom */
import { shelfIn, type Shelved } from '../../src/taskpane/functions/insertion/shelf';

const item: Shelved = { id: '1', address: 'Tabelle1!B5', content: { entry: "'007", text: '007' } };
const shelf = (workbook = 'https://kreis.example/plan.xlsx') =>
  shelfIn({ storage: () => localStorage, workbook });

beforeEach(() => localStorage.clear());

it('keeps content beyond the page until it has been dealt with', () => {
  expect(shelf().put(item)).toBe(true);
  expect(shelf().read()).toEqual([item]);
  shelf().remove(item.id);
  expect(shelf().read()).toEqual([]);
  expect(localStorage).toHaveLength(0);
});

it('keeps numbers, truth values and formulas as what they are', () => {
  for (const [index, entry] of [7.5, true, '=SUM(1,2)'].entries())
    shelf().put({ ...item, id: String(index), content: { entry, text: 'x' } });
  expect(
    shelf()
      .read()
      .map(({ content }) => content.entry),
  ).toEqual([7.5, true, '=SUM(1,2)']);
});

it.each([
  ['https://kreis.example/plan.xlsx', 'https://kreis.example/haushalt.xlsx'],
  ['https://kreis.example/Plan 2', 'https://kreis.example/Plan'],
  ['https://kreis.example/Plan" 2', 'https://kreis.example/Plan'],
])('shows nobody what was kept for another workbook: %s, %s', (one, other) => {
  shelf(one).put(item);
  expect(shelf(other).read()).toEqual([]);
  expect(shelf(one).read()).toEqual([item]);
});

it('two windows do not overwrite each other', () => {
  const [one, other] = [shelf(), shelf()];
  one.put(item);
  other.put({ ...item, id: '2' });
  expect(
    shelf()
      .read()
      .map(({ id }) => id),
  ).toEqual(['1', '2']);
});

it.each([
  [
    'closed',
    () => {
      throw new DOMException('denied', 'SecurityError');
    },
  ],
  ['null', () => null as unknown as Storage],
  [
    'refused by the frame around with an error of its own',
    () => {
      throw new TypeError('no storage');
    },
  ],
  [
    'refused with something that is no error',
    () => {
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- this is what some do
      throw 'no storage';
    },
  ],
  [
    'full',
    () =>
      Object.assign(Object.create(Storage.prototype) as Storage, {
        removeItem: () => undefined,
        setItem: () => {
          throw new DOMException('full', 'QuotaExceededError');
        },
      }),
  ],
])('says so where the storage of the browser is %s', (_, storage) => {
  const closed = shelfIn({ storage, workbook: 'x' });
  expect(closed.read()).toEqual([]);
  expect(closed.put(item)).toBe(false);
  expect(() => closed.remove('1')).not.toThrow();
});

it.each(['{', 'null', '[]', '{"address":1,"content":{"text":"x"}}'])(
  'passes over what it can not read: %s',
  (text) => {
    shelf().put(item);
    localStorage.setItem('kim-bewahrt "https://kreis.example/plan.xlsx" 2', text);
    expect(shelf().read()).toEqual([item]);
  },
);
