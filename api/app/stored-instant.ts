import { parseInstant, type Instant } from '../domain/time/instant';

/** How long an instant to the second is; a time stamp has microseconds behind it. */
const TO_THE_SECOND = '2026-03-01T08:00:00Z'.length;

/**
 * An instant that the store gave as text, to the second; throws when it is none, since the store
 * wrote it.
 */
export function storedInstant(text: string): Instant {
  const read = parseInstant(text.length > TO_THE_SECOND ? `${text.slice(0, TO_THE_SECOND - 1)}Z` : text);
  if (!read.ok) throw new Error(`a stored instant that cannot be read: ${text}`);
  return read.value;
}

/** The same for one that may be absent. */
export function storedInstantOrNull(text: string | null): Instant | null {
  return text === null ? null : storedInstant(text);
}
