import { parseInstant, type Instant } from '../domain/time/instant';

/** An instant that the store gave as text; throws when it is none, since the store wrote it. */
export function storedInstant(text: string): Instant {
  const read = parseInstant(text);
  if (!read.ok) throw new Error(`a stored instant that cannot be read: ${text}`);
  return read.value;
}

/** The same for one that may be absent. */
export function storedInstantOrNull(text: string | null): Instant | null {
  return text === null ? null : storedInstant(text);
}
