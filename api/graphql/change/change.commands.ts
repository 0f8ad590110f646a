import { closeRecommendation } from '../../app/change/close-recommendation';
import { decideChange } from '../../app/change/decide-change';
import { excludeAssetFromForfait } from '../../app/change/exclude-asset';
import { issueRecommendation } from '../../app/change/issue-recommendation';
import { recordUnauthorisedChange, requestChange } from '../../app/change/request-change';
import { ChangeMutations } from '../_generated';
import { loadAsset } from '../asset/asset.loader';
import { command } from '../command';
import type { RequestContext } from '../context';
import { loadChange, loadRecommendation } from './change.loader';

const recommendation = (context: RequestContext, done: { readonly recommendationId: string } | null) =>
  loadRecommendation(context, done?.recommendationId);
const change = (context: RequestContext, done: { readonly changeId: string } | null) =>
  loadChange(context, done?.changeId);

/** Mutations of recommendations and changes. */
export const changeMutations = new ChangeMutations({
  issueRecommendation: command(issueRecommendation, { recommendation }),
  closeRecommendation: command(closeRecommendation, { recommendation }),
  excludeAssetFromForfait: command(excludeAssetFromForfait, {
    asset: (context, done) => loadAsset(context, done?.assetId),
  }),
  requestChange: command(requestChange, { change }),
  decideChange: command(decideChange, { change }),
  recordUnauthorisedChange: command(recordUnauthorisedChange, { change }),
});
