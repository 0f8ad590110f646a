import { decimal, type DecimalText } from '../domain/money/decimal';
import { formatAmount } from '../domain/money/format-money';
import type { Money } from '../domain/money/value';
import { textWith, type XmlPart } from './xml';

/** The rules that a document of ours follows (BT-24): EN 16931, nothing more and nothing less. */
export const GUIDELINE = 'urn:cen.eu:en16931:2017';

/** A rate without needless zeros: `20`, `5.5`. */
export function percentOfText(rate: DecimalText): string {
  return decimal(rate).toFixed();
}

/** An amount with its currency, as UBL writes all of them and CII that of the VAT. */
export function amountWith(amount: Money): XmlPart {
  return textWith(formatAmount(amount), { currencyID: amount.currency });
}

/** Three lines of an address: what is beyond is joined to the third. */
export function threeLines(lines: readonly string[]): readonly [string | null, string | null, string | null] {
  const [first = null, second = null, ...rest] = lines.filter((line) => line.trim() !== '');
  return [first, second, rest.length === 0 ? null : rest.join(', ')];
}

/** The codes of means of payment (UNTDID 4461): SEPA transfer and direct debit, or not defined. */
export const PAYMENT_MEANS = { TRANSFER: '58', DIRECT_DEBIT: '59', NONE: '1' } as const;
