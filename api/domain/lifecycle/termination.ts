import { accept, refuse, type Result } from '../result';
import type { EarlyTerminationTerms, LatePaymentTerms } from '../terms/billing-terms';
import type { LifecycleTerms } from '../terms/lifecycle-terms';
import type { LocalDate } from '../time/instant';
import { addDays } from '../time/local-date';
import type { ContractSide } from './notice';
import { countsFrom, groundFor, type RecordedGround } from './grounds';
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
  'TERMS_CHANGE',
  'RENEWAL_NOT_TOLD',
  'PROVIDER_FAILURE',
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
  /** All that is recorded that a right may rest on, as it stands. */
  readonly recorded: readonly RecordedGround[];
  /** The id of the record that it rests on; null for the oldest that gives the right. */
  readonly groundId: string | null;
  /** When the letter that ends it was sent; null where none is named. */
  readonly letterSentOn: LocalDate | null;
  /** The first day of its present suspension for non-payment; null when it is not so suspended. */
  readonly suspendedFrom: LocalDate | null;
  /** Whoever ends it was shown what insolvency law forbids. */
  readonly insolvencyWarningRead: boolean;
}

/**
 * What a termination rests on, if the terms let the contract be ended on its day for its reason
 * (`omr-hosted` art. 2.2.1.2, 3.1, 3.2, 21.3, 22); null where it needs no record. Refuses
 * `TERMINATION_NOT_ALLOWED` to the side that has no right to it and with the first day on which it
 * may be, `GROUND_NOT_RECORDED`, and `CONFIRMATION_REQUIRED` with the warning of insolvency law.
 */
export function checkTermination(
  lifecycle: LifecycleTerms,
  late: LatePaymentTerms,
  grounds: TerminationGrounds,
): Result<RecordedGround | null> {
  const { by, reason, recorded, groundId } = grounds;
  const right = RIGHT_OF[reason];
  if (right !== undefined && right !== by) return notBy(right, reason);
  if (reason === 'NON_PAYMENT' && late.terminateAfterDays !== null) {
    const suspended = afterSuspension(late.terminateAfterDays, grounds);
    return suspended.ok ? accept(null) : suspended;
  }
  if (reason === 'INSOLVENCY' && !grounds.insolvencyWarningRead) {
    const todo = 'Give `insolvencyWarningRead` as true if the contract ends for another reason than that.';
    return refuse('CONFIRMATION_REQUIRED', ['insolvencyWarningRead'], INSOLVENCY_WARNING.en, todo);
  }
  const terms = { lifecycle, late };
  return groundFor(terms, reason, recorded, groundId, (ground) =>
    checkGround(lifecycle, ground, countsFrom(terms, ground) ?? ground.since, grounds),
  );
}

function checkGround(
  lifecycle: LifecycleTerms,
  { kind, since, severe, outcomeOn }: RecordedGround,
  counted: LocalDate,
  grounds: TerminationGrounds,
): Result<null> {
  switch (kind) {
    case 'FORMAL_NOTICE': {
      const first = endForBreachFrom(lifecycle, counted);
      return first.ok ? notBefore(first.value, grounds) : first;
    }
    case 'USAGE_BREACH':
      return afterWarning(lifecycle, since, severe, grounds);
    case 'FORCE_MAJEURE': {
      const { letterSentOn } = grounds;
      if (letterSentOn === null) return missing('letterSentOn', 'the day on which the registered letter was sent');
      const first = endForForceMajeure(lifecycle, since, letterSentOn);
      if (!first.ok) return first;
      if (outcomeOn !== null && outcomeOn < letterSentOn) {
        const message = `The force majeure was over on ${outcomeOn}, before the letter of ${letterSentOn}.`;
        return refuse('TERMINATION_NOT_ALLOWED', ['letterSentOn'], message, 'Agree on an end date in an amendment.');
      }
      return notBefore(first.value, grounds);
    }
    case 'OVERLOAD':
      return notBefore(outcomeOn ?? since, grounds);
    case 'TERMS_CHANGE': {
      const { effectiveOn } = grounds;
      const first = addDays(since, 1);
      const last = addDays(outcomeOn ?? since, 1);
      if (effectiveOn >= first && effectiveOn <= last) return accept(null);
      const message = `The client may end the contract for new terms from ${first} to ${last}, on which they apply.`;
      return refuse('TERMINATION_NOT_ALLOWED', ['effectiveOn'], message, 'Give a day in that time.');
    }
    case 'RENEWAL_NOT_TOLD':
    case 'PROVIDER_FAILURE':
      return notBefore(since, grounds);
    case 'INSOLVENCY':
      return accept(null);
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
  TERMS_CHANGE: 'CLIENT',
  RENEWAL_NOT_TOLD: 'CLIENT',
  PROVIDER_FAILURE: 'CLIENT',
};

function notBy(right: ContractSide, reason: TerminationReason): Result<never> {
  const message = `Only the ${right === 'CLIENT' ? 'client' : 'provider'} may end a contract for ${reason}.`;
  const todo = `Give ${right}, or the reason for which the other side ends it.`;
  return refuse('TERMINATION_NOT_ALLOWED', ['by'], message, todo);
}

function afterSuspension(days: number, grounds: TerminationGrounds): Result<null> {
  if (grounds.suspendedFrom === null) {
    const message = 'These terms end a contract for non-payment only after a suspension for it.';
    return refuse('TERMINATION_NOT_ALLOWED', ['reason'], message, 'Suspend the contract with `suspendContract`.');
  }
  return notBefore(addDays(grounds.suspendedFrom, days + 1), grounds);
}

/** The closure lies within the days of the warning, or on its very day when severe. */
function afterWarning(
  lifecycle: LifecycleTerms,
  since: LocalDate,
  severe: boolean,
  { effectiveOn }: TerminationGrounds,
): Result<null> {
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

/**
 * Whether what was paid in advance for days without service is refunded since the provider failed:
 * where the client ends the contract for it, and where the provider ends it over an offer of
 * dedicated means while a failure of its own is on record (`omr-hosted` art. 2.2.1.2).
 * **Reading**: all that was paid for these days, hosting or not; prepaid units are no hosting time.
 */
export function refundsAdvances(reason: TerminationReason, failureOnRecord: boolean): boolean {
  return reason === 'PROVIDER_FAILURE' || (reason === 'OVERLOAD_DECLINED' && failureOnRecord);
}

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
