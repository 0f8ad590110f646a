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
  readonly simulateIndexation: {
    readonly refusals: readonly object[];
    readonly simulation: {
      readonly revisions: readonly {
        readonly revisedOn: string;
        readonly prices: readonly {
          readonly key: string;
          readonly newPrice: string;
          readonly minimumApplied: boolean;
        }[];
      }[];
    };
  };
}

/**
 * The prices of an anniversary: what the index makes of those in force, which both sides then sign.
 * Prices of units are not simulated: they are those of the file.
 */
export async function revised(life: WholeLife, on: string, units: Readonly<Record<string, string>>) {
  life.to(on);
  const indexValues = PUBLISHED.filter(([, publishedOn]) => publishedOn <= on).map(([period, publishedOn, value]) => ({
    period,
    publishedOn,
    value,
  }));
  const { simulateIndexation } = await life.ask<Revised>(
    `query ($input: SimulateIndexationInput!) { simulateIndexation(input: $input) {
      refusals { code message } simulation { revisions { revisedOn prices { key newPrice minimumApplied } } } } }`,
    { input: { contractId: life.contractId, until: on, indexValues } },
  );
  expect(simulateIndexation.refusals).toEqual([]);
  const revision = simulateIndexation.simulation.revisions.find(({ revisedOn }) => revisedOn === on)!;
  const components = revision.prices.filter(({ key }) => ['HOSTING', 'EQUIPMENT', 'SERVICES'].includes(key));
  const prices = components.map(({ key: code, newPrice: monthlyAmount }) => ({ code, monthlyAmount }));
  const modules = Object.entries(units).map(([key, unitPrice]) => ({ key, unitPrice: `${unitPrice} EUR` }));
  await life.amends(on, { prices, modules }, 'amendment { number }');
  const { monthlyForfait } = await life.says<{ monthlyForfait: string }>('monthlyForfait');
  return {
    prices: {
      ...Object.fromEntries(components.map(({ key, newPrice }) => [key, amount(newPrice)])),
      monthlyForfait: amount(monthlyForfait),
    },
    floorApplied: components.every(({ minimumApplied }) => minimumApplied),
  };
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
