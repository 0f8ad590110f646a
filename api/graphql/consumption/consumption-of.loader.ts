import { interventionsOfContracts, unitAccountsOf } from '../../store/consumption/consumption.store';
import {
  ContractConsumptionRelations,
  type ContractHourlyRatesArgs,
  type ContractHourlyRateVersionsArgs,
  type ContractIncludedTimeArgs,
  type ContractInterventionsArgs,
} from '../_generated';
import type { RequestContext } from '../context';
import { byView } from '../contract/contract-view';
import { datesAsked } from '../contract/terms-asked';
import { contractIdOf, idsOf, loadGroups, loadPages, totalKnown } from '../load';
import { formatInstant } from '../../domain/time/instant';
import { needs } from '../../executor/needs';
import { hourlyRatePages, interventionPages } from './consumption-pages';
import { hourlyRatesKnown, includedTimeOf } from './settled-work.loader';

type Contracts = readonly { readonly id: string }[];

/** Loads the work done under contracts, and what they prepaid or include. */
export class ConsumptionOfContracts extends ContractConsumptionRelations {
  @needs('id')
  interventions(context: RequestContext, contracts: Contracts, args: ContractInterventionsArgs) {
    const { majorOnly, awaitingOfferOnly, since, before } = args.filter ?? {};
    const which = {
      majorOnly: majorOnly === true,
      awaitingOfferOnly: awaitingOfferOnly === true,
      since: since == null ? null : formatInstant(since),
      before: before == null ? null : formatInstant(before),
    };
    return loadPages(context, contracts, args, interventionPages, (reader, ids, page) =>
      interventionsOfContracts(reader, ids, which, page),
    );
  }

  @needs('id')
  unitAccounts(context: RequestContext, contracts: Contracts) {
    return loadGroups(context, contracts, contractIdOf, unitAccountsOf);
  }

  @needs('id')
  includedTime(context: RequestContext, contracts: Contracts, { on }: ContractIncludedTimeArgs) {
    return byView(contracts, (group, view) => includedTimeOf(context, idsOf(group), on ?? view?.on ?? null));
  }

  @needs('id')
  hourlyRates(context: RequestContext, contracts: Contracts, args: ContractHourlyRatesArgs) {
    return ratesAsked(context, contracts, args);
  }

  @needs('id')
  async hourlyRateVersions(context: RequestContext, contracts: Contracts, args: ContractHourlyRateVersionsArgs) {
    const page = hourlyRatePages.request(args);
    const after = page.after?.[0] ?? '';
    const known = await ratesAsked(context, contracts, args);
    return known.map((rates) => {
      const rest = rates.filter(({ from }) => from > after);
      return hourlyRatePages.connection(rest.slice(0, page.limit), page, totalKnown(rates.length));
    });
  }
}

function ratesAsked(context: RequestContext, contracts: Contracts, args: ContractHourlyRatesArgs) {
  return byView(contracts, (group, view) => {
    const { on, knownAt } = datesAsked(context, view, args);
    return hourlyRatesKnown(context, group, on, knownAt);
  });
}
