import { paymentMutations } from './payment.commands';
import { PaymentAllocationLoader, PaymentLoader, PaymentsOfClients, PaymentsOfInvoices } from './payment.loader';
import { PaymentQueryResolver } from './payment.resolver';

/** All that resolves payments. */
export const paymentResolvers = {
  PaymentRelations: new PaymentLoader(),
  PaymentAllocationRelations: new PaymentAllocationLoader(),
  ClientPaymentRelations: new PaymentsOfClients(),
  InvoicePaymentRelations: new PaymentsOfInvoices(),
  PaymentQueries: new PaymentQueryResolver(),
  PaymentMutations: paymentMutations,
} as const;
