import { groupsInOrder } from '../../executor/align';
import { needs } from '../../executor/needs';
import type { ReferencedKind } from '../../domain/party/party-words';
import { assetsById } from '../../store/asset/asset.store';
import { clientsById } from '../../store/client/client.store';
import { contractsById } from '../../store/contract/contract.store';
import { partyOf } from '../../store/database/session';
import { partnersById } from '../../store/access/access.store';
import {
  externalIdsById,
  externalIdsOf,
  subjectKnownAs,
  type ExternalIdRecord,
} from '../../store/reference/external-id.store';
import {
  AssetReferenceRelations,
  ClientReferenceRelations,
  ContractReferenceRelations,
  ExternalIdRelations,
} from '../_generated';
import { savedRow } from '../command';
import type { RequestContext } from '../context';
import { idsOf, loadMaybe, loadRow, type FindById } from '../load';

type Subjects = readonly { readonly id: string }[];

/** The number that a mutation set. */
export const savedExternalId = savedRow((done: { readonly externalId: string }) => done.externalId, externalIdsById);

/** What the asking party's own system knows by a number; null where there is none. */
function knownAs<Row>(kind: ReferencedKind, find: FindById<Row>) {
  return async (
    context: RequestContext,
    { system, value }: { readonly system: string; readonly value: string },
  ): Promise<Row | null> => {
    const owner = partyOf(context.session);
    return loadRow(context, await subjectKnownAs(context.read, owner, kind, system.trim(), value.trim()), find);
  };
}

/** The client that the asking party's system knows by a number. */
export const clientKnownAs = knownAs('CLIENT', clientsById);
/** The same for a contract. */
export const contractKnownAs = knownAs('CONTRACT', contractsById);
/** The same for an asset. */
export const assetKnownAs = knownAs('ASSET', assetsById);

async function externalIds(context: RequestContext, subjects: Subjects): Promise<ExternalIdRecord[][]> {
  const found = await externalIdsOf(context.read, idsOf(subjects));
  return groupsInOrder(
    subjects,
    ({ id }) => id,
    found,
    ({ subjectId }) => subjectId,
  );
}

/** Loads whose systems numbers are of. */
export class ExternalIdLoader extends ExternalIdRelations {
  partner(context: RequestContext, ids: readonly ExternalIdRecord[]) {
    return loadMaybe(context, ids, ({ partnerId }) => partnerId, partnersById);
  }
}

/** Loads the numbers of clients. */
export class ExternalIdsOfClients extends ClientReferenceRelations {
  @needs('id')
  externalIds(context: RequestContext, clients: Subjects) {
    return externalIds(context, clients);
  }
}

/** Loads the numbers of contracts. */
export class ExternalIdsOfContracts extends ContractReferenceRelations {
  @needs('id')
  externalIds(context: RequestContext, contracts: Subjects) {
    return externalIds(context, contracts);
  }
}

/** Loads the numbers of assets. */
export class ExternalIdsOfAssets extends AssetReferenceRelations {
  @needs('id')
  externalIds(context: RequestContext, assets: Subjects) {
    return externalIds(context, assets);
  }
}
