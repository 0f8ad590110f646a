import {
  EVENT_KINDS,
  latestPayload,
  parseEvent,
  parsePayload,
  payloadVersionOf,
  subjectOf,
  type StoredEvent,
} from '../../../api/domain/event/event';
import { stepContract } from '../../../api/domain/event/fold-contract';
import { eventsAbout, fold, foldAsKnown } from '../../../api/domain/event/fold';
import { incidentStatus, stepIncident } from '../../../api/domain/event/fold-incident';
import { PENALTY_STATE_AFTER, stepPenalty } from '../../../api/domain/event/fold-penalty';
import { stepUnitAccount } from '../../../api/domain/event/fold-work';
import { PENALTY_STATES } from '../../../api/domain/penalty/life';
import { formatInstant, instant } from '../../../api/domain/time/instant';

const ID = '01930000-0000-7000-8000-000000000001';
const CONTRACT = '01930000-0000-7000-8000-000000000002';
const OTHER = '01930000-0000-7000-8000-000000000003';
const AT = 1_772_000_000;
const text = (seconds: number): string => formatInstant(instant(AT + seconds));

const stored = (kind: string, payload: unknown, seconds = 0): StoredEvent => ({
  kind,
  version: 1,
  subjectId: ID,
  contractId: CONTRACT,
  payload,
  recordedAt: instant(AT + seconds),
});

const reported = stored('INCIDENT_REPORTED', {
  number: 'INC-000001',
  moduleId: OTHER,
  severity: 'CRITICAL',
  kind: 'INTERRUPTION',
  channel: 'TELEPHONE',
  description: 'Down',
  receivedAt: text(-60),
  assetIds: [],
});
const life = [
  reported,
  stored('INCIDENT_RECEPTION_RECORDED', { receptionId: OTHER, channel: 'EMAIL', receivedAt: text(5) }, 10),
  stored('FIRST_RESPONSE_RECORDED', { respondedAt: text(20) }, 20),
  stored('EXCLUDED_PERIOD_STARTED', { periodId: OTHER, cause: 'POWER', startedAt: text(25), endedAt: null }, 30),
  stored('EXCLUDED_PERIOD_ENDED', { periodId: OTHER, endedAt: text(40) }, 40),
  stored('INCIDENT_RESTORED', { restoredAt: text(50) }, 50),
  stored('INCIDENT_CORRECTED', { reason: 'log', changes: { receivedAt: text(-90), restoredAt: null } }, 60),
  stored('EXCLUDED_PERIOD_WITHDRAWN', { periodId: OTHER, reason: 'none' }, 70),
];
const incidentAt = (seconds: number) =>
  foldAsKnown(stepIncident, eventsAbout('incident', life.map(parseEvent)), instant(AT + seconds));

describe('a stored event', () => {
  test.each<[string, StoredEvent, RegExp]>([
    ['an unknown kind', stored('INCIDENT_FORGOTTEN', {}), /unknown kind INCIDENT_FORGOTTEN/],
    ['an unknown version', { ...reported, version: 2 }, /unknown version 2/],
    ['a key that is missing', stored('INCIDENT_RESTORED', {}), /restoredAt must be an instant/],
    ['a key that is not known', stored('PENALTY_CLAIMED', { by: 'me' }), /by must be no such key/],
    [
      'an amount as a number',
      stored('HOURLY_RATE_SET', { hourlyRate: 80, from: '2026-01-01' }),
      /hourlyRate must be an amount/,
    ],
    ['no object at all', stored('CONTRACT_ACTIVATED', null), /it must be an object/],
    ['a name of every object', stored('constructor', {}), /unknown kind/],
  ])('with %s is a fault', (_, event, fault) => {
    expect(() => parseEvent(event)).toThrow(fault);
  });

  test('is read as it was written', () => {
    const payload = { hourlyRate: '80.00 EUR', from: '2026-01-01', versions: [] };
    expect(parsePayload('HOURLY_RATE_SET', 1, JSON.parse(JSON.stringify(payload)))).toEqual(payload);
  });

  test('is about one kind of thing', () => {
    expect(new Set(EVENT_KINDS.map(subjectOf))).toEqual(
      new Set([
        ...['provider', 'api_key', 'partner', 'client', 'contract', 'asset', 'incident', 'penalty'],
        ...['intervention', 'unit_account', 'billing_adjustment', 'quote', 'indemnity', 'party_identity', 'contact'],
        ...[
          'change_request',
          'invoice',
          'accounting',
          'payment',
          'invoicing_setting',
          'recommendation',
          'maintenance',
          'notice',
          'software_update',
          'reboot',
          'secret',
          'logbook_entry',
          'declaration',
          'document',
          'external_id',
          'allocation',
          'allocation_use',
          'monitored_check',
          'alert',
          ...['escalation', 'backup_plan', 'backup_run', 'backup_check', 'on_call_shift', 'coordination_report'],
          ...['published_figure', 'closing_run', 'direct_debit_mandate', 'direct_debit_batch', 'dunning_letter'],
        ],
      ]),
    );
  });
});

describe('an incident', () => {
  test('is known from when it was recorded', () => {
    expect(incidentAt(-5)).toBeNull();
    expect(incidentAt(5)).toMatchObject({ number: 'INC-000001', contractId: CONTRACT, receivedAt: text(-60) });
  });

  test('is what had been recorded of it', () => {
    expect(incidentAt(35)).toMatchObject({ firstResponseAt: text(20), restoredAt: null });
    expect(incidentAt(35)?.excludedPeriods).toMatchObject([{ startedAt: text(25), endedAt: null }]);
    expect(incidentAt(45)?.excludedPeriods).toMatchObject([{ endedAt: text(40) }]);
    expect(incidentAt(55)).toMatchObject({ restoredAt: text(50), receivedAt: text(-60) });
    expect(incidentAt(65)).toMatchObject({ restoredAt: null, receivedAt: text(-90), severity: 'CRITICAL' });
    expect(incidentAt(75)?.excludedPeriods).toEqual([]);
  });

  test('has its first reception at its own time, corrected with it', () => {
    expect(incidentAt(15)?.receptions).toMatchObject([
      { id: null, channel: 'TELEPHONE', receivedAt: text(-60) },
      { id: OTHER, channel: 'EMAIL', receivedAt: text(5) },
    ]);
    expect(incidentAt(65)?.receptions[0]).toMatchObject({ receivedAt: text(-90) });
  });

  test.each([
    ['a storm', { excludedBy: 'FORCE_MAJEURE' }, 'SERVICE'],
    ['a fault of its own', { excludedBy: 'CLIENT' }, 'INCIDENT'],
    ['no cause any more', { excludedBy: null }, null],
    ['a scope that was chosen', { excludedBy: 'CLIENT', excludedByScope: 'SERVICE' }, 'SERVICE'],
    ['nothing of its exclusion', {}, null],
  ] as const)('corrected to %s takes the time that its cause takes', (_what, changes, scope) => {
    const events = [reported, stored('INCIDENT_CORRECTED', { reason: 'log', changes }, 60)].map(parseEvent);
    const state = fold(stepIncident, eventsAbout('incident', events));
    expect(state?.excludedByScope).toEqual(scope);
  });

  test('stands where its moments say', () => {
    expect([5, 25, 55, 65].map((seconds) => incidentStatus(incidentAt(seconds)!))).toEqual([
      'OPEN',
      'RESPONDED',
      'RESTORED',
      'RESPONDED',
    ]);
  });

  test('is reported once, and before anything else', () => {
    const twice = [reported, reported].map(parseEvent);
    expect(() => fold(stepIncident, eventsAbout('incident', twice))).toThrow('a second time');
    expect(() => fold(stepIncident, eventsAbout('incident', life.slice(1).map(parseEvent)))).toThrow('before anything');
  });
});

describe('a penalty', () => {
  const CONTESTED = {
    reason: 'r',
    contestedOn: '2026-03-02',
    agreeBy: '2026-03-17',
    provider: [{ from: text(-20), to: null, cause: null }],
    client: [],
    referredOn: null,
  };
  const assessed = stored('PENALTY_ASSESSED', {
    number: 1,
    moduleId: OTHER,
    incidentId: OTHER,
    policyKey: 'late',
    commitmentKey: 'restoration',
    kind: 'RESTORATION',
    year: null,
    amount: '100.00 EUR',
    breachedAt: text(-10),
    capUses: [{ capKey: 'year', windowKey: '2026', used: '100.00 EUR' }],
  });

  test('can come to every state but a projected one', () => {
    expect(new Set(['PROJECTED', ...Object.values(PENALTY_STATE_AFTER)])).toEqual(new Set(PENALTY_STATES));
  });

  test.each([
    ['PENALTY_CONTESTED', CONTESTED, 'CONTESTED'],
    ['PENALTY_EXPIRED', { reason: 'Too late' }, 'EXPIRED'],
    ['PENALTY_CREDITED', {}, 'CREDITED'],
  ])('%s was not known before it was recorded', (kind, payload, status) => {
    const events = eventsAbout(
      'penalty',
      [assessed, stored('PENALTY_CLAIMED', {}, 10), stored(kind, payload, 20)].map(parseEvent),
    );
    const at = (seconds: number) => foldAsKnown(stepPenalty, events, instant(AT + seconds));
    expect(at(15)).toMatchObject({ status: 'CLAIMED', claimedAt: text(10) });
    expect(at(25)).toMatchObject({ status, claimedAt: text(10), assessedAt: text(0) });
    expect(at(5)).toMatchObject({ status: 'ASSESSED', claimedAt: null });
    expect(at(-5)).toBeNull();
  });

  test.each([
    ['PENALTY_UPHELD', {}, 'UPHELD', '0.00 EUR', text(40)],
    ['PENALTY_REDUCED', { to: '90.00 EUR' }, 'REDUCED', '10.00 EUR', text(40)],
    ['PENALTY_REJECTED', {}, 'REJECTED', '100.00 EUR', null],
  ])('%s says what stays owed', (kind, payload, status, waived, acceptedAt) => {
    const ruling = { reason: 'r', basis: 'JUDGMENT', on: '2026-03-20', ...payload };
    const events = [
      stored('PENALTY_CLAIMED', {}, 10),
      stored('PENALTY_CONTESTED', CONTESTED, 20),
      stored('PENALTY_REFERRED', { on: '2026-03-18' }, 30),
      stored(kind, ruling, 40),
    ];
    const at = (seconds: number) =>
      foldAsKnown(stepPenalty, eventsAbout('penalty', [assessed, ...events].map(parseEvent)), instant(AT + seconds));
    expect(at(35)).toMatchObject({
      status: 'CONTESTED',
      waived: '0.00 EUR',
      dispute: { ...CONTESTED, referredOn: '2026-03-18', ruling: null },
    });
    const { reason, basis, on } = ruling;
    expect(at(45)).toMatchObject({ status, waived, acceptedAt, dispute: { ruling: { reason, basis, on } } });
  });
});

describe('a payload of an earlier version', () => {
  const drafted = {
    clientId: OTHER,
    number: 'C-1',
    startsOn: '2026-01-01',
    termLastDay: '2026-12-31',
    currency: 'EUR',
    billingPeriodMonths: 3,
    invoicedBy: 'PROVIDER',
    directDebit: false,
    modules: [],
    versions: [],
  };
  const read = (version: number, termsPack: object) =>
    parsePayload('CONTRACT_DRAFTED', version, { ...drafted, termsPack });

  test('says what the latest one says', () => {
    const latest = { ...drafted, termsPack: { key: 'pack', version: 4 } };
    expect(read(1, { id: 'pack', version: 4 })).toEqual(latest);
    expect(read(2, { key: 'pack', version: 4 })).toEqual(latest);
    const told = {
      kind: 'CONTRACT_DRAFTED',
      version: 1,
      payload: { ...drafted, termsPack: { id: 'pack', version: 4 } },
    };
    expect(latestPayload(told)).toEqual(latest);
    expect(payloadVersionOf('CONTRACT_DRAFTED')).toBe(2);
  });

  test('is read as nothing but what it was', () => {
    expect(() => read(1, { key: 'pack', version: 4 })).toThrow(/termsPack/);
    expect(() => read(2, { id: 'pack', version: 4 })).toThrow(/termsPack/);
    for (const version of [0, 3, 1.5]) expect(() => read(version, {})).toThrow(/unknown version/);
  });
});

test('a contract is signed, then in force', () => {
  const drafted = stored('CONTRACT_DRAFTED', {
    clientId: OTHER,
    number: 'C-1',
    termsPack: { id: 'pack', version: 1 },
    startsOn: '2026-01-01',
    termLastDay: '2026-12-31',
    currency: 'EUR',
    billingPeriodMonths: 3,
    invoicedBy: 'PROVIDER',
    directDebit: false,
    modules: [],
    versions: [],
  });
  const signature = { method: 'EMAIL', signatory: 'H', proof: 'P' };
  const signed = stored('CONTRACT_SIGNED', { ...signature, signedAt: text(-5), versions: [] }, 10);
  const events = eventsAbout(
    'contract',
    [drafted, signed, stored('CONTRACT_ACTIVATED', { versions: [] }, 20)].map(parseEvent),
  );
  const at = (seconds: number) => foldAsKnown(stepContract, events, instant(AT + seconds));
  expect(at(5)).toMatchObject({ status: 'DRAFT', signature: null, signedAt: null, createdAt: text(0) });
  expect(at(15)).toMatchObject({ status: 'SIGNED', signature, signedAt: text(-5), activatedAt: null });
  expect(at(25)).toMatchObject({ status: 'ACTIVE', activatedAt: text(20) });
});

test('an entry of a unit account that does not follow is a fault', () => {
  const opened = { moduleId: OTHER, key: 'time', unitMinutes: 60, baseUnits: 10, unitPrice: '40.00 EUR' };
  const first = stored('UNIT_ACCOUNT_OPENED', { ...opened, sequence: 1, units: 10, balanceAfter: 10 });
  const debit = (sequence: number, units: number, balanceAfter: number) =>
    stored('UNITS_DEBITED', { sequence, units, balanceAfter, interventionId: OTHER });
  const state = (...events: StoredEvent[]) =>
    fold(stepUnitAccount, eventsAbout('unit_account', events.map(parseEvent)));
  expect(state(first, debit(2, -3, 7))).toMatchObject({ balance: 7, entryCount: 2 });
  expect(() => state(first, debit(3, -3, 7))).toThrow('does not follow');
  expect(() => state(first, debit(2, -3, 8))).toThrow('does not follow');
});
