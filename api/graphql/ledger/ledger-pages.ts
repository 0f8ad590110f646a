import type { LedgerTransactionRecord } from '../../store/ledger/ledger.store';
import { pages } from '../connection';

/** Pages of a contract's ledger, in sequence. */
export const ledgerPages = pages<LedgerTransactionRecord>({
  list: 'ledger',
  keys: ['integer'],
  keyOf: (transaction) => [transaction.sequence],
});
