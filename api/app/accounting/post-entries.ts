import { BOOKS_CURRENCY, written, type DraftEntry, type DraftLine } from '../../domain/accounting/entry';
import {
  firstDayOfFiscalYear,
  fiscalYearOf,
  postedStretches,
  type PostedStretch,
} from '../../domain/accounting/periods';
import type { AccountRole } from '../../domain/accounting/accounts';
import { isZero, negate, sum } from '../../domain/money/arithmetic';
import { moneyOf } from '../../domain/money/parse-money';
import { accept, refuse, refuseAll, type Result } from '../../domain/result';
import { utcDayOf, type LocalDate } from '../../domain/time/instant';
import { addDays, laterDay } from '../../domain/time/local-date';
import { accountPlansOf, lockAccounting } from '../../store/accounting/accounting.store';
import { dueFacts, markEntered } from '../../store/accounting/due.store';
import { closingBalances } from '../../store/accounting/posting.store';
import { AccountingRow } from '../../store/rows';
import { changeRow } from '../../store/write-rows';
import { checkDayNotFuture } from '../checks';
import { record } from '../command/record';
import { stampUnit } from '../command/stamp-unit';
import type { Unit } from '../command/unit';
import { endPeriod, releasePeriod } from './end-period';
import { entriesOf } from './facts-of';
import { beginPosting, keepEntries, type Posting, type ToPost } from './keep-entries';
import { letterAccounts } from './letter-accounts';

/** Until when the books are posted. */
export interface PostAccountingEntriesInput {
  /** The last day that is closed. */
  readonly through: LocalDate;
}

/** What was posted. */
export interface EntriesPosted {
  /** How many entries. */
  readonly posted: number;
}

/** How many facts are entered with a few statements. */
const FACTS_AT_ONCE = 1000;

/**
 * Posts the entries of all that happened through a day, in the order of the days and of their
 * record, with what belongs to other periods at their ends and the balances that a fiscal year
 * opens with. The days are closed: what is recorded of them later is entered on the first day after
 * them, with its own day. Again through the same day, or an earlier one, it posts nothing. Refused:
 * `ACCOUNTS_NOT_SET`, `TIME_IN_FUTURE`.
 */
export function postAccountingEntries(unit: Unit, input: PostAccountingEntriesInput): Promise<Result<EntriesPosted>> {
  return postInRounds(unit, input, FACTS_AT_ONCE);
}

/** The same, so many facts at once. */
export async function postInRounds(
  unit: Unit,
  { through }: PostAccountingEntriesInput,
  factsAtOnce: number,
): Promise<Result<EntriesPosted>> {
  const faults = checkDayNotFuture(through, utcDayOf(unit.now), ['through']);
  if (faults.length > 0) return refuseAll(faults);
  const books = await lockAccounting(unit.tx);
  if (books === undefined) {
    const message = 'The provider has not said how it keeps its books.';
    return refuse('ACCOUNTS_NOT_SET', [], message, 'Use `setAccounts` first.');
  }
  const first = books.postedThrough === null ? books.startsOn : addDays(books.postedThrough as LocalDate, 1);
  if (through < first) return accept({ posted: 0 });
  await stampUnit(unit);
  const posting = beginPosting(books, await accountPlansOf(unit.tx));
  const { deferral, fiscalYearFirstMonth } = books;
  for (const stretch of postedStretches(first as LocalDate, through, deferral, fiscalYearFirstMonth)) {
    if (stretch.beginsYear) await openYear(unit, posting, stretch.from);
    if (stretch.begins) await releasePeriod(unit, posting, stretch.from);
    await enterFacts(unit, posting, stretch, factsAtOnce);
    if (stretch.ends && deferral !== 'NONE') await endPeriod(unit, posting, stretch.to);
  }
  const lastLetter = await letterAccounts(unit, books.lastLetter);
  const told = { postedThrough: through, lastSequence: posting.sequence, lastLetter };
  const { providerId } = unit.session;
  await changeRow(unit.tx, AccountingRow, { providerId }, { ...told, updatedAt: unit.recordedAt });
  const payload = { ...told, entries: posting.count, sha256: posting.digest.digest('hex') };
  await record(unit, { kind: 'ACCOUNTING_ENTRIES_POSTED', subjectId: providerId, contractId: null, payload });
  return accept({ posted: posting.count });
}

/** Enters what happened in some days, and what was recorded late of days before the first one. */
async function enterFacts(unit: Unit, posting: Posting, { from, to }: PostedStretch, atOnce: number): Promise<void> {
  for (;;) {
    const { startsOn } = posting.books;
    const facts = await dueFacts(unit.tx, startsOn, to, BOOKS_CURRENCY, atOnce);
    const drafts = await entriesOf(unit.tx, facts);
    await keepEntries(
      unit,
      posting,
      drafts.map((draft): ToPost => ({ draft, explanation: null, enteredOn: laterDay(draft.pieceOn, from) })),
    );
    markEntered(unit.tx, facts);
    if (facts.length < atOnce) return;
  }
}

/** Carries the balances of the fiscal year before on to a new one, its result as one of them. */
async function openYear(unit: Unit, posting: Posting, on: LocalDate): Promise<void> {
  const { fiscalYearFirstMonth } = posting.books;
  const year = fiscalYearOf(on, fiscalYearFirstMonth);
  const from = firstDayOfFiscalYear(year - 1, fiscalYearFirstMonth);
  const balances = (await closingBalances(unit.tx, from, addDays(on, -1))).map((each) => ({
    ...each,
    amount: moneyOf(`${each.balance} ${BOOKS_CURRENCY}`),
  }));
  const isCarried = (account: string): boolean => /^[1-5]/.test(account);
  const carried = balances
    .filter(({ account }) => isCarried(account))
    .map(({ role, account, accountLabel, auxiliaryId, amount }): DraftLine => ({
      role: role as AccountRole,
      account: { number: account, label: accountLabel },
      ...{ clientId: auxiliaryId, itemId: null, vat: null, amount },
    }));
  const result = sum(
    balances.filter(({ account }) => !isCarried(account)).map(({ amount }) => amount),
    BOOKS_CURRENCY,
  );
  const role: AccountRole = negate(result).amount.isNegative() ? 'LOSS' : 'PROFIT';
  const lines = [
    ...carried,
    ...(isZero(result) ? [] : [{ role, clientId: null, itemId: null, vat: null, amount: result }]),
  ];
  const draft: DraftEntry = {
    ...{ kind: 'OPENING', factId: unit.session.providerId, journal: 'OPENING', pieceOn: on },
    pieceReference: `AN-${year}`,
    label: `À nouveaux au ${on}`,
    ...{ clientId: null, invoiceId: null, paymentId: null },
    lines: written(lines),
  };
  await keepEntries(unit, posting, [{ draft, enteredOn: on, explanation: null }]);
}
