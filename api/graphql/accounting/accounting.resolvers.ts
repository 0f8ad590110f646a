import { accountingMutations } from './accounting.commands';
import { AccountingEntryLoader, EntriesOfInvoices, ReconciledClientLoader } from './accounting.loader';
import { AccountingQueryResolver } from './accounting.resolver';

/** All that resolves the books. */
export const accountingResolvers = {
  AccountingEntryRelations: new AccountingEntryLoader(),
  InvoiceAccountingRelations: new EntriesOfInvoices(),
  ReconciledClientRelations: new ReconciledClientLoader(),
  AccountingQueries: new AccountingQueryResolver(),
  AccountingMutations: accountingMutations,
} as const;
