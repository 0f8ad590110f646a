import { add, percentOf, sum } from '../money/arithmetic';
import { decimal, Decimal, type DecimalText } from '../money/decimal';
import { roundHalfUp } from '../money/rounding';
import type { Money } from '../money/value';
import type { VatExemption } from '../party/vat-exemption';
import type { InvoiceTotals, VatGroup } from './invoice';

/** The part of a line that the invoice's totals need. */
export interface TaxedAmount {
  readonly amount: Money;
  readonly vatRatePercent: DecimalText;
  readonly vatCategory: string;
  /** Why no VAT is charged, where that is on record. */
  readonly vatExemption?: VatExemption | null;
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
  const byRate = new Map<string, { readonly first: TaxedAmount; readonly amounts: TaxedAmount[] }>();
  for (const line of lines) {
    // "20" and "20.0" are one rate.
    const key = `${decimal(line.vatRatePercent).toFixed()} ${line.vatCategory}`;
    const group = byRate.get(key);
    if (group === undefined) byRate.set(key, { first: line, amounts: [line] });
    else group.amounts.push(line);
  }
  const groups = [...byRate.values()].map(({ first, amounts }) => {
    const base = sum(
      amounts.map(({ amount }) => amount),
      currency,
    );
    const rate = decimal(first.vatRatePercent);
    const vat = roundHalfUp(percentOf(base, rate));
    return { ratePercent: rate.toFixed(), category: first.vatCategory, base, vat, ...exemptionOf(amounts) };
  });
  return groups.sort(
    (a, b) => new Decimal(b.ratePercent).comparedTo(a.ratePercent) || (a.category < b.category ? -1 : 1),
  );
}

/** Why the lines of a group bear no VAT: where they have several reasons, all of them in words. */
function exemptionOf(lines: readonly TaxedAmount[]): Pick<VatGroup, 'exemption'> {
  const reasons = new Map(lines.flatMap(({ vatExemption: each }) => (each == null ? [] : [[each.reason.fr, each]])));
  const [first, ...others] = [...reasons.values()];
  if (first === undefined) return {};
  if (others.length === 0) return { exemption: { code: first.code, reason: first.reason } };
  const all = [first, ...others].map(({ reason }) => reason);
  const reason = { en: all.map(({ en }) => en).join('; '), fr: all.map(({ fr }) => fr).join(' ; ') };
  return { exemption: { code: null, reason } };
}
