import { refundOutage } from '../../../api/domain/outages/outage-refund';
import { replay } from '../../../api/domain/explanation/replay';
import { formatAmount } from '../../../api/domain/money/format-money';
import { money } from '../../../api/domain/money/value';
import type { LongOutageTerms } from '../../../api/domain/terms/billing-terms';
import type { LocalDate } from '../../../api/domain/time/instant';

const day = (text: string): LocalDate => text as LocalDate;
const eur = (amount: string) => money(amount, 'EUR');
const terms: LongOutageTerms = { longOutageDays: 2, base: 'ALL', withPenalty: 'HIGHER', article: 'art. 4.1' };

/** Two quarters of 90 and 91 days at 2 700.00 of hosting and 900.00 of services each. */
const instalments = [
  { start: day('2026-01-01'), endExclusive: day('2026-04-01'), periodDays: 90 },
  { start: day('2026-04-01'), endExclusive: day('2026-07-01'), periodDays: 91 },
].map((period) => ({
  period,
  lines: [
    { hosting: true, amount: eur('2700.00') },
    { hosting: false, amount: eur('900.00') },
  ],
}));
const refund = (outFrom: string, backOn: string, penalties = '0.00', of: Partial<LongOutageTerms> = {}) => {
  const outage = {
    instalments,
    outFrom: day(outFrom),
    backOn: day(backOn),
    currency: 'EUR',
    penalties: eur(penalties),
  };
  const found = refundOutage({ ...terms, ...of }, outage);
  if (!found.ok) return found.refusals.map(({ code }) => code);
  expect(replay(found.value.explanation).differences).toEqual([]);
  return [
    ...found.value.shares.map(({ share, daysOut }) => `${daysOut} ${formatAmount(share)}`),
    formatAmount(found.value.credit),
  ];
};

test('within one period: the days out of its instalment', () => {
  // 3 600.00 × 3 ÷ 90.
  expect(refund('2026-02-01', '2026-02-04')).toEqual(['3 120.00', '120.00']);
});

test('over two periods: each its own days of its own instalment', () => {
  // 3 600.00 × 2 ÷ 90 = 80.00, × 3 ÷ 91 = 118.681…
  expect(refund('2026-03-30', '2026-04-04')).toEqual(['2 80.00', '3 118.68', '198.68']);
});

test('penalties of the same outage are taken off once, and never more than there is', () => {
  expect(refund('2026-03-30', '2026-04-04', '100.00')).toEqual(['2 80.00', '3 118.68', '98.68']);
  expect(refund('2026-03-30', '2026-04-04', '250.00')).toEqual(['2 80.00', '3 118.68', '0.00']);
  expect(refund('2026-03-30', '2026-04-04', '250.00', { withPenalty: 'BOTH' })).toEqual([
    '2 80.00',
    '3 118.68',
    '198.68',
  ]);
});

test('of the hosting part alone, where the terms say so', () => {
  // 2 700.00 × 3 ÷ 90.
  expect(refund('2026-02-01', '2026-02-04', '0.00', { base: 'HOSTING' })).toEqual(['3 90.00', '90.00']);
});

test('one day in each of two periods is an outage of two days', () => {
  expect(refund('2026-03-31', '2026-04-02')).toEqual(['1 40.00', '1 39.56', '79.56']);
  expect(refund('2026-03-31', '2026-04-01')).toEqual(['OUTAGE_TOO_SHORT']);
});

test('an outage outside all instalments is refused', () => {
  expect(refund('2026-08-01', '2026-08-05')).toEqual(['DATE_OUT_OF_PERIOD']);
});
