import {
  ReferenceQueries,
  type QueryAssetByExternalIdArgs,
  type QueryClientByExternalIdArgs,
  type QueryContractByExternalIdArgs,
} from '../_generated';
import type { RequestContext } from '../context';
import { assetKnownAs, clientKnownAs, contractKnownAs } from './external-id.loader';

/** Resolves queries by numbers of one's own system. */
export class ReferenceQueryResolver extends ReferenceQueries {
  clientByExternalId(context: RequestContext, args: QueryClientByExternalIdArgs) {
    return clientKnownAs(context, args);
  }

  contractByExternalId(context: RequestContext, args: QueryContractByExternalIdArgs) {
    return contractKnownAs(context, args);
  }

  assetByExternalId(context: RequestContext, args: QueryAssetByExternalIdArgs) {
    return assetKnownAs(context, args);
  }
}
