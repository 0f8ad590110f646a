import { explain, quantity, step } from '../explanation/build';
import type { Explanation } from '../explanation/explanation';
import { negate, smaller } from '../money/arithmetic';
import type { Money } from '../money/value';

/** What both sides owe one another, which a set-off extinguishes. */
const SET_OFF_ARTICLE = 'C. civ. art. 1347';

/** What a credit note may be set off against an invoice: as far as both are open. */
export function settable(creditNote: Money, invoice: Money): Money {
  return smaller(negate(creditNote), invoice);
}

/** A set-off that a person made, of what is open of both documents or of a part of it. */
export function explainSetOff(creditNote: Money, invoice: Money, amount: Money): Explanation {
  const { currency } = amount;
  const inputs = [
    quantity('creditNote', negate(creditNote).amount, currency),
    quantity('invoice', invoice.amount, currency),
    quantity('chosen', amount.amount, currency),
  ];
  const label = { en: 'As far as both are open', fr: 'Dans la limite de ce qui reste dû des deux' };
  const result = quantity('setOff', amount.amount, currency);
  return explain([step(label, inputs, 'min(creditNote, invoice, chosen)', result, SET_OFF_ARTICLE)]);
}
