import { liabilityOf } from '../../app/penalty/liability-of';
import { NO_PENALTIES, penaltySumsOfContracts } from '../../app/penalty/penalty-sums';
import { needs } from '../../executor/needs';
import {
  indemnitiesById,
  indemnitiesOfContracts,
  indemnityOrder,
  type IndemnityRecord,
} from '../../store/penalty/indemnity.store';
import {
  ContractLiabilityRelations,
  IndemnityRelations,
  type ContractIndemnitiesArgs,
  type ContractLiabilityHeadroomArgs,
} from '../_generated';
import { pagesInOrder } from '../connection';
import type { RequestContext } from '../context';
import { termsAsked } from '../contract/terms-asked';
import { contractsOf, loadPages, loadRow } from '../load';

type Ids = readonly { readonly id: string }[];

const indemnityPages = pagesInOrder<IndemnityRecord>({ list: 'indemnities', order: indemnityOrder });

/** An indemnity by id, null when there is none that may be seen. */
export function loadIndemnity(context: RequestContext, id: string | undefined): Promise<IndemnityRecord | null> {
  return loadRow(context, id, indemnitiesById);
}

/** Loads what contracts' caps of liability leave, and their indemnities. */
export class LiabilityOfContracts extends ContractLiabilityRelations {
  @needs('id')
  async liabilityHeadroom(context: RequestContext, contracts: Ids, { on }: ContractLiabilityHeadroomArgs) {
    const ids = contracts.map(({ id }) => id);
    const [terms, sums] = await Promise.all([
      termsAsked(context, contracts, { on: on ?? null }),
      penaltySumsOfContracts(context.read, ids),
    ]);
    return ids.map((id, place) => {
      const own = terms[place];
      if (own === undefined) return null;
      return liabilityOf(own, (sums.get(id) ?? NO_PENALTIES).uses).map(({ windowKey, left, ...rest }) => ({
        ...rest,
        window: windowKey,
        headroom: left,
      }));
    });
  }

  @needs('id')
  indemnities(context: RequestContext, contracts: Ids, args: ContractIndemnitiesArgs) {
    return loadPages(context, contracts, args, indemnityPages, indemnitiesOfContracts);
  }
}

/** Loads what belongs to indemnities. */
export class IndemnityLoader extends IndemnityRelations {
  contract(context: RequestContext, indemnities: readonly IndemnityRecord[]) {
    return contractsOf(context, indemnities);
  }

  createdAt(_context: RequestContext, indemnities: readonly IndemnityRecord[]) {
    return indemnities.map(({ recordedAt }) => recordedAt);
  }

  updatedAt(_context: RequestContext, indemnities: readonly IndemnityRecord[]) {
    return indemnities.map(({ recordedAt }) => recordedAt);
  }
}
