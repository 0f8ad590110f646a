import { lastDayOfInterest } from '../../domain/dunning/insolvency';
import { lateCharge, type LateCharge, type PublishedRates } from '../../domain/dunning/late-charge';
import { lawfulDefault, lawfulMinimum, owesRecoveryFee, type LawfulRule } from '../../domain/dunning/lawful-interest';
import { accept, type Result } from '../../domain/result';
import type { LocalDate } from '../../domain/time/instant';
import { daysBetween } from '../../domain/time/local-date';
import type { StatementRunner } from '../../store/database/statement';
import type { ContractTerms, DatedTerms } from '../terms/dated-terms';
import { lateDebtsOf, type LateDebt } from './late-debts';
import { ratesOnFile } from './rates-on-file';

/** An invoice that is or was late, and what that costs. */
export interface LateInvoiceCost extends LateDebt {
  readonly daysLate: number;
  /** By the contract; null while nothing bears interest. */
  readonly byContract: LateCharge | null;
  /** The least by the law; null while nothing does. */
  readonly lawfulMinimum: LateCharge | null;
  /** Where nothing is agreed; null without the rates for it, and for who is no business. */
  readonly lawfulDefault: LateCharge | null;
}

/** Rates that somebody gives; those on file serve for any other half-year. */
export interface GivenRates {
  readonly legal: PublishedRates['legal'];
  /** Null: what is owed where nothing is agreed is shown as far as rates are on file. */
  readonly refinancing: PublishedRates['refinancing'] | null;
}

/** No rate but those on file. */
export const ON_FILE: GivenRates = { legal: {}, refinancing: null };

/**
 * What the late invoices of a contract cost until a day, the oldest first: by the terms of their
 * due days, beside what the law asks for. Interest of debts of before a judgment stops with it.
 * Refused: `LEGAL_RATE_MISSING`, `HISTORY_TOO_LONG`.
 */
export async function lateCostsOf(
  reader: StatementRunner,
  terms: Pick<ContractTerms, 'contract' | 'dated'>,
  until: LocalDate,
  given: GivenRates,
): Promise<Result<readonly LateInvoiceCost[]>> {
  const debts = await lateDebtsOf(reader, terms, until);
  if (!debts.ok) return debts;
  const onFile = await ratesOnFile(reader, debts.value[0]?.dueOn ?? until, until);
  const rates = {
    legal: { ...onFile.legal, ...given.legal },
    refinancing: { ...onFile.refinancing, ...(given.refinancing ?? {}) },
  };
  const costs: LateInvoiceCost[] = [];
  for (const debt of debts.value) {
    const cost = costOf(terms.dated, debt, { until, rates, isDefaultAsked: given.refinancing !== null });
    if (!cost.ok) return cost;
    costs.push(cost.value);
  }
  return accept(costs);
}

function costOf(
  dated: DatedTerms,
  debt: LateDebt,
  {
    until,
    rates,
    isDefaultAsked,
  }: { readonly until: LocalDate; readonly rates: PublishedRates; readonly isDefaultAsked: boolean },
): Result<LateInvoiceCost> {
  const { dueOn, issuedOn, kind, judgments, paidOn } = debt;
  const { billing } = dated.on(dueOn).terms.pack;
  const invoice = { ...debt, until: lastDayOfInterest(judgments, issuedOn, until) };
  const own: LawfulRule = owesRecoveryFee(kind)
    ? billing.latePayment
    : { ...billing.latePayment, recoveryFee: '0.00 EUR' };
  const byContract = lateCharge(own, invoice, rates);
  if (!byContract.ok) return byContract;
  const least = lateCharge(lawfulMinimum(kind), invoice, rates);
  if (!least.ok) return least;
  const silent = lawfulDefault(kind);
  const byDefault = silent === null ? accept(null) : lateCharge(silent, invoice, rates);
  if (!byDefault.ok && isDefaultAsked) return byDefault;
  return accept({
    ...debt,
    daysLate: daysBetween(dueOn, paidOn ?? until),
    ...{ byContract: byContract.value, lawfulMinimum: least.value },
    lawfulDefault: byDefault.ok ? byDefault.value : null,
  });
}
