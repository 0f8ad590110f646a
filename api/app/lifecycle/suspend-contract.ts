import { checkNotForOldDebt } from '../../domain/dunning/insolvency';
import { groundsOf } from '../../domain/lifecycle/recorded-grounds';
import { checkSuspension, type SuspensionReason } from '../../domain/lifecycle/suspension';
import { accept, refuseAll, type Result } from '../../domain/result';
import type { LocalDate } from '../../domain/time/instant';
import { addDays } from '../../domain/time/local-date';
import { correctSuspendedDays } from '../billing/correct-suspended-days';
import { checkText, notFound } from '../checks';
import { record } from '../command/record';
import type { Unit } from '../command/unit';
import { judgmentsOfClient } from '../dunning/judgments';
import { lateDebtsOf } from '../dunning/late-debts';
import { announce } from '../notices/announce';
import { checkMove, holdContract, recordMove } from './move-contract';

/** A suspension. */
export interface SuspendContractInput {
  readonly contractId: string;
  /** Its first day. */
  readonly from: LocalDate;
  readonly reason: SuspensionReason;
  /** For the record. */
  readonly note: string;
  /** When the invoice that is not paid was due. */
  readonly dueOn?: LocalDate | null;
  /** The formal notice on record: when it was sent, or its id. */
  readonly formalNoticeOn?: LocalDate | null;
  readonly groundId?: string | null;
}

/**
 * Suspends the service of a contract from a day on, that day or one to come, as far as its terms
 * allow: `ACTIVE` or `NOTICE_GIVEN` to `SUSPENDED`. What was invoiced for its days is given back,
 * unless its terms keep the obligation to pay.
 */
export async function suspendContract(
  unit: Unit,
  input: SuspendContractInput,
): Promise<Result<{ readonly contractId: string }>> {
  const held = await holdContract(unit, input.contractId);
  if (!held.ok) return held;
  const { from, reason, note, dueOn = null, formalNoticeOn = null, groundId = null } = input;
  const faults = checkText(note, ['note'], 500);
  if (faults.length > 0) return refuseAll(faults);
  const move = checkMove(held.value, 'SUSPEND', from, ['from']);
  if (!move.ok) return move;
  const { lifecycle, billing } = move.value.terms.terms.pack;
  const recorded = groundsOf(held.value.dated.timeline);
  if (groundId !== null && !recorded.some((each) => each.id === groundId)) return notFound('record', ['groundId']);
  const asked = { reason, from, dueOn, formalNoticeOn, groundId, recorded };
  const allowed = checkSuspension(lifecycle, billing.latePayment, asked);
  if (!allowed.ok) return allowed;
  const restsOn = allowed.value === null ? {} : { groundId: allowed.value.id };
  if (reason === 'NON_PAYMENT') {
    const judgments = await judgmentsOfClient(unit.tx, held.value.contract.clientId);
    // Terms that suspend at once name no invoice: the debt is of the notice, or of the day before.
    const debts = judgments.length === 0 ? null : await lateDebtsOf(unit.tx, held.value, from);
    const named = debts?.ok === true ? debts.value.find((debt) => debt.dueOn === dueOn) : undefined;
    const debtOf = named?.issuedOn ?? dueOn ?? allowed.value?.since ?? addDays(from, -1);
    const old = checkNotForOldDebt(judgments, { debtOf, on: from }, 'SUSPENSION_NOT_ALLOWED', ['dueOn']);
    if (!old.ok) return old;
  }
  const moved = await recordMove(unit, held.value, from, { status: move.value.next, because: reason, ...restsOn });
  const { id } = held.value.contract;
  await record(unit, {
    kind: 'CONTRACT_SUSPENDED',
    subjectId: id,
    contractId: id,
    payload: { reason, note, from, ...restsOn, ...moved },
  });
  await correctSuspendedDays(unit, held.value.dated, from, held.value.today);
  await announce(unit, { kind: 'CONTRACT_SUSPENDED', contractId: id, facts: { from, note } });
  return accept({ contractId: id });
}
