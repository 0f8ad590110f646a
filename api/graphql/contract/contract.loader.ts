import { standingNow } from '../../app/contract/contracts-standing';
import type { ContractTerms, PriceSpan } from '../../app/terms/dated-terms';
import type { Standing } from '../../domain/lifecycle/standing';
import { addExact, unrounded } from '../../domain/money/arithmetic';
import { ZERO } from '../../domain/money/decimal';
import { moneyOf } from '../../domain/money/parse-money';
import { exactAmount, type ExactAmount } from '../../domain/money/value';
import type { ContractRecord } from '../../store/contract/contract.store';
import { modulesOfContracts } from '../../store/contract/service-module.store';
import {
  ContractRelations,
  type ContractHistoryArgs,
  type ContractModulesArgs,
  type ContractMonthlyForfaitArgs,
  type ContractPriceComponentsArgs,
} from '../_generated';
import { historyOf } from '../common/history.loader';
import { updatedTimes } from '../common/recorded-times';
import type { RequestContext } from '../context';
import { loadPages } from '../load';
import { modulePages } from './contract-pages';
import { standingSource } from './standing-source';
import { termsAsked } from './terms-asked';

type Contracts = readonly ContractRecord[];

/** Loads what belongs to contracts: one statement for all contracts of a level. */
export class ContractLoader extends ContractRelations {
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
      return loadPages(context, contracts, args, modulePages, (reader, ids, page) =>
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

  history(context: RequestContext, contracts: Contracts, args: ContractHistoryArgs) {
    return historyOf(context, contracts, args);
  }

  updatedAt(context: RequestContext, contracts: Contracts) {
    return updatedTimes(context, contracts);
  }
}

function standingToday(context: RequestContext, contracts: Contracts): Promise<ReadonlyMap<string, Standing>> {
  return standingNow(standingSource(context), contracts);
}

/** The price components in force on the day of some terms. */
function pricesInForce(terms: ContractTerms | undefined): readonly PriceSpan[] {
  if (terms === undefined) return [];
  const { prices, on } = terms;
  return prices.filter(({ startsOn, endsBefore }) => startsOn <= on && (endsBefore === null || on < endsBefore));
}
