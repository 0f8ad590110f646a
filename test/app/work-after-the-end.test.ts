import { recordIntervention, type RecordInterventionInput } from '../../api/app/consumption/record-intervention';
import { reverseIntervention } from '../../api/app/consumption/reverse-intervention';
import { setHourlyRate } from '../../api/app/consumption/set-hourly-rate';
import { terminateContract } from '../../api/app/lifecycle/terminate-contract';
import { simulateTermination } from '../../api/app/simulation/simulate-termination';
import {
  interventionsById,
  unitAccountsOf,
  unitEntriesOfAccounts,
} from '../../api/store/consumption/consumption.store';
import { rows } from '../../api/store/rows';
import { activeContract, eur, intervention, on, reading } from '../support/made-contract';
import { unsound } from '../support/soundness';
import { at, carryOut, makeTenant, refusalsOf, type Tenant } from '../support/tenant';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

/** Work of before the end of a contract that is recorded after it: its units were forfeited. */

let database: TestDatabase;
let tenant: Tenant;
beforeAll(async () => {
  database = await createTestDatabase();
  tenant = await makeTenant(await database.open({ entities: rows }), 'After the end');
});
afterEach(async () => {
  expect(await unsound(tenant.database, tenant.providerId, tenant.sessions.administrator.actorId)).toEqual([]);
});
afterAll(() => database.drop());

const BEFORE = '2026-03-10T10:00:00Z';
const AFTER = '2026-04-01T10:00:00Z';

async function terminate(contractId: string, when: string, effectiveOn: string): Promise<void> {
  await carryOut(tenant, when, async (unit) => {
    const source = { read: unit.tx, library: unit.terms, providerId: tenant.providerId, now: unit.now };
    const shown = await simulateTermination(source, { contractId, effectiveOn: on(effectiveOn), reason: 'AGREED' });
    const confirmedTotal = shown.ok ? shown.value.simulation.total : eur('0.00');
    const input = { contractId, by: 'CLIENT', reason: 'AGREED', effectiveOn: on(effectiveOn), note: 'N' } as const;
    return terminateContract(unit, { ...input, confirmedTotal });
  });
}

/** A contract with 16 units that ended on 15 March. */
async function ended(...keys: readonly string[]): Promise<string> {
  const contractId = await activeContract(tenant, { modules: ['J', ...keys].map((key) => ({ key, active: true })) });
  await terminate(contractId, '2026-03-20T09:00:00Z', '2026-03-15');
  return contractId;
}

/** The entries of the contract's account, and its balance. */
async function units(contractId: string): Promise<readonly string[]> {
  return reading(tenant, async (read) => {
    const accounts = await unitAccountsOf(read, [contractId]);
    const ids = accounts.map(({ id }) => id);
    const entries = await unitEntriesOfAccounts(read, ids, { after: null, limit: 100 });
    return [...entries.map(({ kind, units: each }) => `${kind} ${each}`), ...accounts.map((one) => `${one.balance}`)];
  });
}

function late(contractId: string, changes: Partial<RecordInterventionInput> = {}): RecordInterventionInput {
  return {
    contractId,
    assetIds: [],
    technician: 'T',
    startedAt: at(BEFORE),
    minutes: 60,
    mode: 'REMOTE',
    kind: 'CURATIVE',
    providerFault: false,
    report: '',
    ...changes,
  };
}

test('it renews no base, and is refused', async () => {
  const contractId = await ended('UT');
  expect(await units(contractId)).toEqual(['OPENING 16', 'FORFEIT -16', '0']);
  const codes = await refusalsOf(tenant, AFTER, (unit) => recordIntervention(unit, late(contractId)));
  expect(codes).toEqual(['UNIT_ACCOUNT_CLOSED']);
  expect(await units(contractId)).toEqual(['OPENING 16', 'FORFEIT -16', '0']);
});

test('it costs the hourly rate where the client accepted a quote, and a call is recorded as it happened', async () => {
  const contractId = await ended('UT');
  const settled = async (changes: Partial<RecordInterventionInput>) => {
    const made = await carryOut(tenant, AFTER, (unit) => recordIntervention(unit, late(contractId, changes)));
    const [done] = await reading(tenant, (read) => interventionsById(read, [made.interventionId]));
    return [
      done!.settlement.map((part) => `${part.minutes} ${part.settledBy} ${part.amount ?? '-'}`),
      made.billingAdjustmentIds.length,
    ];
  };
  const rate = { contractId, from: on('2026-01-01'), hourlyRate: eur('90.00') };
  await carryOut(tenant, AFTER, (unit) => setHourlyRate(unit, rate));
  expect(await settled({ acceptedQuote: 'D-1' })).toEqual([['60 HOURLY_RATE 90.00 EUR'], 1]);
  expect(await settled({ mode: 'HOTLINE' })).toEqual([['60 QUOTE -'], 0]);
  expect(await settled({ providerFault: true })).toEqual([['60 PROVIDER_FAULT -'], 0]);
  expect(await units(contractId)).toEqual(['OPENING 16', 'FORFEIT -16', '0']);
});

test('before a termination that is to come, units are debited as ever', async () => {
  const contractId = await activeContract(tenant, { modules: ['J', 'UT'].map((key) => ({ key, active: true })) });
  await terminate(contractId, '2026-03-01T09:00:00Z', '2026-03-15');
  await intervention(tenant, contractId, BEFORE, 60);
  expect(await units(contractId)).toEqual(['OPENING 16', 'DEBIT -4', '12']);
});

test('work that debited units before the end is not taken back after it', async () => {
  const contractId = await activeContract(tenant, { modules: ['J', 'UT'].map((key) => ({ key, active: true })) });
  const { interventionId } = await intervention(tenant, contractId, BEFORE, 60);
  await terminate(contractId, '2026-03-20T09:00:00Z', '2026-03-15');
  const back = { interventionId, reason: 'R' };
  expect(await refusalsOf(tenant, AFTER, (unit) => reverseIntervention(unit, back))).toEqual(['UNIT_ACCOUNT_CLOSED']);
});
