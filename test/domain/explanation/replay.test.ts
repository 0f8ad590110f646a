import AnotherDecimal from 'decimal.js';
import {
  explain,
  given,
  identifier,
  joinExplanations,
  quantity,
  resultNamed,
  step,
} from '../../../api/domain/explanation/build';
import { parseFormula } from '../../../api/domain/explanation/formula';
import { FORMULA_FUNCTIONS } from '../../../api/domain/explanation/functions';
import { evaluate, replay } from '../../../api/domain/explanation/replay';
import { decimal } from '../../../api/domain/money/decimal';

const label = { en: 'A step', fr: 'Une étape' };
const inputs = [
  quantity('a', '7', ''),
  quantity('b', '2.5', ''),
  quantity('on', '2024-02-28', 'date'),
  quantity('end', '2024-03-01', 'date'),
  quantity('table', '14400:10 28800:20 *:30', 'table'),
];
const value = (formula: string) => {
  const found = evaluate(parseFormula(formula), inputs);
  return typeof found === 'string' ? found : found.toFixed();
};

describe('formulas', () => {
  test.each([
    ['a + b * 2', '12'],
    ['(a + b) * 2', '19'],
    ['a - b - 1', '3.5'],
    ['a / 2 / 2', '1.75'],
    ['-a + 10', '3'],
    ['--a', '7'],
    ['min(a, b)', '2.5'],
    ['max(a - 10, 0)', '0'],
    ['ceil(a / b)', '3'],
    ['floor(a / b)', '2'],
    ['roundHalfUp(1.005, 2)', '1.01'],
    ['roundHalfUp(-1.005, 2)', '-1.01'],
    ['roundDown(1.009, 2)', '1'],
    ['roundHalfUp(100.15 / 3 * 30 / 100, 2)', '10.02'],
    ['tableRate(0, table)', '10'],
    ['tableRate(14400, table)', '10'],
    ['tableRate(14401, table)', '20'],
    ['tableRate(99999, table)', '30'],
    ['marginalRate(14400, table)', '10'],
    ['marginalRate(28800, table)', '15'],
    ['marginalRate(43200, table)', '20'],
    ['monthOf(on)', '2024-02'],
    ['yearOf(on)', '2024'],
    ['earlier(on, end)', '2024-02-28'],
    ['later(on, end)', '2024-03-01'],
    ['earlier(end, on)', '2024-02-28'],
    ['later(end, on)', '2024-03-01'],
    ['  a + b  ', '9.5'],
    [`a${' + a'.repeat(300)}`, '2107'],
    [`${'('.repeat(199)}a${')'.repeat(199)}`, '7'],
    ['7'.padEnd(20_000), '7'],
    ['daysFromTo(on, end)', '3'],
    ['daysInYear(yearOf(on))', '366'],
  ])('%.40s is %s', (formula, expected) => expect(value(formula)).toBe(expected));

  test.each([
    ['a +', 'ends too early'],
    ['a b', 'something follows'],
    ['(a', 'expected'],
    ['a ^ 2', 'unreadable'],
    ['c', 'no input is named c'],
    ['eval(a)', 'no function is named eval'],
    ['constructor(a)', 'no function is named constructor'],
    ['toString', 'no input is named toString'],
    ['a / (b - 2.5)', 'division by zero'],
    ['on + 1', 'is not a number'],
    ['min()', 'needs an argument'],
    ['roundHalfUp(a, 100)', '0 to 20 decimals'],
    ['roundHalfUp(a, b)', '0 to 20 decimals'],
    ['roundHalfUp(a, -1)', '0 to 20 decimals'],
    ['roundHalfUp(a, 21)', '0 to 20 decimals'],
    ['a + )', 'unexpected ")"'],
    ['a ^ 123456789012345', 'unreadable at " ^ 123456789"'],
    [`${'('.repeat(200)}a${')'.repeat(200)}`, 'nested too deeply'],
    ['7'.padEnd(20_001), 'too long'],
    ['* a', 'unexpected "*"'],
    ['ceil(on)', 'argument 1 is not a number'],
    ['max(a, on)', 'argument 2 is not a number'],
    ['roundDown(a, on)', 'argument 2 is not a number'],
    ['ceil()', 'argument 1 is not a number'],
    ['monthOf(a)', 'argument 1 is not a word'],
    ['tableRate(a, b)', 'argument 2 is not a word'],
    ['daysFromTo(table, on)', 'argument 1 is not a date'],
    ['daysFromTo(on, table)', 'argument 2 is not a date'],
    ['tableRate(a, on)', 'not a rate table: "2024-02-28"'],
    [`${'('.repeat(500)}a${')'.repeat(500)}`, 'nested too deeply'],
    [`a${' + a'.repeat(10_000)}`, 'too long'],
  ])('%.40s is refused: %s', (formula, message) => expect(() => value(formula)).toThrow(message));

  test('the functions are a closed set', () => {
    expect(Object.keys(FORMULA_FUNCTIONS).sort()).toEqual([
      'ceil',
      'daysFromTo',
      'daysInYear',
      'earlier',
      'floor',
      'later',
      'marginalRate',
      'max',
      'min',
      'monthOf',
      'roundDown',
      'roundHalfUp',
      'tableRate',
      'yearOf',
    ]);
  });
});

describe('replay', () => {
  const base = given(label, quantity('base', '1000.00', 'EUR'), 'art. 1');
  const rate = given(label, quantity('rate', '10', '%'), 'art. 2');
  const amount = (result: string, baseValue = '1000') =>
    step(
      label,
      [quantity('base', baseValue, 'EUR'), quantity('rate', '10', '%')],
      'base * rate / 100',
      quantity('amount', result, 'EUR'),
      '',
    );

  test('says equal when every step follows', () => {
    expect(replay(explain([base, rate, amount('100.00')]))).toEqual({ equal: true, differences: [] });
  });

  test('says which result differs and what was found', () => {
    expect(replay(explain([base, rate, amount('100.01')]))).toEqual({
      equal: false,
      differences: [{ step: 2, kind: 'RESULT', name: 'amount', stated: '100.01', found: '100' }],
    });
  });

  test('says which input is not what an earlier step found', () => {
    expect(replay(explain([base, rate, amount('90.00', '900')])).differences).toEqual([
      { step: 2, kind: 'CHAIN', name: 'base', stated: '900', found: '1000.00' },
    ]);
  });

  test('says which formula cannot be computed', () => {
    const broken = step(label, [], 'base * 2', quantity('amount', '1', 'EUR'), '');
    expect(replay(explain([broken])).differences).toMatchObject([{ kind: 'FORMULA', found: 'no input is named base' }]);
  });

  test.each([
    ['a * 2', 'many', '14'],
    ['monthOf(on)', '2024-03', '2024-02'],
  ])('says of %s, stated as %s, that it is %s', (formula, stated, found) => {
    const wrong = step(label, inputs, formula, quantity('x', stated, ''), '');
    expect(replay(explain([wrong])).differences).toEqual([{ step: 0, kind: 'RESULT', name: 'x', stated, found }]);
  });

  test('takes functions of another room', () => {
    const own = step(label, [quantity('a', 3, '')], 'twice(a)', quantity('b', 6, ''), '');
    const functions = { twice: (args: readonly unknown[]) => decimal(String(args[0])).times(2) };
    expect(replay(explain([own]), functions).equal).toBe(true);
    expect(replay(explain([own])).equal).toBe(false);
  });
});

test('explanations are joined one after the other, and the last result of a name is the one it is known by', () => {
  const fact = (name: string, value: string) => explain([given(label, quantity(name, value, ''), '')]);
  const joined = joinExplanations(fact('x', '1'), fact('y', '2'), fact('x', '3'));
  expect(joined.steps.map(({ result }) => `${result.name} = ${result.value}`)).toEqual(['x = 1', 'y = 2', 'x = 3']);
  expect(resultNamed(joined, 'x')?.value).toBe('3');
  expect(resultNamed(joined, 'z')).toBeUndefined();
});

test.each([
  { en: '', fr: 'Une étape' },
  { en: 'A step', fr: '' },
])('a step must say something in both languages, not %j', (silent) => {
  expect(() => given(silent, quantity('amount', 1, ''), '')).toThrow('the step of amount has no text in one language');
});

test('quantities are exact text, identifiers fit formulas', () => {
  expect(quantity('x', decimal('0.1').times(3), '').value).toBe('0.3');
  // A decimal of another make would print itself with an exponent.
  expect(quantity('x', new AnotherDecimal('1e-9'), '').value).toBe('0.000000001');
  expect(() => quantity('x', 0.1, '')).toThrow('x is not a whole number');
  expect(() => quantity('', 1, '')).toThrow('a quantity needs a name');
  expect(identifier('salle - 1')).toBe('salle_1');
  expect(identifier('J')).toBe('J');
  expect(identifier('salle-1')).toBe('salle_1');
  expect(identifier('2nd')).toBe('_2nd');
  expect(() => parseFormula(identifier('réseau + 1'))).not.toThrow();
  expect(resultNamed(explain([given(label, quantity('x', 1, ''), '')]), 'x')?.value).toBe('1');
});

test('a name stands for one value: an input that another step states otherwise is found', () => {
  const first = step(
    label,
    [quantity('rate', '20', '%'), quantity('base', '50', '')],
    'base * rate / 100',
    quantity('part', '10', ''),
    '',
  );
  const second = (rate: string, result: string) =>
    explain([first, step(label, [quantity('rate', rate, '%')], 'rate * 2', quantity('double', result, '%'), '')]);
  expect(replay(second('20', '40')).equal).toBe(true);
  expect(replay(second('20.0', '40')).equal).toBe(true);
  expect(replay(second('21', '42')).differences).toEqual([
    { step: 1, kind: 'CHAIN', name: 'rate', stated: '21', found: '20' },
  ]);
});
