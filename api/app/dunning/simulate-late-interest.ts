import type { Decimal } from '../../domain/money/decimal';
import { accept, refuse, refuseAll, type Refusal, type Result } from '../../domain/result';
import type { LocalDate } from '../../domain/time/instant';
import { localDateAt } from '../../domain/time/time-zone';
import { checkLength, findContract, type SimulationSource } from '../simulation/source';
import { lateClaimsOf } from '../../store/dunning/late-claim.store';
import { claimedSoFar } from './claimed-so-far';
import { lateCostsOf, type LateInvoiceCost } from './late-costs';

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
  /** Instead of those on file. */
  readonly legalRates: readonly HalfYearRate[];
  readonly refinancingRates?: readonly HalfYearRate[] | null;
}

/** The same, with what was claimed of it already. */
export interface LateInvoiceWithClaims extends LateInvoiceCost {
  readonly claimed: ReturnType<typeof claimedSoFar>;
}

/**
 * What the late invoices of a contract cost until a day: interest day by day by its terms of the
 * due day, beside the least that the law asks for, at the rates that are given, else on file.
 * Nothing is recorded. Refused: `NOT_FOUND`, `NUMBER_OUT_OF_RANGE`, `TEXT_INVALID`,
 * `LEGAL_RATE_MISSING`, `HISTORY_TOO_LONG`.
 */
export async function simulateLateInterest(
  source: SimulationSource,
  input: SimulateLateInterestInput,
): Promise<Result<{ readonly until: LocalDate; readonly invoices: readonly LateInvoiceWithClaims[] }>> {
  const found = await findContract(source, input.contractId);
  if (!found.ok) return found;
  const until = input.until ?? localDateAt(found.value.zone, source.now);
  const faults = [
    ...checkRates(input.legalRates, 'legalRates'),
    ...checkRates(input.refinancingRates ?? [], 'refinancingRates'),
  ];
  if (faults.length > 0) return refuseAll(faults);
  const { legalRates, refinancingRates } = input;
  const rates = { legal: byHalfYear(legalRates), refinancing: byHalfYear(refinancingRates ?? []) };
  // What is owed where nothing is agreed is shown as far as there are rates, unless some are given.
  const asked = refinancingRates == null ? SHOWN : ([...SHOWN, 'LAWFUL_DEFAULT'] as const);
  const invoices = await lateCostsOf(source.read, found.value, until, rates, asked);
  if (!invoices.ok) return invoices;
  const claims = await lateClaimsOf(
    source.read,
    invoices.value.map(({ invoiceId }) => invoiceId),
  );
  const withClaims = invoices.value.map((each) => {
    return { ...each, claimed: claimedSoFar(claims, each.invoiceId, each.total.currency) };
  });
  return accept({ until, invoices: withClaims });
}

const SHOWN = ['CONTRACT', 'LAWFUL_MINIMUM'] as const;
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
