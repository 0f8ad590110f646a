import type { CalendarChoice } from '../lifecycle/calendar-choice';
import { formatInstant } from '../time/instant';
import type { EventAbout, Payload } from './event';
import { begun, requireFirst } from './fold';

/** An API key and until when it is valid. */
export interface KeyState extends Payload<'KEY_ISSUED'> {
  readonly id: string;
  /** Instants, ISO text. */
  readonly createdAt: string;
  readonly revokedAt: string | null;
  /** The calendar that it opens; null for keys of the API. */
  readonly calendar: CalendarChoice | null;
}

/** What an event makes of an API key. */
export function stepKey(state: KeyState | null, event: EventAbout<'api_key'>): KeyState {
  const at = formatInstant(event.recordedAt);
  switch (event.kind) {
    case 'KEY_CREATED':
      requireFirst(state, event);
      return {
        ...event.payload,
        expiresAt: null,
        replacesId: null,
        id: event.subjectId,
        createdAt: at,
        revokedAt: null,
        calendar: null,
      };
    case 'KEY_ISSUED':
      requireFirst(state, event);
      return { ...event.payload, id: event.subjectId, createdAt: at, revokedAt: null, calendar: null };
    case 'CALENDAR_KEY_ISSUED':
      requireFirst(state, event);
      return { ...event.payload, id: event.subjectId, createdAt: at, revokedAt: null };
    case 'KEY_REPLACED':
      return { ...begun(state, event), expiresAt: event.payload.expiresAt };
    case 'KEY_REVOKED':
      return { ...begun(state, event), revokedAt: at };
  }
}
