import {
  checkNotice,
  closeForUsageBreachBy,
  endForBreachFrom,
  endForForceMajeure,
  eventAtTerm,
  lateOrderStart,
  newVersionAppliesFrom,
  termLastDay,
  termOf,
  termOn,
  upcomingDates,
  type DatedContract,
  type TermEndFacts,
} from '../../../api/domain/lifecycle/lifecycle';
import type { Result } from '../../../api/domain/result';
import type { LocalDate } from '../../../api/domain/time/instant';
import { packNamed } from '../../golden/topics/billing-support';

const day = (text: string): LocalDate => text as LocalDate;
const omr = packNamed('omr-hosted').lifecycle;

function code(result: Result<unknown>): string | undefined {
  return result.ok ? undefined : result.refusals[0]?.code;
}

describe('terms', () => {
  it('end the day before their start plus their months', () => {
    expect(termLastDay(day('2024-04-01'), 36)).toBe('2027-03-31');
    expect(termLastDay(day('2024-01-31'), 1)).toBe('2024-02-28');
    expect(termLastDay(day('2024-02-29'), 12)).toBe('2025-02-27');
  });

  it('are renewed from the contract’s start, back to its day', () => {
    const months = { initialMonths: 1, renewalMonths: 1 };
    expect(termOf(day('2024-01-31'), months, 1)).toEqual({
      firstDay: '2024-02-29',
      lastDay: '2024-03-30',
      renewals: 1,
    });
    expect(termOf(day('2024-01-31'), months, 2)).toMatchObject({ firstDay: '2024-03-31' });
  });

  it('are found on a date', () => {
    const months = { initialMonths: 36, renewalMonths: 12 };
    expect(termOn(day('2024-04-01'), months, day('2027-03-31')).renewals).toBe(0);
    expect(termOn(day('2024-04-01'), months, day('2027-04-01'))).toEqual({
      firstDay: '2027-04-01',
      lastDay: '2028-03-31',
      renewals: 1,
    });
    expect(termOn(day('2024-04-01'), { ...months, renewalMonths: 0 }, day('2030-01-01')).renewals).toBe(0);
  });
});

describe('notice', () => {
  const late = { sentOn: day('2026-09-30'), receivedOn: day('2026-10-02') };

  it('counts from the day it was sent, or received, as the terms say', () => {
    expect(checkNotice(omr.notice, day('2027-03-31'), late).ok).toBe(true);
    const received = checkNotice({ ...omr.notice, dateBasis: 'RECEIVED' }, day('2027-03-31'), late);
    expect(code(received)).toBe('NOTICE_TOO_LATE');
    expect(received.ok ? '' : received.refusals[0]?.message).toContain('2026-09-30');
  });

  it('needs the date that counts, and a delay that someone agreed on', () => {
    const unknown = { sentOn: day('2026-01-01'), receivedOn: null };
    expect(code(checkNotice({ ...omr.notice, dateBasis: 'RECEIVED' }, day('2027-03-31'), unknown))).toBe(
      'NOTICE_DATE_UNKNOWN',
    );
    expect(code(checkNotice(packNamed('generic-2017').lifecycle.notice, day('2027-03-31'), unknown))).toBe(
      'NOTICE_NOT_AGREED',
    );
  });
});

describe('the end of a term', () => {
  const facts: TermEndFacts = {
    termLastDay: day('2027-03-31'),
    noticeGiven: false,
    orderValidatedOn: null,
    trial: false,
    renewsByContract: false,
  };
  const icodia = packNamed('icodia-server').lifecycle;
  const owl = packNamed('owl-monitoring').lifecycle;

  it.each([
    ['tacit renewal', omr, facts, 'RENEW'],
    ['notice was given', omr, { ...facts, noticeGiven: true }, 'END'],
    ['no order', icodia, facts, 'SUSPEND'],
    ['an order on the last day', icodia, { ...facts, orderValidatedOn: day('2027-03-31') }, 'RENEW'],
    ['an order too late', icodia, { ...facts, orderValidatedOn: day('2027-04-01') }, 'SUSPEND'],
    ['a free trial', owl, { ...facts, trial: true }, 'EXPIRE'],
    ['a contract that says it goes on', owl, { ...facts, renewsByContract: true }, 'RENEW'],
    ['a contract that says nothing', owl, facts, 'END'],
  ] as const)('%s', (_, terms, known, event) => {
    expect(eventAtTerm(terms, known)).toBe(event);
  });

  it('lets a late order open a period that day', () => {
    expect(lateOrderStart(day('2027-03-31'), day('2027-04-09'))).toBe('2027-04-09');
    expect(lateOrderStart(day('2027-03-31'), day('2027-03-31'))).toBeNull();
  });
});

describe('ends before the term', () => {
  it('need force majeure of more than sixty days, and end eight days after the letter', () => {
    expect(code(endForForceMajeure(omr, day('2026-01-01'), day('2026-03-02')))).toBe('TERMINATION_NOT_ALLOWED');
    expect(endForForceMajeure(omr, day('2026-01-01'), day('2026-03-03'))).toEqual({ ok: true, value: '2026-03-11' });
    expect(code(endForForceMajeure(packNamed('owl-monitoring').lifecycle, day('2026-01-01'), day('2026-12-01')))).toBe(
      'TERMINATION_NOT_ALLOWED',
    );
  });

  it('need a month after a formal notice without effect', () => {
    expect(endForBreachFrom(omr, day('2026-01-31'))).toEqual({ ok: true, value: '2026-03-01' });
  });

  it('give thirty days after a warning, none when severe', () => {
    expect(closeForUsageBreachBy(omr, day('2026-01-01'), false)).toEqual({ ok: true, value: '2026-01-31' });
    expect(closeForUsageBreachBy(omr, day('2026-01-01'), true)).toEqual({ ok: true, value: '2026-01-01' });
  });
});

describe('a later version of a pack', () => {
  it('needs an amendment, or the notice whose length is set', () => {
    expect(code(newVersionAppliesFrom(omr, day('2026-01-01')))).toBe('AMENDMENT_REQUIRED');
    const owl = packNamed('owl-monitoring').lifecycle;
    expect(code(newVersionAppliesFrom(owl, day('2026-01-01')))).toBe('PARAMETER_REQUIRED');
    expect(newVersionAppliesFrom({ ...owl, packChangeNoticeDays: 30 }, day('2026-01-01'))).toEqual({
      ok: true,
      value: '2026-01-31',
    });
  });
});

describe('upcoming dates', () => {
  const contract: DatedContract = {
    startsOn: day('2024-04-01'),
    termLastDay: day('2027-03-31'),
    notice: omr.notice,
    indexed: true,
    renewedByOrder: false,
    endedOn: null,
    erasureOn: null,
    nonSolicitationMonths: 12,
    recorded: [{ kind: 'WARRANTY_END', on: day('2026-09-30'), concerns: 'A1' }],
  };

  it('are those of the span, the earliest first', () => {
    const found = upcomingDates(contract, day('2026-01-01'), day('2027-04-01'));
    expect(found.map(({ kind, on }) => [kind, on])).toEqual([
      ['ANNIVERSARY', '2026-04-01'],
      ['LAST_NOTICE_DAY', '2026-09-30'],
      ['WARRANTY_END', '2026-09-30'],
      ['TERM', '2027-03-31'],
    ]);
  });

  it('are only what outlives a contract that ended', () => {
    const ended = { ...contract, endedOn: day('2027-04-01'), erasureOn: day('2027-04-12'), recorded: [] };
    expect(upcomingDates(ended, day('2026-01-01'), day('2029-01-01')).map(({ kind, on }) => [kind, on])).toEqual([
      ['DATA_ERASURE', '2027-04-12'],
      ['NON_SOLICITATION_END', '2028-04-01'],
    ]);
  });
});
