import type { UpcomingKind } from './upcoming-dates';

/** Languages in which a calendar is written. */
export const CALENDAR_LANGUAGES = ['EN', 'FR'] as const;

/** Which days to come a calendar has, among those that its party sees, and in which language. */
export interface CalendarChoice {
  /** Those of these kinds; all when null. */
  readonly kinds: readonly UpcomingKind[] | null;
  /** Those of this client's contracts; of all when null. */
  readonly clientId: string | null;
  /** Those of this contract; of all when null. */
  readonly contractId: string | null;
  readonly language: (typeof CALENDAR_LANGUAGES)[number];
}
