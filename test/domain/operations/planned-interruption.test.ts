import { ContractTimeline } from '../../../api/domain/contract/contract-timeline';
import type { ContractVersion } from '../../../api/domain/contract/contract-fact';
import {
  interruptedAsPlanned,
  plannedInterruptions,
  plannedPeriods,
  type IncidentHit,
  type PlannedInterruption,
} from '../../../api/domain/operations/planned-interruption';
import { parseInstant, type Instant, type LocalDate } from '../../../api/domain/time/instant';
import { valueOf } from '../../golden/topic';

const at = (hour: string, day = '02'): Instant => valueOf(parseInstant(`2026-03-${day}T${hour}:00:00Z`));

describe('planned interruptions', () => {
  let sequence = 0;
  const version = (key: string, hours: readonly [string, string] | null, recordedOn: string): ContractVersion => ({
    fact: 'MAINTENANCE',
    key,
    startsOn: '2026-01-01' as LocalDate,
    value: hours && {
      startsAt: `2026-03-02T${hours[0]}:00:00Z`,
      endsAt: `2026-03-02T${hours[1]}:00:00Z`,
      assetIds: [],
      moduleIds: [],
    },
    withdrawn: hours === null,
    recordedAt: at('08', recordedOn),
    sequence: (sequence += 1),
    carriedBy: 'contract',
  });
  const timeline = new ContractTimeline([
    version('moved', ['10', '12'], '01'),
    version('moved', ['20', '22'], '03'),
    version('cancelled', ['14', '15'], '01'),
    version('cancelled', null, '04'),
  ]);
  const times = (knownAt: Instant | null): readonly string[] =>
    plannedInterruptions(timeline, knownAt).map(({ startsAt }) => new Date(startsAt * 1000).toISOString().slice(8, 13));

  test('are those of the last record, as known then', () => {
    expect(times(null)).toEqual(['02T20']);
    expect(times(at('09', '03'))).toEqual(['02T14', '02T20']);
    expect(times(at('09', '02'))).toEqual(['02T14', '02T10']);
    expect(times(at('08', '01'))).toEqual([]);
    expect(plannedInterruptions(timeline, null)[0]?.recordedAt).toBe(at('08', '03'));
  });
});

describe('what they exclude', () => {
  const planned = (changes: Partial<PlannedInterruption> = {}): PlannedInterruption => ({
    startsAt: at('10'),
    endsAt: at('12'),
    recordedAt: at('08', '01'),
    assetIds: [],
    moduleIds: [],
    ...changes,
  });
  const incident = (changes: Partial<IncidentHit> = {}): IncidentHit => ({
    moduleId: 'm1',
    assetIds: ['a1'],
    receivedAt: at('09'),
    restoredAt: at('13'),
    ...changes,
  });
  const scopes = (one: PlannedInterruption, hit: IncidentHit): readonly unknown[] =>
    plannedPeriods([one], hit).map(({ scope }) => scope);

  test('is their own time, for their cause', () => {
    const period = { startsAt: at('10'), endsAt: at('12'), recordedAt: at('08', '01') };
    expect(plannedPeriods([planned()], incident())).toEqual([
      { cause: 'PLANNED_INTERRUPTION', scope: 'SERVICE', ...period },
    ]);
  });

  test.each([
    ['was over when the incident was received', incident({ receivedAt: at('12') }), []],
    ['lasted when it was received', incident({ receivedAt: at('11') }), ['SERVICE']],
    ['began when service was restored', incident({ restoredAt: at('10') }), []],
    ['began while it lasts', incident({ restoredAt: null }), ['SERVICE']],
  ])('of one that %s', (_, hit, expected) => {
    expect(scopes(planned(), hit)).toEqual(expected);
  });

  test.each([
    ['an asset that it hits', { assetIds: ['a1', 'a2'] }, {}, ['INCIDENT']],
    ['another asset', { assetIds: ['a2'] }, {}, []],
    ['an asset, where the incident names none', { assetIds: ['a2'] }, { assetIds: [] }, ['INCIDENT']],
    ['its module', { moduleIds: ['m1'] }, {}, ['INCIDENT']],
    ['another module, where the incident names no asset', { moduleIds: ['m2'] }, { assetIds: [] }, []],
    ['another module and an asset that it hits', { moduleIds: ['m2'], assetIds: ['a1'] }, {}, ['INCIDENT']],
  ])('of one of %s', (_, what, hit, expected) => {
    expect(scopes(planned(what), incident(hit))).toEqual(expected);
  });

  test('is, once they are over, what they took of their planned time', () => {
    const plan = { startsAt: at('10'), endsAt: at('12') };
    const took = (from: string, to: string): unknown =>
      interruptedAsPlanned(plan, { startsAt: at(from), endsAt: at(to) });
    expect(took('09', '13')).toEqual(plan);
    expect(took('11', '13')).toEqual({ startsAt: at('11'), endsAt: at('12') });
    expect(took('09', '11')).toEqual({ startsAt: at('10'), endsAt: at('11') });
    expect(took('12', '13')).toBeNull();
    expect(took('08', '10')).toBeNull();
  });
});
