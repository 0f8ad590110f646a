import { lockContract } from '../../api/app/command/lock-contract';
import { addAsset } from '../../api/app/asset/add-asset';
import { recordIntervention } from '../../api/app/consumption/record-intervention';
import { activateContract } from '../../api/app/contract/activate-contract';
import { cancelContract } from '../../api/app/contract/cancel-contract';
import { createContract } from '../../api/app/contract/create-contract';
import { signContract } from '../../api/app/contract/sign-contract';
import { addDays } from '../../api/domain/time/local-date';
import { reportIncident } from '../../api/app/incident/report-incident';
import { acceptPenalty } from '../../api/app/penalty/accept-penalty';
import { assessDowntimeYear } from '../../api/app/penalty/assess-downtime-year';
import { claimPenalty } from '../../api/app/penalty/claim-penalty';
import { recordStatus, recordVersions } from '../../api/app/contract/record-versions';
import { updateRow, type Unit } from '../../api/app/command/unit';
import type { Result } from '../../api/domain/result';
import type { ContractState } from '../../api/domain/lifecycle/contract-life';
import { ContractRow, rows } from '../../api/store/rows';
import { activeContract, asset, hostedInput, incident, on, penalties, restored } from '../support/made-contract';
import { unsound } from '../support/soundness';
import { at, carryOut, makeTenant, refusalsOf, type Tenant } from '../support/tenant';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

let database: TestDatabase;
let tenant: Tenant;
beforeAll(async () => {
  database = await createTestDatabase();
  tenant = await makeTenant(await database.open({ entities: rows }), 'States');
});
afterEach(async () => {
  const problems = await unsound(tenant.database, tenant.providerId, tenant.sessions.administrator.actorId);
  // Contracts are put into their states here, also into those to which no mutation leads yet: no
  // event says so.
  expect(problems.filter((each) => !/^(the events of contract|no event of)/.test(each))).toEqual([]);
});
afterAll(() => database.drop());

/** Puts a contract into a state, as the use cases of a contract's end will. */
async function become(contractId: string, status: ContractState, since = '2026-01-01', when = NOW): Promise<void> {
  await carryOut(tenant, when, async (unit) => {
    await lockContract(unit, contractId);
    // A term that ends with the day before, whatever time has renewed.
    const termLastDay = status === 'ENDED' && since > '2026-01-01' ? { termLastDay: addDays(on(since), -1) } : {};
    await updateRow(unit, ContractRow, contractId, { status, statusFrom: since, ...termLastDay });
    await recordStatus(unit, { id: contractId, amendmentCount: null }, since, status);
    return { ok: true, value: {} };
  });
}

const NOW = '2026-02-10T08:00:00Z';

type Work = (unit: Unit) => Promise<Result<unknown>>;
const WORKS: Readonly<Record<string, (contractId: string) => Work>> = {
  sign: (contractId) => (unit) =>
    signContract(unit, { contractId, method: 'EMAIL', signedAt: at(NOW), signatory: 'S', proof: 'P' }),
  activate: (contractId) => (unit) => activateContract(unit, { contractId }),
  cancel: (contractId) => (unit) => cancelContract(unit, { contractId, reason: 'R' }),
  report: (contractId) => (unit) =>
    reportIncident(unit, {
      contractId,
      assetIds: [],
      severity: 'MINOR',
      kind: 'OTHER',
      channel: 'WEB',
      description: 'D',
    }),
  record: (contractId) => (unit) =>
    recordIntervention(unit, {
      contractId,
      assetIds: [],
      technician: 'T',
      startedAt: at(NOW),
      minutes: 0,
      mode: 'REMOTE',
      kind: 'CURATIVE',
      providerFault: false,
      report: '',
    }),
  equip: (contractId) => (unit) =>
    addAsset(unit, { contractId, designation: 'D', kind: 'SITE', ownership: 'CLIENT_OWNED', quantity: 1 }),
};

describe('what each state allows', () => {
  // Each row: the state, and the works that are not refused in it.
  test.each<[ContractState, string[]]>([
    ['DRAFT', ['sign', 'cancel', 'equip']],
    ['SIGNED', ['activate', 'cancel', 'equip']],
    ['ACTIVE', ['report', 'record', 'equip']],
    ['SUSPENDED', ['report', 'record', 'equip']],
    ['NOTICE_GIVEN', ['report', 'record', 'equip']],
    ['ENDED', []],
    ['TERMINATED', []],
    ['EXPIRED', []],
    ['CANCELLED', []],
  ])('%s', async (status, allowed) => {
    const found: string[] = [];
    const codes = new Set<string>();
    for (const [name, work] of Object.entries(WORKS)) {
      const input = hostedInput(tenant);
      const { contractId } = await carryOut(tenant, '2026-01-01T08:00:00Z', (unit) => createContract(unit, input));
      await become(contractId, status);
      const refused = await refusalsOf(tenant, NOW, async (unit) => {
        const answer = await work(contractId)(unit);
        return answer.ok ? { ok: true, value: {} } : answer;
      });
      if (refused.length === 0) found.push(name);
      refused.forEach((code) => codes.add(code));
    }
    expect(found).toEqual(allowed);
    for (const code of codes) expect(['CONTRACT_NOT_ACTIVE', 'CONTRACT_TRANSITION_NOT_ALLOWED']).toContain(code);
  });

  test('nothing is recorded before the first day, and a contract is not in force before it', async () => {
    const input = hostedInput(tenant, { startsOn: on('2026-02-01') });
    const { contractId } = await carryOut(tenant, '2026-01-10T08:00:00Z', (unit) => createContract(unit, input));
    await become(contractId, 'SIGNED', input.startsOn);
    // Activated ahead, it comes into force at midnight in Paris.
    await carryOut(tenant, '2026-01-31T22:59:59Z', (unit) => activateContract(unit, { contractId }));
    const early = {
      contractId,
      assetIds: [],
      severity: 'MINOR',
      kind: 'OTHER',
      channel: 'WEB',
      description: 'D',
    } as const;
    const report = (receivedAt: string): Promise<string[]> =>
      refusalsOf(tenant, NOW, (unit) => reportIncident(unit, { ...early, receivedAt: at(receivedAt) }));
    expect(await report('2026-01-31T22:59:59Z')).toEqual(['CONTRACT_NOT_ACTIVE']);
    expect(await report('2026-01-31T23:00:00Z')).toEqual([]);
  });
});

describe('a contract that is over', () => {
  const END = '2026-04-01';

  async function ended(): Promise<{ contractId: string; incidentId: string }> {
    const contractId = await activeContract(tenant, { termMonths: 3 });
    await asset(tenant, contractId);
    // Monday 30 March, 09:00 in Paris.
    const incidentId = await incident(tenant, contractId, '2026-03-30T07:00:00Z');
    const when = `${END}T08:00:00Z`;
    await become(contractId, 'ENDED', END, when);
    await carryOut(tenant, when, async (unit) => {
      const ends = ['HOSTING', 'EQUIPMENT', 'SERVICES'].map((key) => ({
        fact: 'PRICE' as const,
        key,
        startsOn: END,
        value: null,
      }));
      await lockContract(unit, contractId);
      await recordVersions(unit, { id: contractId, amendmentCount: null }, ends);
      return { ok: true, value: {} };
    });
    return { contractId, incidentId };
  }

  test('still owes for what was missed in its time, under the cap of its last prices, and credits it', async () => {
    const { incidentId } = await ended();
    const [penalty] = await restored(tenant, incidentId, '2026-04-02T08:00:00Z');
    expect(penalty).toMatchObject({ amount: '300.00 EUR', breachedAt: '2026-03-30T13:30:00Z' });
    const valued = penalty!.explanation.steps.find((step) => step.result.name === 'liability_valued_on');
    expect(valued?.result.value).toBe('2026-03-31');
    const input = { penaltyId: penalty!.id };
    await carryOut(tenant, '2026-04-03T08:00:00Z', (unit) => claimPenalty(unit, input), { as: 'client' });
    const accepted = await carryOut(tenant, '2026-04-03T08:00:00Z', (unit) => acceptPenalty(unit, input));
    expect(accepted.billingAdjustmentId).not.toBeNull();
  });

  test('has the downtime of its last year assessed before that year is over, in proportion to its days', async () => {
    const { contractId, incidentId } = await ended();
    await restored(tenant, incidentId, '2026-03-30T08:00:00Z');
    const other = await activeContract(tenant);
    const year = (id: string): Promise<string[]> =>
      refusalsOf(tenant, '2026-04-02T08:00:00Z', (unit) => assessDowntimeYear(unit, { contractId: id, year: 2026 }));
    expect(await year(other)).toEqual(['TIME_IN_FUTURE']);
    const assess = async (when = '2026-04-02T08:00:00Z'): Promise<unknown[]> => {
      const { penaltyId } = await carryOut(tenant, when, (unit) =>
        assessDowntimeYear(unit, { contractId, year: 2026 }),
      );
      return penaltyId === null ? [] : [...(await penalties(tenant, [penaltyId]))];
    };
    expect(await assess()).toEqual([]);
    // It happened while the contract was in force. Monday 2 March, 09:00, to the Friday: 37 h, with
    // the hour of 30 March 38 h, 8 h above the budget.
    const long = await incident(tenant, contractId, '2026-03-02T08:00:00Z');
    await restored(tenant, long, '2026-03-06T17:00:00Z');
    // 1 % of 12 000.00 for 90 of 365 days: 29.589….
    expect(await assess()).toMatchObject([
      { amount: '29.59 EUR', kind: 'DOWNTIME_BUDGET', year: 2026, incidentId: null },
    ]);
    expect(await assess()).toMatchObject([{ number: 2 }]);
    // Nothing of it changes as time goes by.
    expect(await assess('2026-11-02T08:00:00Z')).toMatchObject([{ number: 2 }]);
    expect(await year(contractId)).toEqual([]);
  });
});
