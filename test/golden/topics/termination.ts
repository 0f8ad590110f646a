import {
  consumptionTerminationFee,
  forfaitTerminationFee,
  prepaidCredit,
} from '../../../api/domain/exit/early-termination';
import type { EarlyTerminationTerms } from '../../../api/domain/terms/billing-terms';
import type { JsonObject } from '../compare';
import { requireSound } from '../explained';
import { topic } from '../topic';
import { CURRENCY, day, euros, packNamed, priceLines, required, text, type GoldenForfait } from './billing-support';

interface Input {
  readonly pack: string;
  readonly effectiveOn: string;
  readonly contractLastDay: string;
  readonly forfait?: GoldenForfait;
  readonly prepaidPeriod?: { readonly start: string; readonly endExclusive: string; readonly amount: string };
  readonly consumption?: { readonly unitsByMonth: readonly number[]; readonly lastUnitPrice: string };
}

/**
 * `termination.json`: what ending a contract early costs the client, and what it is credited of
 * what it paid.
 */
export const termination = topic<Input>((input) => {
  const terms = required(packNamed(input.pack).earlyTermination);
  return { ...forfaitPart(input, terms), ...prepaidPart(input, terms), ...consumptionPart(input, terms) };
});

function timeLeft(input: Input): Parameters<typeof forfaitTerminationFee>[3] {
  return { effectiveOn: day(input.effectiveOn), termLastDay: day(input.contractLastDay) };
}

function forfaitPart(input: Input, terms: EarlyTerminationTerms): JsonObject {
  if (input.forfait === undefined) return {};
  const found = forfaitTerminationFee(terms, priceLines([input.forfait]), CURRENCY, timeLeft(input));
  requireSound(found.explanation);
  return {
    forfaitFee: text(found.fee),
    forfaitExplanation: {
      monthlyAmount: found.monthlyAmount.exact.toFixed(),
      wholeMonths: found.wholeMonths,
      extraDays: found.extraDays,
      // What the file calls the days of the last month where nothing is left.
      daysInLastMonth: found.extraDays,
      daysOfThatMonth: found.daysOfThatMonth,
      remaining: found.remaining.exact.toFixed(),
    },
  };
}

function prepaidPart(input: Input, terms: EarlyTerminationTerms): JsonObject {
  if (input.prepaidPeriod === undefined) return {};
  const { start, endExclusive, amount } = input.prepaidPeriod;
  const paid = { start: day(start), endExclusive: day(endExclusive), amount: euros(amount) };
  const { credit, explanation } = prepaidCredit(paid, day(input.effectiveOn), terms.article);
  requireSound(explanation);
  return { prepaidCredit: text(credit) };
}

function consumptionPart(input: Input, terms: EarlyTerminationTerms): JsonObject {
  if (input.consumption === undefined) return {};
  const { unitsByMonth, lastUnitPrice } = input.consumption;
  const found = consumptionTerminationFee(terms, unitsByMonth, euros(lastUnitPrice), timeLeft(input));
  requireSound(found.explanation);
  return {
    consumptionFee: text(found.fee),
    consumptionExplanation: {
      averageUnits: found.averageUnits.toFixed(),
      monthsCounted: found.monthsCounted,
      daysLeft: found.daysLeft,
    },
  };
}
