import {
  anyText,
  byKey,
  byTag,
  decimalText,
  flag,
  integer,
  isPlainObject,
  lazy,
  list,
  matching,
  nullable,
  object,
  oneOf,
  oneOfNumbers,
  optional,
  recordOf,
  text,
  type Shape,
} from '../../../api/domain/terms/shape';

/** What a shape answers for a value that lies `here`, and the faults that it reports. */
function read(shape: Shape<unknown>, value: unknown, at: readonly string[] = ['here']): readonly [unknown, string[]] {
  const faults: string[] = [];
  const answer = shape(value, at, ({ path, expected }) => faults.push(`${path.join('.')}: ${expected}`));
  return [answer, faults];
}

const pair = object({ on: flag, off: optional(flag) });

describe('an object', () => {
  test('has exactly its keys, those that are optional perhaps absent, and is copied', () => {
    const value = { on: true };
    const [copy, faults] = read(pair, value);
    expect(faults).toEqual([]);
    expect(copy).toStrictEqual({ on: true });
    expect(copy).not.toBe(value);
    expect(read(pair, { on: true, off: undefined })[0]).toStrictEqual({ on: true });
    expect(read(pair, { on: true, off: false })[0]).toStrictEqual({ on: true, off: false });
  });

  test.each<[string, unknown, readonly string[]]>([
    ['a missing key', {}, ['here.on: true or false']],
    ['a key that is only inherited', Object.create({ on: true }), ['here.on: true or false']],
    ['an unknown key', { on: true, of: true }, ['here.of: no such key; known here: on, off']],
    ['a key of every object', { on: true, toString: 1 }, ['here.toString: no such key; known here: on, off']],
    [
      'all at once',
      { x: 1, on: 1, off: 1 },
      ['here.x: no such key; known here: on, off', 'here.on: true or false', 'here.off: true or false'],
    ],
    ['null', null, ['here: an object with on, off']],
    ['a list', [], ['here: an object with on, off']],
    ['text', 'on', ['here: an object with on, off']],
  ])('refuses %s', (_, value, faults) => {
    expect(read(pair, value)).toEqual([undefined, faults]);
  });

  test('is neither a list nor null nor text', () => {
    expect([{}, [], null, 'x', undefined].map(isPlainObject)).toEqual([true, false, false, false, false]);
  });
});

describe('a list', () => {
  test('has values of one shape, each fault at its place', () => {
    expect(read(list(flag), [])).toEqual([[], []]);
    expect(read(list(flag), [true, false])).toEqual([[true, false], []]);
    expect(read(list(nullable(flag)), [null])).toEqual([[null], []]);
    expect(read(list(flag), [true, 1, false])).toEqual([undefined, ['here.1: true or false']]);
  });

  test.each<[unknown, number, readonly string[]]>([
    ['x', 0, ['here: a list']],
    [{ length: 3 }, 0, ['here: a list']],
    [{ length: 3 }, 2, ['here: a list of at least 2']],
    [[true], 2, ['here: a list of at least 2']],
    [[true, false], 2, []],
  ])('%j of at least %d', (value, min, faults) => {
    expect(read(list(flag, min), value)[1]).toEqual(faults);
  });
});

describe('values by key', () => {
  const flags = recordOf(flag);
  const longest = `a${'1'.repeat(79)}`;

  test('have keys that start with a letter', () => {
    const value = { a: true, 'Z-1_x.y': false, [longest]: true };
    expect(read(flags, value)).toEqual([value, []]);
    expect(read(flags, { a: true, b: 1, c: false })).toEqual([undefined, ['here.b: true or false']]);
  });

  test.each(['1a', '', 'a b', '-a', `${longest}1`, 'constructor', 'toString', '__proto__'])('not %j', (key) => {
    const value = Object.defineProperty({}, key, { value: true, enumerable: true });
    const expected = 'a key of letters, digits, dots and dashes that starts with a letter';
    expect(read(flags, value)).toEqual([undefined, [`here.${key}: ${expected}`]]);
  });

  test.each([null, [true], 'x'])('are no %j', (value) => {
    expect(read(flags, value)).toEqual([undefined, ['here: an object of values by key']]);
  });
});

describe('a choice of shapes', () => {
  const keyed = byKey<unknown>({ a: object({ a: flag }), b: object({ b: text }) });
  const tagged = byTag<unknown>('kind', {
    A: object({ kind: oneOf(['A']), on: flag }),
    B: object({ kind: oneOf(['B']) }),
  });

  test.each<[unknown, readonly string[]]>([
    [{ a: true }, []],
    [{ b: 'x' }, []],
    [{ b: 1 }, ['here.b: text of 1 to 2000 characters']],
    [{ b: 'x', a: true }, ['here.b: no such key; known here: a']],
    [{}, ['here: an object with one of the keys a, b']],
    [null, ['here: an object with one of the keys a, b']],
    [Object.create({ a: true }), ['here: an object with one of the keys a, b']],
  ])('by key: %j', (value, faults) => {
    const [answer, found] = read(keyed, value);
    expect(found).toEqual(faults);
    expect(answer).toEqual(faults.length === 0 ? value : undefined);
  });

  test.each<[unknown, readonly string[]]>([
    [{ kind: 'A', on: true }, []],
    [{ kind: 'B' }, []],
    [{ kind: 'A' }, ['here.on: true or false']],
    [{ kind: 'C' }, ['here.kind: one of A, B']],
    [{ kind: 'toString' }, ['here.kind: one of A, B']],
    [{ kind: ['A'], on: true }, ['here.kind: one of A, B']],
    [{}, ['here.kind: one of A, B']],
    [null, ['here.kind: one of A, B']],
  ])('by a word: %j', (value, faults) => {
    const [answer, found] = read(tagged, value);
    expect(found).toEqual(faults);
    expect(answer).toEqual(faults.length === 0 ? value : undefined);
  });

  test('that contains itself ends at forty levels', () => {
    const deep = lazy(() => flag);
    const level = (depth: number): readonly string[] => Array.from({ length: depth }, () => 'x');
    expect(read(deep, true, level(40))).toEqual([true, []]);
    expect(read(deep, true, level(41))).toEqual([undefined, [`${level(41).join('.')}: less nesting`]]);
  });
});

describe('a single value', () => {
  const digits = matching(/^\d+$/, 'digits');
  const share = decimalText(0, 10);
  const long = (length: number): string => 'x'.repeat(length);

  test.each<[string, Shape<unknown>, readonly unknown[]]>([
    ['a word', oneOf(['A', 'B']), ['A', 'B']],
    ['a number of a few', oneOfNumbers([1, 3]), [1, 3]],
    ['a value or null', nullable(flag), [null, true]],
    ['text', text, ['x', ' x ', long(2000)]],
    ['text that may be empty', anyText, ['', 'x', long(2000)]],
    ['text of a pattern', digits, ['12']],
    ['yes or no', flag, [true, false]],
    ['a whole number', integer(1, 3), [1, 2, 3]],
    ['a decimal', share, ['0', '7.5', '10', '10.00', `0.${'0'.repeat(38)}`]],
  ])('%s is answered as it is', (_, shape, values) => {
    expect(values.map((value) => read(shape, value))).toEqual(values.map((value) => [value, []]));
  });

  test.each<[string, Shape<unknown>, readonly unknown[], string]>([
    ['a word', oneOf(['A', 'B']), ['C', '', null, ['A']], 'one of A, B'],
    ['a number of a few', oneOfNumbers([1, 3]), [2, '1', null], 'one of 1, 3'],
    ['a value or null', nullable(flag), [0, undefined], 'true or false'],
    ['text', text, ['', ' \n', long(2001), 5, ['x']], 'text of 1 to 2000 characters'],
    ['text that may be empty', anyText, [long(2001), 5, ['x']], 'text of at most 2000 characters'],
    ['text of a pattern', digits, ['x', 12, ['12']], 'digits'],
    ['yes or no', flag, ['true', 0, null], 'true or false'],
    ['a whole number', integer(1, 3), [0, 4, 1.5, '2', [2], NaN], 'a whole number from 1 to 3'],
    [
      'a decimal',
      share,
      ['-0.01', '10.01', '1e0', '', 'x', 5, ['5'], `0.${'0'.repeat(39)}`],
      'a decimal from 0 to 10 written as text, like "7.5"',
    ],
  ])('%s is nothing else', (_, shape, values, expected) => {
    expect(values.map((value) => read(shape, value))).toEqual(values.map(() => [undefined, [`here: ${expected}`]]));
  });
});
