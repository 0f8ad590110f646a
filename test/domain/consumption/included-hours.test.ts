import { includedMinutesLeft, settleIncludedHours } from '../../../api/domain/consumption/included-hours';
import { settlerCode, settleWork } from '../../../api/domain/consumption/settle-work';
import { printExplanation } from '../../../api/domain/explanation/print';
import { replay } from '../../../api/domain/explanation/replay';
import { formatAmount } from '../../../api/domain/money/format-money';
import { money } from '../../../api/domain/money/value';
import type { ConsumptionTerms, IncludedHoursTerms } from '../../../api/domain/terms/consumption-terms';

/** Four hours of administration a month (`generic-2017` art. 4). */
const terms: IncludedHoursTerms = {
  minutes: 240,
  carriedOver: false,
  notDeducted: ['MAJOR_UPGRADE'],
  article: 'art. 4',
};
const rate = money('95.00', 'EUR');
const settle = (left: number, minutes: number, kind = 'ADMINISTRATION', of = terms) => {
  const settled = settleIncludedHours(of, left, { kind, minutes }, rate);
  if (!settled.ok) return settled.refusals.map(({ code }) => code);
  expect(replay(settled.value.explanation).differences).toEqual([]);
  return [settled.value.deductedMinutes, settled.value.quoteMinutes, formatAmount(settled.value.quoteAmount)];
};

test.each([
  // left, minutes → deducted, quoted, amount at 95.00 an hour
  [240, 0, [0, 0, '0.00']],
  [240, 240, [240, 0, '0.00']],
  // One minute beyond: 95 ÷ 60 = 1.5833…
  [240, 241, [240, 1, '1.58']],
  [10, 47, [10, 37, '58.58']],
  [0, 60, [0, 60, '95.00']],
  // Nothing can be left below nothing.
  [-5, 60, [0, 60, '95.00']],
])('of %i minutes left, work of %i is settled as %j', (left, minutes, expected) => {
  expect(settle(left, minutes)).toEqual(expected);
});

test('a major upgrade is never deducted and quoted whole', () => {
  expect(settle(240, 120, 'MAJOR_UPGRADE')).toEqual([0, 120, '190.00']);
});

test('a contract without included hours has all of it quoted', () => {
  const none = { ...terms, minutes: null };
  expect(includedMinutesLeft(none, [])).toBe(0);
  expect(includedMinutesLeft(none, [0, 0])).toBe(0);
});

test('minutes that are none are refused', () => {
  expect(settle(240, 1.5)).toEqual(['NUMBER_OUT_OF_RANGE']);
});

test.each([
  // Deducted by month, the current one last → left, lapsing and carried over.
  [[], 240, 240],
  [[100], 140, 140],
  [[100, 0], 240, 380],
  [[100, 50], 190, 330],
  // A month used up carries nothing; an excess takes nothing from the next.
  [[300, 100], 140, 140],
  [[0, 0, 500], 0, 220],
])('after %j the month has %i, or %i when unused minutes are carried over', (deducted, lapsing, carried) => {
  expect(includedMinutesLeft(terms, deducted)).toBe(lapsing);
  expect(includedMinutesLeft({ ...terms, carriedOver: true }, deducted)).toBe(carried);
});

test('an explanation reads as text', () => {
  const settled = settleIncludedHours(terms, 10, { kind: 'ADMINISTRATION', minutes: 47 }, rate);
  expect(settled.ok ? printExplanation(settled.value.explanation, 'en') : '').toContain(
    'quoteAmount = roundHalfUp(hourlyRate * quoteMinutes / 60, 2) = 58.58 EUR',
  );
});

describe('in the order of settlement', () => {
  const consumption: ConsumptionTerms = {
    unitAccounts: [],
    renewal: 'BALANCE_IS_ZERO',
    hotline: null,
    allottedTime: null,
    administrationHours: terms,
    excludedWork: null,
    outOfHoursSurchargePercent: null,
  };
  const parts = (kind: string, approvedMinutes: number, includedMinutes?: number): readonly string[] => {
    const settled = settleWork(
      { modules: [], plannedKinds: [], consumption },
      {
        kind,
        mode: 'REMOTE',
        minutes: 60,
        roundTrips: 0,
        assets: [],
        providerFault: false,
        planned: false,
        standsForTraining: false,
        earlierCallMinutes: 0,
        visitsLeft: {},
        requestedAccount: null,
        approvedMinutes,
        ...(includedMinutes === undefined ? {} : { includedMinutes }),
      },
    );
    if (!settled.ok) throw new Error('refused');
    expect(replay(settled.value.explanation).differences).toEqual([]);
    return settled.value.parts.map((part) => `${settlerCode(part)} ${part.minutes}`);
  };

  test('they come after allotted time and before the quote', () => {
    expect(parts('ADMINISTRATION', 20, 25)).toEqual(['ALLOTTED_TIME 20', 'INCLUDED_HOURS 25', 'QUOTE 15']);
    expect(parts('ADMINISTRATION', 0, 90)).toEqual(['INCLUDED_HOURS 60']);
    expect(parts('ADMINISTRATION', 0)).toEqual(['QUOTE 60']);
  });

  test('they never take what is not deducted', () => {
    expect(parts('MAJOR_UPGRADE', 0, 90)).toEqual(['QUOTE 60']);
  });
});
