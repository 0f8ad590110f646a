import { checkNotice } from '../../../api/domain/lifecycle/notice';
import { newVersionAppliesFrom } from '../../../api/domain/lifecycle/pack-change';
import { standingOn } from '../../../api/domain/lifecycle/standing';
import { eventAtTerm, lateOrderStart, type TermEndFacts } from '../../../api/domain/lifecycle/term-end';
import { termLastDay } from '../../../api/domain/lifecycle/term';
import {
  closeForUsageBreachBy,
  endForBreachFrom,
  endForForceMajeure,
} from '../../../api/domain/lifecycle/termination-rights';
import { upcomingDates, type DatedContract } from '../../../api/domain/lifecycle/upcoming-dates';
import type { LifecycleTerms } from '../../../api/domain/terms/lifecycle-terms';
import type { LocalDate } from '../../../api/domain/time/instant';
import { packNamed } from '../../golden/topics/billing-support';

const day = (text: string): LocalDate => text as LocalDate;
const omr = packNamed('omr-hosted').lifecycle;

/** One refusal, whole: what a person reads of it too. */
const refusal = (code: string, path: readonly string[], message: string, whatToDo: string) => ({
  ok: false,
  refusals: [{ code, path, message, whatToDo }],
});

describe('terms', () => {
  it('end the day before their start plus their months', () => {
    expect(termLastDay(day('2024-04-01'), 36)).toBe('2027-03-31');
    expect(termLastDay(day('2024-01-31'), 1)).toBe('2024-02-28');
    expect(termLastDay(day('2024-02-29'), 12)).toBe('2025-02-27');
  });

  const renewed = (startsOn: string, months: number, renewalMonths: number, on: string): readonly string[] => {
    const agreed = { startsOn: day(startsOn), lastDay: termLastDay(day(startsOn), months) };
    const lifecycle = { ...omr, renewal: { ...omr.renewal, months: renewalMonths } };
    const standing = standingOn('ACTIVE', agreed, lifecycle, day(on));
    return [standing.termStartsOn, standing.termLastDay];
  };

  it('are renewed from the contract’s start, back to its day', () => {
    expect(renewed('2024-01-31', 1, 1, '2024-03-15')).toEqual(['2024-02-29', '2024-03-30']);
    expect(renewed('2024-01-31', 1, 1, '2024-04-01')).toEqual(['2024-03-31', '2024-04-29']);
  });

  it.each([
    ['2025-01-01', '2024-04-01', '2027-03-31'],
    ['2027-04-01', '2027-04-01', '2028-03-31'],
    ['2030-03-31', '2029-04-01', '2030-03-31'],
  ])('renewed by twelve months behind a firm term of thirty-six, that of %s runs from %s to %s', (on, first, last) => {
    expect(renewed('2024-04-01', 36, 12, on)).toEqual([first, last]);
  });
});

describe('notice', () => {
  const late = { sentOn: day('2026-09-30'), receivedOn: day('2026-10-02') };

  it('counts from the day it was sent, or received, as the terms say', () => {
    expect(checkNotice(omr.notice, day('2027-03-31'), late).ok).toBe(true);
    const received = checkNotice({ ...omr.notice, dateBasis: 'RECEIVED' }, day('2027-03-31'), late);
    expect(received).toEqual(
      refusal(
        'NOTICE_TOO_LATE',
        ['receivedOn'],
        'Notice of 2026-10-02 is too late for the term of 2027-03-31: the last valid day was 2026-09-30.',
        'Give notice for the next term, or agree on an end date in an amendment.',
      ),
    );
    const sent = checkNotice(omr.notice, day('2027-03-31'), { ...late, sentOn: day('2026-10-01') });
    expect(sent).toMatchObject({ refusals: [{ code: 'NOTICE_TOO_LATE', path: ['sentOn'] }] });
  });

  it('needs the date that counts, and a delay that someone agreed on', () => {
    const unknown = { sentOn: day('2026-01-01'), receivedOn: null };
    expect(checkNotice({ ...omr.notice, dateBasis: 'RECEIVED' }, day('2027-03-31'), unknown)).toEqual(
      refusal(
        'NOTICE_DATE_UNKNOWN',
        ['receivedOn'],
        'The day on which the notice was received decides, and it is unknown.',
        'Give the day on which the notice was received.',
      ),
    );
    expect(checkNotice(packNamed('generic-2017').lifecycle.notice, day('2027-03-31'), unknown)).toEqual(
      refusal(
        'NOTICE_NOT_AGREED',
        [],
        'Neither the terms nor the contract set a notice period.',
        'Agree on the months of notice in an amendment.',
      ),
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
  const byPeriod: LifecycleTerms = { ...omr, renewal: { ...omr.renewal, kind: 'BY_PERIOD' } };

  it.each([
    ['tacit renewal', omr, facts, 'RENEW'],
    ['notice was given', omr, { ...facts, noticeGiven: true }, 'END'],
    ['no order', icodia, facts, 'SUSPEND'],
    ['an order on the last day', icodia, { ...facts, orderValidatedOn: day('2027-03-31') }, 'RENEW'],
    ['an order too late', icodia, { ...facts, orderValidatedOn: day('2027-04-01') }, 'SUSPEND'],
    ['a free trial', owl, { ...facts, trial: true }, 'EXPIRE'],
    ['a trial under terms that have none', omr, { ...facts, trial: true }, 'RENEW'],
    ['a period that nobody orders again', byPeriod, facts, 'END'],
    ['a period that the contract lets go on', byPeriod, { ...facts, renewsByContract: true }, 'RENEW'],
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
  const notGiven = (what: string) =>
    refusal(
      'TERMINATION_NOT_ALLOWED',
      [],
      `These terms give no right to end the contract for ${what}.`,
      'Agree on an end date in an amendment.',
    );

  it('need force majeure of more than sixty days, and end eight days after the letter', () => {
    // 1 January is day 0, so that 2 March is day 60 and 3 March day 61.
    expect(endForForceMajeure(omr, day('2026-01-01'), day('2026-03-02'))).toEqual(
      refusal(
        'TERMINATION_NOT_ALLOWED',
        ['letterSentOn'],
        'Force majeure must last more than 60 days in a row; it began on 2026-01-01.',
        'Give a day from 2026-03-03 on, if it still lasts then.',
      ),
    );
    expect(endForForceMajeure(omr, day('2026-01-01'), day('2026-03-03'))).toEqual({ ok: true, value: '2026-03-11' });
    const owl = packNamed('owl-monitoring').lifecycle;
    expect(endForForceMajeure(owl, day('2026-01-01'), day('2026-12-01'))).toEqual(notGiven('force majeure'));
  });

  it('need a month after a formal notice without effect', () => {
    expect(endForBreachFrom(omr, day('2026-01-31'))).toEqual({ ok: true, value: '2026-03-01' });
    expect(endForBreachFrom({ ...omr, breach: null }, day('2026-01-31'))).toEqual(notGiven('breach'));
  });

  it('give thirty days after a warning, none when severe', () => {
    expect(closeForUsageBreachBy(omr, day('2026-01-01'), false)).toEqual({ ok: true, value: '2026-01-31' });
    expect(closeForUsageBreachBy(omr, day('2026-01-01'), true)).toEqual({ ok: true, value: '2026-01-01' });
  });

  it.each<[string, LifecycleTerms['breach']]>([
    ['say nothing of a breach', null],
    ['know a breach but no warning', { formalNoticeMonths: 1, usageWarningDays: null, article: 'art. 22' }],
  ])('for a breach of the rules of use are not there where the terms %s, however severe', (_, breach) => {
    for (const severe of [false, true]) {
      expect(closeForUsageBreachBy({ ...omr, breach }, day('2026-01-01'), severe)).toEqual(
        notGiven('breach of the rules of use'),
      );
    }
  });
});

describe('a later version of a pack', () => {
  const owl = packNamed('owl-monitoring').lifecycle;

  it('needs an amendment of both sides', () => {
    expect(newVersionAppliesFrom(omr, day('2026-01-01'))).toEqual(
      refusal(
        'AMENDMENT_REQUIRED',
        [],
        'A later version of these terms applies to a contract only once both sides sign an amendment.',
        'Propose an amendment.',
      ),
    );
  });

  it('or the notice whose length is set', () => {
    expect(newVersionAppliesFrom(owl, day('2026-01-01'))).toEqual(
      refusal(
        'PARAMETER_REQUIRED',
        ['overrides'],
        'The notice period for a new version is not set.',
        'Override the days of notice for a change of these terms.',
      ),
    );
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
    renews: false,
    notice: omr.notice,
    indexed: true,
    renewedByOrder: false,
    endedOn: null,
    erasureOn: null,
    nonSolicitationMonths: 12,
    recorded: [{ kind: 'WARRANTY_END', on: day('2026-09-30'), concerns: 'A1' }],
  };

  it('have the first day of the next term where the contract goes on by itself', () => {
    const found = upcomingDates({ ...contract, renews: true }, day('2027-03-31'), day('2027-04-02'));
    expect(found.map(({ kind, on }) => [kind, on])).toEqual([
      ['TERM', '2027-03-31'],
      ['RENEWAL', '2027-04-01'],
      ['ANNIVERSARY', '2027-04-01'],
    ]);
  });

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

  const shown = (one: Partial<DatedContract>, from: string, toExclusive: string): readonly string[] =>
    upcomingDates({ ...contract, ...one }, day(from), day(toExclusive)).map(({ kind, on }) => `${on} ${kind}`);

  it('begin with the first day of the span and stop before the day that ends it', () => {
    expect(shown({}, '2026-09-30', '2026-10-01')).toEqual(['2026-09-30 LAST_NOTICE_DAY', '2026-09-30 WARRANTY_END']);
    expect(shown({}, '2026-10-01', '2027-03-31')).toEqual([]);
    expect(shown({}, '2027-03-31', '2027-04-01')).toEqual(['2027-03-31 TERM']);
  });

  it('of one day stand in the order of their kinds, whatever order they were recorded in', () => {
    const recorded = (['CONTEST_DEADLINE', 'FIREWALL_END', 'LICENCE_END', 'WARRANTY_END'] as const).map((kind) => ({
      kind,
      on: day('2027-03-31'),
      concerns: kind,
    }));
    expect(shown({ recorded, renewedByOrder: true }, '2027-03-31', '2027-04-01')).toEqual([
      '2027-03-31 TERM',
      '2027-03-31 ORDER_TO_VALIDATE',
      '2027-03-31 WARRANTY_END',
      '2027-03-31 FIREWALL_END',
      '2027-03-31 LICENCE_END',
      '2027-03-31 CONTEST_DEADLINE',
    ]);
  });

  it('say of a contract renewed by order that the order is due on the last day of its term', () => {
    const found = upcomingDates({ ...contract, renewedByOrder: true }, day('2027-01-01'), day('2027-04-01'));
    expect(found).toEqual([
      { kind: 'TERM', on: '2027-03-31', concerns: null },
      { kind: 'ORDER_TO_VALIDATE', on: '2027-03-31', concerns: null },
    ]);
  });

  it.each<[string, Partial<DatedContract>, readonly string[]]>([
    [
      'notice that nobody agreed on',
      { notice: { ...omr.notice, months: null } },
      ['2026-04-01 ANNIVERSARY', '2026-09-30 WARRANTY_END', '2027-03-31 TERM', '2027-04-01 ANNIVERSARY'],
    ],
    [
      'prices that are not revised',
      { indexed: false },
      ['2026-09-30 LAST_NOTICE_DAY', '2026-09-30 WARRANTY_END', '2027-03-31 TERM'],
    ],
  ])('leave out what is not of the contract: %s', (_, one, expected) => {
    expect(shown(one, '2026-01-01', '2027-04-02')).toEqual(expected);
  });

  it('after the end leave out what was never agreed on, and keep what is recorded', () => {
    const ended = { endedOn: day('2027-04-01') };
    expect(shown({ ...ended, nonSolicitationMonths: null }, '2026-01-01', '2029-01-01')).toEqual([
      '2026-09-30 WARRANTY_END',
    ]);
    expect(shown({ ...ended, recorded: [] }, '2026-01-01', '2029-01-01')).toEqual(['2028-04-01 NON_SOLICITATION_END']);
  });
});
