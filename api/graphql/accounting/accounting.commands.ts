import { postAccountingEntries } from '../../app/accounting/post-entries';
import { setAccounts } from '../../app/accounting/set-accounts';
import { AccountingMutations } from '../_generated';
import { command } from '../command';
import { loadAccounting } from './accounting.loader';

/** Mutations of the books. */
export const accountingMutations = new AccountingMutations({
  setAccounts: command(setAccounts, {
    accounting: (context, done) => (done === null ? null : loadAccounting(context)),
  }),
  postAccountingEntries: command(postAccountingEntries, {
    posted: (_, done) => done?.posted ?? null,
    accounting: (context, done) => (done === null ? null : loadAccounting(context)),
  }),
});
