import { at, clock, commitmentOf, day, facts, priced, sixth, sixthJson, valueOf } from './support';
import { addWorkingDays } from '../../../api/domain/time/add-working-days';
import { compileCalendar } from '../../../api/domain/time/calendar';
import { holidayRulesOf, holidaysOfYear } from '../../../api/domain/time/holidays';
import { openingSecondsInMonth } from '../../../api/domain/time/opening-seconds';
import type { LocalMonth } from '../../../api/domain/time/local-date';
import { workingTimeBetween } from '../../../api/domain/time/working-time-between';
import { parseTermsPack } from '../../../api/domain/terms/validate-terms-pack';

const office = valueOf(
  compileCalendar(
    sixth.calendars['office'] ?? { timezone: '', weekly: {}, holidayZone: '', exceptions: [] },
    sixth.holidayZones,
  ),
);
const hours = (from: string, to: string): number => valueOf(workingTimeBetween(office, at(from), at(to))) / 3600;

describe('the sixth pack', () => {
  it('is accepted as data alone, without a warning of another country’s law', () => {
    expect(parseTermsPack(sixthJson)).toMatchObject({ ok: true, warnings: [] });
  });

  it('has the holidays of its canton', () => {
    // Easter 2026 is 5 April. 1 August 2026 is a Saturday; the third Sunday of September is the
    // 20th.
    const dates = holidaysOfYear(holidayRulesOf('CH-ZH', sixth.holidayZones), 2026).map(({ date }) => date);
    expect(dates).toEqual([
      '2026-01-01',
      '2026-04-03',
      '2026-04-06',
      '2026-05-01',
      '2026-05-14',
      '2026-05-25',
      '2026-08-01',
      '2026-09-20',
      '2026-12-25',
      '2026-12-26',
    ]);
  });

  it('counts office hours over Easter and the half day of the spring feast', () => {
    // Thursday 2 April 16:00 to Tuesday 7 April 09:00 (UTC+2): 1.5 h on Thursday, Friday to Monday
    // closed, 1 h on Tuesday.
    expect(hours('2026-04-02T14:00:00Z', '2026-04-07T07:00:00Z')).toBe(2.5);
    // Monday 20 April, open 08:00 to 12:00 by exception, instead of 8.5 h.
    expect(hours('2026-04-19T22:00:00Z', '2026-04-20T22:00:00Z')).toBe(4);
  });

  it('counts the office hours of a month', () => {
    // April 2026: 4 Mondays, 4 Tuesdays, 5 Wednesdays and 5 Thursdays, less Easter Monday, less the
    // half day of the 20th: 16 whole ones; 4 Fridays less Good Friday: 3. 16 × 8.5 + 4 + 3 × 7 =
    // 161 h.
    expect(valueOf(openingSecondsInMonth(office, '2026-04' as LocalMonth))).toBe(161 * 3600);
  });

  it('erases data ten working days after the end, holidays left out', () => {
    // From Friday 24 April: 27, 28, 29, 30 April, 4 to 8 May (1 May is closed), 11 May.
    expect(valueOf(addWorkingDays(office, day('2026-04-24'), 10))).toBe('2026-05-11');
  });
});

describe('clocks of the sixth pack', () => {
  const terms = priced();

  it('restoration runs in office hours over Ascension', () => {
    // Wednesday 13 May 16:00: 1.5 h that day; Thursday 14 is Ascension; Friday 15 08:00 to 12:00 4
    // h, and 0.5 h from 13:00: 6 h at 13:30.
    const result = clock(terms, 'restoration', facts('2026-05-13T14:00:00Z'), '2026-05-15T10:00:00Z');
    expect(result).toMatchObject({
      dueAt: at('2026-05-15T11:30:00Z'),
      elapsedSeconds: 5.5 * 3600,
      remainingSeconds: 1800,
      // 5.5 h of 6 h is more than the 75 % from which this pack calls it at risk.
      state: 'AT_RISK',
    });
  });

  it('response picks its target by the office, and runs on the service desk’s Saturdays', () => {
    // Saturday 9 May 09:00 is outside the office: 3 h on the service desk's clock, due at 12:00;
    // reaching it is a breach here.
    const outside = facts('2026-05-09T07:00:00Z');
    expect(clock(terms, 'response', outside, '2026-05-09T09:59:59Z')).toMatchObject({
      targetSeconds: 10800,
      dueAt: at('2026-05-09T10:00:00Z'),
      state: 'AT_RISK',
    });
    expect(clock(terms, 'response', outside, '2026-05-09T10:00:00Z').state).toBe('BREACHED');
    // Friday 8 May 15:00 is inside: 90 minutes.
    expect(clock(terms, 'response', facts('2026-05-08T13:00:00Z'), '2026-05-08T13:00:00Z').targetSeconds).toBe(5400);
  });

  it('a contract that chose so has its responses counted in office hours', () => {
    const summer = priced({ parameter: 'summer-service', value: 'true' });
    // Saturday: the clock waits for Monday 08:00, and 3 h are used up at 11:00.
    const result = clock(summer, 'response', facts('2026-05-09T07:00:00Z'), '2026-05-09T12:00:00Z');
    expect(result).toMatchObject({ elapsedSeconds: 0, dueAt: at('2026-05-11T09:00:00Z') });
    expect(commitmentOf(terms, 'response').compiled.calendar).not.toBe(
      commitmentOf(summer, 'response').compiled.calendar,
    );
  });

  it('an excluded period of its own list moves the deadline, and one of another document is refused', () => {
    const excluded = { startsAt: at('2026-05-13T08:00:00Z'), endsAt: at('2026-05-13T09:00:00Z') };
    const start = '2026-05-13T06:00:00Z'; // Wednesday 08:00
    const result = clock(
      terms,
      'restoration',
      facts(start, { excludedPeriods: [{ cause: 'POWER_UTILITY', ...excluded }] }),
      '2026-05-13T12:00:00Z',
    );
    // 08:00-10:00, power out to 11:00, 11:00-12:00, 13:00-16:00: 6 h.
    expect(result.dueAt).toBe(at('2026-05-13T14:00:00Z'));
    const foreign = facts(start, { excludedPeriods: [{ cause: 'HISTORICAL_OPERATOR_NETWORK', ...excluded }] });
    expect(() => clock(terms, 'restoration', foreign, start)).toThrow(/UNKNOWN_CAUSE/);
  });
});
