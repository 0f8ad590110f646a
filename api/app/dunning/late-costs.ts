import { lastDayOfInterest } from '../../domain/dunning/insolvency';
import { lateCharge, type LateCharge, type PublishedRates } from '../../domain/dunning/late-charge';
import type { LateInterestBasis } from '../../domain/dunning/late-claim';
import { lawfulDefault, lawfulMinimum, owesRecoveryFee, type LawfulRule } from '../../domain/dunning/lawful-interest';
import { accept, type Result } from '../../domain/result';
import type { LocalDate } from '../../domain/time/instant';
import { daysBetween } from '../../domain/time/local-date';
import type { StatementRunner } from '../../store/database/statement';
import type { ContractTerms, DatedTerms } from '../terms/dated-terms';
import { lateDebtsOf, type LateDebt } from './late-debts';
import { ratesOnFile } from './rates-on-file';

/**
 * An invoice that is or was late, and what that costs; by a rule that was not asked for it is null
 * without the rates for it.
 */
export interface LateInvoiceCost extends LateDebt {
  readonly daysLate: number;
  /** By the contract; null while nothing bears interest. */
  readonly byContract: LateCharge | null;
  /** The least by the law; null while nothing does. */
  readonly lawfulMinimum: LateCharge | null;
  /** Where nothing is agreed; null also for who is no business. */
  readonly lawfulDefault: LateCharge | null;
}

/** No rates that somebody gives: those on file serve for any other half-year. */
export const ON_FILE: PublishedRates = { legal: {}, refinancing: {} };

/**
 * What the late invoices of a contract cost until a day, the oldest first: by the terms of their
 * due days, beside what the law asks for. Interest of debts of before a judgment stops with it.
 * Refused: `LEGAL_RATE_MISSING` for the rules that are asked for, `HISTORY_TOO_LONG`.
 */
export async function lateCostsOf(
  reader: StatementRunner,
  terms: Pick<ContractTerms, 'contract' | 'dated'>,
  until: LocalDate,
  given: PublishedRates,
  asked: readonly LateInterestBasis[],
): Promise<Result<readonly LateInvoiceCost[]>> {
  const debts = await lateDebtsOf(reader, terms, until);
  if (!debts.ok) return debts;
  const onFile = await ratesOnFile(reader, debts.value[0]?.dueOn ?? until, until);
  const rates = {
    legal: { ...onFile.legal, ...given.legal },
    refinancing: { ...onFile.refinancing, ...given.refinancing },
  };
  const costs: LateInvoiceCost[] = [];
  for (const debt of debts.value) {
    const cost = costOf(terms.dated, debt, { until, rates, asked });
    if (!cost.ok) return cost;
    costs.push(cost.value);
  }
  return accept(costs);
}

/**
 * What a late debt costs by the terms of its due day, beside what the law asks for. Refused:
 * `LEGAL_RATE_MISSING` for the rules that are asked for.
 */
export function costOf(
  dated: DatedTerms,
  debt: LateDebt,
  { until, rates, asked }: CostsAsked,
): Result<LateInvoiceCost> {
  const { dueOn, issuedOn, kind, judgments, paidOn } = debt;
  const { billing } = dated.on(dueOn).terms.pack;
  const invoice = { ...debt, until: lastDayOfInterest(judgments, issuedOn, until) };
  const own: LawfulRule = owesRecoveryFee(kind)
    ? billing.latePayment
    : { ...billing.latePayment, recoveryFee: '0.00 EUR' };
  const silent = lawfulDefault(kind);
  const found = {
    CONTRACT: lateCharge(own, invoice, rates),
    LAWFUL_MINIMUM: lateCharge(lawfulMinimum(kind), invoice, rates),
    LAWFUL_DEFAULT: silent === null ? accept(null) : lateCharge(silent, invoice, rates),
  };
  for (const basis of asked) {
    const charge = found[basis];
    if (!charge.ok) return charge;
  }
  return accept({
    ...debt,
    daysLate: daysBetween(dueOn, paidOn ?? until),
    byContract: knownOf(found.CONTRACT),
    lawfulMinimum: knownOf(found.LAWFUL_MINIMUM),
    lawfulDefault: knownOf(found.LAWFUL_DEFAULT),
  });
}

/** Until when costs are asked for, at which rates, and by which rules they must be known. */
export interface CostsAsked {
  readonly until: LocalDate;
  readonly rates: PublishedRates;
  readonly asked: readonly LateInterestBasis[];
}

function knownOf(charge: Result<LateCharge | null>): LateCharge | null {
  return charge.ok ? charge.value : null;
}
