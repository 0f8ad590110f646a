import { ledgerOrder, type LedgerTransactionRecord } from '../../store/ledger/ledger.store';
import { pagesInOrder } from '../connection';

/** Pages of a contract's ledger, in sequence. */
export const ledgerPages = pagesInOrder<LedgerTransactionRecord>({ list: 'ledger', order: ledgerOrder });
