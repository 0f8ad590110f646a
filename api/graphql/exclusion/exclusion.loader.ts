import { updateExclusionsOf, type RecordedUpdateExclusion } from '../../domain/operations/update-exclusions';
import { needs } from '../../executor/needs';
import { changesById } from '../../store/change/change.store';
import { ContractExclusionRelations, UpdateExclusionRelations, type ContractUpdateExclusionsArgs } from '../_generated';
import type { RequestContext } from '../context';
import { termsAsked } from '../contract/terms-asked';
import { loadMaybe } from '../load';

/** An exclusion of a contract by its component and first day, null when there is none. */
export async function loadExclusion(
  context: RequestContext,
  done: (Pick<RecordedUpdateExclusion, 'component' | 'from'> & { readonly contractId: string }) | null,
): Promise<RecordedUpdateExclusion | null> {
  if (done === null) return null;
  const [terms] = await termsAsked(context, [{ id: done.contractId }], {});
  const all = terms === undefined ? [] : updateExclusionsOf(terms.dated);
  return all.find(({ component, from }) => component === done.component && from === done.from) ?? null;
}

/** Loads what was left out of the updates of contracts. */
export class ExclusionsOfContracts extends ContractExclusionRelations {
  @needs('id')
  async updateExclusions(
    context: RequestContext,
    contracts: readonly { readonly id: string }[],
    args: ContractUpdateExclusionsArgs,
  ) {
    const terms = await termsAsked(context, contracts, args);
    return terms.map((own) => (own === undefined ? [] : updateExclusionsOf(own.dated)));
  }
}

/** Loads the changes by which updates were left out. */
export class ExclusionLoader extends UpdateExclusionRelations {
  change(context: RequestContext, exclusions: readonly RecordedUpdateExclusion[]) {
    return loadMaybe(context, exclusions, ({ changeId }) => changeId, changesById);
  }
}
