import type { NOT_ISSUED } from '../../domain/invoicing/adjustment';
import { vatRateAt } from '../../domain/invoicing/standard-vat';
import { standardVatRates } from '../figure/standard-vat-rates';
import type { Explanation, Label } from '../../domain/explanation/explanation';
import { formatAmount, formatMoney } from '../../domain/money/format-money';
import type { Money } from '../../domain/money/value';
import type { LocalDate } from '../../domain/time/instant';
import type { AdjustmentKindText } from '../../store/billing/billing-adjustment.row';
import { awaitInvoice } from '../../store/invoicing/invoicing.store';
import { BillingAdjustmentRow } from '../../store/rows';
import { exemptionOn } from '../../domain/party/vat-exemption';
import { record } from '../command/record';
import { insertRow, type Unit } from '../command/unit';
import { exemptSpans } from '../party/exempt-spans';

/** An amount that changes what a client will be invoiced. Negative in the client's favour. */
export interface NewAdjustment {
  readonly contractId: string;
  readonly kind: Exclude<AdjustmentKindText, (typeof NOT_ISSUED)[number]>;
  readonly amount: Money;
  /** Decimal text. */
  readonly vatRatePercent: string;
  readonly label: Label;
  readonly occurredOn: LocalDate;
  /** The days that it is about, `[start, endExclusive)`; absent where it is about none. */
  readonly period?: { readonly start: LocalDate; readonly endExclusive: LocalDate };
  /** Whether it bears `vatRatePercent` as it stands: that of the charge which it gives back. */
  readonly isTaxedAsCharged?: boolean;
  readonly explanation: Explanation;
  readonly moduleId?: string;
  readonly penaltyId?: string;
  readonly interventionId?: string;
  /** The amendment that changed what was invoiced. */
  readonly amendmentId?: string;
  readonly unitEntry?: { readonly accountId: string; readonly sequence: number };
}

/**
 * Writes a billing adjustment. The database numbers it at COMMIT, so that numbers become visible in
 * their order and no reader misses one.
 */
export async function issueAdjustment(unit: Unit, adjustment: NewAdjustment): Promise<string> {
  const id = unit.newId();
  const { contractId, kind, label, occurredOn } = adjustment;
  const vatRatePercent = await rateOf(unit, adjustment);
  const about = {
    moduleId: adjustment.moduleId ?? null,
    penaltyId: adjustment.penaltyId ?? null,
    interventionId: adjustment.interventionId ?? null,
    unitAccountId: adjustment.unitEntry?.accountId ?? null,
    unitEntrySequence: adjustment.unitEntry?.sequence ?? null,
    amendmentId: adjustment.amendmentId ?? null,
    periodStartsOn: adjustment.period?.start ?? null,
    periodEndsBefore: adjustment.period?.endExclusive ?? null,
  };
  await insertRow(unit, BillingAdjustmentRow, {
    id,
    sequence: null,
    contractId,
    kind,
    amount: formatAmount(adjustment.amount),
    currency: adjustment.amount.currency,
    vatRatePercent,
    labelEn: label.en,
    labelFr: label.fr,
    occurredOn,
    ...about,
    explanation: adjustment.explanation,
    recordedAt: unit.recordedAt,
  });
  const { providerId } = unit.session;
  awaitInvoice(unit.tx, { providerId, contractId, id, occurredOn, amount: formatAmount(adjustment.amount) });
  const amount = formatMoney(adjustment.amount);
  const payload = { kind, amount, vatRatePercent, label, occurredOn, ...about };
  await record(unit, { kind: 'ADJUSTMENT_ISSUED', subjectId: id, contractId, payload });
  return id;
}

/**
 * The rate of VAT of an adjustment: a correction has that of what it corrects, and what is sold
 * without VAT has none.
 */
async function rateOf(unit: Unit, adjustment: NewAdjustment): Promise<string> {
  const { kind, vatRatePercent, occurredOn, isTaxedAsCharged } = adjustment;
  if (kind === 'CORRECTION' || isTaxedAsCharged === true) return vatRatePercent;
  const [standard, exempt] = await Promise.all([standardVatRates(unit.tx), exemptSpans(unit.tx)]);
  // Whose contract it is matters only where a client has such a record.
  const clientId = exempt.some((each) => each.clientId !== null) ? await clientOf(unit, adjustment) : '';
  const isExempt = exemptionOn(exempt, clientId, occurredOn) !== null;
  return isExempt ? '0' : vatRateAt(standard, vatRatePercent, occurredOn);
}

/** Whose contract it is on the day of an adjustment. */
async function clientOf({ terms, tx, session }: Unit, { contractId, occurredOn }: NewAdjustment): Promise<string> {
  const dated = await terms.timelinesOf(tx, session.providerId, [contractId]);
  return dated.get(contractId)?.on(occurredOn).contract.clientId ?? '';
}
