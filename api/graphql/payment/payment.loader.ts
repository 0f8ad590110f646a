import { documentStanding } from '../../domain/payment/standing';
import { moneyOf } from '../../domain/money/parse-money';
import { formatMoney } from '../../domain/money/format-money';
import { utcDayOf, formatInstant, type LocalDate } from '../../domain/time/instant';
import { oneInOrder } from '../../executor/align';
import { needs } from '../../executor/needs';
import { partnersById } from '../../store/access/access.store';
import { clientsById } from '../../store/client/client.store';
import { invoicesById } from '../../store/invoicing/invoice.store';
import {
  allocationsOfInvoices,
  allocationsOfPayments,
  explanationsOfAllocations,
  paymentAllocationOrder,
  settledOfInvoices,
  type PaymentAllocationRecord,
} from '../../store/payment/allocation-list.store';
import {
  listPayments,
  paymentOrder,
  paymentsById,
  paymentsOfClients,
  type PaymentChoice,
  type PaymentRecord,
} from '../../store/payment/payment.store';
import {
  ClientPaymentRelations,
  InvoicePaymentRelations,
  PaymentAllocationRelations,
  PaymentRelations,
  type ClientPaymentsArgs,
  type InvoicePaymentsArgs,
  type InvoiceStandingArgs,
  type PaymentAllocationsArgs,
  type PaymentFilter,
  type QueryPaymentsArgs,
} from '../_generated';
import { savedRow } from '../command';
import { pagesInOrder, type Connection } from '../connection';
import type { RequestContext } from '../context';
import { askedKnownAt } from '../knowledge';
import { idsOf, loadExplanations, loadMaybe, loadOne, loadPage, loadPages, loadRow } from '../load';

const paymentPages = pagesInOrder<PaymentRecord>({ list: 'payments', order: paymentOrder });
const allocationPages = pagesInOrder<PaymentAllocationRecord>({
  list: 'payment-allocations',
  order: paymentAllocationOrder,
});

type Ids = readonly { readonly id: string }[];

/** The payment that a mutation recorded or changed. */
export const savedPayment = savedRow((done: { readonly paymentId: string }) => done.paymentId, paymentsById);

/** A payment by its id; null when there is none that may be seen. */
export function loadPayment(context: RequestContext, id: string): Promise<PaymentRecord | null> {
  return loadRow(context, id, paymentsById);
}

/** A page of those that may be seen, latest first. */
export function loadPaymentPage(context: RequestContext, args: QueryPaymentsArgs): Promise<Connection<PaymentRecord>> {
  const choice = chosen(args.filter);
  return loadPage(context, args, paymentPages, (reader, page) => listPayments(reader, choice, page));
}

function chosen(filter: PaymentFilter | null | undefined): PaymentChoice {
  return { directions: filter?.directions ?? null, isLeft: filter?.unallocated ?? null };
}

/** Loads what belongs to payments. */
export class PaymentLoader extends PaymentRelations {
  client(context: RequestContext, payments: readonly PaymentRecord[]) {
    return loadMaybe(context, payments, ({ clientId }) => clientId, clientsById);
  }

  partner(context: RequestContext, payments: readonly PaymentRecord[]) {
    return loadMaybe(context, payments, ({ partnerId }) => partnerId, partnersById);
  }

  @needs('id')
  allocations(context: RequestContext, payments: Ids, args: PaymentAllocationsArgs) {
    return loadPages(context, payments, args, allocationPages, allocationsOfPayments);
  }
}

/** Loads both sides of allocations, and how they come about. */
export class PaymentAllocationLoader extends PaymentAllocationRelations {
  payment(context: RequestContext, allocations: readonly PaymentAllocationRecord[]) {
    return loadOne(context, allocations, ({ paymentId }) => paymentId, paymentsById);
  }

  invoice(context: RequestContext, allocations: readonly PaymentAllocationRecord[]) {
    return loadMaybe(context, allocations, ({ invoiceId }) => invoiceId, invoicesById);
  }

  refundedPayment(context: RequestContext, allocations: readonly PaymentAllocationRecord[]) {
    return loadMaybe(context, allocations, ({ refundedPaymentId }) => refundedPaymentId, paymentsById);
  }

  @needs('id')
  explanation(context: RequestContext, allocations: Ids) {
    return loadExplanations(context, allocations, explanationsOfAllocations);
  }
}

/** Loads the payments of clients. */
export class PaymentsOfClients extends ClientPaymentRelations {
  @needs('id')
  payments(context: RequestContext, clients: Ids, args: ClientPaymentsArgs) {
    const choice = chosen(args.filter);
    return loadPages(context, clients, args, paymentPages, (reader, ids, page) =>
      paymentsOfClients(reader, ids, choice, page),
    );
  }
}

/** Loads what was paid of invoices, and how they stood. */
export class PaymentsOfInvoices extends InvoicePaymentRelations {
  @needs('id')
  payments(context: RequestContext, invoices: Ids, args: InvoicePaymentsArgs) {
    return loadPages(context, invoices, args, allocationPages, allocationsOfInvoices);
  }

  @needs('id')
  async standing(context: RequestContext, invoices: Ids, args: InvoiceStandingArgs) {
    const on = args.on ?? utcDayOf(context.now);
    const knownAt = askedKnownAt(context, args);
    const known = knownAt === null ? null : formatInstant(knownAt);
    const found = oneInOrder(
      invoices,
      ({ id }) => id,
      await settledOfInvoices(context.read, idsOf(invoices), on, known),
      ({ id }) => id,
    );
    return found.map((settled) => {
      if (settled instanceof Error) return settled;
      const dueOn = settled.payableOn as LocalDate;
      const amounts = { total: moneyOf(settled.total), paid: moneyOf(settled.paid), setOff: moneyOf(settled.setOff) };
      const { state, open, daysLate } = documentStanding({ ...amounts, dueOn }, on);
      return {
        ...{ on, state, daysLate },
        openAmount: formatMoney(open),
        paidAmount: formatMoney(amounts.paid),
        setOffAmount: formatMoney(amounts.setOff),
      };
    });
  }
}
