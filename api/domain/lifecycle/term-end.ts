import type { LifecycleTerms } from '../terms/lifecycle-terms';
import type { LocalDate } from '../time/instant';
import type { ContractEvent } from './contract-life';

/** What is known of a contract when its term is over. */
export interface TermEndFacts {
  readonly termLastDay: LocalDate;
  readonly noticeGiven: boolean;
  /**
   * The order for the next period, where the document asks for one; null while it is not validated.
   */
  readonly orderValidatedOn: LocalDate | null;
  /** The contract is of the level that is tried free of charge. */
  readonly trial: boolean;
  /** The contract says itself that it goes on. */
  readonly renewsByContract: boolean;
}

/**
 * What happens to a contract the day after its term's last day: `RENEW` when tacit and nobody gave
 * notice; `SUSPEND` where an order was to be validated and was not (`icodia-server` art. 6.2);
 * `EXPIRE` for a free trial (`owl-monitoring` s. 4a); else `END`.
 */
export function eventAtTerm(terms: LifecycleTerms, facts: TermEndFacts): ContractEvent {
  if (facts.trial && terms.trial !== null) return 'EXPIRE';
  if (facts.noticeGiven) return 'END';
  switch (terms.renewal.kind) {
    case 'TACIT':
      return 'RENEW';
    case 'PURCHASE_ORDER':
      return facts.orderValidatedOn !== null && facts.orderValidatedOn <= facts.termLastDay ? 'RENEW' : 'SUSPEND';
    case 'BY_PERIOD':
    case 'AS_CONTRACT_SAYS':
      return facts.renewsByContract ? 'RENEW' : 'END';
  }
}

/**
 * The first day of the period that a late order opens: the day it was validated, after a term that
 * had passed without it.
 */
export function lateOrderStart(termLastDay: LocalDate, orderValidatedOn: LocalDate): LocalDate | null {
  return orderValidatedOn > termLastDay ? orderValidatedOn : null;
}
