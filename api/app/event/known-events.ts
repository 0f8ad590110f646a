import { parseEvent, type EventAbout, type SubjectKind } from '../../domain/event/event';
import { eventsAbout } from '../../domain/event/fold';
import { formatInstant, type Instant } from '../../domain/time/instant';
import type { StatementRunner } from '../../store/database/statement';
import { eventsBefore, eventsOfContractsBefore, type EventRecord } from '../../store/event/event.store';
import { groupBy } from '../group-by';
import { storedInstant } from '../stored-instant';

/** Events by the id of what they happened to, in the order of their recording. */
export type EventsById<S extends SubjectKind> = ReadonlyMap<string, readonly EventAbout<S>[]>;

/**
 * What had happened to several things of one kind before an instant: what was known of them then.
 */
export async function eventsKnown<S extends SubjectKind>(
  reader: StatementRunner,
  subject: S,
  ids: readonly string[],
  knownAt: Instant,
): Promise<EventsById<S>> {
  return byId(subject, await eventsBefore(reader, ids, formatInstant(knownAt)));
}

/** The same for all things of one kind that hang on several contracts. */
export async function eventsOfContractsKnown<S extends SubjectKind>(
  reader: StatementRunner,
  subject: S,
  contracts: readonly string[],
  knownAt: Instant,
): Promise<EventsById<S>> {
  return byId(subject, await eventsOfContractsBefore(reader, contracts, subject, formatInstant(knownAt)));
}

function byId<S extends SubjectKind>(subject: S, records: readonly EventRecord[]): EventsById<S> {
  const events = records.map((record) => parseEvent({ ...record, recordedAt: storedInstant(record.recordedAt) }));
  return groupBy(eventsAbout(subject, events), ({ subjectId }) => subjectId);
}
