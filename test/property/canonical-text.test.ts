import fc from 'fast-check';
import { canonicalText } from '../../api/app/command/canonical-text';

/** What equal inputs have in common: inputs, and documents whose fingerprint is kept. */

test('it is JSON of the same value, whose names are sorted and whose nulls are left out', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(canonicalText(value))).toEqual(withoutNulls(value));
    }),
  );
});

test('it is the same in whatever order names were given', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const turned = Object.fromEntries(Object.entries(value).reverse());
      expect(canonicalText(turned)).toBe(canonicalText(value));
    }),
  );
});

test('what is kept of it never changes', () => {
  const value = { b: 1, 10: 'ten', a: [null, { d: undefined, c: 'é"\\\n' }], 2: true, 'a b': { toJSON: () => '1.50' } };
  expect(canonicalText(value)).toBe('{"2":true,"10":"ten","a":[null,{"c":"é\\"\\\\\\n"}],"a b":"1.50","b":1}');
  expect(canonicalText(undefined)).toBe('null');
});

/** A value without the entries of objects that are null. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (value === null || typeof value !== 'object') return value === 0 ? 0 : value;
  const entries = Object.entries(value).filter(([, each]) => each !== null);
  return Object.fromEntries(entries.map(([name, each]) => [name, withoutNulls(each)]));
}
