import type { NoticeState } from '../notices/notice-words';
import { formatInstant } from '../time/instant';
import type { EventAbout, Payload } from './event';
import { begun, requireFirst } from './fold';

/** A notice, and what became of it. */
export interface FoldedNotice extends Payload<'NOTICE_WRITTEN'> {
  readonly id: string;
  readonly contractId: string | null;
  readonly state: NoticeState;
  readonly attempts: number;
  readonly nextAttemptAt: string | null;
  readonly sentAt: string | null;
  readonly proof: string | null;
  readonly failure: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** What an event makes of a notice. */
export function stepNotice(state: FoldedNotice | null, event: EventAbout<'notice'>): FoldedNotice {
  const at = formatInstant(event.recordedAt);
  if (event.kind === 'NOTICE_WRITTEN') {
    requireFirst(state, event);
    const { subjectId: id, contractId, payload } = event;
    const begins =
      payload.address === null
        ? ({ state: 'UNADDRESSED', nextAttemptAt: null } as const)
        : ({ state: 'PENDING', nextAttemptAt: at } as const);
    return {
      ...payload,
      id,
      contractId,
      ...begins,
      attempts: 0,
      sentAt: null,
      proof: null,
      failure: null,
      createdAt: at,
      updatedAt: at,
    };
  }
  if (event.kind === 'NOTICE_SENT_OTHERWISE') {
    const sent = { state: 'SENT', nextAttemptAt: null, failure: null, updatedAt: at } as const;
    return { ...begun(state, event), ...event.payload, ...sent };
  }
  const notice = { ...begun(state, event), attempts: event.payload.attempt, updatedAt: at };
  if (event.kind === 'NOTICE_SENT')
    return { ...notice, state: 'SENT', sentAt: event.payload.sentAt, nextAttemptAt: null, failure: null };
  const { failure, nextAttemptAt } = event.payload;
  return { ...notice, state: nextAttemptAt === null ? 'FAILED' : 'PENDING', failure, nextAttemptAt };
}
