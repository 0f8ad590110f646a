import type { ContractState } from '../../../api/domain/lifecycle/contract-life';
import { monthsOf, standingOn } from '../../../api/domain/lifecycle/standing';
import type { LifecycleTerms, RenewalKind } from '../../../api/domain/terms/lifecycle-terms';
import type { LocalDate } from '../../../api/domain/time/instant';

const day = (text: string): LocalDate => text as LocalDate;

function lifecycle(kind: RenewalKind, months: number | null): LifecycleTerms {
  return {
    initialTermMonths: 36,
    renewal: { kind, months, article: '' },
    notice: { months: 6, form: 'WRITTEN', dateBasis: 'SENT', article: '' },
    trial: null,
    forceMajeure: null,
    breach: null,
    suspensionKeepsPayment: true,
    suspensionAtOnce: [],
    nonSolicitationMonths: null,
    packChange: 'AMENDMENT',
    packChangeNoticeDays: null,
    article: '',
  };
}

const TACIT = lifecycle('TACIT', 12);
const ORDER = lifecycle('PURCHASE_ORDER', 12);
const SAYS = lifecycle('AS_CONTRACT_SAYS', null);
const BY_PERIOD = lifecycle('BY_PERIOD', 3);

/** From 2020: three years, then as the terms say. */
const AGREED = { startsOn: day('2020-01-01'), lastDay: day('2022-12-31') };

test.each<[string, ContractState, LifecycleTerms, string, ContractState, string, string, boolean]>([
  ['in its firm term', 'ACTIVE', TACIT, '2022-12-31', 'ACTIVE', '2020-01-01', '2022-12-31', false],
  ['renewed tacitly on the next day', 'ACTIVE', TACIT, '2023-01-01', 'ACTIVE', '2023-01-01', '2023-12-31', false],
  ['and again, years later', 'ACTIVE', TACIT, '2026-11-28', 'ACTIVE', '2026-01-01', '2026-12-31', false],
  [
    'suspended, which stops no renewal',
    'SUSPENDED',
    TACIT,
    '2024-06-01',
    'SUSPENDED',
    '2024-01-01',
    '2024-12-31',
    false,
  ],
  [
    'signed and to be activated in its present term',
    'SIGNED',
    TACIT,
    '2026-11-28',
    'SIGNED',
    '2026-01-01',
    '2026-12-31',
    false,
  ],
  ['notice was given', 'NOTICE_GIVEN', TACIT, '2023-01-01', 'ENDED', '2020-01-01', '2022-12-31', true],
  [
    'notice was given, to its last day',
    'NOTICE_GIVEN',
    TACIT,
    '2022-12-31',
    'NOTICE_GIVEN',
    '2020-01-01',
    '2022-12-31',
    false,
  ],
  ['no order was validated', 'ACTIVE', ORDER, '2023-01-01', 'SUSPENDED', '2020-01-01', '2022-12-31', true],
  ['signed, its term over without an order', 'SIGNED', ORDER, '2023-01-01', 'SIGNED', '2020-01-01', '2022-12-31', true],
  [
    'the contract says nothing of another term',
    'ACTIVE',
    SAYS,
    '2023-01-01',
    'ENDED',
    '2020-01-01',
    '2022-12-31',
    true,
  ],
  [
    'the contract says by how many months it goes on',
    'ACTIVE',
    BY_PERIOD,
    '2023-05-02',
    'ACTIVE',
    '2023-04-01',
    '2023-06-30',
    false,
  ],
  ['ended before', 'ENDED', TACIT, '2026-01-01', 'ENDED', '2020-01-01', '2022-12-31', true],
  ['never begun', 'CANCELLED', TACIT, '2026-01-01', 'CANCELLED', '2020-01-01', '2022-12-31', true],
])('%s', (_what, status, terms, on, expected, termStartsOn, termLastDay, termOver) => {
  expect(standingOn(status, AGREED, terms, day(on))).toEqual({ status: expected, termStartsOn, termLastDay, termOver });
});

test('a start on the 31st comes back to the 31st', () => {
  const agreed = { startsOn: day('2020-01-31'), lastDay: day('2020-02-28') };
  const standing = standingOn('ACTIVE', agreed, lifecycle('TACIT', 1), day('2020-04-02'));
  expect(standing).toMatchObject({ termStartsOn: '2020-03-31', termLastDay: '2020-04-29' });
});

test('a contract that is terminated on the first day of a term cut that one short', () => {
  const since = day('2023-01-01');
  const standing = standingOn('TERMINATED', AGREED, TACIT, day('2026-01-01'), { since });
  expect(standing).toMatchObject({ status: 'TERMINATED', termStartsOn: '2023-01-01', termLastDay: '2023-12-31' });
  const ended = standingOn('ENDED', AGREED, TACIT, day('2026-01-01'), { since });
  expect(ended).toMatchObject({ status: 'ENDED', termStartsOn: '2020-01-01', termLastDay: '2022-12-31' });
});

test.each([
  ['2026-03-15', '2025-01-01', '2026-03-15'],
  ['2026-03-16', '2026-03-16', '2027-03-15'],
  ['2027-03-15', '2026-03-16', '2027-03-15'],
  ['2028-03-16', '2028-03-16', '2029-03-15'],
])('a term of no whole months is followed from the day after its last, on %s', (on, termStartsOn, termLastDay) => {
  const agreed = { startsOn: day('2025-01-01'), lastDay: day('2026-03-15') };
  const standing = standingOn('ACTIVE', agreed, TACIT, day(on));
  expect(standing).toEqual({ status: 'ACTIVE', termStartsOn, termLastDay, termOver: false });
});

test('the months of a term are the fewest whose last day is not before its own', () => {
  expect(monthsOf(AGREED)).toBe(36);
  expect(monthsOf({ startsOn: day('2025-01-01'), lastDay: day('2026-03-15') })).toBe(15);
  expect(monthsOf({ startsOn: day('2025-01-31'), lastDay: day('2025-02-28') })).toBe(2);
});
