import { penaltyPostings } from '../../domain/ledger/penalty-postings';
import { negate } from '../../domain/money/arithmetic';
import { formatAmount, formatMoney } from '../../domain/money/format-money';
import { moneyOf } from '../../domain/money/parse-money';
import type { PenaltyDecision } from '../../domain/penalty/decision';
import { countsUnderCaps, transitionPenalty, type PenaltyState } from '../../domain/penalty/life';
import { given, quantity, explain } from '../../domain/explanation/build';
import type { Instant } from '../../domain/time/instant';
import { formatInstant } from '../../domain/time/instant';
import { localDateAt } from '../../domain/time/time-zone';
import { creditsOfPenalties } from '../../store/billing/billing.store';
import type { PenaltyWithCaps } from '../../store/penalty/penalty.store';
import { PenaltyRow } from '../../store/rows';
import { issueAdjustment } from '../billing/issue-adjustment';
import { record } from '../command/record';
import { insertRow, updateRow, type Unit } from '../command/unit';
import { postTransaction } from '../ledger/post-transaction';
import { giveBackToCaps, takeFromCaps, type PenaltyBook } from './penalty-book';

/** What a penalty is recorded for. */
export interface PenaltyCause {
  readonly moduleId: string;
  readonly commitmentKey: string;
  readonly kind: 'RESPONSE' | 'RESTORATION' | 'DOWNTIME_BUDGET' | 'COMMISSIONING';
  readonly incidentId: string | null;
  readonly year: number | null;
  readonly breachedAt: Instant;
}

/**
 * Records a penalty that was decided, and what it takes of its caps, in the ledger. Returns its id.
 */
export async function recordPenalty(
  unit: Unit,
  book: PenaltyBook,
  decision: PenaltyDecision,
  cause: PenaltyCause,
): Promise<string> {
  const id = unit.newId();
  const contractId = book.terms.contract.id;
  const number = book.lastNumber + 1;
  const capUses = decision.capUses.map(({ capKey, windowKey, used }) => ({
    capKey,
    windowKey,
    used: formatMoney(used),
  }));
  const assessed = {
    number,
    moduleId: cause.moduleId,
    incidentId: cause.incidentId,
    policyKey: decision.policyKey,
    commitmentKey: cause.commitmentKey,
    kind: cause.kind,
    year: cause.year,
    breachedAt: formatInstant(cause.breachedAt),
    capUses,
  };
  await insertRow(unit, PenaltyRow, {
    id,
    contractId,
    ...assessed,
    status: 'ASSESSED',
    amount: formatAmount(decision.amount),
    currency: decision.amount.currency,
    assessedAt: unit.recordedAt,
    claimedAt: null,
    acceptedAt: null,
    reversedAt: null,
    explanation: decision.explanation,
  });
  book.lastNumber = number;
  await takeFromCaps(unit, book, capUses);
  await postTransaction(unit, {
    contractId,
    kind: 'PENALTY_ASSESSED',
    cause: { type: 'penalty', id },
    postings: penaltyPostings.assess(decision.amount, decision.capUses),
  });
  await record(unit, {
    kind: 'PENALTY_ASSESSED',
    subjectId: id,
    contractId,
    payload: { ...assessed, amount: formatMoney(decision.amount) },
  });
  return id;
}

/**
 * Reverses a recorded penalty: its headroom returns, and a credit that it had become is
 * compensated by a correction.
 */
export async function reversePenalty(
  unit: Unit,
  book: PenaltyBook,
  penalty: PenaltyWithCaps,
  reason: string,
): Promise<void> {
  const state: PenaltyState = penalty.status;
  const next = transitionPenalty(state, 'REVERSE');
  if (!next.ok) throw new Error(`a penalty that cannot be reversed: ${penalty.id} is ${state}`);
  const amount = moneyOf(penalty.amount);
  const held = penalty.capUses.map(({ capKey, used }) => ({ capKey, used: moneyOf(used) }));
  await updateRow(unit, PenaltyRow, penalty.id, { status: next.value, reversedAt: unit.recordedAt });
  if (countsUnderCaps(state)) await giveBackToCaps(unit, book, penalty.capUses);
  const about = { subjectId: penalty.id, contractId: penalty.contractId };
  await record(unit, { kind: 'PENALTY_REVERSED', ...about, payload: { reason } });
  const [credit] = await creditsOfPenalties(unit.tx, [penalty.id]);
  if (credit !== undefined) {
    const credited = moneyOf(credit.amount);
    const label = {
      en: `Reversal of the credit of penalty ${penalty.number}`,
      fr: `Annulation de l’avoir de la pénalité ${penalty.number}`,
    };
    await issueAdjustment(unit, {
      contractId: penalty.contractId,
      kind: 'CORRECTION',
      amount: negate(credited),
      vatRatePercent: credit.vatRatePercent,
      label,
      occurredOn: localDateAt(book.terms.zone, unit.now),
      explanation: explain([
        given(label, quantity('correction', formatAmount(negate(credited)), credited.currency), ''),
      ]),
      moduleId: penalty.moduleId,
      penaltyId: penalty.id,
    });
  }
  await postTransaction(unit, {
    contractId: penalty.contractId,
    kind: 'PENALTY_REVERSED',
    cause: { type: 'penalty', id: penalty.id },
    postings: penaltyPostings.reverse(state, amount, held),
  });
}
