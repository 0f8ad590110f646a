import { Duration } from 'luxon';
import { amount, type WholeLife } from './whole-life';

/** Figures of a hosted contract, as its file writes them. */

/** Seconds as hours and minutes. */
export const time = (seconds: string | undefined): string =>
  Duration.fromObject({ seconds: Number(seconds) })
    .shiftTo('hours', 'minutes')
    .toISO();

/** The balances of its accounts of units. */
export async function balances(
  life: WholeLife,
): Promise<{ readonly 'UT balance': number | undefined; readonly 'HD balance': number | undefined }> {
  const { unitAccounts } = await life.says<{ unitAccounts: { key: string; balance: number }[] }>(
    'unitAccounts { key balance }',
  );
  const of = (account: string) => unitAccounts.find(({ key }) => key === account)?.balance;
  return { 'UT balance': of('UT'), 'HD balance': of('HD') };
}

/** What stands under the liability cap of a day's year. */
export async function liability(life: WholeLife, on: string) {
  const { liabilityHeadroom } = await life.says<{
    liabilityHeadroom: { cap: string; used: string; headroom: string }[];
  }>(`liabilityHeadroom(on: "${on}") { cap used headroom }`);
  const { cap, used, headroom } = liabilityHeadroom[0]!;
  return { cap: amount(cap), used: amount(used), headroom: amount(headroom) };
}

/** How an interruption was restored. */
export async function restored(life: WholeLife, incidentId: string) {
  const { dueAt, elapsed, overrun, state } = await life.clock(incidentId, 'RESTORATION');
  return { incidentId, dueAt, 'GTR dueAt': dueAt, elapsed, overrun, state, penalty: await life.penaltyOf(incidentId) };
}

/** Values of the index as they were published by a day. */
const PUBLISHED: readonly (readonly [string, string, string])[] = [
  ['2020-Q3', '2020-12-18', '116.4'],
  ['2021-Q2', '2021-09-17', '117.8'],
  ['2021-Q3', '2021-12-17', '118.9'],
  ['2022-Q3', '2022-12-16', '124.6'],
  ['2023-Q3', '2023-12-15', '129.1'],
  ['2024-Q3', '2024-12-13', '132.0'],
];
interface Revised {
  readonly changed: boolean;
  readonly billingAdjustments: readonly object[];
  readonly revision: {
    readonly prices: readonly {
      readonly kind: string;
      readonly key: string;
      readonly newPrice: string;
      readonly minimumApplied: boolean;
      readonly explanation: { readonly replay: { readonly equal: boolean } };
    }[];
  };
}

/**
 * The prices of an anniversary, of units too: values of the index are recorded as they were
 * published by then, and each price is revised by itself.
 */
export async function revised(life: WholeLife, on: string) {
  life.to(on);
  const source = 'Bulletin of the publisher';
  const values = PUBLISHED.filter(([, publishedOn]) => publishedOn <= on).map(([period, publishedOn, value]) => ({
    ...{ period, publishedOn, value, source },
  }));
  await life.did('recordIndexValues', { series: 'ICHT-all-employees', values });
  const apply = (): Promise<Revised> =>
    life.did<Revised>(
      'applyIndexation',
      { contractId: life.contractId, on },
      'changed billingAdjustments { id } revision { prices { kind key newPrice minimumApplied explanation { replay { equal } } } }',
    );
  const { changed, billingAdjustments, revision } = await apply();
  expect([changed, billingAdjustments]).toEqual([true, []]);
  expect((await apply()).changed).toBe(false);
  expect(revision.prices.every(({ explanation }) => explanation.replay.equal)).toBe(true);
  const { monthlyForfait } = await life.says<{ monthlyForfait: string }>('monthlyForfait');
  const pricesOf = (isUnit: boolean) =>
    Object.fromEntries(
      revision.prices
        .filter(({ kind }) => (kind === 'UNIT') === isUnit)
        .map(({ key, newPrice }) => [key, amount(newPrice)]),
    );
  return {
    prices: { ...pricesOf(false), monthlyForfait: amount(monthlyForfait) },
    units: pricesOf(true),
    floorApplied: revision.prices.every(({ minimumApplied }) => minimumApplied),
  };
}

/** What a disk that is replaced on a day is invoiced at, after the initial term. */
export async function replaced(life: WholeLife, on: string, price: string): Promise<string> {
  const disk = { contractId: life.contractId, reference: 'DISK' };
  await life.did('setTariff', { ...disk, kind: 'SPARE_PART', amount: price, from: on });
  const { sparePart } = await life.did<{ sparePart: { reason: string; amount: string } }>(
    'recordSparePart',
    { ...disk, description: 'A disk', replacedOn: on },
    'sparePart { reason amount }',
  );
  expect(sparePart.reason).toBe('AFTER_INITIAL_TERM');
  return amount(sparePart.amount);
}

interface Simulated {
  readonly total: string;
  readonly forfait: { readonly fee: string; readonly wholeMonths: number; readonly extraDays: number };
  readonly consumption: readonly { account: string; fee: string; averageUnits: string; daysLeft: number }[];
  readonly prepaid: readonly { readonly credit: string }[];
  readonly unitsForfeited: readonly { readonly account: string; readonly units: number }[];
}

/** What ending it on a day before its term costs. */
export async function terminated(life: WholeLife, effectiveOn: string, prepaid: readonly object[]) {
  const { simulateTermination } = await life.ask<{ simulateTermination: { simulation: Simulated } }>(
    `query ($input: SimulateTerminationInput!) { simulateTermination(input: $input) { simulation { total
      forfait { fee wholeMonths extraDays } consumption { account fee averageUnits daysLeft } prepaid { credit } unitsForfeited { account units } } } }`,
    { input: { contractId: life.contractId, effectiveOn, prepaid } },
  );
  const { total, forfait, consumption, prepaid: credits, unitsForfeited } = simulateTermination.simulation;
  const units = consumption.find(({ account }) => account === 'UT')!;
  const forfeited = (key: string) => unitsForfeited.find(({ account }) => account === key)!.units;
  return {
    total,
    'months left': `${forfait.wholeMonths} + ${forfait.extraDays}/30`,
    'forfait fee': amount(forfait.fee),
    'average units': units.averageUnits,
    'days left': units.daysLeft,
    'consumption fee': amount(units.fee),
    'prepaid credit': `-${amount(credits[0]!.credit)}`,
    'with VAT 20 %': (Number(amount(total)) * 1.2).toFixed(2),
    'UT forfeited': forfeited('UT'),
    'HD forfeited': forfeited('HD'),
  };
}
