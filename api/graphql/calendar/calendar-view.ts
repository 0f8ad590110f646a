import type { CalendarChoice } from '../../domain/lifecycle/calendar-choice';
import type { StoredKey } from '../../store/access/api-key.store';

/** A calendar as the API shows it, with the ids of what it is chosen by. */
export type CalendarFeedView = Pick<StoredKey, 'id' | 'name' | 'createdAt' | 'expiresAt' | 'lastUsedAt' | 'revokedAt'> &
  CalendarChoice;

/** Shows the key of a calendar; nothing for a key of the API. */
export function toCalendarFeed({ calendar, ...key }: StoredKey): readonly CalendarFeedView[] {
  if (calendar === null) return [];
  const { id, name, createdAt, expiresAt, lastUsedAt, revokedAt } = key;
  return [{ id, name, createdAt, expiresAt, lastUsedAt, revokedAt, ...calendar }];
}
