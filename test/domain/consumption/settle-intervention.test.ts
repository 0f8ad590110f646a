import { settleIntervention, type InterventionWork } from '../../../api/domain/consumption/settle-intervention';
import { replay } from '../../../api/domain/explanation/replay';
import { formatMoney } from '../../../api/domain/money/format-money';
import { instant } from '../../../api/domain/time/instant';
import { at } from '../sixth-pack/support';
import { WORK, workTerms } from '../sixth-pack/work';

/**
 * The sixth pack: 120 minutes a month in units of ten, units of ten prepaid, 50 % outside office
 * hours, here 120.00 an hour.
 */
function settled(
  leftMinutes: number | null,
  startedAt: string,
  minutes: number,
  changes: Partial<InterventionWork> = {},
) {
  const month =
    leftMinutes === null
      ? null
      : { allowanceMinutes: 120, carriedMinutes: 0, usedMinutes: 120 - leftMinutes, leftMinutes };
  const from = at(startedAt);
  const times = { startedAt: from, endedAt: instant(from + minutes * 60) };
  const found = settleIntervention(workTerms(month), { ...WORK, ...times, minutes, ...changes });
  if (!found.ok) return found.refusals.map(({ code }) => code).join(' ');
  const { parts, included, charges, explanation } = found.value;
  for (const one of [explanation, ...charges.map((charge) => charge.explanation)]) {
    expect(replay(one).differences).toEqual([]);
  }
  return [
    ...parts.map(
      ({ settledBy, minutes: own, units, amount }) =>
        `${own} ${settledBy}${units === 0 ? '' : ` ${units}`}${amount === null ? '' : ` ${formatMoney(amount)}`}`,
    ),
    ...(included === null ? [] : [`-${included.deductedMinutes}, ${included.leftMinutes} left`]),
  ].join(', ');
}

const INSIDE = '2026-03-03T09:00:00Z';

test.each<[string, number | null, number, Partial<InterventionWork>, string]>([
  ['started units of ten are deducted', 120, 75, {}, '75 INCLUDED_HOURS, -80, 40 left'],
  // 4 units are left; 35 minutes go on: four started units of ten.
  ['then prepaid units', 40, 75, {}, '40 INCLUDED_HOURS, 35 Z10 4, -40, 0 left'],
  ['a part of a unit deducts nothing', 9, 15, {}, '15 Z10 2'],
  ['a contract that includes none', null, 15, {}, '15 Z10 2'],
  // 75 minutes at 120.00 an hour.
  ['excluded work, quoted', 120, 75, { kind: 'TRAINING' }, '75 HOURLY_RATE 150.00 CHF'],
  ['work that is never deducted', 120, 30, { kind: 'MIGRATION' }, '30 HOURLY_RATE 60.00 CHF'],
  ['without an accepted quote', 120, 75, { kind: 'TRAINING', quoteAccepted: false }, 'QUOTE_REQUIRED'],
  ['the provider’s own fault', 120, 75, { providerFault: true }, '75 PROVIDER_FAULT'],
  ['work of half a minute is none', 120, 1.5, {}, 'NUMBER_OUT_OF_RANGE'],
])('%s', (_what, left, minutes, changes, expected) => {
  expect(settled(left, INSIDE, minutes, changes)).toBe(expected);
});

test('a night is surcharged and deducts nothing', () => {
  // Sunday: two hours at 120.00 + 50 %.
  expect(settled(120, '2026-03-01T20:00:00Z', 120)).toBe('120 OUTSIDE_OPENING_HOURS 360.00 CHF');
});
