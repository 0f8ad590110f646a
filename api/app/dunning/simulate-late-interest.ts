import { lateCharge, paidInFullOn, type LateCharge, type PublishedRates } from '../../domain/dunning/late-charge';
import { lawfulDefault, lawfulMinimum, owesRecoveryFee, type LawfulRule } from '../../domain/dunning/lawful-interest';
import { dayThatCounts } from '../../domain/lifecycle/grounds';
import { groundsOf } from '../../domain/lifecycle/recorded-grounds';
import type { Decimal } from '../../domain/money/decimal';
import { moneyOf } from '../../domain/money/parse-money';
import type { ClientKind } from '../../domain/party/party-words';
import { accept, refuse, refuseAll, type Refusal, type Result } from '../../domain/result';
import type { LocalDate } from '../../domain/time/instant';
import { addMonths, daysBetween } from '../../domain/time/local-date';
import { localDateAt } from '../../domain/time/time-zone';
import { invoicesDue, type LateInvoiceRecord } from '../../store/dunning/late-invoice.store';
import { identitiesOnDays } from '../../store/party/party-identity.store';
import { checkLength, findContract, type SimulationSource } from '../simulation/source';
import type { ContractTerms } from '../terms/dated-terms';

/** A rate of a half-year, in percent. */
export interface HalfYearRate {
  readonly halfYear: string;
  readonly percent: Decimal;
}

/** What late invoices of a contract cost until a day. */
export interface SimulateLateInterestInput {
  readonly contractId: string;
  /** The last day that counts; today when absent. */
  readonly until?: LocalDate | null;
  readonly legalRates: readonly HalfYearRate[];
  readonly refinancingRates?: readonly HalfYearRate[] | null;
}

/** An invoice that is or was late, and what that costs. */
export interface LateInvoiceCost {
  readonly invoiceId: string;
  readonly dueOn: LocalDate;
  readonly noticedOn: LocalDate | null;
  readonly paidOn: LocalDate | null;
  readonly daysLate: number;
  /** By the contract; null while nothing bears interest. */
  readonly byContract: LateCharge | null;
  /** The least by the law; null while nothing does. */
  readonly lawfulMinimum: LateCharge | null;
  /** Where nothing is agreed; null without the rates for it, and for who is no business. */
  readonly lawfulDefault: LateCharge | null;
}

/** Debts of commerce lapse after five years (C. com. art. L110-4). */
const MONTHS_OF_DEBTS = 60;
/** As many quarters and more; beyond it a person looks at the debts first. */
const MOST_INVOICES = 200;

/**
 * What the late invoices of a contract cost until a day: interest day by day by its terms of the
 * due day, beside the least that the law asks for. Nothing is recorded. Refused: `NOT_FOUND`,
 * `NUMBER_OUT_OF_RANGE`, `TEXT_INVALID`, `LEGAL_RATE_MISSING`, `HISTORY_TOO_LONG`.
 */
export async function simulateLateInterest(
  source: SimulationSource,
  input: SimulateLateInterestInput,
): Promise<Result<{ readonly until: LocalDate; readonly invoices: readonly LateInvoiceCost[] }>> {
  const found = await findContract(source, input.contractId);
  if (!found.ok) return found;
  const terms = found.value;
  const until = input.until ?? localDateAt(terms.zone, source.now);
  const faults = [
    ...checkRates(input.legalRates, 'legalRates'),
    ...checkRates(input.refinancingRates ?? [], 'refinancingRates'),
  ];
  if (faults.length > 0) return refuseAll(faults);
  const since = addMonths(until, -MONTHS_OF_DEBTS);
  const due = await invoicesDue(source.read, input.contractId, since, until, MOST_INVOICES + 1);
  if (due.length > MOST_INVOICES) {
    const message = `More than ${MOST_INVOICES} invoices were due since ${since}.`;
    return refuse('HISTORY_TOO_LONG', ['until'], message, 'Give an earlier day.');
  }
  const rates = { legal: byHalfYear(input.legalRates), refinancing: byHalfYear(input.refinancingRates ?? []) };
  const notices = groundsOf(terms.dated.timeline, terms.dated.knownAt).filter(
    ({ kind, reason }) => kind === 'FORMAL_NOTICE' && reason === 'NON_PAYMENT',
  );
  const identities = await identitiesOnDays(
    source.read,
    due.map(({ clientId: partyId, dueOn: on }) => ({ partyId, on })),
  );
  const invoices: LateInvoiceCost[] = [];
  for (const [place, each] of due.entries()) {
    const kind = identities.get(place)?.clientKind ?? null;
    const withDefault = input.refinancingRates != null;
    const cost = costOf(terms, { each, kind, notices, until, rates, withDefault });
    if (!cost.ok) return cost;
    if (cost.value !== null) invoices.push(cost.value);
  }
  return accept({ until, invoices });
}

function costOf(
  { dated }: ContractTerms,
  asked: {
    readonly each: LateInvoiceRecord;
    readonly kind: ClientKind | null;
    readonly notices: ReturnType<typeof groundsOf>;
    readonly until: LocalDate;
    readonly rates: PublishedRates;
    readonly withDefault: boolean;
  },
): Result<LateInvoiceCost | null> {
  const { each, kind, notices, until, rates, withDefault } = asked;
  const dueOn = each.dueOn as LocalDate;
  const payments = each.payments.map(({ on, amount }) => ({ on: on as LocalDate, amount: moneyOf(amount) }));
  const paid = { total: moneyOf(each.total), payments };
  const paidOn = paidInFullOn(paid);
  if (paidOn !== null && paidOn <= dueOn) return accept(null);
  const { lifecycle, billing } = dated.on(dueOn).terms.pack;
  const noticedOn =
    notices
      .filter(({ since }) => since >= dueOn)
      .flatMap((ground) => dayThatCounts(lifecycle.notice.dateBasis, ground) ?? [])
      .find((day) => day <= until) ?? null;
  const invoice = { ...paid, dueOn, until, noticedOn };
  const own: LawfulRule = owesRecoveryFee(kind)
    ? billing.latePayment
    : { ...billing.latePayment, recoveryFee: '0.00 EUR' };
  const silent = withDefault ? lawfulDefault(kind) : null;
  const [byContract, least, byDefault] = [own, lawfulMinimum(kind), silent].map((rule) =>
    rule === null ? accept(null) : lateCharge(rule, invoice, rates),
  ) as [Result<LateCharge | null>, Result<LateCharge | null>, Result<LateCharge | null>];
  for (const result of [byContract, least, byDefault]) if (!result.ok) return result;
  const value = (result: Result<LateCharge | null>): LateCharge | null => (result.ok ? result.value : null);
  return accept({
    ...{ invoiceId: each.id, dueOn, noticedOn, paidOn, daysLate: daysBetween(dueOn, paidOn ?? until) },
    ...{ byContract: value(byContract), lawfulMinimum: value(least), lawfulDefault: value(byDefault) },
  });
}

const HALF_YEAR = /^\d{4}-H[12]$/;

function checkRates(given: readonly HalfYearRate[], name: string): readonly Refusal[] {
  return [
    ...checkLength(given, [name], 40),
    ...given.flatMap(({ halfYear, percent }, place) => {
      const path = [name, String(place)];
      if (!HALF_YEAR.test(halfYear)) {
        const message = `${JSON.stringify(halfYear.slice(0, 20))} is no half-year.`;
        return refuse('TEXT_INVALID', [...path, 'halfYear'], message, 'Give one like `2026-H1`.').refusals;
      }
      if (percent.greaterThanOrEqualTo(0) && percent.lessThanOrEqualTo(100)) return [];
      const message = `${percent.toFixed()} is no rate in percent.`;
      return refuse('NUMBER_OUT_OF_RANGE', [...path, 'percent'], message, 'Give 0 to 100.').refusals;
    }),
  ];
}

function byHalfYear(given: readonly HalfYearRate[]): Readonly<Record<string, string>> {
  return Object.fromEntries(given.map(({ halfYear, percent }) => [halfYear, percent.toFixed()]));
}
