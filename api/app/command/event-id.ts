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
  const micros = Number(/\.\d{3}(\d{3})/.exec(recordedAt)?.[1] ?? 0);
  return v7({ msecs: Date.parse(recordedAt), seq: micros * PLACES + (free % PLACES) });
}
