import { lockContract } from '../../api/app/command/lock-contract';
import { recordVersions } from '../../api/app/contract/record-versions';
import { readServiceLevels } from '../../api/app/sla/contract-sla';
import { nextCostSteps } from '../../api/app/projection/next-cost-steps';
import { formatMoney } from '../../api/domain/money/format-money';
import { loadIncidentTermsKnown, readClocks } from '../../api/app/sla/incident-clocks';
import { penaltySumsOfContracts } from '../../api/app/penalty/penalty-sums';
import { claimPenalty } from '../../api/app/penalty/claim-penalty';
import { acceptPenalty } from '../../api/app/penalty/accept-penalty';
import { correctIncident } from '../../api/app/incident/correct-incident';
import { termsLibraryOf } from '../../api/app/terms/terms-library';
import { accept } from '../../api/domain/result';
import { incidentsById } from '../../api/store/incident/incident.store';
import type { NewContractVersion } from '../../api/store/contract/contract-version.store';
import { rows } from '../../api/store/rows';
import { activeContract, asset, incident, on, reading, restored } from '../support/made-contract';
import { at, carryOut, makeTenant, type Tenant } from '../support/tenant';
import { createTestDatabase, type TestDatabase } from '../support/test-database';
import { valueOf } from '../support/value-of';

/** What was known of a contract's terms, penalties and caps that changed since. */

let database: TestDatabase;
let tenant: Tenant;
let contractId = '';
beforeAll(async () => {
  database = await createTestDatabase();
  tenant = await makeTenant(await database.open({ entities: rows }), 'Known');
  contractId = await activeContract(tenant, { overrides: [{ parameter: 'restoration.target', value: 'PT4H30M' }] });
  await asset(tenant, contractId);
});
afterAll(() => database.drop());

const AMENDED = '2026-03-03T08:00:00Z';

function restorationWithin(value: string, startsOn: string): NewContractVersion {
  const parameter = 'restoration.target';
  return { fact: 'OVERRIDE', key: parameter, startsOn, value: { parameter, module: null, value } };
}

test('an override that was recorded later was not known, neither to terms nor to clocks', async () => {
  const incidentId = await incident(tenant, contractId, '2026-03-02T08:00:00Z');
  const targetKnown = (knownAt: string | null) =>
    reading(tenant, async (read) => {
      const library = termsLibraryOf(tenant.database);
      const instant = knownAt === null ? null : at(knownAt);
      const found = await incidentsById(read, [incidentId]);
      const [source] = await loadIncidentTermsKnown(read, library, tenant.providerId, found, instant);
      const clock = valueOf(readClocks(source!, at(AMENDED))).find(
        ({ commitment }) => commitment.compiled.commitment.key === 'restoration',
      );
      const today = { on: on('2026-03-03') };
      const terms = (await library.termsOf(read, tenant.providerId, [contractId], today, instant)).get(contractId)!;
      const { value, origin } = terms.terms.values.find(({ parameter }) => parameter.key === 'restoration.target')!;
      return [clock!.result.targetSeconds, value, origin.kind];
    });
  const before = await targetKnown(null);
  expect(before).toEqual([16_200, 'PT4H30M', 'CONTRACT']);
  await carryOut(tenant, AMENDED, async (unit) => {
    await lockContract(unit, contractId);
    await recordVersions(
      unit,
      { id: contractId, amendmentCount: null },
      [restorationWithin('PT2H', '2026-03-01')],
      'Amendment 1',
    );
    return accept({});
  });
  const after = [7200, 'PT2H', 'AMENDMENT'];
  expect(await targetKnown(null)).toEqual(after);
  expect(await targetKnown('2026-03-03T08:00:01Z')).toEqual(after);
  expect(await targetKnown(AMENDED)).toEqual(before);
  // What a contract has from the first is known as long as the contract is.
  expect(await targetKnown('2026-03-02T08:00:01Z')).toEqual(before);
});

test('an incident keeps the terms of the day on which it was received, whatever starts after it', async () => {
  const own = await activeContract(tenant, { overrides: [{ parameter: 'restoration.target', value: 'PT4H30M' }] });
  await asset(tenant, own);
  await carryOut(tenant, '2026-03-03T07:00:00Z', async (unit) => {
    await lockContract(unit, own);
    await recordVersions(
      unit,
      { id: own, amendmentCount: null },
      [restorationWithin('PT2H', '2026-03-03')],
      'Amendment 1',
    );
    return accept({});
  });
  const targetOf = (incidentId: string) =>
    reading(tenant, async (read) => {
      const found = await incidentsById(read, [incidentId]);
      const library = termsLibraryOf(tenant.database);
      const [source] = await loadIncidentTermsKnown(read, library, tenant.providerId, found, null);
      return valueOf(readClocks(source!, at('2026-03-03T12:00:00Z'))).find(
        ({ commitment }) => commitment.compiled.commitment.key === 'restoration',
      )!.result.targetSeconds;
    });
  expect(await targetOf(await incident(tenant, own, '2026-03-02T08:00:00Z'))).toBe(16_200);
  // The last second of the day before, and the first of the day, in Paris.
  expect(await targetOf(await incident(tenant, own, '2026-03-02T22:59:59Z'))).toBe(16_200);
  expect(await targetOf(await incident(tenant, own, '2026-03-02T23:00:00Z'))).toBe(7200);
});

test('a penalty takes of its caps from its assessment to its reversal, as was known', async () => {
  const own = await activeContract(tenant);
  await asset(tenant, own);
  const incidentId = await incident(tenant, own, '2026-03-02T08:00:00Z');
  const [penalty] = await restored(tenant, incidentId, '2026-03-02T16:00:00Z');
  const penaltyId = penalty!.id;
  await carryOut(tenant, '2026-03-04T08:00:00Z', (unit) => claimPenalty(unit, { penaltyId }), { as: 'client' });
  await carryOut(tenant, '2026-03-05T08:00:00Z', (unit) => acceptPenalty(unit, { penaltyId }));
  await carryOut(tenant, '2026-03-06T08:00:00Z', (unit) =>
    correctIncident(unit, { incidentId, restoredAt: at('2026-03-02T10:00:00Z'), reason: 'The log' }),
  );
  const known = (knownAt: string | null) =>
    reading(tenant, async (read) => {
      const sums = await penaltySumsOfContracts(read, [own], knownAt === null ? null : at(knownAt));
      const held = sums.get(own)!.uses.map(({ amount }) => formatMoney(amount));
      return [...new Set(held)].filter((amount) => amount !== '0.00 EUR');
    });
  expect(await known('2026-03-02T16:00:00Z')).toEqual([]);
  expect(await known('2026-03-02T16:00:01Z')).toEqual([penalty!.amount]);
  // Claimed, then accepted.
  expect(await known('2026-03-04T08:00:01Z')).toEqual([penalty!.amount]);
  expect(await known('2026-03-05T08:00:01Z')).toEqual([penalty!.amount]);
  expect(await known('2026-03-06T08:00:00Z')).toEqual([penalty!.amount]);
  expect(await known('2026-03-06T08:00:01Z')).toEqual([]);
  expect(await known(null)).toEqual([]);
});

test('the next step of a running clock finds the caps as they stood then', async () => {
  // A tenth of a month of hosting, 100.00, for all penalties of the year.
  const own = await activeContract(tenant, { overrides: [{ parameter: 'liability.months', value: '0.1' }] });
  await asset(tenant, own);
  const first = await incident(tenant, own, '2026-03-02T08:00:00Z');
  // An hour and a half late: 10 % of 1 000.00, which is the whole cap.
  const [penalty] = await restored(tenant, first, '2026-03-02T16:00:00Z');
  expect(penalty!.amount).toBe('100.00 EUR');
  await incident(tenant, own, '2026-03-03T08:00:00Z');
  const RUNNING = '2026-03-03T09:00:00Z';
  const nextKnown = (knownAt: string | null) =>
    reading(tenant, async (read) => {
      const [levels] = await readServiceLevels(
        read,
        termsLibraryOf(tenant.database),
        tenant.providerId,
        [own],
        at(RUNNING),
        knownAt === null ? null : at(knownAt),
      );
      const steps = await nextCostSteps(
        read,
        levels!.runningClocks.filter(({ clock }) => clock.commitment.compiled.commitment.key === 'restoration'),
      );
      return steps.map((step) => (step === null ? null : formatMoney(step.amount)));
    });
  expect(await nextKnown(null)).toEqual([null]);
  await carryOut(tenant, '2026-03-06T08:00:00Z', (unit) =>
    correctIncident(unit, { incidentId: first, restoredAt: at('2026-03-02T10:00:00Z'), reason: 'The log' }),
  );
  expect(await nextKnown(null)).toEqual(['100.00 EUR']);
  expect(await nextKnown('2026-03-06T08:00:01Z')).toEqual(['100.00 EUR']);
  expect(await nextKnown('2026-03-06T08:00:00Z')).toEqual([null]);
  expect(await nextKnown(RUNNING)).toEqual([null]);
});
