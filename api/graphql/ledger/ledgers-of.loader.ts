import { verifyLedgers } from '../../app/ledger/verify-ledger';
import { balancesOf, ledgersOf } from '../../store/ledger/ledger.store';
import { ContractLedgerRelations, type ContractLedgerTransactionsArgs } from '../_generated';
import type { RequestContext } from '../context';
import { contractIdOf, idsOf, loadGroups, loadPages } from '../load';
import { needs } from '../../executor/needs';
import { ledgerPages } from './ledger-pages';

type Contracts = readonly { readonly id: string }[];

/** Loads the ledgers of contracts. */
export class LedgersOfContracts extends ContractLedgerRelations {
  @needs('id')
  ledgerTransactions(context: RequestContext, contracts: Contracts, args: ContractLedgerTransactionsArgs) {
    return loadPages(context, contracts, args, ledgerPages, ledgersOf);
  }

  @needs('id')
  ledgerBalances(context: RequestContext, contracts: Contracts) {
    return loadGroups(context, contracts, contractIdOf, balancesOf);
  }

  @needs('id')
  ledgerVerification(context: RequestContext, contracts: Contracts) {
    return verifyLedgers(context.read, context.session.providerId, idsOf(contracts));
  }
}
