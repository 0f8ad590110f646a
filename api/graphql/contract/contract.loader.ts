import { verifyLedger } from '../../app/ledger/verify-ledger';
import { readServiceLevels } from '../../app/sla/contract-sla';
import { termsLibraryOf } from '../../app/terms/terms-library';
import { addExact, exactAmount, moneyOf, unrounded, ZERO, type ExactAmount } from '../../domain/money/money';
import { localDateAt } from '../../domain/time/time-zone';
import { assetsOfContracts } from '../../store/asset/asset.store';
import { adjustmentsOfContracts } from '../../store/billing/billing.store';
import { clientsById } from '../../store/client/client.store';
import { interventionsOfContracts, unitAccountsOf } from '../../store/consumption/consumption.store';
import type { ContractRecord, PriceRecord } from '../../store/contract/contract.store';
import { modulesOfContracts } from '../../store/contract/service-module.store';
import { incidentsOfContracts } from '../../store/incident/incident.store';
import { balancesOf, ledgersOf } from '../../store/ledger/ledger.store';
import { penaltiesOfContracts } from '../../store/penalty/penalty.store';
import {
  ContractRelations,
  type ContractAssetsArgs,
  type ContractBillingAdjustmentsArgs,
  type ContractHistoryArgs,
  type ContractIncidentsArgs,
  type ContractInterventionsArgs,
  type ContractLedgerTransactionsArgs,
  type ContractModulesArgs,
  type ContractPenaltiesArgs,
  type ContractSlaArgs,
} from '../_generated';
import { assetPages } from '../asset/asset-pages';
import { adjustmentPages } from '../billing/adjustment-pages';
import { historyOf } from '../common/history';
import { interventionPages } from '../consumption/consumption-pages';
import { requireScope, type RequestContext } from '../context';
import type { Connection, PageRequest, Pages } from '../connection';
import { distinct, groupsInOrder, oneInOrder } from '../executor/align';
import { incidentPages } from '../incident/incident-pages';
import { toContractSla } from '../incident/to-clock';
import { ledgerPages } from '../ledger/ledger-pages';
import { penaltyPages } from '../penalty/penalty-pages';
import { loadTermsPacks } from '../terms/terms.resolver';
import { toEffectiveParameter } from '../terms/to-terms-pack';
import { modulePages } from './contract-pages';

type Contracts = readonly ContractRecord[];

/** Loads what belongs to contracts: one statement for all contracts of a level. */
export class ContractLoader extends ContractRelations {
  async client(context: RequestContext, contracts: Contracts) {
    const rows = await clientsById(
      context.read,
      distinct(contracts, (contract) => contract.clientId),
    );
    return oneInOrder(
      contracts,
      (contract) => contract.clientId,
      rows,
      (client) => client.id,
    );
  }

  termsPack(context: RequestContext, contracts: Contracts) {
    return loadTermsPacks(
      context,
      contracts.map((contract) => ({ id: contract.termsPackId, version: contract.termsPackVersion })),
    );
  }

  async priceComponents(context: RequestContext, contracts: Contracts) {
    const prices = await pricesToday(context, contracts);
    return contracts.map((contract) => prices.get(contract.id) ?? []);
  }

  async monthlyForfait(context: RequestContext, contracts: Contracts) {
    const prices = await pricesToday(context, contracts);
    return contracts.map((contract) => {
      const nothing: ExactAmount = exactAmount(ZERO, contract.currency);
      const total = (prices.get(contract.id) ?? []).reduce(
        (sum, price) => addExact(sum, unrounded(moneyOf(price.monthlyAmount))),
        nothing,
      );
      return `${total.exact.toFixed(2)} ${contract.currency}`;
    });
  }

  async modules(context: RequestContext, contracts: Contracts, args: ContractModulesArgs) {
    const page = modulePages.request(args);
    return paged(
      contracts,
      await modulesOfContracts(context.read, idsOf(contracts), args.activeOnly, page),
      modulePages,
      page,
    );
  }

  async assets(context: RequestContext, contracts: Contracts, args: ContractAssetsArgs) {
    const page = assetPages.request(args);
    return paged(contracts, await assetsOfContracts(context.read, idsOf(contracts), page), assetPages, page);
  }

  async incidents(context: RequestContext, contracts: Contracts, args: ContractIncidentsArgs) {
    requireScope(context, 'incidents:read');
    const page = incidentPages.request(args);
    return paged(
      contracts,
      await incidentsOfContracts(context.read, idsOf(contracts), args.openOnly, page),
      incidentPages,
      page,
    );
  }

  async interventions(context: RequestContext, contracts: Contracts, args: ContractInterventionsArgs) {
    requireScope(context, 'incidents:read');
    const page = interventionPages.request(args);
    return paged(
      contracts,
      await interventionsOfContracts(context.read, idsOf(contracts), page),
      interventionPages,
      page,
    );
  }

  async penalties(context: RequestContext, contracts: Contracts, args: ContractPenaltiesArgs) {
    requireScope(context, 'penalties:read');
    const page = penaltyPages.request(args);
    return paged(contracts, await penaltiesOfContracts(context.read, idsOf(contracts), page), penaltyPages, page);
  }

  async unitAccounts(context: RequestContext, contracts: Contracts) {
    return grouped(contracts, await unitAccountsOf(context.read, idsOf(contracts)));
  }

  async billingAdjustments(context: RequestContext, contracts: Contracts, args: ContractBillingAdjustmentsArgs) {
    requireScope(context, 'billing:read');
    const page = adjustmentPages.request(args);
    return paged(contracts, await adjustmentsOfContracts(context.read, idsOf(contracts), page), adjustmentPages, page);
  }

  async ledgerTransactions(context: RequestContext, contracts: Contracts, args: ContractLedgerTransactionsArgs) {
    requireScope(context, 'billing:read');
    const page = ledgerPages.request(args);
    return paged(contracts, await ledgersOf(context.read, idsOf(contracts), page), ledgerPages, page);
  }

  async ledgerBalances(context: RequestContext, contracts: Contracts) {
    requireScope(context, 'billing:read');
    return grouped(contracts, await balancesOf(context.read, idsOf(contracts)));
  }

  ledgerVerification(context: RequestContext, contracts: Contracts) {
    requireScope(context, 'billing:read');
    return Promise.all(
      contracts.map((contract) => verifyLedger(context.read, context.session.providerId, contract.id)),
    );
  }

  async sla(context: RequestContext, contracts: Contracts, args: ContractSlaArgs) {
    requireScope(context, 'incidents:read');
    const levels = await readServiceLevels(
      context.read,
      termsLibraryOf(context.database),
      context.session.providerId,
      idsOf(contracts),
      args.asOf ?? context.now,
    );
    return levels.map((level) => (level === null ? new Error('a contract that vanished') : toContractSla(level)));
  }

  async parameters(context: RequestContext, contracts: Contracts) {
    const terms = await termsLibraryOf(context.database).termsOf(
      context.read,
      context.session.providerId,
      idsOf(contracts),
    );
    return contracts.map((contract) => terms.get(contract.id)?.terms.values.map(toEffectiveParameter) ?? []);
  }

  history(context: RequestContext, contracts: Contracts, args: ContractHistoryArgs) {
    return historyOf(context, contracts, args);
  }
}

function idsOf(contracts: Contracts): string[] {
  return contracts.map((contract) => contract.id);
}

function grouped<Row extends { readonly contractId: string }>(contracts: Contracts, rows: readonly Row[]): Row[][] {
  return groupsInOrder(
    contracts,
    (contract) => contract.id,
    rows,
    (row) => row.contractId,
  );
}

function paged<Row extends { readonly contractId: string }>(
  contracts: Contracts,
  rows: readonly Row[],
  of: Pages<Row>,
  page: PageRequest,
): Connection<Row>[] {
  return grouped(contracts, rows).map((group) => of.connection(group, page));
}

/** The price components in force today, in each contract's own zone. */
async function pricesToday(
  context: RequestContext,
  contracts: Contracts,
): Promise<ReadonlyMap<string, readonly PriceRecord[]>> {
  const terms = await termsLibraryOf(context.database).termsOf(
    context.read,
    context.session.providerId,
    idsOf(contracts),
  );
  return new Map(
    [...terms].map(([id, { prices, zone, contract }]) => {
      const today = localDateAt(zone, context.now);
      // Before its first day a contract shows the prices it will start with.
      const on = today < contract.startsOn ? contract.startsOn : today;
      return [
        id,
        prices.filter((price) => price.startsOn <= on && (price.endsBefore === null || on < price.endsBefore)),
      ];
    }),
  );
}
