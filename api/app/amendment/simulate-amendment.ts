import { lastNoticeDay } from '../../domain/lifecycle/notice';
import { sum } from '../../domain/money/arithmetic';
import { moneyOf } from '../../domain/money/parse-money';
import type { Money } from '../../domain/money/value';
import { accept, type Result } from '../../domain/result';
import type { LocalDate } from '../../domain/time/instant';
import { findContract, type SimulationSource } from '../simulation/source';
import type { ContractTerms } from '../terms/dated-terms';
import { shownChange, type ShownChange } from './amendment-changes';
import type { AmendedContract } from './amendment-input';
import { planAmendment, type PlannedAdjustment } from './plan-amendment';

/** What an amendment would do, before anyone signs it. */
export interface SimulatedAmendment {
  readonly changes: readonly ShownChange[];
  readonly adjustments: readonly PlannedAdjustment[];
  /** The sum of the adjustments, excluding tax. */
  readonly total: Money;
  /** The term that the effective date would be in. */
  readonly termStartsOn: LocalDate;
  readonly termLastDay: LocalDate;
  /** Null where neither the terms nor the contract set a notice period. */
  readonly lastNoticeDay: LocalDate | null;
  readonly monthlyForfaitBefore: Money;
  readonly monthlyForfaitAfter: Money;
}

/**
 * What an amendment would record and change of what was invoiced: decided as `amendContract`
 * decides it. Nothing is recorded. Refuses `NOT_FOUND` and what `planAmendment` refuses.
 */
export async function simulateAmendment(
  source: SimulationSource,
  input: AmendedContract,
): Promise<Result<SimulatedAmendment>> {
  const found = await findContract(source, input.contractId);
  if (!found.ok) return found;
  const { dated } = found.value;
  const { read: reader, library, providerId, now } = source;
  const newId = (): string => '';
  const plan = await planAmendment({ reader, library, providerId, now, newId, willRecord: false }, dated, input);
  if (!plan.ok) return plan;
  const { changed, adjustments, after, from } = plan.value;
  const terms = after.on(from);
  const { termStartsOn, termLastDay } = terms.standing;
  const { months } = terms.terms.pack.lifecycle.notice;
  const { currency } = terms.contract;
  return accept({
    changes: changed.map(shownChange),
    adjustments,
    total: sum(
      adjustments.map(({ amount }) => amount),
      currency,
    ),
    termStartsOn,
    termLastDay,
    lastNoticeDay: months === null ? null : lastNoticeDay(termLastDay, months),
    monthlyForfaitBefore: forfaitOf(dated.on(from)),
    monthlyForfaitAfter: forfaitOf(terms),
  });
}

function forfaitOf({ facts, contract }: ContractTerms): Money {
  const amounts = [...facts.prices.values()].map(({ monthlyAmount }) => moneyOf(monthlyAmount));
  return sum(amounts, contract.currency);
}
