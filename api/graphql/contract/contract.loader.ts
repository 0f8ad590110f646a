import type { LocalDate } from '../../domain/time/instant';
import { priceDateOn } from '../../app/indexation/contract-price-dates';
import { standingNow, type Standable } from '../../app/contract/contracts-standing';
import type { ContractTerms, PriceSpan } from '../../app/terms/dated-terms';
import type { Standing } from '../../domain/lifecycle/standing';
import { addExact, unrounded } from '../../domain/money/arithmetic';
import { ZERO } from '../../domain/money/decimal';
import { moneyOf } from '../../domain/money/parse-money';
import { exactAmount, type ExactAmount } from '../../domain/money/value';
import { signaturesOfContracts, type ContractRecord } from '../../store/contract/contract.store';
import { modulesOfContracts } from '../../store/contract/service-module.store';
import {
  ContractRelations,
  type ContractModulesArgs,
  type ContractMonthlyForfaitArgs,
  type ContractPriceComponentsArgs,
} from '../_generated';
import { updatedTimes } from '../common/recorded-times';
import type { RequestContext } from '../context';
import { idsOf, loadPages, totalKnown } from '../load';
import { needs } from '../../executor/needs';
import type { Asked } from '../../executor/relation';
import { modulePages } from './contract-pages';
import { byView, viewOf } from './contract-view';
import { standingSource } from './standing-source';
import { termsAsked } from './terms-asked';

type Ids = readonly { readonly id: string }[];
type Signed = readonly Pick<ContractRecord, 'id' | 'signedAt'>[];

/** Loads what belongs to contracts: one statement for all contracts of a level. */
export class ContractLoader extends ContractRelations {
  @needs('id', 'status', 'termLastDay', 'nextDueOn')
  async status(context: RequestContext, contracts: readonly Standable[]) {
    const standing = await standingToday(context, contracts);
    return contracts.map((contract) => standingOf(standing, contract)?.status ?? contract.status);
  }

  @needs('id', 'status', 'termLastDay', 'nextDueOn')
  async termLastDay(context: RequestContext, contracts: readonly Standable[]) {
    const standing = await standingToday(context, contracts);
    return contracts.map((contract) => standingOf(standing, contract)?.termLastDay ?? contract.termLastDay);
  }

  @needs('id', 'signedAt')
  async clientSignature(context: RequestContext, contracts: Signed) {
    const found = await signaturesOf(context, contracts);
    return found.map((signed) => {
      if (signed === null) return null;
      const { provider: _provider, clientSignedAt, ...own } = signed.signature;
      return { function: null, mention: null, ...own, quote: null, signedAt: clientSignedAt ?? signed.signedAt };
    });
  }

  @needs('id', 'signedAt')
  async providerSignature(context: RequestContext, contracts: Signed) {
    const found = await signaturesOf(context, contracts);
    return found.map((signed) => {
      const own = signed?.signature.provider;
      return own ?? null;
    });
  }

  @needs('id')
  async priceComponents(context: RequestContext, contracts: Ids, args: ContractPriceComponentsArgs) {
    const terms = await termsAsked(context, contracts, args);
    return terms.map(pricesInForce);
  }

  @needs('id', 'currency')
  async monthlyForfait(
    context: RequestContext,
    contracts: readonly Pick<ContractRecord, 'id' | 'currency'>[],
    args: ContractMonthlyForfaitArgs,
  ) {
    const terms = await termsAsked(context, contracts, args);
    return contracts.map(({ currency }, place) => {
      const nothing: ExactAmount = exactAmount(ZERO, currency);
      const total = pricesInForce(terms[place]).reduce(
        (sum, price) => addExact(sum, unrounded(moneyOf(price.monthlyAmount))),
        nothing,
      );
      return `${total.exact.toFixed(2)} ${currency}`;
    });
  }

  @needs('id')
  modules(context: RequestContext, contracts: Ids, args: ContractModulesArgs, asked?: Asked) {
    const activeOnly = args.filter?.activeOnly === true;
    return byView(contracts, async (group, view) => {
      if (args.on == null && args.knownAt == null && view === undefined) {
        return loadPages(
          context,
          group,
          args,
          modulePages,
          (reader, ids, page) => modulesOfContracts(reader, ids, activeOnly, page),
          asked,
        );
      }
      const page = modulePages.request(args);
      const after = page.after === null ? -1 : Number(page.after[0]);
      const terms = await termsAsked(context, group, args);
      return terms.map((own) => {
        const modules = own?.modules ?? [];
        const rows = modules.filter(({ active }) => active || !activeOnly);
        const rest = rows.filter(({ position }) => position > after);
        return modulePages.connection(rest.slice(0, page.limit), page, totalKnown(rows.length));
      });
    });
  }

  @needs('id')
  updatedAt(context: RequestContext, contracts: Ids) {
    return updatedTimes(context, contracts);
  }
}

/** The signatures of contracts; null of those that are not signed, by what is known of them. */
async function signaturesOf(context: RequestContext, contracts: Signed) {
  const found = new Map((await signaturesOfContracts(context.read, idsOf(contracts))).map((each) => [each.id, each]));
  return contracts.map(({ id, signedAt: knownSignedAt }) => {
    const { signature, signedAt } = found.get(id) ?? { signature: null, signedAt: null };
    return signature === null || signedAt === null || knownSignedAt === null ? null : { signature, signedAt };
  });
}

function standingToday(
  context: RequestContext,
  contracts: readonly Standable[],
): Promise<ReadonlyMap<string, Standing>> {
  return standingNow(
    standingSource(context),
    contracts.filter((contract) => viewOf(contract) === undefined),
  );
}

/** Where a contract stands today; one that is read as it stood says so itself. */
function standingOf(today: ReadonlyMap<string, Standing>, contract: Standable): Standing | undefined {
  return viewOf(contract) === undefined ? today.get(contract.id) : undefined;
}

/** The price components in force on the day of some terms. */
function pricesInForce(terms: ContractTerms | undefined): readonly (PriceSpan & { readonly priceDate: LocalDate })[] {
  if (terms === undefined) return [];
  const { prices, on, dated } = terms;
  return prices
    .filter(({ startsOn, endsBefore }) => startsOn <= on && (endsBefore === null || on < endsBefore))
    .map((price) => {
      const priceDate = priceDateOn(dated, { kind: 'COMPONENT', key: price.code }, on) ?? price.startsOn;
      return { ...price, priceDate };
    });
}
