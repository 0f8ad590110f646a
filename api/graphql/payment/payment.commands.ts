import { allocatePayment } from '../../app/payment/allocate-payment';
import { recordPayment } from '../../app/payment/record-payment';
import { recordRefund } from '../../app/payment/record-refund';
import { reversePayment } from '../../app/payment/reverse-payment';
import { setOffCreditNote, type SetOffDone } from '../../app/payment/set-off-credit-note';
import { writeOffInvoice, type WriteOffDone } from '../../app/payment/write-off-invoice';
import { PaymentMutations } from '../_generated';
import { command } from '../command';
import type { RequestContext } from '../context';
import { loadInvoice } from '../invoicing/invoice.loader';
import { savedPayment } from './payment.loader';

/** Mutations of payments. */
export const paymentMutations = new PaymentMutations({
  recordPayment: command(recordPayment, { payment: savedPayment }),
  allocatePayment: command(allocatePayment, { payment: savedPayment }),
  reversePayment: command(reversePayment, { payment: savedPayment }),
  recordRefund: command(recordRefund, { payment: savedPayment }),
  writeOffInvoice: command(writeOffInvoice, {
    payment: savedPayment,
    invoice: (context: RequestContext, done: WriteOffDone | null) =>
      done === null ? null : loadInvoice(context, done.invoiceId),
  }),
  setOffCreditNote: command(setOffCreditNote, {
    creditNote: (context: RequestContext, done: SetOffDone | null) =>
      done === null ? null : loadInvoice(context, done.creditNoteId),
    invoice: (context: RequestContext, done: SetOffDone | null) =>
      done === null ? null : loadInvoice(context, done.invoiceId),
  }),
});
