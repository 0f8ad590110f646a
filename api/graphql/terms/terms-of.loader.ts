import type { ContractRecord } from '../../store/contract/contract.store';
import {
  ContractTermsRelations,
  type ContractCoveragesArgs,
  type ContractOverridesArgs,
  type ContractParametersArgs,
} from '../_generated';
import { coveragesOf } from '../../app/contract/contract-coverages';
import { overridesOf } from '../../app/contract/contract-overrides';
import { byView } from '../contract/contract-view';
import { datesAsked, termsAsked } from '../contract/terms-asked';
import type { RequestContext } from '../context';
import { totalKnown } from '../load';
import { needs } from '../../executor/needs';
import { loadTermsPacks } from './terms.loader';
import { overridePages } from './overrides-of.loader';
import { toEffectiveParameter } from './to-terms-pack';

/** Loads the packs that contracts were made from, and their effective terms. */
export class TermsOfContracts extends ContractTermsRelations {
  @needs('termsPackId', 'termsPackVersion')
  termsPack(context: RequestContext, contracts: readonly Pick<ContractRecord, 'termsPackId' | 'termsPackVersion'>[]) {
    return loadTermsPacks(
      context,
      contracts.map((contract) => ({ id: contract.termsPackId, version: contract.termsPackVersion })),
    );
  }

  @needs('id')
  async parameters(
    context: RequestContext,
    contracts: readonly { readonly id: string }[],
    args: ContractParametersArgs,
  ) {
    const terms = await termsAsked(context, contracts, args);
    return terms.map((own) => own?.terms.values.map(toEffectiveParameter) ?? []);
  }

  @needs('id')
  async coverages(context: RequestContext, contracts: readonly { readonly id: string }[], args: ContractCoveragesArgs) {
    const terms = await termsAsked(context, contracts, args);
    return terms.map((own) => (own === undefined ? [] : coveragesOf(own)));
  }

  @needs('id')
  overrides(context: RequestContext, contracts: readonly { readonly id: string }[], args: ContractOverridesArgs) {
    const page = overridePages.request(args);
    const after = page.after === null ? 0 : Number(page.after[0]);
    return byView(contracts, async (group, view) => {
      const { on, knownAt } = datesAsked(context, view, args);
      const terms = await termsAsked(context, group, args);
      return terms.map((own) => {
        const all = own === undefined ? [] : overridesOf(own.dated, on, knownAt);
        const rest = all.filter(({ sequence }) => sequence > after);
        return overridePages.connection(rest.slice(0, page.limit), page, totalKnown(all.length));
      });
    });
  }
}
