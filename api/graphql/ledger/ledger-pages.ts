import { ledgerOrder, type LedgerTransactionRecord } from '../../store/ledger/ledger.store';
import { sealOrder, type ShownSealRecord } from '../../store/seal/seal.store';
import { pagesInOrder } from '../connection';

/** Pages of a contract's ledger, in sequence. */
export const ledgerPages = pagesInOrder<LedgerTransactionRecord>({ list: 'ledger', order: ledgerOrder });

/** Pages of a provider's seals, newest first. */
export const sealPages = pagesInOrder<ShownSealRecord>({ list: 'seals', order: sealOrder });
