import {
  ACCOUNT_ROLES,
  completePlan,
  DEFAULT_PLAN,
  JOURNAL_ROLES,
  type AccountPlan,
  type AccountRole,
  type BooksAccount,
  type BooksJournal,
  type JournalRole,
} from '../../domain/accounting/accounts';
import { firstDayOfFiscalYear, fiscalYearOf, type Deferral } from '../../domain/accounting/periods';
import { accept, refuse, refuseAll, type Refusal, type Result } from '../../domain/result';
import type { LocalDate } from '../../domain/time/instant';
import { accountPlansOf, keepAccountPlan, lockAccounting } from '../../store/accounting/accounting.store';
import { AccountingRow } from '../../store/rows';
import { changeRow } from '../../store/write-rows';
import { checkText, checkWhole } from '../checks';
import { record } from '../command/record';
import { stampUnit } from '../command/stamp-unit';
import { insertRow, type Unit } from '../command/unit';

/** How a provider keeps its books from a day on. */
export interface SetAccountsInput {
  readonly startsOn: LocalDate;
  readonly fiscalYearFirstMonth: number;
  readonly deferral: Deferral;
  /** Those of other roles stay as they are, at first those of the French chart of accounts. */
  readonly accounts?: readonly (BooksAccount & { readonly role: AccountRole })[] | null;
  readonly journals?: readonly (BooksJournal & { readonly role: JournalRole })[] | null;
}

/** An account of the French chart of accounts: it begins with three digits (LPF art. A47 A-1). */
const ACCOUNT = /^[1-7][0-9]{2}[0-9A-Z]{0,17}$/;
/** How the accounts of each role begin in that chart. */
const BEGINS: Readonly<Record<AccountRole, RegExp>> = {
  CLIENTS: /^41/,
  SERVICES: /^70/,
  GOODS: /^70/,
  FEES: /^7/,
  PENALTY_CREDITS: /^[67]/,
  PRICE_REDUCTIONS: /^70/,
  PENALTIES: /^[67]/,
  VAT: /^44/,
  INTEREST: /^7/,
  TERMINATION: /^7/,
  BANK: /^5/,
  CASH: /^5/,
  DEFERRED_INCOME: /^48/,
  ACCRUED_INCOME: /^41/,
  CREDITS_TO_ISSUE: /^41/,
  VAT_TO_ADJUST: /^44/,
  PENALTY_PROVISIONS: /^15/,
  PROVISION_CHARGES: /^68/,
  PROVISION_RELEASES: /^78/,
  LOST_DEBTS: /^6/,
  RECOVERED_DEBTS: /^7/,
  PROFIT: /^1/,
  LOSS: /^1/,
};
const JOURNAL = /^[A-Z0-9]{1,10}$/;

/**
 * Sets the accounts and journals of the provider from a day on, and what its fiscal years are.
 * Refused: `ACCOUNT_INVALID`, `JOURNAL_INVALID`, `TEXT_INVALID`, `NUMBER_OUT_OF_RANGE`, and
 * `ACCOUNTING_POSTED` for a day that is closed, or for what holds for all entries once there is
 * one.
 */
export async function setAccounts(unit: Unit, input: SetAccountsInput): Promise<Result<{ readonly done: true }>> {
  const { startsOn, fiscalYearFirstMonth, deferral } = input;
  const accounts = input.accounts ?? [];
  const journals = input.journals ?? [];
  const faults = [
    ...checkWhole(fiscalYearFirstMonth, ['fiscalYearFirstMonth'], 1, 12),
    ...accounts.flatMap(checkAccount),
    ...journals.flatMap(checkJournal),
  ];
  if (faults.length > 0) return refuseAll(faults);
  await stampUnit(unit);
  const books = await lockAccounting(unit.tx);
  const known = (await accountPlansOf(unit.tx)).findLast((each) => each.startsOn <= startsOn);
  const before = known === undefined ? DEFAULT_PLAN : completePlan(known);
  const plan: AccountPlan = {
    accounts: { ...before.accounts, ...byRole(accounts, ({ number, label }) => ({ number, label: label.trim() })) },
    journals: { ...before.journals, ...byRole(journals, ({ code, label }) => ({ code, label: label.trim() })) },
  };
  const codes = JOURNAL_ROLES.map((role) => plan.journals[role].code);
  const twice = codes.find((code, place) => codes.indexOf(code) < place);
  if (twice !== undefined)
    return refuse('JOURNAL_INVALID', ['journals'], `Two journals are ${twice}.`, 'Give each a code of its own.');
  if (books?.postedThrough != null) {
    const closed = checkClosed(input, books.postedThrough as LocalDate, books);
    if (closed.length > 0) return refuseAll(closed);
  }
  const { providerId } = unit.session;
  const updatedAt = unit.recordedAt;
  if (books === undefined) {
    const begun = { postedThrough: null, lastSequence: 0, lastLetter: 0, updatedAt };
    await insertRow(unit, AccountingRow, { id: providerId, startsOn, fiscalYearFirstMonth, deferral, ...begun });
  } else {
    const first = books.startsOn < startsOn ? books.startsOn : startsOn;
    const changes = { startsOn: first, fiscalYearFirstMonth, deferral, updatedAt };
    await changeRow(unit.tx, AccountingRow, { providerId }, changes);
  }
  keepAccountPlan(unit.tx, providerId, { startsOn, ...plan });
  const payload = {
    ...{ startsOn, fiscalYearFirstMonth, deferral },
    accounts: [...ACCOUNT_ROLES].sort().map((role) => ({ role, ...plan.accounts[role] })),
    journals: [...JOURNAL_ROLES].sort().map((role) => ({ role, ...plan.journals[role] })),
  };
  await record(unit, { kind: 'ACCOUNTS_SET', subjectId: providerId, contractId: null, payload });
  return accept({ done: true });
}

function byRole<Given extends { readonly role: string }, Value>(
  given: readonly Given[],
  valueOf: (one: Given) => Value,
): Readonly<Partial<Record<Given['role'], Value>>> {
  return Object.fromEntries(given.map((one) => [one.role, valueOf(one)])) as Partial<Record<Given['role'], Value>>;
}

function checkAccount(
  { number, label, role }: BooksAccount & { readonly role: AccountRole },
  place: number,
): Refusal[] {
  const path = ['accounts', String(place)];
  const faults = checkText(label, [...path, 'label'], 100);
  if (ACCOUNT.test(number) && BEGINS[role].test(number)) return faults;
  const message = `${JSON.stringify(number.slice(0, 40))} is no account for ${role}.`;
  const whatToDo =
    'Give one of that class: three digits, then up to 17 digits or capitals, e.g. `706100` for `SERVICES`.';
  return [...faults, ...refuse('ACCOUNT_INVALID', [...path, 'number'], message, whatToDo).refusals];
}

function checkJournal({ code, label, role }: BooksJournal & { readonly role: string }, place: number): Refusal[] {
  const path = ['journals', String(place)];
  const faults = checkText(label, [...path, 'label'], 100);
  if (JOURNAL.test(code)) return faults;
  const message = `${JSON.stringify(code.slice(0, 40))} is no code for the journal ${role}.`;
  const whatToDo = 'Give 1 to 10 capitals and digits, e.g. `VE`.';
  return [...faults, ...refuse('JOURNAL_INVALID', [...path, 'code'], message, whatToDo).refusals];
}

/** What may not change any more since entries were posted. */
function checkClosed(
  { startsOn, fiscalYearFirstMonth, deferral, journals }: SetAccountsInput,
  postedThrough: LocalDate,
  books: Pick<AccountingRow, 'fiscalYearFirstMonth' | 'deferral'>,
): Refusal[] {
  const posted = `Entries are posted through ${postedThrough}`;
  const closed = (path: string, what: string, whatToDo: string): readonly Refusal[] =>
    refuse('ACCOUNTING_POSTED', [path], `${posted}: ${what}.`, whatToDo).refusals;
  const faults: Refusal[] = [];
  if (startsOn <= postedThrough) faults.push(...closed('startsOn', 'accounts change after it', 'Give a later day.'));
  if (fiscalYearFirstMonth !== books.fiscalYearFirstMonth)
    faults.push(...closed('fiscalYearFirstMonth', 'the fiscal year stays', `Give ${books.fiscalYearFirstMonth}.`));
  if (deferral !== books.deferral) faults.push(...closed('deferral', 'it stays', `Give ${books.deferral}.`));
  const year = fiscalYearOf(startsOn, books.fiscalYearFirstMonth);
  const first = firstDayOfFiscalYear(year, books.fiscalYearFirstMonth);
  // A journal is numbered without a gap through a fiscal year.
  if (journals != null && journals.length > 0 && startsOn !== first)
    faults.push(...closed('journals', 'journals change with a fiscal year', 'Give the first day of one.'));
  return faults;
}
