import { needs } from '../../executor/needs';
import { allDuties, dutiesFor } from '../../domain/operations/responsibilities';
import {
  ContractResponsibilityRelations,
  type ContractResponsibilitiesArgs,
  type ContractWhoDoesArgs,
} from '../_generated';
import type { RequestContext } from '../context';
import { termsAsked } from '../contract/terms-asked';

type Contracts = readonly { readonly id: string }[];

/** Loads who does what under contracts. */
export class ResponsibilitiesOfContracts extends ContractResponsibilityRelations {
  @needs('id')
  async responsibilities(context: RequestContext, contracts: Contracts, args: ContractResponsibilitiesArgs) {
    const terms = await termsAsked(context, contracts, args);
    return terms.map((known) => {
      return known === undefined ? [] : allDuties(known.terms.pack.operations);
    });
  }

  @needs('id')
  async whoDoes(context: RequestContext, contracts: Contracts, args: ContractWhoDoesArgs) {
    const terms = await termsAsked(context, contracts, args);
    return terms.map((known) => {
      if (known === undefined) return [];
      const { operations } = known.terms.pack;
      return args.task == null ? allDuties(operations) : dutiesFor(operations, args.task);
    });
  }
}
