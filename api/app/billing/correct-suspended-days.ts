import { correctPeriods, type InvoicedPrices, type PeriodCorrection } from '../../domain/amendment/correct-periods';
import type { Label } from '../../domain/explanation/explanation';
import { shownDay } from '../../domain/invoicing/document/document-texts';
import { earlierEnd } from '../../domain/invoicing/forfait-invoices';
import { isPositive } from '../../domain/money/arithmetic';
import type { LocalDate } from '../../domain/time/instant';
import { invoicedOf } from '../../store/invoicing/invoicing.store';
import type { Unit } from '../command/unit';
import { datedTermsOf } from '../contract/dated-terms-of';
import type { DatedTerms } from '../terms/dated-terms';
import { chargedRatesOf } from './charged-rates';
import { daysNotDueOf, invoicedPeriods, invoicedPrices } from './invoiced-periods';
import { issueAdjustment } from './issue-adjustment';

/**
 * Gives back what was invoiced for days on which a contract is now suspended, and charges those on
 * which it is served again, of each price and period by days, at the rate of VAT that they were
 * charged with. `dated` are the terms before the suspension, or its end, was recorded from a day
 * on. Nothing where the terms keep the obligation to pay.
 */
export async function correctSuspendedDays(
  unit: Unit,
  dated: DatedTerms,
  from: LocalDate,
  today: LocalDate,
): Promise<void> {
  const after = await datedTermsOf(unit, dated.contractId);
  if (daysNotDueOf(dated).length === 0 && daysNotDueOf(after).length === 0) return;
  const [was, is] = [invoicedPrices(dated, today), invoicedPrices(after, today)];
  const endsBefore = earlierEnd(was.endsBefore, is.endsBefore);
  const until = ({ spans }: InvoicedPrices): InvoicedPrices => ({ spans, endsBefore });
  const terms = after.on(from);
  const corrections = correctPeriods(
    until(was),
    until(is),
    invoicedPeriods(after, from, today, await invoicedOf(unit.tx, dated.contractId)),
    { currency: terms.contract.currency, article: terms.terms.pack.lifecycle.article },
  );
  const rates = corrections.length === 0 ? null : await chargedRatesOf(unit.tx, after, from);
  for (const { key, period, days, amount, explanation } of corrections) {
    const occurredOn = days[0]?.from ?? from;
    const module = terms.modules.find((each) => each.key === key);
    const component = terms.prices.find(({ code }) => code === key);
    const adjustment = {
      contractId: dated.contractId,
      kind: isPositive(amount) ? 'PRORATION' : 'PREPAID_CREDIT',
      amount,
      vatRatePercent: rates?.rateOf(key, period) ?? terms.terms.pack.billing.vatRatePercent,
      isTaxedAsCharged: true,
      label: labelOf(component?.label ?? module?.label ?? { en: key, fr: key }, amount, occurredOn),
      occurredOn,
      period: { start: occurredOn, endExclusive: days.at(-1)?.toExclusive ?? period.endExclusive },
      explanation,
      ...(component === undefined && module !== undefined ? { moduleId: module.id } : {}),
    } as const;
    await issueAdjustment(unit, adjustment);
  }
}

function labelOf({ en, fr }: Label, amount: PeriodCorrection['amount'], on: LocalDate): Label {
  return isPositive(amount)
    ? { en: `${en}: served again from ${on}`, fr: `${fr} : service repris à compter du ${shownDay(on)}` }
    : { en: `${en}: suspended from ${on}`, fr: `${fr} : suspendu à compter du ${shownDay(on)}` };
}
