import { needs } from '../../executor/needs';
import { assetsById } from '../../store/asset/asset.store';
import {
  changeOrder,
  changesById,
  changesOfContracts,
  recommendationOrder,
  recommendationsById,
  recommendationsOfAssets,
  recommendationsOfContracts,
  type ChangeRequestRecord,
  type RecommendationRecord,
} from '../../store/change/change.store';
import {
  AssetChangeRelations,
  ChangeRequestRelations,
  ContractChangeRelations,
  ExcludedPeriodChangeRelations,
  RecommendationRelations,
  type AssetRecommendationsArgs,
  type ContractChangesArgs,
  type ContractRecommendationsArgs,
} from '../_generated';
import { updatedTimes } from '../common/recorded-times';
import { pagesInOrder } from '../connection';
import type { RequestContext } from '../context';
import { contractsOf, loadMaybe, loadOne, loadPages, loadRow } from '../load';

const recommendationPages = pagesInOrder<RecommendationRecord>({ list: 'recommendations', order: recommendationOrder });
const changePages = pagesInOrder<ChangeRequestRecord>({ list: 'changes', order: changeOrder });

/** A recommendation by id, null when there is none that may be seen. */
export function loadRecommendation(
  context: RequestContext,
  id: string | undefined,
): Promise<RecommendationRecord | null> {
  return loadRow(context, id, recommendationsById);
}

/** A change by id, null when there is none that may be seen. */
export function loadChange(context: RequestContext, id: string | undefined): Promise<ChangeRequestRecord | null> {
  return loadRow(context, id, changesById);
}

type Ids = readonly { readonly id: string }[];

/** Loads the recommendations and changes of contracts. */
export class ChangesOfContracts extends ContractChangeRelations {
  @needs('id')
  recommendations(context: RequestContext, contracts: Ids, args: ContractRecommendationsArgs) {
    return loadPages(context, contracts, args, recommendationPages, recommendationsOfContracts);
  }

  @needs('id')
  changes(context: RequestContext, contracts: Ids, args: ContractChangesArgs) {
    return loadPages(context, contracts, args, changePages, changesOfContracts);
  }
}

/** Loads the recommendations for assets. */
export class RecommendationsOfAssets extends AssetChangeRelations {
  @needs('id')
  recommendations(context: RequestContext, assets: Ids, args: AssetRecommendationsArgs) {
    return loadPages(context, assets, args, recommendationPages, recommendationsOfAssets);
  }
}

/** Loads the changes that excluded periods follow from. */
export class ChangesOfExcludedPeriods extends ExcludedPeriodChangeRelations {
  @needs('changeId')
  change(context: RequestContext, periods: readonly { readonly changeId: string | null }[]) {
    return loadMaybe(context, periods, ({ changeId }) => changeId, changesById);
  }
}

/** Loads what belongs to recommendations. */
export class RecommendationLoader extends RecommendationRelations {
  contract(context: RequestContext, recommendations: readonly RecommendationRecord[]) {
    return contractsOf(context, recommendations);
  }

  asset(context: RequestContext, recommendations: readonly RecommendationRecord[]) {
    return loadOne(context, recommendations, ({ assetId }) => assetId, assetsById);
  }

  createdAt(_context: RequestContext, recommendations: readonly RecommendationRecord[]) {
    return recommendations.map(({ recordedAt }) => recordedAt);
  }

  updatedAt(context: RequestContext, recommendations: readonly RecommendationRecord[]) {
    return updatedTimes(context, recommendations);
  }
}

/** Loads what belongs to changes. */
export class ChangeRequestLoader extends ChangeRequestRelations {
  contract(context: RequestContext, changes: readonly ChangeRequestRecord[]) {
    return contractsOf(context, changes);
  }

  asset(context: RequestContext, changes: readonly ChangeRequestRecord[]) {
    return loadMaybe(context, changes, ({ assetId }) => assetId, assetsById);
  }

  createdAt(_context: RequestContext, changes: readonly ChangeRequestRecord[]) {
    return changes.map(({ recordedAt }) => recordedAt);
  }

  updatedAt(context: RequestContext, changes: readonly ChangeRequestRecord[]) {
    return updatedTimes(context, changes);
  }
}
