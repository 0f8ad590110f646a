import { explain, given, quantity, step } from '../explanation/build';
import type { Explanation } from '../explanation/explanation';
import { divide, isZero, multiply, subtract } from '../money/arithmetic';
import { formatAmount } from '../money/format-money';
import { roundHalfUp } from '../money/rounding';
import { zero, type Money } from '../money/value';

/** The VAT of a debt that is lost for good is recovered (CGI art. 272). */
const ARTICLE = 'CGI art. 272, 1';

/** An invoice of which what is open is written off; amounts include tax. */
export interface WrittenOffInvoice {
  readonly open: Money;
  readonly totalIncludingTax: Money;
  readonly vatTotal: Money;
  /** Whether the provider recovers the VAT of what is lost. */
  readonly recoversVat: boolean;
}

/** What is written off of an invoice. */
export interface WrittenOff {
  /** The VAT that is recovered; the rest is the loss. */
  readonly recoveredVat: Money;
  readonly explanation: Explanation;
}

/**
 * What of an open amount is VAT that is recovered: its share of the total, half up to the cent; the
 * rest is lost. **Reading**: what is open is written off as a whole, whatever it is for.
 */
export function writtenOff({ open, totalIncludingTax, vatTotal, recoversVat }: WrittenOffInvoice): WrittenOff {
  const { currency } = open;
  const of = (name: string, amount: Money) => quantity(name, formatAmount(amount), currency);
  const [opened, total, vat] = [of('open', open), of('totalIncludingTax', totalIncludingTax), of('vat', vatTotal)];
  const label = { en: 'Written off', fr: 'Passé en perte' };
  const first = given({ en: 'What was open of the invoice', fr: 'Solde de la facture' }, opened, '');
  const whole = step(label, [opened], 'open', of('allocated', open), '');
  if (!recoversVat || isZero(totalIncludingTax))
    return { recoveredVat: zero(currency), explanation: explain([first, whole]) };
  const recoveredVat = roundHalfUp(divide(multiply(open, vatTotal.amount), totalIncludingTax.amount));
  const named = of('recoveredVat', recoveredVat);
  const steps = [
    first,
    step(
      { en: 'VAT that is recovered', fr: 'TVA récupérée' },
      [opened, vat, total],
      'roundHalfUp(open * vat / totalIncludingTax, 2)',
      named,
      ARTICLE,
    ),
    step(
      { en: 'Lost', fr: 'Perte sur créance irrécouvrable' },
      [opened, named],
      'open - recoveredVat',
      of('lost', subtract(open, recoveredVat)),
      ARTICLE,
    ),
    whole,
  ];
  return { recoveredVat, explanation: explain(steps) };
}
