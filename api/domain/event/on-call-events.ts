import { flag, nullable, object } from '../terms/shape';
import { id, ids, instantText, words } from './shapes';

/** What can happen to the roster of those on call. */
export const ON_CALL_EVENTS = {
  ON_CALL_SET: {
    subject: 'on_call_shift',
    shape: object({
      team: words,
      startsAt: instantText,
      endsAt: instantText,
      deputy: flag,
      contactId: nullable(id),
      name: words,
      phone: words,
      contractIds: ids,
    }),
  },
  /** It ends earlier than it was to; at its start, it never was. */
  ON_CALL_ENDED: { subject: 'on_call_shift', shape: object({ endsAt: instantText }) },
} as const;
