import { marginalRate, rateTableOf, rateTableText, tableRate } from '../../../api/domain/explanation/rate-table';
import { decimal, whole } from '../../../api/domain/money/decimal';

const LINES = [
  { overrunUpToSeconds: 3600, ratePercent: '10' },
  { overrunUpToSeconds: 7200, ratePercent: '20.5' },
  { overrunUpToSeconds: null, ratePercent: '30' },
];

test('a table is one text, and the text is the table', () => {
  expect(rateTableText(LINES)).toBe('3600:10 7200:20.5 *:30');
  expect(rateTableOf('3600:10 7200:20.5 *:30')).toEqual([
    { upTo: decimal('3600'), ratePercent: decimal('10') },
    { upTo: decimal('7200'), ratePercent: decimal('20.5') },
    { upTo: null, ratePercent: decimal('30') },
  ]);
});

test.each(['', '10', '3600', '3600:', ':10', '3600:ten', 'long:10', '3600:10:20', '3600:10  *:30', '3600:*', '*:*'])(
  '%j is no table',
  (text) => {
    expect(() => rateTableOf(text)).toThrow(`not a rate table: ${JSON.stringify(text)}`);
  },
);

/**
 * The mean rate is calculated in the comment: seconds of each slice × its rate, over all seconds.
 */
test.each([
  ['nothing at all has the first line’s', '3600:10 *:20', 0, '10', '10'],
  ['the end of a line belongs to it', '3600:10 *:20', 3600, '10', '10'],
  // (3600 × 10 + 3600 × 20) ÷ 7200
  ['what goes on has the line without end', '3600:10 *:20', 7200, '20', '15'],
  // (3600 × 10 + 3600 × 20 + 2800 × 20) ÷ 10000
  ['a table with an end goes on with its last line', '3600:10 7200:20', 10000, '20', '16.4'],
  // (3600 × 10 + 3600 × 20 + 2800 × 25) ÷ 10000
  ['so does a longer one', '3600:10 7200:20 9000:25', 10000, '25', '17.8'],
  ['a line without end is the last that counts', '*:10 3600:20', 10000, '10', '10'],
  // (7200 × 10 + 2800 × 30) ÷ 10000
  ['a line that ends before the one above has no slice', '7200:10 3600:20 *:30', 10000, '30', '15.6'],
])('%s: %s at %d seconds', (_, table, overrun, flat, marginal) => {
  const lines = rateTableOf(table);
  expect(tableRate(whole(overrun), lines).toFixed()).toBe(flat);
  expect(marginalRate(whole(overrun), lines).toFixed()).toBe(marginal);
});

test('a table without a line has no rate', () => {
  expect(() => tableRate(whole(1), [])).toThrow('a rate table needs a line');
  expect(() => marginalRate(whole(0), [])).toThrow('a rate table needs a line');
});
