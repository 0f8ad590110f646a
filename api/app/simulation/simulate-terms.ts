import { refuse, type Refused, type Result } from '../../domain/result';
import { compareTerms, type TermsComparison } from '../../domain/simulation/compare-terms';
import type { LocalDate } from '../../domain/time/instant';
import { addMonths, firstDayOf, monthOf } from '../../domain/time/local-date';
import { localMonthAt } from '../../domain/time/time-zone';
import type { ContractTerms } from '../terms/dated-terms';
import { loadHistory } from './load-history';
import { otherTerms, type OtherTermsInput } from './other-terms';
import { ownTerms } from './own-terms';
import { findContract, type SimulationSource } from './source';

/** Months of a contract to simulate under other terms. */
export interface SimulateTermsInput {
  readonly contractId: string;
  /** A day of the first month. */
  readonly from: LocalDate;
  /** A day of the last month. */
  readonly to: LocalDate;
  readonly other: OtherTermsInput;
}

/** How many months a simulation covers at most. */
export const MOST_MONTHS = 36;

/**
 * Replays a contract's history under its own terms and under others. Nothing is recorded. Refuses
 * `NOT_FOUND`, `CONTRACT_NOT_ACTIVE`, `TIME_IN_FUTURE`, `NUMBER_OUT_OF_RANGE`, `HISTORY_TOO_LONG`,
 * and what `otherTerms` and `compareTerms` refuse.
 */
export async function simulateTerms(
  source: SimulationSource,
  input: SimulateTermsInput,
): Promise<Result<TermsComparison>> {
  const found = await findContract(source, input.contractId);
  if (!found.ok) return found;
  const terms = found.value;
  const refused = checkMonths(source, terms, input);
  if (refused !== null) return refused;
  const other = await otherTerms(source, terms, input.other);
  if (!other.ok) return other;
  const months = { from: monthOf(input.from), to: monthOf(input.to) };
  const history = await loadHistory(source, terms, addMonths(firstDayOf(months.to), 1));
  return history.ok ? compareTerms(history.value, ownTerms(terms), other.value, months) : history;
}

function checkMonths(
  { now }: SimulationSource,
  { contract, zone }: ContractTerms,
  { from, to }: SimulateTermsInput,
): Refused | null {
  if (contract.activatedAt === null) {
    const message = `The contract is ${contract.status}, so it has no history to simulate.`;
    return refuse(
      'CONTRACT_NOT_ACTIVE',
      ['contractId'],
      message,
      'Activate it with `activateContract` first, or use another contract.',
    );
  }
  const [first, last] = [monthOf(from), monthOf(to)];
  if (last >= localMonthAt(zone, now)) {
    const message = `The month ${last} is not over.`;
    return refuse('TIME_IN_FUTURE', ['to'], message, 'Ask only for months that are over.');
  }
  const tooMany = monthOf(addMonths(firstDayOf(first), MOST_MONTHS)) <= last;
  if (first <= last && !tooMany) return null;
  return refuse(
    'NUMBER_OUT_OF_RANGE',
    ['to'],
    `The months from ${first} to ${last} are ${tooMany ? 'too many' : 'out of order'}.`,
    `Give the first month first, and at most ${MOST_MONTHS} in total.`,
  );
}
