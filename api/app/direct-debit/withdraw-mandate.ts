import { accept, refuse, refuseAll, type Result } from '../../domain/result';
import { utcDayOf, type LocalDate } from '../../domain/time/instant';
import { lockMandate } from '../../store/direct-debit/mandate.store';
import { DirectDebitMandateRow } from '../../store/rows';
import { checkDayNotFuture, checkOptional, isId, notFound } from '../checks';
import { record } from '../command/record';
import { stampUnit } from '../command/stamp-unit';
import { updateRow, type Unit } from '../command/unit';
import type { MandateDone } from './record-mandate';

/** A mandate that a client withdraws. */
export interface WithdrawMandateInput {
  readonly mandateId: string;
  readonly withdrawnOn: LocalDate;
  readonly note?: string | null;
}

/**
 * Records that a client withdraws a mandate from a day on. Refused: `NOT_FOUND`, `TEXT_INVALID`,
 * `TIME_IN_FUTURE`, `TIMES_OUT_OF_ORDER` before its signature, and `MANDATE_STATE_CONFLICT` where
 * it is withdrawn.
 */
export async function withdrawMandate(unit: Unit, input: WithdrawMandateInput): Promise<Result<MandateDone>> {
  const { mandateId, withdrawnOn, note } = input;
  const isStaff = unit.session.kind === 'PROVIDER';
  const mandate = isStaff && isId(mandateId) ? await lockMandate(unit.tx, mandateId) : undefined;
  if (mandate === undefined) return notFound('mandate', ['mandateId']);
  const faults = [
    ...checkOptional(note, ['note'], 500),
    ...checkDayNotFuture(withdrawnOn, utcDayOf(unit.now), ['withdrawnOn']),
  ];
  if (faults.length > 0) return refuseAll(faults);
  if (withdrawnOn < mandate.signedOn) {
    const message = `${withdrawnOn} is before ${mandate.signedOn}, on which it was signed.`;
    return refuse('TIMES_OUT_OF_ORDER', ['withdrawnOn'], message, `Give ${mandate.signedOn} or a later day.`);
  }
  if (mandate.withdrawnOn !== null) {
    const message = `It was withdrawn on ${mandate.withdrawnOn}.`;
    return refuse('MANDATE_STATE_CONFLICT', ['mandateId'], message, 'Leave it as it is, or record a new mandate.');
  }
  await stampUnit(unit);
  const payload = { withdrawnOn, withdrawalNote: note?.trim() ?? null };
  await updateRow(unit, DirectDebitMandateRow, mandateId, { ...payload, updatedAt: unit.recordedAt });
  await record(unit, { kind: 'MANDATE_WITHDRAWN', subjectId: mandateId, contractId: null, payload });
  return accept({ mandateId });
}
