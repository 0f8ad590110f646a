import { postingsOf, type LedgerTransactionRecord } from '../../store/ledger/ledger.store';
import { findHeldSeal, listSeals, newestShownSeal, type ShownSealRecord } from '../../store/seal/seal.store';
import {
  BillingFeedConnectionRelations,
  LedgerTransactionRelations,
  type HeldSealState,
  type LedgerCause,
  type QueryHeldSealArgs,
} from '../_generated';
import type { Connection, PageArgs } from '../connection';
import type { RequestContext } from '../context';
import { loadPage } from '../load';
import { sealPages } from './ledger-pages';
import { groupsInOrder } from '../../executor/align';

/** A page of the provider's seals. */
export function loadSealPage(context: RequestContext, args: PageArgs): Promise<Connection<ShownSealRecord>> {
  return loadPage(context, args, sealPages, listSeals);
}

/** The newest seal of the provider, null before the first. */
export function loadNewestSeal(context: RequestContext): Promise<ShownSealRecord | null> {
  return newestShownSeal(context.read);
}

/** A seal that somebody holds, with what became of it. */
export interface HeldSealView {
  readonly state: HeldSealState;
  readonly newest: ShownSealRecord | null;
}

/** What became of a seal that somebody holds. */
export async function loadHeldSeal(
  { read }: RequestContext,
  { number, hash }: QueryHeldSealArgs,
): Promise<HeldSealView> {
  const found = await findHeldSeal(read, number);
  const newest = await newestShownSeal(read);
  return { state: stateOf(found, hash), newest };
}

function stateOf(found: { readonly hash: string | null; readonly isFollowed: boolean }, held: string): HeldSealState {
  if (found.hash === null) return 'GONE';
  if (found.hash !== held) return 'CHANGED';
  return found.isFollowed ? 'UNCHANGED' : 'CHAIN_BROKEN';
}

/** Loads the newest seal, which each page of a feed is handed with. */
export class SealsOfFeeds extends BillingFeedConnectionRelations {
  async seal(context: RequestContext, pages: readonly unknown[]) {
    const newest = await loadNewestSeal(context);
    return pages.map(() => newest);
  }
}

const CAUSES: Readonly<Record<string, LedgerCause>> = {
  billing_adjustment: 'BILLING_ADJUSTMENT',
  penalty: 'PENALTY',
  indemnity: 'INDEMNITY',
};

/** Loads the postings of ledger transactions. */
export class LedgerTransactionLoader extends LedgerTransactionRelations {
  async postings(context: RequestContext, transactions: readonly LedgerTransactionRecord[]) {
    return groupsInOrder(transactions, placeOf, await postingsOf(context.read, transactions), placeOf);
  }

  cause(_context: RequestContext, transactions: readonly LedgerTransactionRecord[]) {
    return transactions.map(({ causeKind }) => CAUSES[causeKind] ?? new Error(`a ledger's cause ${causeKind}`));
  }
}

function placeOf(row: { readonly contractId: string; readonly sequence: number }): string {
  return `${row.contractId}/${row.sequence}`;
}
