import { verifyLedgers } from '../../app/ledger/verify-ledger';
import type { ContractRecord } from '../../store/contract/contract.store';
import { balancesOf, ledgersOf } from '../../store/ledger/ledger.store';
import { ContractLedgerRelations, type ContractLedgerTransactionsArgs } from '../_generated';
import type { RequestContext } from '../context';
import { contractIdOf, idsOf, loadGroups, loadPages } from '../load';
import { ledgerPages } from './ledger-pages';

type Contracts = readonly ContractRecord[];

/** Loads the ledgers of contracts. */
export class LedgersOfContracts extends ContractLedgerRelations {
  ledgerTransactions(context: RequestContext, contracts: Contracts, args: ContractLedgerTransactionsArgs) {
    return loadPages(context, contracts, args, ledgerPages, ledgersOf);
  }

  ledgerBalances(context: RequestContext, contracts: Contracts) {
    return loadGroups(context, contracts, contractIdOf, balancesOf);
  }

  ledgerVerification(context: RequestContext, contracts: Contracts) {
    return verifyLedgers(context.read, context.session.providerId, idsOf(contracts));
  }
}
