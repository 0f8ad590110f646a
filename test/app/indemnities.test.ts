import { liabilityOf } from '../../api/app/penalty/liability-of';
import { NO_PENALTIES, penaltySumsOfContracts } from '../../api/app/penalty/penalty-sums';
import { recordIndemnity } from '../../api/app/penalty/record-indemnity';
import { datedTermsOf } from '../../api/app/contract/dated-terms-of';
import { accept } from '../../api/domain/result';
import type { Instant } from '../../api/domain/time/instant';
import { rows } from '../../api/store/rows';
import { activeContract, asset, eur, incident, on, reading, restored } from '../support/made-contract';
import { unsound } from '../support/soundness';
import { at, attempt, carryOut, makeTenant, type Tenant } from '../support/tenant';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

const NOW = '2026-03-02T09:00:00Z';
let database: TestDatabase;
let tenant: Tenant;
beforeAll(async () => {
  database = await createTestDatabase();
  tenant = await makeTenant(await database.open({ entities: rows }), 'Indemnities');
});
afterEach(async () => {
  expect(await unsound(tenant.database, tenant.providerId, tenant.sessions.administrator.actorId)).toEqual([]);
});
afterAll(() => database.drop());

const indemnity = (contractId: string, amount: string) => ({
  contractId,
  amount: eur(amount),
  reason: 'A lost archive',
  paidBy: 'TRANSFER' as const,
  settledOn: on('2026-03-02'),
});

/** Codes of what an indemnity is refused with, and where. */
async function refused(contractId: string, amount: string): Promise<string[]> {
  const { refusals } = await attempt(tenant, NOW, (unit) => recordIndemnity(unit, indemnity(contractId, amount)));
  return refusals.map(({ code, path }) => `${code} ${path.join('.')}`);
}

/** What is left of the caps, as cap, window, used and left. */
function headroom(contractId: string): Promise<string[]> {
  return carryOut(tenant, NOW, async (unit) => {
    const { uses } = (await penaltySumsOfContracts(unit.tx, [contractId])).get(contractId) ?? NO_PENALTIES;
    const terms = (await datedTermsOf(unit, contractId)).on(on('2026-03-02'));
    return accept(
      liabilityOf(terms, uses).map(
        ({ capKey, windowKey, used, left }) =>
          `${capKey} ${windowKey} ${used.amount.toFixed(2)} ${left.amount.toFixed(2)}`,
      ),
    );
  });
}

test('an indemnity of zero or less is refused', async () => {
  const contractId = await activeContract(tenant);
  expect(await refused(contractId, '0.00')).toEqual(['AMOUNT_NOT_POSITIVE amount']);
  expect(await refused(contractId, '-1.00')).toEqual(['AMOUNT_NOT_POSITIVE amount']);
});

test.each([1, 2, 3])(
  'version %i: the liability cap limits indemnities also where it goes by the breach',
  async (version) => {
    const contractId = await activeContract(tenant, {
      termsPack: { key: 'omr-hosted', version },
      overrides: [{ parameter: 'liability.moment', value: 'DUE_AT' }],
    });
    expect(await headroom(contractId)).toEqual(['liability 2026 0.00 3000.00']);
    expect(await refused(contractId, '3000.01')).toEqual(['LIABILITY_CAP_EXCEEDED amount']);
    await carryOut(tenant, NOW, (unit) => recordIndemnity(unit, indemnity(contractId, '2000.00')));
    expect(await headroom(contractId)).toEqual(['liability 2026 2000.00 1000.00']);
  },
);

test('a monthly cap of penalties limits no indemnity, whatever moment it goes by', async () => {
  const contractId = await activeContract(tenant, {
    termsPack: { key: 'generic-2017', version: 2 },
    termMonths: 12,
    priceComponents: [],
    modules: [{ key: 'maintenance', active: true }],
    overrides: [{ parameter: 'penalty.cap-moment', value: 'ASSESSED_AT' }],
  });
  expect(await headroom(contractId)).toEqual([]);
  await carryOut(tenant, NOW, (unit) => recordIndemnity(unit, indemnity(contractId, '5000.00')));
});

test('what is known now is what stands: penalties and indemnities together', async () => {
  const contractId = await activeContract(tenant);
  await asset(tenant, contractId);
  const down = await incident(tenant, contractId, '2026-02-02T08:00:00Z');
  await restored(tenant, down, '2026-02-04T17:00:00Z');
  const sums = (knownAt: Instant | null) =>
    reading(tenant, async (read) => (await penaltySumsOfContracts(read, [contractId], knownAt)).get(contractId));
  const before = await sums(null);
  await carryOut(tenant, NOW, (unit) => recordIndemnity(unit, indemnity(contractId, '500.25')));
  const now = await sums(null);
  expect(now?.uses.map(({ amount }) => amount.amount.toFixed(2))).toEqual(['800.25']);
  expect(await sums(at('2026-03-03T00:00:00Z'))).toEqual(now);
  expect(await sums(at('2026-03-02T08:59:59Z'))).toEqual(before);
});
