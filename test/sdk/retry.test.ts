import { builtSdk } from './support/built-sdk';

const {
  sdk: { DEFAULT_RETRY, newIdempotencyKey },
  internals: {
    retry: { waitBefore, readRetryAfter },
    document: { isMutation },
  },
} = builtSdk();

describe('the wait before a repetition', () => {
  const policy = { retries: 4, baseDelayMs: 100, maxDelayMs: 500 };
  const nearlyOne = 1 - Number.EPSILON / 2;

  test.each([
    [1, 99],
    [2, 199],
    [3, 399],
    [4, 499],
  ])('number %i is up to %i ms, at random', (repetition, most) => {
    expect(waitBefore(policy, repetition, null, nearlyOne)).toBe(most);
    expect(waitBefore(policy, repetition, null, 0)).toBe(0);
    expect(waitBefore(policy, repetition, null, 0.5)).toBe(Math.floor((most + 1) / 2));
  });

  test('ends with the number of repetitions', () => {
    expect(waitBefore(policy, 5, null, 0)).toBeNull();
    expect(waitBefore({ ...policy, retries: 0 }, 1, null, 0)).toBeNull();
    expect(waitBefore(DEFAULT_RETRY, DEFAULT_RETRY.retries + 1, null, 0)).toBeNull();
  });

  test('is at least what the server asks for, and none when that is too much', () => {
    expect(waitBefore(policy, 1, 300, nearlyOne)).toBe(300);
    expect(waitBefore(policy, 4, 300, nearlyOne)).toBe(499);
    expect(waitBefore(policy, 1, 500, 0)).toBe(500);
    expect(waitBefore(policy, 1, 501, 0)).toBeNull();
  });

  test.each([
    [null, null],
    ['2', 2000],
    ['0', 0],
    ['Sat, 21 Nov 2026 10:00:30 GMT', 30_000],
    ['Sat, 21 Nov 2026 09:00:00 GMT', 0],
    ['soon', null],
    ['', null],
  ])('is read from Retry-After: %p', (header, milliseconds) => {
    expect(readRetryAfter(header, Date.parse('2026-11-21T10:00:00Z'))).toBe(milliseconds);
  });
});

describe('a document is known to be a mutation', () => {
  test.each([
    ['mutation { a }', true],
    ['mutation Name($a: Int) { a(a: $a) }', true],
    ['fragment F on T { a } mutation { ...F }', true],
    ['query A { a } mutation B { b }', true],
    ['# query\nmutation { a }', true],
    ['"""a { brace"""\nmutation { a }', true],
    ['{ a }', false],
    ['query { mutation }', false],
    ['query { a(mutation: 1) { mutation } }', false],
    ['query ($a: [Int] = [1]) { a } # mutation { a }', false],
    ['query { a(text: "} mutation {") }', false],
    ['query { a(text: "\\"} mutation {") }', false],
    ['query { a(text: """\n} mutation {\n""") }', false],
    ['query { mutations }', false],
  ])('%s', (document, expected) => {
    expect(isMutation(document)).toBe(expected);
  });
});

test('idempotency keys are all different and fit the API', () => {
  const keys = Array.from({ length: 100 }, newIdempotencyKey);
  expect(new Set(keys).size).toBe(100);
  for (const key of keys) expect(key).toMatch(/^[\x21-\x7e]{16,64}$/);
});
