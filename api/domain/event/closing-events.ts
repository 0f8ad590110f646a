import { object } from '../terms/shape';
import { dateText, wholeNumber, words } from './shapes';

/** What can happen to the closing run of a month. */
export const CLOSING_EVENTS = {
  /** It was started, or taken up again. */
  CLOSING_STARTED: {
    subject: 'closing_run',
    shape: object({ month: words, startsOn: dateText, endsBefore: dateText, startedBy: words }),
  },
  CLOSING_STOPPED: { subject: 'closing_run', shape: object({}) },
  CLOSING_DONE: {
    subject: 'closing_run',
    shape: object({
      documentsIssued: wholeNumber,
      penaltiesCredited: wholeNumber,
      capsCorrected: wholeNumber,
      contractsRefused: wholeNumber,
    }),
  },
} as const;
