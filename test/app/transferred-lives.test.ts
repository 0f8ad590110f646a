import fc from 'fast-check';
import { datedTermsOf } from '../../api/app/contract/dated-terms-of';
import { periodOf } from '../../api/app/billing/invoiced-periods';
import { transferContract } from '../../api/app/transfer/transfer-contract';
import type { SignatureInput } from '../../api/app/amendment/amendment-input';
import type { Unit } from '../../api/app/command/unit';
import { accept } from '../../api/domain/result';
import type { LocalDate } from '../../api/domain/time/instant';
import { addDays } from '../../api/domain/time/local-date';
import { unitAccountsOf } from '../../api/store/consumption/consumption.store';
import { balancesOf } from '../../api/store/ledger/ledger.store';
import { rows } from '../../api/store/rows';
import { activeContract, intervention, on, reading } from '../support/made-contract';
import { lives } from '../support/runs';
import { unsound } from '../support/soundness';
import { at, carryOut, makeTenant, type Tenant } from '../support/tenant';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

/**
 * A contract that is handed over, once or twice, beside one that is not: what both sides have
 * together is what there was, and the contract stands as the other one on every later day.
 */

let database: TestDatabase;
let tenant: Tenant;
beforeAll(async () => {
  database = await createTestDatabase();
  const opened = await database.open({ entities: rows });
  tenant = await makeTenant(opened, 'Handed over', 'ROLES', at('2021-01-01T08:00:00Z'));
});
afterAll(() => database.drop());

const SIGNED: SignatureInput = {
  signatory: 'S',
  function: 'F',
  signedAt: at('2021-01-02T08:00:00Z'),
  method: 'ELECTRONIC',
  proof: 'P',
};

/** What is left on the accounts of contracts together, and in their ledgers, by account. */
async function held(contracts: readonly string[]): Promise<ReadonlyMap<string, number>> {
  return reading(tenant, async (read) => {
    const sums = new Map<string, number>();
    const add = (name: string, amount: number): void => void sums.set(name, (sums.get(name) ?? 0) + amount);
    for (const { key, balance } of await unitAccountsOf(read, contracts)) add(key, balance);
    for (const { account, balance } of await balancesOf(read, contracts))
      add(account, Math.round(Number(balance.split(' ')[0]) * 100));
    return new Map([...sums].filter(([, sum]) => sum !== 0).sort());
  });
}

/** How a contract stands on a day, and the period that it is invoiced for. */
async function standsOn(unit: Unit, contractId: string, day: LocalDate): Promise<unknown> {
  const terms = (await datedTermsOf(unit, contractId)).on(day);
  const { status, termStartsOn, termLastDay, termOver } = terms.standing;
  return {
    status,
    termStartsOn,
    termLastDay,
    termOver,
    period: periodOf(terms.dated, day),
    facts: terms.facts.overrides,
  };
}

const life = fc.record({
  startsOn: fc.integer({ min: 0, max: 900 }).map((days) => addDays(on('2022-01-01'), days)),
  termMonths: fc.constantFrom(1, 6, 12, 36),
  renewalMonths: fc.constantFrom(1, 5, 12),
  work: fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 3 }),
  first: fc.integer({ min: 10, max: 1200 }),
  second: fc.option(fc.integer({ min: 1, max: 300 }), { nil: null }),
  later: fc.array(fc.integer({ min: 0, max: 2000 }), { minLength: 3, maxLength: 3 }),
});

test('a contract that is handed over goes on as if it were not', async () => {
  await fc.assert(
    fc.asyncProperty(life, async ({ startsOn, termMonths, renewalMonths, work, first, second, later }) => {
      const overrides = [{ parameter: 'term.renewal-months', value: String(renewalMonths) }];
      const made = { startsOn, termMonths, overrides };
      const contractId = await activeContract(tenant, made);
      const twin = await activeContract(tenant, made);
      for (const [place, units] of work.entries()) {
        const when = `${addDays(startsOn, 2 + place)}T08:00:00Z`;
        await intervention(tenant, contractId, when, 15 * units, { kind: 'OUT_OF_SCOPE' });
      }
      const before = await held([contractId]);
      const contracts = [contractId];
      let day = addDays(startsOn, first);
      for (const gap of [0, ...(second === null ? [] : [second])]) {
        day = addDays(day, gap);
        const toClientId = contracts.length === 1 ? tenant.otherClientId : tenant.clientId;
        const done = await carryOut(tenant, `${day}T12:00:00Z`, (unit) =>
          transferContract(unit, {
            contractId: contracts.at(-1)!,
            toClientId,
            number: unit.newId(),
            effectiveOn: day,
            requestReference: 'R',
            requestedOn: on('2021-01-02'),
            consent: { reference: 'C', givenOn: on('2021-01-02') },
            formerClientSignature: SIGNED,
            newClientSignature: SIGNED,
            providerSignature: SIGNED,
          }),
        );
        contracts.push(done.newContractId);
      }
      expect(await held(contracts)).toEqual(before);
      const days = later.map((after) => addDays(day, after));
      await carryOut(tenant, `${day}T13:00:00Z`, async (unit) => {
        for (const each of days)
          expect([each, await standsOn(unit, contracts.at(-1)!, each)]).toEqual([
            each,
            await standsOn(unit, twin, each),
          ]);
        return accept(true);
      });
    }),
    lives(40),
  );
  expect(await unsound(tenant.database, tenant.providerId, tenant.sessions.administrator.actorId)).toEqual([]);
}, 300_000);
