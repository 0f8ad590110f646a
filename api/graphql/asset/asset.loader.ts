import { assetsBeforeMove, assetsById, type AssetRecord } from '../../store/asset/asset.store';
import { contractsById, type ContractRecord } from '../../store/contract/contract.store';
import { assetTermOn } from '../../domain/lifecycle/asset-term';
import type { LocalDate } from '../../domain/time/instant';
import { needs } from '../../executor/needs';
import { AssetRelations, type AssetHistoryArgs } from '../_generated';
import { historyOf } from '../common/history.loader';
import { createdTimes, updatedTimes } from '../common/recorded-times';
import type { RequestContext } from '../context';
import { termsAsked } from '../contract/terms-asked';
import { contractsOf, idsOf, loadMaybe, loadRow } from '../load';

type Ids = readonly { readonly id: string }[];

/** An asset by id, null when there is none that may be seen. */
export function loadAsset(context: RequestContext, id: string | undefined): Promise<AssetRecord | null> {
  return loadRow(context, id, assetsById);
}

/** The contract of an inventory, null when there is none that may be seen. */
export function loadContractOf(context: RequestContext, id: string | undefined): Promise<ContractRecord | null> {
  return loadRow(context, id, contractsById);
}

/** Loads what belongs to assets. */
export class AssetLoader extends AssetRelations {
  contract(context: RequestContext, assets: readonly AssetRecord[]) {
    return contractsOf(context, assets);
  }

  @needs('id', 'contractId', 'coveredUntil')
  async coverTerm(context: RequestContext, assets: readonly Pick<AssetRecord, 'id' | 'contractId' | 'coveredUntil'>[]) {
    const ids = [...new Set(assets.map(({ contractId }) => contractId))].map((id) => ({ id }));
    const found = await termsAsked(context, ids, {});
    const terms = new Map(ids.map(({ id }, place) => [id, found[place]]));
    return assets.map(({ id, contractId, coveredUntil }) => {
      const own = terms.get(contractId);
      const agreed = own?.dated.timeline.valueOn('ASSET_TERM', id, own.on, own.dated.knownAt) ?? null;
      if (own === undefined || agreed === null) return null;
      return assetTermOn(own.terms.pack.lifecycle, agreed, coveredUntil as LocalDate | null, own.on);
    });
  }

  @needs('siteId')
  site(context: RequestContext, assets: readonly Pick<AssetRecord, 'siteId'>[]) {
    return loadMaybe(context, assets, ({ siteId }) => siteId, assetsById);
  }

  @needs('parentId')
  parent(context: RequestContext, assets: readonly Pick<AssetRecord, 'parentId'>[]) {
    return loadMaybe(context, assets, ({ parentId }) => parentId, assetsById);
  }

  @needs('movedToId')
  movedTo(context: RequestContext, assets: readonly Pick<AssetRecord, 'movedToId'>[]) {
    return loadMaybe(context, assets, ({ movedToId }) => movedToId, assetsById);
  }

  @needs('id')
  async movedFrom(context: RequestContext, assets: Ids) {
    const found = await assetsBeforeMove(context.read, idsOf(assets));
    const byId = new Map(found.map((asset) => [asset.movedToId, asset]));
    return assets.map(({ id }) => byId.get(id) ?? null);
  }

  @needs('id')
  history(context: RequestContext, assets: Ids, args: AssetHistoryArgs) {
    return historyOf(context, assets, args);
  }

  createdAt(context: RequestContext, assets: readonly AssetRecord[]) {
    return createdTimes(context, assets);
  }

  updatedAt(context: RequestContext, assets: readonly AssetRecord[]) {
    return updatedTimes(context, assets);
  }
}
