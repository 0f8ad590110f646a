import { ACCOUNT_ROLES, completePlan, JOURNAL_ROLES, type AccountPlan as Plan } from '../../domain/accounting/accounts';
import { accountingFilePath } from '../../domain/accounting/file-path';
import { closedYears, firstDayOfFiscalYear, lastDayOfFiscalYear } from '../../domain/accounting/periods';
import type { LocalDate } from '../../domain/time/instant';
import { FIRST_YEAR, LAST_YEAR } from '../../domain/time/local-date';
import { needs } from '../../executor/needs';
import { accountingOf, accountPlansOf, type AccountingRecord } from '../../store/accounting/accounting.store';
import {
  accountingEntriesOfInvoices,
  accountingEntryOrder,
  explanationsOfEntries,
  linesOfEntries,
  listAccountingEntries,
  trialBalanceOf,
  type AccountingEntryRecord,
} from '../../store/accounting/entry-list.store';
import {
  reconciledAccounts,
  reconciledPenalties,
  type ReconciledClientRecord,
} from '../../store/accounting/reconciliation.store';
import { clientOrder, clientsById, listClients } from '../../store/client/client.store';
import { invoicesById } from '../../store/invoicing/invoice.store';
import { paymentsById } from '../../store/payment/payment.store';
import {
  AccountingEntryRelations,
  InvoiceAccountingRelations,
  ReconciledClientRelations,
  type Accounting,
  type AccountingFiles,
  type InvoiceAccountingEntriesArgs,
  type QueryAccountingEntriesArgs,
  type QueryReconciledClientsArgs,
  type QueryTrialBalanceArgs,
  type ReconciledPenalties,
  type TrialBalanceLine,
} from '../_generated';
import { pagesInOrder, type Connection } from '../connection';
import type { RequestContext } from '../context';
import { codedError } from '../errors';
import { loadGroups, loadMaybe, loadPage, loadPages } from '../load';

const entryPages = pagesInOrder<AccountingEntryRecord>({ list: 'accounting-entries', order: accountingEntryOrder });
const clientPages = pagesInOrder<ReconciledClientRecord>({ list: 'reconciled-clients', order: clientOrder });

type Ids = readonly { readonly id: string }[];

/** How the provider keeps its books; null while it keeps none, and for anybody but its staff. */
export async function loadAccounting({ read, session }: RequestContext): Promise<Accounting | null> {
  const books = await booksOfStaff({ read, session });
  if (books === undefined) return null;
  const plans = (await accountPlansOf(read)).map((plan) => ({ startsOn: plan.startsOn, ...shownPlan(plan) }));
  return { ...books, plans };
}

/** The books as their keeper sees them: others see some entries, which come to no balance. */
async function booksOfStaff({
  read,
  session,
}: Pick<RequestContext, 'read' | 'session'>): Promise<AccountingRecord | undefined> {
  return session.kind === 'PROVIDER' ? accountingOf(read) : undefined;
}

function shownPlan(plan: Plan): Pick<Accounting['plans'][number], 'accounts' | 'journals'> {
  const { accounts, journals } = completePlan(plan);
  return {
    accounts: ACCOUNT_ROLES.map((role) => ({ role, ...accounts[role] })),
    journals: JOURNAL_ROLES.map((role) => ({ role, ...journals[role] })),
  };
}

/**
 * Where the books are as files, by fiscal year; null while there are none, and for clients, who see
 * no entry.
 */
export async function loadAccountingFiles({ read, session }: RequestContext): Promise<AccountingFiles[] | null> {
  const books = session.kind === 'CLIENT' ? undefined : await accountingOf(read);
  if (books === undefined) return null;
  const { startsOn, postedThrough, fiscalYearFirstMonth } = books;
  if (postedThrough === null) return [];
  return closedYears(startsOn as LocalDate, postedThrough as LocalDate, fiscalYearFirstMonth).map((year) => ({
    ...year,
    fecPath: accountingFilePath('FEC', year.fiscalYear, year.lastDay),
    csvPath: accountingFilePath('CSV', year.fiscalYear, year.lastDay),
  }));
}

/** A page of the entries that may be seen, as they were posted. */
export function loadAccountingEntryPage(
  context: RequestContext,
  args: QueryAccountingEntriesArgs,
): Promise<Connection<AccountingEntryRecord>> {
  const { journal = null, account = null, from = null, until = null } = args.filter ?? {};
  const choice = { journal, account, from, until };
  return loadPage(context, args, entryPages, (reader, page) => listAccountingEntries(reader, choice, page));
}

/** The balances of all accounts in a fiscal year; null while the provider keeps no books. */
export async function loadTrialBalance(
  { read, session }: RequestContext,
  { fiscalYear, until }: QueryTrialBalanceArgs,
): Promise<readonly TrialBalanceLine[] | null> {
  if (fiscalYear <= FIRST_YEAR || fiscalYear > LAST_YEAR)
    throw codedError('BAD_USER_INPUT', `${fiscalYear} is no fiscal year. Give the year in which it ends.`);
  const books = await booksOfStaff({ read, session });
  if (books === undefined) return null;
  const { fiscalYearFirstMonth } = books;
  const first = firstDayOfFiscalYear(fiscalYear, fiscalYearFirstMonth);
  const last = lastDayOfFiscalYear(fiscalYear, fiscalYearFirstMonth);
  const to = until ?? last;
  if (to < first || to > last)
    throw codedError('BAD_USER_INPUT', `${to} is not in that fiscal year. Give a day from ${first} to ${last}.`);
  return trialBalanceOf(read, first, to);
}

/** A page of clients whose accounts in the books stand beside their statements of account. */
export async function loadReconciledClients(
  context: RequestContext,
  args: QueryReconciledClientsArgs,
): Promise<Connection<ReconciledClientRecord> | null> {
  const books = await booksOfStaff(context);
  if (books?.postedThrough == null) return null;
  return loadPage(context, args, clientPages, async (reader, page) => {
    const clients = await listClients(reader, page);
    const found = await reconciledAccounts(
      reader,
      clients.map(({ id }) => id),
    );
    const byId = new Map(found.map((each) => [each.id, each]));
    return clients.flatMap(({ id }) => byId.get(id) ?? []);
  });
}

/** How the ledgers of penalties stand beside the books; null while the provider keeps none. */
export async function loadReconciledPenalties(context: RequestContext): Promise<ReconciledPenalties | null> {
  return (await booksOfStaff(context)) === undefined ? null : reconciledPenalties(context.read);
}

/** Loads what belongs to entries of the books. */
export class AccountingEntryLoader extends AccountingEntryRelations {
  @needs('id')
  lines(context: RequestContext, entries: Ids) {
    return loadGroups(context, entries, ({ entryId }) => entryId, linesOfEntries);
  }

  client(context: RequestContext, entries: readonly AccountingEntryRecord[]) {
    return loadMaybe(context, entries, ({ clientId }) => clientId, clientsById);
  }

  invoice(context: RequestContext, entries: readonly AccountingEntryRecord[]) {
    return loadMaybe(context, entries, ({ invoiceId }) => invoiceId, invoicesById);
  }

  payment(context: RequestContext, entries: readonly AccountingEntryRecord[]) {
    return loadMaybe(context, entries, ({ paymentId }) => paymentId, paymentsById);
  }

  @needs('id')
  async explanation(context: RequestContext, entries: Ids) {
    const ids = entries.map(({ id }) => id);
    const found = new Map((await explanationsOfEntries(context.read, ids)).map((each) => [each.id, each.explanation]));
    return entries.map(({ id }) => found.get(id) ?? null);
  }
}

/** Loads the entries of documents. */
export class EntriesOfInvoices extends InvoiceAccountingRelations {
  @needs('id')
  accountingEntries(context: RequestContext, invoices: Ids, args: InvoiceAccountingEntriesArgs) {
    return loadPages(context, invoices, args, entryPages, accountingEntriesOfInvoices);
  }
}

/** Loads the clients of reconciled accounts. */
export class ReconciledClientLoader extends ReconciledClientRelations {
  @needs('id')
  client(context: RequestContext, accounts: Ids) {
    return loadMaybe(context, accounts, ({ id }) => id, clientsById);
  }
}
