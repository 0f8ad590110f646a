import { DEFERRALS } from '../accounting/periods';
import { ACCOUNT_ROLES, JOURNAL_ROLES } from '../accounting/accounts';
import { list, object, oneOf } from '../terms/shape';
import { dateText, wholeNumber, words } from './shapes';

/** What can happen to the books of a provider. */
export const ACCOUNTING_EVENTS = {
  ACCOUNTS_SET: {
    subject: 'accounting',
    shape: object({
      startsOn: dateText,
      fiscalYearFirstMonth: wholeNumber,
      deferral: oneOf(DEFERRALS),
      accounts: list(object({ role: oneOf(ACCOUNT_ROLES), number: words, label: words })),
      journals: list(object({ role: oneOf(JOURNAL_ROLES), code: words, label: words })),
    }),
  },
  ACCOUNTING_ENTRIES_POSTED: {
    subject: 'accounting',
    shape: object({
      postedThrough: dateText,
      lastSequence: wholeNumber,
      lastLetter: wholeNumber,
      entries: wholeNumber,
      /** Of all that the entries say, in their order. */
      sha256: words,
    }),
  },
} as const;
