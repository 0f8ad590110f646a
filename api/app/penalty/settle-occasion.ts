import { isPositive, isZero } from '../../domain/money/arithmetic';
import { moneyOf } from '../../domain/money/parse-money';
import { zero } from '../../domain/money/value';
import {
  carryClaim,
  carryRaised,
  claimOn,
  liftsMore,
  notRaised,
  wasCut,
  type EarlierClaim,
} from '../../domain/penalty/carry-claim';
import type { PenaltyDecision } from '../../domain/penalty/decision';
import type { Dispute } from '../../domain/penalty/dispute';
import { isRuled } from '../../domain/penalty/life';
import { decideReassessment, isReassessed } from '../../domain/penalty/reassess';
import type { Result } from '../../domain/result';
import { formatInstant, type Instant } from '../../domain/time/instant';
import { penaltyWithCaps, type PenaltyWithCaps } from '../../store/penalty/penalty.store';
import type { UnpricedPenaltyRecord } from '../../store/penalty/unpriced-penalty.store';
import { UnpricedPenaltyRow } from '../../store/rows';
import { record } from '../command/record';
import { insertRow, updateRow, type Unit } from '../command/unit';
import { storedInstant } from '../stored-instant';
import { correctCredit } from './correct-credit';
import { creditPenalty } from './credit-penalty';
import { decidingTermsOf } from './deciding-terms';
import type { PenaltyBook } from './penalty-book';
import { recordPenalty, reversePenalty, type PenaltyCause } from './record-penalty';

/** What may owe a penalty, with what is recorded for it. */
export interface Occasion {
  readonly policyKey: string;
  /** Its breach has no instant while an open exclusion leaves the clock without a deadline. */
  readonly cause: Omit<PenaltyCause, 'breachedAt'> & { readonly breachedAt: Instant | null };
  readonly standing: PenaltyWithCaps | undefined;
  /** The penalty that was claimed last for it and then reversed, where none stands. */
  readonly claimedBefore: PenaltyWithCaps | undefined;
  readonly waiting: UnpricedPenaltyRecord | undefined;
  /** Why a standing penalty is reversed, if it is. */
  readonly reason: string;
}

/** What settling occasions came to. */
export interface Settled {
  /** Ids of the penalties reversed and written, in that order. */
  readonly penaltyIds: readonly string[];
  /** Ids of those of them that were reversed; the others were written. */
  readonly reversedIds: readonly string[];
  /** Ids of what waits for a price. */
  readonly unpricedIds: readonly string[];
}

/** Nothing that was written. */
export const NOTHING_SETTLED: Settled = { penaltyIds: [], reversedIds: [], unpricedIds: [] };

/** What several occasions came to, one after the other. */
export function settledTogether(all: readonly Settled[]): Settled {
  return {
    penaltyIds: all.flatMap(({ penaltyIds }) => penaltyIds),
    reversedIds: all.flatMap(({ reversedIds }) => reversedIds),
    unpricedIds: all.flatMap(({ unpricedIds }) => unpricedIds),
  };
}

/**
 * Brings what is recorded for an occasion in line with what was decided: the same writes nothing,
 * another one reverses and assesses again. What was ruled on stays as it was ruled. What the terms
 * give no amount for is recorded as such, for a person, until a later decision prices it.
 */
export async function settleOccasion(
  unit: Unit,
  book: PenaltyBook,
  occasion: Occasion,
  decided: Result<PenaltyDecision>,
): Promise<Settled> {
  const { standing, waiting, cause, reason } = occasion;
  if (standing !== undefined && isRuled(standing.status)) {
    if (waiting !== undefined) await resolve(unit, waiting);
    return NOTHING_SETTLED;
  }
  if (!decided.ok) {
    const reversible = standing !== undefined && isReassessed(standing.status);
    if (reversible) await takeBack(unit, book, standing, reason);
    const unpricedId = await waitForPrice(unit, book, occasion, decided.refusals);
    const reversedIds = reversible ? [standing.id] : [];
    return { penaltyIds: reversedIds, reversedIds, unpricedIds: [unpricedId] };
  }
  if (waiting !== undefined) await resolve(unit, waiting);
  const what = decideReassessment(
    standing === undefined ? null : { state: standing.status, explanation: standing.explanation },
    decided.value,
  );
  const reversedIds: string[] = [];
  const writtenIds: string[] = [];
  if (what === 'REVERSE' && standing !== undefined) {
    await takeBack(unit, book, standing, reason);
    reversedIds.push(standing.id);
  }
  if (what === 'REVERSE_AND_ASSESS' && standing !== undefined) {
    await reversePenalty(unit, book, standing, reason);
    reversedIds.push(standing.id);
  }
  if (what === 'ASSESS' || what === 'REVERSE_AND_ASSESS') {
    const { breachedAt } = cause;
    if (breachedAt === null) throw new Error('a certain breach without its instant');
    const before = standing ?? occasion.claimedBefore;
    writtenIds.push(await assessAnew(unit, book, decided.value, { ...cause, breachedAt }, before));
  }
  return { penaltyIds: [...reversedIds, ...writtenIds], reversedIds, unpricedIds: [] };
}

/**
 * Reverses a penalty that nothing replaces: all that was credited is reversed.
 */
async function takeBack(unit: Unit, book: PenaltyBook, penalty: PenaltyWithCaps, reason: string): Promise<void> {
  await reversePenalty(unit, book, penalty, reason);
  const claim = claimOf(penalty);
  if (claim !== null)
    await correctCredit(unit, book.terms.zone, penalty, { penalty, amount: zero(claim.credited.currency) }, claim);
}

/** Records a penalty that goes on with the claim on the one before, if that was claimed. */
export async function assessAnew(
  unit: Unit,
  book: PenaltyBook,
  decision: PenaltyDecision,
  cause: PenaltyCause,
  before: PenaltyWithCaps | undefined,
): Promise<string> {
  const claim = before === undefined ? null : claimOf(before);
  if (before === undefined || claim === null) return recordPenalty(unit, book, decision, cause, null);
  const raised = liftsMore(decision, before.explanation);
  const cut = !raised && claim.accepted && wasCut(moneyOf(before.assessedAmount), before.explanation);
  const article = decision.explanation.steps.at(-1)?.article ?? '';
  const decided = cut ? notRaised(decision, claim.credited, article) : decision;
  const carried = raised ? carryRaised(claim, decided.amount) : carryClaim(claim, decided.amount);
  const id = await recordPenalty(unit, book, decided, cause, { ...carried, from: before, contest: contestOn(before) });
  const { moduleId } = cause;
  if (isZero(carried.correction)) return id;
  if (isPositive(carried.correction) || isPositive(claim.credited)) {
    await correctCredit(unit, book.terms.zone, before, { penalty: { id, moduleId }, amount: decided.amount }, claim);
  } else await creditAll(unit, book, id);
  return id;
}

/** Credits what stands of a penalty of whose breach nothing was credited before. */
async function creditAll(unit: Unit, { terms: { dated } }: PenaltyBook, id: string): Promise<void> {
  const penalty = await penaltyWithCaps(unit.tx, id);
  if (penalty === undefined) throw new Error('a penalty that vanished');
  const terms = dated.at(storedInstant(penalty.breachedAt));
  const [decidedBy = terms] = await decidingTermsOf(unit.tx, dated, [penalty]);
  await creditPenalty(unit, { penalty, terms, decidedBy }, moneyOf(penalty.amount));
}

/** The contest of a claim that nobody has ruled on: it goes on with the claim. */
function contestOn({ status, dispute }: PenaltyWithCaps): Dispute | null {
  const isOpen = status === 'CONTESTED' || (status === 'REVERSED' && dispute?.ruling === null);
  return isOpen ? dispute : null;
}

function claimOf({ status, amount, credited, claimedAt, acceptedAt }: PenaltyWithCaps): EarlierClaim | null {
  const wasClaimed = claimedAt !== null || acceptedAt !== null;
  return claimOn({ state: status, amount: moneyOf(amount), credited: moneyOf(credited), wasClaimed });
}

/** Reverses what stands, or waits, for occasions that there are no more. */
export async function settleGone(
  unit: Unit,
  book: PenaltyBook,
  standing: readonly PenaltyWithCaps[],
  waiting: readonly UnpricedPenaltyRecord[],
  reason: string,
): Promise<Settled> {
  const reversedIds: string[] = [];
  for (const penalty of standing) {
    if (!isReassessed(penalty.status)) continue;
    await takeBack(unit, book, penalty, reason);
    reversedIds.push(penalty.id);
  }
  for (const each of waiting) await resolve(unit, each);
  return { penaltyIds: reversedIds, reversedIds, unpricedIds: [] };
}

async function waitForPrice(
  unit: Unit,
  { terms }: PenaltyBook,
  { cause, policyKey, waiting }: Occasion,
  refusals: UnpricedPenaltyRecord['refusals'],
): Promise<string> {
  const breachedAt = cause.breachedAt === null ? null : formatInstant(cause.breachedAt);
  if (waiting !== undefined) {
    if (waiting.breachedAt === breachedAt && same(waiting.refusals, refusals)) return waiting.id;
    await resolve(unit, waiting);
  }
  const id = unit.newId();
  const contractId = terms.contract.id;
  const { incidentId, commitmentKey, kind, year } = cause;
  await insertRow(unit, UnpricedPenaltyRow, {
    id,
    contractId,
    incidentId,
    policyKey,
    commitmentKey,
    kind,
    year,
    breachedAt,
    refusals,
    recordedAt: unit.recordedAt,
    resolvedAt: null,
  });
  const reasons = refusals.map(({ code, message }) => ({ code, message }));
  const payload = { unpricedPenaltyId: id, policyKey, commitmentKey, year, reasons };
  await record(
    unit,
    incidentId === null
      ? { kind: 'YEAR_LEFT_UNPRICED', subjectId: contractId, contractId, payload }
      : { kind: 'INCIDENT_LEFT_UNPRICED', subjectId: incidentId, contractId, payload },
  );
  return id;
}

function same(left: UnpricedPenaltyRecord['refusals'], right: UnpricedPenaltyRecord['refusals']): boolean {
  const text = (refusals: UnpricedPenaltyRecord['refusals']): string =>
    JSON.stringify(refusals.map(({ code, path, message }) => [code, path, message]));
  return text(left) === text(right);
}

/** What waited for a price waits no more: it is priced, waits for other reasons, or is not owed. */
async function resolve(unit: Unit, waiting: UnpricedPenaltyRecord): Promise<void> {
  const { id, contractId, incidentId, policyKey, commitmentKey, year } = waiting;
  await updateRow(unit, UnpricedPenaltyRow, id, { resolvedAt: unit.recordedAt });
  const payload = { unpricedPenaltyId: id, policyKey, commitmentKey, year };
  await record(
    unit,
    incidentId === null
      ? { kind: 'YEAR_PRICE_RESOLVED', subjectId: contractId, contractId, payload }
      : { kind: 'INCIDENT_PRICE_RESOLVED', subjectId: incidentId, contractId, payload },
  );
}
