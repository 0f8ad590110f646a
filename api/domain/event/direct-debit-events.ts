import { DEBIT_SCHEMES, MANDATE_RECURRENCES } from '../direct-debit/mandate';
import { address } from '../party/party-words';
import { list, nullable, object, oneOf } from '../terms/shape';
import { dateText, id, ids, signedMoney, wholeNumber, words } from './shapes';

/** What can happen to mandates of clients, and to batches of direct debits. */
export const DIRECT_DEBIT_EVENTS = {
  MANDATE_RECORDED: {
    subject: 'direct_debit_mandate',
    shape: object({
      clientId: id,
      reference: words,
      scheme: oneOf(DEBIT_SCHEMES),
      recurrence: oneOf(MANDATE_RECURRENCES),
      signedOn: dateText,
      debtorName: words,
      debtorAddress: nullable(address),
      iban: words,
      bic: nullable(words),
    }),
  },
  MANDATE_WITHDRAWN: {
    subject: 'direct_debit_mandate',
    shape: object({ withdrawnOn: dateText, withdrawalNote: nullable(words) }),
  },
  DIRECT_DEBIT_BATCH_CREATED: {
    subject: 'direct_debit_batch',
    shape: object({
      scheme: oneOf(DEBIT_SCHEMES),
      collectOn: dateText,
      dueThrough: dateText,
      noticeDays: wholeNumber,
      notifiedOn: nullable(dateText),
      creditorName: words,
      creditorIban: words,
      creditorBic: nullable(words),
      creditorId: words,
      total: signedMoney,
      createdBy: words,
      debits: list(
        object({ id, invoiceId: id, contractId: id, mandateId: id, amount: signedMoney, notifiedOn: dateText }),
      ),
    }),
  },
  DIRECT_DEBITS_WITHDRAWN: {
    subject: 'direct_debit_batch',
    shape: object({ debitIds: ids, withdrawnOn: dateText, note: words }),
  },
} as const;
