import { indemnityPostings } from '../../domain/ledger/penalty-postings';
import { formatAmount, formatMoney } from '../../domain/money/format-money';
import type { Money } from '../../domain/money/value';
import type { IndemnityPayment } from '../../domain/penalty/indemnity';
import { decideIndemnity } from '../../domain/penalty/liability';
import { accept, refuse, refuseAll, type Refusal, type Result } from '../../domain/result';
import type { LocalDate } from '../../domain/time/instant';
import { addToCapSums } from '../../store/penalty/penalty-book.store';
import { IndemnityRow } from '../../store/rows';
import { checkDayNotFuture, checkPositiveAmount, checkText } from '../checks';
import { record } from '../command/record';
import { insertRow, type Unit } from '../command/unit';
import { postTransaction } from '../ledger/post-transaction';
import { holdContract, type HeldContract } from '../lifecycle/move-contract';
import { liabilityOf } from './liability-of';
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
export async function recordIndemnity(
  unit: Unit,
  input: RecordIndemnityInput,
): Promise<Result<{ readonly indemnityId: string }>> {
  const held = await holdContract(unit, input.contractId);
  if (!held.ok) return held;
  const { contract, dated } = held.value;
  const { amount, reason, paidBy, settledOn } = input;
  const faults = [
    ...checkPositiveAmount(amount, contract.currency, ['amount']),
    ...checkText(reason, ['reason'], 2000),
    ...checkDay(held.value, settledOn),
  ];
  if (faults.length > 0) return refuseAll(faults);
  const contractId = contract.id;
  const { uses } = (await penaltySumsOfContracts(unit.tx, [contractId])).get(contractId) ?? NO_PENALTIES;
  const decided = decideIndemnity(liabilityOf(dated.on(settledOn), uses), amount);
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
  return accept({ indemnityId: id });
}

/** Refuses a day that has not come, or before the contract began. */
function checkDay({ contract, today }: HeldContract, on: LocalDate): readonly Refusal[] {
  if (on >= contract.startsOn) return checkDayNotFuture(on, today, ['settledOn']);
  const message = `The contract began on ${contract.startsOn}.`;
  return refuse('DATE_OUT_OF_PERIOD', ['settledOn'], message, `Give ${contract.startsOn} or a later day.`).refusals;
}
