import { ONLY } from '../../domain/contract/contract-fact';
import { checkNotice, type ContractSide } from '../../domain/lifecycle/notice';
import { accept, refuse, refuseAll, type Refusal, type Result } from '../../domain/result';
import type { NoticeTerms } from '../../domain/terms/lifecycle-terms';
import type { LocalDate } from '../../domain/time/instant';
import { ContractRow } from '../../store/rows';
import { addDays } from '../../domain/time/local-date';
import { reassessBreaches } from '../amendment/reassess-breaches';
import { creditUnusedPeriods } from '../billing/unused-periods';
import { checkText } from '../checks';
import { asConsequence } from '../command/as-consequence';
import { record, writeRecorded } from '../command/record';
import { updateRow, type Unit } from '../command/unit';
import { datedTermsOf } from '../contract/dated-terms-of';
import { announce } from '../notices/announce';
import { followOutageRefundsAfter } from '../outage/follow-outage-refund';
import { checkMove, holdContract, recordMove, type HeldContract, type RecordedMove } from './move-contract';
import { onBehalf } from './on-behalf';
import { bringToToday } from './pass-time';

/** A notice that one side gave the other. */
export interface GiveNoticeInput {
  readonly contractId: string;
  readonly by: ContractSide;
  readonly sentOn: LocalDate;
  readonly receivedOn?: LocalDate | null;
  readonly form: 'REGISTERED_LETTER' | 'WRITTEN';
  /** Reference of the proof: number of the letter, id of the message. */
  readonly proof: string;
}

/** What a notice did. */
export interface GivenNotice {
  readonly contractId: string;
  /** What was invoiced for days after the end, and is credited. */
  readonly billingAdjustmentIds: readonly string[];
}

/**
 * Records that one side gave notice: from the day that counts the contract is `NOTICE_GIVEN`, and
 * it ends with the term of that day. A client gives its own with its own key. Refused one day late,
 * with the last valid day (`omr-hosted` art. 19, 22).
 */
export async function giveNotice(unit: Unit, input: GiveNoticeInput): Promise<Result<GivenNotice>> {
  const held = await holdContract(unit, input.contractId);
  if (!held.ok) return held;
  const { by, sentOn, form, proof } = input;
  const receivedOn = input.receivedOn ?? null;
  const { dated, today } = held.value;
  const { notice } = dated.on(sentOn).terms.pack.lifecycle;
  const faults = [
    ...checkText(proof, ['proof'], 500),
    ...checkNoticeDays(sentOn, receivedOn, today),
    ...checkNoticeForm(notice, form),
  ];
  if (faults.length > 0) return refuseAll(faults);
  const counts = notice.dateBasis === 'RECEIVED' && receivedOn !== null ? receivedOn : sentOn;
  const basis = notice.dateBasis === 'SENT' ? 'sentOn' : 'receivedOn';
  const move = checkMove(held.value, 'GIVE_NOTICE', counts, [basis]);
  if (!move.ok) return move;
  const termLastDay = move.value.terms.standing.termLastDay;
  const valid = checkNotice(notice, termLastDay, { sentOn, receivedOn });
  if (!valid.ok) return valid;
  const { givenOn, lastNoticeDay } = valid.value;
  const { id } = held.value.contract;
  const write = async (as: Unit): Promise<RecordedMove> => {
    const moved = await recordMove(as, held.value, givenOn, { status: move.value.next }, [
      { fact: 'NOTICE', key: ONLY, startsOn: givenOn, value: { by, termLastDay } },
    ]);
    // A notice that is recorded late ends a term after which others have been recorded.
    if (held.value.contract.termLastDay !== termLastDay) await updateRow(as, ContractRow, id, { termLastDay });
    return moved;
  };
  // The database refuses what a client, or a partner, would write of another side's notice.
  const isOwn = unit.session.kind === 'CLIENT' && by === 'CLIENT';
  const moved = await (isOwn ? onBehalf(unit, id, write) : write(unit));
  const payload = { by, sentOn, receivedOn, form, proof, lastNoticeDay, termLastDay, ...moved };
  const event = { kind: 'NOTICE_GIVEN', subjectId: id, contractId: id, payload } as const;
  await (isOwn ? asConsequence(unit, () => record(unit, event)) : record(unit, event));
  // The client's receipt, or what it is told; the provider is told of the client's.
  const told = { kind: 'TERMINATION_NOTICE_RECEIVED', contractId: id, facts: { givenOn, termLastDay } } as const;
  await announce(unit, told);
  if (by === 'CLIENT') await announce(unit, { ...told, side: 'PROVIDER' });
  if (termLastDay < today) {
    // It ended that term before it was recorded.
    await writeRecorded(unit);
    await bringToToday(unit, { ...held.value.contract, status: move.value.next, statusFrom: givenOn, termLastDay });
    return onBehalf(unit, id, (as) => endLate(as, held.value, addDays(termLastDay, 1)));
  }
  // A period that was invoiced whole may run past the end.
  const credit = (as: Unit): Promise<readonly string[]> =>
    creditUnusedPeriods(as, held.value.dated, addDays(termLastDay, 1), today);
  return accept({ contractId: id, billingAdjustmentIds: await onBehalf(unit, id, credit) });
}

/**
 * What follows from an end that had come before its notice was recorded: what was invoiced for the
 * days after it is credited, and nothing of them is owed for.
 */
async function endLate(
  unit: Unit,
  { dated, today }: HeldContract,
  endsBefore: LocalDate,
): Promise<Result<GivenNotice>> {
  const { contractId } = dated;
  const billingAdjustmentIds = await creditUnusedPeriods(unit, dated, endsBefore, today);
  await followOutageRefundsAfter(unit, contractId, endsBefore);
  const over = await datedTermsOf(unit, contractId);
  const reassessed = await reassessBreaches(unit, over.on(endsBefore), endsBefore);
  return reassessed.ok ? accept({ contractId, billingAdjustmentIds }) : reassessed;
}

/** Refuses days that have not come, and a receipt before the sending. */
export function checkNoticeDays(sentOn: LocalDate, receivedOn: LocalDate | null, today: LocalDate): readonly Refusal[] {
  const future = [['sentOn', sentOn] as const, ['receivedOn', receivedOn] as const].flatMap(([name, on]) =>
    on === null || on <= today
      ? []
      : refuse('TIME_IN_FUTURE', [name], `${on} has not come yet.`, 'Use `giveNotice` once it was sent.').refusals,
  );
  if (receivedOn === null || receivedOn >= sentOn) return future;
  const message = `A notice sent on ${sentOn} was not received on ${receivedOn}.`;
  return [...future, ...refuse('TIMES_OUT_OF_ORDER', ['receivedOn'], message, 'Give the day of its receipt.').refusals];
}

/** Refuses a notice in another form than the terms ask for. */
export function checkNoticeForm(notice: NoticeTerms, form: GiveNoticeInput['form']): readonly Refusal[] {
  if (notice.form !== 'REGISTERED_LETTER' || form === 'REGISTERED_LETTER') return [];
  const message = 'These terms ask for a registered letter.';
  return refuse('NOTICE_FORM_NOT_VALID', ['form'], message, 'Give the number of a registered letter.').refusals;
}
