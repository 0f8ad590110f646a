import { ContractTimeline } from '../../../api/domain/contract/contract-timeline';
import { amendmentAdjustment } from '../../../api/domain/invoicing/amendment-adjustment';
import { billingPeriodOn } from '../../../api/domain/invoicing/period';
import { formatMoney } from '../../../api/domain/money/format-money';
import { moneyOf } from '../../../api/domain/money/parse-money';
import { instant } from '../../../api/domain/time/instant';
import { day, ends, price, says } from './made-facts';

/**
 * An amendment is a set of versions; what it owes for a period that was invoiced is the difference
 * of two sets of terms.
 */

const invoicedAt = instant(15);
const contract = new ContractTimeline([
  says(price('HOSTING', '1000.00'), '2026-01-01', { second: 10, sequence: 1 }),
  says(price('EQUIPMENT', '120.00'), '2026-01-01', { second: 10, sequence: 2 }),
]);
const period = billingPeriodOn(
  { startsOn: day('2026-01-01'), periodMonths: 3, anchor: 'START_DATE' },
  day('2026-02-01'),
)!;

function owed(amended: ContractTimeline): string[] {
  return amended.changesKnownBetween(invoicedAt).flatMap((change) => {
    if (change.fact !== 'PRICE') return [];
    const amount = amendmentAdjustment({
      period,
      periodMonths: 3,
      oldMonthlyAmount: moneyOf(change.before?.monthlyAmount ?? '0.00 EUR'),
      newMonthlyAmount: moneyOf(change.after?.monthlyAmount ?? '0.00 EUR'),
      effectiveOn: change.from,
      article: '',
    });
    return [`${change.key} ${amount.ok ? formatMoney(amount.value.amount) : 'refused'}`];
  });
}

test('dated back into a quarter that was invoiced', () => {
  const amended = contract.with([
    says(price('HOSTING', '1200.00'), '2026-02-15', { second: 20, carriedBy: 'Amendment 1' }),
    ends({ fact: 'PRICE', key: 'EQUIPMENT' }, '2026-03-01', { second: 21, carriedBy: 'Amendment 1' }),
  ]);
  // −120.00 × 3 × 31 of 90 days; 200.00 × 3 × 45 of 90 days.
  expect(owed(amended)).toEqual(['EQUIPMENT -124.00 EUR', 'HOSTING 300.00 EUR']);
});

test('one that changes nothing owes nothing, and what was known when it was invoiced stays', () => {
  const same = contract.with([says(price('HOSTING', '1000.00'), '2026-02-15', { second: 20 })]);
  expect(owed(same)).toEqual([]);
  const amended = contract.with([says(price('HOSTING', '1200.00'), '2026-02-15', { second: 20 })]);
  expect(amended.at(day('2026-03-01'), invoicedAt).prices.get('HOSTING')?.monthlyAmount).toBe('1000.00 EUR');
  expect(amended.at(day('2026-03-01')).prices.get('HOSTING')?.monthlyAmount).toBe('1200.00 EUR');
});
