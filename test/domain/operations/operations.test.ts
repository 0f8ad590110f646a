import { escalationSteps } from '../../../api/domain/operations/escalation';
import { checkMaintenance, type PlannedMaintenance } from '../../../api/domain/operations/maintenance';
import { planYear } from '../../../api/domain/operations/plan-work';
import { qualityIndex } from '../../../api/domain/operations/quality-index';
import { checkEarlierReboot, planReboot } from '../../../api/domain/operations/reboot';
import { checkMajorUpdate, minorUpdateDueAt, nextWindowStart } from '../../../api/domain/operations/update-deadline';
import { whoDoes } from '../../../api/domain/operations/who-does';
import { compareRequests } from '../../../api/domain/operations/work-order';
import type { Result } from '../../../api/domain/result';
import type { TermsPack } from '../../../api/domain/terms/terms-pack';
import { compileCalendar, type Calendar } from '../../../api/domain/time/calendar';
import { formatInstant, parseInstant, type Instant, type LocalDate } from '../../../api/domain/time/instant';
import { packNamed, required } from '../../golden/topics/billing-support';
import { valueOf } from '../../golden/topic';

const day = (text: string): LocalDate => text as LocalDate;
const at = (text: string): Instant => valueOf(parseInstant(text));
const pro = packNamed('pro-controle');
const owl = packNamed('owl-monitoring');
const omr = packNamed('omr-hosted');
const icodia = packNamed('icodia-server');

function calendar(pack: TermsPack, key: string): Calendar {
  return valueOf(compileCalendar(required(pack.calendars[key])));
}

function messages(result: Result<unknown>): readonly string[] {
  return result.ok ? [] : result.refusals.map((refusal) => `${refusal.code}: ${refusal.message}`);
}

describe('maintenance', () => {
  const inside = calendar(pro, 'pro-controle-maintenance');
  const outside = calendar(pro, 'pro-controle-office');
  const none = { inside: null, outside: null };
  const planned = (startsAt: string, endsAt: string, more: Partial<PlannedMaintenance> = {}): PlannedMaintenance => ({
    startsAt: at(startsAt),
    endsAt: at(endsAt),
    announcedAt: null,
    closesAccess: false,
    agreed: false,
    consulted: false,
    ...more,
  });

  it('inside the windows is a planned interruption for its own time', () => {
    const wanted = planned('2026-03-02T19:00:00Z', '2026-03-02T21:00:00Z');
    expect(checkMaintenance(pro.operations.maintenance, { inside, outside }, wanted)).toEqual({
      ok: true,
      value: { cause: 'PLANNED_INTERRUPTION', startsAt: wanted.startsAt, endsAt: wanted.endsAt },
    });
  });

  it.each([
    ['one second too long', '2026-03-02T19:00:00Z', '2026-03-02T21:00:01Z', ['maintenance windows']],
    ['in office hours', '2026-03-02T09:00:00Z', '2026-03-02T10:00:00Z', ['maintenance windows', 'office hours']],
    ['on a public holiday', '2026-05-01T18:30:00Z', '2026-05-01T19:00:00Z', ['maintenance windows']],
    [
      'over the night between two windows',
      '2026-03-02T20:00:00Z',
      '2026-03-03T20:00:00Z',
      ['maintenance windows', 'office hours'],
    ],
  ])('%s is refused, saying which rule', (_, from, to, rules) => {
    const found = messages(checkMaintenance(pro.operations.maintenance, { inside, outside }, planned(from, to)));
    expect(found).toHaveLength(rules.length);
    rules.forEach((rule, index) => expect(found[index]).toContain(rule));
  });

  it('is allowed outside the windows by the recorded agreement of the client’s contact, never in office hours', () => {
    const check = (from: string, to: string): readonly string[] =>
      messages(checkMaintenance(pro.operations.maintenance, { inside, outside }, planned(from, to, { agreed: true })));
    expect(check('2026-03-02T17:00:00Z', '2026-03-02T18:00:00Z')).toEqual([]);
    // On a public holiday nobody is in the office.
    expect(check('2026-05-01T09:00:00Z', '2026-05-01T10:00:00Z')).toEqual([]);
    const office = check('2026-03-02T16:59:59Z', '2026-03-02T18:00:00Z');
    expect(office).toEqual(['MAINTENANCE_RULE_BROKEN: It is within office hours (VI.1.b to d).']);
  });

  it('that closes access needs a consultation', () => {
    const closing = planned('2026-03-02T19:00:00Z', '2026-03-02T20:00:00Z', { closesAccess: true });
    expect(messages(checkMaintenance(pro.operations.maintenance, { inside, outside }, closing))[0]).toContain(
      'consultation',
    );
    expect(checkMaintenance(pro.operations.maintenance, { inside, outside }, { ...closing, consulted: true }).ok).toBe(
      true,
    );
  });

  it('of owl-monitoring needs 48 hours of notice, to the second', () => {
    const rules = owl.operations.maintenance;
    const wanted = (announcedAt: string): PlannedMaintenance =>
      planned('2026-03-04T20:00:00Z', '2026-03-04T22:00:00Z', { announcedAt: at(announcedAt) });
    expect(checkMaintenance(rules, none, wanted('2026-03-02T20:00:00Z')).ok).toBe(true);
    expect(messages(checkMaintenance(rules, none, wanted('2026-03-02T20:00:01Z')))[0]).toContain(
      'by 2026-03-02T20:00:00Z',
    );
  });

  it('of omr-hosted only has to be announced', () => {
    const rules = omr.operations.maintenance;
    expect(
      messages(checkMaintenance(rules, none, planned('2026-03-02T09:00:00Z', '2026-03-02T10:00:00Z'))),
    ).toHaveLength(1);
    const told = planned('2026-03-02T09:00:00Z', '2026-03-02T10:00:00Z', { announcedAt: at('2026-03-02T08:59:59Z') });
    expect(checkMaintenance(rules, none, told).ok).toBe(true);
    expect(
      messages(checkMaintenance(rules, none, planned('2026-03-02T10:00:00Z', '2026-03-02T10:00:00Z')))[0],
    ).toContain('TIMES_OUT_OF_ORDER');
  });
});

describe('reboots', () => {
  const rules = required(icodia.operations.reboots);
  const days = calendar(icodia, rules.calendar);
  const update = { level: 1, updatedAt: at('2026-03-02T10:00:00Z'), vulnerability: null };

  it('wait seven working days from level 1 on, and may be brought forward', () => {
    const plan = valueOf(planReboot(rules, days, update));
    expect(plan).toEqual({ immediate: false, workingDays: 7, on: '2026-03-11', slotFrom: '08:00', slotTo: '17:00' });
    const wish = { askedOn: day('2026-03-03'), wantedOn: day('2026-03-06'), slotIsFree: true };
    const planned = { on: day('2026-03-11') };
    expect(checkEarlierReboot(rules, days, 1, planned, wish)).toEqual({ ok: true, value: '2026-03-06' });
    expect(messages(checkEarlierReboot(rules, days, 0, planned, wish))[0]).toContain('REBOOT_NOT_MOVABLE');
    expect(
      messages(checkEarlierReboot(rules, days, 1, planned, { ...wish, wantedOn: day('2026-03-07') }))[0],
    ).toContain('DATE_OUT_OF_PERIOD');
    expect(messages(checkEarlierReboot(rules, days, 1, planned, { ...wish, slotIsFree: false }))[0]).toContain(
      'SLOT_TAKEN',
    );
  });

  it('count from the local day of the update', () => {
    const late = { ...update, level: 0, updatedAt: at('2026-03-02T23:30:00Z') };
    expect(valueOf(planReboot(rules, days, late))).toMatchObject({ on: '2026-03-06' });
  });

  it('do not wait for a vulnerability of a kind that nobody named', () => {
    expect(valueOf(planReboot(rules, days, { ...update, vulnerability: 'LOCAL' })).immediate).toBe(false);
    expect(valueOf(planReboot(rules, days, { ...update, vulnerability: 'ZERO_DAY' })).immediate).toBe(true);
  });
});

describe('escalation', () => {
  const rules = required(pro.operations.escalation);
  const keys = (metAgainAt: string | null): readonly string[] =>
    valueOf(
      escalationSteps(
        rules,
        calendar(pro, rules.calendar),
        at('2026-03-02T10:00:00Z'),
        metAgainAt === null ? null : at(metAgainAt),
      ),
    ).map((step) => step.key);

  it('stops at the step before the contract is met again', () => {
    expect(keys(null)).toEqual(['team-lead', 'service-manager', 'director']);
    expect(keys('2026-03-03T10:00:01Z')).toEqual(['team-lead', 'service-manager']);
    expect(keys('2026-03-03T10:00:00Z')).toEqual(['team-lead']);
  });
});

describe('updates', () => {
  const rules = required(pro.operations.updates);
  const coverage = calendar(pro, 'pro-controle-coverage');

  it('that are minor are due in the night of the next day', () => {
    expect(formatInstant(required(minorUpdateDueAt(rules, coverage.zone, at('2026-03-02T09:00:00Z'))))).toBe(
      '2026-03-04T06:00:00Z',
    );
    expect(
      minorUpdateDueAt(
        required(packNamed('generic-2017').operations.updates),
        coverage.zone,
        at('2026-03-02T09:00:00Z'),
      ),
    ).toBeNull();
  });

  it('that need special handling wait for a window', () => {
    const windows = calendar(pro, 'pro-controle-maintenance');
    expect(formatInstant(valueOf(nextWindowStart(windows, at('2026-03-06T21:30:00Z'))))).toBe('2026-03-07T07:00:00Z');
    expect(formatInstant(valueOf(nextWindowStart(windows, at('2026-03-07T08:00:00Z'))))).toBe('2026-03-07T08:00:00Z');
  });

  it('that are major are requested five working days before', () => {
    expect(checkMajorUpdate(rules, coverage, day('2026-03-02'), day('2026-03-09')).ok).toBe(true);
    expect(messages(checkMajorUpdate(rules, coverage, day('2026-03-02'), day('2026-03-08')))[0]).toContain(
      '2026-03-09',
    );
  });
});

describe('planned work', () => {
  const terms = required(omr.modules.find((module) => module.key === 'D')?.planned);

  it('is spread over the months of the contract year', () => {
    const visits = planYear({ ...terms, yearlyQuantity: 4 }, day('2026-04-01'));
    expect(visits.map((visit) => visit.from)).toEqual(['2026-04-01', '2026-07-01', '2026-10-01', '2027-01-01']);
    expect(visits.map((visit) => visit.toExclusive)).toEqual(['2026-05-01', '2026-08-01', '2026-11-01', '2027-02-01']);
    expect(planYear(terms, day('2026-04-01'))).toEqual([]);
    expect(
      planYear({ ...terms, yearlyQuantity: 14 }, day('2026-04-01')).filter((visit) => visit.from === '2026-05-01'),
    ).toHaveLength(2);
  });

  it('has the whole year when it is yearly', () => {
    const visits = planYear({ ...terms, every: 'YEAR', yearlyQuantity: 2 }, day('2026-04-01'));
    expect(visits.map((visit) => [visit.from, visit.toExclusive])).toEqual([
      ['2026-04-01', '2027-04-01'],
      ['2026-04-01', '2027-04-01'],
    ]);
  });

  it('gives a quality index: done on time in percent, none when none was planned', () => {
    const month = (from: string, toExclusive: string, doneOn: string | null) => ({
      from: day(from),
      toExclusive: day(toExclusive),
      doneOn: doneOn === null ? null : day(doneOn),
    });
    const work = [
      month('2026-01-01', '2026-02-01', '2026-01-31'),
      month('2026-02-01', '2026-03-01', '2026-03-01'),
      month('2026-03-01', '2026-04-01', null),
      month('2026-04-01', '2026-05-01', '2026-04-02'),
    ];
    const index = qualityIndex(work, day('2026-01-01'), day('2026-04-01'));
    expect([index.planned, index.doneOnTime, index.percent?.toFixed(2)]).toEqual([3, 1, '33.33']);
    expect(qualityIndex([], day('2026-01-01'), day('2026-04-01')).percent).toBeNull();
  });
});

describe('who does what', () => {
  it('is in the matrix, else the client’s where the document says so', () => {
    expect(whoDoes(pro.operations, '3.8')).toMatchObject({ client: ['I'], provider: ['R', 'A'] });
    expect(whoDoes(pro.operations, '9.9')).toEqual({ task: null, client: ['R', 'A'], provider: [] });
    expect(whoDoes(omr.operations, '3.8')).toBeNull();
  });

  it('goes by severity, then level, then reception', () => {
    const requests = [
      { id: 'minor', severity: 'MINOR', level: 4, receivedAt: at('2026-03-02T08:00:00Z') },
      { id: 'urgent-later', severity: 'URGENT', level: 1, receivedAt: at('2026-03-02T10:00:00Z') },
      { id: 'major', severity: 'MAJOR', level: 1, receivedAt: at('2026-03-02T09:00:00Z') },
      { id: 'major-high', severity: 'MAJOR', level: 3, receivedAt: at('2026-03-02T11:00:00Z') },
      { id: 'critical', severity: 'CRITICAL', level: 0, receivedAt: at('2026-03-02T12:00:00Z') },
    ] as const;
    expect([...requests].sort(compareRequests).map((request) => request.id)).toEqual([
      'critical',
      'major-high',
      'major',
      'urgent-later',
      'minor',
    ]);
  });
});
