import { mayBePaidOn } from '../dunning/insolvency';
import type { LocalDate } from '../time/instant';
import { addDays } from '../time/local-date';
import { mandateFor, type MandateLife } from './mandate';
import { mandateReferenceKey } from './sepa-text';

/** Why an invoice that is payable by direct debit is not debited. */
export type DebitObstacle = 'NO_MANDATE' | 'NOT_NOTIFIED' | 'BEFORE_JUDGMENT' | 'RETURNED_BEFORE';

/** Where a debit of an invoice stands. */
export type DebitState = 'PENDING' | 'PAID' | 'RETURNED' | 'WITHDRAWN';

/** How invoices are debited. */
export interface DebitPlan {
  /** The day on which the accounts of clients are debited. */
  readonly collectOn: LocalDate;
  /** How many days before a client must know of a debit. */
  readonly noticeDays: number;
  /** The day on which clients were told otherwise than by their invoices; null for none. */
  readonly notifiedOn: LocalDate | null;
  /** The identifier by which the provider debits. */
  readonly creditorId: string;
}

/** An invoice that might be debited. */
export interface DebitCandidate {
  readonly issuedOn: LocalDate;
  /** The day on which its debt arose: a judgment is before or after it. */
  readonly aroseOn: LocalDate;
  /** Its due day, as it says it. */
  readonly dueOn: LocalDate;
  /** The reference of a mandate that it names; null where it names none. */
  readonly namedMandate: string | null;
  /** The identifier of a creditor that it names. */
  readonly namedCreditorId: string | null;
  /** Whether a debit of it was returned. */
  readonly wasReturned: boolean;
  /** Whether a person asks for it by name. */
  readonly isNamed: boolean;
}

/** A mandate by which an invoice may be debited. */
export interface DebitMandate extends MandateLife {
  readonly id: string;
  readonly reference: string;
}

/** What an invoice is debited by, and since when its client knows. */
export interface DecidedDebit<Mandate> {
  readonly mandate: Mandate;
  readonly notifiedOn: LocalDate;
}

/**
 * How an invoice is debited, or why not. Its client must know of the debit a number of days before
 * (EPC016-06, 4.3.4): 14 unless agreed otherwise. **Reading**: an invoice that names the mandate
 * and the creditor tells it, also of a debit of what is left of it, on its due day or later; after
 * a debit was returned it does not.
 */
export function decideDirectDebit<Mandate extends DebitMandate>(
  invoice: DebitCandidate,
  mandates: readonly Mandate[],
  judgments: readonly LocalDate[],
  plan: DebitPlan,
): DecidedDebit<Mandate> | DebitObstacle {
  if (!mayBePaidOn(judgments, invoice.aroseOn, plan.collectOn)) return 'BEFORE_JUDGMENT';
  if (invoice.wasReturned && !invoice.isNamed) return 'RETURNED_BEFORE';
  const mandate = mandateFor(mandates, plan.collectOn);
  if (mandate === undefined) return 'NO_MANDATE';
  const tells = !invoice.wasReturned && tellsOf(invoice, mandate, plan);
  const known = [tells ? invoice.issuedOn : null, plan.notifiedOn].filter((day) => day !== null).sort()[0];
  if (known === undefined || addDays(known, plan.noticeDays) > plan.collectOn) return 'NOT_NOTIFIED';
  return { mandate, notifiedOn: known };
}

/** Whether an invoice says by which mandate and whom it is debited, and not before the day. */
function tellsOf(
  { namedMandate, namedCreditorId, dueOn }: DebitCandidate,
  { reference }: DebitMandate,
  { creditorId, collectOn }: DebitPlan,
): boolean {
  if (namedMandate === null || namedCreditorId !== creditorId || dueOn > collectOn) return false;
  return mandateReferenceKey(namedMandate) === mandateReferenceKey(reference);
}
