import type { LateCharge } from '../../domain/dunning/late-charge';
import {
  claimLabel,
  givenBackLabel,
  type LateClaimKind,
  type LateInterestBasis,
} from '../../domain/dunning/late-claim';
import type { Label } from '../../domain/explanation/explanation';
import { judgmentAfter } from '../../domain/dunning/insolvency';
import { sum } from '../../domain/money/arithmetic';
import { formatAmount, formatMoney } from '../../domain/money/format-money';
import type { Money } from '../../domain/money/value';
import { accept, refuse, refuseAll, type Result } from '../../domain/result';
import type { AdjustmentPeriod } from '../../domain/invoicing/adjustment-period';
import type { LocalDate } from '../../domain/time/instant';
import { addDays } from '../../domain/time/local-date';
import { invoicesById } from '../../store/invoicing/invoice.store';
import { invoicedOf, waitingAdjustments } from '../../store/invoicing/invoicing.store';
import { LateClaimRow } from '../../store/rows';
import { issueAdjustment } from '../billing/issue-adjustment';
import { checkDayNotFuture, isId, notFound } from '../checks';
import { record } from '../command/record';
import { insertRow, type Unit } from '../command/unit';
import { composeDay } from '../invoicing/compose-day';
import { issueDay } from '../invoicing/issue-day';
import { requireInvoicing } from '../invoicing/require-invoicing';
import { holdContract, type HeldContract } from '../lifecycle/move-contract';
import { storedInstant } from '../stored-instant';
import { claimsToMake, type ClaimToMake } from './claims-to-make';
import { judgmentsOfClient } from './judgments';

/** What a person claims of late invoices. */
export interface IssueLateInterestInput {
  readonly contractId: string;
  /** The last day that counts. */
  readonly through: LocalDate;
  readonly basis: LateInterestBasis;
  /** All that are or were late when absent. */
  readonly invoiceIds?: readonly string[] | null;
  /** What it comes to, as whoever claims it was shown. */
  readonly confirmedTotal: Money;
}

/** What was claimed. */
export interface IssuedLateInterest {
  readonly contractId: string;
  readonly claimIds: readonly string[];
  readonly billingAdjustmentIds: readonly string[];
  /** The documents; none where a partner invoices the contract. */
  readonly invoiceIds: readonly string[];
}

/**
 * Claims interest of late invoices through a day, and the fixed sum of each once, by the rule that
 * a person chose: an adjustment each, without VAT, on a document of their own where the provider
 * invoices, apart for debts of before a judgment. Only what was not claimed before; what is not
 * owed any more is given back. Refused: `NOT_FOUND`, `TIME_IN_FUTURE`, `LEGAL_RATE_MISSING`,
 * `HISTORY_TOO_LONG`, `NOTHING_CHANGED`, `CONFIRMATION_REQUIRED`, `INVOICING_NOT_SET`,
 * `INVOICE_INCOMPLETE`, `CURRENCY_NOT_INVOICED`.
 */
export async function issueLateInterest(
  unit: Unit,
  input: IssueLateInterestInput,
): Promise<Result<IssuedLateInterest>> {
  const named = input.invoiceIds ?? [];
  const seen = named.length === 0 ? [] : await invoicesById(unit.tx, named.filter(isId));
  const unseen = named.findIndex((id) => !seen.some((each) => each.id === id));
  if (unseen >= 0) return notFound('late invoice', ['invoiceIds', String(unseen)]);
  // Claims are the staff's, also where nothing would be claimed.
  if (unit.session.kind !== 'PROVIDER') return notFound('contract', ['contractId']);
  const held = await holdContract(unit, input.contractId);
  if (!held.ok) return held;
  const { contract, dated, today } = held.value;
  const { through, basis } = input;
  const faults = checkDayNotFuture(through, today, ['through']);
  if (faults.length > 0) return refuseAll(faults);
  const found = await claimsToMake(
    unit.tx,
    { contract, dated },
    { through, basis, invoiceIds: input.invoiceIds ?? null },
  );
  if (!found.ok) return found;
  const owed = found.value;
  if (owed.length === 0) {
    const message = `Through ${through} nothing more is owed for lateness by that rule.`;
    return refuse(
      'NOTHING_CHANGED',
      ['through'],
      message,
      'Use `simulateLateInterest` to see what each invoice costs.',
    );
  }
  const total = sum(
    owed.map(({ claim }) => claim.amount),
    contract.currency,
  );
  if (formatMoney(input.confirmedTotal) !== formatMoney(total)) {
    const message = `It comes to ${formatMoney(total)}, not ${formatMoney(input.confirmedTotal)}.`;
    return refuse('CONFIRMATION_REQUIRED', ['confirmedTotal'], message, `Give ${formatMoney(total)} to confirm it.`);
  }
  const claimIds: string[] = [];
  const billingAdjustmentIds: string[] = [];
  // What is older than a judgment is not paid with what arose since.
  const judgments = await judgmentsOfClient(unit.tx, contract.clientId);
  const byJudgment = new Map<LocalDate | null, string[]>();
  for (const each of owed) {
    const { claimId, adjustmentId } = await save(unit, held.value, input, each);
    claimIds.push(claimId);
    billingAdjustmentIds.push(adjustmentId);
    const judgedOn = judgmentAfter(judgments, each.invoice.issuedOn);
    byJudgment.set(judgedOn, [...(byJudgment.get(judgedOn) ?? []), adjustmentId]);
  }
  const invoiceIds: string[] = [];
  for (const together of byJudgment.values()) {
    const documents = await issueDocuments(unit, held.value, together);
    if (!documents.ok) return documents;
    invoiceIds.push(...documents.value);
  }
  return accept({ contractId: contract.id, claimIds, billingAdjustmentIds, invoiceIds });
}

async function save(
  unit: Unit,
  { contract, today }: HeldContract,
  { through, basis }: IssueLateInterestInput,
  { invoice, claim, charge, lawfulMinimum }: ClaimToMake,
): Promise<{ readonly claimId: string; readonly adjustmentId: string }> {
  const { invoiceId } = invoice;
  const { kind, amount, explanation } = claim;
  const days = charge?.days ?? 0;
  const adjustmentId = await issueAdjustment(unit, {
    contractId: contract.id,
    kind: 'LATE_INTEREST',
    amount,
    // Outside the scope of VAT, whatever the rates on file.
    vatRatePercent: '0',
    isTaxedAsCharged: true,
    label: labelOf(invoice, kind, charge, through),
    occurredOn: today,
    explanation,
    ...(kind === 'INTEREST' && charge !== null ? { period: periodOf(charge) } : {}),
  });
  const lawful = kind === 'INTEREST' ? lawfulMinimum?.interest : lawfulMinimum?.recoveryFee;
  const claimId = unit.newId();
  const told = { kind, basis, throughOn: through, days, adjustmentId };
  await insertRow(unit, LateClaimRow, {
    id: claimId,
    contractId: contract.id,
    invoiceId,
    ...told,
    amount: formatAmount(amount),
    currency: amount.currency,
    lawfulAmount: lawful === undefined ? null : formatAmount(lawful),
    recordedAt: unit.recordedAt,
  });
  const lawfulAmount = lawful === undefined ? null : formatMoney(lawful);
  const payload = { ...told, amount: formatMoney(amount), lawfulAmount };
  await record(unit, { kind: 'LATE_INTEREST_CLAIMED', subjectId: invoiceId, contractId: contract.id, payload });
  return { claimId, adjustmentId };
}

function labelOf(
  { reference, total }: ClaimToMake['invoice'],
  kind: LateClaimKind,
  charge: LateCharge | null,
  through: LocalDate,
): Label {
  if (charge === null) return givenBackLabel(kind, reference);
  const { days, startsAfter } = charge;
  return claimLabel(kind, { reference, total: formatMoney(total), startsAfter }, { through, days });
}

/** The days that bore interest. */
function periodOf({ firstDay, days }: LateCharge): AdjustmentPeriod {
  return { start: firstDay, endExclusive: addDays(firstDay, days) };
}

/** Issues what was claimed as a document, where the provider invoices the contract. */
async function issueDocuments(
  unit: Unit,
  { contract, dated, today }: HeldContract,
  adjustmentIds: readonly string[],
): Promise<Result<readonly string[]>> {
  if (dated.on(today).contract.invoicedBy !== 'PROVIDER' || contract.activatedAt === null) return accept([]);
  const setting = await requireInvoicing(unit, ['contractId']);
  if (!setting.ok) return setting;
  const waiting = await waitingAdjustments(unit.tx, [contract.id], today, today);
  const adjustments = waiting.filter(({ id }) => adjustmentIds.includes(id));
  const due = { on: today, period: null, isLast: false };
  // It is set off nothing: a person claims it, and says what it is paid with.
  const alone = { adjustments, creditNotes: [], hasInvoice: true, vatRates: [], exempt: [] };
  const { said } = await invoicedOf(unit.tx, contract.id);
  const day = composeDay(dated, due, alone, { activatedAt: storedInstant(contract.activatedAt), said });
  return issueDay(unit, day, setting.value);
}
