import { verifyLedgers } from '../../app/ledger/verify-ledger';
import { projectContracts } from '../../app/projection/project-costs';
import { readServiceLevels } from '../../app/sla/contract-sla';
import type { ContractTerms, PriceSpan } from '../../app/terms/dated-terms';
import { termsLibraryOf } from '../../app/terms/terms-library';
import type { Standing } from '../../domain/lifecycle/standing';
import { addExact, unrounded } from '../../domain/money/arithmetic';
import { ZERO } from '../../domain/money/decimal';
import { moneyOf } from '../../domain/money/parse-money';
import { exactAmount, type ExactAmount } from '../../domain/money/value';
import { formatInstant, type Instant, type LocalDate } from '../../domain/time/instant';
import { assetsOfContracts } from '../../store/asset/asset.store';
import { adjustmentsOfContracts } from '../../store/billing/billing.store';
import { clientsById } from '../../store/client/client.store';
import { interventionsOfContracts, unitAccountsOf } from '../../store/consumption/consumption.store';
import type { StatementRunner } from '../../store/database/statement';
import type { ContractRecord } from '../../store/contract/contract.store';
import { modulesOfContracts } from '../../store/contract/service-module.store';
import { incidentsOfContracts } from '../../store/incident/incident.store';
import { balancesOf, ledgersOf } from '../../store/ledger/ledger.store';
import { penaltiesOfContracts } from '../../store/penalty/penalty.store';
import {
  ContractRelations,
  type ContractAssetsArgs,
  type ContractBillingAdjustmentsArgs,
  type ContractCostProjectionArgs,
  type ContractHistoryArgs,
  type ContractHourlyRatesArgs,
  type ContractIncludedTimeArgs,
  type ContractIncidentsArgs,
  type ContractInterventionsArgs,
  type ContractLedgerTransactionsArgs,
  type ContractModulesArgs,
  type ContractMonthlyForfaitArgs,
  type ContractParametersArgs,
  type ContractPenaltiesArgs,
  type ContractPriceComponentsArgs,
  type ContractSlaArgs,
} from '../_generated';
import { assetPages } from '../asset/asset-pages';
import { contractAdjustmentPages } from '../billing/adjustment-pages';
import { historyOf } from '../common/history.loader';
import { interventionPages } from '../consumption/consumption-pages';
import { hourlyRatesKnown, includedTimeOf } from '../consumption/settled-work.loader';
import type { RequestContext } from '../context';
import type { Connection, PageArgs, PageRequest, Pages } from '../connection';
import { incidentPages } from '../incident/incident-pages';
import { toContractSla } from '../incident/to-clock';
import { askedInstants, askedKnownAt } from '../knowledge';
import { loadGroups, loadOne, loadPages } from '../load';
import { ledgerPages } from '../ledger/ledger-pages';
import { penaltyPages } from '../penalty/penalty-pages';
import { projectionWindow, toCostProjection } from '../projection/projection.loader';
import { loadTermsPacks } from '../terms/terms.loader';
import { toEffectiveParameter } from '../terms/to-terms-pack';
import { modulePages } from './contract-pages';

type Contracts = readonly ContractRecord[];

/** Loads what belongs to contracts: one statement for all contracts of a level. */
export class ContractLoader extends ContractRelations {
  client(context: RequestContext, contracts: Contracts) {
    return loadOne(context, contracts, (contract) => contract.clientId, clientsById);
  }

  termsPack(context: RequestContext, contracts: Contracts) {
    return loadTermsPacks(
      context,
      contracts.map((contract) => ({ id: contract.termsPackId, version: contract.termsPackVersion })),
    );
  }

  async status(context: RequestContext, contracts: Contracts) {
    const standing = await standingToday(context, contracts);
    return contracts.map(({ id, status }) => standing.get(id)?.status ?? status);
  }

  async termLastDay(context: RequestContext, contracts: Contracts) {
    const standing = await standingToday(context, contracts);
    return contracts.map(({ id, termLastDay }) => standing.get(id)?.termLastDay ?? termLastDay);
  }

  async priceComponents(context: RequestContext, contracts: Contracts, args: ContractPriceComponentsArgs) {
    const terms = await termsAsked(context, contracts, args);
    return contracts.map(({ id }) => pricesInForce(terms.get(id)));
  }

  async monthlyForfait(context: RequestContext, contracts: Contracts, args: ContractMonthlyForfaitArgs) {
    const terms = await termsAsked(context, contracts, args);
    return contracts.map(({ id, currency }) => {
      const nothing: ExactAmount = exactAmount(ZERO, currency);
      const total = pricesInForce(terms.get(id)).reduce(
        (sum, price) => addExact(sum, unrounded(moneyOf(price.monthlyAmount))),
        nothing,
      );
      return `${total.exact.toFixed(2)} ${currency}`;
    });
  }

  async modules(context: RequestContext, contracts: Contracts, args: ContractModulesArgs) {
    const activeOnly = args.filter?.activeOnly === true;
    if (args.on == null && args.knownAt == null) {
      return paged(context, contracts, args, modulePages, (reader, ids, page) =>
        modulesOfContracts(reader, ids, activeOnly, page),
      );
    }
    const page = modulePages.request(args);
    const after = page.after === null ? -1 : Number(page.after[0]);
    const terms = await termsAsked(context, contracts, args);
    return contracts.map(({ id }) => {
      const modules = terms.get(id)?.modules ?? [];
      const rows = modules.filter(({ active, position }) => position > after && (active || !activeOnly));
      return modulePages.connection(rows.slice(0, page.limit), page);
    });
  }

  assets(context: RequestContext, contracts: Contracts, args: ContractAssetsArgs) {
    return paged(context, contracts, args, assetPages, assetsOfContracts);
  }

  incidents(context: RequestContext, contracts: Contracts, args: ContractIncidentsArgs) {
    return paged(context, contracts, args, incidentPages, (reader, ids, page) =>
      incidentsOfContracts(reader, ids, args.filter?.openOnly === true, page),
    );
  }

  interventions(context: RequestContext, contracts: Contracts, args: ContractInterventionsArgs) {
    return paged(context, contracts, args, interventionPages, interventionsOfContracts);
  }

  penalties(context: RequestContext, contracts: Contracts, args: ContractPenaltiesArgs) {
    return paged(context, contracts, args, penaltyPages, penaltiesOfContracts);
  }

  unitAccounts(context: RequestContext, contracts: Contracts) {
    return loadGroups(context, contracts, contractIdOf, unitAccountsOf);
  }

  includedTime(context: RequestContext, contracts: Contracts, { on }: ContractIncludedTimeArgs) {
    return includedTimeOf(context, idsOf(contracts), on ?? null);
  }

  hourlyRates(context: RequestContext, contracts: Contracts, args: ContractHourlyRatesArgs) {
    return hourlyRatesKnown(context, contracts, args.on ?? null, askedKnownAt(context, args));
  }

  billingAdjustments(context: RequestContext, contracts: Contracts, args: ContractBillingAdjustmentsArgs) {
    return paged(context, contracts, args, contractAdjustmentPages(context.session), adjustmentsOfContracts);
  }

  ledgerTransactions(context: RequestContext, contracts: Contracts, args: ContractLedgerTransactionsArgs) {
    return paged(context, contracts, args, ledgerPages, ledgersOf);
  }

  ledgerBalances(context: RequestContext, contracts: Contracts) {
    return loadGroups(context, contracts, contractIdOf, balancesOf);
  }

  ledgerVerification(context: RequestContext, contracts: Contracts) {
    return verifyLedgers(context.read, context.session.providerId, idsOf(contracts));
  }

  async sla(context: RequestContext, contracts: Contracts, args: ContractSlaArgs) {
    const { asOf, knownAt } = askedInstants(context, args);
    const levels = await readServiceLevels(
      context.read,
      termsLibraryOf(context.database),
      context.session.providerId,
      idsOf(contracts),
      asOf,
      knownAt,
    );
    return levels.map((level) => (level === null ? new Error('a contract that vanished') : toContractSla(level)));
  }

  async costProjection(context: RequestContext, contracts: Contracts, args: ContractCostProjectionArgs) {
    const window = projectionWindow(context, args);
    const projections = await projectContracts(
      context.read,
      termsLibraryOf(context.database),
      context.session.providerId,
      idsOf(contracts),
      window,
    );
    return projections.map((each) =>
      each === null ? new Error('a contract that vanished') : toCostProjection(each, window),
    );
  }

  async parameters(context: RequestContext, contracts: Contracts, args: ContractParametersArgs) {
    const terms = await termsAsked(context, contracts, args);
    return contracts.map(({ id }) => terms.get(id)?.terms.values.map(toEffectiveParameter) ?? []);
  }

  history(context: RequestContext, contracts: Contracts, args: ContractHistoryArgs) {
    return historyOf(context, contracts, args);
  }
}

function idsOf(contracts: Contracts): string[] {
  return contracts.map((contract) => contract.id);
}

function contractIdOf(row: { readonly contractId: string }): string {
  return row.contractId;
}

function paged<Row extends { readonly contractId: string }>(
  context: RequestContext,
  contracts: Contracts,
  args: PageArgs,
  list: Pages<Row>,
  find: (reader: StatementRunner, ids: readonly string[], page: PageRequest) => Promise<readonly Row[]>,
): Promise<Connection<Row>[]> {
  return loadPages(context, contracts, args, list, contractIdOf, find);
}

/** Where contracts stand today whose agreed term is over; of all others their rows say it. */
async function standingToday(context: RequestContext, contracts: Contracts): Promise<ReadonlyMap<string, Standing>> {
  const { database, read, session, now } = context;
  // East of Greenwich the day may be over already.
  const today = formatInstant(now).slice(0, 10);
  const over = contracts.filter(({ termLastDay }) => termLastDay <= today);
  const terms = await termsLibraryOf(database).termsOf(read, session.providerId, idsOf(over), { at: now });
  return new Map([...terms].map(([id, { standing }]) => [id, standing]));
}

/** The terms of contracts on the day that is asked for, today without one; without those of which nothing was known then. */
async function termsAsked(
  context: RequestContext,
  contracts: Contracts,
  args: { readonly on?: LocalDate | null; readonly knownAt?: Instant | null },
): Promise<ReadonlyMap<string, ContractTerms>> {
  const { database, read, session, now } = context;
  const knownAt = askedKnownAt(context, args);
  const date = args.on == null ? { at: now } : { on: args.on };
  const terms = await termsLibraryOf(database).termsOf(read, session.providerId, idsOf(contracts), date, knownAt);
  return new Map([...terms].filter(([, { dated }]) => dated.timeline.isKnownAt(knownAt)));
}

/** The price components in force on the day of some terms. */
function pricesInForce(terms: ContractTerms | undefined): readonly PriceSpan[] {
  if (terms === undefined) return [];
  const { prices, on } = terms;
  return prices.filter(({ startsOn, endsBefore }) => startsOn <= on && (endsBefore === null || on < endsBefore));
}
