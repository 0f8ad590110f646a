import {
  backupsDue,
  countBackups,
  firstDayDue,
  planOn,
  type PlanVersion,
} from '../../../api/domain/operations/backups';
import { compileCalendar } from '../../../api/domain/time/calendar';
import { formatInstant, instant, type LocalDate } from '../../../api/domain/time/instant';
import { timeZoneNamed } from '../../../api/domain/time/time-zone';
import { valueOf } from '../../support/value-of';

const zone = timeZoneNamed('Europe/Paris')!;
const on = (text: string): LocalDate => text as LocalDate;
const opening = [['07:00', '19:00']];
const weekdays = { MON: opening, TUE: opening, WED: opening, THU: opening, FRI: opening };
const calendar = valueOf(
  compileCalendar(
    {
      timezone: 'Europe/Paris',
      weekly: { ...weekdays, SAT: opening },
      holidayZone: 'FR-METROPOLE',
      exceptions: [],
    } as never,
    [],
  ),
);

function due(version: Partial<PlanVersion>, from: string, before: string): string[] {
  const plan = { startsOn: on('2025-01-01'), every: 'DAY', calendar: null, ...version } as const;
  const days = { from: on(from), before: on(before) };
  return [...backupsDue([plan], zone, days, () => true)].map((each) => formatInstant(each.from));
}

test('snapshots are due for each hour that begins while the calendar is open, on working Saturdays too', () => {
  const saturday = due({ every: 'HOUR', calendar }, '2025-06-07', '2025-06-08');
  expect([saturday.length, saturday[0], saturday.at(-1)]).toEqual([12, '2025-06-07T05:00:00Z', '2025-06-07T16:00:00Z']);
  // Sunday, then Whit Monday.
  expect(due({ every: 'HOUR', calendar }, '2025-06-08', '2025-06-10')).toEqual([]);
});

test('working days are those of the calendar, Monday to Friday without holidays', () => {
  expect(due({ every: 'WORKING_DAY', calendar }, '2025-06-01', '2025-07-01')).toHaveLength(20);
  expect(due({ every: 'WORKING_DAY' }, '2025-06-01', '2025-07-01')).toHaveLength(21);
});

test('a night goes from noon to noon, weeks and months begin with their first day', () => {
  expect(due({ every: 'NIGHT' }, '2025-06-01', '2025-06-03')).toEqual(['2025-06-01T10:00:00Z', '2025-06-02T10:00:00Z']);
  expect(due({ every: 'WEEK' }, '2025-06-01', '2025-06-16')).toEqual(['2025-06-01T22:00:00Z', '2025-06-08T22:00:00Z']);
  expect(due({ every: 'MONTH' }, '2025-05-02', '2025-07-02')).toEqual(['2025-05-31T22:00:00Z', '2025-06-30T22:00:00Z']);
  expect(due({ every: 'NONE' }, '2025-05-02', '2025-07-02')).toEqual([]);
  expect(due({ every: 'DAY' }, '2025-03-29', '2025-04-01')).toEqual([
    ...['2025-03-28T23:00:00Z', '2025-03-29T23:00:00Z', '2025-03-30T22:00:00Z'],
  ]);
});

test('a week and a month end where the next version of their plan begins', () => {
  const nights = { startsOn: on('2025-03-05'), every: 'NIGHT', calendar: null } as const;
  for (const every of ['WEEK', 'MONTH'] as const) {
    const versions = [{ startsOn: on('2025-03-01'), every, calendar: null }, nights];
    const due = [...backupsDue(versions, zone, { from: on('2025-03-01'), before: on('2025-03-06') }, () => true)];
    expect(due.map(({ before }) => formatInstant(before))).toEqual(['2025-03-04T23:00:00Z', '2025-03-06T11:00:00Z']);
  }
});

test('nothing is due on days on which the contract is not served', () => {
  const plan = { startsOn: on('2025-06-02'), every: 'DAY', calendar: null } as const;
  const days = { from: on('2025-06-01'), before: on('2025-06-06') };
  expect([...backupsDue([plan], zone, days, (day) => day !== '2025-06-04')]).toHaveLength(3);
});

test('of plans that start on the same day the one recorded last is in force', () => {
  const plans = [{ startsOn: '2025-01-01' }, { startsOn: '2025-02-01', no: 1 }, { startsOn: '2025-02-01', no: 2 }];
  expect(planOn(plans, on('2025-03-01'))).toBe(plans[2]);
  expect(planOn(plans, on('2025-01-31'))).toBe(plans[0]);
  expect(planOn(plans, on('2024-12-31'))).toBeUndefined();
});

test('the day on which what is due at an instant began', () => {
  const at = instant(Date.parse('2025-06-18T10:00:00Z') / 1000);
  expect([firstDayDue('NIGHT', zone, at), firstDayDue('WEEK', zone, at), firstDayDue('MONTH', zone, at)]).toEqual([
    ...['2025-06-17', '2025-06-12', '2025-06-01'],
  ]);
});

test('each backup that is expected is done, failed, missed or to come', () => {
  const each = [0, 10, 20, 30, 40].map((from) => ({ from: instant(from), before: instant(from + 10) }));
  const outcomes = new Map([
    [instant(0), 'DONE' as const],
    [instant(10), 'FAILED' as const],
    [instant(40), 'DONE' as const],
  ]);
  expect(countBackups(each, (from) => outcomes.get(from), instant(30))).toEqual({
    ...{ expected: 5, done: 2, failed: 1, missed: 1, toCome: 1 },
  });
});
