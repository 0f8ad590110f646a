import { oneInOrder } from '../../executor/align';
import { firstRecordedOf, lastRecordedOf, type RecordedTime } from '../../store/event/event.store';
import type { RequestContext } from '../context';
import { idsOf } from '../load';

type Subjects = readonly { readonly id: string }[];

/** When each was first recorded; one statement for all. */
export async function createdTimes(context: RequestContext, subjects: Subjects): Promise<(string | Error)[]> {
  return timesInOrder(subjects, await firstRecordedOf(context.read, idsOf(subjects)));
}

/** When something was last recorded about each; one statement for all. */
export async function updatedTimes(context: RequestContext, subjects: Subjects): Promise<(string | Error)[]> {
  return timesInOrder(subjects, await lastRecordedOf(context.read, idsOf(subjects)));
}

/**
 * Recorded times in the order of their subjects; `otherwise` for one whose events are not seen or
 * not there.
 */
export function timesOr<Subject extends { readonly id: string }, Otherwise extends string | null>(
  subjects: readonly Subject[],
  times: readonly RecordedTime[],
  otherwise: (subject: Subject) => Otherwise,
): (string | Otherwise)[] {
  const byId = new Map(times.map(({ subjectId, recordedAt }) => [subjectId, recordedAt]));
  return subjects.map((subject) => byId.get(subject.id) ?? otherwise(subject));
}

/** Recorded times in the order of their subjects; a missing one fails that subject's field only. */
export function timesInOrder(subjects: Subjects, times: readonly RecordedTime[]): (string | Error)[] {
  return oneInOrder(
    subjects,
    ({ id }) => id,
    times,
    ({ subjectId }) => subjectId,
  ).map((time) => (time instanceof Error ? time : time.recordedAt));
}
