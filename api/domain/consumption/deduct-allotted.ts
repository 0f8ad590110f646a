import { explain, quantity, step } from '../explanation/build';
import type { Explanation } from '../explanation/explanation';
import { accept, refuse, type Result } from '../result';
import type { AllottedTimeTerms } from '../terms/consumption-terms';
import type { ModuleTerms } from '../terms/terms-pack';
import type { IncludedMonth } from './included-hours';

/** An estimate of some work that the client approved before it was done. */
export interface ApprovedEstimate {
  /** Where the approval is kept, e.g. the reference of the e-mail. */
  readonly reference: string;
  /** Minutes that were estimated. */
  readonly minutes: number;
  /** Those that the month's allotted time takes of them; the month says, where absent. */
  readonly allottedMinutes?: number;
}

/** What some work takes of the month's allotted time. */
export interface AllottedDeduction {
  /** Minutes deducted: those of the estimate, whatever time the work took. */
  readonly deductedMinutes: number;
  readonly leftMinutes: number;
  readonly explanation: Explanation;
}

/** What the reservations of other estimates leave. */
const RESERVED = 'max(leftMinutes - reservedMinutes, 0)';

/**
 * Allotted minutes of a month on some modules: the contract's own, else those of their level. Null
 * where there are none.
 */
export function allottedMinutes(terms: AllottedTimeTerms | null, modules: readonly ModuleTerms[]): number | null {
  if (terms === null) return null;
  const level = modules.reduce((highest, module) => Math.max(highest, module.level ?? -1), -1);
  if (level < terms.fromLevel) return null;
  return terms.minutes ?? terms.minutesByLevel.find((each) => each.level === level)?.minutes ?? null;
}

/**
 * Deducts work of a kind that the allotted time covers: the estimate that was approved, as far as
 * the month still holds it (`icodia-server` art. 2.2.1). Null where the terms do not cover the kind
 * or allot nothing. Refuses `ESTIMATE_NOT_APPROVED` without an estimate, and for time beyond it.
 */
export function deductAllotted(
  terms: AllottedTimeTerms | null,
  month: IncludedMonth | null,
  work: {
    readonly kind: string;
    readonly minutes: number;
    readonly estimate: ApprovedEstimate | null;
    /** Minutes that other approved estimates reserve. */
    readonly reservedMinutes?: number;
  },
): Result<AllottedDeduction | null> {
  if (terms === null || month === null || !terms.workKinds.includes(work.kind) || work.minutes === 0)
    return accept(null);
  const { estimate, reservedMinutes = 0 } = work;
  if (estimate === null) {
    return refuse(
      'ESTIMATE_NOT_APPROVED',
      ['approvedEstimate'],
      'The client has approved no estimate for this work.',
      'Send an estimate with `sendQuote`, wait for its approval, and record the work with its `quoteId`.',
    );
  }
  if (work.minutes > estimate.minutes) {
    return refuse(
      'ESTIMATE_NOT_APPROVED',
      ['minutes'],
      `The client approved ${estimate.minutes} minutes, and the work took ${work.minutes}.`,
      'Have the time beyond the estimate approved too, and give both together.',
    );
  }
  const free = Math.max(month.leftMinutes - reservedMinutes, 0);
  const wanted = estimate.allottedMinutes ?? estimate.minutes;
  const wholeQuoted = terms.excess === 'WHOLE_QUOTED' && wanted > free;
  const deductedMinutes = wholeQuoted ? 0 : Math.min(wanted, free);
  const estimated = quantity('estimatedMinutes', wanted, 'minute');
  const reserved = quantity('reservedMinutes', reservedMinutes, 'minute');
  const left = quantity('leftMinutes', month.leftMinutes, 'minute');
  const deducted = quantity('deductedMinutes', deductedMinutes, 'minute');
  const explanation = explain([
    step(
      { en: 'What the month’s allotted time takes', fr: 'Ce que prend le temps alloué du mois' },
      wholeQuoted ? [] : [estimated, left, ...(reservedMinutes === 0 ? [] : [reserved])],
      wholeQuoted ? '0' : `min(estimatedMinutes, ${reservedMinutes === 0 ? 'leftMinutes' : RESERVED})`,
      deducted,
      terms.article,
    ),
    step(
      { en: 'Minutes left of the month after it', fr: 'Minutes restantes du mois ensuite' },
      [left, deducted],
      'leftMinutes - deductedMinutes',
      quantity('leftAfter', month.leftMinutes - deductedMinutes, 'minute'),
      terms.article,
    ),
  ]);
  return accept({ deductedMinutes, leftMinutes: month.leftMinutes - deductedMinutes, explanation });
}
