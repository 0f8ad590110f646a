import { postingsOf, type LedgerTransactionRecord } from '../../store/ledger/ledger.store';
import { listSeals, type ShownSealRecord } from '../../store/seal/seal.store';
import { LedgerTransactionRelations, type LedgerCause } from '../_generated';
import type { Connection, PageArgs } from '../connection';
import type { RequestContext } from '../context';
import { loadPage } from '../load';
import { sealPages } from './ledger-pages';
import { groupsInOrder } from '../../executor/align';

/** A page of the provider's seals. */
export function loadSealPage(context: RequestContext, args: PageArgs): Promise<Connection<ShownSealRecord>> {
  return loadPage(context, args, sealPages, listSeals);
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
