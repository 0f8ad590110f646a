/**
 * A reseller's portal: the contracts of its clients with their live service levels, what was missed
 * and what it costs, and the prepaid units left.
 *
 * ASTREINTE_URL=https://api.example.com/graphql ASTREINTE_API_KEY=… node reseller-portal.ts
 */
import {
  createClient,
  durationSeconds,
  paginate,
  parseMoney,
  sumMoney,
  type AstreinteClient,
  type ContractsRunningCostsQuery,
  type Duration,
  type Money,
  type PenaltyFragment,
} from '@astreinte/sdk';

type Contract = NonNullable<ContractsRunningCostsQuery['contracts']>['nodes'][number];

async function main(): Promise<void> {
  const client = createClient({ url: setting('ASTREINTE_URL'), apiKey: setting('ASTREINTE_API_KEY') });
  const { name, partner } = await client.viewer();
  console.log(`${partner?.name ?? name}, ${await client.serverTime()}`);
  const amounts: Money[] = [];
  for await (const contract of paginate((after) => client.contractsRunningCosts({ first: 100, after }))) {
    console.log(`\n${linesOf(contract, await penaltiesOf(client, contract.id)).join('\n')}`);
    // What a key lacks the scope for is null.
    const penalties = contract.sla?.penaltiesToDate ?? null;
    if (penalties !== null) amounts.push(penalties);
  }
  for (const currency of new Set(amounts.map((amount) => parseMoney(amount).currency))) {
    const own = amounts.filter((amount) => parseMoney(amount).currency === currency);
    console.log(`\nPenalties of the year, all contracts: ${sumMoney(own, currency)}`);
  }
}

async function penaltiesOf(client: AstreinteClient, id: string): Promise<PenaltyFragment[]> {
  const found: PenaltyFragment[] = [];
  const pages = paginate(async (after) => {
    const contract = await client.contractPenalties({ id, first: 100, after });
    // A contract can be withdrawn from the partner between two requests.
    return contract?.penalties ?? { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
  });
  for await (const penalty of pages) found.push(penalty);
  return found;
}

function linesOf(contract: Contract, penalties: readonly PenaltyFragment[]): string[] {
  const { number, client, status, sla, unitAccounts } = contract;
  if (sla === null) return [`${number}  ${client.name}  ${status}  service levels: not for this key`];
  const { downtimeBudget: downtime } = sla;
  return [
    `${number}  ${client.name}  ${status}  service levels: ${sla.state}`,
    `  open incidents: ${sla.openIncidents}${sla.nextDueAt === null ? '' : `, next deadline ${sla.nextDueAt}`}`,
    ...sla.runningClocks.map(
      ({ incident, clock, nextCostStep: next }) =>
        `  running  ${incident.number}  ${clock.commitment.key}  ${clock.state}  due ${clock.dueAt ?? 'when work resumes'}, ` +
        (clock.state === 'BREACHED' ? `${hours(clock.overrun)} too late` : `${hours(clock.remaining)} left`) +
        (next === null ? '' : `, ${next.amount} from ${next.from}`),
    ),
    ...(downtime === null
      ? []
      : [`  downtime ${downtime.year}: ${hours(downtime.used)} of ${hours(downtime.budget)}, ${downtime.state}`]),
    ...penalties.map(
      ({ incident, commitment, breachedAt, amount, status: stands }) =>
        `  missed   ${incident?.number ?? 'the year'}  ${commitment?.key ?? 'a commitment'}  at ${breachedAt}: ${amount}, ${stands}`,
    ),
    `  penalties to date: ${sla.penaltiesToDate ?? 'not for this key'}`,
    ...unitAccounts.map(({ key, balance, baseUnits }) => `  units ${key}: ${balance} of ${baseUnits}`),
  ];
}

function hours(duration: Duration): string {
  const minutes = Math.floor(durationSeconds(duration) / 60);
  return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')}`;
}

function setting(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '') throw new Error(`Set ${name}.`);
  return value;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? `${error.name}: ${error.message}` : error);
  process.exitCode = 1;
});
