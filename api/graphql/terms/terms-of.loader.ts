import type { ContractRecord } from '../../store/contract/contract.store';
import { ContractTermsRelations, type ContractParametersArgs } from '../_generated';
import { termsAsked } from '../contract/terms-asked';
import type { RequestContext } from '../context';
import { needs } from '../../executor/needs';
import { loadTermsPacks } from './terms.loader';
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
    return contracts.map(({ id }) => terms.get(id)?.terms.values.map(toEffectiveParameter) ?? []);
  }
}
