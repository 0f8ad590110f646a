import fc from 'fast-check';
import { parseEvent, type RecordedEvent } from '../../api/domain/event/event';
import { eventsAbout, fold, foldAsKnown } from '../../api/domain/event/fold';
import { stepIncident } from '../../api/domain/event/fold-incident';
import { formatInstant, instant } from '../../api/domain/time/instant';

/**
 * What was known of an incident at an instant never changes, whatever is recorded from that instant
 * on.
 */

const ID = '01930000-0000-7000-8000-000000000001';
const START = 1_772_000_000;
const text = (seconds: number): string => formatInstant(instant(START + seconds));

const event = (kind: string, payload: unknown, seconds: number): RecordedEvent =>
  parseEvent({
    kind,
    version: 1,
    subjectId: ID,
    contractId: ID,
    payload,
    recordedAt: instant(START + seconds),
  });

const reported = event(
  'INCIDENT_REPORTED',
  {
    number: 'INC-000001',
    moduleId: ID,
    severity: 'CRITICAL',
    kind: 'INTERRUPTION',
    channel: 'TELEPHONE',
    description: 'Down',
    receivedAt: text(0),
    assetIds: [],
  },
  0,
);

const second = fc.integer({ min: 0, max: 1000 });
const change = fc.oneof(
  second.map((at) => ['FIRST_RESPONSE_RECORDED', { respondedAt: text(at) }] as const),
  second.map((at) => ['INCIDENT_RESTORED', { restoredAt: text(at) }] as const),
  second.map((at) => ['INCIDENT_CORRECTED', { reason: 'r', changes: { receivedAt: text(at) } }] as const),
  second.map(
    (at) => ['INCIDENT_RECEPTION_RECORDED', { receptionId: ID, channel: 'EMAIL', receivedAt: text(at) }] as const,
  ),
  second.map(
    (at) => ['EXCLUDED_PERIOD_STARTED', { periodId: ID, cause: 'POWER', startedAt: text(at), endedAt: null }] as const,
  ),
);
/** Events after the report, in the order of their recording. */
const life = fc
  .array(fc.tuple(second, change), { maxLength: 12 })
  .map((changes) => [...changes].sort(([a], [b]) => a - b).map(([at, [kind, payload]]) => event(kind, payload, at)));

test('what is recorded from an instant on changes nothing of what was known at it', () => {
  fc.assert(
    fc.property(life, second, (after, seconds) => {
      const knownAt = instant(START + seconds);
      const all = eventsAbout('incident', [reported, ...after]);
      const before = all.filter(({ recordedAt }) => recordedAt < knownAt);
      expect(foldAsKnown(stepIncident, all, knownAt)).toEqual(fold(stepIncident, before));
      for (const [place] of all.entries()) {
        const then = all.slice(0, place + 1);
        const present = instant(then.at(-1)!.recordedAt);
        // Whatever follows is recorded then or later.
        expect(foldAsKnown(stepIncident, all, present)).toEqual(foldAsKnown(stepIncident, then, present));
      }
    }),
  );
});

test('once all is recorded, all is known', () => {
  fc.assert(
    fc.property(life, (after) => {
      const all = eventsAbout('incident', [reported, ...after]);
      expect(foldAsKnown(stepIncident, all, instant(START + 1001))).toEqual(fold(stepIncident, all));
    }),
  );
});
