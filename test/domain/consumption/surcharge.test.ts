import { surchargeOfWork } from '../../../api/domain/consumption/surcharge';
import { replay } from '../../../api/domain/explanation/replay';
import { formatAmount } from '../../../api/domain/money/format-money';
import { money } from '../../../api/domain/money/value';
import type { Result } from '../../../api/domain/result';
import { compileCalendar } from '../../../api/domain/time/calendar';
import { parseInstant } from '../../../api/domain/time/instant';

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.refusals));
  return result.value;
}

/** Open on weekdays from 09:00 to 18:00, holidays closed. */
const openingHours = valueOf(
  compileCalendar({
    timezone: 'Europe/Paris',
    weekly: Object.fromEntries(['MON', 'TUE', 'WED', 'THU', 'FRI'].map((day) => [day, [['09:00', '18:00']]])),
    holidayZone: 'FR-METROPOLE',
    exceptions: [],
  }),
);
const surcharge = (startedAt: string, endedAt: string, surchargePercent: string | null = '50') =>
  surchargeOfWork(
    { surchargePercent, openingHours, hourlyRate: money('80.00', 'EUR'), article: 's. 5b' },
    { startedAt: valueOf(parseInstant(startedAt)), endedAt: valueOf(parseInstant(endedAt)) },
  );

test.each([
  // Monday 2 March 2026 (UTC+1), 80.00 an hour, 50 % on top outside: 120.00.
  ['inside opening hours', '2026-03-02T09:00:00Z', '2026-03-02T11:00:00Z', 7200, 0, '0.00'],
  // 17:00 to 19:30: one hour inside, 1 h 30 outside.
  ['over the closing', '2026-03-02T16:00:00Z', '2026-03-02T18:30:00Z', 3600, 5400, '180.00'],
  // From 08:59:59 to 09:00:01: one second outside: 120 ÷ 3 600 = 0.0333…
  ['a second before opening', '2026-03-02T07:59:59Z', '2026-03-02T08:00:01Z', 1, 1, '0.03'],
  ['on a public holiday', '2026-05-01T08:00:00Z', '2026-05-01T09:00:00Z', 0, 3600, '120.00'],
  // Saturday 28 March 23:00 to Sunday 04:00, the clocks go forward: four hours.
  ['over a night of 23 hours', '2026-03-28T22:00:00Z', '2026-03-29T02:00:00Z', 0, 14400, '480.00'],
  ['no time at all', '2026-03-02T22:00:00Z', '2026-03-02T22:00:00Z', 0, 0, '0.00'],
])('work %s', (_, from, to, insideSeconds, outsideSeconds, amount) => {
  const found = valueOf(surcharge(from, to));
  expect([found.insideSeconds, found.outsideSeconds, formatAmount(found.amount)]).toEqual([
    insideSeconds,
    outsideSeconds,
    amount,
  ]);
  expect(replay(found.explanation).differences).toEqual([]);
});

test('a surcharge that nobody agreed on is refused, but only where it is needed', () => {
  expect(surcharge('2026-03-02T16:00:00Z', '2026-03-02T18:30:00Z', null)).toMatchObject({
    ok: false,
    refusals: [{ code: 'PARAMETER_REQUIRED', path: ['surchargePercent'] }],
  });
  expect(formatAmount(valueOf(surcharge('2026-03-02T09:00:00Z', '2026-03-02T11:00:00Z', null)).amount)).toBe('0.00');
});

test('an end before the start is refused', () => {
  expect(surcharge('2026-03-02T11:00:00Z', '2026-03-02T09:00:00Z')).toMatchObject({
    ok: false,
    refusals: [{ code: 'TIMES_OUT_OF_ORDER' }],
  });
});
