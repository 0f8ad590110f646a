import { refuseUnsoundWork } from '../consumption/check-work';
import { debitUnits } from '../consumption/debit-units';
import { unitsOfSharedExcess } from '../consumption/hotline-allowance';
import { openUnitAccount } from '../consumption/open-unit-account';
import { unitsOfWork, type ExplainedUnits } from '../consumption/units-of-work';
import { isPositive } from '../money/arithmetic';
import { moneyOf } from '../money/parse-money';
import { compareText } from '../penalty/compare-text';
import { accept, type Result } from '../result';
import { termsOfModule } from '../terms/effective-terms';
import { findModule } from '../terms/find-module';
import type { UnitAccountTerms } from '../consumption/unit-account';
import { monthOf } from '../time/local-date';
import type { ContractHistory, CostLine, PastWork, SimulationNote, TermsToTry } from './history';

/** Where an account of units stands after a history's work. */
export interface ReplayedAccount {
  readonly account: string;
  readonly baseUnits: number;
  readonly debitedUnits: number;
  /** Bases after the first. */
  readonly renewals: number;
  readonly balance: number;
}

/** What a history's work costs in bases of units under some terms. */
export interface ReplayedWork {
  readonly lines: readonly CostLine[];
  /** The accounts that these terms open, in their modules' order. */
  readonly accounts: readonly ReplayedAccount[];
  readonly notes: readonly SimulationNote[];
}

/**
 * Debits a history's work from the accounts that the active modules of some terms open, in the
 * order of its dates: the first base when the service starts, then each renewal that a debit sets
 * off. Work on an account that these terms do not have is left out, and noted. Refuses as
 * `debitUnits` does.
 */
export function replayWork(tried: TermsToTry, history: ContractHistory): Result<ReplayedWork> {
  const lines: CostLine[] = [];
  const accounts: ReplayedAccount[] = [];
  const offered = new Set<string>();
  for (const account of accountsOf(tried)) {
    offered.add(account.key);
    const own = history.work.filter((work) => accountFor(tried, work) === account.key);
    const made = debitAll(tried, history, account, own);
    if (!made.ok) return made;
    lines.push(...made.value.lines);
    accounts.push(made.value.account);
  }
  const left = history.work.filter((work) => !offered.has(accountFor(tried, work)));
  const notes = [...new Set(left.map(({ account }) => account))].map((account): SimulationNote => {
    const count = left.filter((work) => work.account === account).length;
    return { code: 'ACCOUNT_NOT_OFFERED', concerns: account, detail: String(count) };
  });
  return accept({ lines, accounts, notes });
}

function accountFor({ accounts = {} }: TermsToTry, { account }: PastWork): string {
  return Object.hasOwn(accounts, account) ? (accounts[account] ?? account) : account;
}

/** The accounts that the active modules open, each by the terms of its module. */
function accountsOf({ terms, activeModules, baseUnits = {} }: TermsToTry): readonly UnitAccountTerms[] {
  return activeModules.flatMap((key) => {
    const own = termsOfModule(terms, key);
    const account = findModule(own, key)?.unitAccount ?? null;
    return own.consumption.unitAccounts
      .filter((each) => each.key === account)
      .map((each) => ({ ...each, baseUnits: baseUnits[each.key] ?? each.baseUnits }));
  });
}

function debitAll(
  tried: TermsToTry,
  { serviceStartsOn }: ContractHistory,
  account: UnitAccountTerms,
  works: readonly PastWork[],
): Result<{ readonly lines: readonly CostLine[]; readonly account: ReplayedAccount }> {
  const prices = tried.unitPrices?.[account.key] ?? [{ from: serviceStartsOn, unitPrice: moneyOf(account.unitPrice) }];
  const opened = openUnitAccount(account, prices, serviceStartsOn, 'opening');
  const common = { kind: 'UNIT_PACK', concerns: account.key } as const;
  const lines: CostLine[] = [
    { ...common, month: monthOf(serviceStartsOn), amount: opened.price, explanation: opened.explanation },
  ];
  let balance = opened.entry.balanceAfter;
  let [debitedUnits, renewals] = [0, 0];
  const { renewal } = tried.terms.pack.consumption;
  const inOrder = [...works].sort((a, b) => compareText(a.on, b.on));
  for (const [index, work] of inOrder.entries()) {
    const { on } = work;
    const unsound = refuseUnsoundWork(work.minutes, work.roundTrips);
    if (unsound !== null) return unsound;
    const state = { terms: account, prices, renewal, balance, closed: false };
    const debit = debitUnits(state, { on, counted: count(tried, account, work), idempotencyKey: `work ${index + 1}` });
    if (!debit.ok) return debit;
    balance = debit.value.balance;
    debitedUnits += debit.value.debitedUnits;
    renewals += debit.value.renewals;
    if (!isPositive(debit.value.renewalAmount)) continue;
    const { renewalAmount: amount, explanation } = debit.value;
    lines.push({ ...common, month: monthOf(on), amount, explanation });
  }
  const { key, baseUnits } = account;
  return accept({ lines, account: { account: key, baseUnits, debitedUnits, renewals, balance } });
}

/**
 * The units of some work: by itself, or for a call that shares a started unit with earlier ones the
 * units that it adds.
 */
function count(
  { terms }: TermsToTry,
  account: UnitAccountTerms,
  { minutes, roundTrips, callMinutesBefore }: PastWork,
): ExplainedUnits {
  const { hotline } = terms.pack.consumption;
  return callMinutesBefore !== undefined && hotline?.excessRounding === 'PER_INCIDENT'
    ? unitsOfSharedExcess(hotline, account.unitMinutes, callMinutesBefore, minutes)
    : unitsOfWork(account, minutes, roundTrips);
}
