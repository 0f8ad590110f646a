import { readClock, readUnsubscribed } from '../../../api/domain/sla/read-clock';
import type { ClockFacts } from '../../../api/domain/sla/clock-facts';
import type { Commitment } from '../../../api/domain/sla/commitment';
import type { Explanation } from '../../../api/domain/explanation/explanation';
import { linesOf } from '../../support/explained';
import { always, at, CAUSES, excluded, facts, ready, restoration, value, workingHours } from './fixtures';

function explained(change: Partial<ClockFacts>, asOf: string, commitment: Commitment = restoration): Explanation {
  return value(readClock(ready(commitment), facts(change), CAUSES, at(asOf))).explanation;
}
const labels = (explanation: Explanation): readonly string[] => explanation.steps.map(({ label }) => label.en);

describe('the steps of a clock, one by one', () => {
  test('stopped: open time, what of it is excluded, and what that leaves of the target', () => {
    const events = { RESTORED: at('2025-06-16T15:00:00Z') };
    const excludedPeriods = [
      excluded('2025-06-16T09:30:00Z', '2025-06-16T12:30:00Z'),
      { ...excluded('2025-06-16T10:00:00Z', '2025-06-16T11:00:00Z'), cause: 'PLANNED_INTERRUPTION' },
      excluded('2025-06-16T10:30:00Z', '2025-06-16T11:00:00Z'),
    ];
    const explanation = explained({ events, excludedPeriods }, '2025-06-20T00:00:00Z');
    // 08:30 to 12:00 and 14:00 to 17:00 in Paris are 6 h 30; out of it 11:30 to 12:00 and 14:00 to
    // 14:30; 4 h 30 are used at 16:00.
    expect(linesOf(explanation)).toEqual([
      'startedAt 2025-06-16T06:30:00Z instant',
      'targetSeconds 16200 s',
      'countedUntil 2025-06-16T15:00:00Z instant',
      'openSeconds 23400 s | startedAt 2025-06-16T06:30:00Z instant | countedUntil 2025-06-16T15:00:00Z instant',
      'excludedSeconds 3600 s | cause1 FORCE_MAJEURE text | cause2 PLANNED_INTERRUPTION text',
      'elapsedSeconds 19800 s | openSeconds - excludedSeconds | openSeconds 23400 s | excludedSeconds 3600 s',
      'remainingSeconds 0 s | max(0, targetSeconds - elapsedSeconds) | targetSeconds 16200 s | elapsedSeconds 19800 s',
      'overrunSeconds 3600 s | max(0, elapsedSeconds - targetSeconds) | elapsedSeconds 19800 s | targetSeconds 16200 s',
      'dueAt 2025-06-16T14:00:00Z instant',
      'state BREACHED text',
    ]);
    expect(labels(explanation)).toContain('Counted up to the stop');
  });

  test('running in an open exclusion: counted so far, and no deadline', () => {
    const excludedPeriods = [excluded('2025-06-16T08:00:00Z', null), excluded('2025-06-16T09:00:00Z', null)];
    const explanation = explained({ excludedPeriods }, '2025-06-16T09:00:00Z');
    expect(linesOf(explanation).slice(2)).toEqual([
      'countedUntil 2025-06-16T09:00:00Z instant',
      'openSeconds 9000 s | startedAt 2025-06-16T06:30:00Z instant | countedUntil 2025-06-16T09:00:00Z instant',
      'excludedSeconds 3600 s | cause1 FORCE_MAJEURE text',
      'elapsedSeconds 5400 s | openSeconds - excludedSeconds | openSeconds 9000 s | excludedSeconds 3600 s',
      'remainingSeconds 10800 s | max(0, targetSeconds - elapsedSeconds) | targetSeconds 16200 s | elapsedSeconds 5400 s',
      'overrunSeconds 0 s | max(0, elapsedSeconds - targetSeconds) | elapsedSeconds 5400 s | targetSeconds 16200 s',
      'dueAt none text',
      'state RUNNING text',
    ]);
    expect(labels(explanation)).toContain('Counted up to the instant asked about');
    expect(labels(explanation)).toContain('No deadline while an exclusion is open');
  });

  test('only what had begun by the end of the count is named as a cause', () => {
    const causesAt = (asOf: string): readonly string[] =>
      linesOf(explained({ excludedPeriods: [excluded('2025-06-16T08:00:00Z', null)] }, asOf)).filter((one) =>
        one.startsWith('excludedSeconds'),
      );
    expect(causesAt('2025-06-16T08:00:00Z')).toEqual(['excludedSeconds 0 s']);
    expect(causesAt('2025-06-16T08:00:01Z')).toEqual(['excludedSeconds 1 s | cause1 FORCE_MAJEURE text']);
  });

  test.each([
    ['inside', '2025-06-16T09:59:59Z', '7200', '1', 'The target for a reception inside opening hours'],
    ['outside', '2025-06-16T10:00:00Z', '14400', '0', 'The target for a reception outside opening hours'],
  ])('the target of a reception %s opening hours', (_name, received, seconds, factor, label) => {
    const target = { calendar: workingHours, insideSeconds: 7200, outsideSeconds: 14_400 };
    const receptions = [{ channel: 'WEB' as const, at: at(received) }];
    const explanation = explained({ receptions }, '2025-06-17T00:00:00Z', { ...restoration, calendar: always, target });
    expect(linesOf(explanation)[1]).toBe(
      `targetSeconds ${seconds} s | insideOpeningHours * insideSeconds + (1 - insideOpeningHours) * outsideSeconds | ` +
        `startedAt ${received} instant | insideSeconds 7200 s | outsideSeconds 14400 s | insideOpeningHours ${factor} factor`,
    );
    expect(labels(explanation)[1]).toBe(label);
  });
});

describe('why there is no clock', () => {
  const LATER = '2025-06-16T12:00:00Z';
  const NONE = 'state NOT_APPLICABLE text';
  const orderly: Commitment = { ...restoration, clockStart: 'ORDER_VALIDATED' };

  test.each<[string, Partial<ClockFacts>, string, Commitment]>([
    ['The commitment does not cover this severity', { severity: 'URGENT' }, LATER, restoration],
    ['The commitment does not cover this kind of incident', { kind: 'DEGRADATION' }, LATER, restoration],
    [
      'No asset has an ownership that the commitment covers',
      { assets: [{ kind: 'SERVER', ownership: 'CLIENT_OWNED' }] },
      LATER,
      restoration,
    ],
    [
      'No channel that starts the clock',
      { receptions: [{ channel: 'MONITORING_ALERT', at: at(LATER) }] },
      LATER,
      restoration,
    ],
    ['The clock has not started', {}, '2025-06-16T06:29:59Z', restoration],
    ['The clock has not started', { receptions: [] }, LATER, restoration],
    ['The clock has not started', {}, LATER, orderly],
  ])('%s', (label, change, asOf, commitment) => {
    const explanation = explained(change, asOf, commitment);
    expect(linesOf(explanation)).toEqual([NONE]);
    expect(labels(explanation)).toEqual([label]);
    expect(explanation.steps[0]?.article).toBe('art. 4.2');
  });

  test('the commitment is not subscribed', () => {
    const { explanation, ...result } = readUnsubscribed(restoration, at(LATER));
    expect(linesOf(explanation)).toEqual([NONE]);
    expect(labels(explanation)).toEqual(["The contract's modules do not bring the commitment"]);
    expect(result).toEqual({
      asOf: at(LATER),
      state: 'NOT_APPLICABLE',
      startedAt: null,
      stoppedAt: null,
      targetSeconds: null,
      dueAt: null,
      elapsedSeconds: 0,
      remainingSeconds: 0,
      overrunSeconds: 0,
      noClock: {
        reason: "The contract's modules do not bring the commitment.",
        whatWouldStartIt: 'A module that brings it.',
      },
    });
  });

  test('the whole incident is excluded by its cause', () => {
    const result = value(
      readClock(ready(restoration), facts({ excludedBy: 'FORCE_MAJEURE' }), CAUSES, at('2025-06-17T00:00:00Z')),
    );
    expect(linesOf(result.explanation)).toEqual(['cause FORCE_MAJEURE text', 'state EXCLUDED text']);
    expect(labels(result.explanation)).toEqual(['The whole incident is excluded by its cause', 'The state']);
    expect([result.startedAt, result.elapsedSeconds]).toEqual([at('2025-06-16T06:30:00Z'), 0]);
  });
});
