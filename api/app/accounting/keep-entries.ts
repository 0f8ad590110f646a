import { createHash, type Hash } from 'node:crypto';
import { completePlan, type AccountPlan } from '../../domain/accounting/accounts';
import type { DraftEntry } from '../../domain/accounting/entry';
import { fiscalYearOf } from '../../domain/accounting/periods';
import type { Explanation } from '../../domain/explanation/explanation';
import { isPositive, negate, sum } from '../../domain/money/arithmetic';
import { formatAmount } from '../../domain/money/format-money';
import { zero, type Money } from '../../domain/money/value';
import type { LocalDate } from '../../domain/time/instant';
import { clientNames } from '../../store/accounting/due.store';
import {
  takeEntryNumbers,
  type AccountingRecord,
  type AccountPlanRecord,
} from '../../store/accounting/accounting.store';
import { AccountingEntryRow, AccountingLineRow } from '../../store/rows';
import type { Inserted } from '../../store/table';
import { canonicalText } from '../command/canonical-text';
import { insertRows, type Unit } from '../command/unit';

/** An entry that is to be posted, on a day. */
export interface ToPost {
  readonly draft: DraftEntry;
  readonly enteredOn: LocalDate;
  readonly explanation: Explanation | null;
}

/** What a run has posted so far. */
export interface Posting {
  readonly books: AccountingRecord;
  readonly plans: readonly AccountPlanRecord[];
  sequence: number;
  count: number;
  readonly digest: Hash;
}

/** Begins a run. */
export function beginPosting(books: AccountingRecord, plans: readonly AccountPlanRecord[]): Posting {
  return { books, plans, sequence: books.lastSequence, count: 0, digest: createHash('sha256') };
}

/** The accounts and journals of a day. */
export function accountsOn(plans: readonly AccountPlanRecord[], day: string): AccountPlan {
  const plan = plans.findLast(({ startsOn }) => startsOn <= day) ?? plans[0];
  if (plan === undefined) throw new Error('books without accounts');
  return completePlan(plan);
}

/** What an entry says that is never changed, as text that its fingerprint is of. */
export interface PostedEntry {
  readonly sequence: number;
  readonly kind: string;
  readonly factId: string;
  readonly fiscalYear: number;
  readonly journalCode: string;
  readonly journalLabel: string;
  readonly number: number;
  readonly enteredOn: string;
  readonly pieceReference: string;
  readonly pieceOn: string;
  readonly label: string;
  readonly total: string;
  readonly currency: string;
  /** As stored; null for what is not calculated. */
  readonly explanation: unknown;
  readonly lines: readonly PostedLine[];
}

/** See `PostedEntry`. */
interface PostedLine {
  readonly line: number;
  readonly role: string;
  readonly account: string;
  readonly accountLabel: string;
  readonly auxiliaryId: string | null;
  readonly auxiliaryLabel: string | null;
  readonly itemId: string | null;
  readonly debit: string;
  readonly credit: string;
}

/** Adds entries to what the fingerprint of a run is of. */
export function addToDigest(digest: Hash, entries: readonly PostedEntry[]): void {
  for (const entry of entries) digest.update(canonicalText(entry));
}

/** Posts entries of one fiscal year in their order, each with the next number of its journal. */
export async function keepEntries(unit: Unit, posting: Posting, given: readonly ToPost[]): Promise<void> {
  const all = given.filter(({ draft }) => draft.lines.length > 0);
  const [first] = all;
  if (first === undefined) return;
  const { books, plans } = posting;
  const { providerId } = unit.session;
  const fiscalYear = fiscalYearOf(first.enteredOn, books.fiscalYearFirstMonth);
  const planned = all.map((each) => {
    const { accounts, journals } = accountsOn(plans, each.enteredOn);
    return { ...each, accounts, journal: journals[each.draft.journal] };
  });
  const counts = new Map<string, number>();
  for (const { journal } of planned) counts.set(journal.code, (counts.get(journal.code) ?? 0) + 1);
  const taken = [...counts].map(([journalCode, count]) => ({ journalCode, count }));
  const last = await takeEntryNumbers(unit.tx, providerId, fiscalYear, taken);
  const next = new Map(taken.map(({ journalCode, count }) => [journalCode, (last.get(journalCode) ?? 0) - count]));
  const clients = all.flatMap(({ draft }) => draft.lines.flatMap(({ clientId }) => clientId ?? []));
  const names = await clientNames(unit.tx, [...new Set(clients)]);
  const entries: Inserted<AccountingEntryRow>[] = [];
  const lines: Inserted<AccountingLineRow>[] = [];
  for (const { draft, enteredOn, explanation, accounts, journal } of planned) {
    const id = unit.newId();
    const number = (next.get(journal.code) ?? 0) + 1;
    next.set(journal.code, number);
    posting.sequence += 1;
    const { kind, factId, pieceReference, pieceOn, label, clientId, invoiceId, paymentId } = draft;
    const kept = draft.lines.map((line, place) => {
      const account = line.account ?? accounts[line.role];
      return {
        line: place + 1,
        role: line.role,
        account: account.number,
        accountLabel: account.label,
        auxiliaryId: line.clientId,
        auxiliaryLabel: line.clientId === null ? null : (names.get(line.clientId) ?? line.clientId),
        itemId: line.itemId,
        debit: side(line.amount),
        credit: side(negate(line.amount)),
      };
    });
    const { currency } = (draft.lines[0] as DraftEntry['lines'][number]).amount;
    const debits = draft.lines.map(({ amount }) => amount).filter(isPositive);
    const told = {
      sequence: posting.sequence,
      ...{ kind, factId, fiscalYear, number, enteredOn, pieceReference, pieceOn, label, currency },
      ...{ journalCode: journal.code, journalLabel: journal.label },
      total: formatAmount(sum(debits, currency)),
    };
    entries.push({ id, ...told, clientId, invoiceId, paymentId, explanation, recordedAt: unit.recordedAt });
    const own = { entryId: id, enteredOn, clientId, currency, letter: null, letteredOn: null };
    lines.push(...kept.map((line) => ({ ...own, ...line })));
    addToDigest(posting.digest, [{ ...told, explanation, lines: kept }]);
  }
  await insertRows(unit, AccountingEntryRow, entries);
  await insertRows(unit, AccountingLineRow, lines);
  posting.count += all.length;
}

function side(amount: Money): string {
  return formatAmount(isPositive(amount) ? amount : zero(amount.currency));
}
