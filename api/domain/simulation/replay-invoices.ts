import { forfaitInvoices } from '../invoicing/forfait-invoices';
import { moneyOf } from '../money/parse-money';
import { addDays, monthOf } from '../time/local-date';
import type { LocalDate } from '../time/instant';
import { UNTAXED, type ContractHistory, type CostLine, type MonthlyPrice, type TermsToTry } from './history';

/**
 * The forfaits and account-keeping fees that some terms would have invoiced before a date, each
 * line in the month of its invoice. **Reading**: in simulations billing starts with the service.
 */
export function replayInvoices(
  { terms, periodMonths, paysByDirectDebit }: TermsToTry,
  { serviceStartsOn, serviceLastDay }: ContractHistory,
  prices: readonly MonthlyPrice[],
  until: LocalDate,
): readonly CostLine[] {
  const { billing, currency } = terms.pack;
  const { accountKeepingFee: fee } = billing;
  const waived = fee === null || (fee.waivedByDirectDebit && paysByDirectDebit);
  const contract = {
    startsOn: serviceStartsOn,
    endExclusive: serviceLastDay === null ? null : addDays(serviceLastDay, 1),
    periodMonths: periodMonths ?? billing.periodMonths,
    anchor: billing.billingAnchor,
    invoicing: billing.invoicing,
    paymentDays: billing.paymentDays,
    currency,
    fee: waived ? null : { amount: moneyOf(fee.amount), ...UNTAXED, article: fee.article },
    article: billing.article,
  };
  const charges = prices.map(({ key, monthlyAmount, from, toExclusive }) => ({
    module: key,
    monthlyAmount,
    startsOn: from,
    endExclusive: toExclusive,
    ...UNTAXED,
  }));
  return forfaitInvoices(contract, charges, until).flatMap(({ issuedOn, lines }) =>
    lines.map(({ kind, module, amount, explanation }): CostLine => ({
      kind: kind === 'ACCOUNT_KEEPING_FEE' ? 'ACCOUNT_FEE' : 'FORFAIT',
      month: monthOf(issuedOn),
      concerns: module ?? 'invoice',
      amount,
      explanation,
    })),
  );
}
