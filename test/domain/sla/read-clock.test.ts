import { resultNamed } from '../../../api/domain/explanation/build';
import { printExplanation } from '../../../api/domain/explanation/print';
import { replay } from '../../../api/domain/explanation/replay';
import type { ClockResult } from '../../../api/domain/sla/clock';
import type { ClockFacts } from '../../../api/domain/sla/clock-facts';
import type { Commitment } from '../../../api/domain/sla/commitment';
import { compileCommitment } from '../../../api/domain/sla/compile-commitment';
import { readClock, readUnsubscribed } from '../../../api/domain/sla/read-clock';
import { formatInstant } from '../../../api/domain/time/instant';
import { always, at, CAUSES, codes, excluded, facts, ready, restoration, value, workingHours } from './fixtures';

function read(change: Partial<ClockFacts>, asOf: string, commitment: Commitment = restoration): ClockResult {
  return value(readClock(ready(commitment), facts(change), CAUSES, at(asOf)));
}

function dueAt(result: ClockResult): string | null {
  return result.dueAt === null ? null : formatInstant(result.dueAt);
}

describe('whether there is a clock', () => {
  const LATER = '2025-06-16T12:00:00Z';

  test.each<[string, Partial<ClockFacts>, string]>([
    ['an interruption of a shared asset', {}, 'RUNNING'],
    [
      'of a dedicated one among others',
      {
        assets: [
          { kind: 'SERVER', ownership: 'CLIENT_OWNED' },
          { kind: 'SERVER', ownership: 'DEDICATED' },
        ],
      },
      'RUNNING',
    ],
    ['of the client’s own', { assets: [{ kind: 'SERVER', ownership: 'CLIENT_OWNED' }] }, 'NOT_APPLICABLE'],
    ['of no asset', { assets: [] }, 'NOT_APPLICABLE'],
    ['mere slowness', { kind: 'DEGRADATION' }, 'NOT_APPLICABLE'],
    ['of no known kind', { kind: null }, 'NOT_APPLICABLE'],
    ['a severity of another pack', { severity: 'URGENT' }, 'NOT_APPLICABLE'],
    [
      'an alert alone',
      { receptions: [{ channel: 'MONITORING_ALERT', at: at('2025-06-16T06:30:00Z') }] },
      'NOT_APPLICABLE',
    ],
    ['nothing received yet', { receptions: [] }, 'NOT_APPLICABLE'],
    ['excluded as a whole', { excludedBy: 'FORCE_MAJEURE' }, 'EXCLUDED'],
  ])('%s', (_name, change, state) => {
    const result = read(change, LATER);
    expect(result.state).toBe(state);
    expect(resultNamed(result.explanation, 'state')?.value).toBe(result.state);
  });

  test('of kinds of assets, an ownership counts on an asset of these kinds alone', () => {
    const links = { ...restoration, appliesTo: { assetKinds: ['TELECOM_LINK'] } } as const;
    const server = { kind: 'SERVER', ownership: 'SHARED' } as const;
    const assets = [server, { kind: 'TELECOM_LINK', ownership: 'CLIENT_OWNED' } as const];
    expect(read({ assets }, LATER, links).state).toBe('NOT_APPLICABLE');
    expect(read({ assets: [server, { kind: 'TELECOM_LINK', ownership: 'SHARED' }] }, LATER, links).state).toBe(
      'RUNNING',
    );
  });

  test('it does not apply before the start event, and the first reception that counts starts it', () => {
    const receptions = [
      { channel: 'MONITORING_ALERT' as const, at: at('2025-06-16T06:30:00Z') },
      { channel: 'EMAIL' as const, at: at('2025-06-16T08:00:00Z') },
      { channel: 'TELEPHONE' as const, at: at('2025-06-16T07:00:00Z') },
    ];
    expect(read({ receptions }, '2025-06-16T06:59:59Z').state).toBe('NOT_APPLICABLE');
    const result = read({ receptions }, '2025-06-16T07:00:00Z');
    expect([result.state, result.startedAt]).toEqual(['RUNNING', at('2025-06-16T07:00:00Z')]);
  });

  test('any channel starts a clock that names none', () => {
    const receptions = [{ channel: 'MONITORING_ALERT' as const, at: at('2025-06-16T06:30:00Z') }];
    expect(read({ receptions }, LATER, { ...restoration, startChannels: [] }).startedAt).toBe(receptions[0]?.at);
  });

  test('a clock may start by another event than the reception: the vendor’s disinfection tool', () => {
    const virus: Commitment = { ...restoration, clockStart: 'DISINFECTION_TOOL_AVAILABLE' };
    expect(read({}, LATER, virus).state).toBe('NOT_APPLICABLE');
    const events = { DISINFECTION_TOOL_AVAILABLE: at('2025-06-16T08:00:00Z'), RESTORED: at('2025-06-16T07:00:00Z') };
    expect(read({ events }, '2025-06-16T07:30:00Z', virus).state).toBe('NOT_APPLICABLE');
    const result = read({ events }, LATER, virus);
    expect([result.state, result.elapsedSeconds]).toEqual(['MET', 0]);
  });

  test('an order has no severity', () => {
    const commissioning: Commitment = {
      ...restoration,
      kind: 'COMMISSIONING',
      severities: [],
      incidentKinds: [],
      assetOwnerships: [],
      clockStart: 'ORDER_VALIDATED',
      clockStop: 'COMMISSIONED',
    };
    const order = {
      severity: null,
      kind: null,
      assets: [],
      receptions: [],
      events: { ORDER_VALIDATED: at('2025-06-16T06:30:00Z') },
    };
    expect(read(order, '2025-06-16T07:30:00Z', commissioning).elapsedSeconds).toBe(3600);
  });

  test('a contract whose modules do not bring the commitment', () => {
    expect(readUnsubscribed(restoration, at(LATER)).state).toBe('NOT_APPLICABLE');
  });
});

describe('what the clock says', () => {
  test('what has not happened by the instant is not known then', () => {
    const events = { RESTORED: at('2025-06-16T14:00:00Z') };
    expect(read({ events }, '2025-06-16T12:00:00Z').stoppedAt).toBeNull();
    expect(read({ events }, '2025-06-16T14:00:00Z')).toMatchObject({ state: 'BREACHED', overrunSeconds: 3600 });
  });

  test('reaching the target keeps an AT_MOST and breaks a LESS_THAN, without an overrun', () => {
    const events = { RESTORED: at('2025-06-16T13:00:00Z') };
    expect(read({ events }, '2025-06-17T00:00:00Z')).toMatchObject({ state: 'MET', overrunSeconds: 0 });
    const strict: Commitment = { ...restoration, comparison: 'LESS_THAN' };
    expect(read({ events }, '2025-06-17T00:00:00Z', strict)).toMatchObject({ state: 'BREACHED', overrunSeconds: 0 });
  });

  test('the reception picks the target by its opening hours', () => {
    const target = { calendar: workingHours, insideSeconds: 7200, outsideSeconds: 14_400 };
    const generic: Commitment = { ...restoration, calendar: always, target };
    const received = (time: string): number | null =>
      read({ receptions: [{ channel: 'WEB', at: at(time) }] }, '2025-06-18T00:00:00Z', generic).targetSeconds;
    expect(received('2025-06-16T09:59:59Z')).toBe(7200);
    expect(received('2025-06-16T10:00:00Z')).toBe(14_400);
  });

  test('an open exclusion leaves no deadline, unless the target was reached before it', () => {
    const open = { excludedPeriods: [excluded('2025-06-16T08:00:00Z', null)] };
    expect(dueAt(read(open, '2025-06-16T07:59:59Z'))).toBe('2025-06-16T13:00:00Z');
    expect(dueAt(read(open, '2025-06-16T08:00:00Z'))).toBeNull();
    expect(read(open, '2025-06-20T08:00:00Z').elapsedSeconds).toBe(5400);
    const late = { excludedPeriods: [excluded('2025-06-16T13:30:00Z', null)] };
    expect(dueAt(read(late, '2025-06-16T14:00:00Z'))).toBe('2025-06-16T13:00:00Z');
  });

  test('a planned interruption moves the deadline from when it was recorded', () => {
    const planned = {
      excludedPeriods: [excluded('2025-06-16T12:00:00Z', '2025-06-16T12:30:00Z', '2025-06-16T07:00:00Z')],
    };
    expect(dueAt(read(planned, '2025-06-16T06:59:59Z'))).toBe('2025-06-16T13:00:00Z');
    expect(dueAt(read(planned, '2025-06-16T07:00:00Z'))).toBe('2025-06-16T13:30:00Z');
  });

  test('once stopped, the deadline stays: an exclusion that begins after the stop does not move it', () => {
    const events = { RESTORED: at('2025-06-16T09:00:00Z') };
    const excludedPeriods = [excluded('2025-06-16T12:00:00Z', '2025-06-16T12:30:00Z')];
    expect(dueAt(read({ events, excludedPeriods }, '2025-06-17T09:00:00Z'))).toBe('2025-06-16T13:00:00Z');
  });

  test('a target of nothing is due at the start', () => {
    const now: Commitment = { ...restoration, target: { seconds: 0 } };
    expect(dueAt(read({}, '2025-06-16T06:30:00Z', now))).toBe('2025-06-16T06:30:00Z');
    expect(read({}, '2025-06-16T06:30:01Z', now).state).toBe('BREACHED');
  });
});

describe('the explanation', () => {
  const change = {
    events: { RESTORED: at('2025-06-16T15:00:00Z') },
    excludedPeriods: [excluded('2025-06-16T09:30:00Z', '2025-06-16T12:30:00Z')],
  };

  test('can be replayed from its steps, and says what the clock says', () => {
    for (const target of [{ seconds: 16_200 }, { calendar: workingHours, insideSeconds: 60, outsideSeconds: 120 }]) {
      const result = read(change, '2025-06-20T00:00:00Z', { ...restoration, target });
      expect(replay(result.explanation).differences).toEqual([]);
      for (const name of ['targetSeconds', 'elapsedSeconds', 'remainingSeconds', 'overrunSeconds'] as const) {
        expect(resultNamed(result.explanation, name)?.value).toBe(String(result[name]));
      }
      expect(resultNamed(result.explanation, 'dueAt')?.value).toBe(dueAt(result));
      expect(result.explanation.steps.every(({ article }) => article === 'art. 4.2')).toBe(true);
    }
  });

  test('names the excluded time and its cause, in both languages', () => {
    const { explanation } = read(change, '2025-06-20T00:00:00Z');
    expect(resultNamed(explanation, 'openSeconds')?.value).toBe('23400');
    expect(resultNamed(explanation, 'excludedSeconds')?.value).toBe('3600');
    expect(printExplanation(explanation, 'en')).toContain('FORCE_MAJEURE');
    expect(printExplanation(explanation, 'fr')).toContain('Dépassement');
  });
});

describe('what is refused', () => {
  const refused = (change: Partial<ClockFacts>): readonly string[] =>
    codes(readClock(ready(restoration), facts(change), CAUSES, at('2025-06-20T00:00:00Z')));

  test.each<[string, Partial<ClockFacts>, readonly string[]]>([
    [
      'restored before received',
      { events: { RESTORED: at('2025-06-16T06:29:59Z') } },
      ['TIMES_OUT_OF_ORDER events.RESTORED'],
    ],
    [
      'answered before received',
      { events: { FIRST_RESPONSE: at('2025-06-15T00:00:00Z') } },
      ['TIMES_OUT_OF_ORDER events.FIRST_RESPONSE'],
    ],
    [
      'closed before restored',
      { events: { RESTORED: at('2025-06-16T12:00:00Z'), CLOSED: at('2025-06-16T11:00:00Z') } },
      ['TIMES_OUT_OF_ORDER events.CLOSED'],
    ],
    [
      'an exclusion that ends before it starts',
      { excludedPeriods: [excluded('2025-06-16T12:00:00Z', '2025-06-16T11:00:00Z')] },
      ['TIMES_OUT_OF_ORDER excludedPeriods.0.endsAt'],
    ],
    [
      'a cause that the pack does not list, for a period and for the whole',
      { excludedPeriods: [{ ...excluded('2025-06-16T12:00:00Z', null), cause: 'SUNSPOTS' }], excludedBy: 'WITCHCRAFT' },
      ['UNKNOWN_CAUSE excludedBy', 'UNKNOWN_CAUSE excludedPeriods.0.cause'],
    ],
  ])('%s', (_name, change, expected) => {
    expect(refused(change)).toEqual(expected);
  });

  test('a calendar that never opens has no deadline to give', () => {
    const closed = ready({ ...restoration, calendar: { ...workingHours, weekly: {} } });
    expect(codes(readClock(closed, facts(), CAUSES, at('2025-06-20T00:00:00Z')))).toEqual([
      'CALENDAR_NEVER_OPENS calendar',
    ]);
  });

  test('a commitment with a bad calendar, target or share', () => {
    const bad = (change: Partial<Commitment>): readonly string[] =>
      codes(compileCommitment({ ...restoration, ...change }));
    const nowhere = { ...workingHours, timezone: 'Nowhere' };
    expect(bad({ calendar: nowhere })).toEqual(['INVALID_CALENDAR calendar.timezone']);
    expect(bad({ target: { calendar: nowhere, insideSeconds: 1, outsideSeconds: 2 } })).toEqual([
      'INVALID_CALENDAR target.calendar.timezone',
    ]);
    expect(bad({ target: { seconds: 1.5 } })).toEqual(['NUMBER_OUT_OF_RANGE target']);
    expect(bad({ atRiskSharePercent: 0 })).toEqual(['NUMBER_OUT_OF_RANGE atRiskSharePercent']);
  });
});
