import { penaltyPostings } from '../../domain/ledger/penalty-postings';
import { isPositive, negate, subtract } from '../../domain/money/arithmetic';
import { explain, quantity, step } from '../../domain/explanation/build';
import type { Explanation, Quantity } from '../../domain/explanation/explanation';
import { formatAmount } from '../../domain/money/format-money';
import { moneyOf } from '../../domain/money/parse-money';
import type { Money } from '../../domain/money/value';
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
    explanation: explanationOfRest(penalty.explanation, moneyOf(penalty.amount), moneyOf(penalty.credited)),
    moduleId: penalty.moduleId,
    penaltyId: penalty.id,
  });
}

/** Why a credit is as much as it is: the penalty, less what was credited for its breach before. */
function explanationOfRest(explanation: Explanation, amount: Money, credited: Money): Explanation {
  if (!isPositive(credited)) return explanation;
  const label = { en: 'Less what was credited before', fr: 'Moins l’avoir déjà établi' };
  const of = (name: string, value: Money): Quantity => quantity(name, formatAmount(value), value.currency);
  const inputs = [of('amount', amount), of('credited', credited)];
  const article = explanation.steps.at(-1)?.article ?? '';
  const rest = step(label, inputs, 'amount - credited', of('rest', subtract(amount, credited)), article);
  return explain([...explanation.steps, rest]);
}
