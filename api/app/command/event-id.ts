import { v7 } from 'uuid';
import { LruMap } from '../../memory/lru-map';

/** How many events of one time stamp have their order: more than are ever recorded. */
const PLACES = 2 ** 22;
/** By time stamp, the next place: two transactions may have one where no lock is held. */
const next = new LruMap<string, number>(1024);

/**
 * An id for an event, by its time stamp and, among those of one transaction, its place or a later
 * one: the ids of a subject's events sort in the order of their recording, whatever the clocks of
 * the servers say. A UUID of version 7, whose sequence holds the microseconds and the place.
 */
export function eventId(recordedAt: string, place: number): string {
  const free = Math.max(place, next.get(recordedAt) ?? 0);
  next.set(recordedAt, free + 1);
  if (read.recordedAt !== recordedAt) {
    const micros = Number(/\.\d{3}(\d{3})/.exec(recordedAt)?.[1] ?? 0);
    read = { recordedAt, msecs: Date.parse(recordedAt), first: micros * PLACES };
  }
  return v7({ msecs: read.msecs, seq: read.first + (free % PLACES) });
}

/** The time stamp that was read last: a transaction's events share one. */
let read = { recordedAt: '', msecs: 0, first: 0 };
