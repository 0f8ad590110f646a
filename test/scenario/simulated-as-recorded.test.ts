import { assessDowntimeYear } from '../../api/app/penalty/assess-downtime-year';
import { adjustmentsOfContracts } from '../../api/store/billing/billing.store';
import { unitAccountsOf } from '../../api/store/consumption/consumption.store';
import { excludePeriod } from '../../api/app/incident/exclude-period';
import { formatInstant, instant } from '../../api/domain/time/instant';
import type { SimulateTermsQuery } from '../../sdk/src/_generated/types';
import {
  allPenaltiesOf,
  activeContract,
  asset,
  eur,
  incident,
  intervention,
  reading,
  responded,
  restored,
} from '../support/made-contract';
import { startTestApi, type TestApi } from '../support/test-api';
import { at, carryOut, makeTenant, type Tenant } from '../support/tenant';
import { builtSdk } from '../sdk/support/built-sdk';

const { SimulateTermsDocument } = builtSdk().sdk;

/**
 * Whatever happens on a contract, its own terms cost in a simulation what was recorded when it
 * happened: a year of incidents, exclusions, work and calls, up to the cap of the year and the
 * downtime of the whole year, told once and asked through the API.
 */

let api: TestApi;
let tenant: Tenant;
beforeAll(async () => {
  api = await startTestApi('2027-02-01T08:00:00Z');
  tenant = await makeTenant(api.database, 'Replayed');
});
afterAll(() => api.close());

/** Numbers that look random and are the same each time (Park and Miller). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

const FIRST = at('2026-01-05T09:00:00Z');
const HOUR = 3600;
const DAY = 24 * HOUR;
const MODULES = ['A', 'B', 'D', 'G', 'J', 'K', 'L', 'UT'];

/**
 * Lives a year: every fortnight an incident, some with a response, an exclusion, calls and work.
 */
async function live(
  seed: number,
  overrides: readonly { readonly parameter: string; readonly value: string }[],
): Promise<string> {
  const next = numbers(seed);
  const contractId = await activeContract(tenant, {
    modules: MODULES.map((key) =>
      key === 'UT' ? { key, active: true, baseUnits: 5 + next(20), unitPrice: eur('27.50') } : { key, active: true },
    ),
    overrides,
  });
  await asset(tenant, contractId);
  for (let fortnight = 0; fortnight < 25; fortnight += 1) {
    const received = instant(FIRST + fortnight * 14 * DAY + next(10 * HOUR));
    const text = (after: number): string => formatInstant(instant(received + after));
    const id = await incident(tenant, contractId, text(0), { severity: next(3) === 0 ? 'MINOR' : 'CRITICAL' });
    if (next(2) === 0) await responded(tenant, id, text(HOUR));
    if (next(3) === 0) {
      const period = { incidentId: id, cause: 'FORCE_MAJEURE', startedAt: at(text(HOUR)), endedAt: at(text(2 * HOUR)) };
      await carryOut(tenant, text(3 * HOUR), (unit) => excludePeriod(unit, period), { as: 'technician' });
    }
    for (let call = 0; call < next(4); call += 1) {
      const mode = next(4) === 0 ? 'ON_SITE' : next(3) === 0 ? 'REMOTE' : 'HOTLINE';
      await intervention(tenant, contractId, text(3 * HOUR + call * HOUR), 5 + next(55), { incidentId: id, mode });
    }
    await restored(tenant, id, text(8 * HOUR + next(2 * DAY)));
  }
  await carryOut(tenant, '2027-01-04T09:00:00Z', (unit) => assessDowntimeYear(unit, { contractId, year: 2026 }));
  return contractId;
}

/** The amounts of a kind in a simulation, by what they concern. */
async function replayed(
  contractId: string,
): Promise<NonNullable<NonNullable<SimulateTermsQuery['simulateTerms']>['simulation']>> {
  const input = { contractId, from: '2026-01-01', to: '2026-12-31', other: {} };
  const { simulateTerms } = await api.ask<SimulateTermsQuery>(tenant.keys.administrator, SimulateTermsDocument, {
    input,
  });
  expect(simulateTerms!.refusals).toEqual([]);
  return simulateTerms!.simulation!;
}

test.each([
  ['as the pack has them', 3, []],
  ['with calls of an incident counted together', 5, [{ parameter: 'hotline.excess-rounding', value: 'PER_INCIDENT' }]],
  [
    'with a marginal grid and a low cap',
    7,
    [
      { parameter: 'restoration.tier-reading', value: 'MARGINAL' },
      { parameter: 'liability.months', value: '1' },
    ],
  ],
])(
  'under its own terms, %s, a contract costs what was recorded',
  async (_how, seed, overrides) => {
    const contractId = await live(seed, overrides);
    const { months, own, difference } = await replayed(contractId);
    expect(difference).toBe('0.00 EUR');
    expect(own.notes).toEqual([]);
    const lines = months.flatMap(({ month, own: cost }) =>
      cost.lines.map((line) => ({ month: month.slice(0, 7), ...line })),
    );
    const { penalties, packs, accounts, numbersOf } = await recorded(contractId);
    expect(
      lines
        .filter(({ kind }) => kind === 'PENALTY')
        .map(({ concerns, amount }) => `${concerns} ${amount.replace('-', '')}`)
        .sort(),
    ).toEqual(penalties.map((each) => `${each.year ?? numbersOf.get(each.incidentId!)} ${each.amount}`).sort());
    // A debit that renews twice is one line of the simulation and two adjustments.
    const byMonth = (amounts: readonly { month: string; amount: string }[]): Record<string, number> => {
      const sums: Record<string, number> = {};
      for (const { month, amount } of amounts)
        sums[month] = (sums[month] ?? 0) + Math.round(Number.parseFloat(amount) * 100);
      return sums;
    };
    expect(byMonth(lines.filter(({ kind }) => kind === 'UNIT_PACK'))).toEqual(byMonth(packs));
    expect(own.accounts.map(({ account, balance, debitedUnits }) => [account, balance, debitedUnits])).toEqual(
      accounts.map(({ key, balance, debited }) => [key, balance, debited]),
    );
    expect(penalties.length).toBeGreaterThan(5);
    expect(penalties.some(({ year }) => year === 2026)).toBe(true);
    expect(accounts[0]!.debited).toBeGreaterThan(30);
  },
  60_000,
);

async function recorded(contractId: string) {
  return reading(tenant, async (read) => {
    const penalties = (await allPenaltiesOf(read, [contractId])).filter(({ status }) => status !== 'REVERSED');
    const adjustments = await adjustmentsOfContracts(read, [contractId], { after: null, limit: 1000 });
    const accounts = await unitAccountsOf(read, [contractId]);
    const debits = await read.query<{ key: string; units: number }>(
      {
        name: 'test:debits',
        text: `SELECT u.key, -sum(e.units)::integer AS units FROM unit_entry e JOIN unit_account u ON u.id = e.account_id
          WHERE e.contract_id = $1 AND e.kind = 'DEBIT' GROUP BY u.key`,
      },
      [contractId],
    );
    const incidents = await read.query<{ id: string; number: string }>(
      { name: 'test:numbers', text: 'SELECT id, number FROM incident WHERE contract_id = $1' },
      [contractId],
    );
    return {
      penalties,
      packs: adjustments
        .filter(({ kind }) => kind === 'UNIT_PACK')
        .map(({ occurredOn, amount }) => ({ month: occurredOn.slice(0, 7), amount })),
      accounts: accounts.map(({ key, balance }) => ({
        key,
        balance,
        debited: debits.find((each) => each.key === key)?.units ?? 0,
      })),
      numbersOf: new Map(incidents.map(({ id, number }) => [id, number])),
    };
  });
}
