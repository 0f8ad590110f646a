import { shownGrounds } from '../../app/lifecycle/record-ground';
import { needs } from '../../executor/needs';
import { ContractGroundRelations, type ContractTerminationGroundsArgs } from '../_generated';
import type { RequestContext } from '../context';
import { termsAsked } from '../contract/terms-asked';

/** Loads what rights to end contracts may rest on. */
export class GroundsOfContracts extends ContractGroundRelations {
  @needs('id')
  async terminationGrounds(
    context: RequestContext,
    contracts: readonly { readonly id: string }[],
    args: ContractTerminationGroundsArgs,
  ) {
    const terms = await termsAsked(context, contracts, args);
    return terms.map((own) => (own === undefined ? [] : shownGrounds(own)));
  }
}
