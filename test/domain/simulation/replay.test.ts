import { costUnderTerms } from '../../../api/domain/simulation/cost-under-terms';
import type { ContractHistory, PastIncident, TermsToTry } from '../../../api/domain/simulation/history';
import type { LocalMonth } from '../../../api/domain/time/local-date';
import { at, day } from '../sixth-pack/support';
import { cost, history, hosted, incident, linesOf, MODULES, own, packNamed, tried, YEAR } from './support';

/** In working hours 08:30-12:00, 14:00-18:00; target 4 h 30; 1 000.00 of hosting a month. */
describe('penalties of a history take their turn', () => {
  // Monday 3 March 08:30 to Friday 7 March 18:00: 37.5 h, more than eight late: 30 %, 300.00.
  const long = (number: string) =>
    incident(number, '2025-03-03T07:30:00Z', '2025-03-03T08:00:00Z', '2025-03-07T17:00:00Z');
  // Tuesday 4 March 08:30 to Wednesday 09:00: 8 h, 3.5 late: 10 %, 100.00.
  const short = (number: string, restoredAt = '2025-03-05T08:00:00Z') =>
    incident(number, '2025-03-04T07:30:00Z', '2025-03-04T08:00:00Z', restoredAt);
  const capped = tried(hosted, MODULES, { parameter: 'liability.months', value: '0.2' });

  it('as they became certain, where no cap goes by the breach', () => {
    // The longer one was due first, and ended last: it has what is left of 200.00.
    expect(linesOf(cost(capped, { incidents: [long('1'), short('2')] }))).toEqual([
      '2025-03 2 -100.00',
      '2025-03 1 -100.00',
    ]);
  });

  it('by number, when they became certain together', () => {
    // The shorter one began on Friday 08:30: 7.5 h, 3 late: 100.00.
    const friday = (number: string) =>
      incident(number, '2025-03-07T07:30:00Z', '2025-03-07T08:00:00Z', '2025-03-07T17:00:00Z');
    for (const incidents of [
      [long('2'), friday('1')],
      [friday('1'), long('2')],
    ]) {
      expect(linesOf(cost(capped, { incidents }))).toEqual(['2025-03 1 -100.00', '2025-03 2 -100.00']);
    }
    for (const incidents of [
      [long('1'), friday('2')],
      [friday('2'), long('1')],
    ]) {
      expect(linesOf(cost(capped, { incidents }))).toEqual(['2025-03 1 -200.00', '2025-03 2 0.00']);
    }
  });

  it('and take from the cap of their own year', () => {
    const start = day('2024-01-01');
    const prices = history.prices.map((one) => ({ ...one, from: start }));
    // Monday 2 to Friday 6 September 2024, as long as the other: 300.00, cut to 200.00; in 2025
    // there are 200.00 again.
    const before = incident('1', '2024-09-02T06:30:00Z', '2024-09-02T07:00:00Z', '2024-09-06T16:00:00Z');
    const both = { from: '2024-01' as LocalMonth, to: YEAR.to };
    const past = { serviceStartsOn: start, prices, incidents: [long('3'), before, short('2')] };
    expect(linesOf(cost(capped, past, both))).toEqual(['2024-09 1 -200.00', '2025-03 2 -100.00', '2025-03 3 -100.00']);
    // The last year alone is the same: what came before was taken then.
    expect(linesOf(cost(capped, past))).toEqual(['2025-03 2 -100.00', '2025-03 3 -100.00']);
  });

  it('by the breach, where a cap goes by it: services of the month make the cap', () => {
    // 3 % of what is concerned for each critical answer that came late, 5 % of all that was
    // concerned in the month.
    const monitored = tried(packNamed('owl-monitoring'), ['level-1'], {
      parameter: 'opening-hours',
      value: 'always',
    });
    const late = (number: string, hour: string, services: readonly string[], respondedAt: string): PastIncident => ({
      ...incident(number, `2025-03-04T${hour}:00:00Z`, respondedAt, '2025-03-14T09:00:00Z'),
      servicesConcerned: services,
    });
    const first = late('1', '09', ['J'], '2025-03-12T09:00:00Z');
    const second = late('2', '10', ['J'], '2025-03-10T09:00:00Z');
    // 30.00 each of 1 000.00, under 50.00: the first that was due has all, though it was answered
    // last.
    expect(linesOf(cost(monitored, { incidents: [second, first] }))).toEqual(['2025-03 1 -30.00', '2025-03 2 -20.00']);
    // With another service of 300.00 that month, the cap is 65.00.
    const third = late('3', '11', ['H'], '2025-03-10T09:00:00Z');
    expect(linesOf(cost(monitored, { incidents: [third, second, first] }))).toEqual([
      '2025-03 1 -30.00',
      '2025-03 2 -30.00',
      '2025-03 3 -5.00',
    ]);
    // A breach of another commitment concerns its service just the same: 1.5 % of 300.00 for a
    // major one, and the cap is 65.00.
    const major = late('3', '11', ['H'], '2025-03-10T09:00:00Z');
    const ofMajor = { ...major, facts: { ...major.facts, severity: 'MAJOR' as const } };
    expect(linesOf(cost(monitored, { incidents: [ofMajor, second, first] }))).toEqual([
      '2025-03 1 -30.00',
      '2025-03 2 -30.00',
      '2025-03 3 -4.50',
    ]);
    // In another month it has a cap of its own.
    const april = {
      ...incident('4', '2025-04-01T09:00:00Z', '2025-04-10T09:00:00Z', '2025-04-10T09:00:00Z'),
      servicesConcerned: ['H'],
    };
    expect(linesOf(cost(monitored, { incidents: [april, second, first] }))).toEqual([
      '2025-03 1 -30.00',
      '2025-03 2 -20.00',
      '2025-04 4 -9.00',
    ]);
  });
});

describe('a breach of the last hours of what is looked at', () => {
  // Tuesday 30 December 2025 09:00; due at 15:30.
  const restored = (restoredAt: string) =>
    cost(own, { incidents: [incident('9', '2025-12-30T08:00:00Z', '2025-12-30T08:10:00Z', restoredAt)] });

  it('counts when it ended before midnight', () => {
    // Wednesday until 18:00: 6.5 + 7.5 − 4.5 = 9.5 h late.
    const counted = restored('2025-12-31T22:59:59Z');
    expect([linesOf(counted), counted.notes]).toEqual([['2025-12 9 -300.00'], []]);
  });

  it('runs still when it ended at midnight, and is noted', () => {
    const running = restored('2025-12-31T23:00:00Z');
    expect([linesOf(running), running.notes]).toEqual([
      [],
      [{ code: 'STILL_RUNNING', concerns: '9', detail: 'restoration' }],
    ]);
  });

  it('runs still when nobody restored it; a commitment that no policy punishes is not noted', () => {
    const open = incident('9', '2025-12-30T08:00:00Z', '2025-12-30T08:10:00Z', '2025-12-30T08:10:00Z');
    // Neither answered nor restored: the response was due after half an hour, and costs nothing.
    const never = cost(own, { incidents: [{ ...open, facts: { ...open.facts, events: {} } }] });
    expect([linesOf(never), never.notes]).toEqual([
      [],
      [{ code: 'STILL_RUNNING', concerns: '9', detail: 'restoration' }],
    ]);
  });

  it('that is not due yet is no breach, and not noted', () => {
    const early = cost(own, {
      incidents: [incident('9', '2025-12-31T15:00:00Z', '2025-12-31T15:10:00Z', '2026-01-05T09:00:00Z')],
    });
    expect([linesOf(early), early.notes]).toEqual([[], []]);
  });

  it('is in the month of its breach, wherever it ended', () => {
    // Thursday 27 February 17:00 + 4 h 30: due Friday at 12:00 (1 h, 3.5 h); restored on Monday 3
    // March at 10:00: 5.5 h late: 20 %.
    const over = cost(own, {
      incidents: [incident('9', '2025-02-27T16:00:00Z', '2025-02-27T16:10:00Z', '2025-03-03T09:00:00Z')],
    });
    expect(linesOf(over)).toEqual(['2025-02 9 -200.00']);
  });
});

describe('a commitment that several modules bring', () => {
  // Four hours to answer; under level 2 a hundred. Answered after 24 h, with 3 % of 1 000.00 at
  // stake.
  const levels = () =>
    tried(
      packNamed('owl-monitoring'),
      ['level-1', 'level-2'],
      { parameter: 'opening-hours', value: 'always' },
      { parameter: 'response-critical.target', value: 'PT100H', module: 'level-2' },
    );
  const of = (service: string): readonly PastIncident[] => [
    { ...incident('1', '2025-03-04T09:00:00Z', '2025-03-05T09:00:00Z', '2025-03-05T09:00:00Z'), service },
  ];

  it('is breached once: that of the module whose service was down, else the first', () => {
    expect(linesOf(cost(levels(), { incidents: of('level-1') }))).toEqual(['2025-03 1 -30.00']);
    expect(linesOf(cost(levels(), { incidents: of('level-2') }))).toEqual([]);
    expect(linesOf(cost(levels(), { incidents: of('J') }))).toEqual(['2025-03 1 -30.00']);
  });
});

describe('causes that the terms do not list', () => {
  const unknown = { startsAt: at('2025-03-04T08:00:00Z'), endsAt: at('2025-03-04T17:00:00Z') };
  // Tuesday 4 March 09:00 to Wednesday 09:00 under the hosted service: three hours late, 100.00.
  const excluded = (causes: readonly string[], excludedBy: string | null) =>
    cost(own, {
      incidents: [
        incident('1', '2025-03-04T08:00:00Z', '2025-03-04T09:00:00Z', '2025-03-05T08:00:00Z', {
          excludedPeriods: causes.map((cause) => ({ cause, ...unknown })),
          excludedBy,
        }),
      ],
    });

  it('exclude nothing, period or whole, and each is noted', () => {
    const found = excluded(['FULL_MOON', 'TIDE'], 'SUNSPOTS');
    expect(linesOf(found)).toEqual(['2025-03 1 -100.00']);
    expect(found.notes).toEqual(
      ['FULL_MOON', 'TIDE', 'SUNSPOTS'].map((detail) => ({ code: 'CAUSE_NOT_LISTED', concerns: '1', detail })),
    );
  });

  it('leave those that are listed as they are', () => {
    const [listed] = hosted.causes;
    if (listed === undefined) throw new Error('the pack lists causes');
    const found = excluded(['TIDE', listed.code], null);
    expect(linesOf(found)).toEqual([]);
    expect(found.notes).toEqual([{ code: 'CAUSE_NOT_LISTED', concerns: '1', detail: 'TIDE' }]);
    expect(excluded([], listed.code)).toMatchObject({ notes: [] });
    expect(linesOf(excluded([], listed.code))).toEqual([]);
  });
});

describe('a history that cannot be read is refused', () => {
  const refusal = (terms: TermsToTry, past: Partial<ContractHistory>) => {
    const result = costUnderTerms(terms, { ...history, work: [], ...past }, YEAR);
    return result.ok ? [] : result.refusals.map(({ code }) => code);
  };
  const [listed] = hosted.causes;
  const backwards = incident('1', '2025-03-04T08:00:00Z', '2025-03-04T09:00:00Z', '2025-03-05T08:00:00Z', {
    excludedPeriods: [
      { cause: listed?.code ?? '', startsAt: at('2025-03-04T12:00:00Z'), endsAt: at('2025-03-04T11:00:00Z') },
    ],
  });

  it('by the clock of an incident, or the downtime of a year', () => {
    expect(refusal(own, { incidents: [backwards] })).toEqual(['TIMES_OUT_OF_ORDER']);
    const { policies } = hosted.penalties;
    const yearly = {
      ...hosted,
      penalties: { ...hosted.penalties, policies: policies.filter(({ window }) => window !== 'MONTH') },
    };
    expect(refusal(tried(yearly, ['A', 'J', 'L']), { incidents: [backwards] })).toEqual(['TIMES_OUT_OF_ORDER']);
  });
});

describe('a price that the terms do not give is refused', () => {
  it('an hour of a month without opening hours', () => {
    const generic = packNamed('generic-2017');
    const mondays = ['03', '10', '17', '24', '31'].map((date) => ({ date: day(`2025-03-${date}`), intervals: [] }));
    const calendar = {
      timezone: 'Europe/Paris',
      weekly: { MON: [['09:00', '18:00']] },
      holidayZone: 'FR-METROPOLE',
      exceptions: mondays,
    } as const;
    const policies = generic.penalties.policies.map((policy) =>
      policy.amount.kind === 'PER_HOUR'
        ? { ...policy, amount: { ...policy.amount, openingCalendar: { key: 'shut' } } }
        : policy,
    );
    const shut = {
      ...generic,
      calendars: { ...generic.calendars, shut: calendar },
      penalties: { ...generic.penalties, policies },
    };
    // Tuesday 4 March, answered in the evening.
    const late = incident('1', '2025-03-04T08:00:00Z', '2025-03-04T17:00:00Z', '2025-03-05T08:00:00Z');
    const asked = costUnderTerms(
      tried(shut, ['monitoring', 'support']),
      { ...history, work: [], incidents: [late] },
      YEAR,
    );
    expect(asked.ok ? [] : asked.refusals.map(({ code }) => code)).toEqual(['NO_OPENING_HOURS']);
  });
});

describe('terms of which only some caps go by the breach', () => {
  it('have all penalties take their turn by it', () => {
    // Monday 3 March, 9 h to the end of Friday; Tuesday 4 March to Wednesday: the second was
    // certain first.
    const past = [
      incident('1', '2025-03-03T08:00:00Z', '2025-03-03T08:00:00Z', '2025-03-07T16:00:00Z'),
      incident('2', '2025-03-04T08:00:00Z', '2025-03-04T08:00:00Z', '2025-03-06T08:00:00Z'),
    ];
    const [cap] = hosted.penalties.caps;
    if (cap === undefined) throw new Error('the pack has a cap');
    const month = { ...cap, key: 'month', window: 'MONTH', order: 'DUE_AT_THEN_NUMBER' } as const;
    const withCaps = (keys: readonly string[]) => ({
      ...hosted,
      penalties: {
        ...hosted.penalties,
        caps: [cap, month],
        policies: hosted.penalties.policies.map((policy) => ({ ...policy, caps: keys })),
      },
    });
    const concerned = (keys: readonly string[]) =>
      linesOf(cost(tried(withCaps(keys), MODULES), { incidents: past })).map((line) => line.split(' ')[1]);
    expect(concerned([cap.key])).toEqual(['2', '1']);
    expect(concerned([cap.key, 'month'])).toEqual(['1', '2']);
    expect(concerned(['month'])).toEqual(['1', '2']);
  });
});
