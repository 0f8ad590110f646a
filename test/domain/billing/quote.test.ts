import { money } from '../../../api/domain/money/value';
import { formatMoney } from '../../../api/domain/money/format-money';
import {
  decideQuote,
  expiresOn,
  priceQuote,
  quoteStanding,
  type LastingQuote,
} from '../../../api/domain/invoicing/quote';
import type { LocalDate } from '../../../api/domain/time/instant';

const day = (text: string): LocalDate => text as LocalDate;
const quote = (changes: Partial<LastingQuote> = {}): LastingQuote => ({
  status: 'SENT',
  basis: 'HOURLY',
  validUntil: day('2025-07-31'),
  isDecided: false,
  ...changes,
});

describe('where a quote stands', () => {
  test.each([
    ['SENT', 'HOURLY', 'SENT', 'EXPIRED'],
    ['ACCEPTED', 'HOURLY', 'ACCEPTED', 'ACCEPTED'],
    ['ACCEPTED', 'FIXED_PRICE', 'ACCEPTED', 'ACCEPTED'],
    ['ACCEPTED', 'ALLOTTED_TIME', 'ACCEPTED', 'EXPIRED'],
    ['DONE', 'ALLOTTED_TIME', 'DONE', 'DONE'],
    ['DECLINED', 'ALLOTTED_TIME', 'DECLINED', 'DECLINED'],
  ] as const)('%s by %s: on its last day %s, the day after %s', (status, basis, last, after) => {
    expect(quoteStanding(quote({ status, basis }), day('2025-07-31'))).toBe(last);
    expect(quoteStanding(quote({ status, basis }), day('2025-08-01'))).toBe(after);
  });

  test('time expires those that were sent and not decided', () => {
    const all = (['SENT', 'ACCEPTED', 'DECLINED', 'DONE'] as const).map((status) => quote({ status }));
    const expiredOn = (on: string) => all.filter((each) => each.status !== quoteStanding(each, day(on)));
    expect(expiredOn('2025-07-31')).toEqual([]);
    expect(expiredOn('2025-08-01')).toEqual([quote()]);
  });

  test('one that is on record as expired stood on its days as the client had left it', () => {
    const expired = quote({ status: 'EXPIRED' });
    expect([quoteStanding(expired, day('2025-07-31')), quoteStanding(expired, day('2025-08-01'))]).toEqual([
      'SENT',
      'EXPIRED',
    ]);
    expect(decideQuote(expired, 'ACCEPT', day('2025-07-31'))).toEqual({ ok: true, value: 'ACCEPTED' });
    expect(decideQuote(expired, 'ACCEPT', day('2025-08-01')).ok).toBe(false);
    const estimate = quote({ status: 'EXPIRED', basis: 'ALLOTTED_TIME', isDecided: true });
    expect(quoteStanding(estimate, day('2025-07-31'))).toBe('ACCEPTED');
    expect([expiresOn(quote()), expiresOn(expired), expiresOn(quote({ status: 'ACCEPTED' }))]).toEqual([
      '2025-08-01',
      null,
      null,
    ]);
  });

  test('an estimate that was approved may be declined within its month; no other quote may', () => {
    const approved = quote({ status: 'ACCEPTED', basis: 'ALLOTTED_TIME' });
    expect(decideQuote(approved, 'DECLINE', day('2025-07-31'))).toEqual({ ok: true, value: 'DECLINED' });
    expect(decideQuote(approved, 'DECLINE', day('2025-08-01')).ok).toBe(false);
    expect(decideQuote(quote({ status: 'ACCEPTED' }), 'DECLINE', day('2025-07-31')).ok).toBe(false);
  });
});

describe('what a quote comes to', () => {
  const under = { on: day('2025-07-10'), currency: 'EUR', hourlyRate: null, allottedTime: null, freeMinutes: null };
  const asked = { workKind: 'AUDIT', minutes: 60, amount: null } as const;
  const code = (result: ReturnType<typeof priceQuote>) => (result.ok ? null : result.refusals[0]?.code);

  test('needs a rate by the hour, and allotted time for an estimate', () => {
    expect(code(priceQuote({ ...asked, basis: 'HOURLY' }, under))).toBe('HOURLY_RATE_MISSING');
    expect(code(priceQuote({ ...asked, basis: 'ALLOTTED_TIME' }, under))).toBe('PARAMETER_REQUIRED');
  });

  test('an estimate needs a rate only for what is beyond the month', () => {
    const allottedTime = {
      fromLevel: 2,
      minutesByLevel: [],
      minutes: 120,
      carriedOver: false,
      excess: 'EXCESS_QUOTED',
      workKinds: ['AUDIT'],
      article: 'art. 2.2.1',
    } as const;
    const free = (freeMinutes: number) => ({ ...under, allottedTime, freeMinutes });
    const within = priceQuote({ ...asked, basis: 'ALLOTTED_TIME' }, free(60));
    expect(within.ok && [within.value.allottedMinutes, formatMoney(within.value.amount)]).toEqual([60, '0.00 EUR']);
    expect(code(priceQuote({ ...asked, basis: 'ALLOTTED_TIME' }, free(59)))).toBe('HOURLY_RATE_MISSING');
    // 90.00 for an hour, one minute: 1.50.
    const rated = { ...free(59), hourlyRate: money('90.00', 'EUR') };
    const beyond = priceQuote({ ...asked, basis: 'ALLOTTED_TIME' }, rated);
    expect(beyond.ok && [beyond.value.allottedMinutes, formatMoney(beyond.value.amount)]).toEqual([59, '1.50 EUR']);
  });
});
