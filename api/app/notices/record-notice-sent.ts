import { renewalWindow } from '../../domain/lifecycle/reminders';
import { accept, refuse, refuseAll, type Result } from '../../domain/result';
import { formatInstant, type Instant, type LocalDate } from '../../domain/time/instant';
import { localDateAt, startOfLocalDate } from '../../domain/time/time-zone';
import { lockNotice, noticesById } from '../../store/notices/notice.store';
import { NoticeRow } from '../../store/rows';
import { checkNotFuture, checkOrder, checkText, isId, notFound } from '../checks';
import { record } from '../command/record';
import { updateRow, type Unit } from '../command/unit';
import { toldAfterAll } from '../lifecycle/record-ground';
import { holdContract } from '../lifecycle/move-contract';
import { storedInstant } from '../stored-instant';

/** A notice that was sent as a letter, or by other means. */
export interface RecordNoticeSentInput {
  readonly noticeId: string;
  readonly sentAt?: Instant | null;
  /** Reference of the proof: number of the letter. */
  readonly proof: string;
}

/**
 * Records that a notice was sent by other means than e-mail. Proof that a client was told of a
 * tacit renewal in time ends the right that the want of it gave.
 */
export async function recordNoticeSent(
  unit: Unit,
  input: RecordNoticeSentInput,
): Promise<Result<{ readonly noticeId: string }>> {
  const [seen] = isId(input.noticeId) ? await noticesById(unit.tx, [input.noticeId]) : [];
  const held = seen === undefined ? undefined : await holdContract(unit, seen.contractId);
  const notice = held?.ok === true ? await lockNotice(unit.tx, input.noticeId) : undefined;
  if (held?.ok !== true || notice === undefined) return notFound('notice', ['noticeId']);
  if (notice.state === 'SENT') {
    const message = `The notice was sent at ${notice.sentAt ?? ''}.`;
    return refuse('ALREADY_EXISTS', ['noticeId'], message, 'No action is needed.');
  }
  const { dated } = held.value;
  const sentAt = input.sentAt ?? unit.now;
  const proof = input.proof.trim();
  // A letter carries a day: it may be told as of its beginning.
  const written = startOfLocalDate(dated.zone, localDateAt(dated.zone, storedInstant(notice.createdAt)));
  const faults = [
    ...checkText(proof, ['proof'], 500),
    ...checkNotFuture(sentAt, unit.now, ['sentAt']),
    ...checkOrder(written, sentAt, ['sentAt'], 'notice', 'letter'),
  ];
  if (faults.length > 0) return refuseAll(faults);
  const { id, contractId, kind, occasion } = notice;
  const said = { sentAt: formatInstant(sentAt), proof };
  const sent = { state: 'SENT', nextAttemptAt: null, claimedUntil: null, failure: null } as const;
  await updateRow(unit, NoticeRow, id, { ...sent, ...said, updatedAt: unit.recordedAt });
  await record(unit, { kind: 'NOTICE_SENT_OTHERWISE', subjectId: id, contractId, payload: said });
  if (kind === 'RENEWAL_REMINDER' && occasion !== null) {
    const window = renewalWindow(occasion as LocalDate);
    const day = localDateAt(dated.zone, sentAt);
    const told =
      day >= window.from && day <= window.until
        ? await toldAfterAll(unit, held.value, occasion as LocalDate, day)
        : accept(null);
    if (!told.ok) return told;
  }
  return accept({ noticeId: id });
}
