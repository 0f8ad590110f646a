import { assessPenalty } from '../../domain/penalty/assess-penalty';
import { liftedCapsFor } from '../../domain/penalty/lifted-caps';
import type { PenaltyDecision } from '../../domain/penalty/decision';
import type { PenaltyPolicy } from '../../domain/penalty/policy';
import { accept, type Result } from '../../domain/result';
import { termsOfModule } from '../../domain/terms/effective-terms';
import { instant, type Instant, type LocalDate } from '../../domain/time/instant';
import { addDays } from '../../domain/time/local-date';
import {
  localDateAt,
  localYearAt,
  startOfLocalDate,
  startOfLocalYear,
  type TimeZone,
} from '../../domain/time/time-zone';
import type { Unit } from '../command/unit';
import { downtimeCommitments, loadIncidentsOfYears, readBudget } from '../sla/downtime';
import type { IncidentWithTerms } from '../sla/incident-clocks';
import type { ContractTerms, DatedTerms } from '../terms/dated-terms';
import type { ReadyCommitment } from '../terms/prepare-terms';
import { openPenaltyBook, usesWithout, type PenaltyBook } from './penalty-book';
import { checkBaseOfYear, policyOfYears } from './policy-of-years';
import { priceLinesOf } from './price-lines';
import {
  NOTHING_SETTLED,
  settleGone,
  settledTogether,
  settleOccasion,
  type Occasion,
  type Settled,
} from './settle-occasion';

const REASON = 'the downtime of the year changed';

/** What assessing a year of downtime came to, with the penalties that stand for it. */
export interface SettledYear extends Settled {
  readonly standingIds: readonly string[];
}

/**
 * Assesses the downtime of a year that is over for the contract, whose lock the caller holds: with
 * nothing changed it writes nothing, a penalty that is no longer right is reversed. What happens
 * after the contract's last day is no downtime of it. Refuses what has no amount under the terms.
 */
export async function settleDowntimeYear(
  unit: Unit,
  book: PenaltyBook,
  year: number,
  reason = REASON,
): Promise<Result<SettledYear>> {
  const opened = await openYear(unit, book, year, reason);
  const refused = opened.budgets.map((budget) => decideBudget(unit, book, opened, budget).decision).find(isRefused);
  return refused === undefined ? accept(await settleBudgets(unit, book, opened)) : refused;
}

function isRefused(decision: Result<PenaltyDecision>): decision is Refused {
  return !decision.ok;
}

type Refused = Result<PenaltyDecision> & { readonly ok: false };

/** A penalised downtime budget of a year. */
interface PenalisedBudget {
  readonly commitment: ReadyCommitment;
  readonly targetSeconds: number;
  readonly moduleId: string;
  readonly policy: PenaltyPolicy;
}

/** A year with its budgets, and all that was down in it. */
interface OpenYear {
  readonly year: number;
  readonly terms: ContractTerms;
  readonly lastDay: LocalDate | null;
  readonly until: Instant;
  readonly incidents: readonly IncidentWithTerms[];
  readonly budgets: readonly PenalisedBudget[];
  /** Why standing penalties are reversed, if they are. */
  readonly reason: string;
}

async function openYear(unit: Unit, book: PenaltyBook, year: number, reason = REASON): Promise<OpenYear> {
  const { dated } = book.terms;
  const lastDay = dated.at(unit.now).serviceLastDay;
  const terms = termsOfYear(dated, year, unit.now);
  const until = servedUntil(terms.zone, lastDay, unit.now);
  const budgets = downtimeCommitments(terms).flatMap((commitment) => {
    const { target } = commitment.compiled.commitment;
    const module = terms.modules.find((each) => each.key === commitment.moduleKey);
    const policy = policyOfYears(commitment, terms);
    if (module === undefined || policy === undefined || !('seconds' in target)) return [];
    return [{ commitment, targetSeconds: target.seconds, moduleId: module.id, policy }];
  });
  const asked = budgets.length === 0 ? [] : [{ terms, year, asOf: until }];
  const incidents = await loadIncidentsOfYears(unit.tx, unit.terms, unit.session.providerId, asked);
  return { year, terms, lastDay, until, incidents, budgets, reason };
}

function decideBudget(
  unit: Unit,
  book: PenaltyBook,
  { year, terms, lastDay, until, incidents, reason }: OpenYear,
  { commitment, targetSeconds, moduleId, policy }: PenalisedBudget,
): { readonly occasion: Occasion; readonly decision: Result<PenaltyDecision> } {
  const { contract } = terms;
  const { commitment: promise } = commitment.compiled;
  const result = readBudget(commitment, terms, incidents, year, until);
  const isOf = (each: BudgetKey): boolean =>
    each.policyKey === policy.key && each.commitmentKey === promise.key && each.year === year;
  const standing = book.standing.find(isOf);
  const occasion: Occasion = {
    policyKey: policy.key,
    cause: {
      moduleId,
      commitmentKey: promise.key,
      kind: promise.kind,
      incidentId: null,
      year,
      breachedAt: (result.ok ? result.value.dueAt : null) ?? instant(startOfLocalYear(terms.zone, year + 1) - 1),
    },
    standing,
    claimedBefore: book.claimedBefore.find(isOf),
    waiting: book.waiting.find(isOf),
    reason,
  };
  const base = checkBaseOfYear(policy);
  if (!base.ok) return { occasion, decision: base };
  if (!result.ok) return { occasion, decision: result };
  const { caps } = termsOfModule(terms.terms, commitment.moduleKey).penalties;
  const decision = assessPenalty({
    policy,
    caps,
    currency: contract.currency,
    prices: priceLinesOf(terms),
    occasion: {
      kind: 'YEAR',
      year,
      downtimeSeconds: result.value.elapsedSeconds,
      downtimeExplanation: result.value.explanation,
      budgetSeconds: targetSeconds,
      comparison: promise.comparison,
      closed: isClosed(terms.zone, lastDay, year, unit.now),
      serviceStartsOn: contract.startsOn as LocalDate,
      invoicedForYear: null,
    },
    assessedOn: localDateAt(terms.zone, unit.now),
    serviceLastDay: lastDay,
    recorded: usesWithout(book, standing),
    liftedCaps: liftedCapsFor(terms.dated, { policyKey: policy.key, incidentId: null, year }, caps),
  });
  return { occasion, decision };
}

/** What a recorded penalty of a year is known by. */
interface BudgetKey {
  readonly policyKey: string;
  readonly commitmentKey: string;
  readonly year: number | null;
}

/**
 * Settles the budgets of a year one after the other, and what is recorded for others that there are
 * no more.
 */
async function settleBudgets(unit: Unit, book: PenaltyBook, opened: OpenYear): Promise<SettledYear> {
  const { year } = opened;
  const all: Settled[] = [];
  const standingIds: string[] = [];
  const gone = new Set(book.standing.filter((each) => each.year === year));
  const waiting = new Set(book.waiting.filter((each) => each.year === year));
  for (const budget of opened.budgets) {
    const { occasion, decision } = decideBudget(unit, book, opened, budget);
    const settled = await settleOccasion(unit, book, occasion, decision);
    const { standing } = occasion;
    if (standing !== undefined) gone.delete(standing);
    if (occasion.waiting !== undefined) waiting.delete(occasion.waiting);
    const written = settled.penaltyIds.filter((id) => !settled.reversedIds.includes(id));
    const stays = standing !== undefined && !settled.penaltyIds.includes(standing.id);
    standingIds.push(...(stays ? [standing.id] : written));
    all.push(settled);
  }
  all.push(await settleGone(unit, book, [...gone], [...waiting], opened.reason));
  return { ...settledTogether(all), standingIds };
}

/**
 * Assesses again the years from that of an instant on that were assessed, found kept or not, since
 * an incident of theirs changed. The caller holds the contract's lock. What cannot be priced waits
 * for a person.
 */
export async function resettleDowntimeYears(unit: Unit, book: PenaltyBook, since: Instant): Promise<Settled> {
  const first = localYearAt(book.terms.zone, since);
  const years = book.assessedYears.filter((year) => year >= first);
  if (years.length === 0) return NOTHING_SETTLED;
  const ends = years.map((year) => `${year}-12-31` as LocalDate);
  const ofYears = await openPenaltyBook(unit, book.terms, ends, { years });
  const settled: Settled[] = [];
  for (const year of years) settled.push(await settleBudgets(unit, ofYears, await openYear(unit, ofYears, year)));
  return settledTogether(settled);
}

/** Whether a year is certain: it is over, or the contract ended in it. */
function isClosed(zone: TimeZone, lastDay: LocalDate | null, year: number, now: Instant): boolean {
  const ended = lastDay !== null && Number(lastDay.slice(0, 4)) <= year && lastDay < localDateAt(zone, now);
  return localYearAt(zone, now) > year || ended;
}

/**
 * The instant up to which a contract's downtime counts: now, or the end of its last day once it is
 * over.
 */
function servedUntil(zone: TimeZone, lastDay: LocalDate | null, now: Instant): Instant {
  return lastDay === null ? now : instant(Math.min(now, startOfLocalDate(zone, addDays(lastDay, 1))));
}

/**
 * The terms by which a year is assessed: those of its last day, or of the last day with service, or
 * of today when that comes first.
 */
export function termsOfYear(dated: DatedTerms, year: number, now: Instant): ContractTerms {
  const present = dated.at(now);
  const days = [localDateAt(dated.zone, now), `${year}-12-31` as LocalDate, present.serviceLastDay ?? present.on];
  return dated.on(days.reduce((earliest, day) => (day < earliest ? day : earliest)));
}
