import {
  AccountingQueries,
  type QueryAccountingEntriesArgs,
  type QueryReconciledClientsArgs,
  type QueryTrialBalanceArgs,
} from '../_generated';
import type { RequestContext } from '../context';
import {
  loadAccounting,
  loadAccountingEntryPage,
  loadAccountingFiles,
  loadReconciledClients,
  loadReconciledPenalties,
  loadTrialBalance,
} from './accounting.loader';

/** Resolves queries about the books. */
export class AccountingQueryResolver extends AccountingQueries {
  accounting(context: RequestContext) {
    return loadAccounting(context);
  }

  accountingFiles(context: RequestContext) {
    return loadAccountingFiles(context);
  }

  accountingEntries(context: RequestContext, args: QueryAccountingEntriesArgs) {
    return loadAccountingEntryPage(context, args);
  }

  trialBalance(context: RequestContext, args: QueryTrialBalanceArgs) {
    return loadTrialBalance(context, args);
  }

  reconciledClients(context: RequestContext, args: QueryReconciledClientsArgs) {
    return loadReconciledClients(context, args);
  }

  reconciledPenalties(context: RequestContext) {
    return loadReconciledPenalties(context);
  }
}
