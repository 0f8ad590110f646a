import { isPositive, negate, smaller } from '../../domain/money/arithmetic';
import { formatAmount, formatMoney } from '../../domain/money/format-money';
import { moneyOf } from '../../domain/money/parse-money';
import { windowKeyOf } from '../../domain/penalty/caps';
import type { RecordedCapUse } from '../../domain/penalty/decision';
import { CAP_WINDOWS } from '../../domain/penalty/policy';
import type { LocalDate } from '../../domain/time/instant';
import { localDateAt } from '../../domain/time/time-zone';
import { addToCapSums, penaltyBookOf, type BookAbout, type StoredCapUse } from '../../store/penalty/penalty-book.store';
import type { PenaltyWithCaps } from '../../store/penalty/penalty.store';
import type { UnpricedPenaltyRecord } from '../../store/penalty/unpriced-penalty.store';
import type { Unit } from '../command/unit';
import { rememberLedgerHead } from '../ledger/post-transaction';
import type { ContractTerms } from '../terms/dated-terms';

/**
 * A contract's penalties as the next assessment sees them, under the contract's lock: sums,
 * whatever there was before.
 */
export interface PenaltyBook {
  readonly terms: ContractTerms;
  readonly assessedYears: readonly number[];
  /** The penalties of what the book was opened about that stood when it was. */
  readonly standing: readonly PenaltyWithCaps[];
  /** Those of it that were claimed and then reversed, the latest first. */
  readonly claimedBefore: readonly PenaltyWithCaps[];
  /** What waited for a price of it then. */
  readonly waiting: readonly UnpricedPenaltyRecord[];
  /** What standing penalties use of the caps; grows as this unit of work goes on. */
  readonly uses: RecordedCapUse[];
  lastNumber: number;
}

/**
 * Opens the book of a contract for breaches on some local dates, with what is recorded of an
 * incident or of years. The caller holds the contract's lock.
 */
export async function openPenaltyBook(
  unit: Unit,
  terms: ContractTerms,
  breachedOn: readonly LocalDate[],
  about: BookAbout,
): Promise<PenaltyBook> {
  const lastDay = terms.dated.at(unit.now).serviceLastDay;
  const dates = [...breachedOn, localDateAt(terms.zone, unit.now), ...(lastDay === null ? [] : [lastDay])];
  const windows = new Set(dates.flatMap((on) => CAP_WINDOWS.map((window) => windowKeyOf(window, on))));
  const { id } = terms.contract;
  const { capSums, ledgerHead, recorded: stored, ...read } = await penaltyBookOf(unit.tx, id, [...windows], about);
  rememberLedgerHead(unit, id, ledgerHead);
  const recorded = stored.map((penalty) => ({ ...penalty, capUses: heldOf(penalty) }));
  return {
    terms,
    ...read,
    standing: recorded.filter(({ status }) => status !== 'REVERSED'),
    claimedBefore: recorded.filter(({ status }) => status === 'REVERSED').reverse(),
    uses: capSums.map(toUse),
  };
}

/** What a penalty holds of its caps: what it took, as far as a ruling left it. */
function heldOf({ capUses, amount }: PenaltyWithCaps): readonly StoredCapUse[] {
  return capUses.map((use) => ({ ...use, used: formatMoney(smaller(moneyOf(use.used), moneyOf(amount))) }));
}

/** What the caps hold without one penalty, the one that is assessed again. */
export function usesWithout(
  { uses }: PenaltyBook,
  penalty: { readonly capUses: readonly StoredCapUse[] } | undefined,
): readonly RecordedCapUse[] {
  return penalty === undefined ? uses : [...uses, ...penalty.capUses.map(toUse).map(negated)];
}

/** Notes in the book and in the store that a penalty takes this of the caps. */
export async function takeFromCaps(unit: Unit, book: PenaltyBook, taken: readonly StoredCapUse[]): Promise<void> {
  await change(unit, book, taken.map(toUse));
}

/** Notes in the book and in the store that a penalty gives back what it took of the caps. */
export async function giveBackToCaps(unit: Unit, book: PenaltyBook, held: readonly StoredCapUse[]): Promise<void> {
  await change(unit, book, held.map(toUse).map(negated));
}

async function change(unit: Unit, book: PenaltyBook, changes: readonly RecordedCapUse[]): Promise<void> {
  const moved = changes.filter(({ amount }) => isPositive(amount) || isPositive(negate(amount)));
  if (moved.length === 0) return;
  book.uses.push(...moved);
  const { contract } = book.terms;
  const uses = moved.map(({ capKey, windowKey, amount }) => ({ capKey, windowKey, amount: formatAmount(amount) }));
  await addToCapSums(unit.tx, unit.session.providerId, contract.id, contract.currency, uses);
}

/** A stored sum as rules take it. */
export function toUse({ capKey, windowKey, used }: StoredCapUse): RecordedCapUse {
  return { penaltyId: '', capKey, windowKey, amount: moneyOf(used) };
}

function negated(use: RecordedCapUse): RecordedCapUse {
  return { ...use, amount: negate(use.amount) };
}
