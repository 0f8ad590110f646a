import type { WorkCharge } from '../../domain/consumption/settle-intervention';
import { explain, given, quantity } from '../../domain/explanation/build';
import type { Label } from '../../domain/explanation/explanation';
import { workPostings } from '../../domain/ledger/work-postings';
import { isZero, negate } from '../../domain/money/arithmetic';
import { formatAmount } from '../../domain/money/format-money';
import { moneyOf } from '../../domain/money/parse-money';
import type { LocalDate } from '../../domain/time/instant';
import type { AdjustmentRecord } from '../../store/billing/billing.store';
import { issueAdjustment } from '../billing/issue-adjustment';
import type { Unit } from '../command/unit';
import { postTransaction } from '../ledger/post-transaction';
import type { ContractTerms } from '../terms/dated-terms';

const LABELS = {
  SURCHARGE: { en: 'Work outside opening hours', fr: 'Travail hors heures d’ouverture' },
  OUT_OF_SCOPE_WORK: { en: 'Work at the hourly rate', fr: 'Travail au tarif horaire' },
} as const;

/**
 * Writes what an intervention is invoiced with: an adjustment each, and its place in the ledger.
 * Returns their ids.
 */
export async function chargeWork(
  unit: Unit,
  terms: ContractTerms,
  work: {
    readonly interventionId: string;
    readonly on: LocalDate;
    readonly charges: readonly WorkCharge[];
    /** Reference of the quote that was accepted for it. */
    readonly quote: string | null;
  },
): Promise<string[]> {
  const contractId = terms.contract.id;
  const ids: string[] = [];
  for (const { kind, amount, explanation } of work.charges) {
    if (isZero(amount)) continue;
    const id = await issueAdjustment(unit, {
      contractId,
      kind,
      amount,
      vatRatePercent: terms.terms.pack.billing.vatRatePercent,
      label: kind === 'OUT_OF_SCOPE_WORK' && work.quote !== null ? labelOf(work.quote) : LABELS[kind],
      occurredOn: work.on,
      explanation,
      interventionId: work.interventionId,
    });
    ids.push(id);
    const cause = { type: 'billing_adjustment', id } as const;
    await postTransaction(unit, { contractId, kind: 'WORK_BILLED', cause, postings: workPostings(amount) });
  }
  return ids;
}

function labelOf(reference: string): Label {
  return { en: `Work of quote ${reference}`, fr: `Travail du devis ${reference}` };
}

/** Compensates a charge of an intervention that is reversed. Returns the correction's id. */
export async function takeChargeBack(
  unit: Unit,
  charge: AdjustmentRecord,
  interventionId: string,
  on: LocalDate,
): Promise<string> {
  const amount = negate(moneyOf(charge.amount));
  const label = { en: `Reversal: ${charge.label.en}`, fr: `Annulation : ${charge.label.fr}` };
  const id = await issueAdjustment(unit, {
    contractId: charge.contractId,
    kind: 'CORRECTION',
    amount,
    vatRatePercent: charge.vatRatePercent,
    label,
    occurredOn: on,
    explanation: explain([given(label, quantity('correction', formatAmount(amount), amount.currency), '')]),
    interventionId,
  });
  await postTransaction(unit, {
    contractId: charge.contractId,
    kind: 'WORK_REVERSED',
    cause: { type: 'billing_adjustment', id },
    postings: workPostings(amount),
  });
  return id;
}
