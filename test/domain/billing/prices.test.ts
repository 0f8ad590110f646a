import { continuedBy, indexOn } from '../../../api/domain/indexation/index-series';
import { reviseAtAnniversaries } from '../../../api/domain/indexation/revise-at-anniversaries';
import { passOnIncrease } from '../../../api/domain/indexation/supplier-increase';
import { formatAmount } from '../../../api/domain/money/format-money';
import { money, type Money } from '../../../api/domain/money/value';
import type { Result } from '../../../api/domain/result';
import type { LocalDate } from '../../../api/domain/time/instant';
import { packNamed, required } from '../../golden/topics/billing-support';
import { valueOf } from '../../golden/topic';

const day = (text: string): LocalDate => text as LocalDate;
const eur = (amount: string): Money => money(amount, 'EUR');
const omr = packNamed('omr-hosted');

function code(result: Result<unknown>): string | undefined {
  return result.ok ? undefined : result.refusals[0]?.code;
}

describe('indices', () => {
  const value = (period: string, publishedOn: string, text: string) => ({
    period,
    publishedOn: day(publishedOn),
    value: text,
  });
  const series = {
    name: 'ICHT',
    values: [value('2025-Q1', '2025-06-15', '120.0'), value('2024-Q4', '2025-03-15', '118.0')],
  };

  it('are the newest published by the day, the day included, at most twelve months old', () => {
    expect(valueOf(indexOn(series, day('2025-06-14'), 12)).period).toBe('2024-Q4');
    expect(valueOf(indexOn(series, day('2025-06-15'), 12)).period).toBe('2025-Q1');
    expect(indexOn(series, day('2026-06-15'), 12).ok).toBe(true);
    const old = indexOn(series, day('2026-06-16'), 12);
    expect(code(old)).toBe('INDEX_NOT_PUBLISHED');
    expect(old.ok ? '' : old.refusals[0]?.message).toContain('ICHT for 2026-06');
  });

  it('that stopped go on by their successor × the link coefficient', () => {
    const next = {
      name: 'NEW',
      values: [value('2025-Q1', '2025-06-15', '99'), value('2025-Q2', '2025-09-15', '100.5')],
    };
    const linked = continuedBy(series, next, '1.2');
    expect(valueOf(indexOn(linked, day('2025-12-01'), 12)).value).toBe('120.6');
    expect(valueOf(indexOn(linked, day('2025-07-01'), 12)).value).toBe('120.0');
  });

  it('are not asked for a price set on the anniversary or later', () => {
    const terms = required(omr.billing.indexation);
    const chain = reviseAtAnniversaries(
      terms,
      series,
      day('2024-07-01'),
      [{ key: 'new', price: eur('10.00'), priceDate: day('2025-07-01') }],
      day('2025-07-01'),
    );
    expect(chain.revisions.map((revision) => revision.prices)).toEqual([[]]);
  });
});

describe('suppliers’ increases', () => {
  const increase = { price: eur('100.10'), increasePercent: '4.5', reason: 'Energy', proof: 'L-2026-11' };

  it('are decisions with reason and proof', () => {
    expect(formatAmount(valueOf(passOnIncrease(omr.billing.indexation, increase)).price)).toBe('104.60');
    expect(code(passOnIncrease(omr.billing.indexation, { ...increase, proof: ' ' }))).toBe('TEXT_INVALID');
    expect(code(passOnIncrease(omr.billing.indexation, { ...increase, increasePercent: '-1' }))).toBe(
      'NUMBER_OUT_OF_RANGE',
    );
    expect(code(passOnIncrease(null, increase))).toBe('SUPPLIER_INCREASE_NOT_ALLOWED');
  });
});
