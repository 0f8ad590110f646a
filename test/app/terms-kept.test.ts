import { setHourlyRate } from '../../api/app/consumption/set-hourly-rate';
import type { Unit } from '../../api/app/command/unit';
import { lockContractWithTerms } from '../../api/app/contract/lock-with-terms';
import { TermsLibrary } from '../../api/app/terms/terms-library';
import { accept } from '../../api/domain/result';
import type { Session } from '../../api/store/database/session';
import { rows } from '../../api/store/rows';
import { activeContract, eur, on } from '../support/made-contract';
import { at, carryOut, makeTenant, type Tenant } from '../support/tenant';
import { createTestDatabase, statementsOf, type TestDatabase } from '../support/test-database';

/** The facts of contracts are kept in memory by the stamp of what was recorded last of them. */

let database: TestDatabase;
let tenant: Tenant;
let contract: string;
let library: TermsLibrary;
beforeAll(async () => {
  database = await createTestDatabase();
  tenant = await makeTenant(await database.open({ entities: rows }), 'Kept');
});
afterAll(() => database.drop());
beforeEach(async () => {
  contract = await activeContract(tenant);
  library = new TermsLibrary();
});

const NOW = at('2026-03-10T08:00:00Z');

async function rateOf(session: Session = tenant.sessions.administrator, knownAt: string | null = null) {
  const read = tenant.database.read(session);
  try {
    const terms = await library.termsOf(
      read,
      tenant.providerId,
      [contract],
      { at: NOW },
      knownAt === null ? null : at(knownAt),
    );
    return terms.get(contract)?.facts.hourlyRate;
  } finally {
    await read.close();
  }
}

const setRate = (amount: string, when: string) =>
  carryOut(tenant, when, (unit) =>
    setHourlyRate(unit, { contractId: contract, from: on('2026-03-01'), hourlyRate: eur(amount) }),
  );

const tablesRead = async (run: () => Promise<unknown>): Promise<string[]> =>
  (await statementsOf(tenant.database, run)).flatMap((text) => /\bFROM (\w+)/.exec(text)?.[1] ?? []);

test('they are read once, and again when something was recorded, by whichever server', async () => {
  // The pack is looked up by a list of names.
  expect(await tablesRead(() => rateOf())).toEqual(['contract', 'service_module', 'contract_version', 'unnest']);
  expect(await tablesRead(() => rateOf())).toEqual(['contract']);
  await setRate('80.00', '2026-03-02T08:00:00Z');
  expect(await rateOf()).toBe('80.00 EUR');
  const other = { ...tenant, database: await database.open({ entities: rows }) };
  await carryOut(other, '2026-03-03T08:00:00Z', (unit) =>
    setHourlyRate(unit, { contractId: contract, from: on('2026-03-01'), hourlyRate: eur('90.00') }),
  );
  expect(await rateOf()).toBe('90.00 EUR');
  expect(await rateOf(tenant.sessions.administrator, '2026-03-02T12:00:00Z')).toBe('80.00 EUR');
  expect(await tablesRead(() => rateOf())).toEqual(['contract']);
});

test('what is recorded at one instant by the clock is told apart', async () => {
  for (const amount of ['80.00', '81.00', '82.00']) {
    await setRate(amount, '2026-03-02T08:00:00Z');
    expect(await rateOf()).toBe(`${amount} EUR`);
  }
});

test('who may not see a contract does not see what is kept of it', async () => {
  await setRate('80.00', '2026-03-02T08:00:00Z');
  expect(await rateOf()).toBe('80.00 EUR');
  expect(await rateOf(tenant.sessions.otherClient)).toBeUndefined();
  const foreign = await makeTenant(tenant.database, 'Foreign');
  expect(await rateOf(foreign.sessions.administrator)).toBeUndefined();
  expect(await rateOf(tenant.sessions.client)).toBe('80.00 EUR');
});

test('what a transaction sees of its own is not kept', async () => {
  await rateOf();
  const stopped = new Error('rolled back');
  const failing = tenant.database.write(tenant.sessions.administrator, async (tx) => {
    const { providerId } = tenant;
    await tx.query(
      {
        name: 'test:stamp',
        text: `UPDATE contract SET last_recorded_at = last_recorded_at + interval '1 day' WHERE id = $1`,
      },
      [contract],
    );
    const [own] = [...(await library.termsOf(tx, providerId, [contract], { at: NOW })).values()];
    expect(own?.facts.hourlyRate).toBeNull();
    throw stopped;
  });
  await expect(failing).rejects.toBe(stopped);
  expect(await tablesRead(() => rateOf())).toEqual(['contract']);
  expect(await rateOf()).toBeNull();
});

describe('under the lock of their contract', () => {
  const ratesSeen: unknown[] = [];
  const lock = async (unit: Unit): Promise<void> => {
    const locked = await lockContractWithTerms(unit, contract, () => []);
    ratesSeen.push(locked?.dated.at(NOW).facts.hourlyRate ?? null);
  };
  const rateIn = (unit: Unit, amount: string) =>
    setHourlyRate(unit, { contractId: contract, from: on('2026-03-01'), hourlyRate: eur(amount) });
  const lockAlone = (who: Pick<Tenant, 'database'> = tenant) =>
    carryOut({ ...tenant, ...who }, '2026-03-05T08:00:00Z', async (unit) => {
      await lock(unit);
      return accept('locked');
    });
  beforeEach(() => ratesSeen.splice(0));

  test('they are read once, and again when they were changed, by whichever server', async () => {
    const readsFacts = async (): Promise<boolean> =>
      (await statementsOf(tenant.database, lockAlone)).some((text) => text.includes('service_module'));
    expect([await readsFacts(), await readsFacts()]).toEqual([true, false]);
    await setRate('80.00', '2026-03-02T08:00:00Z');
    expect([await readsFacts(), await readsFacts()]).toEqual([true, false]);
    const other = { database: await database.open({ entities: rows }) };
    await lockAlone(other);
    await carryOut({ ...tenant, ...other }, '2026-03-03T08:00:00Z', (unit) => rateIn(unit, '90.00'));
    expect([await readsFacts(), await readsFacts()]).toEqual([true, false]);
    expect(ratesSeen).toEqual([null, null, '80.00 EUR', '80.00 EUR', '80.00 EUR', '90.00 EUR', '90.00 EUR']);
  });

  test('what a unit changed itself is seen by it, and not kept when it is rolled back', async () => {
    await setRate('80.00', '2026-03-02T08:00:00Z');
    await lockAlone();
    const stopped = new Error('rolled back');
    const failing = carryOut(tenant, '2026-03-03T08:00:00Z', async (unit) => {
      await lock(unit);
      await rateIn(unit, '85.00');
      await lock(unit);
      throw stopped;
    });
    await expect(failing).rejects.toBe(stopped);
    await lockAlone();
    // It gets the same place among the contract's versions.
    await setRate('90.00', '2026-03-03T08:00:00Z');
    await lockAlone();
    expect(ratesSeen).toEqual(['80.00 EUR', '80.00 EUR', '85.00 EUR', '80.00 EUR', '90.00 EUR']);
  });
});
