import type { DebitGroup, DirectDebitEntry, DirectDebitHead } from '../../domain/direct-debit/direct-debit-file';
import { mayBePaidOn } from '../../domain/dunning/insolvency';
import type { LocalDate } from '../../domain/time/instant';
import type { ReadScope } from '../../store/database/read-scope';
import { debitEntries, debitFileHead, debitGroups, debtsPending } from '../../store/direct-debit/debit-file.store';
import { isId } from '../checks';
import { judgmentsByClient } from '../dunning/judgments';

/** The file of a batch before it is written. */
export interface OpenedDebitFile {
  readonly head: DirectDebitHead;
  readonly groups: readonly (DebitGroup & { readonly entries: AsyncGenerator<readonly DirectDebitEntry[]> })[];
}

/** Why there is no file, and what to do. */
export interface NoDebitFile {
  /** `MISSING`: there is no batch that the caller may see. */
  readonly reason: 'MISSING' | 'WITHDRAWN' | 'PAID_OTHERWISE' | 'BEFORE_JUDGMENT';
  readonly message: string;
}

const DEBITS_AT_ONCE = 200;
const FIRST = '00000000-0000-0000-0000-000000000000';

/**
 * The file of a batch for the bank, with the whole IBANs: always the same. There is none any more
 * once a debit was taken out of it, a mandate of it was withdrawn by the day of collection, less is
 * open of an invoice than it would collect, or a judgment forbids to pay one (C. com. L622-7): what
 * was not given to the bank by then is for another batch.
 */
export async function openDebitFile(read: ReadScope, batchId: string): Promise<OpenedDebitFile | NoDebitFile> {
  const found = isId(batchId) ? await debitFileHead(read, batchId) : undefined;
  if (found === undefined) return { reason: 'MISSING', message: 'There is no such batch of direct debits.' };
  const { withdrawn, paidOtherwise, name, iban, bic, creditorId, ...head } = found;
  if (withdrawn > 0) {
    const message =
      `${withdrawn} of its debits were withdrawn, or their mandates: it is not for the bank any more. ` +
      'Use `withdrawDirectDebits` for the rest, then `createDirectDebitBatch`.';
    return { reason: 'WITHDRAWN', message };
  }
  if (paidOtherwise > 0) {
    const message =
      `${paidOtherwise} of its invoices were paid otherwise since, and the bank would collect them again. ` +
      'Compare `DirectDebit.amount` with `Invoice.openAmount`. If the bank has no file yet, use ' +
      '`withdrawDirectDebits`, then `createDirectDebitBatch`.';
    return { reason: 'PAID_OTHERWISE', message };
  }
  const judged = await debitsOfBeforeJudgment(read, batchId, head.collectOn);
  if (judged > 0) {
    const message =
      `${judged} of its invoices are older than a judgment that opened insolvency proceedings, and may not be paid ` +
      '(C. com. L622-7). If the bank has no file yet, use `withdrawDirectDebits`, then `createDirectDebitBatch`.';
    return { reason: 'BEFORE_JUDGMENT', message };
  }
  const groups = await debitGroups(read, batchId);
  return {
    head: { ...head, creditor: { name, iban, bic, creditorId } },
    groups: groups.map((group) => ({ ...group, entries: entriesOf(read, batchId, group.recurrence) })),
  };
}

/** How many of its debits would collect what is older than a judgment, on its day or later. */
async function debitsOfBeforeJudgment(read: ReadScope, batchId: string, collectOn: LocalDate): Promise<number> {
  const debts = await debtsPending(read, batchId);
  const judgments = await judgmentsByClient(read, [...new Set(debts.map(({ clientId }) => clientId))]);
  return debts
    .filter(({ clientId, aroseOn }) => !mayBePaidOn(judgments.get(clientId) ?? [], aroseOn as LocalDate, collectOn))
    .reduce((sum, { debits }) => sum + debits, 0);
}

/** The debits of a group, some at a time. */
async function* entriesOf(
  read: ReadScope,
  batchId: string,
  recurrence: string,
): AsyncGenerator<readonly DirectDebitEntry[]> {
  for (let after = FIRST; ;) {
    const entries = await debitEntries(read, batchId, recurrence, after, DEBITS_AT_ONCE);
    const last = entries.at(-1);
    if (last === undefined) return;
    // A slow caller keeps no connection.
    await read.renew();
    yield entries;
    after = last.id;
  }
}
