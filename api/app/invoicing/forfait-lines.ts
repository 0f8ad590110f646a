import { explain, given, quantity } from '../../domain/explanation/build';
import type { DocumentLine } from '../../domain/invoicing/compose-documents';
import { earlierEnd } from '../../domain/invoicing/forfait-invoices';
import { forfaitLine } from '../../domain/invoicing/forfait-line';
import type { BillingPeriod } from '../../domain/invoicing/period';
import { isZero } from '../../domain/money/arithmetic';
import { moneyOf } from '../../domain/money/parse-money';
import type { LocalDate } from '../../domain/time/instant';
import { dueLinesOf, endOf } from '../billing/invoiced-periods';
import type { ContractTerms, DatedTerms } from '../terms/dated-terms';
import type { DuePeriod } from './due-days';

/**
 * The lines of the forfaits of a period by the terms of its day: of each component and module with
 * a price of its own, for the days on which it is in force and due; those that come to nothing are
 * left out.
 */
export function forfaitLines(known: DatedTerms, terms: ContractTerms, due: DuePeriod): readonly DocumentLine[] {
  const { period, periodMonths, from, on } = due;
  const { vatRatePercent, vatCategory, article } = terms.terms.pack.billing;
  const end = endOf(known, on);
  return dueLinesOf(terms).flatMap((price): DocumentLine[] => {
    const charge = {
      module: price.key,
      monthlyAmount: price.price,
      startsOn: price.from > from ? price.from : from,
      endExclusive: earlierEnd(price.toExclusive, end),
      vatRatePercent,
      vatCategory,
    };
    const line = forfaitLine(charge, period, periodMonths, article);
    if (line === null || isZero(line.amount)) return [];
    const isWhole = line.days === line.periodDays;
    return [
      {
        kind: 'FORFAIT',
        key: price.key,
        adjustmentId: null,
        label: labelOf(terms, price.key),
        from: line.from,
        toExclusive: line.toExclusive,
        quantity: isWhole ? periodMonths : 1,
        unit: isWhole ? 'MONTH' : 'ONE',
        unitPrice: isWhole ? price.price : line.amount,
        amount: line.amount,
        vatRatePercent,
        vatCategory,
        explanation: line.explanation,
      },
    ];
  });
}

/** The account-keeping fee of an invoice (`omr-hosted` art. 21.5); null where none is due. */
export function feeLine(
  { contract, terms }: ContractTerms,
  period: BillingPeriod | null,
  on: LocalDate,
): DocumentLine | null {
  const { accountKeepingFee: fee, vatRatePercent, vatCategory } = terms.pack.billing;
  if (fee === null || (fee.waivedByDirectDebit && contract.directDebit)) return null;
  const amount = moneyOf(fee.amount);
  if (isZero(amount)) return null;
  const label = { en: 'Account-keeping fee', fr: 'Frais de tenue de compte' };
  return {
    kind: 'ACCOUNT_KEEPING_FEE',
    key: null,
    adjustmentId: null,
    label,
    from: period?.start ?? on,
    toExclusive: period?.endExclusive ?? on,
    quantity: 1,
    unit: 'ONE',
    unitPrice: amount,
    amount,
    vatRatePercent,
    vatCategory,
    explanation: explain([given(label, quantity('amount', amount.amount, amount.currency), fee.article)]),
  };
}

function labelOf({ prices, modules }: ContractTerms, key: string): DocumentLine['label'] {
  const component = prices.find(({ code }) => code === key);
  return component?.label ?? modules.find((each) => each.key === key)?.label ?? { en: key, fr: key };
}
