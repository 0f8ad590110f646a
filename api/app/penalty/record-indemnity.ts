import { indemnityPostings } from '../../domain/ledger/penalty-postings';
import { formatAmount, formatMoney } from '../../domain/money/format-money';
import type { Money } from '../../domain/money/value';
import type { IndemnityPayment } from '../../domain/penalty/indemnity';
import type { CapLift } from '../../domain/penalty/cap-lift';
import { checkLiftable, countsIndemnities, decideIndemnity } from '../../domain/penalty/liability';
import { accept, refuse, refuseAll, type Refusal, type Result } from '../../domain/result';
import type { LocalDate } from '../../domain/time/instant';
import { documentsById } from '../../store/document/document.store';
import { addToCapSums } from '../../store/penalty/penalty-book.store';
import { IndemnityRow } from '../../store/rows';
import { checkDayNotFuture, checkPositiveAmount, checkText, notFound } from '../checks';
import { record } from '../command/record';
import { insertRow, type Unit } from '../command/unit';
import { postTransaction } from '../ledger/post-transaction';
import { holdContract, type HeldContract } from '../lifecycle/move-contract';
import { ofContract } from '../of-contract';
import { liabilityOf } from './liability-of';
import { recordCapLift } from './record-cap-lift';
import { NO_PENALTIES, penaltySumsOfContracts } from './penalty-sums';

/** An indemnity that was settled with the client. */
export interface RecordIndemnityInput {
  readonly contractId: string;
  readonly amount: Money;
  readonly reason: string;
  readonly paidBy: IndemnityPayment;
  readonly settledOn: LocalDate;
}

/**
 * Records an indemnity under the contract's liability cap: penalties of the same window find what
 * it leaves (`omr-hosted` art. 3.1).
 */
export function recordIndemnity(
  unit: Unit,
  input: RecordIndemnityInput,
): Promise<Result<{ readonly indemnityId: string }>> {
  return indemnify(unit, input, null);
}

/** An indemnity for which a cap is lifted. */
export interface RecordIndemnityBeyondCapInput extends RecordIndemnityInput {
  readonly capKey: string;
  readonly liftReason: string;
  readonly documentId?: string | null;
}

/** What was recorded of it. */
export interface RecordedBeyondCap {
  readonly contractId: string;
  readonly indemnityId: string;
  readonly liftId: string;
}

/**
 * Records an indemnity for which a cap is lifted by decision: it uses nothing of that cap, and may
 * be more than what is left of it (`omr-hosted` art. 3.1, gross negligence). Refused:
 * `CAP_NOT_LIFTABLE`, and what `recordIndemnity` refuses.
 */
export async function recordIndemnityBeyondCap(
  unit: Unit,
  { capKey, liftReason, documentId = null, ...input }: RecordIndemnityBeyondCapInput,
): Promise<Result<RecordedBeyondCap>> {
  const done = await indemnify(unit, input, { capKey, reason: liftReason, documentId });
  if (!done.ok) return done;
  const { indemnityId, liftId } = done.value;
  if (liftId === null) throw new Error('a cap that was not lifted');
  return accept({ contractId: input.contractId, indemnityId, liftId });
}

async function indemnify(
  unit: Unit,
  input: RecordIndemnityInput,
  lift: Pick<CapLift, 'capKey' | 'reason' | 'documentId'> | null,
): Promise<Result<{ readonly indemnityId: string; readonly liftId: string | null }>> {
  const held = await holdContract(unit, input.contractId);
  if (!held.ok) return held;
  const { contract, dated } = held.value;
  const { amount, reason, paidBy, settledOn } = input;
  const faults = [
    ...checkPositiveAmount(amount, contract.currency, ['amount']),
    ...checkText(reason, ['reason'], 2000),
    ...checkDay(held.value, settledOn),
    ...(lift === null ? [] : checkText(lift.reason, ['liftReason'], 2000)),
  ];
  if (faults.length > 0) return refuseAll(faults);
  const contractId = contract.id;
  const { uses } = (await penaltySumsOfContracts(unit.tx, [contractId])).get(contractId) ?? NO_PENALTIES;
  const terms = dated.on(settledOn);
  if (lift !== null) {
    const cap = terms.terms.pack.penalties.caps.find((each) => each.key === lift.capKey && countsIndemnities(each));
    const liftable = cap === undefined ? notFound('cap', ['capKey']) : checkLiftable(cap);
    if (!liftable.ok) return liftable;
    const document = await ofContract(unit, contractId, 'document', 'documentId', lift.documentId, documentsById);
    if (!document.ok) return document;
  }
  const decided = decideIndemnity(liabilityOf(terms, uses), amount, lift?.capKey);
  if (!decided.ok) return decided;
  const capUses = decided.value.map((use) => ({ ...use, used: formatMoney(use.used) }));
  const id = unit.newId();
  await insertRow(unit, IndemnityRow, {
    id,
    contractId,
    amount: formatAmount(amount),
    currency: amount.currency,
    reason,
    paidBy,
    settledOn,
    capUses,
    recordedAt: unit.recordedAt,
  });
  if (capUses.length > 0) {
    const taken = decided.value.map(({ used, ...of }) => ({ ...of, amount: formatAmount(used) }));
    await addToCapSums(unit.tx, unit.session.providerId, contractId, contract.currency, taken);
  }
  const payload = { amount: formatMoney(amount), reason, paidBy, settledOn, capUses };
  await record(unit, { kind: 'INDEMNITY_RECORDED', subjectId: id, contractId, payload });
  await postTransaction(unit, {
    contractId,
    kind: 'INDEMNITY_RECORDED',
    cause: { type: 'indemnity', id },
    postings: indemnityPostings(amount, decided.value),
  });
  if (lift === null) return accept({ indemnityId: id, liftId: null });
  const about = { policyKey: null, incidentId: null, year: null, indemnityId: id };
  return accept({ indemnityId: id, liftId: await recordCapLift(unit, held.value, { ...lift, ...about }) });
}

/** Refuses a day that has not come, or before the contract began. */
function checkDay({ contract, today }: HeldContract, on: LocalDate): readonly Refusal[] {
  if (on >= contract.startsOn) return checkDayNotFuture(on, today, ['settledOn']);
  const message = `The contract began on ${contract.startsOn}.`;
  return refuse('DATE_OUT_OF_PERIOD', ['settledOn'], message, `Give ${contract.startsOn} or a later day.`).refusals;
}
