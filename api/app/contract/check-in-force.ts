import { IN_FORCE, OVER } from '../../domain/lifecycle/contract-life';
import { refuse, type Refused } from '../../domain/result';
import type { Instant, LocalDate } from '../../domain/time/instant';
import type { DatedTerms } from '../terms/dated-terms';

/**
 * Refuses what concerns a date on which a contract was not in force: before its first day, after
 * the term that is over, or in a state without service; null when all is well. What it became since
 * does not matter.
 */
export function checkInForce(terms: DatedTerms, on: LocalDate, path: readonly string[]): Refused | null {
  const { contract, standing } = terms.on(on);
  if (on < contract.startsOn && IN_FORCE.has(standing.status)) {
    return refuse(
      'CONTRACT_NOT_ACTIVE',
      path,
      `The contract's first day is ${contract.startsOn}.`,
      'Give a time on that day or later.',
    );
  }
  if (standing.termOver && standing.status !== 'DRAFT' && standing.status !== 'SIGNED') {
    return refuse(
      'CONTRACT_NOT_ACTIVE',
      path,
      `The contract's term ended on ${standing.termLastDay}.`,
      'Give a time of its term, or use a contract that is in force.',
    );
  }
  if (IN_FORCE.has(standing.status)) return null;
  return refuse(
    'CONTRACT_NOT_ACTIVE',
    path,
    `On ${on} the contract is ${standing.status}.`,
    'Sign it with `signContract`, activate it with `activateContract`, or use a contract that is in force.',
  );
}

/** Whether a contract is over for good at an instant: its unit accounts are closed then. */
export function isOverAt(terms: DatedTerms, at: Instant): boolean {
  return OVER.has(terms.at(at).standing.status);
}

/**
 * Refuses a date before a contract's first day, whatever became of the contract since; null when
 * all is well.
 */
export function checkFirstDay(terms: DatedTerms, on: LocalDate, path: readonly string[]): Refused | null {
  if (on >= terms.firstDay) return null;
  return refuse(
    'CONTRACT_NOT_ACTIVE',
    path,
    `The contract's first day is ${terms.firstDay}.`,
    'Give a time on that day or later.',
  );
}
