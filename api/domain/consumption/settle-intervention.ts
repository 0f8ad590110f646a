import { joinExplanations } from '../explanation/build';
import type { Explanation, Step } from '../explanation/explanation';
import type { Money } from '../money/value';
import { accept, refuse, type Refused, type Result } from '../result';
import type { TermsPack } from '../terms/terms-pack';
import type { Instant } from '../time/instant';
import { deductAllotted, type ApprovedEstimate } from './deduct-allotted';
import { deductIncludedHours, type IncludedMonth } from './included-hours';
import { splitAtOpeningHours } from './outside-hours';
import { priceWork, rateMissing } from './price-work';
import { coveredKind, settlerCode, settleWork, type SettlementTerms, type WorkToSettle } from './settle-work';

/** The terms that settle an intervention, and what stands on the contract when it is recorded. */
export interface InterventionTerms extends SettlementTerms {
  readonly pack: TermsPack;
  /**
   * The month's included hours or allotted time before this work; null where the contract has none.
   */
  readonly includedMonth: IncludedMonth | null;
  /** The price of an hour on the day of the work; null when none is on file. */
  readonly hourlyRate: Money | null;
  /** Minutes of the month that other approved estimates reserve; none when absent. */
  readonly reservedMinutes?: number;
}

/** Work to settle, with its times. */
export interface InterventionWork extends Omit<WorkToSettle, 'includedMinutes' | 'approvedMinutes'> {
  readonly startedAt: Instant;
  readonly endedAt: Instant;
  /** The estimate that the client approved, for work of the month's allotted time. */
  readonly estimate: ApprovedEstimate | null;
  /** Whether the client accepted a quote for what nothing covers. */
  readonly quoteAccepted: boolean;
  /** How many minutes that quote holds; any number when absent. */
  readonly quotedMinutes?: number;
}

/** A part of an intervention, what settles it, and what it costs where it is invoiced by itself. */
export interface InterventionPart {
  /** `FORFAIT_H`, `UT`, `INCLUDED_HOURS`, `OUTSIDE_OPENING_HOURS`, `HOURLY_RATE`, `QUOTE`… */
  readonly settledBy: string;
  /** Key of the unit account that it debits; else null. */
  readonly account: string | null;
  readonly minutes: number;
  readonly units: number;
  /** Excluding tax; null where it is not invoiced by itself. */
  readonly amount: Money | null;
}

/** An amount that an intervention is invoiced with. */
export interface WorkCharge {
  readonly kind: 'SURCHARGE' | 'OUT_OF_SCOPE_WORK';
  readonly amount: Money;
  readonly explanation: Explanation;
}

/** How an intervention is settled. */
export interface InterventionSettlement {
  readonly parts: readonly InterventionPart[];
  /** How the units of the part that debits some were counted; none where no part does. */
  readonly unitSteps: readonly Step[];
  /**
   * What it takes of the month's included hours, and what these have left then; null when it takes
   * nothing.
   */
  readonly included: { readonly deductedMinutes: number; readonly leftMinutes: number } | null;
  readonly charges: readonly WorkCharge[];
  readonly explanation: Explanation;
}

/**
 * Settles an intervention: the provider's own fault and forfaits first; of the rest, time outside
 * opening hours at the rate with its surcharge, then hotline allowance, included hours and units,
 * and what is left at the hourly rate once a quote for it was accepted.
 *
 * **Reading**: included hours take any kind of work but what the terms name as never deducted
 * (`generic-2017` art. 4 speaks of administration, and does not say whether repairs count). Refuses
 * `NUMBER_OUT_OF_RANGE`, `PARAMETER_REQUIRED` (no surcharge agreed), `HOURLY_RATE_MISSING`,
 * `ESTIMATE_NOT_APPROVED` (see `deductAllotted`), and `QUOTE_REQUIRED` for work that nothing
 * covers, but for a hotline call, which has happened.
 */
export function settleIntervention(terms: InterventionTerms, work: InterventionWork): Result<InterventionSettlement> {
  const whole = settleWork(terms, { ...work, approvedMinutes: 0 });
  if (!whole.ok) return whole;
  if (whole.value.parts.every(({ by }) => by === 'PROVIDER_FAULT' || by === 'FORFAIT')) {
    const parts = whole.value.parts.map((part) => toPart(part));
    const { unitSteps, explanation } = whole.value;
    return accept({ parts, unitSteps, included: null, charges: [], explanation });
  }
  const split = splitAtOpeningHours(terms.pack, terms.hourlyRate, work);
  if (!split.ok) return split;
  const outside = split.value;
  const minutes = outside === null ? work.minutes : outside.insideMinutes;
  const inside = outside === null ? whole : settleWork(terms, { ...work, minutes, approvedMinutes: 0 });
  if (!inside.ok) return inside;
  const open = inside.value.parts.filter(({ by }) => by === 'UNITS' || by === 'QUOTE');
  const openMinutes = open.reduce((sum, part) => sum + part.minutes, 0);
  const deduction = deductFrom(terms, work, openMinutes, minutes);
  if (!deduction.ok) return deduction;
  const deducted = deduction.value;
  const settled = deducted === null ? inside : settleWork(terms, { ...work, minutes, ...deducted.covered });
  if (!settled.ok) return settled;

  const charges: WorkCharge[] = [];
  if (outside !== null) charges.push({ kind: 'SURCHARGE', amount: outside.amount, explanation: outside.charged });
  const explained = [outside?.explanation, deducted?.explanation, settled.value.explanation].flatMap(
    (one) => one ?? [],
  );
  const parts: InterventionPart[] = outside === null ? [] : [outside.part];
  for (const part of settled.value.parts) {
    if (part.by !== 'QUOTE' || (!work.quoteAccepted && work.mode === 'HOTLINE')) {
      parts.push(toPart(part));
      continue;
    }
    if (!work.quoteAccepted) return quoteRequired(part.minutes);
    if (work.quotedMinutes !== undefined && part.minutes > work.quotedMinutes)
      return quoteExceeded(part.minutes, work.quotedMinutes);
    if (terms.hourlyRate === null) return rateMissing('The quoted work is invoiced by the hour');
    const priced = priceWork(part.minutes, terms.hourlyRate, '');
    explained.push(priced.explanation);
    const explanation = joinExplanations(
      ...(deducted === null ? [] : [deducted.explanation]),
      settled.value.explanation,
      priced.explanation,
    );
    charges.push({ kind: 'OUT_OF_SCOPE_WORK', amount: priced.amount, explanation });
    parts.push({ ...toPart(part), settledBy: 'HOURLY_RATE', amount: priced.amount });
  }
  const included = deducted === null || deducted.deductedMinutes === 0 ? null : deducted;
  const { unitSteps } = settled.value;
  return accept({ parts, unitSteps, included, charges, explanation: joinExplanations(...explained) });
}

function quoteRequired(minutes: number): Refused {
  return refuse(
    'QUOTE_REQUIRED',
    ['kind'],
    `No module of the contract covers ${minutes} minutes of this work.`,
    'Quote them, and record the work with `acceptedQuote` once the client has accepted.',
  );
}

function quoteExceeded(minutes: number, quoted: number): Refused {
  return refuse(
    'QUOTE_REQUIRED',
    ['minutes'],
    `Nothing covers ${minutes} minutes of this work, and the client accepted ${quoted}.`,
    'Send another quote with `sendQuote` for the time beyond it, and record both pieces of work apart.',
  );
}

/** What the work takes of its month, and the minutes that this covers. */
interface MonthDeduction {
  readonly deductedMinutes: number;
  readonly leftMinutes: number;
  readonly covered: Pick<WorkToSettle, 'includedMinutes' | 'approvedMinutes'>;
  readonly explanation: Explanation;
}

function deductFrom(
  { consumption, includedMonth, reservedMinutes = 0 }: InterventionTerms,
  work: InterventionWork,
  openMinutes: number,
  minutes: number,
): Result<MonthDeduction | null> {
  if (includedMonth === null || openMinutes === 0) return accept(null);
  const kind = coveredKind(work);
  const { estimate } = work;
  const included = consumption.administrationHours;
  if (included === null) {
    const asked = { kind, minutes: openMinutes, estimate, reservedMinutes };
    const allotted = deductAllotted(consumption.allottedTime, includedMonth, asked);
    if (!allotted.ok || allotted.value === null) return allotted.ok ? accept(null) : allotted;
    const approvedMinutes = allotted.value.deductedMinutes;
    return accept({ ...allotted.value, covered: { approvedMinutes } });
  }
  // What terms exclude is quoted first, and what they never deduct is invoiced apart.
  const apart = [...included.notDeducted, ...(consumption.excludedWork?.workKinds ?? [])];
  if (apart.includes(kind)) return accept(null);
  // Where something before it settles a part, the open minutes are a figure of their own.
  const name = openMinutes === minutes ? 'minutes' : 'openMinutes';
  const deducted = deductIncludedHours(included, includedMonth, { kind, minutes: openMinutes }, name);
  if (!deducted.ok) return deducted;
  const includedMinutes = openMinutes - deducted.value.beyondMinutes;
  return accept({ ...deducted.value, covered: { includedMinutes, approvedMinutes: 0 } });
}

function toPart(part: Parameters<typeof settlerCode>[0]): InterventionPart {
  const account = part.by === 'UNITS' ? part.key : null;
  return { settledBy: settlerCode(part), account, minutes: part.minutes, units: part.units, amount: null };
}
