import { accept, refuse, type Result } from '../result';
import type { EarlyTerminationTerms, LatePaymentTerms } from '../terms/billing-terms';
import type { LifecycleTerms } from '../terms/lifecycle-terms';
import type { LocalDate } from '../time/instant';
import { addDays } from '../time/local-date';
import type { ContractSide } from './notice';
import { closeForUsageBreachBy, endForBreachFrom, endForForceMajeure, INSOLVENCY_WARNING } from './termination-rights';

/** Why a contract is ended before its term. */
export const TERMINATION_REASONS = [
  'CLIENT_REQUEST',
  'BREACH',
  'NON_PAYMENT',
  'USAGE_BREACH',
  'BUSINESS_CEASED',
  'INSOLVENCY',
  'FORCE_MAJEURE',
  'OVERLOAD_DECLINED',
  'AGREED',
] as const;
/** See `TERMINATION_REASONS`. */
export type TerminationReason = (typeof TERMINATION_REASONS)[number];

/** What a right to end a contract rests on. */
export interface TerminationGrounds {
  /** Who ends it. */
  readonly by: ContractSide;
  readonly reason: TerminationReason;
  /** First day without service. */
  readonly effectiveOn: LocalDate;
  /**
   * The day on which it began: of the formal notice, of the warning, of the force majeure; null
   * where none is named.
   */
  readonly since: LocalDate | null;
  /** When the letter that ends it was sent; null where none is named. */
  readonly letterSentOn: LocalDate | null;
  /** A severe breach of the rules of use. */
  readonly severe: boolean;
  /** The first day of its present suspension for non-payment; null when it is not so suspended. */
  readonly suspendedFrom: LocalDate | null;
  /** Whoever ends it was shown what insolvency law forbids. */
  readonly insolvencyWarningRead: boolean;
}

/**
 * Whether the terms let a contract be ended on a day for a reason (`omr-hosted` art. 2.2.1.2, 3.1,
 * 3.2, 21.3, 22). Refuses `TERMINATION_NOT_ALLOWED` to the side that has no right to it and with
 * the first day on which it may be, and `CONFIRMATION_REQUIRED` with the warning of insolvency law.
 */
export function checkTermination(
  lifecycle: LifecycleTerms,
  late: LatePaymentTerms,
  grounds: TerminationGrounds,
): Result<null> {
  const right = RIGHT_OF[grounds.reason];
  if (right !== undefined && right !== grounds.by) return notBy(right, grounds.reason);
  switch (grounds.reason) {
    case 'CLIENT_REQUEST':
    case 'AGREED':
      return accept(null);
    case 'NON_PAYMENT':
      return late.terminateAfterDays === null
        ? afterFormalNotice(lifecycle, grounds)
        : afterSuspension(late.terminateAfterDays, grounds);
    case 'BREACH':
    case 'BUSINESS_CEASED':
      return afterFormalNotice(lifecycle, grounds);
    case 'INSOLVENCY':
      if (!grounds.insolvencyWarningRead) {
        const message = INSOLVENCY_WARNING.en;
        const todo = 'Give `insolvencyWarningRead` as true if the contract ends for another reason than that.';
        return refuse('CONFIRMATION_REQUIRED', ['insolvencyWarningRead'], message, todo);
      }
      return afterFormalNotice(lifecycle, grounds);
    case 'USAGE_BREACH':
      return afterWarning(lifecycle, grounds);
    case 'FORCE_MAJEURE': {
      const { since, letterSentOn } = grounds;
      if (since === null) return missing('since', 'the first day of the force majeure');
      if (letterSentOn === null) return missing('letterSentOn', 'the day on which the registered letter was sent');
      const first = endForForceMajeure(lifecycle, since, letterSentOn);
      return first.ok ? notBefore(first.value, grounds) : first;
    }
    case 'OVERLOAD_DECLINED':
      return grounds.since === null
        ? missing('since', 'the day on which dedicated means were offered')
        : notBefore(grounds.since, grounds);
  }
}

/** Whose right a reason is; absent where either side may end a contract for it. */
const RIGHT_OF: Readonly<Partial<Record<TerminationReason, ContractSide>>> = {
  CLIENT_REQUEST: 'CLIENT',
  BREACH: 'PROVIDER',
  NON_PAYMENT: 'PROVIDER',
  USAGE_BREACH: 'PROVIDER',
  BUSINESS_CEASED: 'PROVIDER',
  INSOLVENCY: 'PROVIDER',
  OVERLOAD_DECLINED: 'PROVIDER',
};

function notBy(right: ContractSide, reason: TerminationReason): Result<never> {
  const message = `Only the ${right === 'CLIENT' ? 'client' : 'provider'} may end a contract for ${reason}.`;
  const todo = `Give ${right}, or the reason for which the other side ends it.`;
  return refuse('TERMINATION_NOT_ALLOWED', ['by'], message, todo);
}

function afterFormalNotice(lifecycle: LifecycleTerms, grounds: TerminationGrounds): Result<null> {
  if (grounds.since === null) return missing('since', 'the day of the formal notice');
  const first = endForBreachFrom(lifecycle, grounds.since);
  return first.ok ? notBefore(first.value, grounds) : first;
}

function afterSuspension(days: number, grounds: TerminationGrounds): Result<null> {
  if (grounds.suspendedFrom === null) {
    const message = 'These terms end a contract for non-payment only after a suspension for it.';
    return refuse('TERMINATION_NOT_ALLOWED', ['reason'], message, 'Suspend the contract with `suspendContract`.');
  }
  return notBefore(addDays(grounds.suspendedFrom, days + 1), grounds);
}

/** The closure lies within the days of the warning, or on its very day when severe. */
function afterWarning(lifecycle: LifecycleTerms, grounds: TerminationGrounds): Result<null> {
  const { since, severe, effectiveOn } = grounds;
  if (since === null) return missing('since', 'the day of the warning');
  const by = closeForUsageBreachBy(lifecycle, since, severe);
  if (!by.ok) return by;
  const last = addDays(by.value, 1);
  if (effectiveOn >= since && effectiveOn <= last) return accept(null);
  const message = `After a warning of ${since} the contract may be ended from ${since} to ${last}.`;
  return refuse('TERMINATION_NOT_ALLOWED', ['effectiveOn'], message, 'Give a day in that time, or warn again.');
}

function notBefore(first: LocalDate, { effectiveOn }: TerminationGrounds): Result<null> {
  if (effectiveOn >= first) return accept(null);
  const message = `The contract may be ended from ${first} on.`;
  return refuse('TERMINATION_NOT_ALLOWED', ['effectiveOn'], message, `Give ${first} or a later day.`);
}

function missing(field: string, what: string): Result<never> {
  const message = `The right to end the contract depends on ${what}.`;
  return refuse('TERMINATION_NOT_ALLOWED', [field], message, `Give ${what}.`);
}

const CLIENTS_FAULT: ReadonlySet<TerminationReason> = new Set(['BREACH', 'NON_PAYMENT', 'USAGE_BREACH']);

/** What a termination for a reason is worked out by, and which of its parts are due. */
export interface TerminationPricing {
  readonly terms: EarlyTerminationTerms | null;
  readonly forfaits: boolean;
  readonly consumption: boolean;
}

/**
 * At the client's request both fees are due (`omr-hosted` art. 22); for its fault the forfaits left
 * with the percentage of late payment (art. 21.3); for anything else nothing but the credit of what
 * was prepaid.
 */
export function pricingFor(
  reason: TerminationReason,
  terms: EarlyTerminationTerms | null,
  late: LatePaymentTerms,
  article: string,
): TerminationPricing {
  if (reason === 'CLIENT_REQUEST') return { terms, forfaits: true, consumption: true };
  const none = { forfaitUpliftPercent: '0', consumptionUpliftPercent: '0', averageMonths: 0, yearDays: 365 };
  const base: EarlyTerminationTerms = terms ?? { ...none, partialMonth: 'BY_DAYS', article };
  const isFault = CLIENTS_FAULT.has(reason) && terms !== null;
  const priced = { ...base, forfaitUpliftPercent: late.faultUpliftPercent };
  return { terms: priced, forfaits: isFault, consumption: false };
}
