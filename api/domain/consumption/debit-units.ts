import { explain, given, quantity, step } from '../explanation/build';
import type { Explanation, Step } from '../explanation/explanation';
import { multiply, sum } from '../money/arithmetic';
import { whole } from '../money/decimal';
import { formatAmount } from '../money/format-money';
import { roundHalfUp } from '../money/rounding';
import type { Money } from '../money/value';
import { accept, refuse, type Result } from '../result';
import type { LocalDate } from '../time/instant';
import type { RenewalMoment } from '../terms/consumption-terms';
import { refuseUnsoundWork } from './check-work';
import { basePriceStep } from './open-unit-account';
import type { UnitAccountTerms, UnitEntry, UnitPrice } from './unit-account';
import { basePrice, unitPriceOn } from './unit-price';
import { unitsOfWork, type ExplainedUnits, type UnitRule } from './units-of-work';

/**
 * An account as a decision sees it: the caller has locked it, so that two debits at once wait for
 * each other.
 */
export interface UnitAccountState {
  readonly terms: UnitRule & Pick<UnitAccountTerms, 'baseUnits'>;
  readonly prices: readonly UnitPrice[];
  /** `BALANCE_IS_ZERO` unless the terms say otherwise. */
  readonly renewal?: RenewalMoment;
  readonly balance: number;
  /** True once the contract's end forfeited what was left. */
  readonly closed: boolean;
}

/** Units to debit, counted before: by `unitsOfWork`, or with the earlier calls of an incident. */
export interface UnitDebit {
  /** Local date of the work: picks the price of the renewals it sets off. */
  readonly on: LocalDate;
  readonly counted: ExplainedUnits;
  readonly idempotencyKey: string;
}

/** Work to debit by itself. */
export interface WorkDebit extends Omit<UnitDebit, 'counted'> {
  readonly minutes: number;
  readonly roundTrips: number;
}

/**
 * What a debit does. Entries are to be written in order; each renewal is a billing adjustment of
 * its own.
 */
export interface DebitDecision {
  readonly debitedUnits: number;
  readonly entries: readonly UnitEntry[];
  readonly renewals: number;
  /** What the renewals cost together, excluding tax. */
  readonly renewalAmount: Money;
  readonly balance: number;
  /** True when the key was used before: nothing is written, and the first result is returned. */
  readonly repeated: boolean;
  readonly explanation: Explanation;
}

/**
 * Debits work by itself: every started unit, and travel. Refused: `NUMBER_OUT_OF_RANGE`, and what
 * `debitUnits` refuses.
 */
export function debitWork(account: UnitAccountState, work: WorkDebit): Result<DebitDecision> {
  const unsound = refuseUnsoundWork(work.minutes, work.roundTrips);
  if (unsound !== null) return unsound;
  const { on, idempotencyKey } = work;
  const counted = unitsOfWork(account.terms, work.minutes, work.roundTrips);
  return debitUnits(account, { on, idempotencyKey, counted });
}

/**
 * Debits units that were counted. When the balance reaches zero, exactly or in the middle of the
 * debit, it is renewed by the base first subscribed at the price in force, as often as needed:
 * afterwards the balance is at least 1. Where the terms renew only what a debit exceeds, an exact
 * debit leaves zero. Refused: `UNIT_ACCOUNT_CLOSED`.
 */
export function debitUnits(account: UnitAccountState, debit: UnitDebit): Result<DebitDecision> {
  if (account.closed) {
    return refuse(
      'UNIT_ACCOUNT_CLOSED',
      [],
      'The account ended with its contract.',
      'Quote the work, or amend the contract.',
    );
  }
  const { terms } = account;
  const { units, steps } = debit.counted;
  const unitPrice = unitPriceOn(account.prices, debit.on);
  const price = basePrice(terms.baseUnits, unitPrice);
  const entries: UnitEntry[] = [];
  let balance = account.balance;
  const enter = (kind: 'DEBIT' | 'RENEWAL', change: number): void => {
    balance += change;
    const common = { on: debit.on, idempotencyKey: debit.idempotencyKey, reverses: null };
    entries.push({ kind, units: change, balanceAfter: balance, price: kind === 'RENEWAL' ? price : null, ...common });
  };
  // The debit is split where it uses the balance up, so that no entry leaves a negative balance.
  for (let left = units; left > 0;) {
    const taken = Math.min(left, balance);
    if (taken > 0) enter('DEBIT', -taken);
    left -= taken;
    if (balance <= 0 && (left > 0 || renewsAtZero(account))) enter('RENEWAL', terms.baseUnits);
  }
  const renewals = entries.filter((entry) => entry.kind === 'RENEWAL').length;
  const renewalAmount = roundHalfUp(multiply(price, whole(renewals)));
  return accept({
    debitedUnits: units,
    entries,
    renewals,
    renewalAmount,
    balance,
    repeated: false,
    explanation: explain([
      ...steps,
      ...renewalSteps(account, units, renewals, balance),
      ...(renewals === 0 ? [] : priceSteps(terms, unitPrice, price, renewals, renewalAmount)),
    ]),
  });
}

/**
 * The first result under a key, from the entries with that key; null when the key is new. A debit
 * of nothing leaves no entry.
 */
export function repeatedDebit(entries: readonly UnitEntry[], currency: string): DebitDecision | null {
  const last = entries.at(-1);
  if (last === undefined) return null;
  const debited = entries.filter((entry) => entry.kind === 'DEBIT').reduce((total, entry) => total - entry.units, 0);
  const renewed = entries.filter((entry) => entry.kind === 'RENEWAL');
  const prices = renewed.flatMap((entry) => (entry.price === null ? [] : [entry.price]));
  const label = {
    en: 'Result of the first request with the same key',
    fr: 'Résultat de la première demande avec la même clé',
  };
  return {
    debitedUnits: debited,
    entries: [],
    renewals: renewed.length,
    renewalAmount: sum(prices, currency),
    balance: last.balanceAfter,
    repeated: true,
    explanation: explain([given(label, quantity('units', debited, 'unit'), '')]),
  };
}

function renewsAtZero({ renewal }: UnitAccountState): boolean {
  return renewal === undefined || renewal === 'BALANCE_IS_ZERO';
}

function renewalSteps(account: UnitAccountState, units: number, renewals: number, balance: number): readonly Step[] {
  const { terms } = account;
  const before = quantity('balanceBefore', account.balance, 'unit');
  const debited = quantity('units', units, 'unit');
  const base = quantity('baseUnits', terms.baseUnits, 'unit');
  const atZero = renewsAtZero(account);
  const label = atZero
    ? { en: 'Renewals, as soon as the balance reaches zero', fr: 'Renouvellements, dès que le solde atteint zéro' }
    : { en: 'Renewals, for what exceeds the balance', fr: 'Renouvellements, pour ce qui dépasse le solde' };
  // At zero: one for each base started once the balance is used up. Otherwise: one for each base
  // started beyond the balance.
  const formula = atZero
    ? 'max(0, floor((units - balanceBefore) / baseUnits) + 1)'
    : 'max(0, ceil((units - balanceBefore) / baseUnits))';
  return [
    step(
      label,
      [before, debited, base],
      units === 0 ? '0' : formula,
      quantity('renewals', renewals, ''),
      terms.article,
    ),
    step(
      { en: 'Balance after it', fr: 'Solde après' },
      [before, debited, base, quantity('renewals', renewals, '')],
      'balanceBefore - units + renewals * baseUnits',
      quantity('balance', balance, 'unit'),
      terms.article,
    ),
  ];
}

function priceSteps(
  terms: UnitAccountState['terms'],
  unitPrice: Money,
  price: Money,
  renewals: number,
  amount: Money,
): readonly Step[] {
  return [
    basePriceStep(terms, unitPrice, price),
    step(
      { en: 'Price of the renewals', fr: 'Prix des renouvellements' },
      [quantity('renewals', renewals, ''), quantity('basePrice', formatAmount(price), price.currency)],
      'renewals * basePrice',
      quantity('renewalAmount', formatAmount(amount), amount.currency),
      terms.article,
    ),
  ];
}
