import {
  acknowledgementsOf,
  adjustmentsById,
  explanationsOfAdjustments,
  listAdjustments,
  type AdjustmentRecord,
  type ListedAdjustment,
} from '../../store/billing/billing.store';
import { interventionsById } from '../../store/consumption/consumption.store';
import { listFeed, type FeedEntryRecord } from '../../store/billing/feed.store';
import { clientsById } from '../../store/client/client.store';
import { modulesById } from '../../store/contract/service-module.store';
import { penaltiesById } from '../../store/penalty/penalty.store';
import { BillingAdjustmentRelations, BillingFeedEntryRelations, type QueryBillingAdjustmentsArgs } from '../_generated';
import type { Connection, PageArgs } from '../connection';
import type { RequestContext } from '../context';
import {
  askedIdOrNull,
  contractsOf,
  loadExplanations,
  loadGroups,
  loadMaybe,
  loadPage,
  loadRow,
  loadRows,
} from '../load';
import { needs } from '../../executor/needs';
import type { Asked } from '../../executor/relation';
import { adjustmentPages, contractAdjustmentPages, feedPages } from './adjustment-pages';

type Ids = readonly { readonly id: string }[];

/** An adjustment by id, null when there is none that may be seen. */
export function loadAdjustment(
  context: RequestContext,
  id: string | null | undefined,
): Promise<AdjustmentRecord | null> {
  return loadRow(context, id, adjustmentsById);
}

/** Several adjustments, in the order of their ids. */
export function loadAdjustments(context: RequestContext, ids: readonly string[]): Promise<AdjustmentRecord[]> {
  return loadRows(context, ids, adjustmentsById);
}

/** A page of the adjustments that may be seen, in the order of the reader's feed. */
export function loadAdjustmentPage(
  context: RequestContext,
  args: QueryBillingAdjustmentsArgs,
): Promise<Connection<ListedAdjustment>> {
  const { unacknowledgedOnly } = args.filter ?? {};
  const contractId = askedIdOrNull(args.filter?.contractId);
  const notAcknowledgedBy = unacknowledgedOnly === true ? context.session.partnerId : null;
  const pages = contractId === null ? adjustmentPages(context.session) : contractAdjustmentPages(context.session);
  return loadPage(
    context,
    args,
    pages,
    (reader, page) => listAdjustments(reader, { contractId, notAcknowledgedBy }, page),
    context.asked,
  );
}

/** Loads what belongs to billing adjustments. */
export class BillingAdjustmentLoader extends BillingAdjustmentRelations {
  @needs('contractId')
  contract(
    context: RequestContext,
    adjustments: readonly Pick<AdjustmentRecord, 'contractId'>[],
    _args?: unknown,
    asked?: Asked,
  ) {
    return contractsOf(context, adjustments, asked);
  }

  @needs('moduleId')
  module(
    context: RequestContext,
    adjustments: readonly Pick<AdjustmentRecord, 'moduleId'>[],
    _args?: unknown,
    asked?: Asked,
  ) {
    return loadMaybe(context, adjustments, (adjustment) => adjustment.moduleId, modulesById, asked);
  }

  @needs('penaltyId')
  penalty(context: RequestContext, adjustments: readonly Pick<AdjustmentRecord, 'penaltyId'>[]) {
    return loadMaybe(context, adjustments, (adjustment) => adjustment.penaltyId, penaltiesById);
  }

  @needs('interventionId')
  intervention(context: RequestContext, adjustments: readonly Pick<AdjustmentRecord, 'interventionId'>[]) {
    return loadMaybe(context, adjustments, (adjustment) => adjustment.interventionId, interventionsById);
  }

  @needs('id')
  explanation(context: RequestContext, adjustments: Ids) {
    return loadExplanations(context, adjustments, explanationsOfAdjustments);
  }

  @needs('id')
  async acknowledgement(context: RequestContext, adjustments: Ids) {
    const given = await loadGroups(context, adjustments, (row) => row.adjustmentId, acknowledgementsOf);
    return given.map(([first]) => first ?? null);
  }

  @needs('recordedAt')
  createdAt(_context: RequestContext, adjustments: readonly Pick<AdjustmentRecord, 'recordedAt'>[]) {
    return adjustments.map(({ recordedAt }) => recordedAt);
  }

  @needs('recordedAt')
  updatedAt(_context: RequestContext, adjustments: readonly Pick<AdjustmentRecord, 'recordedAt'>[]) {
    return adjustments.map(({ recordedAt }) => recordedAt);
  }
}

/** A page of the asking reader's feed. */
export function loadFeedPage(context: RequestContext, args: PageArgs): Promise<Connection<FeedEntryRecord>> {
  return loadPage(context, args, feedPages(context.session), listFeed, context.asked);
}

/** Loads what belongs to entries of a feed. */
export class BillingFeedEntryLoader extends BillingFeedEntryRelations {
  @needs('clientId')
  client(context: RequestContext, entries: readonly Pick<FeedEntryRecord, 'clientId'>[]) {
    return loadMaybe(context, entries, (entry) => entry.clientId, clientsById);
  }
}
