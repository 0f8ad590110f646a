import { accept, type Result } from '../../domain/result';
import { invoicesById } from '../../store/invoicing/invoice.store';
import { lockPayment, paymentsById, type PaymentRecord } from '../../store/payment/payment.store';
import { RowNotChanged } from '../../store/write-rows';
import { isId, notFound } from '../checks';
import type { Unit } from '../command/unit';

/** What an input names, and the path of each. */
export interface Named {
  readonly id: string;
  readonly path: readonly string[];
}

/** The ids of a list of an input, with their paths. */
export function namedIn(field: string, ids: readonly string[] | null | undefined): readonly Named[] {
  return (ids ?? []).map((id, place) => ({ id, path: [field, String(place)] }));
}

/** Refuses the first document, else the first payment, that does not exist or may not be seen. */
export async function checkSeen(
  unit: Unit,
  { documents, payments }: { readonly documents: readonly Named[]; readonly payments: readonly Named[] },
): Promise<Result<null>> {
  const idsOf = (named: readonly Named[]): string[] => named.map(({ id }) => id).filter(isId);
  const [seenDocuments, seenPayments] = await Promise.all([
    invoicesById(unit.tx, idsOf(documents)),
    paymentsById(unit.tx, idsOf(payments)),
  ]);
  for (const { id, path } of payments)
    if (!seenPayments.some((each) => each.id === id)) return notFound('payment', path);
  for (const { id, path } of documents)
    if (!seenDocuments.some((each) => each.id === id)) return notFound('document', path);
  return accept(null);
}

/** A payment that may be seen, under its lock; whoever may not change it is told so. */
export async function holdPayment(unit: Unit, id: string): Promise<PaymentRecord> {
  const payment = await lockPayment(unit.tx, id);
  if (payment === undefined) throw new RowNotChanged('payment', 0);
  return payment;
}
