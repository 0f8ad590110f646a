import { v7 } from 'uuid';
import { isTooOldToSend, nextAlertAfter, nextAttemptAfter, SENDER_SECONDS } from '../../domain/notices/attempts';
import { accept } from '../../domain/result';
import type { Clock } from '../../domain/time/clock';
import { formatInstant, type Instant } from '../../domain/time/instant';
import type { ContractRecord } from '../../store/contract/contract.store';
import type { Database } from '../../store/database/database';
import type { StoreLog } from '../../store/database/store-log';
import { alertsById } from '../../store/monitoring/monitoring.store';
import { claimNotice, lockNotice, type NoticeRecord } from '../../store/notices/notice.store';
import { NoticeRow } from '../../store/rows';
import { allProviders, NO_ONE, providerSession } from '../access/create-provider';
import { systemSession } from '../access/system-session';
import { storedInstant } from '../stored-instant';
import { lockContract } from '../command/lock-contract';
import { record } from '../command/record';
import { leaveNoTrace, runCommand } from '../command/run-command';
import { recordedSecond, updateRow, type Unit } from '../command/unit';
import { mostAttempts, recordAttempt, whyNoAttempt } from '../monitoring/alert-attempts';

/** An e-mail to one person. */
export interface Mail {
  /** The same at each attempt, by which who receives it twice can tell. */
  readonly id: string;
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly language: 'EN' | 'FR';
}

/** Why a mail could not be sent. */
export interface MailFailure {
  /** In words of ours: whoever sees the contract reads it. */
  readonly reason: string;
  /** What the mail server said, for the log alone. */
  readonly details?: string;
  /** Whether it is of no use to try again: the address does not exist. */
  readonly isFinal: boolean;
  /** Whether no mail was tried at all, so that it counts as no attempt of an alert. */
  readonly isUntried?: boolean;
}

/** Sends mails. */
export interface Mailer {
  /** Returns null once the mail server took it; ends well within `SENDER_SECONDS`. */
  send(mail: Mail): Promise<MailFailure | null>;
}

/** What notices are sent with. */
export interface Sending {
  readonly database: Database;
  readonly clock: Clock;
  readonly log: StoreLog;
  readonly mailer: Mailer;
  /** The ids of mails that were accepted and are not recorded as sent yet: kept between calls. */
  readonly accepted: Set<string>;
  /** Whether to end with the notice in hand. */
  readonly isStopped?: () => boolean;
}

/** The name under which notices are sent, on histories. */
const MAIL = 'mail';

/**
 * Sends all notices of all providers that are to be sent now; returns how many were. A sender takes
 * one at a time for itself: servers beside it send others, and one that is killed loses what it had
 * to another a minute later, who then may send it again. What was accepted but cannot be recorded
 * is recorded at a later call. One provider that fails keeps no other from its mail; the first
 * failure is thrown at the end.
 */
export async function sendNotices(sending: Sending): Promise<number> {
  const failures: unknown[] = [];
  let sent = 0;
  for (const providerId of await allProviders(sending.database)) {
    try {
      while (sending.isStopped?.() !== true) {
        const notice = await claim(sending, providerId);
        if (notice === undefined) break;
        if (await sendOne(sending, providerId, notice)) sent += 1;
      }
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
  return sent;
}

function claim({ database, clock }: Sending, providerId: string): Promise<NoticeRecord | undefined> {
  const now = clock.now();
  const until = (now + SENDER_SECONDS) as Instant;
  return database.write(providerSession(providerId, NO_ONE), (tx) =>
    claimNotice(tx, formatInstant(now), formatInstant(until)),
  );
}

async function sendOne(sending: Sending, providerId: string, notice: NoticeRecord): Promise<boolean> {
  const { accepted } = sending;
  const failure = accepted.has(notice.id) ? null : await trySending(sending, providerId, notice);
  if (failure === null) accepted.add(notice.id);
  else {
    const { reason, details } = failure;
    sending.log.warn({ notice: notice.id, reason, details }, 'a notice could not be sent');
  }
  await recordOutcome(sending, providerId, notice, failure);
  accepted.delete(notice.id);
  return failure === null;
}

async function trySending(
  { database, clock, mailer }: Sending,
  providerId: string,
  notice: NoticeRecord,
): Promise<MailFailure | null> {
  const { id, subject, text, language, address, recipient, kind, occasion } = notice;
  const age = clock.now() - storedInstant(notice.createdAt);
  if (isTooOldToSend(age)) return { reason: 'It was too old to be sent.', isFinal: true, isUntried: true };
  if (kind === 'ALERT' && occasion !== null) {
    const session = providerSession(providerId, NO_ONE);
    const [alert] = await database.write(session, (tx) => alertsById(tx, [occasion]));
    const isOver = alert !== undefined && (alert.deliveredAt !== null || alert.closedAt !== null);
    if (isOver)
      return { reason: 'The alert was delivered by other means, or is over.', isFinal: true, isUntried: true };
  }
  return mailer.send({ id, subject, text, language, to: { name: recipient ?? '', address: address ?? '' } });
}

async function recordOutcome(
  { database, clock }: Sending,
  providerId: string,
  { id, contractId }: NoticeRecord,
  failure: MailFailure | null,
): Promise<void> {
  const now = clock.now();
  const session = await systemSession(database, providerId, MAIL, now);
  const context = { database, session, now, stamps: clock.stamps() };
  await runCommand(context, 'sendNotices', `notice:${v7()}`, { id }, async (unit) => {
    const contract = await lockContract(unit, contractId);
    if (contract === undefined) throw new Error('a notice of no contract');
    const notice = await lockNotice(unit.tx, id);
    if (notice?.state === 'PENDING') await save(unit, contract, notice, failure);
    else leaveNoTrace(unit);
    return accept({ noticeId: id });
  });
}

async function save(
  unit: Unit,
  contract: ContractRecord,
  notice: NoticeRecord,
  failure: MailFailure | null,
): Promise<void> {
  const { id, contractId } = notice;
  const later = notice.kind === 'ALERT' ? await afterAlert(unit, contract, notice, failure) : nextAttemptAfter;
  const attempt = notice.attempts + 1;
  const at = recordedSecond(unit);
  const tried = { attempts: attempt, claimedUntil: null, updatedAt: unit.recordedAt };
  const about = { subjectId: id, contractId };
  if (failure === null) {
    await updateRow(unit, NoticeRow, id, { ...tried, state: 'SENT', sentAt: at, nextAttemptAt: null, failure: null });
    return record(unit, { kind: 'NOTICE_SENT', ...about, payload: { attempt, sentAt: at } });
  }
  const after = failure.isFinal ? null : later(attempt);
  const nextAttemptAt = after === null ? null : formatInstant((unit.now + after) as Instant);
  const { reason } = failure;
  const state = nextAttemptAt === null ? 'FAILED' : 'PENDING';
  await updateRow(unit, NoticeRow, id, { ...tried, state, nextAttemptAt, failure: reason });
  await record(unit, { kind: 'NOTICE_NOT_SENT', ...about, payload: { attempt, failure: reason, nextAttemptAt } });
}

/**
 * Puts an attempt to mail an alert on the alert's own record, as far as it may be sent once more;
 * returns when the next one is made, by its terms. **Reading**: an alert is delivered when the mail
 * server accepted it.
 */
async function afterAlert(
  unit: Unit,
  contract: ContractRecord,
  { occasion, recipient, address }: NoticeRecord,
  failure: MailFailure | null,
): Promise<(attempts: number) => number | null> {
  const [alert] = occasion === null ? [] : await alertsById(unit.tx, [occasion]);
  if (alert === undefined) return nextAttemptAfter;
  const most = await mostAttempts(unit, contract, alert);
  if (failure?.isUntried !== true && whyNoAttempt(alert, most) === null) {
    const attempt = { delivered: failure === null, note: failure?.reason ?? null, sentAt: unit.now };
    await recordAttempt(unit, alert, { ...attempt, recipient: recipient ?? address ?? '' });
  }
  // Attempts that others made count as well.
  return (attempts) => nextAlertAfter(Math.max(attempts, alert.attempts + 1), most);
}
