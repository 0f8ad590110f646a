import type { ClockFacts } from '../../../api/domain/sla/clock-facts';
import type { Commitment } from '../../../api/domain/sla/commitment';
import { readClock } from '../../../api/domain/sla/read-clock';
import { at, CAUSES, facts, ready, restoration, value } from './fixtures';

const ASKED = at('2025-06-16T12:00:00Z');
const EARLY = at('2025-06-16T06:30:00Z');
const reportedBy = (...channels: readonly 'MONITORING_ALERT'[]): Partial<ClockFacts> => ({
  receptions: channels.map((channel) => ({ channel, at: EARLY })),
});

test.each<[string, Partial<ClockFacts>, Partial<Commitment>, string, string]>([
  [
    'severity',
    { severity: 'URGENT' },
    { severities: ['CRITICAL', 'MINOR'] },
    'The commitment does not cover the severity URGENT.',
    'An incident of severity CRITICAL or MINOR.',
  ],
  [
    'kind',
    { kind: 'REQUEST' },
    { incidentKinds: ['INTERRUPTION', 'DEGRADATION', 'OTHER'] },
    'The commitment does not cover incidents of the kind REQUEST.',
    'An incident of the kind INTERRUPTION, DEGRADATION or OTHER.',
  ],
  [
    'ownership',
    { assets: [{ kind: 'SERVER', ownership: 'CLIENT_OWNED' }] },
    { assetOwnerships: ['SHARED'] },
    'No affected asset is SHARED.',
    'An incident that affects an asset that is SHARED, covered and on record when it is received.',
  ],
  [
    'channels, those that were used by then, each once',
    {
      receptions: [
        { channel: 'MONITORING_ALERT', at: EARLY },
        { channel: 'MONITORING_ALERT', at: ASKED },
        { channel: 'TELEPHONE', at: at('2025-06-16T12:00:01Z') },
      ],
    },
    { startChannels: ['TELEPHONE', 'EMAIL'] },
    'A report by MONITORING_ALERT does not start the clock.',
    'A report by TELEPHONE or EMAIL.',
  ],
  [
    'no report, by any channel',
    { receptions: [] },
    { startChannels: [] },
    'No report was received by then.',
    'A report.',
  ],
  [
    'no report, by one channel',
    { receptions: [] },
    { startChannels: ['WEB'] },
    'No report was received by then.',
    'A report by WEB.',
  ],
  [
    'another event',
    reportedBy('MONITORING_ALERT'),
    { clockStart: 'DISINFECTION_TOOL_AVAILABLE' },
    'The event DISINFECTION_TOOL_AVAILABLE had not happened by then.',
    'The event DISINFECTION_TOOL_AVAILABLE: record it with `recordDisinfectionTool`.',
  ],
  [
    'the cause',
    { excludedBy: 'FORCE_MAJEURE' },
    {},
    'The cause FORCE_MAJEURE excludes the whole incident.',
    'A correction that includes the incident again.',
  ],
])('no clock for its %s', (_name, change, terms, reason, whatWouldStartIt) => {
  const result = value(readClock(ready({ ...restoration, ...terms }), facts(change), CAUSES, ASKED));
  expect(result.noClock).toEqual({ reason, whatWouldStartIt });
});

test('a clock that runs has no such reason', () => {
  expect(value(readClock(ready(restoration), facts({}), CAUSES, ASKED)).noClock).toBeNull();
});
