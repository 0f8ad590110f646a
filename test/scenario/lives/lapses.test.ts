import { providerSession } from '../../../api/app/access/create-provider';
import { passTimeEverywhere } from '../../../api/app/lifecycle/pass-time-everywhere';
import { silentLog } from '../../../api/store/database/store-log';
import { demoId, PROVIDER_ID } from '../../../seeds/demo/demo-ids';
import { unsound } from '../../support/soundness';
import { startTestApi, type TestApi } from '../../support/test-api';
import { clientOf } from '../story-documents';
import { amendmentInput } from './amendment-input';
import { Living } from './living';

/** What lapses under a contract by itself: found by a run, or by whoever writes first. */

let api: TestApi;
let life: Living;
let clientId = '';
beforeAll(async () => {
  api = await startTestApi('2025-01-02T09:00:00Z');
  life = new Living(api, 'lapses');
  clientId = await clientOf(api, 'Atelier Morel');
}, 60_000);
afterEach(async () => {
  expect(await unsound(api.database, PROVIDER_ID, demoId(1, 1))).toEqual([]);
});
afterAll(() => api.close());

const run = (): Promise<number> => passTimeEverywhere({ database: api.database, clock: api.clock, log: silentLog });

async function active(number: string, startsOn: string, input: object): Promise<string> {
  const draft = { clientId, number, startsOn, termMonths: 12, priceComponents: [], modules: [], ...input };
  const contractId = await life.signs(draft, startsOn);
  await life.did('activateContract', { contractId });
  return contractId;
}

/** What a run of time recorded under a contract: kinds, and the instants at which they fell due. */
async function byTime(contractId: string): Promise<readonly string[]> {
  const text =
    `SELECT e.kind, e.payload->>'dueAt' AS "dueAt" FROM event e ` +
    `WHERE e.contract_id = $1 AND e.operation = 'passTime' AND e.actor_name = 'time' ORDER BY e.recorded_at, e.id`;
  const found = await api.database.write(providerSession(PROVIDER_ID, demoId(1, 1)), (tx) =>
    tx.query<{ readonly kind: string; readonly dueAt: string }>({ name: 'test:by-time', text }, [contractId]),
  );
  return found.filter(({ kind }) => /^(QUOTE|PENALTY)/.test(kind)).map(({ kind, dueAt }) => `${kind} ${dueAt}`);
}

const quotesOf = async (contractId: string): Promise<readonly string[]> =>
  (
    await life.says<{ quotes: { nodes: readonly { reference: string; status: string }[] } }>(
      contractId,
      'quotes { nodes { reference status } }',
    )
  ).quotes.nodes.map(({ reference, status }) => `${reference} ${status}`);

const quoted = async (input: object): Promise<string> =>
  (await life.did<{ quote: { id: string } }>('sendQuote', { description: 'As discussed', ...input }, 'quote { id }'))
    .quote.id;

/** Decides over a quote; its input has another name than its mutation. */
async function decides(field: 'acceptQuote' | 'declineQuote', input: object, as: 'administrator' | 'client') {
  const text = `mutation ($key: String!, $input: DecideQuoteInput!) {
    done: ${field}(idempotencyKey: $key, input: $input) { refusals { code } } }`;
  const variables = { key: `${field}-${JSON.stringify(input)}`, input };
  const { done } = await api.ask<{ done: { refusals: readonly { code: string }[] } }>(api.keys[as], text, variables);
  return done.refusals.map(({ code }) => code);
}

const FIXED = { basis: 'FIXED_PRICE', workKind: 'INSTALLATION', amount: '480.00 EUR' } as const;
const SYSTEMS = {
  termsPack: { key: 'pro-controle', version: 2 },
  modules: ['systems', 'applications', 'antivirus'].map((key) => ({ key })),
};

test('a quote expires at the midnight after its last day, once, and is the same before and after the run', async () => {
  const contractId = await active('L-QUOTE', '2025-01-03', SYSTEMS);
  life.to('2025-06-20');
  const of = { contractId, ...FIXED, validUntil: '2025-07-20' };
  const late = await quoted({ ...of, reference: 'D-1' });
  const lost = await quoted({ ...of, reference: 'D-2' });
  await quoted({ ...of, reference: 'D-3', validUntil: '2025-08-31' });
  life.to('2025-07-20T21:59:59Z');
  expect(await run()).toBe(0);
  expect(await quotesOf(contractId)).toEqual(['D-1 SENT', 'D-2 SENT', 'D-3 SENT']);
  life.to('2025-07-23');
  const lapsed = ['D-1 EXPIRED', 'D-2 EXPIRED', 'D-3 SENT'];
  expect(await quotesOf(contractId)).toEqual(lapsed);
  expect(await byTime(contractId)).toEqual([]);
  expect(await run()).toBe(1);
  expect(await run()).toBe(0);
  expect(await quotesOf(contractId)).toEqual(lapsed);
  const twice = Array<string>(2).fill('QUOTE_EXPIRED 2025-07-20T22:00:00Z');
  expect(await byTime(contractId)).toEqual(twice);
  expect(await decides('acceptQuote', { quoteId: lost }, 'client')).toEqual(['QUOTE_TRANSITION_NOT_ALLOWED']);
  // What the client wrote on the last day counts, also when it is recorded later.
  const word = { quoteId: late, decidedAt: '2025-07-20T20:00:00Z', proof: 'mail 4' };
  expect(await decides('acceptQuote', word, 'administrator')).toEqual([]);
  expect(await quotesOf(contractId)).toEqual(['D-1 ACCEPTED', 'D-2 EXPIRED', 'D-3 SENT']);
  // A client that writes first finds what fell due, in its own transaction.
  life.to('2025-09-02');
  const report = { contractId, severity: 'MINOR', kind: 'OTHER', channel: 'WEB', description: 'D' };
  await life.did('reportIncident', report, '', 'client');
  expect(await byTime(contractId)).toEqual([...twice, 'QUOTE_EXPIRED 2025-08-31T22:00:00Z']);
  expect(await run()).toBe(0);
});

test('an estimate lapses with its month; work of the month is still recorded, and lapses no more', async () => {
  const contractId = await active('L-ESTIMATE', '2025-01-08', {
    termsPack: { key: 'icodia-server', version: 2 },
    modules: [{ key: 'level-2' }],
    overrides: [{ parameter: 'allotted-time.minutes-level-2', value: '120' }],
  });
  life.to('2025-07-03');
  await life.did('setHourlyRate', { contractId, hourlyRate: '90.00 EUR', from: '2025-01-08' });
  const of = { contractId, basis: 'ALLOTTED_TIME', workKind: 'AUDIT' };
  const quoteId = await quoted({ ...of, reference: 'E-1', minutes: 90 });
  await quoted({ ...of, reference: 'E-2', minutes: 60 });
  expect(await decides('acceptQuote', { quoteId }, 'client')).toEqual([]);
  const time = (): Promise<unknown> =>
    life.says(contractId, 'includedTime(on: "2025-07-31") { usedMinutes reservedMinutes }');
  life.to('2025-08-01');
  const before = [await quotesOf(contractId), await time()];
  expect(before[0]).toEqual(['E-1 EXPIRED', 'E-2 EXPIRED']);
  expect(await run()).toBe(1);
  expect([await quotesOf(contractId), await time()]).toEqual(before);
  expect(await byTime(contractId)).toEqual(Array<string>(2).fill('QUOTE_EXPIRED 2025-07-31T22:00:00Z'));
  const work = { contractId, kind: 'AUDIT', technician: 'T', mode: 'REMOTE', minutes: 90, quoteId };
  expect(await life.refused('recordIntervention', { ...work, startedAt: '2025-08-01T06:00:00Z' })).toEqual([
    'QUOTE_REQUIRED',
  ]);
  await life.did('recordIntervention', { ...work, startedAt: '2025-07-31T12:00:00Z' });
  expect(await quotesOf(contractId)).toEqual(['E-1 DONE', 'E-2 EXPIRED']);
  expect(await run()).toBe(0);
});

const DOWN = { severity: 'CRITICAL', kind: 'INTERRUPTION', channel: 'TELEPHONE', description: 'Down' };

async function penalties(contractId: string): Promise<readonly { id: string; status: string; amount: string }[]> {
  const { penalties: page } = await life.says<{
    penalties: { nodes: readonly { id: string; status: string; amount: string }[] };
  }>(contractId, 'penalties { nodes { id status amount claimLapsedAt } }');
  return page.nodes;
}

test('the time to claim runs out, which takes nothing away: the provider may decline, and headroom returns', async () => {
  const contractId = await active('L-CLAIM', '2025-01-15', {
    termsPack: { key: 'omr-hosted', version: 1 },
    termMonths: 36,
    priceComponents: [{ code: 'HOSTING', monthlyAmount: '1000.00 EUR' }],
    modules: ['A', 'B', 'D', 'F', 'G', 'J', 'K', 'L'].map((key) => ({ key })),
  });
  await life.did('addAsset', { contractId, designation: 'Machine', kind: 'SERVER', ownership: 'SHARED' });
  life.to('2025-10-03T17:00:00Z');
  const { incident } = await life.did<{ incident: { id: string } }>(
    'reportIncident',
    { contractId, ...DOWN, receivedAt: '2025-10-01T08:00:00Z' },
    'incident { id }',
  );
  await life.did('restoreIncident', { incidentId: incident.id, restoredAt: '2025-10-03T17:00:00Z' });
  const [penalty] = await penalties(contractId);
  expect(penalty).toMatchObject({ status: 'ASSESSED' });
  const used = async (): Promise<string> =>
    (
      await life.says<{ liabilityHeadroom: readonly { used: string }[] }>(
        contractId,
        'liabilityHeadroom(on: "2025-10-04") { used }',
      )
    ).liabilityHeadroom[0]!.used;
  expect(await used()).toBe(penalty!.amount);
  life.to('2030-10-03T21:59:59Z');
  await run();
  expect(await penalties(contractId)).toMatchObject([{ status: 'ASSESSED' }]);
  life.to('2030-10-03T22:00:00Z');
  expect(await run()).toBeGreaterThan(0);
  expect(await run()).toBe(0);
  const lapsed = { claimLapsedAt: '2030-10-03T22:00:00Z' };
  expect(await penalties(contractId)).toMatchObject([{ status: 'ASSESSED', ...lapsed }]);
  expect(await byTime(contractId)).toEqual(['PENALTY_CLAIM_LAPSED 2030-10-03T22:00:00Z']);
  expect(await used()).toBe(penalty!.amount);
  const penaltyId = penalty!.id;
  await life.did('claimPenalty', { penaltyId }, '', 'client');
  await life.did('declineExpiredPenalty', { penaltyId, reason: 'Claimed after its last day' });
  expect(await penalties(contractId)).toMatchObject([{ status: 'EXPIRED', ...lapsed }]);
  expect(await used()).toBe('0.00 EUR');
  expect(await run()).toBe(0);
});

/** A contract whose penalties are due without a claim or on one, with an incident of two days. */
async function dueAtClosing(
  number: string,
  overrides: readonly object[] = [],
  receivedAt = '2031-03-10T08:00:00Z',
): Promise<{ contractId: string; incident: { id: string } }> {
  life.to('2031-01-02');
  const day = [['09:00', '18:00']];
  const weekly = { MON: day, TUE: day, WED: day, THU: day, FRI: day };
  const opening = { timezone: 'Europe/Paris', weekly, holidayZone: 'FR-METROPOLE', exceptions: [] };
  const contractId = await active(number, '2031-01-03', {
    termsPack: { key: 'owl-monitoring', version: 2 },
    modules: [{ key: 'level-3', monthlyAmount: '1000.00 EUR' }],
    overrides: [{ parameter: 'opening-hours', value: JSON.stringify(opening) }, ...overrides],
  });
  life.to('2031-03-11T17:00:00Z');
  const { incident } = await life.did<{ incident: { id: string } }>(
    'reportIncident',
    { contractId, ...DOWN, receivedAt },
    'incident { id }',
  );
  await life.did('restoreIncident', { incidentId: incident.id, restoredAt: '2031-03-11T17:00:00Z' });
  return { contractId, incident };
}

test('what is due without a claim is accepted and credited when its month closes', async () => {
  const { contractId, incident } = await dueAtClosing('L-CLOSING');
  const [penalty] = await penalties(contractId);
  expect(penalty).toMatchObject({ status: 'ASSESSED', amount: '30.00 EUR' });
  const credits = (): Promise<unknown> =>
    life.says(contractId, 'billingAdjustments { nodes { kind amount occurredOn } }');
  life.to('2031-03-31T21:59:59Z');
  await run();
  expect(await penalties(contractId)).toMatchObject([{ status: 'ASSESSED' }]);
  life.to('2031-04-03');
  expect(await run()).toBe(1);
  expect(await run()).toBe(0);
  expect(await penalties(contractId)).toMatchObject([{ status: 'ACCEPTED' }]);
  expect(await byTime(contractId)).toEqual(['PENALTY_ACCEPTED 2031-03-31T22:00:00Z']);
  expect(await credits()).toEqual({
    billingAdjustments: { nodes: [{ kind: 'PENALTY_CREDIT', amount: '-30.00 EUR', occurredOn: '2031-04-01' }] },
  });
  // Corrected to have been answered in time: what was credited is taken back.
  await life.did('correctIncident', {
    incidentId: incident.id,
    firstResponseAt: '2031-03-10T09:00:00Z',
    reason: 'Log',
  });
  expect(await penalties(contractId)).toMatchObject([{ status: 'REVERSED' }]);
  life.to('2031-05-02');
  expect(await run()).toBe(0);
});

test('an amendment that is dated back brings forward what time has to do', async () => {
  const settled = (value: string) => ({ parameter: 'penalty.settlement', value });
  const { contractId } = await dueAtClosing('L-FORWARD', [settled('ON_CLAIM')]);
  life.to('2031-04-04');
  await run();
  expect(await penalties(contractId)).toMatchObject([{ status: 'ASSESSED' }]);
  const overrides = [settled('AT_CLOSING')];
  await life.did('amendContract', amendmentInput(contractId, '2031-03-01', { overrides }, '2031-04-04T07:00:00Z'));
  expect(await run()).toBe(1);
  expect(await run()).toBe(0);
  expect(await penalties(contractId)).toMatchObject([{ status: 'ACCEPTED', amount: '30.00 EUR' }]);
});

test('a penalty settles by the terms that decided it, those of the reception of its incident', async () => {
  const { contractId } = await dueAtClosing('L-DECIDED', [], '2031-03-10T16:30:00Z');
  life.to('2031-03-12');
  const overrides = [{ parameter: 'penalty.settlement', value: 'ON_CLAIM' }];
  await life.did('amendContract', amendmentInput(contractId, '2031-03-11', { overrides }, '2031-03-12T07:00:00Z'));
  life.to('2031-04-03');
  expect(await run()).toBe(1);
  expect(await penalties(contractId)).toMatchObject([{ status: 'ACCEPTED', amount: '30.00 EUR' }]);
});

test('what was accepted without a claim, and assessed again for more, is never declined as too late', async () => {
  const { contractId } = await dueAtClosing('L-MORE');
  life.to('2031-04-03');
  await run();
  expect(await penalties(contractId)).toMatchObject([{ status: 'ACCEPTED', amount: '30.00 EUR' }]);
  life.to('2031-04-04');
  const dearer = { modules: [{ key: 'level-3', monthlyAmount: '2000.00 EUR' }] };
  await life.did('amendContract', amendmentInput(contractId, '2031-03-01', dearer, '2031-04-04T07:00:00Z'));
  const [more] = (await penalties(contractId)).filter(({ status }) => status !== 'REVERSED');
  expect(more).toMatchObject({ status: 'CLAIMED', amount: '60.00 EUR' });
  life.to('2037-05-02');
  const { refusals } = await life.does('declineExpiredPenalty', { penaltyId: more!.id, reason: 'Too late' });
  expect(refusals).toEqual([
    {
      code: 'PENALTY_CLAIM_NOT_EXPIRED',
      path: [],
      message: 'The penalty was accepted before it was assessed again.',
      whatToDo: 'Accept the claim with `acceptPenalty`, or contest it with `contestPenalty`.',
    },
  ]);
  await life.did('acceptPenalty', { penaltyId: more!.id });
});
