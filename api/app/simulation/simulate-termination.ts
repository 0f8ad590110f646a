import { isFailureOnRecord } from '../../domain/lifecycle/grounds';
import { groundsOf } from '../../domain/lifecycle/recorded-grounds';
import { pricingFor, refundsAdvances, type TerminationReason } from '../../domain/lifecycle/termination';
import { unitPriceOn } from '../../domain/consumption/unit-price';
import { monthlyConsumption } from '../../domain/invoicing/monthly-consumption';
import { multiply } from '../../domain/money/arithmetic';
import { whole } from '../../domain/money/decimal';
import { roundHalfUp } from '../../domain/money/rounding';
import type { Money } from '../../domain/money/value';
import { accept, refuse, refuseAll, type Refusal, type Result } from '../../domain/result';
import {
  reckonTermination,
  type AccountHistory,
  type TerminationSimulation,
} from '../../domain/exit/simulate-termination';
import type { PaidPeriod } from '../../domain/exit/paid-days';
import type { LocalDate } from '../../domain/time/instant';
import { localDateAt } from '../../domain/time/time-zone';
import { lastPacksOf, unitAccountsOf, type UnitAccountRecord } from '../../store/consumption/consumption.store';
import { invoicedOf } from '../../store/invoicing/invoicing.store';
import { unusedPeriods } from '../billing/unused-periods';
import { checkAmount } from '../checks';
import { accountPricesOf } from '../consumption/debit-account';
import { unpaidOf, type Unpaid } from '../dunning/unpaid';
import { checkInForce } from '../contract/check-in-force';
import { priceLinesOf } from '../penalty/price-lines';
import type { ContractTerms } from '../terms/dated-terms';
import { loadUnitsDebited } from './load-history';
import { checkLength, findContract, outsideTerm, type SimulationSource } from './source';

/** A period that was invoiced in advance and paid. */
export interface PrepaidPeriodInput {
  readonly startsOn: LocalDate;
  readonly endsBefore: LocalDate;
  readonly amount: Money;
}

/** A termination to simulate. */
export interface SimulateTerminationInput {
  readonly contractId: string;
  readonly effectiveOn: LocalDate;
  /** Why it ends; at the client's request when absent. */
  readonly reason?: TerminationReason | null;
  readonly prepaid?: readonly PrepaidPeriodInput[] | null;
}

/** What a termination costs, with what it was worked out from. */
export interface SimulatedTermination {
  readonly effectiveOn: LocalDate;
  readonly termLastDay: LocalDate;
  readonly simulation: TerminationSimulation;
  /** Beside the credits of the simulation, in their order. */
  readonly prepaid: readonly PaidPeriod[];
  /** Whether these credits are refunds of unused advances, for the provider's failure. */
  readonly advancesRefunded: boolean;
  /** What is open of its invoices today, with what its lateness costs. */
  readonly owed: Unpaid;
  readonly unitsForfeited: readonly { readonly account: string; readonly units: number; readonly worth: Money }[];
}

/**
 * What ending a contract before its term would cost. Nothing is recorded. **Reading**: months still
 * to come are no history, so the average consumption looks back from today where the end comes
 * later. Refuses `NOT_FOUND`, `CONTRACT_NOT_ACTIVE`, `DATE_OUT_OF_PERIOD`,
 * `TERMINATION_FEE_NOT_AGREED`, `HISTORY_TOO_LONG`, and prepaid periods that do not hold.
 */
export async function simulateTermination(
  source: SimulationSource,
  input: SimulateTerminationInput,
): Promise<Result<SimulatedTermination>> {
  const found = await findContract(source, input.contractId);
  if (!found.ok) return found;
  const { effectiveOn } = input;
  const present = found.value;
  const refused = checkInForce(present.dated, present.on, ['contractId']);
  if (refused !== null) return refused;
  // A day to come is in the present term: notice would end the contract before another one begins.
  const terms = effectiveOn < present.on ? present.dated.on(effectiveOn) : present;
  const { contract } = terms;
  const startsOn = contract.startsOn as LocalDate;
  const termLastDay = contract.termLastDay as LocalDate;
  if (effectiveOn <= startsOn || effectiveOn > termLastDay) return outsideTerm(terms, effectiveOn, ['effectiveOn']);
  const faults = checkPrepaid(terms, input.prepaid ?? []);
  if (faults.length > 0) return refuseAll(faults);
  const today = localDateAt(terms.zone, source.now);
  const lookBackFrom = effectiveOn < today ? effectiveOn : today;
  const { billing, lifecycle } = terms.terms.pack;
  const reason = input.reason ?? 'CLIENT_REQUEST';
  const pricing = pricingFor(reason, terms.terms.pack.earlyTermination, billing.latePayment, lifecycle.article);
  const earlyTermination = pricing.terms;
  const [records, packs, debited] = await Promise.all([
    unitAccountsOf(source.read, [contract.id]),
    lastPacksOf(source.read, contract.id),
    pricing.consumption ? loadUnitsDebited(source, terms, lookBackFrom) : accept([]),
  ]);
  if (!debited.ok) return debited;
  const lastPrice = (account: UnitAccountRecord): Money => {
    const soldOn = packs.find(({ accountId }) => accountId === account.id)?.soldOn ?? startsOn;
    return unitPriceOn(accountPricesOf(terms, account), soldOn as LocalDate);
  };
  const priced = pricing.consumption ? records : [];
  const accounts = priced.map((account): AccountHistory => {
    const { key } = account;
    const own = debited.value.filter(({ account }) => account === key);
    const most = earlyTermination?.averageMonths ?? 0;
    const unitsByMonth = monthlyConsumption(own, startsOn, lookBackFrom, most);
    return { account: key, unitsByMonth, lastUnitPrice: lastPrice(account) };
  });
  const prepaid =
    input.prepaid?.map(({ startsOn: start, endsBefore: endExclusive, amount }) => ({ start, endExclusive, amount })) ??
    unusedPeriods(terms.dated, effectiveOn, today, await invoicedOf(source.read, contract.id));
  const forfaits = priceLinesOf(terms).filter(
    ({ from, toExclusive }) =>
      pricing.forfaits && from <= effectiveOn && (toExclusive === null || effectiveOn < toExclusive),
  );
  const { currency } = contract;
  const failed = isFailureOnRecord(groundsOf(present.dated.timeline), effectiveOn);
  const advancesRefunded = refundsAdvances(reason, failed);
  const refundArticle = advancesRefunded ? (lifecycle.providerFailureArticle ?? LAW) : null;
  const facts = { currency, forfaits, accounts, prepaid, effectiveOn, termLastDay, refundArticle };
  const made = reckonTermination(earlyTermination, facts);
  if (!made.ok) return made;
  const unitsForfeited = records.flatMap((account) => forfeited(account, lastPrice(account)));
  const owed = await unpaidOf(source.read, present, today);
  return accept({ effectiveOn, termLastDay, simulation: made.value, prepaid, advancesRefunded, owed, unitsForfeited });
}

/** The law on ends for a failure: what was paid without its counterpart is given back. */
const LAW = 'C. civ. art. 1224, 1229';

function forfeited({ key, balance }: UnitAccountRecord, unitPrice: Money): SimulatedTermination['unitsForfeited'] {
  if (balance <= 0) return [];
  return [{ account: key, units: balance, worth: roundHalfUp(multiply(unitPrice, whole(balance))) }];
}

function checkPrepaid({ contract }: ContractTerms, periods: readonly PrepaidPeriodInput[]): readonly Refusal[] {
  return [
    ...checkLength(periods, ['prepaid'], 36),
    ...periods.flatMap((period, place) => checkPeriod(contract.currency, period, ['prepaid', String(place)])),
  ];
}

/**
 * Refusals of a paid period that ends before it begins, or whose amount is negative or in another
 * currency.
 */
export function checkPeriod(
  currency: string,
  { startsOn, endsBefore, amount }: PrepaidPeriodInput,
  path: readonly string[],
): readonly Refusal[] {
  const faults = checkAmount(amount, currency, [...path, 'amount']);
  if (startsOn < endsBefore) return faults;
  const message = `A period from ${startsOn} to before ${endsBefore} contains no day.`;
  return [
    ...faults,
    ...refuse('TIMES_OUT_OF_ORDER', [...path, 'endsBefore'], message, 'Give the day after its last as `endsBefore`.')
      .refusals,
  ];
}
