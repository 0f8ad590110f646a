import { groupsInOrder } from '../../executor/align';
import { needs } from '../../executor/needs';
import { formatInstant } from '../../domain/time/instant';
import { assetsById } from '../../store/asset/asset.store';
import {
  correctionsOf,
  logbookEntriesById,
  logbookOrder,
  logbooksOf,
  type LogbookEntryRecord,
} from '../../store/logbook/logbook.store';
import { ContractLogbookRelations, LogbookEntryRelations, type ContractLogbookArgs } from '../_generated';
import { savedRow } from '../command';
import { pagesInOrder } from '../connection';
import type { RequestContext } from '../context';
import { askedIdOrNull, contractsOf, idsOf, incidentsOf, loadMaybe, loadPages } from '../load';

const logbookPages = pagesInOrder<LogbookEntryRecord>({ list: 'logbook', order: logbookOrder });

/** The entry that a mutation wrote. */
export const savedEntry = savedRow((done: { readonly entryId: string }) => done.entryId, logbookEntriesById);

/** Loads what belongs to entries of logbooks. */
export class LogbookEntryLoader extends LogbookEntryRelations {
  contract(context: RequestContext, entries: readonly LogbookEntryRecord[]) {
    return contractsOf(context, entries);
  }

  asset(context: RequestContext, entries: readonly LogbookEntryRecord[]) {
    return loadMaybe(context, entries, ({ assetId }) => assetId, assetsById);
  }

  incident(context: RequestContext, entries: readonly LogbookEntryRecord[]) {
    return incidentsOf(context, entries);
  }

  corrects(context: RequestContext, entries: readonly LogbookEntryRecord[]) {
    return loadMaybe(context, entries, ({ correctsId }) => correctsId, logbookEntriesById);
  }

  async corrections(context: RequestContext, entries: readonly LogbookEntryRecord[]) {
    const found = await correctionsOf(context.read, idsOf(entries));
    return groupsInOrder(
      entries,
      ({ id }) => id,
      found,
      ({ correctsId }) => correctsId ?? '',
    );
  }
}

/** Loads the logbooks of contracts. */
export class LogbooksOfContracts extends ContractLogbookRelations {
  @needs('id')
  logbook(context: RequestContext, contracts: readonly { readonly id: string }[], args: ContractLogbookArgs) {
    const { kinds, writtenBy, assetId, incidentId, since, before } = args.filter ?? {};
    const choice = {
      kinds: kinds ?? null,
      writtenBy: writtenBy ?? null,
      assetId: askedIdOrNull(assetId),
      incidentId: askedIdOrNull(incidentId),
      since: since == null ? null : formatInstant(since),
      before: before == null ? null : formatInstant(before),
    };
    return loadPages(context, contracts, args, logbookPages, (reader, ids, page) =>
      logbooksOf(reader, ids, choice, page),
    );
  }
}
