import { lateInterest as interestOn } from '../../../api/domain/receivables/late-interest';
import { requireSound } from '../explained';
import { answer, topic } from '../topic';
import { day, euros, packNamed, text } from './billing-support';

interface Input {
  readonly amountOwed: string;
  readonly formalNoticeOn: string;
  readonly paidOn: string | null;
  readonly asOf: string;
  readonly partialPayments: readonly { readonly on: string; readonly amount: string }[];
  readonly annualLegalRatePercentByHalfYear: Readonly<Record<string, string>>;
  readonly factor: string;
}

/** `late-interest.json`: interest from a formal notice by the rules of `omr-hosted`. */
export const lateInterest = topic<Input>((input) => {
  const rule = { ...packNamed('omr-hosted').billing.latePayment, factor: input.factor };
  const debt = {
    amountOwed: euros(input.amountOwed),
    startsAfter: day(input.formalNoticeOn),
    lastDay: day(input.paidOn ?? input.asOf),
    payments: input.partialPayments.map(({ on, amount }) => ({ on: day(on), amount: euros(amount) })),
  };
  return answer(interestOn(rule, debt, input.annualLegalRatePercentByHalfYear), (found) => {
    requireSound(found.explanation);
    return {
      interest: text(found.interest),
      explanation: { days: found.days, daysByHalfYear: found.daysByHalfYear, exact: found.exact.exact.toFixed() },
    };
  });
});
