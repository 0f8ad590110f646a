import { startTestApi, at, type TestApi } from '../support/test-api';
import { clientOf } from './story-documents';

/**
 * A contract from the monitoring terms that includes two hours a month, open on weekdays from 09:00
 * to 17:00 in Paris, 50 % on top outside, 80.00 EUR an hour: every figure is calculated by hand
 * beside its row.
 */

const day = [['09:00', '17:00']];
const OPENING = JSON.stringify({
  timezone: 'Europe/Paris',
  weekly: { MON: day, TUE: day, WED: day, THU: day, FRI: day },
  holidayZone: 'FR-METROPOLE',
  exceptions: [],
});
const SURCHARGE = { parameter: 'out-of-hours.surcharge', value: '50' };

let api: TestApi;
let clientId = '';
beforeAll(async () => {
  api = await startTestApi('2026-01-05T08:00:00Z');
  clientId = await clientOf(api, 'Atelier Morel');
});
afterAll(() => api.close());

let keys = 0;
const key = (): string => `key-${(keys += 1)}`;

interface Made {
  readonly createContract: { readonly refusals: unknown; readonly contract: { readonly id: string } };
}

/** Makes a contract that is active from January on. */
async function contract(overrides: readonly Record<string, string>[], rate: string | null = '80.00 EUR') {
  const made = await api.ask<Made>(
    api.keys.administrator,
    `mutation ($key: String!, $input: CreateContractInput!) { createContract(idempotencyKey: $key, input: $input) { refusals { code message } contract { id } } }`,
    {
      key: key(),
      input: {
        clientId,
        number: key(),
        termsPack: { key: 'owl-monitoring', version: 1 },
        startsOn: '2026-01-05',
        termMonths: 24,
        invoicedBy: 'PARTNER_ERP',
        priceComponents: [],
        modules: [{ key: 'level-1' }],
        overrides: [{ parameter: 'opening-hours', value: OPENING }, ...overrides],
      },
    },
  );
  const { id } = made.createContract.contract;
  await api.ask(
    api.keys.administrator,
    `mutation ($id: ID!, $sign: String!, $activate: String!) {
      signContract(idempotencyKey: $sign, input: { contractId: $id, method: EMAIL, signedAt: "2026-01-05T08:00:00Z", signatory: "S", proof: "P" }) { refusals { code } }
      activateContract(idempotencyKey: $activate, input: { contractId: $id }) { refusals { code } } }`,
    { id, sign: key(), activate: key() },
  );
  if (rate !== null) await setRate(id, rate, '2026-01-01');
  return id;
}

function setRate(contractId: string, hourlyRate: string, from: string) {
  return api.ask(
    api.keys.administrator,
    `mutation ($key: String!, $input: SetHourlyRateInput!) { setHourlyRate(idempotencyKey: $key, input: $input) { refusals { code } contract { hourlyRates { sequence } } } }`,
    { key: key(), input: { contractId, hourlyRate, from } },
  );
}

const SHOWN = `minutes acceptedQuote settlement { settledBy minutes units amount } includedTime { month deductedMinutes leftMinutes }
  reversal { reason reversedAt } charges { kind amount occurredOn explanation { replay { equal } } } explanation { text replay { equal differences { name stated found } } }`;

interface Intervention {
  readonly id: string;
  readonly settlement: readonly {
    readonly settledBy: string;
    readonly minutes: number;
    readonly amount: string | null;
  }[];
  readonly includedTime: {
    readonly month: string;
    readonly deductedMinutes: number;
    readonly leftMinutes: number;
  } | null;
  readonly charges: readonly {
    readonly kind: string;
    readonly amount: string;
    readonly explanation: { readonly replay: { readonly equal: boolean } };
  }[];
  readonly explanation: {
    readonly text: string;
    readonly replay: { readonly equal: boolean; readonly differences: unknown };
  };
}
interface Recorded {
  readonly refusals: readonly { readonly code: string }[];
  readonly replayed: boolean;
  readonly intervention: Intervention | null;
  readonly billingAdjustments: readonly { readonly kind: string; readonly amount: string }[];
}

/** Records remote repairs, unless told otherwise. */
async function record(
  contractId: string,
  startedAt: string,
  minutes: number,
  changes: Readonly<Record<string, unknown>> = {},
  idempotencyKey = key(),
): Promise<Recorded> {
  const { recordIntervention } = await api.ask<{ recordIntervention: Recorded }>(
    api.keys.administrator,
    `mutation ($key: String!, $input: RecordInterventionInput!) { recordIntervention(idempotencyKey: $key, input: $input) {
      refusals { code } replayed intervention { id ${SHOWN} } billingAdjustments { kind amount } } }`,
    {
      key: idempotencyKey,
      input: { contractId, technician: 'T', startedAt, minutes, mode: 'REMOTE', kind: 'CURATIVE', ...changes },
    },
  );
  return recordIntervention;
}

/**
 * What recording answered, in one line: parts, what is left of the month, what is invoiced; or why
 * it was refused.
 */
function told({ refusals, intervention, billingAdjustments }: Recorded): string {
  if (intervention === null) return refusals.map(({ code }) => code).join(' ');
  expect(intervention.explanation.replay).toEqual({ equal: true, differences: [] });
  expect(intervention.charges.map(({ explanation }) => explanation.replay.equal)).toEqual(
    intervention.charges.map(() => true),
  );
  expect(intervention.charges.map(({ kind, amount }) => [kind, amount])).toEqual(
    billingAdjustments.map(({ kind, amount }) => [kind, amount]),
  );
  const parts = intervention.settlement.map(
    ({ settledBy, minutes, amount }) => `${minutes} ${settledBy}${amount === null ? '' : ` ${amount}`}`,
  );
  const { includedTime } = intervention;
  return [
    ...parts,
    ...(includedTime === null ? [] : [`left ${includedTime.leftMinutes} of ${includedTime.month}`]),
  ].join(', ');
}

/** A contract's included time in the month of a date. */
async function included(contractId: string, on: string): Promise<unknown> {
  const found = await api.ask<{ contract: { includedTime: unknown } }>(
    api.keys.client,
    'query ($id: ID!, $on: Date) { contract(id: $id) { includedTime(on: $on) { month allowanceMinutes carriedMinutes usedMinutes leftMinutes } } }',
    { id: contractId, on },
  );
  return found.contract.includedTime;
}

const HOURS = { parameter: 'included-hours.minutes', value: '120' };

test('work is settled in its order: outside opening hours, included hours, then at the hourly rate once a quote is accepted', async () => {
  const id = await contract([HOURS, SURCHARGE]);
  api.clock.moveTo(at('2026-04-30T08:00:00Z'));
  const ROWS: readonly [string, string, number, Readonly<Record<string, unknown>>, string][] = [
    ['Monday 2 March, 10:00 in Paris', '2026-03-02T09:00:00Z', 90, {}, '90 INCLUDED_HOURS, left 30 of 2026-03'],
    // 16:30 to 17:30: half an hour inside; half an hour at 80.00 + 50 % = 120.00.
    [
      'over the closing',
      '2026-03-02T15:30:00Z',
      60,
      {},
      '30 OUTSIDE_OPENING_HOURS 60.00 EUR, 30 INCLUDED_HOURS, left 0 of 2026-03',
    ],
    ['nothing is left: no quote', '2026-03-03T10:00:00Z', 45, {}, 'QUOTE_REQUIRED'],
    // 45 minutes at 80.00 an hour.
    [
      'nothing is left: a quote was accepted',
      '2026-03-03T10:00:00Z',
      45,
      { acceptedQuote: 'Q-1' },
      '45 HOURLY_RATE 60.00 EUR',
    ],
    ['the provider’s own fault, at night', '2026-03-03T22:00:00Z', 60, { providerFault: true }, '60 PROVIDER_FAULT'],
    // April has its own two hours: what March lacked or left is not carried over. 06:59:30Z is half
    // a minute before the opening at 09:00: 30 s at 120.00 an hour are 1.00; of 9 min 30 s inside,
    // nine whole minutes are deducted.
    [
      'half a minute before the opening',
      '2026-04-01T06:59:30Z',
      10,
      {},
      '1 OUTSIDE_OPENING_HOURS 1.00 EUR, 9 INCLUDED_HOURS, left 111 of 2026-04',
    ],
    // Easter Monday: all of it is outside. 20 minutes at 120.00 an hour.
    ['on a holiday', '2026-04-06T08:00:00Z', 20, {}, '20 OUTSIDE_OPENING_HOURS 40.00 EUR'],
    ['a major upgrade, never deducted', '2026-04-07T08:00:00Z', 30, { kind: 'MAJOR_UPGRADE' }, 'QUOTE_REQUIRED'],
    [
      'a major upgrade, quoted',
      '2026-04-07T08:00:00Z',
      30,
      { kind: 'MAJOR_UPGRADE', acceptedQuote: 'Q-2' },
      '30 HOURLY_RATE 40.00 EUR',
    ],
    ['excluded work is quoted first', '2026-04-07T08:00:00Z', 30, { kind: 'OUT_OF_SCOPE' }, 'QUOTE_REQUIRED'],
    // 111 are left; 50 beyond at 80.00 an hour are 66.666…
    [
      'beyond what is left',
      '2026-04-08T07:00:00Z',
      161,
      { acceptedQuote: 'Q-3' },
      '111 INCLUDED_HOURS, 50 HOURLY_RATE 66.67 EUR, left 0 of 2026-04',
    ],
    ['no time at all', '2026-04-08T20:00:00Z', 0, {}, ''],
  ];
  const found: string[] = [];
  for (const [, startedAt, minutes, changes] of ROWS) found.push(told(await record(id, startedAt, minutes, changes)));
  expect(found).toEqual(ROWS.map(([, , , , expected]) => expected));
  expect(await included(id, '2026-03-31')).toEqual({
    month: '2026-03',
    allowanceMinutes: 120,
    carriedMinutes: 0,
    usedMinutes: 120,
    leftMinutes: 0,
  });
  expect(await included(id, '2026-05-01')).toEqual({
    month: '2026-05',
    allowanceMinutes: 120,
    carriedMinutes: 0,
    usedMinutes: 0,
    leftMinutes: 120,
  });
  expect(await included(id, '2025-12-31')).toBeNull();
  // 60 + 60 + 1 + 40 + 40 + 66.67.
  const { contract: after } = await api.ask<{ contract: unknown }>(
    api.keys.administrator,
    'query ($id: ID!) { contract(id: $id) { ledgerBalances { account balance } ledgerVerification { valid } } }',
    { id },
  );
  expect(after).toMatchObject({
    ledgerBalances: expect.arrayContaining([{ account: 'work:billed', balance: '267.67 EUR' }]) as unknown,
    ledgerVerification: { valid: true },
  });
});

test('where the terms carry unused time over, a month begins with what the one before left', async () => {
  const id = await contract([HOURS, { parameter: 'included-hours.carried-over', value: 'true' }]);
  api.clock.moveTo(at('2026-05-01T08:00:00Z'));
  // January to March are whole: 3 × 120 = 360 with March's own; 200 used in March leave 160, and
  // April begins with 280.
  expect(told(await record(id, '2026-03-02T09:00:00Z', 200))).toBe('200 INCLUDED_HOURS, left 160 of 2026-03');
  expect(await included(id, '2026-04-01')).toEqual({
    month: '2026-04',
    allowanceMinutes: 120,
    carriedMinutes: 160,
    usedMinutes: 0,
    leftMinutes: 280,
  });
});

test('a repeated key answers the first answer, another input is refused, and nothing is used twice', async () => {
  const id = await contract([HOURS, SURCHARGE]);
  api.clock.moveTo(at('2026-05-02T08:00:00Z'));
  const first = await record(id, '2026-03-02T15:30:00Z', 60, {}, 'same-key');
  const again = await record(id, '2026-03-02T15:30:00Z', 60, {}, 'same-key');
  expect(again).toEqual({ ...first, replayed: true });
  expect((await record(id, '2026-03-02T15:30:00Z', 61, {}, 'same-key')).refusals).toEqual([
    { code: 'IDEMPOTENCY_KEY_REUSED' },
  ]);
  expect(await included(id, '2026-03-01')).toMatchObject({ usedMinutes: 30, leftMinutes: 90 });
});

test('many at once never deduct more than the month includes', async () => {
  const id = await contract([HOURS, SURCHARGE]);
  api.clock.moveTo(at('2026-05-03T08:00:00Z'));
  const answers = await Promise.all(
    Array.from({ length: 12 }, () => record(id, '2026-03-02T10:00:00Z', 25, { acceptedQuote: 'Q' })),
  );
  // Four times 25 are 100; the fifth has 20 left and 5 at 80.00 an hour; the others 25 at 80.00 an
  // hour.
  expect(answers.map(told).sort()).toEqual(
    [
      ...[95, 70, 45, 20].map((left) => `25 INCLUDED_HOURS, left ${left} of 2026-03`),
      '20 INCLUDED_HOURS, 5 HOURLY_RATE 6.67 EUR, left 0 of 2026-03',
      ...Array.from({ length: 7 }, () => '25 HOURLY_RATE 33.33 EUR'),
    ].sort(),
  );
  expect(await included(id, '2026-03-01')).toMatchObject({ usedMinutes: 120, leftMinutes: 0 });
});

test('what is missing is named: a rate, a surcharge', async () => {
  const noRate = await contract([HOURS, SURCHARGE], null);
  const noSurcharge = await contract([HOURS]);
  api.clock.moveTo(at('2026-05-04T08:00:00Z'));
  expect(told(await record(noRate, '2026-03-02T15:30:00Z', 60))).toBe('HOURLY_RATE_MISSING');
  expect(told(await record(noRate, '2026-03-02T09:00:00Z', 60))).toBe('60 INCLUDED_HOURS, left 60 of 2026-03');
  expect(told(await record(noRate, '2026-03-02T09:00:00Z', 61, { acceptedQuote: 'Q' }))).toBe('HOURLY_RATE_MISSING');
  expect(told(await record(noSurcharge, '2026-03-02T15:30:00Z', 60))).toBe('PARAMETER_REQUIRED');
  expect(await included(noRate, '2026-03-01')).toMatchObject({ usedMinutes: 60 });
});

test('taking work back gives its time back and compensates what it was invoiced with, once', async () => {
  const id = await contract([HOURS, SURCHARGE]);
  api.clock.moveTo(at('2026-05-05T08:00:00Z'));
  const mistaken = await record(id, '2026-03-02T15:30:00Z', 60);
  await record(id, '2026-03-03T10:00:00Z', 20);
  const REVERSE = `mutation ($key: String!, $input: ReverseInterventionInput!) { reverseIntervention(idempotencyKey: $key, input: $input) {
    refusals { code } replayed intervention { ${SHOWN} } billingAdjustments { kind amount occurredOn } } }`;
  const reverse = (idempotencyKey: string, reason = 'Typed twice.') =>
    api.ask(api.keys.administrator, REVERSE, {
      key: idempotencyKey,
      input: { interventionId: mistaken.intervention?.id, reason },
    });
  const answer = {
    refusals: [],
    intervention: {
      includedTime: { month: '2026-03', deductedMinutes: 30, leftMinutes: 90 },
      reversal: { reason: 'Typed twice.', reversedAt: '2026-05-05T08:00:00Z' },
    },
    billingAdjustments: [{ kind: 'CORRECTION', amount: '-60.00 EUR', occurredOn: '2026-05-05' }],
  };
  expect(await reverse('take-back', '')).toMatchObject({
    reverseIntervention: { refusals: [{ code: 'TEXT_INVALID' }] },
  });
  expect(await reverse('take-back-1')).toMatchObject({ reverseIntervention: { ...answer, replayed: false } });
  expect(await reverse('take-back-1')).toMatchObject({ reverseIntervention: { ...answer, replayed: true } });
  expect(await reverse('take-back-2')).toMatchObject({
    reverseIntervention: {
      refusals: [{ code: 'INTERVENTION_ALREADY_REVERSED' }],
      intervention: null,
      billingAdjustments: [],
    },
  });
  expect(await included(id, '2026-03-01')).toMatchObject({ usedMinutes: 20, leftMinutes: 100 });
  const found = await api.ask(
    api.keys.administrator,
    'query ($id: ID!) { contract(id: $id) { ledgerBalances { account balance } ledgerVerification { valid } } }',
    { id },
  );
  expect(found).toMatchObject({
    contract: {
      ledgerBalances: expect.arrayContaining([{ account: 'work:billed', balance: '0.00 EUR' }]) as unknown,
      ledgerVerification: { valid: true },
    },
  });
});

test('a rate that is dated back changes nothing that was settled, and what was known stays known', async () => {
  const id = await contract([HOURS, SURCHARGE]);
  api.clock.moveTo(at('2026-05-06T08:00:00Z'));
  const first = await record(id, '2026-03-08T10:00:00Z', 30);
  // Sunday: half an hour at 120.00.
  expect(told(first)).toBe('30 OUTSIDE_OPENING_HOURS 60.00 EUR');
  api.clock.moveTo(at('2026-05-07T08:00:00Z'));
  await setRate(id, '100.00 EUR', '2026-03-01');
  // Half an hour at 100.00 + 50 %; February still at 80.00 + 50 %.
  expect(told(await record(id, '2026-03-08T10:00:00Z', 30))).toBe('30 OUTSIDE_OPENING_HOURS 75.00 EUR');
  expect(told(await record(id, '2026-02-08T10:00:00Z', 30))).toBe('30 OUTSIDE_OPENING_HOURS 60.00 EUR');
  const RATES =
    'query ($id: ID!, $knownAt: DateTime) { contract(id: $id) { hourlyRates(knownAt: $knownAt) { sequence from hourlyRate } } }';
  const before = [{ sequence: 1, from: '2026-01-01', hourlyRate: '80.00 EUR' }];
  expect(await api.ask(api.keys.client, RATES, { id, knownAt: '2026-05-07T07:59:59Z' })).toEqual({
    contract: { hourlyRates: before },
  });
  expect(await api.ask(api.keys.client, RATES, { id })).toEqual({
    contract: { hourlyRates: [...before, { sequence: 2, from: '2026-03-01', hourlyRate: '100.00 EUR' }] },
  });
});
