import { add, percentOf, sum } from '../money/arithmetic';
import { decimal, Decimal, type DecimalText } from '../money/decimal';
import { roundHalfUp } from '../money/rounding';
import type { Money } from '../money/value';
import type { InvoiceTotals, VatGroup } from './invoice';

/** The part of a line that the invoice's totals need. */
export interface TaxedAmount {
  readonly amount: Money;
  readonly vatRatePercent: DecimalText;
  readonly vatCategory: string;
}

/**
 * The totals of an invoice: VAT once for each rate and category, half up to the cent (a negative
 * half cent away from zero), highest rate first.
 */
export function invoiceTotals(lines: readonly TaxedAmount[], currency: string): InvoiceTotals {
  const vatGroups = groupsOf(lines, currency);
  const totalExcludingTax = sum(
    lines.map((line) => line.amount),
    currency,
  );
  const vat = sum(
    vatGroups.map((group) => group.vat),
    currency,
  );
  return { totalExcludingTax, vatGroups, vat, totalIncludingTax: add(totalExcludingTax, vat) };
}

function groupsOf(lines: readonly TaxedAmount[], currency: string): readonly VatGroup[] {
  const byRate = new Map<string, { readonly first: TaxedAmount; readonly amounts: Money[] }>();
  for (const line of lines) {
    // "20" and "20.0" are one rate.
    const key = `${decimal(line.vatRatePercent).toFixed()} ${line.vatCategory}`;
    const group = byRate.get(key);
    if (group === undefined) byRate.set(key, { first: line, amounts: [line.amount] });
    else group.amounts.push(line.amount);
  }
  const groups = [...byRate.values()].map(({ first, amounts }) => {
    const base = sum(amounts, currency);
    const rate = decimal(first.vatRatePercent);
    return { ratePercent: rate.toFixed(), category: first.vatCategory, base, vat: roundHalfUp(percentOf(base, rate)) };
  });
  return groups.sort(
    (a, b) => new Decimal(b.ratePercent).comparedTo(a.ratePercent) || (a.category < b.category ? -1 : 1),
  );
}
