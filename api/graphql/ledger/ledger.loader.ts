import { postingsOf, type LedgerTransactionRecord } from '../../store/ledger/ledger.store';
import { LedgerTransactionRelations } from '../_generated';
import type { RequestContext } from '../context';
import { groupsInOrder } from '../../executor/align';

/** Loads the postings of ledger transactions. */
export class LedgerTransactionLoader extends LedgerTransactionRelations {
  async postings(context: RequestContext, transactions: readonly LedgerTransactionRecord[]) {
    return groupsInOrder(transactions, placeOf, await postingsOf(context.read, transactions), placeOf);
  }
}

function placeOf(row: { readonly contractId: string; readonly sequence: number }): string {
  return `${row.contractId}/${row.sequence}`;
}
