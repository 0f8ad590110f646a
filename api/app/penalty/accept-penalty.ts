import { penaltyPostings } from '../../domain/ledger/penalty-postings';
import { isPositive, negate, subtract } from '../../domain/money/arithmetic';
import { moneyOf } from '../../domain/money/parse-money';
import { transitionPenalty } from '../../domain/penalty/life';
import { accept, type Result } from '../../domain/result';
import { localDateAt } from '../../domain/time/time-zone';
import { PenaltyRow } from '../../store/rows';
import { issueAdjustment } from '../billing/issue-adjustment';
import { notFound } from '../checks';
import { record } from '../command/record';
import { updateRow, type Unit } from '../command/unit';
import { postTransaction } from '../ledger/post-transaction';
import { lockPenalty, policyOf, type LockedPenalty } from './lock-penalty';

/** What an acceptance returns. */
export interface AcceptedPenalty {
  readonly penaltyId: string;
  /** Null when a cap had cut the penalty to nothing: there is nothing to credit. */
  readonly billingAdjustmentId: string | null;
}

/** The provider accepts a claimed penalty: it becomes a credit on the client's next invoice. */
export async function acceptPenalty(
  unit: Unit,
  input: { readonly penaltyId: string },
): Promise<Result<AcceptedPenalty>> {
  const found = await lockPenalty(unit, input.penaltyId);
  if (found === undefined) return notFound('penalty', ['penaltyId']);
  const { penalty } = found;
  const next = transitionPenalty(penalty.status, 'ACCEPT');
  if (!next.ok) return next;
  await updateRow(unit, PenaltyRow, penalty.id, { status: next.value, acceptedAt: unit.recordedAt });
  await postTransaction(unit, {
    contractId: penalty.contractId,
    kind: 'PENALTY_ACCEPTED',
    cause: { type: 'penalty', id: penalty.id },
    postings: penaltyPostings.accept('CLAIMED', moneyOf(penalty.amount)),
  });
  const about = { subjectId: penalty.id, contractId: penalty.contractId };
  await record(unit, { kind: 'PENALTY_ACCEPTED', ...about, payload: {} });
  return accept({ penaltyId: penalty.id, billingAdjustmentId: await credit(unit, found) });
}

async function credit(unit: Unit, found: LockedPenalty): Promise<string | null> {
  const { penalty, terms } = found;
  const amount = subtract(moneyOf(penalty.amount), moneyOf(penalty.credited));
  if (!isPositive(amount)) return null;
  const { label } = policyOf(found);
  return issueAdjustment(unit, {
    contractId: penalty.contractId,
    kind: 'PENALTY_CREDIT',
    amount: negate(amount),
    vatRatePercent: terms.terms.pack.billing.vatRatePercent,
    label: {
      en: `Credit of penalty ${penalty.number}: ${label.en}`,
      fr: `Avoir de la pénalité ${penalty.number} : ${label.fr}`,
    },
    occurredOn: localDateAt(terms.zone, unit.now),
    explanation: penalty.explanation,
    moduleId: penalty.moduleId,
    penaltyId: penalty.id,
  });
}
