import type { ContractRecord } from '../../store/contract/contract.store';
import { ContractTermsRelations, type ContractParametersArgs } from '../_generated';
import { termsAsked } from '../contract/terms-asked';
import type { RequestContext } from '../context';
import { loadTermsPacks } from './terms.loader';
import { toEffectiveParameter } from './to-terms-pack';

/** Loads the packs that contracts were made from, and their effective terms. */
export class TermsOfContracts extends ContractTermsRelations {
  termsPack(context: RequestContext, contracts: readonly ContractRecord[]) {
    return loadTermsPacks(
      context,
      contracts.map((contract) => ({ id: contract.termsPackId, version: contract.termsPackVersion })),
    );
  }

  async parameters(context: RequestContext, contracts: readonly ContractRecord[], args: ContractParametersArgs) {
    const terms = await termsAsked(context, contracts, args);
    return contracts.map(({ id }) => terms.get(id)?.terms.values.map(toEffectiveParameter) ?? []);
  }
}
