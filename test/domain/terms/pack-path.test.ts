import { canHold, valueAtPath, withValueAt } from '../../../api/domain/terms/pack-path';

const PACK = {
  price: '1.00',
  nothing: null,
  modules: [
    { key: 'A', months: 1 },
    { code: '0', months: 2 },
    { level: 3, months: 3 },
    { name: 'A', months: 4 },
  ],
  words: ['x', 'y'],
  deep: { list: [{ key: 'first' }, 'second'] },
};
const path = (text: string): readonly string[] => (text === '' ? [] : text.split('.'));

test.each<readonly [string, unknown]>([
  ['', PACK],
  ['price', '1.00'],
  ['nothing', null],
  ['modules.A.months', 1],
  ['modules.0.months', 2], // its code comes before a place in the list
  ['modules.3.months', 3], // and so does a level
  ['modules.1.months', 2],
  ['words.1', 'y'],
  ['words.2', undefined],
  ['words.x', undefined],
  ['words.-1', undefined],
  ['words.1x', undefined],
  ['words.x1', undefined],
  ['words.00001', undefined],
  ['modules.B', undefined],
  ['modules.name', undefined],
  ['price.length', undefined],
  ['nothing.x', undefined],
  ['other', undefined],
  ['toString', undefined],
  ['words.length', undefined],
])('what stands at %j', (text, value) => {
  expect(valueAtPath(PACK, path(text))).toEqual(value);
});

describe('another value', () => {
  test('goes into a copy, in the place of the one item that its path names', () => {
    const before = JSON.stringify(PACK);
    expect(withValueAt(PACK, ['modules', 'A', 'months'], 9)).toEqual({
      ...PACK,
      modules: [{ key: 'A', months: 9 }, ...PACK.modules.slice(1)],
    });
    expect(withValueAt(PACK, ['words', '1'], 'z')).toEqual({ ...PACK, words: ['x', 'z'] });
    expect(withValueAt(PACK, ['price'], '2.00')).toEqual({ ...PACK, price: '2.00' });
    expect(withValueAt(PACK, [], 5)).toBe(5);
    expect(JSON.stringify(PACK)).toBe(before);
  });

  test('may have a new key of an object', () => {
    expect(withValueAt(PACK, ['other'], 1)).toEqual({ ...PACK, other: 1 });
    expect(withValueAt({ a: {} }, ['a', 'toString'], 1)).toEqual({ a: { toString: 1 } });
  });

  test.each([
    'other.x',
    'toString.x',
    'price.x',
    'nothing.x',
    'words.2',
    'words.x',
    'modules.B.months',
    'modules.A.x.y',
  ])('finds no place at %s', (text) => {
    expect(withValueAt(PACK, path(text), 1)).toBeUndefined();
  });
});

test.each<readonly [string, boolean]>([
  ['price', true],
  ['other', true],
  ['modules.A.months', true],
  ['modules.A.other', true],
  ['modules.A', true],
  ['words.1', true],
  ['words.2', false],
  ['deep.list.first', true],
  ['deep.list.0', true],
  ['deep.list.list', false],
  ['deep.list.2', false],
  ['words.x', false],
  ['price.x', false],
  ['nothing.x', false],
  ['other.x', false],
  ['modules.B.x', false],
])('whether %s can hold a value: %s', (text, holds) => {
  expect(canHold(PACK, path(text))).toBe(holds);
});

test('a list of its own has no place without a name', () => {
  expect(canHold(['x'], [])).toBe(false);
});
