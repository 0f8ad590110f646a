import { standardVatRates } from '../figure/standard-vat-rates';
import { accept, refuse, refuseAll, type Result } from '../../domain/result';
import type { LocalDate } from '../../domain/time/instant';
import {
  invoicedOf,
  keepInvoicedBefore,
  waitingAdjustments,
  waitingCreditNotes,
  type InvoicingSettingRecord,
} from '../../store/invoicing/invoicing.store';
import { checkDayNotFuture, notFound } from '../checks';
import type { Unit } from '../command/unit';
import { holdContract, type HeldContract } from '../lifecycle/move-contract';
import { storedInstant } from '../stored-instant';
import { composeDay } from './compose-day';
import { exemptSpans } from '../party/exempt-spans';
import { isInvoicedHere, nextDueDay } from './due-days';
import { firstInvoiced } from './first-invoiced';
import { issueDay } from './issue-day';
import { requireInvoicing } from './require-invoicing';
import { recordedHere } from './recorded-here';

/** What is to be invoiced of a contract. */
export interface IssueInvoicesInput {
  readonly contractId: string;
  /** The last day whose documents are issued; today when absent. */
  readonly until?: LocalDate | null;
}

/** The documents that were issued, in the order of their dates. */
export interface IssuedInvoices {
  readonly contractId: string;
  readonly invoiceIds: readonly string[];
}

/**
 * Issues the invoices and credit notes of a contract that have fallen due by a day, each with the
 * next number of its series. What is issued never changes. Nothing is due: nothing is issued.
 * Refused: `NOT_FOUND`, `TIME_IN_FUTURE`, `INVOICING_NOT_SET`, `INVOICED_BY_PARTNER`, and
 * `INVOICE_INCOMPLETE` with what is missing, and `CURRENCY_NOT_INVOICED`.
 */
export async function issueInvoices(unit: Unit, input: IssueInvoicesInput): Promise<Result<IssuedInvoices>> {
  // Documents are the staff's, also where none is due and nothing would be written.
  if (unit.session.kind !== 'PROVIDER') return notFound('contract', ['contractId']);
  const held = await holdContract(unit, input.contractId);
  if (!held.ok) return held;
  const { today, dated, contract } = held.value;
  const until = input.until ?? today;
  const faults = checkDayNotFuture(until, today, ['until']);
  if (faults.length > 0) return refuseAll(faults);
  const setting = await requireInvoicing(unit, ['contractId']);
  if (!setting.ok) return setting;
  if (!isInvoicedHere(dated, until)) {
    const message = `Contract ${contract.number} is invoiced by a partner.`;
    return refuse('INVOICED_BY_PARTNER', ['contractId'], message, 'Use `billingAdjustments`, which the partner pulls.');
  }
  return issueUntil(unit, held.value, setting.value, until);
}

async function issueUntil(
  unit: Unit,
  { dated, contract }: HeldContract,
  setting: InvoicingSettingRecord,
  until: LocalDate,
): Promise<Result<IssuedInvoices>> {
  const contractId = contract.id;
  const invoiceIds: string[] = [];
  if (contract.activatedAt === null) return accept({ contractId, invoiceIds });
  const [vatRates, exempt, invoiced] = await Promise.all([
    standardVatRates(unit.tx),
    exemptSpans(unit.tx),
    invoicedOf(unit.tx, contractId),
  ]);
  const begun = { activatedAt: storedInstant(contract.activatedAt), said: invoiced.said };
  let { hasInvoice } = invoiced;
  let before = firstInvoiced(dated, setting, invoiced.before);
  let after: LocalDate | null = null;
  for (;;) {
    const [waiting, creditNotes] = await Promise.all([
      waitingAdjustments(unit.tx, [contractId], setting.startsOn, until),
      waitingCreditNotes(unit.tx, [contractId]),
    ]);
    const adjustments = recordedHere(dated, setting, waiting);
    const due = nextDueDay(dated, adjustments, { invoicedBefore: before, after, until, begun });
    if (due === null) return accept({ contractId, invoiceIds });
    const day = composeDay(dated, due, { adjustments, creditNotes, hasInvoice, vatRates, exempt }, begun);
    const issued = await issueDay(unit, day, setting);
    if (!issued.ok) return issued;
    invoiceIds.push(...issued.value);
    // No credit note comes before the first invoice.
    hasInvoice ||= issued.value.length > 0;
    // Credits that no invoice takes yet wait for the next day.
    if (due.period === null) {
      if (issued.value.length === 0) after = due.on;
      continue;
    }
    before = due.period.period.endExclusive;
    // A period of which nothing is due is found again by what was known on its day.
    if (issued.value.length > 0) keepInvoicedBefore(unit.tx, unit.session.providerId, [{ contractId, before }]);
  }
}
