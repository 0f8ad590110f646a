import { assessPenalty } from '../../domain/penalty/assess-penalty';
import type { PenaltyDecision } from '../../domain/penalty/decision';
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
import { downtimeCommitment, loadIncidentsOfYears, readBudget } from '../sla/downtime';
import type { ContractTerms, DatedTerms } from '../terms/dated-terms';
import { openPenaltyBook, usesWithout, type PenaltyBook } from './penalty-book';
import { checkBaseOfYear, policyOfYears } from './policy-of-years';
import { priceLinesOf } from './price-lines';
import { NOTHING_SETTLED, settleOccasion, type Occasion, type Settled } from './settle-occasion';

const REASON = 'the downtime of the year changed';

/** What assessing a year of downtime came to, with the penalty that stands. */
export interface SettledYear extends Settled {
  readonly standing: string | null;
}

const NO_YEAR: SettledYear = { ...NOTHING_SETTLED, standing: null };

/**
 * Assesses the downtime of a year that is over for the contract, whose lock the caller holds: with
 * nothing changed it writes nothing, a penalty that is no longer right is reversed. What happens
 * after the contract's last day is no downtime of it. Refuses what has no amount under the terms.
 */
export async function settleDowntimeYear(unit: Unit, book: PenaltyBook, year: number): Promise<Result<SettledYear>> {
  const decided = await decideYear(unit, book, year);
  if (decided === null) return accept(NO_YEAR);
  return decided.decision.ok ? accept(await settleYear(unit, book, decided)) : decided.decision;
}

/** A year, with what it owes and what is recorded for it. */
interface DecidedYear {
  readonly occasion: Occasion;
  readonly decision: Result<PenaltyDecision>;
}

async function decideYear(unit: Unit, book: PenaltyBook, year: number): Promise<DecidedYear | null> {
  const { dated } = book.terms;
  const lastDay = dated.at(unit.now).serviceLastDay;
  const terms = termsOfYear(dated, year, unit.now);
  const { contract } = terms;
  const commitment = downtimeCommitment(terms);
  const module = terms.modules.find((each) => each.key === commitment?.moduleKey);
  const policy = commitment === undefined ? undefined : policyOfYears(commitment, terms);
  if (commitment === undefined || module === undefined || policy === undefined) return null;
  const { commitment: promise } = commitment.compiled;
  if (!('seconds' in promise.target)) return null;
  const until = servedUntil(terms.zone, lastDay, unit.now);
  const { providerId } = unit.session;
  const { tx } = unit;
  const incidents = await loadIncidentsOfYears(tx, unit.terms, providerId, [{ terms, year, asOf: until }]);
  const result = readBudget(commitment, terms, incidents, year, until);
  const isOf = (each: { readonly policyKey: string; readonly year: number | null }): boolean =>
    each.policyKey === policy.key && each.year === year;
  const standing = book.standing.find(isOf);
  const waiting = book.waiting.find(isOf);
  const occasion: Occasion = {
    policyKey: policy.key,
    cause: {
      moduleId: module.id,
      commitmentKey: promise.key,
      kind: promise.kind,
      incidentId: null,
      year,
      breachedAt: result.dueAt ?? instant(startOfLocalYear(terms.zone, year + 1) - 1),
    },
    standing,
    claimedBefore: book.claimedBefore.find(isOf),
    waiting,
    reason: REASON,
  };
  const base = checkBaseOfYear(policy);
  if (!base.ok) return { occasion, decision: base };
  const decision = assessPenalty({
    policy,
    caps: termsOfModule(terms.terms, commitment.moduleKey).penalties.caps,
    currency: contract.currency,
    prices: priceLinesOf(terms),
    occasion: {
      kind: 'YEAR',
      year,
      downtimeSeconds: result.elapsedSeconds,
      downtimeExplanation: result.explanation,
      budgetSeconds: promise.target.seconds,
      comparison: promise.comparison,
      closed: isClosed(terms.zone, lastDay, year, unit.now),
      serviceStartsOn: contract.startsOn as LocalDate,
      invoicedForYear: null,
    },
    assessedOn: localDateAt(terms.zone, unit.now),
    serviceLastDay: lastDay,
    recorded: usesWithout(book, standing),
    liftedCaps: [],
  });
  return { occasion, decision };
}

async function settleYear(unit: Unit, book: PenaltyBook, { occasion, decision }: DecidedYear): Promise<SettledYear> {
  const settled = await settleOccasion(unit, book, occasion, decision);
  const { standing } = occasion;
  const written = settled.penaltyIds.filter((id) => id !== standing?.id).at(-1);
  const stays = standing !== undefined && !settled.penaltyIds.includes(standing.id);
  return { ...settled, standing: written ?? (stays ? standing.id : null) };
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
  const penaltyIds: string[] = [];
  const unpricedIds: string[] = [];
  for (const year of years) {
    const decided = await decideYear(unit, ofYears, year);
    if (decided === null) continue;
    const settled = await settleYear(unit, ofYears, decided);
    penaltyIds.push(...settled.penaltyIds);
    unpricedIds.push(...settled.unpricedIds);
  }
  return { penaltyIds, unpricedIds };
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
